#include "conversation/instruments.hpp"

#include <algorithm>

#include "conversation/wording.hpp"

namespace inzetwijzer::conversation {
namespace {

constexpr std::size_t most_models = 2;

/// A phone shows little: an employee gets one instrument, the others two.
std::size_t most_instruments(core::Role role) { return role == core::Role::medewerker ? 1 : 2; }

std::string_view message_of(core::PickReason::Kind kind) {
  using enum core::PickReason::Kind;
  switch (kind) {
    case sector: return "hulpmiddel.reden.sector";
    case factor: return "hulpmiddel.reden.factor";
    case trait: return "hulpmiddel.reden.kenmerk";
    case misfit: return "hulpmiddel.reden.misfit";
    case topic: return "hulpmiddel.reden.onderwerp";
  }
  return {};
}

std::string name_of(Turn& turn, const core::PickReason& reason) {
  const auto& catalogue = turn.content().catalogue;
  using enum core::PickReason::Kind;
  switch (reason.kind) {
    case sector: return explanation::answer_text(turn.content(), turn.role(), "sector", std::string{reason.id});
    case factor:
      return explanation::answer_text(turn.content(), turn.role(), "belastende-factoren", core::Options{std::string{reason.id}});
    case trait: return catalogue.traits.find(reason.id)->second.name;
    case misfit: return content::name_of(turn.content().conclusions.find("misfit")->second.values, std::string{reason.id});
    case topic: return catalogue.topics.find(reason.id)->second;
  }
  return {};
}

std::string in_words(Turn& turn, const core::Pick& pick) {
  const auto& catalogue = turn.content().catalogue;
  const auto& instrument = *catalogue.instrument(pick.instrument);
  std::string reason;
  if (!pick.because.empty()) {
    const std::string words =
        turn.text(message_of(pick.because.front().kind), {{"naam", name_of(turn, pick.because.front())}});
    reason = turn.text("hulpmiddel.reden", {{"reden", words}});
  }
  const auto kind = catalogue.kinds.find(instrument.kind);
  std::string text = turn.text("hulpmiddel.een", {{"naam", instrument.name},
                                                  {"soort", kind == catalogue.kinds.end() ? instrument.kind : kind->second},
                                                  {"reden", reason}});
  if (!instrument.url.empty()) text = turn.text("hulpmiddel.met-link", {{"tekst", text}, {"url", instrument.url}});
  return text;
}

}  // namespace

std::string best_instruments(Turn& turn, const core::Advice& advice) {
  const std::size_t count = std::min(most_instruments(turn.role()), advice.picks.size());
  if (count == 0) return {};
  std::string text;
  for (std::size_t at = 0; at < count; ++at) text += (text.empty() ? "" : "; ") + in_words(turn, advice.picks[at]);
  return turn.text("hulpmiddel.regel", {{"aantal", static_cast<std::int64_t>(count)}, {"tekst", text}});
}

std::string helpful_models(Turn& turn, const core::Advice& advice) {
  std::vector<std::string> titles;
  for (const auto& id : advice.models) {
    if (titles.size() < most_models) titles.push_back(turn.content().catalogue.model(id)->title);
  }
  if (titles.empty()) return {};
  return turn.text("hulpmiddel.model", {{"aantal", static_cast<std::int64_t>(titles.size())},
                                        {"titels", enumerate(turn.content().messages, titles)}});
}

std::vector<std::string> all_instruments(Turn& turn, const core::Advice& advice) {
  std::vector<std::string> items;
  for (const auto& pick : advice.picks) items.push_back(in_words(turn, pick));
  return items;
}

}  // namespace inzetwijzer::conversation
