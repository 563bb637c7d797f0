#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <string>

#include "content/answer_check.hpp"
#include "language/expected.hpp"
#include "language/understand.hpp"
#include "rules/real.hpp"

namespace {

using namespace inzetwijzer;

/// A choice that is read is one that was offered, and whoever is not understood is offered options that exist.
void check(const language::Expected& expected, const language::Understanding& read) {
  for (const auto& option : read.suggestions) {
    const auto known = [&](const content::OptionText& text) { return text.id == option; };
    if (std::none_of(expected.options.begin(), expected.options.end(), known)) std::abort();
  }
  if (read.kind == language::Kind::command && read.command.empty()) std::abort();
  if (read.kind != language::Kind::value || !expected.role) return;
  const auto* question = real::content().questions.find(expected.question);
  const bool choice = question != nullptr && (question->type == content::QuestionType::choice ||
                                              question->type == content::QuestionType::multiple ||
                                              question->type == content::QuestionType::graded);
  if (choice && content::check_answer(*question, *expected.role, read.value)) std::abort();
}

}  // namespace

/// Any utterance to any question of any role is read without a crash, and says something the question can use.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const core::Role role = core::all_roles.at(data[0] % core::all_roles.size());
  const auto& questions = real::content().dialogues.at(role).questions;
  const auto& asked = std::next(questions.begin(), data[1] % static_cast<std::ptrdiff_t>(questions.size()))->first;
  const std::string utterance{data + 2, data + size};
  auto expected = language::expected_answer(real::content(), role, asked, {{"leeftijd", std::int64_t{58}}});
  if (!expected) return 0;
  language::Trace trace;
  check(*expected, language::understand(*expected, utterance, &trace));
  static_cast<void>(language::understand_command(role, utterance));
  static_cast<void>(language::spot(*expected, utterance));
  static_cast<void>(language::yes_or_no(utterance));
  expected->measure = language::Measure::rank;
  static_cast<void>(language::understand(*expected, utterance));
  return 0;
}
