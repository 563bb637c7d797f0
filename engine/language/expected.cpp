#include "language/expected.hpp"

#include <algorithm>

namespace inzetwijzer::language {
namespace {

using content::QuestionType;

std::optional<double> number_of(const core::Value& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
  if (const auto* fraction = std::get_if<double>(&value)) return *fraction;
  return std::nullopt;
}

/// The only number that is asked for is an age.
std::optional<double> known_age(const content::Questions& questions, const core::Answers& answers) {
  for (const auto& question : questions.all()) {
    if (question.type != QuestionType::number) continue;
    if (const auto answer = answers.find(question.id); answer != answers.end()) return number_of(answer->second);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Expected> expected_answer(const content::Content& content, core::Role role, std::string_view unit,
                                        const core::Answers& answers) {
  const auto* text = content.dialogues.at(role).find(unit);
  if (text == nullptr) return std::nullopt;
  Expected expected;
  const auto* question = content.questions.find(unit);
  expected.type = question == nullptr ? QuestionType::multiple : question->type;
  expected.names_lacks = question == nullptr;
  expected.role = role;
  expected.options = text->options;
  expected.question = unit;
  if (expected.type == QuestionType::number) expected.measure = Measure::age;
  if (expected.type == QuestionType::duration) expected.age = known_age(content.questions, answers);
  return expected;
}

}  // namespace inzetwijzer::language
