#include "conversation/advice_commands.hpp"

#include "advice/advice.hpp"
#include "conversation/advice_reply.hpp"
#include "conversation/asking.hpp"
#include "conversation/prompts.hpp"

namespace inzetwijzer::conversation {
namespace {

advice::Selection selected(Turn& turn) {
  return advice::select(advice::rank(turn.content(), turn.role(), turn.evaluation()));
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
  tell_advice(turn, selection.rest, static_cast<int>(selection.main.size()) + 1);
}

void tell_advice_again(Turn& turn, std::string_view) {
  if (!turn.state().finished) return say_not_yet(turn);
  tell_headlines(turn);
  tell_advice(turn, selected(turn).main, 1);
}

void go_deeper(Turn& turn, std::string_view) {
  if (!turn.state().finished) return turn.say("verdieping.later");
  if (turn.state().prompt == prompt::deepen) turn.record(dialogue::PromptClosed{});
  turn.record(dialogue::Deepening{true});
  if (dialogue::open_units(turn.situation(), dialogue::Depth::all).empty()) return turn.say("verdieping.op");
  if (turn.state().current.empty()) advance(turn);
}

}  // namespace inzetwijzer::conversation
