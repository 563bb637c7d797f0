#include "inference/rule_facts.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include "inference/vocabulary.hpp"

namespace inzetwijzer::inference {
namespace {

namespace words = vocabulary;
using clips::Slot;
using clips::Symbol;

constexpr double months_per_year = 12;

Slot part_of(const content::Question& question) {
  return {"van", Symbol{question.part.empty() ? words::no_part : question.part}};
}

RuleFact answer_fact(const content::Question& question, std::string_view value) {
  return {words::answer,
          {{"vraag", Symbol{question.family}}, part_of(question), {"waarde", Symbol{std::string{value}}}}};
}

RuleFact number_fact(const content::Question& question, const core::Value& value) {
  const auto* whole = std::get_if<std::int64_t>(&value);
  const double years = whole != nullptr ? static_cast<double>(*whole) : std::get<double>(value);
  if (question.type != content::QuestionType::duration) {
    return {words::number, {{"vraag", Symbol{question.family}}, {"waarde", static_cast<std::int64_t>(years)}}};
  }
  const auto months = static_cast<std::int64_t>(std::floor(years * months_per_year));
  return {words::duration, {{"vraag", Symbol{question.family}}, part_of(question), {"maanden", months}}};
}

void add_groups(std::vector<RuleFact>& facts, const content::Question& question, const core::Options& chosen) {
  std::map<std::string, std::pair<std::int64_t, bool>> groups;  // name → how many chosen, all of them capped
  for (const content::Option& option : question.options) {
    if (option.group.empty()) continue;
    auto& [count, capped] = groups.try_emplace(option.group, 0, true).first->second;
    if (std::ranges::find(chosen, option.id) == chosen.end()) continue;
    ++count;
    capped = capped && option.capped;
  }
  for (const auto& [name, state] : groups) {
    const auto& [count, capped] = state;
    facts.push_back({words::group,
                     {{"naam", Symbol{name}},
                      {"staat", Symbol{count > 0 ? "gekozen" : "niet-gekozen"}},
                      {"aantal", count},
                      {"begrensd", Symbol{count > 0 && capped ? "ja" : "nee"}}}});
  }
}

std::vector<RuleFact> option_facts(const content::Question& question, const core::Options& chosen) {
  const Slot asked{"vraag", Symbol{question.family}};
  std::vector<RuleFact> facts;
  for (const std::string& option : chosen) facts.push_back({words::chosen, {asked, {"optie", Symbol{option}}}});
  facts.push_back({words::count, {asked, {"getal", static_cast<std::int64_t>(chosen.size())}}});
  add_groups(facts, question, chosen);
  return facts;
}

}  // namespace

RuleFact fact_of(core::Role role) { return {words::role, {{"naam", Symbol{std::string{core::to_id(role)}}}}}; }

std::vector<RuleFact> facts_of(const content::Question& question, const core::Value& value) {
  if (question.type == content::QuestionType::text) return {};
  if (core::is_unknown(value)) return {answer_fact(question, core::unknown_id)};
  if (core::is_none(value)) {
    std::vector<RuleFact> facts{answer_fact(question, core::none_id)};
    add_groups(facts, question, {});
    return facts;
  }
  if (const auto* chosen = std::get_if<core::Options>(&value)) return option_facts(question, *chosen);
  if (const auto* option = std::get_if<std::string>(&value)) return {answer_fact(question, *option)};
  return {number_fact(question, value)};
}

std::vector<RuleFact> facts_of(const content::Thresholds& thresholds) {
  std::vector<RuleFact> facts;
  for (const content::LoadThreshold& row : thresholds.load) {
    facts.push_back({words::load_threshold,
                     {{"frequentie", Symbol{row.frequency}},
                      {"omvang", Symbol{row.magnitude}},
                      {"vanaf-maanden", row.from_months},
                      {"tot-maanden", row.to_months},
                      {"niveau", Symbol{row.level}}}});
  }
  for (const content::Limit& limit : thresholds.limits) {
    facts.push_back({words::limit, {{"naam", Symbol{limit.name}}, {"waarde", limit.value}}});
  }
  return facts;
}

}  // namespace inzetwijzer::inference
