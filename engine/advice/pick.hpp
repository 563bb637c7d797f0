#pragma once

#include <cstddef>
#include <limits>
#include <set>
#include <string>
#include <vector>

#include "content/advice_text.hpp"
#include "content/content.hpp"
#include "core/advice.hpp"
#include "core/role.hpp"
#include "core/value.hpp"
#include "inference/evaluation.hpp"

namespace inzetwijzer::advice {

/// What of a case an instrument can be made for.
struct Situation {
  std::string sector;  ///< empty when unknown
  std::set<std::string, std::less<>> traits;
  std::set<std::string, std::less<>> factors;
  std::set<std::string, std::less<>> misfits;
};
Situation situation_of(const content::Content& content, const core::Answers& answers,
                       const inference::Evaluation& evaluation);

/// An instrument that can go with an advice, before anything of the case is known.
struct Choice {
  const content::Instrument* instrument;
  int points;  ///< how specific it is for the advice
};

/// The instruments that the author chose for an advice and those on one of its topics, as far as they still run and are meant
/// for this role. In the order of the catalogue.
std::vector<Choice> choices(const content::Catalogue& catalogue, const content::AdviceText& advice, core::Role role);

/// Those of them that fit this sector, traits, factors and misfits, most specific first. Equally specific ones in the order of
/// the catalogue. No more than `most`.
std::vector<core::Pick> pick(const std::vector<Choice>& choices, const content::AdviceText& advice, const Situation& situation,
                             std::size_t most = std::numeric_limits<std::size_t>::max());

/// The same from the start.
inline std::vector<core::Pick> pick(const content::Catalogue& catalogue, const content::AdviceText& advice, core::Role role,
                                    const Situation& situation) {
  return pick(choices(catalogue, advice, role), advice, situation);
}

}  // namespace inzetwijzer::advice
