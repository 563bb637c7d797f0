#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace inzetwijzer::adapters::json {

/// Makes a JSON text as it goes, in the same form as the library's dump(). For output that is too much to build in
/// memory first. Strings must be UTF-8. The caller sees to it that brackets match and that keys stand in objects only.
class Writer {
 public:
  /// All that was written; good until the next change.
  [[nodiscard]] std::string_view written() const { return std::string_view{m_out}.substr(0, m_size); }

  /// Begins anew, in the room that it has.
  void clear() {
    m_size = 0;
    m_first = true;
  }

  void open(char bracket);
  void close(char bracket);
  void key(std::string_view name);  ///< without anything that needs an escape
  void text(std::string_view text);
  void text_or_null(std::string_view text);
  void number(std::int64_t number);
  void boolean(bool value);
  void null();
  void member(std::string_view name, std::string_view text) {
    key(name);
    this->text(text);
  }
  /// JSON that was made elsewhere: a value, or members of the object that is open.
  void raw(std::string_view json);

  template <typename Texts>
  void texts(const Texts& list) {
    open('[');
    for (const auto& one : list) text(one);
    close(']');
  }

 private:
  /// Room for this many characters and the comma in front, which it writes.
  char* next(std::size_t count);
  void end(const char* written_to) { m_size = static_cast<std::size_t>(written_to - m_out.data()); }
  void escape(std::string_view text);

  std::string m_out;  ///< up to m_size; what comes after it is room
  std::size_t m_size = 0;
  bool m_first = true;
};

}  // namespace inzetwijzer::adapters::json
