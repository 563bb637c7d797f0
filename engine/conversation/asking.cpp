#include "conversation/asking.hpp"

#include <algorithm>

#include "conversation/advice_reply.hpp"
#include "conversation/prompts.hpp"
#include "conversation/wording.hpp"
#include "dialogue/unit.hpp"
#include "language/expected.hpp"

namespace inzetwijzer::conversation {
namespace {

using content::QuestionType;

bool has_numbered_options(QuestionType type) {
  return type == QuestionType::choice || type == QuestionType::multiple || type == QuestionType::graded;
}

std::string group_label(const Turn& turn, std::string_view unit, const std::string& option) {
  const auto* question = turn.content().questions.find(unit);
  if (question == nullptr) return {};
  const auto found = std::find_if(question->options.begin(), question->options.end(),
                                  [&](const content::Option& candidate) { return candidate.id == option; });
  if (found == question->options.end() || found->group.empty()) return {};
  return turn.text("groep." + found->group);
}

std::string question_text(Turn& turn, std::string_view unit, const content::QuestionText& text) {
  if (!text.text.empty()) return text.text;
  return turn.text("vraag.onderdeel",
                   {{"lijst", name_of(turn, dialogue::family_name(unit))}, {"naam", name_of(turn, unit)}});
}

bool entered_before(const Turn& turn, const content::Topic& topic) {
  return std::any_of(turn.state().asked.begin(), turn.state().asked.end(), [&](const std::string& unit) {
    return std::find(topic.questions.begin(), topic.questions.end(), unit) != topic.questions.end();
  });
}

void tell_progress(Turn& turn) {
  const auto situation = turn.situation();
  const auto depth = turn.state().deepening.value_or(false) ? dialogue::Depth::all : dialogue::Depth::core;
  const auto left = dialogue::open_units(situation, depth).size();
  if (turn.state().asked.empty())
    return turn.say("voortgang.begin", {{"aantal", static_cast<std::int64_t>(left)}});
  if (left > 1) turn.say("voortgang.onderweg", {{"aantal", static_cast<std::int64_t>(left)}});
}

/// Says so when the next question is about something new.
void tell_transition(Turn& turn, const std::string& unit) {
  const auto* topic = dialogue::topic_of(turn.content().dialogues.at(turn.role()), unit);
  if (topic == nullptr || entered_before(turn, *topic)) return;
  if (!topic->transition.empty()) turn.reply().blocks.emplace_back(core::Paragraph{topic->transition});
  tell_progress(turn);
}

void ask_confirmation(Turn& turn, const core::Confirmation& pending) {
  turn.reply().confirm = pending;
  turn.reply().question = shown_question(turn, pending.question);
  turn.say(turn.state().proposed ? "bevestig.genoemd" : "bevestig.lezing", {{"antwoord", answer_words(turn, pending.question, pending.value)}});
}

}  // namespace

language::Expected expected_answer(const Turn& turn, std::string_view unit) {
  return language::expected_answer(turn.content(), turn.role(), unit, turn.state().answers)
      .value_or(language::Expected{});
}

core::ShownQuestion shown_question(Turn& turn, std::string_view unit) {
  core::ShownQuestion question;
  const auto type = dialogue::type_of(turn.content().questions, unit);
  question.id = unit;
  question.type = static_cast<char>(type);
  question.number = dialogue::number_of(turn.state(), question.id);
  const auto* text = text_of(turn, unit);
  if (text == nullptr) return question;
  question.text = question_text(turn, unit, *text);
  question.hint = text->hint;
  if (!has_numbered_options(type)) return question;
  for (const auto& option : text->options) {
    question.options.push_back({option.id, option.label, group_label(turn, unit, option.id)});
  }
  return question;
}

void ask(Turn& turn) {
  const auto& state = turn.state();
  if (!state.prompt.empty()) {
    turn.reply().question =
        prompt_question(turn.content().messages, state.prompt, dialogue::number_of(state, state.current));
  } else if (state.pending) {
    ask_confirmation(turn, *state.pending);
  } else if (!state.current.empty()) {
    turn.reply().question = shown_question(turn, state.current);
  }
}

void advance(Turn& turn) {
  const auto unit = dialogue::next_unit(turn.situation());
  if (unit.empty()) {
    turn.record(dialogue::Asked{});
    return conclude(turn);
  }
  tell_transition(turn, unit);
  turn.record(dialogue::Asked{unit});
  const auto& mentioned = turn.state().mentioned;
  if (const auto said = mentioned.find(unit); said != mentioned.end()) {
    turn.record(dialogue::ConfirmationAsked{unit, core::Value{said->second}});
  }
}

}  // namespace inzetwijzer::conversation
