#include "advice/pick.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace inzetwijzer::advice {
namespace {

using Kind = core::PickReason::Kind;
using Ids = std::set<std::string, std::less<>>;

constexpr std::string_view misfit_conclusion = "misfit";
constexpr std::string_view other_sector = "anders";

// What is made for somebody's own sector, work or situation goes before what is merely on the subject.
constexpr int for_sector = 8;
constexpr int for_factor = 4;
constexpr int for_trait = 4;
constexpr int for_misfit = 4;
constexpr int chosen_by_author = 3;
constexpr int on_first_topic = 2;
constexpr int on_other_topic = 1;
constexpr int research_only = -3;  // to read, not to use

template <typename List>
bool contains(const List& list, std::string_view id) {
  return std::ranges::find(list, id) != list.end();
}

Ids options_of(const core::Answers& answers, std::string_view question) {
  const auto answer = answers.find(question);
  if (answer == answers.end()) return {};
  if (const auto* options = std::get_if<core::Options>(&answer->second)) return {options->begin(), options->end()};
  if (const auto* option = std::get_if<std::string>(&answer->second)) return {*option};
  return {};
}

Ids values_of(const inference::Evaluation& evaluation, std::string_view conclusion) {
  Ids values;
  for (const auto* found : evaluation.find(conclusion)) {
    if (const auto* value = std::get_if<std::string>(&found->key.value)) values.insert(*value);
  }
  return values;
}

/// "Anders" gathers sectors that have nothing in common: an instrument for one of them is not made for the others.
int weight(Kind kind, std::string_view id, const content::AdviceText& advice) {
  switch (kind) {
    case Kind::sector: return id == other_sector ? 0 : for_sector;
    case Kind::factor: return for_factor;
    case Kind::trait: return for_trait;
    case Kind::misfit: return for_misfit;
    case Kind::topic: return id == advice.topics.front() ? on_first_topic : on_other_topic;
  }
  return 0;
}

/// Calls `visit` with what of the instrument's list holds. False when the list asks something and nothing of it holds.
template <typename Holds, typename Visit>
bool visit_list(const std::vector<std::string>& asked, const Holds& holds, Kind kind, const Visit& visit) {
  bool any = asked.empty();
  for (const auto& id : asked) {
    if (!holds(id)) continue;
    any = true;
    visit(kind, id);
  }
  return any;
}

/// Calls `visit` with every reason of the case to pick the instrument, most telling first. False when it is made for
/// something else.
template <typename Visit>
bool visit_fit(const content::Fit& fit, const Situation& situation, const Visit& visit) {
  const auto among = [](const Ids& present) { return [&present](const std::string& id) { return present.contains(id); }; };
  return visit_list(fit.sectors, [&](const std::string& id) { return id == situation.sector; }, Kind::sector, visit) &&
         visit_list(fit.factors, among(situation.factors), Kind::factor, visit) &&
         visit_list(fit.traits, among(situation.traits), Kind::trait, visit) &&
         visit_list(fit.misfits, among(situation.misfits), Kind::misfit, visit);
}

int general_points(const content::Instrument& instrument, const content::AdviceText& advice) {
  int points = 0;
  if (contains(advice.interventions, instrument.id)) points += chosen_by_author;
  if (instrument.kind == "onderzoek") points += research_only;
  for (const auto& topic : advice.topics) {
    if (contains(instrument.topics, topic)) points += weight(Kind::topic, topic, advice);
  }
  return points;
}

core::Pick picked(const content::Instrument& instrument, const content::AdviceText& advice, const Situation& situation) {
  core::Pick pick{instrument.id, {}};
  visit_fit(instrument.fit, situation, [&](Kind kind, const std::string& id) { pick.because.push_back({kind, id}); });
  for (const auto& topic : advice.topics) {
    if (contains(instrument.topics, topic)) pick.because.push_back({Kind::topic, topic});
  }
  return pick;
}

}  // namespace

Situation situation_of(const content::Content& content, const core::Answers& answers,
                       const inference::Evaluation& evaluation) {
  Situation situation;
  const Ids sector = options_of(answers, "sector");
  if (!sector.empty()) situation.sector = *sector.begin();
  situation.factors = options_of(answers, "belastende-factoren");
  situation.misfits = values_of(evaluation, misfit_conclusion);
  for (const auto& [id, trait] : content.catalogue.traits) {
    const Ids present =
        trait.conclusion.empty() ? options_of(answers, trait.question) : values_of(evaluation, trait.conclusion);
    if (present.contains(trait.value)) situation.traits.insert(id);
  }
  return situation;
}

std::vector<Choice> choices(const content::Catalogue& catalogue, const content::AdviceText& advice, core::Role role) {
  std::vector<Choice> result;
  for (const auto* instrument : catalogue.on_topic(advice)) {
    if (content::goes_with(*instrument, advice, role)) result.push_back({instrument, general_points(*instrument, advice)});
  }
  return result;
}

std::vector<core::Pick> pick(const std::vector<Choice>& choices, const content::AdviceText& advice, const Situation& situation,
                             std::size_t most) {
  std::vector<Choice> fitting;
  fitting.reserve(choices.size());
  for (Choice choice : choices) {
    const bool fits = visit_fit(choice.instrument->fit, situation,
                                [&](Kind kind, const std::string& id) { choice.points += weight(kind, id, advice); });
    if (fits) fitting.push_back(choice);
  }
  std::ranges::sort(fitting, [](const Choice& left, const Choice& right) {
    return left.points != right.points ? left.points > right.points : left.instrument < right.instrument;
  });
  if (fitting.size() > most) fitting.erase(fitting.begin() + static_cast<std::ptrdiff_t>(most), fitting.end());
  std::vector<core::Pick> picks;
  picks.reserve(fitting.size());
  for (const Choice& choice : fitting) picks.push_back(picked(*choice.instrument, advice, situation));
  return picks;
}

}  // namespace inzetwijzer::advice
