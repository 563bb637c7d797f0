#include "json/case_line.hpp"

#include <algorithm>
#include <utility>

#include "content/answer_check.hpp"
#include "json/tolerant_json.hpp"
#include "json/value_json.hpp"

namespace inzetwijzer::adapters::json {
namespace {

using content::Json;

std::size_t character_count(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

class CaseReader {
 public:
  CaseReader(const content::Content& content, std::string default_id) : m_content{content} {
    m_case.id = std::move(default_id);
  }

  CaseLine read(const Line& line) {
    if (line.too_long) {
      add("regel-fout.te-lang");
      return std::move(m_case);
    }
    const auto document = parse_tolerant(line.text);
    if (!document) {
      add_syntax(document.error());
    } else if (!document->value.is_object()) {
      add("regel-fout.geen-object");
    } else {
      read_line(*document);
    }
    return std::move(m_case);
  }

 private:
  void add(std::string_view key, Json question = nullptr, Json value = nullptr, std::string did_you_mean = {},
           std::string_view word = {}) {
    m_case.faults.push_back({std::move(question), std::move(value),
                             m_content.messages.format(key, {{"woord", word}}), std::move(did_you_mean)});
  }

  void add_syntax(const content::JsonError& error) {
    switch (error.problem) {
      case content::JsonProblem::invalid_utf8: return add("regel-fout.utf8");
      case content::JsonProblem::too_deep: return add("regel-fout.diepte");
      default: return add("regel-fout.json", nullptr, nullptr, {}, error.detail);
    }
  }

  void read_line(const TolerantDocument& document) {
    const Json& line = document.value;
    add_duplicates(document.duplicates);
    add_unknown_keys(line);
    read_id(line);
    read_role(line);
    read_answers(line);
  }

  void add_duplicates(const std::vector<DuplicateKey>& duplicates) {
    for (const auto& duplicate : duplicates) {
      const bool is_answer = duplicate.path == std::vector<std::string>{"antwoorden"};
      add("regel-fout.dubbele-sleutel", is_answer ? Json(duplicate.key) : Json(nullptr), nullptr, {}, duplicate.key);
    }
  }

  void add_unknown_keys(const Json& line) {
    static const std::vector<std::string> known{"id", "rol", "antwoorden"};
    for (const auto& [key, value] : line.items()) {
      if (std::ranges::find(known, key) != known.end()) continue;
      add("regel-fout.onbekende-sleutel", nullptr, nullptr, content::closest(key, known), key);
    }
  }

  void read_id(const Json& line) {
    const auto id = line.find("id");
    if (id == line.end()) return;
    if (!id->is_string() || character_count(id->get_ref<const std::string&>()) > max_id_characters) {
      add("regel-fout.id");
      return;
    }
    m_case.id = id->get<std::string>();
  }

  void read_role(const Json& line) {
    const auto role = line.find("rol");
    if (role == line.end()) return add("regel-fout.rol-ontbreekt");
    const std::string id = role->is_string() ? role->get<std::string>() : std::string{};
    m_role = core::role_from_id(id);
    if (m_role) {
      m_case.role = *m_role;
      return;
    }
    std::vector<std::string> roles;
    for (const core::Role known : core::all_roles) roles.emplace_back(core::to_id(known));
    add("regel-fout.rol", nullptr, *role, content::closest(id, roles));
  }

  void read_answers(const Json& line) {
    const auto answers = line.find("antwoorden");
    if (answers == line.end()) return add("regel-fout.antwoorden-ontbreken");
    if (!answers->is_object()) return add("regel-fout.antwoorden");
    for (const auto& [id, value] : answers->items()) read_answer(id, value);
  }

  void read_answer(const std::string& id, const Json& given) {
    const content::Question* question = m_content.questions.find(id);
    if (question == nullptr) return add_unknown_question(id, given);
    if (given.is_null()) return add("regel-fout.leeg", id);
    auto value = answer_from_json(given);
    if (!value) return add_fault(*question, given, {content::AnswerProblem::wrong_type, {}});
    if (const auto fault = check(*question, *value)) return add_fault(*question, given, *fault);
    m_case.answers.insert_or_assign(id, std::move(*value));
  }

  /// With an unknown role an answer is only wrong when it is wrong for everyone.
  [[nodiscard]] std::optional<content::AnswerFault> check(const content::Question& question,
                                                          const core::Value& value) const {
    if (m_role) return content::check_answer(question, *m_role, value);
    std::optional<content::AnswerFault> first;
    for (const core::Role role : core::all_roles) {
      if (!question.roles.contains(role)) continue;
      const auto fault = content::check_answer(question, role, value);
      if (!fault) return std::nullopt;
      if (!first) first = fault;
    }
    return first;
  }

  [[nodiscard]] bool applies(core::RoleSet roles) const { return !m_role || roles.contains(*m_role); }

  void add_unknown_question(const std::string& id, const Json& given) {
    std::vector<std::string> ids;
    for (const auto& question : m_content.questions.all()) {
      if (!applies(question.roles)) continue;
      if (question.family == id) return add("regel-fout.familie", id, given, question.id);
      ids.push_back(question.id);
    }
    add("regel-fout.onbekende-vraag", id, given, content::closest(id, ids));
  }

  void add_fault(const content::Question& question, const Json& given, const content::AnswerFault& fault) {
    std::string suggestion;
    if (fault.problem == content::AnswerProblem::unknown_option) suggestion = nearest_option(question, fault.option);
    const content::MessageArgument option{"optie", std::string_view{fault.option}};
    const content::MessageArgument lowest{"laagste", question.minimum};
    const content::MessageArgument highest{"hoogste", question.maximum};
    m_case.faults.push_back(
        {question.id, given,
         m_content.messages.format(content::message_key(fault.problem), {option, lowest, highest}),
         std::move(suggestion)});
  }

  [[nodiscard]] std::string nearest_option(const content::Question& question, const std::string& option) const {
    std::vector<std::string> ids;
    for (const auto& known : question.options) {
      if (applies(known.roles)) ids.push_back(known.id);
    }
    if (question.type == content::QuestionType::multiple) ids.emplace_back(core::none_id);
    ids.emplace_back(core::unknown_id);
    return content::closest(option, ids);
  }

  const content::Content& m_content;
  CaseLine m_case;
  std::optional<core::Role> m_role;
};

}  // namespace

CaseLine read_case(const Line& line, const content::Content& content) {
  return CaseReader{content, std::to_string(line.number)}.read(line);
}

}  // namespace inzetwijzer::adapters::json
