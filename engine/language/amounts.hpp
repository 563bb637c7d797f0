#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/value.hpp"
#include "language/sentence.hpp"

namespace inzetwijzer::language {

/// A quantity in a sentence: "twee en een half jaar".
struct Amount {
  double value = 0;
  std::string unit;        ///< as in Lexicon::units; empty when none was said
  bool certain = true;     ///< false for "ongeveer", "een paar", a range, a dot that may be meant otherwise
  bool article = false;    ///< a bare "een" without a unit: mostly no number at all
  std::size_t first = 0;   ///< its words: from first up to but not including last
  std::size_t last = 0;
};

/// All quantities, in the order of the sentence. A range ("10 tot 15") is one, with its middle rounded down.
std::vector<Amount> find_amounts(const Lexicon& lexicon, const Sentence& sentence);

/// The quantity that is meant: the only one, or after a correction ("12, nee wacht, 15") the last one. Nothing when
/// there is none, or two that do not go together.
std::optional<Amount> meant_amount(const Lexicon& lexicon, const Sentence& sentence,
                                   const std::vector<Amount>& amounts);

/// "24", "4,5", "1.250,5"; `certain` becomes false for a dot with one or two digits after it.
std::optional<double> written_number(std::string_view word, bool& certain);

/// A whole number as an integer, else a fraction.
core::Value as_value(double number);

/// True when words other than the amounts and fillers stand in the sentence.
bool has_other_words(const Lexicon& lexicon, const Sentence& sentence, const std::vector<Amount>& amounts);

}  // namespace inzetwijzer::language
