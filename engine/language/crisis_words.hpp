#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "language/spellings.hpp"
#include "language/vocabulary.hpp"
#include "text/pattern.hpp"

namespace inzetwijzer::language {

/// Signs that are judged alike: all of suicide, or all of acute danger.
struct CrisisKind {
  /// Groups that stand together, in any order: "wens + dood".
  struct Sign {
    std::string name;
    std::vector<std::size_t> groups;
  };
  std::string id;
  std::size_t between = 0;          ///< so many other words may stand between those of a sign
  std::size_t reach = 14;           ///< so many words away a group of `except` may stand
  bool deniable = false;            ///< "niet" beside it takes it back
  std::vector<std::size_t> except;  ///< a sign with one of these groups near it is none
  std::vector<Sign> signs;
};

/// How signs of crisis are told: knowledge/lexicon/crisis.json.
struct CrisisWords {
  text::PatternIndex members;           ///< of all groups
  std::vector<std::size_t> groups;      ///< by the number of a member: its group
  std::size_t group_count = 0;
  std::vector<CrisisKind> kinds;
  text::PatternIndex idioms;            ///< "schiet mij maar lek": words in these are no part of a sign
  text::PatternIndex seeming_denials;   ///< "weet niet": denies nothing that stands beside it
  text::Words ends_of_denial;           ///< "dan": what comes after it is not denied
  Spellings spellings;                  ///< "me eigen" → "mezelf": too rough for other readings
  Vocabulary vocabulary;                ///< for repairing typing errors by
};

/// Throws std::invalid_argument or a JSON error when the file is not as it should be.
CrisisWords parse_crisis_words(std::string_view json_text);

}  // namespace inzetwijzer::language
