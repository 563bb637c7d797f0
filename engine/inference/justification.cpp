#include "inference/justification.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <tuple>

#include "inference/reasons.hpp"
#include "inference/vocabulary.hpp"

namespace inzetwijzer::inference {
namespace {

const core::Source working_definition{"werkdefinitie", {}, {}, {}};

void add_once(std::vector<const core::Source*>& sources, const core::Source& source) {
  const auto same = [&](const core::Source* known) { return known == &source || *known == source; };
  if (std::ranges::none_of(sources, same)) sources.push_back(&source);
}

core::ConclusionValue value_of(clips::Atom atom) {
  if (atom.is_word()) return std::string{atom.word()};
  return atom.integer();
}

core::ConclusionKey key_of(const Standing& standing) { return {standing.id->full, value_of(standing.value)}; }

class Justifier {
 public:
  Justifier(const Rested& rested, Justification detail) : m_rested{rested}, m_detail{detail}, m_reasons{rested} {}

  Evaluation evaluation();

 private:
  using Standings = std::vector<const Standing*>;

  [[nodiscard]] std::vector<core::Conclusion> conclusions(Standings standings) const;
  [[nodiscard]] std::vector<core::Conclusion> advice(Standings candidates) const;
  [[nodiscard]] core::Conclusion conclusion(const Standing& standing) const;
  void add_supports(core::Conclusion& conclusion, const Standing& standing) const;
  [[nodiscard]] core::Support support(const Reason& reason) const;
  void explain(const Reason& reason, core::Support& support) const;
  [[nodiscard]] core::Ground ground(const GroundPart& part) const;
  [[nodiscard]] core::Value value(const GroundPart& part) const;
  [[nodiscard]] std::vector<const PlacedNeed*> needs() const;
  [[nodiscard]] std::vector<std::string_view> standing_rules(const std::vector<const PlacedNeed*>& needs) const;

