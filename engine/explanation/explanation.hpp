#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/content.hpp"
#include "core/conclusion.hpp"
#include "core/message.hpp"
#include "core/role.hpp"
#include "core/value.hpp"
#include "inference/evaluation.hpp"

namespace inzetwijzer::explanation {

/// What an explanation speaks about: one role's answers and what followed from them.
struct Case {
  const content::Content& content;
  core::Role role;
  const core::Answers& answers;
  const inference::Evaluation& evaluation;
};

/// Why a question is asked: the author's words, and the still open conclusions and advice that rules need it for, in
/// the user's terms. `question` is a question id or the id of a family asked as a list.
std::vector<core::Block> why(const Case& subject, std::string_view question);

enum class Depth {
  line,     ///< what was concluded, and the reason in a sentence
  reasons,  ///< with the grounds, down to answers and sources, except below what an author folded
  tree,     ///< all of it
};

/// How a conclusion or advice ("advies.<id>") was reached, in the user's own terms, every conclusion once; says so plainly
/// when it was not reached. Never shows rule names or ids.
std::vector<core::Block> how(const Case& subject, std::string_view conclusion, Depth depth);

/// One line for an answer ("Hoe vaak (lichaam): elke dag"), a conclusion ("zwaar werk: ja") or a source.
std::string describe(const Case& subject, const core::Ground& ground);
std::string describe(const content::Content& content, const core::Source& source);

/// Several sources in one line, in order, each document once with all its sections; empty for none.
std::string describe(const content::Content& content, const std::vector<core::Source>& sources);

/// A change in conclusions, in words; empty when it is not one that users are told about.
std::string describe(const Case& subject, const core::Change& change);

/// The labels of an answer for this role: "tillen of dragen en trillingen", "24 jaar", "elke dag".
std::string answer_text(const content::Content& content, core::Role role, std::string_view question,
                        const core::Value& value);

/// The conclusion or advice a user means by a name or label ("zwaar werk", "arbeidsdeskundige", "2" for the second
/// advice shown); empty when none fits. `shown_advice` are advice ids in the order they were shown.
std::string find_subject(const Case& subject, std::string_view words,
                         const std::vector<std::string>& shown_advice);

}  // namespace inzetwijzer::explanation
