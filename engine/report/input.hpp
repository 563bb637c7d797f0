#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "core/advice.hpp"
#include "core/conclusion.hpp"
#include "core/role.hpp"
#include "core/value.hpp"
#include "report/report.hpp"

namespace inzetwijzer::report {

/// An answer in the user's own terms.
struct Told {
  std::string name;
  std::string answer;
};

/// What the answers of one person or council led to, already in words. `{persoon}` has been filled in.
struct Input {
  core::Role role = core::Role::leidinggevende;
  std::chrono::year_month_day date{};
  std::string knowledge_version;
  std::string dialogues_version;
  std::string person;              ///< how the employee is called: "je medewerker"
  bool finished = true;            ///< false: not everything was asked yet
  bool confidential = false;       ///< the answers tell of unwanted behaviour: no words for a talk with the manager
  core::Answers answers;           ///< as `evalueer` takes them
  std::vector<Told> told;          ///< in the order they were asked
  std::vector<std::string> headlines;  ///< the conclusions that are told without being asked for
  std::vector<core::ConclusionKey> conclusions;
  std::vector<std::string> advice_ids;  ///< of all advice that applies, shown or not
  std::vector<core::Source> sources;   ///< of the conclusions that are told
  std::vector<core::Advice> main;
  std::vector<core::Advice> rest;
  std::vector<core::Advice> options;   ///< measures a council can compare, best first
  std::vector<std::string> people;     ///< who can help
  std::vector<std::string> employer_questions;
  LoadProfile load;
};

}  // namespace inzetwijzer::report
