#include "content/loaders.hpp"

namespace inzetwijzer::content {
namespace {

std::vector<core::Effect> read_effects(const JsonNode& owner, std::string_view name) {
  std::vector<core::Effect> effects;
  for (const JsonNode& node : owner.elements(name))
    effects.push_back({node.text("voor"), node.text("tekst")});
  return effects;
}

std::map<core::Role, AdviceWording> read_wording(const JsonNode& owner) {
  std::map<core::Role, AdviceWording> wording;
  for (const auto& [id, node] : owner.members("voor")) {
    if (const auto role = core::role_from_id(id)) {
      wording.emplace(*role, AdviceWording{node.text("titel"), node.text("tekst"), node.text("eerste-stap"),
                                            node.optional_text("blok"), node.optional_text("zin")});
    } else {
      node.report("rol.onbekend", {{"rol", id}});
    }
  }
  if (wording.empty()) owner.report("veld.ontbreekt", {{"veld", "voor"}});
  return wording;
}

std::optional<core::Option> read_option(const JsonNode& owner) {
  const auto node = owner.find("optie");
  if (!node) return std::nullopt;
  return core::Option{node->text("groepen"), node->text("haalbaar"), node->text("recht")};
}

AdviceText read_advice(const JsonNode& node) {
  AdviceText advice;
  advice.id = node.text("id");
  advice.theme = node.text("thema");
  advice.agreement = node.optional_text("afspraak");
  advice.caveat = node.optional_text("kanttekening");
  advice.wording = read_wording(node);
  advice.topics = node.texts("onderwerpen");
  advice.interventions = node.texts("interventies");
  advice.option = read_option(node);
  advice.benefits = read_effects(node, "opbrengsten");
  advice.investments = read_effects(node, "investeringen");
  advice.sources = read_sources(node);
  if (advice.sources.empty()) node.report("bron.ontbreekt", {{"id", advice.id}});
  advice.file = node.file();
  advice.line = node.line();
  return advice;
}

}  // namespace

AdviceTexts load_advice(JsonFiles& files) {
  AdviceTexts texts;
  for (const JsonNode& root : files.roots("knowledge/adviezen/")) {
    for (const JsonNode& node : root.elements("adviezen")) {
      AdviceText advice = read_advice(node);
      const std::string id = advice.id;
      if (!texts.emplace(id, std::move(advice)).second) node.report("id.dubbel", {{"id", id}});
    }
  }
  return texts;
}

}  // namespace inzetwijzer::content
