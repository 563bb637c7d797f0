#pragma once

#include <cstddef>
#include <vector>

#include "content/content.hpp"
#include "core/advice.hpp"
#include "core/role.hpp"
#include "inference/evaluation.hpp"

namespace inzetwijzer::advice {

/// An advice that applies, without a copy of its texts. Good for as long as the content and the evaluation are.
struct Ranked {
  const content::AdviceText* text;
  const content::AdviceWording* wording;  ///< for the role
  const core::Conclusion* candidate;
  int priority;  ///< 1, 2 or 3
};

/// Every advice that applies for this role, best first: by priority (the best a rule gave it), then supports free of
/// "weet-niet", then the order of the rules. An advice without wording for the role is left out.
std::vector<Ranked> order(const content::Content& content, core::Role role, const inference::Evaluation& evaluation);

/// Of the advice itself and of the rule that proposed it; never empty.
std::vector<const core::Source*> sources_of(const Ranked& advice);

/// The same list as `order` gives, in full, with the instruments and models that go with it in this case.
std::vector<core::Advice> rank(const content::Content& content, core::Role role,
                               const core::Answers& answers, const inference::Evaluation& evaluation);

/// How many of a ranked list to give at first: three to six, fewer when fewer apply. All of priority 1 up to six; with
/// fewer than three of those, the next ones too. Spreads over themes: a third advice of one theme gives way to the
/// first of another of the same priority. The main ones stand together by block: what one can do oneself, what one can
/// raise, who can help. So the result is a new order of the list with the main ones in front.
struct Selection {
  std::vector<core::Advice> main;
  std::vector<core::Advice> rest;
};
Selection select(std::vector<core::Advice> ranked);

}  // namespace inzetwijzer::advice
