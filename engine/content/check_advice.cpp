#include <map>

#include "content/cross_references.hpp"

namespace inzetwijzer::content {
namespace {

using RolesByAdvice = std::map<std::string, core::RoleSet, std::less<>>;

bool is_priority(std::string_view word) {
  return word == "1" || word == "2" || word == "3";
}

class AdviceCheck {
 public:
  explicit AdviceCheck(const CrossCheck& check) : m_check{check} {
    for (const auto& [id, advice] : check.content().advice) m_ids.insert(id);
  }

  void proposals() {
    for (const RuleModel& rule : m_check.world.rules()) {
      for (const RuleAction& action : rule.actions) {
        if (action.name == "adviseer" && action.arguments.size() == 2) proposal(rule, action);
      }
    }
  }

  void unreachable() {
    for (const auto& [id, advice] : m_check.content().advice) {
      const auto proposed = m_proposed.find(id);
      if (proposed == m_proposed.end()) {
        report(advice.file, advice.line, "advies.onbereikbaar", id, "leeg");
        continue;
      }
      for (const auto& [role, wording] : advice.wording) {
        const std::string name{core::to_id(role)};
        if (!proposed->second.contains(role)) report(advice.file, advice.line, "advies.rol-nooit", id, name);
      }
    }
  }

  void interventions() {
    Words known;
    for (const JsonNode& root : m_check.loaded.json.roots("knowledge/interventies/")) {
      for (const JsonNode& node : root.elements("interventies")) {
        const std::string id = node.optional_text("id");
        if (!known.insert(id).second) node.report("id.dubbel", {{"id", id}});
      }
    }
    for (const JsonNode& root : m_check.loaded.json.roots("knowledge/adviezen/")) {
      for (const JsonNode& advice : root.elements("adviezen")) {
        for (const JsonNode& id : advice.elements("interventies")) {
          if (!id.is_text() || known.contains(id.text())) continue;
          id.report("verwijzing.interventie",
                    {{"woord", id.text()}, {"voorstel", suggestion(id.text(), known)}});
        }
      }
    }
  }

 private:
  void proposal(const RuleModel& rule, const RuleAction& action) {
    if (!is_priority(action.arguments[1]))
      report(rule.file, action.line, "advies.prioriteit", rule.name, "leeg");
    const auto ids = m_check.world.meanings(rule, action.arguments[0]);
    for (const std::string& id : ids.value_or(Words{})) {
      const auto advice = m_check.content().advice.find(id);
      if (advice == m_check.content().advice.end()) {
        report(rule.file, action.line, "verwijzing.advies", id, suggestion(id, m_ids));
      } else {
        roles(rule, action, advice->second);
      }
    }
  }

  void roles(const RuleModel& rule, const RuleAction& action, const AdviceText& advice) {
    const core::RoleSet possible = m_check.world.roles(rule);
    for (const core::Role role : core::all_roles) {
      if (!possible.contains(role)) continue;
      m_proposed[advice.id].insert(role);
      const std::string name{core::to_id(role)};
      if (!advice.wording.contains(role)) report(rule.file, action.line, "advies.rol", advice.id, name);
    }
  }

  void report(const std::string& file, int line, const char* key, const std::string& id,
              const std::string& other) {
    m_check.findings().push_back({file, line, key, {{"woord", id}, {"voorstel", other}}});
  }

  const CrossCheck& m_check;
  Words m_ids;
  RolesByAdvice m_proposed;
};

}  // namespace

void check_advice(const CrossCheck& check) {
  AdviceCheck advice{check};
  advice.proposals();
  advice.unreachable();
  advice.interventions();
}

}  // namespace inzetwijzer::content
