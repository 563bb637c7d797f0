#include "content/rule_model.hpp"

#include <algorithm>
#include <charconv>

namespace inzetwijzer::content {
namespace {

/// Reads `?x&ja|deels`, `~hoog`, `?x&:(< ?x ?y)`: alternatives are words, what follows `~` is excluded.
SlotTest read_slot(const Expression& slot) {
  SlotTest test;
  test.line = slot.line;
  bool negated = false;
  bool called = false;
  for (std::size_t i = 1; i < slot.items.size(); ++i) {
    const Expression& item = slot.items[i];
    if (item.is_symbol("&") || item.is_symbol("|")) {
      called = false;
    } else if (item.is_symbol("~")) {
      negated = true;
    } else if (item.is_symbol(":") || item.is_symbol("=")) {
      called = true;
    } else if (!called && item.kind != Expression::Kind::list) {
      if (is_variable(item.word)) {
        if (test.variable.empty() && !negated) test.variable = item.word;
      } else {
        (negated ? test.excluded : test.words).push_back(item.word);
      }
      negated = false;
    }
  }
  return test;
}

RulePattern read_pattern(const Expression& form, bool negated) {
  RulePattern pattern{std::string{form.head()}, negated, form.line, {}};
  for (const Expression& slot : form.items) {
    if (slot.kind == Expression::Kind::list && !slot.head().empty()) {
      pattern.slots.emplace(slot.head(), read_slot(slot));
    }
  }
  return pattern;
}

void add_patterns(const Expression& form, RuleModel& rule) {
  if (form.is_call("logical")) {
    for (const Expression& item : form.items) add_patterns(item, rule);
  } else if (form.is_call("not")) {
    for (const Expression& item : form.items) {
      if (!item.head().empty()) rule.patterns.push_back(read_pattern(item, true));
    }
  } else if (!form.head().empty() && !form.is_call("test")) {
    rule.patterns.push_back(read_pattern(form, false));
  }
}

RuleAction read_action(const Expression& form) {
  RuleAction action{std::string{form.head()}, {}, form.line};
  for (std::size_t i = 1; i < form.items.size(); ++i) action.arguments.push_back(form.items[i].word);
  return action;
}

RuleModel read_rule(const std::string& file, const Expression& form) {
  const RuleParts parts = parts_of(form);
  RuleModel rule{parts.name, file, form.line, parts.salience, {}, {}};
  for (const Expression* pattern : parts.patterns) add_patterns(*pattern, rule);
  for (const Expression* action : parts.actions) rule.actions.push_back(read_action(*action));
  return rule;
}

std::optional<std::string> literal(const std::string& word) {
  return is_variable(word) ? std::nullopt : std::optional{word};
}

}  // namespace

bool is_variable(std::string_view word) { return word.starts_with('?') || word.starts_with("$?"); }

bool SlotTest::allows(std::string_view word) const {
  if (std::ranges::find(excluded, word) != excluded.end()) return false;
  return words.empty() || std::ranges::find(words, word) != words.end();
}

const SlotTest& RulePattern::slot(std::string_view name) const {
  static const SlotTest anything;
  const auto found = slots.find(name);
  return found == slots.end() ? anything : found->second;
}

void RuleModel::report(Findings& findings, int at, std::string key, std::string word) const {
  findings.push_back({file, at, std::move(key), {{"regel", name}, {"woord", std::move(word)}}});
}

std::vector<RuleModel> model_rules(const std::vector<RuleSource>& sources) {
  std::vector<RuleModel> rules;
  for (const RuleSource& source : sources) {
    for (const Expression& form : source.file.forms) {
      if (form.is_call("defrule")) rules.push_back(read_rule(source.name, form));
    }
  }
  return rules;
}

std::map<std::string, int> strata(const std::vector<RuleSource>& sources) {
  std::map<std::string, int> known;
  for (const RuleSource& source : sources) {
    for (const Expression& form : source.file.forms) {
      if (!form.is_call("defglobal")) continue;
      for (std::size_t i = 3; i < form.items.size(); ++i) {
        const std::string& word = form.items[i].word;
        int value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (form.items[i - 1].is_symbol("=") && error == std::errc{})
          known.emplace(form.items[i - 2].word, value);
      }
    }
  }
  return known;
}

bool Concluded::can_match(const RulePattern& pattern) const {
  const auto fits = [&pattern](std::string_view slot, const std::optional<std::string>& word) {
    return !word || pattern.slot(slot).allows(*word);
  };
  return fits("id", id) && fits("van", part) && fits("waarde", value);
}

std::vector<Concluded> conclusions_of(const RuleModel& rule) {
  std::vector<Concluded> all;
  for (const RuleAction& action : rule.actions) {
    const std::vector<std::string>& words = action.arguments;
    if (action.name == "concludeer" && words.size() == 2) {
      all.push_back({literal(words[0]), "-", literal(words[1]), &action});
    } else if (action.name == "concludeer" && words.size() == 3) {
      all.push_back({literal(words[0]), literal(words[1]), literal(words[2]), &action});
    } else if (action.name == "adviseer" && words.size() == 2) {
      all.push_back({"advies", literal(words[0]), literal(words[1]), &action});
    }
  }
  return all;
}

}  // namespace inzetwijzer::content
