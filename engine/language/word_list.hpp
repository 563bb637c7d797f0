#pragma once

#include <string_view>

namespace inzetwijzer::language {

/// True when the folded word stands in the Dutch word list that the program was built with (Debian's wdutch). The list is
/// part of the program file and is paged in as it is looked into: no start-up cost.
bool is_dutch_word(std::string_view word);

}  // namespace inzetwijzer::language
