#include "content/answer_check.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace inzetwijzer::content {
namespace {

using Fault = std::optional<AnswerFault>;

bool is_option(const Question& question, core::Role role, const std::string& id) {
  return std::ranges::any_of(
      question.options, [&](const Option& option) { return option.id == id && option.roles.contains(role); });
}

/// K and J, and the `weet-niet` of G and D, are given as one word.
Fault check_word(const Question& question, core::Role role, const core::Value& value) {
  const auto* word = std::get_if<std::string>(&value);
  if (word == nullptr) return AnswerFault{AnswerProblem::wrong_type, {}};
  if (*word == core::unknown_id || is_option(question, role, *word)) return std::nullopt;
  return AnswerFault{AnswerProblem::unknown_option, *word};
}

Fault check_options(const Question& question, core::Role role, const core::Value& value) {
  const auto* chosen = std::get_if<core::Options>(&value);
  if (chosen == nullptr) return AnswerFault{AnswerProblem::wrong_type, {}};
  if (chosen->empty()) return AnswerFault{AnswerProblem::empty_list, {}};
  std::set<std::string_view> seen;
  for (const std::string& option : *chosen) {
    if (!seen.insert(option).second) return AnswerFault{AnswerProblem::repeated_option, option};
    const bool exclusive = option == core::none_id || option == core::unknown_id;
    if (!exclusive && !is_option(question, role, option))
      return AnswerFault{AnswerProblem::unknown_option, option};
  }
  for (const std::string_view exclusive : {core::none_id, core::unknown_id}) {
    if (chosen->size() > 1 && seen.contains(exclusive)) {
      return AnswerFault{AnswerProblem::exclusive_option, std::string{exclusive}};
    }
  }
  return std::nullopt;
}

Fault check_number(const Question& question, const core::Value& value) {
  if (std::holds_alternative<std::string>(value) && core::is_unknown(value)) return std::nullopt;
  double number = 0;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) {
    number = static_cast<double>(*whole);
  } else if (const auto* fraction = std::get_if<double>(&value)) {
    number = *fraction;
  } else {
    return AnswerFault{AnswerProblem::wrong_type, {}};
  }
  if (!(number >= question.minimum && number <= question.maximum))
    return AnswerFault{AnswerProblem::out_of_range, {}};
  if (question.type == QuestionType::number && std::trunc(number) != number) {
    return AnswerFault{AnswerProblem::not_whole, {}};
  }
  return std::nullopt;
}

Fault check_text(const core::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  if (text == nullptr) return AnswerFault{AnswerProblem::wrong_type, {}};
  if (text->size() > max_text_bytes) return AnswerFault{AnswerProblem::too_long, {}};
  return std::nullopt;
}

}  // namespace

std::optional<AnswerFault> check_answer(const Question& question, core::Role role, const core::Value& value) {
  if (!question.roles.contains(role)) return AnswerFault{AnswerProblem::not_for_role, {}};
  switch (question.type) {
    case QuestionType::choice:
    case QuestionType::graded: return check_word(question, role, value);
    case QuestionType::multiple: return check_options(question, role, value);
    case QuestionType::number:
    case QuestionType::duration: return check_number(question, value);
    case QuestionType::text: return check_text(value);
  }
  return std::nullopt;
}

std::string message_key(AnswerProblem problem) {
  switch (problem) {
    case AnswerProblem::not_for_role: return "antwoord-fout.niet-voor-rol";
    case AnswerProblem::wrong_type: return "antwoord-fout.verkeerd-soort";
    case AnswerProblem::unknown_option: return "antwoord-fout.onbekende-optie";
    case AnswerProblem::not_whole: return "antwoord-fout.niet-heel";
    case AnswerProblem::out_of_range: return "antwoord-fout.buiten-bereik";
    case AnswerProblem::empty_list: return "antwoord-fout.lege-lijst";
    case AnswerProblem::repeated_option: return "antwoord-fout.dubbele-optie";
    case AnswerProblem::exclusive_option: return "antwoord-fout.staat-alleen";
    case AnswerProblem::too_long: return "antwoord-fout.te-lang";
  }
  return {};
}

}  // namespace inzetwijzer::content
