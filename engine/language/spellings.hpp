#pragma once

#include <functional>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <utility>

#include "text/fold.hpp"

namespace inzetwijzer::language {

struct Sentence;

/// Spellings by their first word: the whole spelling, and the words it stands for.
using Spellings = std::multimap<std::string, std::pair<text::Words, text::Words>, std::less<>>;

/// From an object of spellings and what they stand for.
Spellings read_spellings(const nlohmann::json& object);

/// Puts for each spelling what it stands for, the longest first. True when there was one.
bool write_out(const Spellings& spellings, Sentence& sentence);

}  // namespace inzetwijzer::language
