#include "conversation/leave_commands.hpp"

#include "conversation/notices.hpp"
#include "conversation/prompts.hpp"
#include "conversation/wording.hpp"

namespace inzetwijzer::conversation {

void leave(Turn& turn, std::string_view) {
  turn.say("bewaren.klaar");
  say_goodbye(turn);
}

void say_goodbye(Turn& turn) {
  turn.say("bewaren." + std::string{to_key(turn.channel())},
           {{"sessie", turn.session()}, {"dagen", std::int64_t{turn.services().store.kept_for().count()}}});
  const auto& state = turn.state();
  if (!state.current.empty()) {
    turn.say("bewaren.bij-vraag",
             {{"nummer", static_cast<std::int64_t>(dialogue::number_of(state, state.current))}});
  }
  turn.reply().closed = true;
}

void export_own_data(Turn& turn, std::string_view) {
  turn.say("exporteer." + std::string{to_key(turn.channel())}, {{"sessie", turn.session()}});
  if (takes_files(turn.channel())) turn.aftermath = Aftermath::send_own_data;
}

void start_over(Turn& turn, std::string_view) {
  turn.say("opnieuw.vorige", {{"sessie", turn.session()}});
  turn.aftermath = Aftermath::start_over;
}

void ask_erase(Turn& turn, std::string_view) {
  turn.record(dialogue::Prompted{std::string{prompt::erase}});
}

}  // namespace inzetwijzer::conversation
