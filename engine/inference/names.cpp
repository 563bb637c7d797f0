#include "inference/names.hpp"

#include <stdexcept>

#include "inference/vocabulary.hpp"

namespace inzetwijzer::inference {
namespace {

namespace words = vocabulary;

std::string full_id(std::string_view id, std::string_view part) {
  std::string full{id};
  if (part != words::no_part) full.append(".").append(part);
  return full;
}

}  // namespace

std::size_t Names::Hash::operator()(const Words& words) const {
  std::size_t hash = 0;
  for (const void* word : words) hash = hash * 1'000'003 + (reinterpret_cast<std::uintptr_t>(word) >> 4U);
  return hash;
}

Names::Names(const content::Content& content, clips::Environment& environment)
    : conclusion_shape{environment.find_template(words::conclusion, {"id", "van", "waarde"})},
      no_part{environment.keep(words::no_part)},
      advice{environment.keep(words::advice_id)},
      m_content{content},
      m_environment{environment} {}

const content::RuleMetadata& Names::rule(std::string_view name) {
  const content::RuleMetadata*& found = m_rules[name.data()];
  if (found == nullptr) found = m_content.rules.find(name);
  if (found == nullptr) throw std::logic_error{"rule without metadata: " + std::string{name}};
  return *found;
}

const ConclusionId& Names::conclusion(clips::Atom id, clips::Atom part) {
  const Words key{id.id(), part.id()};
  if (const auto known = m_conclusions.find(key); known != m_conclusions.end()) return known->second;
  m_environment.keep(id);
  m_environment.keep(part);
  return m_conclusions
      .emplace(key, ConclusionId{full_id(id.word(), part.word()), id.word() == words::helper_id, id == advice})
      .first->second;
}

const PlacedNeed& Names::need(const NeedWords& words) {
  const auto& [rule, question, part, depth, conclusion] = words;
  const Words key{rule.id(), question.id(), part.id(), depth.id(), conclusion.id()};
  if (const auto known = m_needs.find(key); known != m_needs.end()) return known->second;
  for (const clips::Atom& word : {rule, question, part, depth, conclusion}) m_environment.keep(word);
  return m_needs.emplace(key, make_need(words)).first->second;
}

PlacedNeed Names::make_need(const NeedWords& words) {
  const std::string_view part = words.part.word();
  const std::string id = full_id(words.question.word(), part);
  const auto family = m_content.questions.family(id);
  const content::Question* question = family.empty() ? m_content.questions.find(id) : family.front();
  if (question == nullptr) throw std::logic_error{"a rule needs an unknown question: " + id};
  PlacedNeed placed;
  placed.rule = &rule(words.rule.word());
  placed.question_order = question->order;
  // `factor` for the frequency of fysiek means factor.fysiek.
  std::string conclusion = full_id(words.conclusion.word(), part);
  if (!m_content.conclusions.contains(conclusion)) conclusion = words.conclusion.word();
  placed.need = {family.empty() ? question->id : question->family, std::move(conclusion), placed.rule->name,
                 words.depth.word() == vocabulary::core_depth};
  return placed;
}

}  // namespace inzetwijzer::inference
