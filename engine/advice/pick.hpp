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

/// The instruments that go with an advice in this situation, most specific first: those the author chose for it and those
/// on one of its topics, as far as they still run and are meant for this role, sector, trait, factor and misfit. Equally
/// specific ones in the order of the catalogue. No more than `most`.
std::vector<core::Pick> pick(const content::Catalogue& catalogue, const content::AdviceText& advice, core::Role role,
                             const Situation& situation, std::size_t most = std::numeric_limits<std::size_t>::max());

}  // namespace inzetwijzer::advice