  const Rested& m_rested;
  Justification m_detail;
  Reasons m_reasons;
};

/// By the rule that concluded it; ranks of one rule in their order.
bool is_told_before(const Standing* left, const Standing* right) {
  const auto order = left->best().rule->order <=> right->best().rule->order;
  if (order != 0) return order < 0;
  if (left->best().grounds != right->best().grounds) return left->best().grounds < right->best().grounds;
  const auto value_order = compare(left->value, right->value);
  return value_order != 0 ? value_order < 0 : left->rank < right->rank;
}

Evaluation Justifier::evaluation() {
  Standings concluded;
  Standings advised;
  for (const Standing* standing : m_reasons.by_rank()) {
    if (!standing->id->helper) (standing->id->advice ? advised : concluded).push_back(standing);
  }
  Evaluation result;
  result.conclusions = conclusions(std::move(concluded));
  result.advice = advice(std::move(advised));
  const auto asked = needs();
  result.needs.reserve(asked.size());
  for (const PlacedNeed* need : asked) result.needs.push_back(need->need);
  result.rules = standing_rules(asked);
  return result;
}

std::vector<core::Conclusion> Justifier::conclusions(Standings standings) const {
  std::ranges::sort(standings, is_told_before);
  std::vector<core::Conclusion> result;
  result.reserve(standings.size());
  for (const Standing* standing : standings) result.push_back(conclusion(*standing));
  return result;
}

/// Rules may give one advice several priorities. One entry stays, with every support; the best of them comes first and gives
/// its priority, so that the reason that is shown is the reason for that priority.
std::vector<core::Conclusion> Justifier::advice(Standings candidates) const {
  std::ranges::sort(candidates, [](const Standing* left, const Standing* right) {
    if (left->id != right->id) return left->rank < right->rank;
    const bool left_provisional = left->best().provisional;
    const bool right_provisional = right->best().provisional;
    if (left_provisional != right_provisional) return right_provisional;
    return compare(left->value, right->value) < 0;
  });
  Standings first_of_each;
  std::ranges::unique_copy(candidates, std::back_inserter(first_of_each), {}, &Standing::id);
  std::ranges::sort(first_of_each, is_told_before);
  std::vector<core::Conclusion> result;
  result.reserve(first_of_each.size());
  for (const Standing* best : first_of_each) {
    result.push_back(conclusion(*best));
    if (m_detail == Justification::none) continue;
    for (auto other = std::ranges::find(candidates, best) + 1; other != candidates.end() && (*other)->id == best->id; ++other) {
      add_supports(result.back(), **other);
    }
  }
  return result;
}

core::Conclusion Justifier::conclusion(const Standing& standing) const {
  core::Conclusion result{key_of(standing), {}, standing.best().provisional};
  if (m_detail == Justification::none) {
    result.supports.push_back({standing.best().rule->name, {}, {}, {}, standing.best().provisional});
  } else {
    add_supports(result, standing);
  }
  return result;
}

void Justifier::add_supports(core::Conclusion& conclusion, const Standing& standing) const {
  conclusion.supports.reserve(conclusion.supports.size() + standing.reasons.size());
  for (const Reason& reason : standing.reasons) conclusion.supports.push_back(support(reason));
}

core::Support Justifier::support(const Reason& reason) const {
  core::Support result{reason.rule->name, {}, {}, {}, reason.provisional};
  result.grounds.reserve(reason.grounds.size());
  for (const GroundPart& part : reason.grounds) result.grounds.push_back(ground(part));
  explain(reason, result);
  return result;
}

/// Adds what the rule relied on not being there, and its sources, with those of the helpers that it rests on.
void Justifier::explain(const Reason& reason, core::Support& support) const {
  support.absences.insert(support.absences.end(), reason.rule->absences.begin(), reason.rule->absences.end());
  for (const core::Source& source : reason.rule->sources) add_once(support.sources, source);
  bool agreed = false;
  for (const clips::FactIndex fact : reason.matched) {
    if (const Matter* matter = m_rested.matters.find(fact); matter != nullptr) {
      agreed = agreed || matter->knowledge;
    } else if (const Standing* standing = m_reasons.find(fact); standing->id->helper) {
      explain(standing->best(), support);
    }
  }
  if (agreed) add_once(support.sources, working_definition);
}

core::Ground Justifier::ground(const GroundPart& part) const {
  if (part.question == nullptr) return key_of(*m_reasons.by_rank()[part.rank]);
  return core::AnswerGround{part.question->id, value(part)};
}

core::Value Justifier::value(const GroundPart& part) const {
  const core::Value& given = m_rested.answers.find(part.question->id)->second;
  if (part.places == 0 || (part.places & other_place) != 0) return given;
  core::Options options;
  Places place = 1;
  for (const content::Option& option : part.question->options) {
    if ((part.places & place) != 0) options.push_back(option.id);
    place <<= 1U;
  }
  return options;
}

std::vector<const PlacedNeed*> Justifier::needs() const {
  std::vector<const PlacedNeed*> needs = m_rested.needs;
  std::ranges::sort(needs, [](const PlacedNeed* left, const PlacedNeed* right) {
    const auto place = [](const PlacedNeed* one) {
      return std::tuple{one->question_order, one->need.question, one->rule->order,
                        std::string_view{one->need.conclusion}, !one->need.core};
    };
    return place(left) < place(right);
  });
  const auto same = [](const PlacedNeed* left, const PlacedNeed* right) {
    return left->rule == right->rule && left->need.question == right->need.question &&
           left->need.conclusion == right->need.conclusion;
  };
  const auto repeated = std::ranges::unique(needs, same);
  needs.erase(repeated.begin(), repeated.end());
  return needs;
}

std::vector<std::string_view> Justifier::standing_rules(const std::vector<const PlacedNeed*>& needs) const {
  const auto& rules = m_rested.content.rules.rules();
  std::vector<bool> stands(rules.size());
  for (const Standing* standing : m_reasons.by_rank()) {
    for (const Reason& reason : standing->reasons) stands[reason.rule->order] = true;
  }
  for (const PlacedNeed* need : needs) stands[need->rule->order] = true;
  std::vector<std::string_view> names;
  for (std::size_t order = 0; order < rules.size(); ++order) {
    if (stands[order]) names.push_back(rules[order].name);
  }
  return names;
}

}  // namespace

Matters::Entries::const_iterator Matters::lower_bound(clips::FactIndex fact) const {
  return std::ranges::lower_bound(m_entries, fact, {}, &Entries::value_type::first);
}

void Matters::erase(std::vector<clips::FactIndex> facts) {
  if (facts.empty()) return;
  std::ranges::sort(facts);
  std::erase_if(m_entries, [&](const auto& entry) { return std::ranges::binary_search(facts, entry.first); });
}

const Matter* Matters::find(clips::FactIndex fact) const {
  const auto found = lower_bound(fact);
  return found != m_entries.end() && found->first == fact ? &found->second : nullptr;
}

Evaluation justify(const Rested& rested, Justification detail) { return Justifier{rested, detail}.evaluation(); }

bool concludes(const clips::Environment& environment, Names& names, std::string_view id,
               const std::optional<core::ConclusionValue>& value) {
  bool found = false;
  environment.for_each_fact(names.conclusion_shape, [&](const clips::FactView& fact) {
    if (found) return;
    const auto slot = [&](std::size_t place) { return fact.slot(names.conclusion_shape, place); };
    found = names.conclusion(slot(0), slot(1)).full == id && (!value || value_of(slot(2)) == *value);
  });
  return found;
}

}  // namespace inzetwijzer::inference
