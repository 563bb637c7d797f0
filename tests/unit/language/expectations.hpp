#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/understand.hpp"

/// Small questions to try words on.
namespace expectations {

using inzetwijzer::content::OptionText;
using inzetwijzer::content::QuestionType;
using inzetwijzer::language::Expected;

inline Expected expecting(QuestionType type, std::vector<OptionText> options = {},
                          inzetwijzer::core::Role role = inzetwijzer::core::Role::medewerker) {
  Expected expected;
  expected.type = type;
  expected.role = role;
  expected.options = std::move(options);
  expected.today = std::chrono::year{2026} / 11 / 25;
  return expected;
}

inline const std::vector<OptionText> grades{
    {"ja", "ja", {}}, {"deels", "voor een deel", {}}, {"nee", "nee", {}}, {"weet-niet", "weet ik niet", {}}};

/// "24", "2.5", "ja", "lawaai+kou"; "?" behind it when it is to be confirmed; "-" when it is not understood, and for
/// anything else the kind: "!crisis", "!medisch", "!terug".
inline std::string read(const Expected& expected, std::string_view utterance) {
  using inzetwijzer::language::Kind;
  const auto understood = inzetwijzer::language::understand(expected, utterance);
  switch (understood.kind) {
    case Kind::crisis: return "!crisis";
    case Kind::medical: return "!medisch";
    case Kind::command: return "!" + understood.command;
    case Kind::not_understood: return "-";
    case Kind::value: break;
  }
  std::string text;
  if (const auto* word = std::get_if<std::string>(&understood.value)) text = *word;
  if (const auto* whole = std::get_if<std::int64_t>(&understood.value)) text = std::to_string(*whole);
  if (const auto* fraction = std::get_if<double>(&understood.value)) {
    text = std::to_string(*fraction);
    while (text.ends_with('0')) text.pop_back();
  }
  if (const auto* options = std::get_if<inzetwijzer::core::Options>(&understood.value)) {
    for (const auto& option : *options) text += (text.empty() ? "" : "+") + option;
  }
  return text + (understood.certain ? "" : "?");
}

}  // namespace expectations
