#include "content/question.hpp"

namespace inzetwijzer::content {

Questions::Questions(std::vector<Question> questions) : m_questions{std::move(questions)} {
  for (std::size_t i = 0; i < m_questions.size(); ++i) {
    m_questions[i].order = i;
    m_index.emplace(m_questions[i].id, i);
    m_families[m_questions[i].family].push_back(i);
  }
}

const Question* Questions::find(std::string_view id) const {
  const auto found = m_index.find(id);
  return found == m_index.end() ? nullptr : &m_questions[found->second];
}

std::vector<const Question*> Questions::family(std::string_view family_id) const {
  std::vector<const Question*> members;
  const auto found = m_families.find(family_id);
  if (found == m_families.end()) return members;
  for (const std::size_t place : found->second) members.push_back(&m_questions[place]);
  return members;
}

}  // namespace inzetwijzer::content
