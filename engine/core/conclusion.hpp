#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/value.hpp"

namespace inzetwijzer::core {

/// The value of a conclusion: a word ("hoog") or a rank (1, 2, 3).
using ConclusionValue = std::variant<std::string, std::int64_t>;

/// A conclusion without its justification: full id ("factor.fysiek", "zwaar-werk") and value.
struct ConclusionKey {
  std::string id;
  ConclusionValue value;

  friend auto operator<=>(const ConclusionKey&, const ConclusionKey&) = default;
};

/// An answer that a rule matched. Of a multiple choice only the matched options, in question order.
struct AnswerGround {
  std::string question;
  Value value;

  friend bool operator==(const AnswerGround&, const AnswerGround&) = default;
};

/// What a rule matched: an answer, or an earlier conclusion.
using Ground = std::variant<AnswerGround, ConclusionKey>;

/// Where guidance comes from. `key` is one of the five source keys, "werkdefinitie" or "extern";
/// `section` goes with the five, `title` and `url` go with "extern".
struct Source {
  std::string key;
  std::string section;
  std::string title;
  std::string url;

  friend bool operator==(const Source&, const Source&) = default;
};

/// One reason for a conclusion: the rule that fired and everything it rested on.
struct Support {
  std::string_view rule;               ///< its name in the content, which must stay
  std::vector<Ground> grounds;         ///< in question and option order of the contract, then conclusions
  std::vector<std::string_view> absences;  ///< Dutch sentences on what was relied on not being there, of the content
  std::vector<const Source*> sources;  ///< never empty, each once; of the content
  bool provisional = false;            ///< rests, directly or further down, on a "weet-niet"
};

/// A conclusion with every support it has, best first: free of "weet-niet", then in rule-file order, then in
/// question and option order. `supports` is never empty.
struct Conclusion {
  ConclusionKey key;
  std::vector<Support> supports;
  bool provisional = false;  ///< true when every support is provisional
};

/// A question that a rule asked for, in the words of the content, which must stay.
struct Need {
  std::string_view question;  ///< full question id, or the id of a family that is asked as one list
  std::string conclusion;     ///< id of the conclusion or advice it serves
  std::string_view rule;
  bool core = true;        ///< false: only asked when the user wants to go deeper
};

}  // namespace inzetwijzer::core
