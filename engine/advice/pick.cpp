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

/// The instrument's list asks nothing, or something of it holds; what holds is added to the reasons.
bool holds(const std::vector<std::string>& asked, const Ids& present, Kind kind,
           std::vector<core::PickReason>& because) {
  if (asked.empty()) return true;
  const std::size_t before = because.size();
  for (const auto& id : asked) {
    if (present.contains(id)) because.push_back({kind, id});
  }
  return because.size() > before;
}

/// "Anders" gathers sectors that have nothing in common: an instrument for one of them is not made for the others.
int weight(const core::PickReason& reason, const content::AdviceText& advice) {
  switch (reason.kind) {
    case Kind::sector: return reason.id == other_sector ? 0 : for_sector;
    case Kind::factor: return for_factor;
    case Kind::trait: return for_trait;
    case Kind::misfit: return for_misfit;
    case Kind::topic: return reason.id == advice.topics.front() ? on_first_topic : on_other_topic;
  }
  return 0;
}

struct Candidate {
  core::Pick pick;
  int points = 0;
};

Candidate weighed(const content::Instrument& instrument, const content::AdviceText& advice,
                  std::vector<core::PickReason> because) {
  for (const auto& topic : advice.topics) {
    if (contains(instrument.topics, topic)) because.push_back({Kind::topic, topic});
  }
  Candidate candidate{{instrument.id, std::move(because)}, 0};
  if (contains(advice.interventions, instrument.id)) candidate.points += chosen_by_author;
  if (instrument.kind == "onderzoek") candidate.points += research_only;
  for (const auto& reason : candidate.pick.because) candidate.points += weight(reason, advice);
  return candidate;
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

std::vector<core::Pick> pick(const content::Catalogue& catalogue, const content::AdviceText& advice, core::Role role,
                             const Situation& situation) {
  std::vector<Candidate> candidates;
  for (const auto* found : catalogue.on_topic(advice)) {
    const auto& instrument = *found;
    if (!content::goes_with(instrument, advice, role)) continue;
    std::vector<core::PickReason> because;
    const content::Fit& fit = instrument.fit;
    if (holds(fit.sectors, {situation.sector}, Kind::sector, because) &&
        holds(fit.factors, situation.factors, Kind::factor, because) &&
        holds(fit.traits, situation.traits, Kind::trait, because) &&
        holds(fit.misfits, situation.misfits, Kind::misfit, because)) {
      candidates.push_back(weighed(instrument, advice, std::move(because)));
    }
  }
  std::ranges::stable_sort(candidates, std::ranges::greater{}, &Candidate::points);
  std::vector<core::Pick> picks;
  for (auto& candidate : candidates) picks.push_back(std::move(candidate.pick));
  return picks;
}

}  // namespace inzetwijzer::advice
