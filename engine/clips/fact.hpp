#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inzetwijzer::clips {

/// A word for a slot. Only ids from our own content become symbols, never what a user typed.
struct Symbol {
  const char* name;  ///< must stay for as long as it is asserted from here
};

/// What a slot holds: a word or an integer.
using Field = std::variant<Symbol, std::int64_t>;

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

/// A rule of the environment that found it.
class RuleRef {
 public:
  friend auto operator<=>(RuleRef, RuleRef) = default;

 private:
  friend class Environment;
  friend class Firing;
  explicit RuleRef(void* rule) : m_rule{rule} {}
  void* m_rule;
};

/// A word or an integer as its environment keeps it: copied and compared at no cost. Good for as long as a rule or a fact
/// there holds it, or for good when Environment::keep gave it.
class Atom {
 public:
  Atom() = default;
  [[nodiscard]] bool is_word() const;
  [[nodiscard]] std::string_view word() const;      ///< throws std::logic_error when it is an integer
  [[nodiscard]] std::int64_t integer() const;       ///< throws std::logic_error when it is a word
  [[nodiscard]] const void* id() const { return m_value; }  ///< the same for the same word
  friend bool operator==(Atom, Atom) = default;

 private:
  friend class Environment;
  friend class FactView;
  friend class Firing;
  Atom(int type, void* value) : m_type{type}, m_value{value} {}
  int m_type = 0;
  void* m_value = nullptr;
};

/// A template and some of its slots, looked up once. Belongs to the environment that found it.
class Template {
 public:
  Template() = default;

 private:
  friend class Environment;
  friend class FactView;
  friend class Firing;
  void* m_deftemplate = nullptr;
  std::vector<unsigned short> m_positions;  ///< of the slots, in the order in which they were asked for
};

/// A fact that can be read. Valid until the next change of its environment.
class FactView {
 public:
  [[nodiscard]] FactIndex index() const;

  /// The slot with this place in the template, which must be the fact's own.
  [[nodiscard]] Atom slot(const Template& shape, std::size_t place) const;

  /// Calls `visit` for every logical support that the fact has now: the name of the rule, and the facts it matched in pattern
  /// order, without a place for a `not`. In no particular order. The name's address is the same for the same rule.
  using SupportVisitor = std::function<void(std::string_view rule, std::span<const FactIndex> matched)>;
  void for_each_support(const SupportVisitor& visit) const;

 private:
  friend class Environment;
  FactView(void* environment, void* fact) : m_environment{environment}, m_fact{fact} {}
  void* m_environment;
  void* m_fact;
};

}  // namespace inzetwijzer::clips
