#include "conversation/commands.hpp"

#include <array>
#include <stdexcept>

#include "conversation/advice_commands.hpp"
#include "conversation/council.hpp"
#include "conversation/edit_commands.hpp"
#include "conversation/explain_commands.hpp"
#include "conversation/leave_commands.hpp"
#include "conversation/report_command.hpp"
#include "conversation/suppose_commands.hpp"

namespace inzetwijzer::conversation {
namespace {

struct Command {
  std::string_view id;
  void (*run)(Turn&, std::string_view rest);
};

constexpr std::array commands{
    Command{"waarom", explain_question},
    Command{"hoe", explain_conclusion},
    Command{"waarom-niet", explain_absence},
    Command{"wat-als", suppose},
    Command{"scenario", keep_scenario},
    Command{"vergelijk", compare_scenarios},
    Command{"uitleg", explain_term},
    Command{"hulp", tell_commands},
    Command{"mens", tell_people},
    Command{"terug", go_back},
    Command{"wijzig", change_answer},
    Command{"houden", keep},
    Command{"overslaan", skip},
    Command{"weet-niet", skip},
    Command{"overzicht", tell_answers},
    Command{"meer", tell_other_advice},
    Command{"advies", tell_advice_again},
    Command{"hulpmiddelen", tell_instruments},
    Command{"opties", tell_options},
    Command{"voorstel", draft_proposal},
    Command{"verdiep", go_deeper},
    Command{"verslag", tell_report},
    Command{"bewaren", leave},
    Command{"stop", leave},
    Command{"opnieuw", start_over},
    Command{"wis", ask_erase},
    Command{"exporteer", export_own_data},
};

}  // namespace

void run_command(Turn& turn, std::string_view command, std::string_view rest) {
  for (const auto& candidate : commands) {
    if (candidate.id != command) continue;
    turn.reply().command = command;
    return candidate.run(turn, rest);
  }
  throw std::logic_error{"command without a handler: " + std::string{command}};
}

}  // namespace inzetwijzer::conversation
