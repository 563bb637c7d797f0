#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace inzetwijzer::adapters::json {

/// Appends JSON to a text as it is made, in the same form as the library's dump(). For output that is too much to build in
/// memory first. Strings must be UTF-8. The caller sees to it that brackets match and that keys stand in objects only.
class Writer {
 public:
  explicit Writer(std::string& out) : m_out{out} {}

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
  void separate();
  void quote(std::string_view text);
  char* extend(std::size_t count);

  std::string& m_out;
  bool m_first = true;
};

}  // namespace inzetwijzer::adapters::json
