#pragma once

/// The words that this layer shares with rules/00-sjablonen.clp, beside the shapes of facts.
namespace inzetwijzer::inference::vocabulary {

inline constexpr auto conclusion = "conclusie";

inline constexpr auto conclude = "concludeer";
inline constexpr auto advise = "adviseer";
inline constexpr auto needed = "vraag-nodig";

inline constexpr auto advice_id = "advies";   ///< conclusion id under which advice candidates are concluded
inline constexpr auto helper_id = "hulp";     ///< conclusions of this id are flattened away in grounds
inline constexpr auto no_part = "-";
inline constexpr auto core_depth = "kern";

}  // namespace inzetwijzer::inference::vocabulary
