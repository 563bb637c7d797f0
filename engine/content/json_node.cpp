#include "content/json_node.hpp"

namespace inzetwijzer::content {

void JsonNode::report(std::string key, std::vector<std::pair<std::string, std::string>> arguments) const {
  m_findings->push_back({*m_file, line(), std::move(key), std::move(arguments)});
}

void JsonNode::wrong_type(const char* expected) const {
  report(std::string{"veld.soort-"} + expected);
}

std::optional<JsonNode> JsonNode::find(std::string_view name) const {
  if (!m_value->is_object()) return std::nullopt;
  std::size_t place = 0;
  for (const auto& [key, value] : m_value->get_ref<const Json::object_t&>()) {
    if (key == name && !value.is_null())
      return JsonNode{value, m_lines->children[place], *m_file, *m_findings};
    ++place;
  }
  return std::nullopt;
}

std::optional<JsonNode> JsonNode::required(std::string_view name) const {
  auto found = find(name);
  if (!found) report("veld.ontbreekt", {{"veld", std::string{name}}});
  return found;
}

std::string JsonNode::text() const {
  if (m_value->is_string()) return m_value->get<std::string>();
  wrong_type("tekst");
  return {};
}

std::string JsonNode::text(std::string_view name) const {
  const auto member = required(name);
  return member ? member->text() : std::string{};
}

std::string JsonNode::optional_text(std::string_view name) const {
  const auto member = find(name);
  return member ? member->text() : std::string{};
}

std::int64_t JsonNode::integer() const {
  if (m_value->is_number_integer()) return m_value->get<std::int64_t>();
  wrong_type("getal");
  return 0;
}

std::int64_t JsonNode::integer(std::string_view name) const {
  const auto member = required(name);
  return member ? member->integer() : 0;
}

bool JsonNode::flag(std::string_view name) const {
  const auto member = find(name);
  if (!member) return false;
  if (member->m_value->is_boolean()) return member->m_value->get<bool>();
  member->wrong_type("ja-nee");
  return false;
}

std::vector<JsonNode> JsonNode::elements() const {
  std::vector<JsonNode> nodes;
  if (!m_value->is_array()) {
    wrong_type("lijst");
    return nodes;
  }
  for (std::size_t i = 0; i < m_value->size(); ++i) {
    nodes.emplace_back((*m_value)[i], m_lines->children[i], *m_file, *m_findings);
  }
  return nodes;
}

std::vector<JsonNode> JsonNode::elements(std::string_view name) const {
  const auto member = find(name);
  return member ? member->elements() : std::vector<JsonNode>{};
}

std::vector<std::string> JsonNode::texts(std::string_view name) const {
  std::vector<std::string> all;
  for (const JsonNode& element : elements(name)) all.push_back(element.text());
  return all;
}

std::vector<std::pair<std::string, JsonNode>> JsonNode::members() const {
  std::vector<std::pair<std::string, JsonNode>> nodes;
  if (!m_value->is_object()) {
    wrong_type("object");
    return nodes;
  }
  std::size_t place = 0;
  for (const auto& [key, value] : m_value->get_ref<const Json::object_t&>()) {
    nodes.emplace_back(key, JsonNode{value, m_lines->children[place++], *m_file, *m_findings});
  }
  return nodes;
}

std::vector<std::pair<std::string, JsonNode>> JsonNode::members(std::string_view name) const {
  const auto member = find(name);
  if (!member) return {};
  return member->members();
}

std::optional<JsonNode> JsonFiles::root(const std::string& name) {
  auto known = m_documents.find(name);
  if (known == m_documents.end()) {
    known = m_documents.emplace(name, std::nullopt).first;
    const DataFile* file = m_files.find(name);
    if (file == nullptr) {
      m_findings.push_back({name, 0, "bestand.ontbreekt", {}});
    } else if (auto document = parse_strict(file->text)) {
      known->second = std::move(*document);
    } else {
      const JsonError& error = document.error();
      m_findings.push_back({name, error.line, message_key(error.problem), {{"detail", error.detail}}});
    }
  }
  if (!known->second) return std::nullopt;
  return JsonNode{known->second->value, known->second->lines, known->first, m_findings};
}

std::vector<JsonNode> JsonFiles::roots(std::string_view folder) {
  std::vector<JsonNode> nodes;
  for (const DataFile* file : m_files.in(folder, ".json")) {
    if (const auto node = root(file->name)) nodes.push_back(*node);
  }
  return nodes;
}

}  // namespace inzetwijzer::content
