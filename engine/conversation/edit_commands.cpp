#include "conversation/edit_commands.hpp"

#include <algorithm>

#include "conversation/answering.hpp"
#include "conversation/asking.hpp"
#include "conversation/prompts.hpp"
#include "conversation/subjects.hpp"
#include "conversation/wording.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::conversation {
namespace {

std::vector<std::string> answer_lines(Turn& turn) {
  std::vector<std::string> items;
  for (const auto& unit : overview_units(turn)) {
    const auto given = given_answer(turn, unit);
    items.push_back(turn.text("overzicht.regel",
                              {{"nummer", static_cast<std::int64_t>(dialogue::number_of(turn.state(), unit))},
                               {"naam", name_of(turn, unit)},
                               {"antwoord", given.empty() ? turn.text("overzicht.overgeslagen") : given}}));
  }
  return items;
}

/// "vorige 12": the answer before this one was meant, or else the one to the open question.
bool take_correction(Turn& turn, std::string_view rest) {
  if (!rest.starts_with(language::previous_answer)) return false;
  rest.remove_prefix(std::min(rest.size(), language::previous_answer.size() + 1));
  const auto unit = dialogue::previous_unit(turn.situation());
  if (!unit.empty() && (rest.empty() || is_answer(turn, unit, rest))) {
    reopen(turn, {unit, std::string{rest}});
    return true;
  }
  return !turn.state().current.empty() && take_words(turn, rest);
}

void ask_what_to_change(Turn& turn) {
  auto items = answer_lines(turn);
  if (items.empty()) return turn.say("wijzig.niets");
  turn.say_list(std::move(items));
  turn.record(dialogue::Prompted{std::string{prompt::change}});
}

}  // namespace

void go_back(Turn& turn, std::string_view) {
  if (!turn.state().prompt.empty()) return dismiss_prompt(turn);
  if (turn.state().pending) return turn.record(dialogue::ConfirmationCleared{});
  const auto unit = dialogue::previous_unit(turn.situation());
  if (unit.empty()) return turn.say("terug.geen");
  reopen(turn, {unit, {}});
}

void change_answer(Turn& turn, std::string_view rest) {
  if (rest.empty()) return ask_what_to_change(turn);
  if (take_correction(turn, rest)) return;
  const auto subject = find_unit(turn, rest);
  if (!subject) {
    turn.say("wijzig.onbekend");
    return ask_what_to_change(turn);
  }
  if (!turn.state().prompt.empty()) turn.record(dialogue::PromptClosed{});
  reopen(turn, *subject);
}

void keep(Turn& turn, std::string_view) {
  if (!turn.state().prompt.empty()) return dismiss_prompt(turn);
  if (turn.state().pending || !turn.state().reopened) return turn.say("houden.geen");
  keep_answer(turn);
}

void skip(Turn& turn, std::string_view) {
  const auto& state = turn.state();
  if (!state.prompt.empty()) return dismiss_prompt(turn);
  if (state.current.empty()) return turn.say("overslaan.geen");
  if (state.reopened && !given_answer(turn, state.current).empty()) return keep_answer(turn);
  turn.say("overslaan.goed");
  turn.record(dialogue::Skipped{state.current});
  advance(turn);
}

void tell_answers(Turn& turn, std::string_view) {
  auto items = answer_lines(turn);
  if (items.empty()) return turn.say("overzicht.leeg");
  turn.say("overzicht.kop");
  turn.say_list(std::move(items));
  turn.say("overzicht.wijzigen");
  const auto left = dialogue::open_units(turn.situation(), dialogue::Depth::core).size();
  if (left > 0) turn.say("voortgang.onderweg", {{"aantal", static_cast<std::int64_t>(left)}});
}

}  // namespace inzetwijzer::conversation
