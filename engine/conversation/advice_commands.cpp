#include "conversation/advice_commands.hpp"

#include <charconv>

#include "advice/advice.hpp"
#include "conversation/advice_reply.hpp"
#include "conversation/asking.hpp"
#include "conversation/instruments.hpp"
#include "conversation/prompts.hpp"

namespace inzetwijzer::conversation {
namespace {

std::vector<core::Advice> in_order(const advice::Selection& selection) {
  std::vector<core::Advice> all = selection.main;
  all.insert(all.end(), selection.rest.begin(), selection.rest.end());
  return all;
}

/// The number in these words, from 1 up to and including `most`; 0 when it is not one.
std::size_t number_in(std::string_view words, std::size_t most) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
  return error == std::errc{} && end == words.data() + words.size() && number <= most ? number : 0;
}

void say_not_yet(Turn& turn) {
  const auto left = dialogue::open_units(turn.situation(), dialogue::Depth::core).size();
  turn.say("advies.nog-niet", {{"aantal", static_cast<std::int64_t>(left)}});
}

}  // namespace

void tell_other_advice(Turn& turn, std::string_view) {
  if (!turn.state().finished) return say_not_yet(turn);
  const auto selection = selected(turn);
  if (selection.rest.empty()) return turn.say("advies.niets-meer");
  turn.say("advies.andere");
  tell_titles(turn, selection.rest, selection.main.size() + 1);
  turn.say("advies.kies", {{"nummer", static_cast<std::int64_t>(selection.main.size() + 1)}});
}

void tell_advice_again(Turn& turn, std::string_view rest) {
  if (!turn.state().finished) return say_not_yet(turn);
  const auto selection = selected(turn);
  if (rest.empty()) {
    tell_headlines(turn);
    return tell_advice(turn, selection.main, 1);
  }
  const auto all = in_order(selection);
  const std::size_t number = number_in(rest, all.size());
  if (number == 0) return turn.say("advies.welk", {{"aantal", static_cast<std::int64_t>(all.size())}});
  tell_advice(turn, {all[number - 1]}, static_cast<int>(number), Detail::all);
}

void tell_instruments(Turn& turn, std::string_view rest) {
  if (!turn.state().finished) return say_not_yet(turn);
  const auto all = in_order(selected(turn));
  const std::size_t number = number_in(rest, all.size());
  if (number == 0) return turn.say("hulpmiddel.welk");
  const auto& one = all[number - 1];
  if (one.picks.empty()) return turn.say("hulpmiddel.geen");
  turn.say("hulpmiddel.kop", {{"nummer", static_cast<std::int64_t>(number)}, {"titel", one.title}});
  turn.say_list(all_instruments(turn, one));
  turn.say("hulpmiddel.lezen");
}

void go_deeper(Turn& turn, std::string_view) {
  if (!turn.state().finished) return turn.say("verdieping.later");
  if (turn.state().prompt == prompt::deepen) turn.record(dialogue::PromptClosed{});
  turn.record(dialogue::Deepening{true});
  if (dialogue::open_units(turn.situation(), dialogue::Depth::all).empty()) return turn.say("verdieping.op");
  if (turn.state().current.empty()) advance(turn);
}

}  // namespace inzetwijzer::conversation
