#include "conversation/signals.hpp"

#include "conversation/leave_commands.hpp"
#include "conversation/prompts.hpp"
#include "conversation/wording.hpp"

namespace inzetwijzer::conversation {
namespace {

void offer_choices(Turn& turn) {
  turn.crisis = true;
  turn.reply().question = prompt_question(turn.content().messages, prompt::crisis, 1);
}

void tell_numbers(Turn& turn) {
  turn.say("crisis.nogmaals");
  turn.say_list(lines(turn.text("crisis.nummers")));
  offer_choices(turn);
}

void go_on(Turn& turn) {
  turn.say("crisis.verder");
}

void stop_for_now(Turn& turn) {
  turn.say("crisis.stoppen");
  say_goodbye(turn);
}

}  // namespace

bool handle_signal(Turn& turn, const language::Understanding& understood) {
  if (understood.kind == language::Kind::crisis) {
    tell_crisis(turn.content().messages, turn.reply());
    turn.crisis = true;
    return true;
  }
  if (understood.kind != language::Kind::medical) return false;
  turn.reply().signal = "medisch";
  turn.say("medisch.waarom");
  turn.say("medisch.wel");
  return true;
}

void tell_crisis(const content::Messages& messages, core::Message& reply) {
  reply.signal = "crisis";
  reply.blocks.emplace_back(core::Paragraph{messages.format("crisis.eerst")});
  reply.blocks.emplace_back(core::Paragraph{messages.format("crisis.mensen")});
  reply.blocks.emplace_back(core::List{lines(messages.format("crisis.nummers"))});
  reply.blocks.emplace_back(core::Paragraph{messages.format("crisis.niet-bewaard")});
  reply.question = prompt_question(messages, prompt::crisis, 1);
}

void handle_crisis_choice(Turn& turn, std::string_view utterance) {
  const auto& messages = turn.content().messages;
  const auto understood =
      language::understand(prompt_expected(messages, prompt::crisis, turn.role()), utterance);
  if (understood.kind == language::Kind::crisis) {
    turn.reply().signal = "crisis";
    return tell_numbers(turn);
  }
  if (understood.kind == language::Kind::value) {
    if (understood.value == core::Value{std::string{"verder"}}) return go_on(turn);
    if (understood.value == core::Value{std::string{"stoppen"}}) return stop_for_now(turn);
    return tell_numbers(turn);
  }
  const bool leaves = understood.command == "stop" || understood.command == "bewaren";
  if (leaves) return stop_for_now(turn);
  if (understood.command == "wis") return ask_erase(turn, {});
  if (understood.command == "mens" || understood.command == "hulp") return tell_numbers(turn);
  turn.say("crisis.kies");
  offer_choices(turn);
}

}  // namespace inzetwijzer::conversation
