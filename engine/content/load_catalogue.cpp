#include <algorithm>
#include <set>

#include "content/loaders.hpp"

namespace inzetwijzer::content {
namespace {

using Names = std::map<std::string, std::string, std::less<>>;

core::RoleSet roles_of(const std::vector<std::string>& audience) {
  core::RoleSet roles;
  for (const std::string& id : audience) {
    if (const auto role = core::role_from_id(id)) roles.insert(*role);
    if (id != "team") continue;
    roles.insert(core::Role::leidinggevende);
    roles.insert(core::Role::ondernemingsraad);
  }
  return roles;
}

Fit read_fit(const JsonNode& node) {
  Fit fit;
  fit.sectors = node.texts("sectoren");
  const auto fits = node.find("past-bij");
  if (!fits) return fit;
  fit.traits = fits->texts("kenmerken");
  fit.factors = fits->texts("factoren");
  fit.misfits = fits->texts("misfits");
  return fit;
}

Instrument read_instrument(const JsonNode& node) {
  Instrument instrument;
  instrument.id = node.text("id");
  instrument.name = node.text("naam");
  instrument.synonyms = node.texts("synoniemen");
  instrument.provider = node.optional_text("aanbieder");
  instrument.kind = node.text("soort");
  instrument.theme = node.text("thema");
  instrument.topics = node.texts("onderwerpen");
  instrument.fit = read_fit(node);
  instrument.audience = node.texts("voor");
  instrument.roles = roles_of(instrument.audience);
  instrument.text = node.text("tekst");
  instrument.url = node.optional_text("url");
  instrument.sources = read_sources(node);
  instrument.ended = node.text("status") == "beëindigd";
  instrument.as_of = node.optional_text("stand");
  instrument.remark = node.optional_text("opmerking");
  instrument.file = node.file();
  instrument.line = node.line();
  return instrument;
}

std::vector<Part> read_parts(const JsonNode& owner) {
  std::vector<Part> parts;
  for (const JsonNode& node : owner.elements("onderdelen"))
    parts.push_back({node.text("naam"), node.optional_text("tekst"), read_parts(node)});
  return parts;
}

Model read_model(const JsonNode& node) {
  Model model;
  model.id = node.text("id");
  model.kind = node.text("soort");
  model.title = node.text("titel");
  model.synonyms = node.texts("synoniemen");
  model.theme = node.text("thema");
  model.use = node.text("gebruik");
  model.parts = read_parts(node);
  model.advice = node.texts("adviezen");
  model.sources = read_sources(node);
  model.missing = node.optional_text("ontbreekt");
  model.file = node.file();
  model.line = node.line();
  return model;
}

Names read_names(const JsonNode& root, std::string_view list) {
  Names names;
  for (const JsonNode& node : root.elements(list)) {
    const std::string id = node.text("id");
    if (!names.emplace(id, node.text("naam")).second) node.report("id.dubbel", {{"id", id}});
  }
  return names;
}

void read_vocabulary(JsonFiles& files, Catalogue& catalogue) {
  const auto root = files.root("knowledge/onderwerpen.json");
  if (!root) return;
  catalogue.themes = read_names(*root, "themas");
  catalogue.kinds = read_names(*root, "soorten");
  catalogue.topics = read_names(*root, "onderwerpen");
  for (const JsonNode& node : root->elements("kenmerken")) {
    catalogue.traits.emplace(node.text("id"), Trait{node.text("naam"), node.optional_text("conclusie"),
                                                    node.optional_text("vraag"), node.text("waarde")});
  }
}

const std::vector<std::size_t>& places(const std::map<std::string, std::vector<std::size_t>, std::less<>>& index,
                                       std::string_view id) {
  static const std::vector<std::size_t> nowhere;
  const auto found = index.find(id);
  return found == index.end() ? nowhere : found->second;
}

}  // namespace

Catalogue load_catalogue(JsonFiles& files) {
  Catalogue catalogue;
  read_vocabulary(files, catalogue);
  std::set<std::string> seen;
  const auto once = [&seen](const JsonNode& node, const std::string& id) {
    if (!seen.insert(id).second) node.report("id.dubbel", {{"id", id}});
  };
  for (const JsonNode& root : files.roots("knowledge/interventies/")) {
    for (const JsonNode& node : root.elements("interventies")) {
      catalogue.instruments.push_back(read_instrument(node));
      once(node, catalogue.instruments.back().id);
    }
  }
  for (const JsonNode& root : files.roots("knowledge/modellen/")) {
    for (const JsonNode& node : root.elements("modellen")) {
      catalogue.models.push_back(read_model(node));
      once(node, catalogue.models.back().id);
    }
  }
  catalogue.make_index();
  return catalogue;
}

std::string name_of(const NamesById& names, const std::string& id) {
  const auto found = names.find(id);
  return found == names.end() ? id : found->second;
}

void Catalogue::make_index() {
  for (std::size_t at = 0; at < instruments.size(); ++at) {
    m_instruments_by_id[instruments[at].id].push_back(at);
    for (const std::string& topic : instruments[at].topics) m_instruments_by_topic[topic].push_back(at);
  }
  for (std::size_t at = 0; at < models.size(); ++at) {
    m_models_by_id[models[at].id].push_back(at);
    for (const std::string& advice : models[at].advice) m_models_by_advice[advice].push_back(at);
  }
}

std::vector<const Instrument*> Catalogue::on_topic(const AdviceText& advice) const {
  std::vector<std::size_t> found;
  const auto add = [&found](const std::vector<std::size_t>& more) { found.insert(found.end(), more.begin(), more.end()); };
  for (const std::string& topic : advice.topics) add(places(m_instruments_by_topic, topic));
  for (const std::string& id : advice.interventions) add(places(m_instruments_by_id, id));
  std::ranges::sort(found);
  const auto repeated = std::ranges::unique(found);
  found.erase(repeated.begin(), repeated.end());
  std::vector<const Instrument*> result;
  result.reserve(found.size());
  for (const std::size_t at : found) result.push_back(&instruments[at]);
  return result;
}

std::vector<const Model*> Catalogue::models_for(std::string_view advice) const {
  std::vector<const Model*> result;
  for (const std::size_t at : places(m_models_by_advice, advice)) result.push_back(&models[at]);
  return result;
}

const Instrument* Catalogue::instrument(std::string_view id) const {
  const auto& at = places(m_instruments_by_id, id);
  return at.empty() ? nullptr : &instruments[at.front()];
}

const Model* Catalogue::model(std::string_view id) const {
  const auto& at = places(m_models_by_id, id);
  return at.empty() ? nullptr : &models[at.front()];
}

bool goes_with(const Instrument& instrument, const AdviceText& advice, core::Role role) {
  if (instrument.ended || !instrument.roles.contains(role) || !advice.wording.contains(role)) return false;
  const auto is_on = [&advice](const std::string& topic) { return std::ranges::count(advice.topics, topic) > 0; };
  return std::ranges::count(advice.interventions, instrument.id) > 0 || std::ranges::any_of(instrument.topics, is_on);
}

}  // namespace inzetwijzer::content
