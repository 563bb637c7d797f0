#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "content/loaders.hpp"

namespace inzetwijzer::content {
namespace {

constexpr std::string_view type_letters = "KMGDJT";
constexpr std::array graded_options{"ja", "deels", "nee"};

QuestionType read_type(const JsonNode& node) {
  const std::string letter = node.text("soort");
  if (letter.size() == 1 && type_letters.find(letter) != std::string_view::npos)
    return QuestionType{letter.front()};
  node.report("vraag.soort", {{"soort", letter}});
  return QuestionType::text;
}

/// An id stands alone as a string, or in an object with what is special about it.
std::string read_id(const JsonNode& node) {
  return node.is_text() ? node.text() : node.text("id");
}

std::vector<Option> read_options(const JsonNode& node, const Question& question) {
  std::vector<Option> options;
  for (const JsonNode& element : node.elements("opties")) {
    Option option{read_id(element), question.roles, {}, false};
    if (!element.is_text()) {
      option.roles = read_roles(element, "rollen", question.roles);
      option.group = element.optional_text("groep");
      option.capped = element.flag("begrensd");
    }
    if (std::ranges::find(options, option.id, &Option::id) != options.end()) {
      element.report("id.dubbel", {{"id", option.id}});
    }
    options.push_back(std::move(option));
  }
  if (question.type == QuestionType::graded) {
    for (const char* id : graded_options) options.push_back({id, question.roles, {}, false});
  }
  return options;
}

void read_range(const JsonNode& node, Question& question) {
  const bool has_range = question.type == QuestionType::number || question.type == QuestionType::duration;
  const std::vector<JsonNode> bounds = node.elements("bereik");
  if (bounds.size() != (has_range ? 2U : 0U)) {
    node.report("vraag.bereik", {{"vraag", question.id}});
    return;
  }
  if (!has_range) return;
  question.minimum = static_cast<double>(bounds[0].integer());
  question.maximum = static_cast<double>(bounds[1].integer());
  if (question.minimum >= question.maximum) node.report("vraag.bereik", {{"vraag", question.id}});
}

Question read_question(const JsonNode& node) {
  Question question;
  question.id = node.text("id");
  question.family = question.id;
  question.type = read_type(node);
  question.roles = read_roles(node, "rollen", core::RoleSet{});
  if (question.roles.empty()) node.report("veld.ontbreekt", {{"veld", "rollen"}});
  question.options = read_options(node, question);
  question.asked_as_list = node.flag("lijst");
  read_range(node, question);
  return question;
}

/// "fit" with its parts → fit.kennis, fit.motivatie, ...
void add_expanded(const JsonNode& node, std::vector<Question>& questions) {
  const Question whole = read_question(node);
  const std::vector<JsonNode> parts = node.elements("delen");
  if (parts.empty()) questions.push_back(whole);
  for (const JsonNode& part : parts) {
    Question member = whole;
    member.part = read_id(part);
    member.id = whole.family + "." + member.part;
    if (!part.is_text()) member.roles = read_roles(part, "rollen", whole.roles);
    questions.push_back(std::move(member));
  }
}

}  // namespace

core::RoleSet read_roles(const JsonNode& owner, std::string_view name, core::RoleSet otherwise) {
  if (!owner.find(name)) return otherwise;
  core::RoleSet roles;
  for (const JsonNode& element : owner.elements(name)) {
    const std::string id = element.text();
    if (const auto role = core::role_from_id(id)) {
      roles.insert(*role);
    } else {
      element.report("rol.onbekend", {{"rol", id}});
    }
  }
  return roles;
}

Questions load_questions(JsonFiles& files) {
  std::vector<Question> questions;
  std::set<std::string> seen;
  const auto root = files.root("knowledge/vragen.json");
  if (!root) return {};
  for (const JsonNode& node : root->elements("vragen")) {
    const std::string id = node.text("id");
    if (!seen.insert(id).second) {
      node.report("id.dubbel", {{"id", id}});
      continue;
    }
    add_expanded(node, questions);
  }
  return Questions{std::move(questions)};
}

}  // namespace inzetwijzer::content
