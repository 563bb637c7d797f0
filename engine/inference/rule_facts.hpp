#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "clips/fact.hpp"
#include "content/question.hpp"
#include "content/thresholds.hpp"
#include "core/role.hpp"
#include "core/value.hpp"

namespace inzetwijzer::inference {

/// What the program asserts for rules to match: the templates of rules/00-sjablonen.clp.
enum class FactKind { role, answer, chosen, count, number, duration, group, load_threshold, limit };

struct FactShape {
  std::string_view template_name;
  std::initializer_list<std::string_view> slots;
};

/// By FactKind.
inline constexpr std::size_t fact_shapes_count = 9;
extern const std::array<FactShape, fact_shapes_count> fact_shapes;

inline const FactShape& shape_of(FactKind kind) { return fact_shapes[static_cast<std::size_t>(kind)]; }

/// Options of a multiple choice by their place in the question's list, as bits.
using Places = std::uint64_t;

/// "geen" and "weet-niet", which stand in no list of options.
inline constexpr Places other_place = Places{1} << 63U;

/// The place of this option; `other_place` when it is not in the list.
Places place_of(const content::Question& question, std::string_view option);

/// All that was chosen; none for another kind of answer.
Places places_of(const content::Question& question, const core::Value& value);

/// Its words are those of the content and of the answer, which must stay.
struct RuleFact {
  static constexpr std::size_t most_slots = 5;

  FactKind kind;
  std::array<clips::Field, most_slots> fields{};
  Places part = 0;  ///< of a multiple choice: what of it this fact stands for

  /// Of the shape's slots, in order.
  [[nodiscard]] std::span<const clips::Field> values() const { return {fields.data(), shape_of(kind).slots.size()}; }
};

RuleFact fact_of(core::Role role);

/// What an answer is to the rules; nothing for a text, which is for people.
std::vector<RuleFact> facts_of(const content::Question& question, const core::Value& value);

/// The knowledge that rules match; it stays when the facts of a session come and go.
std::vector<RuleFact> facts_of(const content::Thresholds& thresholds);

}  // namespace inzetwijzer::inference
