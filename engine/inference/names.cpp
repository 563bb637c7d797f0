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
      need_shape{environment.find_template(words::needed, {"regel", "vraag", "van", "diepte", "conclusie"})},
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

const PlacedNeed& Names::need(const clips::FactView& fact) {
  Words key{};
  for (std::size_t place = 0; place < key.size(); ++place) key[place] = fact.slot(need_shape, place).id();
  if (const auto known = m_needs.find(key); known != m_needs.end()) return known->second;
  for (std::size_t place = 0; place < key.size(); ++place) m_environment.keep(fact.slot(need_shape, place));
  return m_needs.emplace(key, make_need(fact)).first->second;
}

PlacedNeed Names::make_need(const clips::FactView& fact) {
  const auto word = [&](std::size_t place) { return fact.slot(need_shape, place).word(); };
  const std::string_view part = word(2);
  PlacedNeed placed;
  placed.rule = &rule(word(0));
  placed.need = {full_id(word(1), part), std::string{word(4)}, placed.rule->name, word(3) == words::core_depth};
  // `factor` for the frequency of fysiek means factor.fysiek.
  if (std::string with_part = full_id(word(4), part); m_content.conclusions.contains(with_part)) {
    placed.need.conclusion = std::move(with_part);
  }
  const auto family = m_content.questions.family(placed.need.question);
  const content::Question* question = family.empty() ? m_content.questions.find(placed.need.question) : family.front();
  if (question == nullptr) throw std::logic_error{"a rule needs an unknown question: " + placed.need.question};
  placed.question_order = question->order;
  return placed;
}

}  // namespace inzetwijzer::inference
