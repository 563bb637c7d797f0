#include "content/crisis_sign.hpp"
#include "content/cross_references.hpp"
#include "content/lexicon_patterns.hpp"
#include "text/fold.hpp"

namespace inzetwijzer::content {
namespace {

class CrisisCheck {
 public:
  explicit CrisisCheck(const JsonNode& root) : m_root{root} {
    for (const auto& [name, members] : root.members("groepen")) m_groups.insert(name);
  }

  void run() {
    for (const auto& [name, members] : m_root.members("groepen")) {
      for (const auto& member : members.elements()) check_pattern(member);
    }
    for (const char* key : {"zegswijzen", "schijnontkenningen"}) check_patterns(m_root, key);
    for (const auto& [spelling, meaning] : m_root.members("spelling")) {
      if (text::fold(spelling).empty()) meaning.report("lexicon.patroon-leeg", {{"woord", spelling}});
    }
    for (const auto& kind : m_root.elements("soorten")) check_kind(kind);
    report_unused();
  }

 private:
  void check_kind(const JsonNode& kind) {
    for (const auto& name : kind.elements("behalve")) check_group(name, name.is_text() ? name.text() : "");
    for (const auto& sign : kind.elements("tekens")) {
      if (!sign.is_text()) continue;  // the schema says so
      for (const auto& name : groups_of_sign(sign.text())) check_group(sign, name);
    }
  }

  void check_group(const JsonNode& where, const std::string& name) {
    m_used.insert(name);
    if (!m_groups.contains(name)) {
      where.report("lexicon.groep", {{"woord", name}, {"voorstel", suggestion(name, m_groups)}});
    }
  }

  void report_unused() const {
    for (const auto& [name, members] : m_root.members("groepen")) {
      if (!m_used.contains(name)) members.report("lexicon.groep-over", {{"woord", name}});
    }
  }

  const JsonNode& m_root;
  Words m_groups;
  Words m_used;
};

}  // namespace

void check_crisis_words(const JsonNode& root) { CrisisCheck{root}.run(); }

}  // namespace inzetwijzer::content
