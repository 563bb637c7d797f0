#include "inference/rule_facts.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

#include "inference/vocabulary.hpp"

namespace inzetwijzer::inference {

const std::array<FactShape, fact_shapes_count> fact_shapes{{
    {"rol", {"naam"}},
    {"antwoord", {"vraag", "van", "waarde"}},
    {"keuze", {"vraag", "optie"}},
    {"aantal", {"vraag", "getal"}},
    {"getal", {"vraag", "waarde"}},
    {"duur", {"vraag", "van", "maanden"}},
    {"groep", {"naam", "staat", "aantal", "begrensd"}},
    {"drempel", {"frequentie", "omvang", "vanaf-maanden", "tot-maanden", "niveau"}},
    {"grens", {"naam", "waarde"}},
}};

namespace {

using clips::Symbol;

constexpr double months_per_year = 12;
constexpr std::size_t most_options = 63;

Symbol word(const std::string& text) { return {text.c_str()}; }
Symbol word(const char* text) { return {text}; }

Symbol part_of(const content::Question& question) {
  return question.part.empty() ? word(vocabulary::no_part) : word(question.part);
}

RuleFact answer_fact(const content::Question& question, Symbol value, Places part) {
  return {FactKind::answer, {word(question.family), part_of(question), value}, part};
}

RuleFact number_fact(const content::Question& question, const core::Value& value) {
  const auto* whole = std::get_if<std::int64_t>(&value);
  const double years = whole != nullptr ? static_cast<double>(*whole) : std::get<double>(value);
  if (question.type != content::QuestionType::duration) {
    return {FactKind::number, {word(question.family), static_cast<std::int64_t>(years)}};
  }
  const auto months = static_cast<std::int64_t>(std::floor(years * months_per_year));
  return {FactKind::duration, {word(question.family), part_of(question), months}};
}

struct Group {
  const std::string* name;
  std::int64_t count = 0;
  bool capped = true;  ///< all that were chosen are
  Places chosen = 0;
};

/// A group of which nothing was chosen rests on the whole answer.
void add_groups(std::vector<RuleFact>& facts, const content::Question& question, Places chosen) {
  std::vector<Group> groups;
  Places place = 1;
  for (const content::Option& option : question.options) {
    if (!option.group.empty()) {
      auto group = std::ranges::find_if(groups, [&](const Group& known) { return *known.name == option.group; });
      if (group == groups.end()) group = groups.insert(group, {&option.group});
      if ((chosen & place) != 0) {
        ++group->count;
        group->capped = group->capped && option.capped;
        group->chosen |= place;
      }
    }
    place <<= 1U;
  }
  for (const Group& group : groups) {
    const bool any = group.count > 0;
    facts.push_back({FactKind::group,
                     {word(*group.name), word(any ? "gekozen" : "niet-gekozen"), group.count,
                      word(any && group.capped ? "ja" : "nee")},
                     any ? group.chosen : chosen});
  }
}

std::vector<RuleFact> option_facts(const content::Question& question, const core::Options& chosen) {
  const Places all = places_of(question, chosen);
  std::vector<RuleFact> facts;
  for (const std::string& option : chosen) {
    facts.push_back({FactKind::chosen, {word(question.family), word(option)}, place_of(question, option)});
  }
  facts.push_back({FactKind::count, {word(question.family), static_cast<std::int64_t>(chosen.size())}, all});
  add_groups(facts, question, all);
  return facts;
}

}  // namespace

Places place_of(const content::Question& question, std::string_view option) {
  const auto found = std::ranges::find(question.options, option, &content::Option::id);
  if (found == question.options.end()) return other_place;
  const auto place = static_cast<std::size_t>(found - question.options.begin());
  if (place >= most_options) throw std::logic_error{"a question has too many options"};
  return Places{1} << place;
}

Places places_of(const content::Question& question, const core::Value& value) {
  Places places = 0;
  if (const auto* options = std::get_if<core::Options>(&value)) {
    for (const std::string& option : *options) places |= place_of(question, option);
  }
  return places;
}

RuleFact fact_of(core::Role role) { return {FactKind::role, {word(core::to_id(role).data())}}; }

std::vector<RuleFact> facts_of(const content::Question& question, const core::Value& value) {
  if (question.type == content::QuestionType::text) return {};
  const Places all = places_of(question, value);
  if (core::is_unknown(value)) return {answer_fact(question, word(core::unknown_id.data()), all)};
  if (core::is_none(value)) {
    std::vector<RuleFact> facts{answer_fact(question, word(core::none_id.data()), all)};
    add_groups(facts, question, all);
    return facts;
  }
  if (const auto* chosen = std::get_if<core::Options>(&value)) return option_facts(question, *chosen);
  if (const auto* option = std::get_if<std::string>(&value)) return {answer_fact(question, word(*option), all)};
  return {number_fact(question, value)};
}

std::vector<RuleFact> facts_of(const content::Thresholds& thresholds) {
  std::vector<RuleFact> facts;
  for (const content::LoadThreshold& row : thresholds.load) {
    facts.push_back({FactKind::load_threshold,
                     {word(row.frequency), word(row.magnitude), row.from_months, row.to_months, word(row.level)}});
  }
  for (const content::Limit& limit : thresholds.limits) {
    facts.push_back({FactKind::limit, {word(limit.name), limit.value}});
  }
  return facts;
}

}  // namespace inzetwijzer::inference
