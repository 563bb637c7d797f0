#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "language/amounts.hpp"
#include "language/number_words.hpp"
#include "language/readers.hpp"

namespace inzetwijzer::language {

// What stands around an amount, and what that makes of it.

inline constexpr std::string_view year_unit = "jaar";
inline constexpr double first_year = 1900;  ///< a number from here on may be a year

double in_years(const Lexicon& lexicon, const Amount& amount);

/// True when it may be a number of years.
bool names_years(const Amount& amount);

double this_year(const Expected& expected);

/// True when it is a year written in full, not in the future.
bool is_calendar_year(const Expected& expected, const Amount& amount);

/// The word that many places before an amount; empty when there is none or a pause in between.
std::string_view word_before(const Sentence& sentence, const Amount& amount, std::size_t back);

/// "in 98", "uit '71": the nearest such year that is not in the future, when one of these words stands before it.
std::optional<double> short_year(const Expected& expected, const Sentence& sentence, const Amount& amount,
                                 const Words& before);

/// "ben ik 61", "is 58": a word of being stands before the number.
bool is_told_of_somebody(const Lexicon& lexicon, const Sentence& sentence, const Amount& amount);

/// "een" is a number when hardly anything else is said.
bool is_just_an_article(const Lexicon& lexicon, const Sentence& sentence, const Amount& amount);

/// The rank that words at `at` give: "18e", "achttiende"; with how many words.
std::optional<SpelledNumber> rank_at(const Lexicon& lexicon, const Words& words, std::size_t at);

/// The number that is meant among these amounts of the sentence.
std::optional<Reading> number_among(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts);

}  // namespace inzetwijzer::language
