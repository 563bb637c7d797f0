#include "conversation/wording.hpp"

#include <algorithm>

#include "dialogue/unit.hpp"

namespace inzetwijzer::conversation {
namespace {

std::string option_label(const content::QuestionText& text, const std::string& id) {
  const auto found = std::find_if(text.options.begin(), text.options.end(),
                                  [&](const content::OptionText& option) { return option.id == id; });
  return found == text.options.end() ? id : found->label;
}

}  // namespace

const content::QuestionText* text_of(const Turn& turn, std::string_view unit) {
  return turn.content().dialogues.at(turn.role()).find(unit);
}

std::string_view to_key(Channel channel) {
  switch (channel) {
    case Channel::terminal: return "terminal";
    case Channel::json: return "json";
    case Channel::matrix: return "matrix";
    case Channel::slack: return "slack";
  }
  return "terminal";
}

bool takes_files(Channel channel) {
  return channel == Channel::matrix || channel == Channel::slack;
}

std::string enumerate(const content::Messages& messages, const std::vector<std::string>& items,
                      Joined joined) {
  const std::string_view last = joined == Joined::together ? "opsomming.laatste" : "opsomming.laatste-of";
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += messages.format(i + 1 == items.size() ? last : std::string_view{"opsomming.tussen"});
    text += items[i];
  }
  return text;
}

std::vector<std::string> lines(std::string_view text) {
  std::vector<std::string> result;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    if (end > 0) result.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return result;
}

std::string name_of(Turn& turn, std::string_view unit) {
  const auto* text = text_of(turn, unit);
  if (text == nullptr) return std::string{unit};
  return text->name.empty() ? text->text : text->name;
}

std::string answer_words(Turn& turn, std::string_view unit, const core::Value& value) {
  const auto& content = turn.content();
  const auto* text = text_of(turn, unit);
  if (!dialogue::is_list(content.questions, unit) || text == nullptr) {
    return explanation::answer_text(content, turn.role(), unit, value);
  }
  std::vector<std::string> labels;
  if (const auto* options = std::get_if<core::Options>(&value)) {
    for (const auto& option : *options) labels.push_back(option_label(*text, option));
  }
  return enumerate(content.messages, labels);
}

std::string given_answer(Turn& turn, std::string_view unit) {
  const auto value = dialogue::gather(turn.content().questions, turn.role(), unit, turn.state().answers);
  return value ? answer_words(turn, unit, *value) : std::string{};
}

void tell_changes(Turn& turn, const std::vector<core::Change>& changes) {
  std::vector<std::string> told;
  const auto subject = turn.subject();
  for (const auto& change : changes) {
    if (auto words = explanation::describe(subject, change); !words.empty()) told.push_back(std::move(words));
  }
  if (told.empty()) return turn.say("wijzig.geen-gevolg");
  turn.say("wijzig.gevolg");
  turn.say_list(std::move(told));
}

}  // namespace inzetwijzer::conversation
