#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inzetwijzer::clips {

/// A word in a slot. Only ids from our own content become symbols, never what a user typed.
struct Symbol {
  std::string name;

  friend auto operator<=>(const Symbol&, const Symbol&) = default;
};

/// What a slot holds: a word, an integer, or a list of integers in a multislot.
using Field = std::variant<Symbol, std::int64_t, std::vector<std::int64_t>>;

struct Slot {
  std::string_view name;
  Field value;
};

using FactIndex = std::int64_t;

/// A fact asserted through the API, to retract it again. Belongs to the environment that made it.
class FactRef {
 public:
  FactRef() = default;
  friend bool operator==(FactRef, FactRef) = default;

 private:
  friend class Environment;
  explicit FactRef(void* fact) : m_fact{fact} {}
  void* m_fact = nullptr;
};

/// A fact that can be read. Valid until the next change of its environment.
class FactView {
 public:
  [[nodiscard]] FactIndex index() const;
  [[nodiscard]] std::string_view template_name() const;

  /// The slot as a word, an integer or a list. Throws std::logic_error when the slot is absent or of another type:
  /// a mistake between this program and rules/00-sjablonen.clp.
  [[nodiscard]] std::string_view symbol(const char* slot) const;
  [[nodiscard]] std::int64_t integer(const char* slot) const;
  [[nodiscard]] std::variant<std::string_view, std::int64_t> symbol_or_integer(const char* slot) const;
  [[nodiscard]] std::vector<std::int64_t> integers(const char* slot) const;

 private:
  friend class Environment;
  FactView(void* environment, void* fact) : m_environment{environment}, m_fact{fact} {}
  void* m_environment;
  void* m_fact;
};

}  // namespace inzetwijzer::clips
