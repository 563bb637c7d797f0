#include "conversation/advice_commands.hpp"

#include <charconv>

#include "advice/advice.hpp"
#include "conversation/advice_reply.hpp"
#include "conversation/asking.hpp"
#include "conversation/prompts.hpp"

namespace inzetwijzer::conversation {
namespace {

advice::Selection selected(Turn& turn) {
  return advice::select(advice::rank(turn.content(), turn.role(), turn.subject().answers, turn.evaluation()));
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
  std::vector<core::Advice> all = selection.main;
  all.insert(all.end(), selection.rest.begin(), selection.rest.end());
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  const bool is_number = error == std::errc{} && end == rest.data() + rest.size();
  if (!is_number || number < 1 || number > all.size()) {
    return turn.say("advies.welk", {{"aantal", static_cast<std::int64_t>(all.size())}});
  }
  tell_advice(turn, {all[number - 1]}, static_cast<int>(number));
}

void go_deeper(Turn& turn, std::string_view) {
  if (!turn.state().finished) return turn.say("verdieping.later");
  if (turn.state().prompt == prompt::deepen) turn.record(dialogue::PromptClosed{});
  turn.record(dialogue::Deepening{true});
  if (dialogue::open_units(turn.situation(), dialogue::Depth::all).empty()) return turn.say("verdieping.op");
  if (turn.state().current.empty()) advance(turn);
}

}  // namespace inzetwijzer::conversation
