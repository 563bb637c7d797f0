#include "content/messages.hpp"

#include <unicode/locid.h>
#include <unicode/msgfmt.h>
#include <unicode/unistr.h>

#include <mutex>
#include <stdexcept>
#include <unordered_map>
#include <vector>

namespace inzetwijzer::content {
namespace {

icu::UnicodeString icu_text(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

icu::Formattable to_icu(const MessageValue& value) {
  if (const auto* text = std::get_if<std::string_view>(&value)) return {icu_text(*text)};
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return {*whole};
  return {std::get<double>(value)};
}

/// Text without braces or quotes needs no ICU, which is most of it.
bool is_plain(std::string_view pattern) {
  return pattern.find_first_of("{}'") == std::string_view::npos;
}

icu::MessageFormat compiled(const std::string& pattern, UErrorCode& status) {
  UParseError position;
  return {icu_text(pattern), icu::Locale{"nl", "NL"}, position, status};
}

}  // namespace

/// Patterns are compiled when they are first used. ICU's own format makes plural rules when it first needs them, so that only
/// one thread at a time may use it.
class Messages::Compiled {
 public:
  icu::UnicodeString format(const std::string& pattern, const std::vector<icu::UnicodeString>& names,
                            const std::vector<icu::Formattable>& values, UErrorCode& status) {
    const std::lock_guard lock{m_mutex};
    auto known = m_formats.find(pattern);
    if (known == m_formats.end()) {
      icu::MessageFormat made = compiled(pattern, status);
      if (U_FAILURE(status)) return {};
      known = m_formats.emplace(pattern, std::move(made)).first;
    }
    icu::UnicodeString text;
    return known->second.format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), text, status);
  }

 private:
  std::mutex m_mutex;
  std::unordered_map<std::string, icu::MessageFormat> m_formats;
};

Messages::Messages(std::map<std::string, std::string, std::less<>> patterns)
    : m_patterns{std::move(patterns)}, m_compiled{std::make_shared<Compiled>()} {}

std::string Messages::format(std::string_view key, std::initializer_list<MessageArgument> arguments) const {
  return format(key, std::span{arguments.begin(), arguments.size()});
}

std::string Messages::format(std::string_view key, std::span<const MessageArgument> arguments) const {
  const auto found = m_patterns.find(key);
  if (found == m_patterns.end()) throw std::out_of_range{"no message with key " + std::string{key}};
  if (is_plain(found->second)) return found->second;

  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> values;
  for (const auto& [name, value] : arguments) {
    names.push_back(icu_text(name));
    values.push_back(to_icu(value));
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString text = m_compiled->format(found->second, names, values, status);
  if (U_FAILURE(status))
    throw std::invalid_argument{"message " + std::string{key} + ": " + u_errorName(status)};
  std::string utf8;
  return text.toUTF8String(utf8);
}

bool Messages::contains(std::string_view key) const {
  return m_patterns.contains(key);
}

bool is_message_pattern(const std::string& pattern) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::MessageFormat format = compiled(pattern, status);
  return U_SUCCESS(status) && (format.usesNamedArguments() || format.getArgTypeCount() == 0);
}

}  // namespace inzetwijzer::content
