#include "conversation/advice_reply.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "advice/advice.hpp"
#include "conversation/council.hpp"
#include "conversation/instruments.hpp"
#include "conversation/prompts.hpp"
#include "conversation/wording.hpp"

namespace inzetwijzer::conversation {
namespace {

std::string value_key(const core::ConclusionValue& value) {
  if (const auto* word = std::get_if<std::string>(&value)) return *word;
  return std::to_string(std::get<std::int64_t>(value));
}

std::string headline(const Turn& turn, const core::ConclusionKey& key) {
  const auto text = turn.content().conclusions.find(key.id);
  if (text == turn.content().conclusions.end() || !text->second.headline) return {};
  const auto role = text->second.sentences.find(core::to_id(turn.role()));
  if (role == text->second.sentences.end()) return {};
  const auto sentence = role->second.find(value_key(key.value));
  return sentence == role->second.end() ? std::string{} : sentence->second;
}

std::string grounds_in_words(Turn& turn, const core::Support& support) {
  std::vector<std::string> words;
  const auto subject = turn.subject();
  for (const auto& ground : support.grounds) {
    auto described = explanation::describe(subject, ground);
    if (!described.empty() && std::find(words.begin(), words.end(), described) == words.end()) {
      words.push_back(std::move(described));
    }
  }
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : "; ") + word;
  return text;
}

std::string why(Turn& turn, const core::Advice& advice) {
  const auto& support = advice.candidate.supports.front();
  const auto* rule = turn.content().rules.find(support.rule);
  const auto grounds = grounds_in_words(turn, support);
  std::string text =
      turn.text("advies.waarom", {{"uitleg", rule == nullptr ? std::string{} : rule->explanation}});
  if (!grounds.empty()) text += ' ' + turn.text("advies.grond", {{"grond", grounds}});
  return text;
}

std::string effects_of(const std::vector<core::Effect>& effects, std::string_view side) {
  std::string text;
  for (const auto& effect : effects) {
    if (effect.side != side) continue;
    if (!text.empty()) text += ' ';
    text += effect.text;
  }
  return text;
}

void add_effects(Turn& turn, std::vector<std::string>& items, std::string_view key,
                 const std::vector<core::Effect>& effects) {
  for (const std::string side : {"werknemer", "werkgever"}) {
    const auto text = effects_of(effects, side);
    if (text.empty()) continue;
    const auto whom = turn.text("kant." + std::string{core::to_id(turn.role())} + '.' + side);
    items.push_back(turn.text(key, {{"wie", whom}, {"tekst", text}}));
  }
}

std::string sources_in_words(Turn& turn, const core::Advice& advice) {
  return turn.text("advies.bron", {{"bronnen", explanation::describe(turn.content(), advice.sources)}});
}

std::vector<std::string> details(Turn& turn, const core::Advice& advice, Detail detail) {
  const bool all = detail == Detail::all || turn.role() != core::Role::medewerker;
  std::vector<std::string> items;
  items.push_back(why(turn, advice));
  if (!advice.first_step.empty())
    items.push_back(turn.text("advies.eerste-stap", {{"stap", advice.first_step}}));
  if (!advice.sentence.empty() && !is_confidential(turn)) {
    items.push_back(turn.text("blok.zin", {{"zin", advice.sentence}}));
  }
  if (all) std::ranges::move(effects_in_words(turn, advice), std::back_inserter(items));
  if (all && !advice.agreement.empty()) {
    items.push_back(turn.text("advies.afspraak", {{"soort", turn.text("afspraak." + advice.agreement)}}));
  }
  if (!advice.caveat.empty()) items.push_back(turn.text("advies.kanttekening", {{"tekst", advice.caveat}}));
  if (auto line = best_instruments(turn, advice); !line.empty()) items.push_back(std::move(line));
  if (auto line = helpful_models(turn, advice); !line.empty()) items.push_back(std::move(line));
  if (advice.candidate.provisional) items.push_back(turn.text("advies.voorlopig"));
  items.push_back(sources_in_words(turn, advice));
  return items;
}

dialogue::Finished shown(const advice::Selection& selection) {
  dialogue::Finished event;
  for (const auto& advice : selection.main) event.advice.push_back(advice.id);
  for (const auto& advice : selection.rest) event.advice.push_back(advice.id);
  event.main = selection.main.size();
  return event;
}

bool same_main_advice(const dialogue::Finished& now, const dialogue::State& shown) {
  const auto count = static_cast<std::ptrdiff_t>(now.main);
  return now.main == shown.main_advice &&
         std::equal(now.advice.begin(), now.advice.begin() + count, shown.shown_advice.begin());
}

void add_heading(Turn& turn, std::string_view key) { turn.reply().blocks.emplace_back(core::Heading{turn.text(key)}); }

void begin_block(Turn& turn, const std::string& block) {
  if (block.empty()) return;
  const bool confidential = block == "bespreken" && is_confidential(turn);
  add_heading(turn, confidential ? "blok.bespreken-veilig" : "blok." + block);
}

void give_advice(Turn& turn, const advice::Selection& selection) {
  turn.say("advies.begin");
  if (turn.role() == core::Role::medewerker) add_heading(turn, "blok.opvalt");
  tell_headlines(turn);
  if (selection.main.empty()) turn.say("advies.geen");
  tell_advice(turn, selection.main, 1);
  if (turn.role() == core::Role::ondernemingsraad) tell_council_part(turn);
  if (!selection.rest.empty()) {
    turn.say("advies.meer", {{"aantal", static_cast<std::int64_t>(selection.rest.size())}});
  }
  turn.reply().blocks.emplace_back(core::Heading{turn.text("mens.kop")});
  turn.say_list(lines(turn.text("mens." + std::string{core::to_id(turn.role())})));
  turn.say("advies.verder");
}

void tell_new_list(Turn& turn, const advice::Selection& selection, const std::vector<std::string>& before) {
  turn.say("advies.veranderd");
  std::vector<std::string> titles;
  for (const auto& advice : selection.main) {
    const bool is_new = std::find(before.begin(), before.end(), advice.id) == before.end();
    titles.push_back(
        turn.text(is_new ? "advies.titel-nieuw" : "advies.titel",
                  {{"nummer", static_cast<std::int64_t>(titles.size() + 1)}, {"titel", advice.title}}));
  }
  turn.say_list(std::move(titles));
  turn.say("advies.lees");
}

void offer_deepening(Turn& turn) {
  if (turn.state().deepening) return;
  if (dialogue::open_units(turn.situation(), dialogue::Depth::all).empty()) return;
  turn.record(dialogue::Prompted{std::string{prompt::deepen}});
}

}  // namespace

