#include <algorithm>
#include <limits>
#include <string_view>
#include <tuple>

#include "advice/advice.hpp"
#include "advice/pick.hpp"

namespace inzetwijzer::advice {
namespace {

constexpr std::string_view id_prefix = "advies.";

std::string advice_id(const core::Conclusion& candidate) {
  const std::string& id = candidate.key.id;
  return id.starts_with(id_prefix) ? id.substr(id_prefix.size()) : id;
}

/// Lint sees to it that rules give a number from 1 to 3.
std::int64_t priority_of(const core::Conclusion& candidate) { return std::get<std::int64_t>(candidate.key.value); }

std::size_t rule_order(const content::RuleBook& rules, const core::Conclusion& candidate) {
  if (candidate.supports.empty()) return std::numeric_limits<std::size_t>::max();
  const auto* rule = rules.find(candidate.supports.front().rule);
  return rule == nullptr ? std::numeric_limits<std::size_t>::max() : rule->order;
}

void add_sources(std::vector<core::Source>& sources, const std::vector<core::Source>& more) {
  for (const auto& source : more) {
    if (std::ranges::find(sources, source) == sources.end()) sources.push_back(source);
  }
}

core::Advice worded(const content::AdviceText& text, const content::AdviceWording& wording,
                    core::Conclusion candidate) {
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
  advice.priority = static_cast<int>(std::clamp<std::int64_t>(priority_of(candidate), 1, 3));
  advice.benefits = text.benefits;
  advice.investments = text.investments;
  add_sources(advice.sources, text.sources);
  if (!candidate.supports.empty()) add_sources(advice.sources, candidate.supports.front().sources);
  advice.candidate = std::move(candidate);
  return advice;
}

}  // namespace

std::vector<core::Advice> rank(const content::Content& content, core::Role role,
                               const core::Answers& answers, const inference::Evaluation& evaluation) {
  const Situation situation = situation_of(content, answers, evaluation);
  std::vector<core::Advice> result;
  for (const auto& candidate : evaluation.advice) {
    const auto text = content.advice.find(advice_id(candidate));
    if (text == content.advice.end()) continue;
    const auto wording = text->second.wording.find(role);
    if (wording == text->second.wording.end()) continue;
    result.push_back(worded(text->second, wording->second, candidate));
    result.back().picks = pick(content.catalogue, text->second, role, situation);
    for (const auto* model : content.catalogue.models_for(text->first)) result.back().models.push_back(model->id);
  }
  std::ranges::stable_sort(result, {}, [&content](const core::Advice& advice) {
    return std::tuple{advice.priority, advice.candidate.provisional,
                      rule_order(content.rules, advice.candidate)};
  });
  return result;
}

}  // namespace inzetwijzer::advice
