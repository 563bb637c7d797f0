#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "conversation/turn.hpp"
#include "explanation/search.hpp"

namespace inzetwijzer::conversation {

/// What a person supposes: other answers, or that years pass and nothing else changes.
struct Supposition {
  std::vector<explanation::AnswerChange> changes;
  std::optional<double> years;
};

/// Reads "hij maar één keer per week tilt", "leeftijd 60 en minder uren", "er de komende 5 jaar niets verandert". Every part
/// must be the answer to one question; nothing when a part is not, or could answer several.
std::optional<Supposition> read_supposition(Turn& turn, std::string_view words);

/// The answers as supposed.
core::Answers supposed(const Turn& turn, const Supposition& supposition);

/// What is supposed, a line each.
std::vector<std::string> supposition_lines(Turn& turn, const Supposition& supposition);

}  // namespace inzetwijzer::conversation
