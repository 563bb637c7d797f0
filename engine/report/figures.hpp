#pragma once

#include <vector>

#include "report/report.hpp"
#include "report/sections.hpp"

namespace inzetwijzer::report {

/// The figures of a report, in order: the load profile, when a group of load factors was mentioned; the sketch of a
/// career; for a council that has options, these by effort and effect.
std::vector<Figure> figures(const Writer& writer);

/// What an option asks, in the words of the grid; empty when it has no place in it.
std::string effort_of(const Writer& writer, const core::Advice& option);

/// What is known of its effect, in the words of the grid.
std::string certainty_of(const Writer& writer, const core::Advice& option);

/// The load profile as a table with bars of text: "■■■□ elke dag".
core::Table profile_table(const Writer& writer, const LoadProfile& profile);

}  // namespace inzetwijzer::report
