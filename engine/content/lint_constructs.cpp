#include <algorithm>
#include <array>

#include "content/lint.hpp"

namespace inzetwijzer::content {
namespace {

using Kind = Expression::Kind;

constexpr std::array functions{"=", "<>",  "<",  "<=",  ">",   ">=",  "eq",  "neq", "+",  "-",
                               "*", "and", "or", "not", "min", "max", "abs", "div", "mod"};
constexpr std::array facts{"rol",  "antwoord", "keuze",   "aantal", "getal",
                           "duur", "groep",    "drempel", "grens",  "conclusie"};
constexpr std::array slot_attributes{"type", "default", "range", "allowed-symbols"};

struct ActionShape {
  std::string_view name;
  std::size_t fewest;
  std::size_t most;
};
constexpr std::array actions{ActionShape{"concludeer", 2, 3}, ActionShape{"adviseer", 2, 2},
                             ActionShape{"vraag-nodig", 3, 4}};

template <typename Names>
bool is_one_of(const Names& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool has_list(const Expression& form) {
  return std::ranges::any_of(form.items, [](const Expression& item) { return item.kind == Kind::list; });
}

class ConstructLint {
 public:
  ConstructLint(const RuleSource& source, Findings& findings)
      : m_source{source}, m_findings{findings}, m_is_templates{source.name == templates_file} {}

  void form(const Expression& form) {
    if (form.is_call("defrule")) return rule(form);
    if (m_is_templates && form.is_call("deftemplate")) return fact_template(form);
    if (m_is_templates && form.is_call("defglobal")) return globals(form);
    refuse("regel.constructie", form);
  }

 private:
  void rule(const Expression& rule) {
    const RuleParts parts = parts_of(rule);
    if (parts.name.empty()) refuse("regel.naamloos", rule);
    for (const Expression* pattern : parts.patterns) condition(*pattern);
    for (const Expression* action : parts.actions) this->action(*action);
    if (parts.actions.empty()) refuse("regel.geen-actie", rule);
    declaration(rule);
  }

  void declaration(const Expression& rule) {
    for (const Expression& item : rule.items) {
      if (!item.is_call("declare")) continue;
      const bool only_salience =
          item.items.size() == 2 && item.items[1].is_call("salience") && !has_list(item.items[1]);
      if (!only_salience) refuse("regel.declaratie", item);
    }
  }

  void condition(const Expression& form) {
    if (form.is_call("logical")) {
      for (std::size_t i = 1; i < form.items.size(); ++i) condition(form.items[i]);
    } else if (form.is_call("not")) {
      for (std::size_t i = 1; i < form.items.size(); ++i) negated(form.items[i]);
    } else if (form.is_call("test")) {
      for (std::size_t i = 1; i < form.items.size(); ++i) call(form.items[i]);
    } else {
      fact(form);
    }
  }

  void negated(const Expression& form) {
    if (form.is_call("not") || form.is_call("test") || form.is_call("logical"))
      return refuse("regel.voorwaarde", form);
    fact(form);
  }

  /// (template (slot test ...) ...); anything else, as `exists` or `or`, is no fact.
  void fact(const Expression& form) {
    if (!is_one_of(facts, form.head())) return refuse("regel.voorwaarde", form);
    for (std::size_t i = 1; i < form.items.size(); ++i) {
      const Expression& slot = form.items[i];
      if (slot.head().empty()) {
        refuse("regel.voorwaarde", slot);
      } else {
        std::ranges::for_each(slot.items, [this](const Expression& item) { call_in_slot(item); });
      }
    }
  }

  void call_in_slot(const Expression& item) {
    if (item.kind == Kind::list) call(item);
  }

  void call(const Expression& form) {
    if (form.kind != Kind::list) return;
    if (!is_one_of(functions, form.head())) return refuse("regel.functie", form);
    for (const Expression& argument : form.items) call(argument);
  }

  void action(const Expression& form) {
    if (m_is_templates && form.is_call("assert")) return assertion(form);
    const auto shape = std::ranges::find(actions, form.head(), &ActionShape::name);
    if (shape == actions.end()) return refuse("regel.actie", form);
    const std::size_t arguments = form.items.size() - 1;
    if (has_list(form) || arguments < shape->fewest || arguments > shape->most)
      refuse("regel.actie-vorm", form);
  }

  void assertion(const Expression& form) {
    for (std::size_t i = 1; i < form.items.size(); ++i) {
      for (const Expression& slot : form.items[i].items) {
        if (has_list(slot)) refuse("regel.functie", slot);
      }
    }
  }

  void fact_template(const Expression& form) {
    for (std::size_t i = 1; i < form.items.size(); ++i) {
      const Expression& slot = form.items[i];
      if (slot.kind != Kind::list) continue;
      if (!slot.is_call("slot") && !slot.is_call("multislot")) refuse("regel.sjabloon", slot);
      for (std::size_t j = 2; j < slot.items.size(); ++j) {
        const Expression& attribute = slot.items[j];
        if (!is_one_of(slot_attributes, attribute.head()) || has_list(attribute))
          refuse("regel.sjabloon", attribute);
      }
    }
  }

  void globals(const Expression& form) {
    if (has_list(form)) refuse("regel.sjabloon", form);
  }

  void refuse(const char* key, const Expression& form) {
    const std::string_view word = form.kind == Kind::list ? form.head() : std::string_view{form.word};
    m_findings.push_back({m_source.name, form.line, key, {{"woord", std::string{word}}}});
  }

  const RuleSource& m_source;
  Findings& m_findings;
  bool m_is_templates;
};

}  // namespace

void lint_constructs(const RuleSource& source, Findings& findings) {
  ConstructLint lint{source, findings};
  for (const Expression& form : source.file.forms) lint.form(form);
}

}  // namespace inzetwijzer::content
