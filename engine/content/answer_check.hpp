#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "content/question.hpp"
#include "core/role.hpp"
#include "core/value.hpp"

namespace inzetwijzer::content {

/// What is wrong with an answer. The words for it are messages "antwoord-fout.<id>".
enum class AnswerProblem {
  not_for_role,    ///< the question is not meant for this role
  wrong_type,      ///< a number where a word was expected, and so on
  unknown_option,  ///< not in the list (of this role)
  not_whole,       ///< a fraction where a whole number was expected
  out_of_range,
  empty_list,
  repeated_option,
  exclusive_option,  ///< "geen" or "weet-niet" beside another option
  too_long,          ///< text over max_text_bytes
};

inline constexpr std::array all_answer_problems{
    AnswerProblem::not_for_role,    AnswerProblem::wrong_type,       AnswerProblem::unknown_option,
    AnswerProblem::not_whole,       AnswerProblem::out_of_range,     AnswerProblem::empty_list,
    AnswerProblem::repeated_option, AnswerProblem::exclusive_option, AnswerProblem::too_long};

inline constexpr std::size_t max_text_bytes = 2000;

struct AnswerFault {
  AnswerProblem problem;
  std::string option;  ///< the offending option, where one is
};

/// Checks a value against its question, for this role; nothing when it is fine.
std::optional<AnswerFault> check_answer(const Question& question, core::Role role, const core::Value& value);

/// The message key of a problem: "antwoord-fout.onbekende-optie" and so on.
std::string message_key(AnswerProblem problem);

/// Of these candidates the one closest to `word` by edit distance (at most a third of its length), for
/// "bedoelde u ...?"; empty when none is near.
std::string closest(const std::string& word, const std::vector<std::string>& candidates);

/// Damerau-Levenshtein distance with adjacent swaps (optimal string alignment), in bytes.
std::size_t edit_distance(std::string_view left, std::string_view right);

}  // namespace inzetwijzer::content
