#include "conversation/answering.hpp"

#include <algorithm>

#include "content/answer_check.hpp"
#include "conversation/asking.hpp"
#include "conversation/commands.hpp"
#include "conversation/signals.hpp"
#include "conversation/wording.hpp"
#include "dialogue/unit.hpp"

namespace inzetwijzer::conversation {
namespace {

using content::QuestionType;
using language::Kind;

constexpr int ways_to_misunderstand = 4;

void tell_new_answer(Turn& turn, const std::string& unit, const std::string& before) {
  turn.say("wijzig.nu",
           {{"naam", name_of(turn, unit)}, {"antwoord", given_answer(turn, unit)}, {"was", before}});
  tell_changes(turn, inference::differences(turn.evaluation_before(), turn.evaluation()));
}

/// Records the answer and goes on.
void accept(Turn& turn, const std::string& unit, const core::Value& value) {
  const bool changing = turn.state().reopened;
  const auto before = given_answer(turn, unit);
  for (auto& [question, part] : dialogue::spread(turn.content().questions, turn.role(), unit, value)) {
    turn.record(dialogue::Answered{question, part});
  }
  if (core::is_unknown(value)) turn.say("antwoord.weet-niet");
  if (changing && !before.empty() && before != given_answer(turn, unit)) tell_new_answer(turn, unit, before);
  advance(turn);
}

std::optional<content::AnswerFault> fault(const Turn& turn, const std::string& unit,
                                          const core::Value& value) {
  const auto& questions = turn.content().questions;
  if (dialogue::is_list(questions, unit)) return std::nullopt;
  const auto* question = questions.find(unit);
  return question == nullptr ? std::nullopt : content::check_answer(*question, turn.role(), value);
}

void tell_range(Turn& turn, const std::string& unit) {
  const auto* question = turn.content().questions.find(unit);
  const auto from = static_cast<std::int64_t>(question->minimum);
  const auto to = static_cast<std::int64_t>(question->maximum);
  turn.say("antwoord.buiten-bereik", {{"van", from}, {"tot", to}});
}

void refuse(Turn& turn, const std::string& unit, content::AnswerProblem problem) {
  if (problem == content::AnswerProblem::out_of_range) {
    turn.record(dialogue::Misunderstood{});
    return tell_range(turn, unit);
  }
  if (problem == content::AnswerProblem::not_whole) {
    turn.record(dialogue::Misunderstood{});
    return turn.say("antwoord.heel-getal");
  }
  misunderstand(turn);
}

void take_value(Turn& turn, const core::Value& value, bool certain) {
  const std::string unit = turn.state().current;
  if (const auto problem = fault(turn, unit, value)) return refuse(turn, unit, problem->problem);
  if (certain) return accept(turn, unit, value);
  turn.record(dialogue::ConfirmationAsked{unit, value});
}

void take(Turn& turn, const language::Understanding& understood) {
  switch (understood.kind) {
    case Kind::value: return take_value(turn, understood.value, understood.certain);
    case Kind::command: return run_command(turn, understood.command, understood.rest);
    case Kind::crisis:
    case Kind::medical: handle_signal(turn, understood); return;
    case Kind::not_understood: return misunderstand(turn);
  }
}

/// "nee, 12": a no with the right answer after it.
language::Understanding understand_correction(const language::Expected& expected,
                                              std::string_view utterance) {
  auto understood = language::understand(expected, utterance);
  if (understood.kind != Kind::not_understood && understood.kind != Kind::value) return understood;
  const auto rest = language::after_no(utterance);
  if (!rest) return understood;
  auto corrected = language::understand(expected, *rest);
  return corrected.kind == Kind::value ? corrected : understood;
}

void handle_confirmation(Turn& turn, std::string_view utterance) {
  const core::Confirmation pending = *turn.state().pending;
  if (const auto agreed = language::yes_or_no(utterance)) {
    turn.record(dialogue::ConfirmationCleared{});
    if (*agreed) return accept(turn, pending.question, pending.value);
    return turn.say("bevestig.nee");
  }
  take(turn, understand_correction(expected_answer(turn, pending.question), utterance));
}

std::vector<std::string> some_labels(const Turn& turn) {
  constexpr std::size_t most = 5;
  std::vector<std::string> labels;
  for (const auto& option : expected_answer(turn, turn.state().current).options) {
    if (labels.size() < most && option.id != core::unknown_id) labels.push_back(option.label);
  }
  return labels;
}

void suggest_answers(Turn& turn) {
  switch (dialogue::type_of(turn.content().questions, turn.state().current)) {
    case QuestionType::number: return turn.say("misverstand.getal");
    case QuestionType::duration: return turn.say("misverstand.duur");
    case QuestionType::text: return turn.say("misverstand.tekst");
    default: break;
  }
  turn.say("misverstand.woorden",
           {{"woorden", enumerate(turn.content().messages, some_labels(turn), Joined::alternatives)}});
}

int count_misunderstanding(Turn& turn) {
  turn.record(dialogue::Misunderstood{});
  return (turn.state().misunderstood - 1) % ways_to_misunderstand + 1;
}

}  // namespace

void handle_answer(Turn& turn, std::string_view utterance) {
  if (turn.state().pending) return handle_confirmation(turn, utterance);
  take(turn, language::understand(expected_answer(turn, turn.state().current), utterance));
}

bool take_words(Turn& turn, std::string_view words) {
  const std::string unit = turn.state().current;
  const auto understood = language::understand(expected_answer(turn, unit), words);
  if (understood.kind != Kind::value || !understood.certain || fault(turn, unit, understood.value))
    return false;
  accept(turn, unit, understood.value);
  return true;
}

void keep_answer(Turn& turn) {
  turn.say("houden.goed", {{"antwoord", given_answer(turn, turn.state().current)}});
  advance(turn);
}

void misunderstand(Turn& turn) {
  if (turn.state().pending) {
    turn.say(count_misunderstanding(turn) == 1 ? "misverstand.bevestiging.1" : "misverstand.bevestiging.2");
    return;
  }
  if (turn.state().current.empty()) return turn.say("misverstand.na-advies");
  const int times = count_misunderstanding(turn);
  if (times == 1) return suggest_answers(turn);
  turn.say("misverstand." + std::to_string(times));
}

void misunderstand_prompt(Turn& turn) {
  const int times = count_misunderstanding(turn);
  turn.say(times == 1 ? "misverstand.keuze.1" : "misverstand.keuze.2");
}

}  // namespace inzetwijzer::conversation
