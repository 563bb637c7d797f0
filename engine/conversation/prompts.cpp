#include "conversation/prompts.hpp"

#include "conversation/answering.hpp"
#include "conversation/asking.hpp"
#include "conversation/commands.hpp"
#include "conversation/signals.hpp"
#include "conversation/subjects.hpp"
#include "conversation/wording.hpp"

namespace inzetwijzer::conversation {
namespace {

std::string key(std::string_view id, std::string_view what) {
  std::string text{"keuze."};
  text.append(id).append(".").append(what);
  return text;
}

std::vector<std::string> fields(std::string_view line) {
  constexpr std::string_view separator = " | ";
  std::vector<std::string> result;
  for (auto end = line.find(separator); end != std::string_view::npos; end = line.find(separator)) {
    result.emplace_back(line.substr(0, end));
    line.remove_prefix(end + separator.size());
  }
  result.emplace_back(line);
  return result;
}

content::OptionText option(std::string_view line) {
  auto parts = fields(line);
  content::OptionText result;
  result.id = parts.front();
  result.label = parts.size() > 1 ? parts[1] : parts.front();
  for (std::size_t i = 2; i < parts.size(); ++i) result.synonyms.push_back(std::move(parts[i]));
  return result;
}

bool is_yes(const core::Value& value) {
  return value == core::Value{std::string{"ja"}};
}

void decide_erase(Turn& turn, bool wanted) {
  turn.record(dialogue::PromptClosed{});
  if (!wanted) return turn.say("wis.niet");
  turn.aftermath = Aftermath::erase;
}

void decide_deepening(Turn& turn, bool wanted) {
  turn.record(dialogue::PromptClosed{});
  turn.record(dialogue::Deepening{wanted});
  if (!wanted) return turn.say("verdieping.nee");
  turn.say("verdieping.ja");
  advance(turn);
}

void choose(Turn& turn, const core::Value& value) {
  if (turn.state().prompt == prompt::erase) return decide_erase(turn, is_yes(value));
  decide_deepening(turn, is_yes(value));
}

/// While a choice waits for a question to change, words are looked up as such.
bool handle_change(Turn& turn, std::string_view utterance) {
  if (turn.state().prompt != prompt::change) return false;
  const auto subject = find_unit(turn, utterance);
  if (!subject) return false;
  turn.record(dialogue::PromptClosed{});
  reopen(turn, *subject);
  return true;
}

}  // namespace

bool is_prompt(const content::Messages& messages, std::string_view id) {
  return messages.contains(key(id, "vraag"));
}

std::vector<content::OptionText> prompt_options(const content::Messages& messages, std::string_view id) {
  std::vector<content::OptionText> options;
  if (!messages.contains(key(id, "opties"))) return options;
  for (const auto& line : lines(messages.format(key(id, "opties")))) options.push_back(option(line));
  return options;
}

language::Expected prompt_expected(const content::Messages& messages, std::string_view id,
                                   std::optional<core::Role> role) {
  const bool yes_or_no = id == prompt::erase || id == prompt::deepen;
  language::Expected expected;
  expected.type = yes_or_no ? content::QuestionType::graded : content::QuestionType::choice;
  expected.role = role;
  expected.options = prompt_options(messages, id);
  return expected;
}

core::ShownQuestion prompt_question(const content::Messages& messages, std::string_view id, int number) {
  core::ShownQuestion question;
  question.id = id;
  question.type = 'K';
  question.text = messages.format(key(id, "vraag"));
  for (auto& choice : prompt_options(messages, id)) {
    question.options.push_back({std::move(choice.id), std::move(choice.label), {}});
  }
  question.number = number;
  return question;
}

void handle_prompt(Turn& turn, std::string_view utterance) {
  const auto expected = prompt_expected(turn.content().messages, turn.state().prompt, turn.role());
  const auto understood = language::understand(expected, utterance);
  if (handle_signal(turn, understood)) return;
  if (understood.kind == language::Kind::command)
    return run_command(turn, understood.command, understood.rest);
  if (handle_change(turn, utterance)) return;
  if (understood.kind == language::Kind::value) return choose(turn, understood.value);
  misunderstand_prompt(turn);
}

void dismiss_prompt(Turn& turn) {
  if (turn.state().prompt == prompt::erase) return decide_erase(turn, false);
  if (turn.state().prompt == prompt::deepen) return decide_deepening(turn, false);
  turn.record(dialogue::PromptClosed{});
}

}  // namespace inzetwijzer::conversation
