#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "content/answer_check.hpp"
#include "language/understand.hpp"
#include "rules/real.hpp"

/// Any utterance to any question is read without a crash, and a choice that is read is one that was offered.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace inzetwijzer;
  if (size < 2) return 0;
  const core::Role role = core::all_roles.at(data[0] % core::all_roles.size());
  const auto& questions = real::content().questions.all();
  const content::Question& question = questions[data[1] % questions.size()];
  const content::QuestionText* text = real::content().dialogues.at(role).find(question.id);
  language::Expected expected{question.type, role, text != nullptr ? text->options : std::vector<content::OptionText>{}};
  const std::string utterance{data + 2, data + size};
  const language::Understanding read = language::understand(expected, utterance);
  const bool choice = question.type == content::QuestionType::choice || question.type == content::QuestionType::multiple;
  if (text == nullptr || !choice || read.kind != language::Kind::value) return 0;
  if (content::check_answer(question, role, read.value)) std::abort();
  return 0;
}
