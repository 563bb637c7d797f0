#pragma once

/// The words that this layer shares with rules/00-sjablonen.clp: templates, slots and actions.
namespace inzetwijzer::inference::vocabulary {

inline constexpr auto role = "rol";
inline constexpr auto answer = "antwoord";
inline constexpr auto chosen = "keuze";
inline constexpr auto count = "aantal";
inline constexpr auto number = "getal";
inline constexpr auto duration = "duur";
inline constexpr auto group = "groep";
inline constexpr auto load_threshold = "drempel";
inline constexpr auto limit = "grens";
inline constexpr auto support = "steun";
inline constexpr auto needed = "vraag-nodig";

inline constexpr auto conclude = "concludeer";
inline constexpr auto advise = "adviseer";

inline constexpr auto advice_id = "advies";   ///< conclusion id under which advice candidates are concluded
inline constexpr auto helper_id = "hulp";     ///< conclusions of this id are flattened away in grounds
inline constexpr auto no_part = "-";

}  // namespace inzetwijzer::inference::vocabulary
