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
  tell_changes(turn, inference::differences(turn.conclusions_before(), turn.outcome()));
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

/// What was said in passing about questions still to come, to be proposed then.
void keep_mentions(Turn& turn, std::string_view utterance) {
  const auto& answers = turn.state().answers;
  for (const auto& question : turn.content().questions.all()) {
    const bool open = question.id != turn.state().current && !answers.contains(question.id);
    if (!open || !language::may_be_spotted(question.id)) continue;
    const auto expected = expected_answer(turn, question.id);
    auto options = language::spot(expected, utterance);
    if (options.empty()) continue;
    if (question.type == QuestionType::multiple) {
      turn.record(dialogue::Mentioned{question.id, std::move(options)});
    } else if (options.size() == 1) {
      turn.record(dialogue::Mentioned{question.id, std::move(options.front())});
    }
  }
}

void take_value(Turn& turn, const core::Value& value, bool certain, std::string_view utterance) {
  const std::string unit = turn.state().current;
  if (const auto problem = fault(turn, unit, value)) return refuse(turn, unit, problem->problem);
  keep_mentions(turn, utterance);
  if (certain) return accept(turn, unit, value);
  turn.record(dialogue::ConfirmationAsked{unit, value});
}

/// Of a reading that may be one of a few options: which.
void ask_which(Turn& turn, const std::vector<std::string>& suggestions) {
  std::vector<std::string> labels;
  for (const auto& option : expected_answer(turn, turn.state().current).options) {
    const bool meant = std::find(suggestions.begin(), suggestions.end(), option.id) != suggestions.end();
    if (meant) labels.push_back(option.label);
  }
  turn.record(dialogue::Misunderstood{});
  turn.say("misverstand.welke",
           {{"woorden", enumerate(turn.content().messages, labels, Joined::alternatives)}});
}

void take(Turn& turn, const language::Understanding& understood, std::string_view utterance) {
  switch (understood.kind) {
    case Kind::value: return take_value(turn, understood.value, understood.certain, utterance);
    case Kind::command: return run_command(turn, understood.command, understood.rest);
    case Kind::crisis:
    case Kind::medical: handle_signal(turn, understood); return;
    case Kind::not_understood: break;
  }
  const bool first_time = turn.state().misunderstood == 0 && !turn.state().pending;
  if (first_time && understood.suggestions.size() > 1) return ask_which(turn, understood.suggestions);
  misunderstand(turn);
}

/// "nee, 12", "nee ik bedoel 12": a no with the right answer after it.
language::Understanding understand_correction(const language::Expected& expected,
                                              std::string_view utterance) {
  auto understood = language::understand(expected, utterance);
  if (const auto meant = language::previous_correction(understood); !meant.empty()) {
    auto corrected = language::understand(expected, meant);
    return corrected.kind == Kind::value ? corrected : understood;
  }
  if (understood.kind != Kind::not_understood && understood.kind != Kind::value) return understood;
  const auto rest = language::after_no(utterance);
  if (!rest) return understood;
  auto corrected = language::understand(expected, *rest);
  return corrected.kind == Kind::value ? corrected : understood;
}

/// "ja, en ook lawaai": what was proposed, and more.
void add_to_proposal(const core::Confirmation& pending, std::string_view utterance,
                     language::Understanding& understood) {
  const auto* proposed = std::get_if<core::Options>(&pending.value);
  auto* named = std::get_if<core::Options>(&understood.value);
  if (proposed == nullptr || named == nullptr || !language::opens_with_yes(utterance)) return;
  core::Options both = *proposed;
  for (auto& option : *named) {
    if (std::find(both.begin(), both.end(), option) == both.end()) both.push_back(std::move(option));
  }
  *named = std::move(both);
}

void handle_confirmation(Turn& turn, std::string_view utterance) {
  const core::Confirmation pending = *turn.state().pending;
  if (const auto agreed = language::yes_or_no(utterance)) {
    turn.record(dialogue::ConfirmationCleared{});
    if (*agreed) return accept(turn, pending.question, pending.value);
    return turn.say("bevestig.nee");
  }
  const auto expected = expected_answer(turn, pending.question);
  auto understood = understand_correction(expected, utterance);
  if (understood.kind == Kind::value) add_to_proposal(pending, utterance, understood);
  take(turn, understood, utterance);
}

/// The shortest way to name an option; its label stands in the list below anyway.
std::string short_name(const content::OptionText& option) {
  std::string name = option.label;
  for (const auto& synonym : option.synonyms) {
    if (synonym.size() < name.size()) name = synonym;
  }
  return name;
}

std::vector<std::string> some_names(const Turn& turn) {
  constexpr std::size_t most = 5;
  std::vector<std::string> names;
  for (const auto& option : expected_answer(turn, turn.state().current).options) {
    if (names.size() < most && option.id != core::unknown_id) names.push_back(short_name(option));
  }
  return names;
}

void suggest_answers(Turn& turn) {
  switch (dialogue::type_of(turn.content().questions, turn.state().current)) {
    case QuestionType::number: return turn.say("misverstand.getal");
    case QuestionType::duration: return turn.say("misverstand.duur");
    case QuestionType::text: return turn.say("misverstand.tekst");
    default: break;
  }
  turn.say("misverstand.woorden",
           {{"woorden", enumerate(turn.content().messages, some_names(turn), Joined::alternatives)}});
}

int count_misunderstanding(Turn& turn) {
  turn.record(dialogue::Misunderstood{});
  return (turn.state().misunderstood - 1) % ways_to_misunderstand + 1;
}

std::optional<core::Value> certain_answer(const Turn& turn, const std::string& unit, std::string_view words) {
  auto understood = language::understand(expected_answer(turn, unit), words);
  if (understood.kind != Kind::value || !understood.certain || fault(turn, unit, understood.value)) return std::nullopt;
  return std::move(understood.value);
}

}  // namespace

void handle_answer(Turn& turn, std::string_view utterance) {
  if (turn.state().pending) return handle_confirmation(turn, utterance);
  take(turn, language::understand(expected_answer(turn, turn.state().current), utterance), utterance);
}

bool is_answer(const Turn& turn, const std::string& unit, std::string_view words) {
  return certain_answer(turn, unit, words).has_value();
}

bool take_words(Turn& turn, std::string_view words) {
  const std::string unit = turn.state().current;
  const auto value = certain_answer(turn, unit, words);
  if (value) accept(turn, unit, *value);
  return value.has_value();
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
