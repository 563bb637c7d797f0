#include "content/rule_book.hpp"

namespace inzetwijzer::content {

RuleBook::RuleBook(std::vector<RuleFile> files, std::vector<RuleMetadata> rules)
    : m_files{std::move(files)}, m_rules{std::move(rules)} {
  for (std::size_t i = 0; i < m_rules.size(); ++i) {
    m_rules[i].order = i;
    m_index.emplace(m_rules[i].name, i);
  }
}

const RuleMetadata* RuleBook::find(std::string_view name) const {
  const auto found = m_index.find(name);
  return found == m_index.end() ? nullptr : &m_rules[found->second];
}

}  // namespace inzetwijzer::content
