#include "conversation/explain_commands.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "catalogue/search.hpp"
#include "catalogue/show.hpp"
#include "conversation/wording.hpp"
#include "dialogue/unit.hpp"
#include "explanation/what_if.hpp"
#include "text/fold.hpp"

namespace inzetwijzer::conversation {
namespace {

using text::Words;

std::string find_subject(Turn& turn, std::string_view rest) {
  if (rest.empty()) return {};
  return explanation::find_subject(turn.subject(), rest, turn.state().shown_advice);
}

/// How much is asked for, by words that say nothing else; those are taken out.
explanation::Depth take_depth(const Turn& turn, Words& words) {
  const auto take = [&](std::string_view key) {
    const Words listed = text::fold(turn.text(key));
    return std::erase_if(words, [&](const auto& word) { return std::ranges::find(listed, word) != listed.end(); }) > 0;
  };
  if (take("uitleg-hoe.woorden-alles")) return explanation::Depth::tree;
  return take("uitleg-hoe.woorden-kort") ? explanation::Depth::line : explanation::Depth::reasons;
}

/// The headline conclusions that were reached, each id once, in order.
std::vector<std::string> told_first(Turn& turn) {
  std::vector<std::string> ids;
  for (const auto& conclusion : turn.evaluation().conclusions) {
    const auto text = turn.content().conclusions.find(conclusion.key.id);
    if (text == turn.content().conclusions.end() || !text->second.headline) continue;
    if (std::find(ids.begin(), ids.end(), conclusion.key.id) == ids.end()) ids.push_back(conclusion.key.id);
  }
  return ids;
}

void explain_headlines(Turn& turn) {
  const auto ids = told_first(turn);
  if (ids.empty()) return turn.say("hoe.nog-niets");
  turn.say("hoe.tot-nu-toe");
  for (const auto& id : ids) turn.say_blocks(explanation::how(turn.subject(), id, explanation::Depth::line));
  turn.say("hoe.meer");
}

/// The term that is meant: named as a whole, or somewhere in the words.
enum class Match { whole, part };
const content::Term* find_term(const content::Content& content, std::string_view rest, Match match) {
  const Words words = text::fold(rest);
  const auto fits = [&](std::string_view name) {
    const auto term = text::fold(name);
    return match == Match::whole ? term == words : text::contains(words, term);
  };
  for (const auto& term : content.terms) {
    if (fits(term.word) || std::any_of(term.synonyms.begin(), term.synonyms.end(), fits)) return &term;
  }
  return nullptr;
}

/// The instrument or model that is named like this.
std::optional<catalogue::Entry> find_entry(const content::Content& content, std::string_view name) {
  for (const auto& entry : catalogue::Index{content}.search({std::string{name}, {}, {}, {}, {}})) {
    const bool can_be_shown = entry.kind == catalogue::EntryKind::instrument || entry.kind == catalogue::EntryKind::model;
    if (can_be_shown && catalogue::is_named(entry, name)) return entry;
  }
  return std::nullopt;
}

const content::QuestionText* open_question(const Turn& turn) {
  return turn.content().dialogues.at(turn.role()).find(turn.state().current);
}

void explain_open_question(Turn& turn) {
  const auto* question = open_question(turn);
  if (question == nullptr || question->help.empty()) return turn.say("uitleg.geen");
  turn.reply().blocks.emplace_back(core::Paragraph{question->help});
}

/// The other answers to the open question that are worth trying one by one.
std::vector<explanation::AnswerChange> possible_answers(Turn& turn) {
  return explanation::candidates(turn.subject(),
                                 dialogue::members(turn.content().questions, turn.role(), turn.state().current));
}

}  // namespace

void explain_question(Turn& turn, std::string_view rest) {
  if (const auto subject = find_subject(turn, rest); !subject.empty()) {
    return turn.say_blocks(explanation::how(turn.subject(), subject, explanation::Depth::reasons));
  }
  if (!turn.state().prompt.empty()) return turn.say("waarom.keuze");
  if (turn.state().current.empty()) return turn.say("waarom.geen-vraag");
  turn.say_blocks(explanation::why(turn.subject(), turn.state().current));
  turn.say_blocks(explanation::effects(turn.subject(), turn.services().engine, possible_answers(turn)));
}

void explain_conclusion(Turn& turn, std::string_view rest) {
  Words words = text::fold(rest);
  const auto depth = take_depth(turn, words);
  if (words.empty()) return explain_headlines(turn);
  const auto subject = find_subject(turn, text::join(words));
  if (subject.empty()) return turn.say("hoe.onbekend");
  turn.say_blocks(explanation::how(turn.subject(), subject, depth));
}

void explain_term(Turn& turn, std::string_view rest) {
  if (rest.empty()) return explain_open_question(turn);
  const auto tell = [&turn](const content::Term& term) {
    turn.say("uitleg.begrip", {{"woord", term.word}, {"uitleg", term.explanation}});
  };
  if (const auto* term = find_term(turn.content(), rest, Match::whole)) return tell(*term);
  if (const auto entry = find_entry(turn.content(), rest)) {
    return turn.say_blocks(catalogue::show(turn.content(), *entry, catalogue::Reader::user));
  }
  if (const auto* term = find_term(turn.content(), rest, Match::part)) return tell(*term);
  turn.say("uitleg.onbekend");
  explain_open_question(turn);
}

void tell_commands(Turn& turn, std::string_view) {
  if (const auto* question = open_question(turn); question != nullptr && !question->help.empty()) {
    turn.reply().blocks.emplace_back(core::Paragraph{question->help});
  }
  turn.say("hulp.kop");
  const bool council = turn.role() == core::Role::ondernemingsraad;
  const char* finished = council ? "hulp.na-advies-or" : "hulp.na-advies";
  turn.say_list(lines(turn.text(turn.state().finished ? finished : "hulp.lijst")));
}

void tell_people(Turn& turn, std::string_view) {
  turn.say("mens.kop");
  turn.say_list(lines(turn.text("mens." + std::string{core::to_id(turn.role())})));
}

}  // namespace inzetwijzer::conversation
