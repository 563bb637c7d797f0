#include <algorithm>
#include <limits>
#include <string_view>
#include <tuple>

#include "advice/advice.hpp"
#include "advice/pick.hpp"

namespace inzetwijzer::advice {
namespace {

constexpr std::string_view id_prefix = "advies.";

std::string_view advice_id(const core::Conclusion& candidate) {
  const std::string_view id = candidate.key.id;
  return id.starts_with(id_prefix) ? id.substr(id_prefix.size()) : id;
}

/// Lint sees to it that rules give a number from 1 to 3.
std::int64_t priority_of(const core::Conclusion& candidate) { return std::get<std::int64_t>(candidate.key.value); }

std::size_t rule_order(const content::RuleBook& rules, const core::Conclusion& candidate) {
  if (candidate.supports.empty()) return std::numeric_limits<std::size_t>::max();
  const auto* rule = rules.find(candidate.supports.front().rule);
  return rule == nullptr ? std::numeric_limits<std::size_t>::max() : rule->order;
}

void add_once(std::vector<const core::Source*>& sources, const core::Source* source) {
  const auto same = [&](const core::Source* known) { return *known == *source; };
  if (std::ranges::none_of(sources, same)) sources.push_back(source);
}

core::Advice worded(const Ranked& ranked) {
  const content::AdviceText& text = *ranked.text;
  const content::AdviceWording& wording = *ranked.wording;
  core::Advice advice;
  advice.id = text.id;
  advice.title = wording.title;
  advice.text = wording.text;
  advice.first_step = wording.first_step;
  advice.block = wording.block;
  advice.sentence = wording.sentence;
  advice.option = text.option;
  advice.caveat = text.caveat;
  advice.theme = text.theme;
  advice.agreement = text.agreement;
  advice.priority = ranked.priority;
  advice.benefits = text.benefits;
  advice.investments = text.investments;
  for (const auto* source : sources_of(ranked)) advice.sources.push_back(*source);
  advice.candidate = *ranked.candidate;
  return advice;
}

}  // namespace

std::vector<Ranked> order(const content::Content& content, core::Role role, const inference::Evaluation& evaluation) {
  std::vector<std::pair<std::size_t, Ranked>> by_rule;
  for (const auto& candidate : evaluation.advice) {
    const auto text = content.advice.find(advice_id(candidate));
    if (text == content.advice.end()) continue;
    const auto wording = text->second.wording.find(role);
    if (wording == text->second.wording.end()) continue;
    const auto priority = static_cast<int>(std::clamp<std::int64_t>(priority_of(candidate), 1, 3));
    by_rule.push_back({rule_order(content.rules, candidate), {&text->second, &wording->second, &candidate, priority}});
  }
  std::ranges::stable_sort(by_rule, {}, [](const auto& entry) {
    return std::tuple{entry.second.priority, entry.second.candidate->provisional, entry.first};
  });
  std::vector<Ranked> result;
  for (const auto& [rule, ranked] : by_rule) result.push_back(ranked);
  return result;
}

std::vector<const core::Source*> sources_of(const Ranked& advice) {
  std::vector<const core::Source*> sources;
  for (const auto& source : advice.text->sources) add_once(sources, &source);
  if (advice.candidate->supports.empty()) return sources;
  for (const auto* source : advice.candidate->supports.front().sources) add_once(sources, source);
  return sources;
}

std::vector<core::Advice> rank(const content::Content& content, core::Role role,
                               const core::Answers& answers, const inference::Evaluation& evaluation) {
  const Situation situation = situation_of(content, answers, evaluation);
  std::vector<core::Advice> result;
  for (const Ranked& ranked : order(content, role, evaluation)) {
    core::Advice& advice = result.emplace_back(worded(ranked));
    advice.picks = pick(content.catalogue, *ranked.text, role, situation);
    for (const auto* model : content.catalogue.models_for(advice.id)) advice.models.push_back(model->id);
  }
  return result;
}

}  // namespace inzetwijzer::advice
