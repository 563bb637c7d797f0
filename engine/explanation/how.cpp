#include <algorithm>
#include <set>

#include "explanation/explanation.hpp"
#include "explanation/labels.hpp"
#include "text/letter_case.hpp"

namespace inzetwijzer::explanation {
namespace {

using core::Block;
using core::Conclusion;
using core::Paragraph;

/// The conclusions meant by an id; of a family ("denkrichting") all of its members.
std::vector<const Conclusion*> reached(const inference::Evaluation& evaluation, std::string_view id) {
  auto found = evaluation.find(id);
  if (!found.empty()) return found;
  const std::string family = std::string{id} + '.';
  for (const auto& conclusion : evaluation.conclusions) {
    if (conclusion.key.id.starts_with(family)) found.push_back(&conclusion);
  }
  return found;
}

class HowTeller {
 public:
  HowTeller(const Case& subject, Depth depth) : m_case{subject}, m_depth{depth} {}

  std::vector<Block> tell(std::string_view id) {
    const auto conclusions = reached(m_case.evaluation, id);
    if (conclusions.empty()) {
      const std::string name = subject_name(m_case.content, m_case.role, id);
      return {Paragraph{format("uitleg-hoe.niet-bereikt", {{"naam", name}})}};
    }
    for (const auto* conclusion : conclusions) add(*conclusion, m_depth);
    if (m_depth != Depth::line) add_closing();
    return std::move(m_blocks);
  }

 private:
  std::string format(std::string_view key, std::initializer_list<content::MessageArgument> arguments = {}) const {
    return m_case.content.messages.format(key, arguments);
  }

  [[nodiscard]] std::string explanation(const core::Support& support) const {
    const auto* rule = m_case.content.rules.find(support.rule);
    return rule == nullptr ? std::string{} : rule->explanation;
  }

  void add(const Conclusion& conclusion, Depth depth) {
    if (!m_told.insert(conclusion.key).second) return;
    m_provisional = m_provisional || conclusion.provisional;
    const std::string title = describe(m_case, core::Ground{conclusion.key});
    const std::string reason = explanation(conclusion.supports.front());
    m_blocks.emplace_back(Paragraph{format("uitleg-hoe.kop", {{"conclusie", title}, {"reden", reason}})});
    if (depth == Depth::line) return add_sources_below(conclusion);
    add_sources_of_advice(conclusion);
    for (std::size_t at = 0; at < conclusion.supports.size(); ++at) {
      if (at > 0) {
        const std::string also = explanation(conclusion.supports[at]);
        m_blocks.emplace_back(Paragraph{format("uitleg-hoe.ook-waar", {{"reden", also}})});
      }
      add_grounds(conclusion.supports[at]);
    }
    add_below(conclusion);
  }

  void add_grounds(const core::Support& support) {
    core::List list;
    for (const auto& ground : support.grounds) list.items.push_back(describe(m_case, ground));
    for (const auto& absence : support.absences) list.items.emplace_back(absence);
    if (!list.items.empty()) m_blocks.emplace_back(std::move(list));
    for (const auto* source : support.sources) add_source(*source);
  }

  void add_sources_of_advice(const Conclusion& conclusion) {
    if (!is_advice(conclusion.key.id)) return;
    const auto id = conclusion.key.id.substr(std::string_view{"advies."}.size());
    const auto text = m_case.content.advice.find(id);
    if (text == m_case.content.advice.end()) return;
    for (const auto& source : text->second.sources) add_source(source);
  }

  void add_source(const core::Source& source) {
    if (source.key == "werkdefinitie") {
      m_working_definition = true;
      return;
    }
    if (std::ranges::find(m_sources, source) == m_sources.end()) m_sources.push_back(source);
  }

  /// Of what is not told itself too, so that a working definition is always called that.
  void add_sources_below(const Conclusion& conclusion) {
    for (const auto& support : conclusion.supports) {
      for (const auto* source : support.sources) add_source(*source);
    }
    for_each_below(conclusion, [this](const Conclusion& below) { add_sources_below(below); });
  }

  /// In the reasons a conclusion that its author folded is one line, like all that is below it.
  Depth depth_of(const Conclusion& conclusion) {
    const auto text = m_case.content.conclusions.find(conclusion.key.id);
    const bool folded = text != m_case.content.conclusions.end() && text->second.folded;
    if (!folded || m_depth == Depth::tree) return m_depth;
    m_folded = m_folded || !m_told.contains(conclusion.key);
    return Depth::line;
  }

  void add_below(const Conclusion& conclusion) {
    for_each_below(conclusion, [this](const Conclusion& below) { add(below, depth_of(below)); });
  }

  template <typename Work>
  void for_each_below(const Conclusion& conclusion, const Work& work) const {
    for (const auto& support : conclusion.supports) {
      for (const auto& ground : support.grounds) {
        const auto* key = std::get_if<core::ConclusionKey>(&ground);
        if (key == nullptr) continue;
        for (const auto* below : m_case.evaluation.find(key->id)) {
          if (below->key == *key) work(*below);
        }
      }
    }
  }

  void add_closing() {
    if (m_folded) m_blocks.emplace_back(Paragraph{format("uitleg-hoe.ingeklapt")});
    if (m_provisional) m_blocks.emplace_back(Paragraph{format("uitleg-hoe.voorlopig")});
    if (!m_sources.empty()) {
      const std::string sources = describe(m_case.content, m_sources);
      const auto count = static_cast<std::int64_t>(m_sources.size());
      m_blocks.emplace_back(Paragraph{format("uitleg-hoe.bronnen", {{"aantal", count}, {"bronnen", sources}})});
    }
    if (m_working_definition) m_blocks.emplace_back(Paragraph{format("uitleg-hoe.werkdefinitie-uitleg")});
  }

  const Case& m_case;
  Depth m_depth;
  std::vector<Block> m_blocks;
  std::set<core::ConclusionKey> m_told;
  std::vector<core::Source> m_sources;
  bool m_working_definition = false;
  bool m_provisional = false;
  bool m_folded = false;
};

}  // namespace

std::vector<Block> how(const Case& subject, std::string_view conclusion, Depth depth) {
  return HowTeller{subject, depth}.tell(conclusion);
}

}  // namespace inzetwijzer::explanation
