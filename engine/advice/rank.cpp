#include <algorithm>
#include <limits>
#include <map>
#include <string_view>
#include <tuple>

#include "advice/advice.hpp"

namespace inzetwijzer::advice {
namespace {

constexpr std::string_view id_prefix = "advies.";

std::string advice_id(const core::Conclusion& candidate) {
  const std::string& id = candidate.key.id;
  return id.starts_with(id_prefix) ? id.substr(id_prefix.size()) : id;
}

std::int64_t priority_of(const core::Conclusion& candidate) {
  const auto* rank = std::get_if<std::int64_t>(&candidate.key.value);
  return rank == nullptr ? 3 : *rank;
}

std::size_t rule_order(const content::RuleBook& rules, const core::Conclusion& candidate) {
  if (candidate.supports.empty()) return std::numeric_limits<std::size_t>::max();
  const auto* rule = rules.find(candidate.supports.front().rule);
  return rule == nullptr ? std::numeric_limits<std::size_t>::max() : rule->order;
}

/// Rules may give one advice several priorities: the best counts, every support stays.
void merge(core::Conclusion& into, const core::Conclusion& other) {
  if (priority_of(other) < priority_of(into)) into.key.value = other.key.value;
  into.supports.insert(into.supports.end(), other.supports.begin(), other.supports.end());
  into.provisional = into.provisional && other.provisional;
}

std::vector<core::Conclusion> merged_candidates(const content::RuleBook& rules,
                                                const std::vector<core::Conclusion>& candidates) {
  std::vector<core::Conclusion> result;
  std::map<std::string_view, std::size_t> places;
  for (const auto& candidate : candidates) {
    const auto [place, is_new] = places.try_emplace(candidate.key.id, result.size());
    if (is_new) {
      result.push_back(candidate);
    } else {
      merge(result[place->second], candidate);
    }
  }
  const auto place_of = [&rules](const core::Support& support) {
    const auto* rule = rules.find(support.rule);
    return std::tuple{support.provisional,
                      rule == nullptr ? std::numeric_limits<std::size_t>::max() : rule->order};
  };
  for (auto& candidate : result) {
    std::ranges::stable_sort(candidate.supports, {}, place_of);
  }
  return result;
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
  advice.caveat = text.caveat;
  advice.theme = text.theme;
  advice.agreement = text.agreement;
  advice.priority = static_cast<int>(std::clamp<std::int64_t>(priority_of(candidate), 1, 3));
  advice.interventions = text.interventions;
  advice.benefits = text.benefits;
  advice.investments = text.investments;
  add_sources(advice.sources, text.sources);
  if (!candidate.supports.empty()) add_sources(advice.sources, candidate.supports.front().sources);
  advice.candidate = std::move(candidate);
  return advice;
}

}  // namespace

std::vector<core::Advice> rank(const content::Content& content, core::Role role,
                               const inference::Evaluation& evaluation) {
  std::vector<core::Advice> result;
  for (auto& candidate : merged_candidates(content.rules, evaluation.advice)) {
    const auto text = content.advice.find(advice_id(candidate));
    if (text == content.advice.end()) continue;
    const auto wording = text->second.wording.find(role);
    if (wording == text->second.wording.end()) continue;
    result.push_back(worded(text->second, wording->second, std::move(candidate)));
  }
  std::ranges::stable_sort(result, {}, [&content](const core::Advice& advice) {
    return std::tuple{advice.priority, advice.candidate.provisional,
                      rule_order(content.rules, advice.candidate)};
  });
  return result;
}

}  // namespace inzetwijzer::advice
