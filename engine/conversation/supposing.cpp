#include "conversation/supposing.hpp"

#include <algorithm>
#include <array>

#include "content/answer_check.hpp"
#include "conversation/asking.hpp"
#include "conversation/subjects.hpp"
#include "dialogue/unit.hpp"
#include "explanation/what_if.hpp"
#include "language/understand.hpp"
#include "text/fold.hpp"

namespace inzetwijzer::conversation {
namespace {

using explanation::AnswerChange;
using Changes = std::vector<AnswerChange>;

constexpr std::string_view load_factors = "belastende-factoren";

/// The changes that a value for a unit comes to; none when it says what is so already or may not be answered.
Changes changes_for(const Turn& turn, const std::string& unit, const core::Value& value) {
  const auto& questions = turn.content().questions;
  Changes changes;
  const bool is_part = dialogue::members(questions, turn.role(), unit).empty();
  const auto spread = is_part ? core::Answers{{unit, value}} : dialogue::spread(questions, turn.role(), unit, value);
  for (const auto& [id, after] : spread) {
    const auto* question = questions.find(id);
    if (question == nullptr || content::check_answer(*question, turn.role(), after)) return {};
    const auto known = turn.state().answers.find(id);
    const bool answered = known != turn.state().answers.end();
    if (answered && known->second == after) continue;
    changes.push_back({id, answered ? std::optional{known->second} : std::nullopt, after});
  }
  return changes;
}

/// What is chosen in words adds to a list that was answered: "als hij ook tilt".
core::Value added_to(const Turn& turn, const std::string& unit, core::Value value) {
  const auto known = turn.state().answers.find(unit);
  auto* named = std::get_if<core::Options>(&value);
  if (named == nullptr || known == turn.state().answers.end() || core::is_none(value) || core::is_unknown(value)) return value;
  if (core::is_none(known->second) || core::is_unknown(known->second)) return value;
  core::Options all = std::get<core::Options>(known->second);
  for (const auto& option : *named) {
    if (std::find(all.begin(), all.end(), option) == all.end()) all.push_back(option);
  }
  return all;
}

Changes named_change(Turn& turn, std::string_view words) {
  const auto subject = find_unit(turn, words);
  if (!subject || subject->new_value.empty()) return {};
  const auto understood = language::understand(expected_answer(turn, subject->unit), subject->new_value);
  if (understood.kind != language::Kind::value) return {};
  return changes_for(turn, subject->unit, understood.value);
}

/// The groups of load factors that the words speak of.
std::vector<std::string> groups_in(Turn& turn, std::string_view words) {
  std::vector<std::string> groups;
  const auto* factors = turn.content().questions.find(load_factors);
  for (const auto& id : language::spot(expected_answer(turn, load_factors), words)) {
    const auto option = std::find_if(factors->options.begin(), factors->options.end(),
                                     [&](const content::Option& candidate) { return candidate.id == id; });
    if (option != factors->options.end()) groups.push_back(option->group);
  }
  return groups;
}

bool is_of_group(const Turn& turn, const std::string& unit, const std::vector<std::string>& groups) {
  const auto* question = turn.content().questions.find(unit);
  return question == nullptr || question->part.empty() || question->asked_as_list || groups.empty() ||
         std::find(groups.begin(), groups.end(), question->part) != groups.end();
}

/// Kinds of questions from the one that says most about what was meant.
int rank_of(const Turn& turn, const std::string& unit) {
  const auto* question = turn.content().questions.find(unit);
  if (unit.starts_with("frequentie")) return 0;
  if (unit == load_factors) return 2;  // "hij maar eens per week tilt": the factor says which group is meant
  if (question != nullptr && question->type == content::QuestionType::duration) return 3;
  return 1;
}

/// "ja" and "nee" would answer every graded question, and anything is free text.
bool can_be_recognised(const Turn& turn, const std::string& unit) {
  const auto* question = turn.content().questions.find(unit);
  return question == nullptr || (question->type != content::QuestionType::text &&
                                 question->type != content::QuestionType::graded);
}

/// An answer that the words may be.
struct Guess {
  std::array<int, 2> rank;  ///< lower is likelier
  Changes changes;
};

std::optional<Guess> guess(Turn& turn, const std::string& unit, std::string_view words) {
  const auto understood = language::understand(expected_answer(turn, unit), words);
  if (understood.kind != language::Kind::value || !understood.certain) return std::nullopt;
  auto changes = changes_for(turn, unit, added_to(turn, unit, understood.value));
  if (changes.empty()) return std::nullopt;
  const bool answered = std::any_of(changes.begin(), changes.end(), [](const auto& c) { return c.before.has_value(); });
  return Guess{{rank_of(turn, unit), answered ? 0 : 1}, std::move(changes)};
}

std::string_view family_of(const Guess& guess) {
  const std::string_view question = guess.changes.front().question;
  return question.substr(0, question.find('.'));
}

/// The one question that the words answer for certain; of several the likeliest, when there is one. Without a group of
/// load factors they speak of all of them: "wat als het maar een keer per maand is".
Changes found_change(Turn& turn, std::string_view words) {
  const auto groups = groups_in(turn, words);
  std::vector<Guess> found;
  for (const auto& topic : turn.content().dialogues.at(turn.role()).topics) {
    for (const auto& unit : topic.questions) {
      if (!can_be_recognised(turn, unit) || !is_of_group(turn, unit, groups)) continue;
      if (auto one = guess(turn, unit, words)) found.push_back(std::move(*one));
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
  Changes all;
  for (auto& one : found) {
    if (one.rank != found.front().rank) break;
    if (family_of(one) != family_of(found.front())) return {};
    all.insert(all.end(), one.changes.begin(), one.changes.end());
  }
  return all;
}

Changes change_in(Turn& turn, std::string_view words) {
  auto changes = named_change(turn, words);
  return changes.empty() ? found_change(turn, words) : changes;
}

/// The words on both sides of each "en".
std::vector<std::string> parts_of(std::string_view words) {
  std::vector<std::string> parts(1);
  for (const auto& word : text::fold(words)) {
    if (word == "en") {
      parts.emplace_back();
    } else {
      parts.back() += (parts.back().empty() ? "" : " ") + word;
    }
  }
  return parts;
}

/// What each side of an "en" changes; none when a side says nothing, or two of them speak of one question ("tillen en duwen").
Changes change_by_part(Turn& turn, std::string_view words) {
  Changes all;
  for (const auto& part : parts_of(words)) {
    const auto changes = change_in(turn, part);
    const bool again = std::any_of(changes.begin(), changes.end(), [&](const AnswerChange& change) {
      return std::any_of(all.begin(), all.end(), [&](const AnswerChange& known) { return known.question == change.question; });
    });
    if (changes.empty() || again) return {};
    all.insert(all.end(), changes.begin(), changes.end());
  }
  return all;
}

}  // namespace

std::optional<Supposition> read_supposition(Turn& turn, std::string_view words) {
  if (const auto years = language::years_ahead(words)) return Supposition{{}, *years};
  auto changes = change_by_part(turn, words);
  if (changes.empty()) changes = change_in(turn, words);
  if (changes.empty()) return std::nullopt;
  return Supposition{std::move(changes), {}};
}

core::Answers supposed(const Turn& turn, const Supposition& supposition) {
  auto answers = explanation::changed(turn.state().answers, supposition.changes);
  return supposition.years ? explanation::later(turn.content(), answers, *supposition.years) : answers;
}

std::vector<std::string> supposition_lines(Turn& turn, const Supposition& supposition) {
  std::vector<std::string> lines;
  for (const auto& change : supposition.changes) lines.push_back(explanation::describe(turn.subject(), change));
  if (supposition.years) lines.push_back(turn.text("wat-als.over", {{"aantal", *supposition.years}}));
  return lines;
}

}  // namespace inzetwijzer::conversation
