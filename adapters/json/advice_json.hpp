#pragma once

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/pick.hpp"
#include "content/content.hpp"
#include "core/role.hpp"

namespace inzetwijzer::adapters::json {

/// What is the same in every case of an advice for a role, written out: members of an object, in the order of the result, each
/// part with its commas.
struct AdviceParts {
  std::string head;            ///< id to text
  std::string before_picks;    ///< voor to afspraak
  std::string effects;         ///< opbrengsten and investeringen
  std::string first_step;      ///< eerste-stap and kanttekening
  std::string models;
  std::vector<advice::Choice> choices;
};

/// The parts of every advice, each written when it is first needed. Any number of threads may ask.
class AdviceLibrary {
 public:
  explicit AdviceLibrary(const content::Content& content);

  [[nodiscard]] const AdviceParts& parts(const advice::Ranked& advice, core::Role role) const;

 private:
  struct Entry {
    std::once_flag once;
    AdviceParts parts;
  };

  const content::Content& m_content;
  std::map<const content::AdviceText*, std::unique_ptr<std::array<Entry, core::all_roles.size()>>> m_entries;
};

}  // namespace inzetwijzer::adapters::json
