#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "clips/environment.hpp"
#include "content/content.hpp"
#include "core/conclusion.hpp"
#include "core/value.hpp"
#include "inference/evaluation.hpp"
#include "inference/names.hpp"
#include "inference/rule_facts.hpp"

namespace inzetwijzer::inference {

/// What a fact that the program asserted brings to the justification of a rule that matched it.
struct Matter {
  const content::Question* question = nullptr;  ///< nothing for the role and for knowledge
  Places part = 0;                              ///< of a multiple choice: the options it stands for
  bool unknown = false;                         ///< the answer is "weet-niet"
  bool knowledge = false;
};

/// By fact, in the order in which facts are asserted.
class Matters {
 public:
  void add(clips::FactIndex fact, const Matter& matter) { m_entries.emplace_back(fact, matter); }
  void erase(std::vector<clips::FactIndex> facts);
  [[nodiscard]] const Matter* find(clips::FactIndex fact) const;  ///< nullptr when there is none

 private:
  using Entries = std::vector<std::pair<clips::FactIndex, Matter>>;

  [[nodiscard]] Entries::const_iterator lower_bound(clips::FactIndex fact) const;

  Entries m_entries;
};

/// An environment at rest, and what its facts mean.
struct Rested {
  const content::Content& content;
  const core::Answers& answers;
  const clips::Environment& environment;
  const Matters& matters;
  Names& names;
  const std::vector<const PlacedNeed*>& needs;  ///< as rules asked for them
};

/// Reads conclusions and their supports, with the needed questions. Supports are those that CLIPS itself keeps, as they are now,
/// never remembered from firings, so that the order of firing leaves no trace.
Evaluation justify(const Rested& rested, Justification detail);

/// True when the environment at rest holds a conclusion or advice ("advies.<id>") with this id, and this value when one is
/// given. Costs far less than reading everything.
bool concludes(const clips::Environment& environment, Names& names, std::string_view id,
               const std::optional<core::ConclusionValue>& value);

}  // namespace inzetwijzer::inference
