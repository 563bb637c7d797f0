#pragma once

#include <compare>
#include <cstddef>
#include <memory_resource>
#include <span>
#include <vector>

#include "inference/justification.hpp"

namespace inzetwijzer::inference {

/// A part of an answer, or a conclusion by its rank among those that hold now. The order is that of the contract: answers
/// first, by question and option; then conclusions, by id and value.
struct GroundPart {
  const content::Question* question = nullptr;  ///< nothing when it is a conclusion
  std::size_t rank = 0;                         ///< of the question, or of the conclusion
  Places places = 0;

  friend std::strong_ordering operator<=>(const GroundPart& left, const GroundPart& right);
  friend bool operator==(const GroundPart& left, const GroundPart& right) = default;
};

/// One support of a conclusion. Helper conclusions are flattened to what they rest on themselves.
struct Reason {
  const content::RuleMetadata* rule = nullptr;
  std::pmr::vector<clips::FactIndex> matched;
  std::pmr::vector<GroundPart> grounds;   ///< in order, each question once
  std::pmr::vector<std::size_t> helpers;  ///< ranks of the helpers it matched: tells reasons with the same grounds apart
  bool provisional = false;         ///< rests on a "weet-niet", directly or further down
};

/// A conclusion that holds, with its reasons, best first: free of "weet-niet", then by rule, then by grounds and helpers.
struct Standing {
  clips::FactIndex fact = 0;
  const ConclusionId* id = nullptr;
  clips::Atom value;
  std::pmr::vector<Reason> reasons;
  std::size_t rank = 0;  ///< by id and value
  bool is_sorted = false;

  Standing(clips::FactIndex index, const ConclusionId* name, clips::Atom its_value, std::pmr::vector<Reason> its_reasons)
      : fact{index}, id{name}, value{its_value}, reasons{std::move(its_reasons)} {}

  [[nodiscard]] const Reason& best() const { return reasons.front(); }
};

/// The conclusions of an environment at rest, helpers too.
class Reasons {
 public:
  explicit Reasons(const Rested& rested);

  /// In order of rank.
  [[nodiscard]] std::span<const Standing* const> by_rank() const { return m_by_rank; }

  /// The conclusion that this fact is, or nullptr.
  [[nodiscard]] const Standing* find(clips::FactIndex fact) const;

 private:
  void read(const clips::FactView& fact);
  void assign_ranks();
  void settle(Standing& standing);
  void add_grounds(Reason& reason);
  static void add(Reason& reason, const GroundPart& part);
  Standing* find_own(clips::FactIndex fact);

  const Rested& m_rested;
  std::pmr::monotonic_buffer_resource m_memory;  ///< of all that follows: small lists that go together
  std::vector<Standing> m_standings;             ///< by fact index, as CLIPS lists them
  std::vector<Standing*> m_by_rank;
};

/// The order of two values: words before numbers, each in their own order.
std::strong_ordering compare(clips::Atom left, clips::Atom right);

}  // namespace inzetwijzer::inference
