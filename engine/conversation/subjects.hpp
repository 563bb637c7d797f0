#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "conversation/turn.hpp"

namespace inzetwijzer::conversation {

/// An earlier answer that a person means, and what they say it should be ("leeftijd 58" → leeftijd, "58").
struct UnitSubject {
  std::string unit;
  std::string new_value;  ///< folded words; may be empty
};

/// The units that were asked and have an answer or were skipped, in the order and with the numbers of the
/// overview.
std::vector<std::string> overview_units(const Turn& turn);

/// Finds it by number in the overview, by name, by id, or by one part of a list ("regelruimte").
std::optional<UnitSubject> find_unit(Turn& turn, std::string_view text);

/// Opens an earlier answer for change, or changes it at once when the new value was said along.
void reopen(Turn& turn, const UnitSubject& subject);

}  // namespace inzetwijzer::conversation
