#include "content/dialogue_text.hpp"

namespace inzetwijzer::content {

const QuestionText* DialogueText::find(std::string_view id) const {
  const auto found = questions.find(id);
  return found == questions.end() ? nullptr : &found->second;
}

}  // namespace inzetwijzer::content
