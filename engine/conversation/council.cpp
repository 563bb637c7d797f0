#include "conversation/council.hpp"

#include <algorithm>
#include <iterator>

#include "advice/advice.hpp"
#include "conversation/advice_reply.hpp"
#include "conversation/instruments.hpp"
#include "conversation/wording.hpp"

namespace inzetwijzer::conversation {
namespace {

void heading(Turn& turn, std::string_view key) { turn.reply().blocks.emplace_back(core::Heading{turn.text(key)}); }

bool is_council(const Turn& turn) { return turn.role() == core::Role::ondernemingsraad; }

core::Table side_by_side(Turn& turn, const std::vector<core::Advice>& found) {
  core::Table table;
  for (const char* column : {"nummer", "optie", "groepen", "recht"}) {
    table.heading.push_back(turn.text(std::string{"opties.kolom."} + column));
  }
  for (const auto& one : found) {
    table.rows.push_back({std::to_string(table.rows.size() + 1), one.title, one.option->groups, one.option->right});
  }
  return table;
}

void tell_option(Turn& turn, const core::Advice& one, std::int64_t number) {
  turn.reply().blocks.emplace_back(
      core::Heading{turn.text("opties.titel", {{"nummer", number}, {"titel", one.title}})});
  auto items = effects_in_words(turn, one);
  items.push_back(turn.text("opties.groepen", {{"tekst", one.option->groups}}));
  items.push_back(turn.text("opties.haalbaar", {{"tekst", one.option->feasible}}));
  if (!one.caveat.empty()) items.push_back(turn.text("opties.onbewezen", {{"tekst", one.caveat}}));
  items.push_back(turn.text("opties.recht", {{"tekst", one.option->right}}));
  if (auto line = best_instruments(turn, one); !line.empty()) items.push_back(std::move(line));
  turn.say_list(std::move(items));
}

void tell_table(Turn& turn, const std::vector<core::Advice>& found) {
  heading(turn, "opties.kop");
  turn.reply().blocks.emplace_back(side_by_side(turn, found));
  turn.say("opties.toets");
}

std::string group(Turn& turn) {
  const auto& answers = turn.subject().answers;
  const auto answer = answers.find("functiegroep");
  const auto* name = answer == answers.end() ? nullptr : std::get_if<std::string>(&answer->second);
  return name == nullptr ? turn.text("voorstel.groep-onbekend") : turn.text("voorstel.groep", {{"groep", *name}});
}

void propose(Turn& turn, const std::vector<core::Advice>& main) {
  heading(turn, "voorstel.inhoud");
  std::vector<std::string> points;
  for (const auto& one : main) {
    points.push_back(turn.text("voorstel.punt", {{"titel", one.title}, {"stap", one.first_step}}));
  }
  turn.say_list(std::move(points));
}

void weigh(Turn& turn, const std::vector<core::Advice>& found) {
  std::vector<std::string> effects;
  for (const auto& one : found) {
    for (auto& effect : effects_in_words(turn, one)) {
      if (std::ranges::find(effects, effect) == effects.end()) effects.push_back(std::move(effect));
    }
  }
  if (effects.empty()) return;
  heading(turn, "voorstel.brengt");
  turn.say_list(std::move(effects));
}

}  // namespace

std::vector<core::Advice> options(Turn& turn) {
  const auto ranked = advice::rank(turn.content(), turn.role(), turn.subject().answers, turn.evaluation());
  std::vector<core::Advice> found;
  std::ranges::copy_if(ranked, std::back_inserter(found), [](const auto& advice) { return advice.option.has_value(); });
  return found;
}

std::vector<std::string> employer_questions(Turn& turn) {
  auto questions = lines(turn.text("or.vragen"));
  for (const auto* missing : turn.evaluation().find("basis-ontbreekt")) {
    const auto& values = turn.content().conclusions.find("basis-ontbreekt")->second.values;
    const auto* part = std::get_if<std::string>(&missing->key.value);
    const auto name = part == nullptr ? values.end() : values.find(*part);
    if (name != values.end()) questions.push_back(turn.text("or.vraag-basis", {{"tekst", name->second}}));
  }
  return questions;
}

void tell_council_part(Turn& turn) {
  if (const auto found = options(turn); !found.empty()) tell_table(turn, found);
  heading(turn, "or.vragen-kop");
  turn.say_list(employer_questions(turn));
  heading(turn, "or.zelf-kop");
  turn.say_list(lines(turn.text("or.zelf")));
}

void tell_options(Turn& turn, std::string_view) {
  if (!is_council(turn)) return turn.say("opties.alleen-or");
  const auto found = options(turn);
  if (found.empty()) return turn.say("opties.geen");
  tell_table(turn, found);
  std::int64_t number = 0;
  for (const auto& one : found) tell_option(turn, one, ++number);
}

void draft_proposal(Turn& turn, std::string_view) {
  if (!is_council(turn)) return turn.say("voorstel.alleen-or");
  heading(turn, "voorstel.kop");
  turn.say("voorstel.aan");
  turn.reply().blocks.emplace_back(core::Paragraph{group(turn)});
  heading(turn, "voorstel.aanleiding");
  tell_headlines(turn);
  const auto main = selected(turn).main;
  propose(turn, main);
  weigh(turn, main);
  turn.say("voorstel.vragen");
  turn.say("voorstel.let-op");
}

}  // namespace inzetwijzer::conversation
