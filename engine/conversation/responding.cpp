#include "conversation/responding.hpp"

#include "conversation/answering.hpp"
#include "conversation/asking.hpp"
#include "conversation/prompts.hpp"
#include "conversation/signals.hpp"
#include "text/fold.hpp"

namespace inzetwijzer::conversation {
namespace {

constexpr std::string_view care_notice = "zorg";

void handle_silence(Turn& turn) {
  if (turn.state().prompt.empty() && turn.state().reopened && !turn.state().pending) return keep_answer(turn);
  turn.say("leeg");
}

void route(Turn& turn, std::string_view utterance, bool after_crisis) {
  if (after_crisis) return handle_crisis_choice(turn, utterance);
  if (text::fold(utterance).empty()) return handle_silence(turn);
  if (!turn.state().prompt.empty()) return handle_prompt(turn, utterance);
  handle_answer(turn, utterance);
}

/// Ordinary words of overload get a kind word and a way to a person, before anything else.
void show_care(Turn& turn, std::string_view utterance) {
  if (turn.role() != core::Role::medewerker || turn.state().notices.contains(care_notice)) return;
  if (turn.crisis || !language::sounds_weary(utterance)) return;
  auto& blocks = turn.reply().blocks;
  blocks.insert(blocks.begin(), core::Paragraph{turn.text("zorg.klinkt-zwaar")});
  turn.record(dialogue::NoticeShown{std::string{care_notice}});
}

/// The manager's own word for the employee is used from now on.
void learn_person(Turn& turn, std::string_view utterance) {
  if (turn.role() != core::Role::leidinggevende || !turn.reply().signal.empty() || turn.crisis) return;
  auto word = language::word_for_person(utterance);
  if (!word.empty() && word != turn.state().person) turn.record(dialogue::PersonNamed{std::move(word)});
}

}  // namespace

void respond(Turn& turn, std::string_view utterance, bool after_crisis) {
  route(turn, utterance, after_crisis);
  learn_person(turn, utterance);
  show_care(turn, utterance);
  if (!turn.crisis && turn.aftermath == Aftermath::none) ask(turn);
}

}  // namespace inzetwijzer::conversation
