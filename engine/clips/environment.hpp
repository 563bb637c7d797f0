#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "clips/fact.hpp"

namespace inzetwijzer::clips {

/// CLIPS refused something; what() holds the text CLIPS printed. The environment stays usable.
class ClipsError : public std::runtime_error {
 public:
  explicit ClipsError(const std::string& text, std::string source = {}, int line = 0)
      : std::runtime_error{text}, m_source{std::move(source)}, m_line{line} {}

  /// The name given to load(), and the line in it from 1; empty and 0 when the error is not in a loaded text.
  [[nodiscard]] const std::string& source() const { return m_source; }
  [[nodiscard]] int line() const { return m_line; }

 private:
  std::string m_source;
  int m_line;
};

/// Rules that keep each other at work: stopped at the limit of firings.
class EndlessRules : public ClipsError {
 public:
  EndlessRules(std::int64_t firings, std::string rule)
      : ClipsError{"the rules did not come to rest after " + std::to_string(firings) + " firings"},
        m_firings{firings},
        m_rule{std::move(rule)} {}

  [[nodiscard]] std::int64_t firings() const { return m_firings; }
  /// The rule that would fire next: one of those that go on.
  [[nodiscard]] const std::string& rule() const { return m_rule; }

 private:
  std::int64_t m_firings;
  std::string m_rule;
};

/// What CLIPS refused in a loaded text.
struct LoadFault {
  int line = 0;  ///< from 1: where CLIPS gave up on the construct
  std::string text;
};

/// The rule that is firing while an action runs, and what it matched.
class Firing {
 public:
  /// Words and integers; anything else is thrown as ClipsError.
  [[nodiscard]] std::size_t argument_count() const;
  [[nodiscard]] Atom atom(std::size_t place) const;

  /// The name of the rule, as a value for a slot.
  [[nodiscard]] Atom rule_atom() const;
  [[nodiscard]] RuleRef rule() const;

  /// Asserts a fact, with a value for each slot of the shape, under the logical support of the firing rule: it goes when what
  /// the rule matched goes. The same fact again adds support: it then goes when the last support goes. A slot that is not in
  /// the shape stays empty, whatever its default.
  void assert_fact(const Template& shape, std::initializer_list<Atom> values);

 private:
  friend class Environment;
  Firing(void* environment, const char* action) : m_environment{environment}, m_action{action} {}

  void* m_environment;
  const char* m_action;
};

/// One CLIPS environment. Belongs to one thread at a time; separate environments are independent. CLIPS prints nothing:
/// what it would print becomes the text of a ClipsError.
class Environment {
 public:
  using Action = std::function<void(Firing&)>;

  Environment();
  ~Environment();
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

  /// Makes `name` callable from a rule's right-hand side with `minimum` to `maximum` words or integers (at most 9). An
  /// exception from the action ends the run and is thrown by run(). Define actions before loading rules that use them.
  void define_action(std::string name, int minimum, int maximum, Action action);

  /// Loads constructs from a text; `name` appears in errors. Throws ClipsError with the line of the first fault.
  void load(const std::string& name, const std::string& text);

  /// As load, but returns every fault; the constructs without one are loaded.
  std::vector<LoadFault> try_load(const std::string& name, const std::string& text);

  /// Asserts one fact, built through the API (never parsed), with a value for each slot of the shape; another slot stays
  /// empty, whatever its default. Throws ClipsError when the same fact is already there. CLIPS does not check slot types here:
  /// that is the caller's.
  FactRef assert_fact(const Template& shape, std::span<const Field> values);

  /// Throws ClipsError when there is no such template or slot.
  [[nodiscard]] Template find_template(std::string_view name, std::initializer_list<std::string_view> slots) const;

  /// A value that stays good for as long as the environment does.
  Atom keep(std::string_view word);
  void keep(Atom atom);

  [[nodiscard]] static FactIndex index(FactRef fact);

  /// Takes back a fact that assert_fact gave; what rested on it goes with it.
  void retract(FactRef fact);

  /// Fires rules until none is left. Returns how many fired. Throws ClipsError when a right-hand side fails, EndlessRules
  /// when more than `limit` rules fire; facts asserted until then stay, retract your own to get back to where you were.
  std::int64_t run(std::int64_t limit);

  /// Lets the next run fire the rule for all that it matches then, also for what it fired for before.
  void refresh(RuleRef rule);

  /// Calls `visit` for every fact of the template, in the order in which they were asserted.
  void for_each_fact(const Template& shape, const std::function<void(const FactView&)>& visit) const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace inzetwijzer::clips
