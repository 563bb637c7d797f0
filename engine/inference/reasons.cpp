#include "inference/reasons.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace inzetwijzer::inference {
namespace {

/// Lists of places compare as words do: at the first difference the lower place goes first, and a list before its
/// continuations.
std::strong_ordering compare_places(Places left, Places right) {
  if (left == right) return std::strong_ordering::equal;
  const Places differing = left ^ right;
  const Places lowest = differing & (~differing + 1);
  const Places above = ~(lowest | (lowest - 1));
  const bool left_has_it = (left & lowest) != 0;
  const bool other_goes_on = ((left_has_it ? right : left) & above) != 0;
  return left_has_it == other_goes_on ? std::strong_ordering::less : std::strong_ordering::greater;
}

bool goes_before(const Reason& left, const Reason& right) {
  const auto key = [](const Reason& reason) {
    return std::tie(reason.provisional, reason.rule->order, reason.grounds, reason.helpers);
  };
  return key(left) < key(right);
}

}  // namespace

std::strong_ordering operator<=>(const GroundPart& left, const GroundPart& right) {
  const auto order = std::tuple{left.question == nullptr, left.rank} <=> std::tuple{right.question == nullptr, right.rank};
  return order != 0 ? order : compare_places(left.places, right.places);
}

std::strong_ordering compare(clips::Atom left, clips::Atom right) {
  if (left.is_word() != right.is_word()) return right.is_word() <=> left.is_word();
  return left.is_word() ? left.word() <=> right.word() : left.integer() <=> right.integer();
}

Reasons::Reasons(const Rested& rested) : m_rested{rested} {
  rested.environment.for_each_fact(rested.names.conclusion_shape, [this](const clips::FactView& fact) { read(fact); });
  assign_ranks();
  for (Standing& standing : m_standings) settle(standing);
}

void Reasons::read(const clips::FactView& fact) {
  Names& names = m_rested.names;
  const auto slot = [&](std::size_t place) { return fact.slot(names.conclusion_shape, place); };
  Standing& standing =
      m_standings.emplace_back(fact.index(), &names.conclusion(slot(0), slot(1)), slot(2), std::pmr::vector<Reason>{&m_memory});
  fact.for_each_support([&](std::string_view rule, std::span<const clips::FactIndex> matched) {
    standing.reasons.push_back({&names.rule(rule), {matched.begin(), matched.end(), &m_memory},
                                std::pmr::vector<GroundPart>{&m_memory}, std::pmr::vector<std::size_t>{&m_memory}, false});
  });
}

void Reasons::assign_ranks() {
  for (Standing& standing : m_standings) m_by_rank.push_back(&standing);
  std::ranges::sort(m_by_rank, [](const Standing* left, const Standing* right) {
    const auto order = left->id->full <=> right->id->full;
    return order != 0 ? order < 0 : compare(left->value, right->value) < 0;
  });
  for (std::size_t rank = 0; rank < m_by_rank.size(); ++rank) m_by_rank[rank]->rank = rank;
}

Standing* Reasons::find_own(clips::FactIndex fact) {
  const auto found = std::ranges::lower_bound(m_standings, fact, {}, &Standing::fact);
  return found != m_standings.end() && found->fact == fact ? &*found : nullptr;
}

const Standing* Reasons::find(clips::FactIndex fact) const { return const_cast<Reasons*>(this)->find_own(fact); }

void Reasons::settle(Standing& standing) {
  if (standing.is_sorted) return;
  standing.is_sorted = true;
  for (Reason& reason : standing.reasons) add_grounds(reason);
  std::ranges::sort(standing.reasons, goes_before);
  const auto same = [](const Reason& left, const Reason& right) {
    return left.rule == right.rule && left.grounds == right.grounds;
  };
  const auto repeated = std::ranges::unique(standing.reasons, same);
  standing.reasons.erase(repeated.begin(), repeated.end());
}

void Reasons::add_grounds(Reason& reason) {
  for (const clips::FactIndex fact : reason.matched) {
    if (const Matter* matter = m_rested.matters.find(fact); matter != nullptr) {
      if (matter->question != nullptr) add(reason, {matter->question, matter->question->order, matter->part});
      reason.provisional = reason.provisional || matter->unknown;
      continue;
    }
    Standing* standing = find_own(fact);
    if (standing == nullptr) throw std::logic_error{"a rule matched a fact that nobody knows"};
    settle(*standing);
    reason.provisional = reason.provisional || standing->best().provisional;
    if (standing->id->helper) {
      reason.helpers.push_back(standing->rank);
      for (const GroundPart& part : standing->best().grounds) add(reason, part);
    } else {
      add(reason, {nullptr, standing->rank, 0});
    }
  }
  std::ranges::sort(reason.grounds);
}

void Reasons::add(Reason& reason, const GroundPart& part) {
  for (GroundPart& known : reason.grounds) {
    if (known.question != part.question || known.rank != part.rank) continue;
    known.places |= part.places;
    return;
  }
  reason.grounds.push_back(part);
}

}  // namespace inzetwijzer::inference
