#pragma once

#include <string_view>
#include <vector>

#include "clips/fact.hpp"
#include "content/content.hpp"
#include "content/question.hpp"
#include "core/role.hpp"
#include "core/value.hpp"

namespace inzetwijzer::inference {

/// A fact as rules match it: templates and slots of rules/00-sjablonen.clp.
struct RuleFact {
  std::string_view template_name;
  std::vector<clips::Slot> slots;
};

RuleFact fact_of(core::Role role);

/// What an answer is to the rules; nothing for a text, which is for people.
std::vector<RuleFact> facts_of(const content::Question& question, const core::Value& value);

/// The knowledge that rules match; it stays when the facts of a session come and go.
std::vector<RuleFact> facts_of(const content::Thresholds& thresholds);

}  // namespace inzetwijzer::inference
