#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inzetwijzer::core {

/// The chosen options of a multiple-choice answer, in the order they were given.
using Options = std::vector<std::string>;

/// What a person answered. An option id or free text is a string, a multiple choice a list; a number keeps
/// the form it was given in (24 stays whole, 4.5 stays a fraction) so that grounds can echo it.
using Value = std::variant<std::string, Options, std::int64_t, double>;

/// The answers of one session, by full question id ("frequentie.fysiek").
using Answers = std::map<std::string, Value, std::less<>>;

inline constexpr std::string_view unknown_id = "weet-niet";
inline constexpr std::string_view none_id = "geen";

/// True for "weet-niet", alone or as the single chosen option.
bool is_unknown(const Value& value) noexcept;

/// True for "geen" as the single chosen option of a multiple choice.
bool is_none(const Value& value) noexcept;

}  // namespace inzetwijzer::core
