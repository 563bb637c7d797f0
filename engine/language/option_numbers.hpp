#pragma once

#include <cstddef>
#include <set>

#include "language/lexicon.hpp"
#include "language/sentence.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::language {

/// Indices in Expected::options.
using Chosen = std::set<std::size_t>;

/// True for "geen" and "weet-niet", which stand alone.
bool is_exclusive(const Expected& expected, std::size_t option);

/// Every option but those.
Chosen real_options(const Expected& expected);

struct OptionNumbers {
  Chosen chosen;
  bool only = true;   ///< nothing else was said
  bool exist = true;  ///< all of them are options
};

/// The options named by their number on the screen: "1,3", "nummer twee", "de eerste drie", "10 t/m 12", "de laatste".
/// The last is the last real option.
OptionNumbers option_numbers(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

}  // namespace inzetwijzer::language