advice::Selection selected(Turn& turn) {
  return advice::select(advice::rank(turn.content(), turn.role(), turn.subject().answers, turn.evaluation()));
}

std::vector<std::string> effects_in_words(Turn& turn, const core::Advice& advice) {
  std::vector<std::string> items;
  add_effects(turn, items, "advies.brengt", advice.benefits);
  add_effects(turn, items, "advies.kost", advice.investments);
  return items;
}

bool is_confidential(Turn& turn) { return !turn.outcome().find("ongewenst-gedrag").empty(); }

std::vector<Headline> headlines(Turn& turn) {
  std::vector<Headline> found;
  for (const auto& conclusion : turn.evaluation().conclusions) {
    auto sentence = headline(turn, conclusion.key);
    if (!sentence.empty()) found.push_back({conclusion, std::move(sentence)});
  }
  return found;
}

void tell_headlines(Turn& turn) {
  std::vector<std::string> sentences;
  for (auto& one : headlines(turn)) sentences.push_back(std::move(one.sentence));
  turn.say_list(std::move(sentences));
}

void tell_advice(Turn& turn, const std::vector<core::Advice>& advice, int first_number, Detail detail) {
  std::string block;
  for (const auto& one : advice) {
    if (std::exchange(block, one.block) != one.block) begin_block(turn, one.block);
    turn.reply().blocks.emplace_back(core::Heading{turn.text(
        "advies.titel", {{"nummer", static_cast<std::int64_t>(first_number++)}, {"titel", one.title}})});
    if (!one.text.empty()) turn.reply().blocks.emplace_back(core::Paragraph{one.text});
    turn.say_list(details(turn, one, detail));
  }
}

void tell_titles(Turn& turn, const std::vector<core::Advice>& advice, std::size_t first_number) {
  std::vector<std::string> titles;
  for (const auto& one : advice) {
    titles.push_back(turn.text("advies.titel", {{"nummer", static_cast<std::int64_t>(first_number++)}, {"titel", one.title}}));
  }
  turn.say_list(std::move(titles));
}

void conclude(Turn& turn) {
  const auto selection = selected(turn);
  auto event = shown(selection);
  const auto& state = turn.state();
  if (!state.finished) {
    give_advice(turn, selection);
  } else if (!same_main_advice(event, state)) {
    tell_new_list(turn, selection, state.shown_advice);
  } else {
    turn.say("advies.gelijk");
  }
  turn.record(std::move(event));
  offer_deepening(turn);
}

}  // namespace inzetwijzer::conversation
