#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace inzetwijzer::content {

/// A value to put into a message: text or a number (formatted the Dutch way).
using MessageValue = std::variant<std::string_view, std::int64_t, double>;
using MessageArgument = std::pair<std::string_view, MessageValue>;

/// User texts that do not belong to a question or an advice: dialogues/messages.json. A text is an ICU
/// message pattern with named arguments ("{aantal, plural, one {# vraag} other {# vragen}}"), so that number
/// and plural logic stays out of the code. Arguments are data: nothing in them is read as a pattern. Any number of threads
/// may use it.
class Messages {
 public:
  Messages() : Messages{{}} {}
  explicit Messages(std::map<std::string, std::string, std::less<>> patterns);

  /// The text with this key, filled in. Throws std::out_of_range for an unknown key and std::invalid_argument
  /// for a pattern that ICU refuses: both are programmer's mistakes that the content check finds first.
  [[nodiscard]] std::string format(std::string_view key,
                                   std::initializer_list<MessageArgument> arguments = {}) const;
  [[nodiscard]] std::string format(std::string_view key, std::span<const MessageArgument> arguments) const;

  [[nodiscard]] bool contains(std::string_view key) const;
  [[nodiscard]] const std::map<std::string, std::string, std::less<>>& patterns() const { return m_patterns; }

 private:
  class Compiled;

  std::map<std::string, std::string, std::less<>> m_patterns;
  std::shared_ptr<Compiled> m_compiled;  ///< of copies as well: their patterns are the same
};

/// True when ICU accepts this text as a message pattern with named arguments.
bool is_message_pattern(const std::string& pattern);

}  // namespace inzetwijzer::content
