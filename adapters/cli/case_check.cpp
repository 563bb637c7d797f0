#include "cli/case_check.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <vector>

#include "cli/failure.hpp"
#include "clips/environment.hpp"
#include "content/strict_json.hpp"
#include "inference/engine.hpp"
#include "json/case_line.hpp"
#include "json/line_source.hpp"
#include "json/value_json.hpp"

namespace inzetwijzer::adapters::cli {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> case_files(const content::Messages& texts, const std::string& directory) {
  std::error_code error;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator{directory, error}) {
    const auto extension = entry.path().extension();
    if (extension == ".jsonl" || extension == ".json") files.push_back(entry.path());
  }
  if (error) throw OutsideError{texts.format("fout.map", {{"bestand", directory}})};
  std::sort(files.begin(), files.end());
  return files;
}

/// The case as `evalueer` wants it, without what only a test has.
json::Line only_input(const content::Json& object, const json::Line& line, const std::string& name) {
  content::Json input = content::Json::object();
  input["id"] = name;
  for (const char* key : {"id", "rol", "antwoorden"}) {
    if (object.contains(key)) input[key] = object[key];
  }
  return {line.number, input.dump(), line.too_long};
}

void note_rules(std::set<std::string>& fired, const std::vector<core::Conclusion>& conclusions) {
  for (const auto& conclusion : conclusions) {
    for (const auto& support : conclusion.supports) fired.emplace(support.rule);
  }
}

bool has(const inference::Evaluation& evaluation, const content::Json& id_and_value) {
  const auto found = evaluation.find(id_and_value.at(0).get<std::string>());
  return std::any_of(found.begin(), found.end(), [&](const core::Conclusion* conclusion) {
    return json::to_json(conclusion->key.value) == id_and_value.at(1);
  });
}

bool is_expectation(const content::Json& item) {
  return item.is_array() && item.size() == 2 && item[0].is_string();
}

class Checker {
 public:
  Checker(const content::Messages& texts, const content::Content& content)
      : m_texts{texts}, m_content{content}, m_engine{content} {}

  void check_file(const fs::path& file) {
    std::ifstream in{file, std::ios::binary};
    if (!in) throw OutsideError{m_texts.format("fout.bestand", {{"bestand", file.string()}})};
    m_file = file.string();
    if (file.extension() == ".json") {
      std::string text(json::max_case_bytes, '\0');
      in.read(text.data(), static_cast<std::streamsize>(text.size()));
      text.resize(static_cast<std::size_t>(in.gcount()));
      check_case({1, text, in.good()}, file.stem().string());
      return;
    }
    json::LineSource lines{in, json::max_case_bytes};
    while (const auto line = lines.next()) {
      if (!json::is_blank(*line)) check_case(*line, std::to_string(line->number));
    }
  }

  core::Diagnostics take() {
    if (m_cases > 0) {
      report_rules();
    } else if (m_found.empty()) {
      m_found.push_back({m_file, 0, m_texts.format("controle.geen-casussen"), {}});
    }
    return std::move(m_found);
  }

 private:
  /// `name`: what to call the case when it has no id.
  void check_case(const json::Line& line, const std::string& name) {
    const auto document = content::parse_strict(line.text);
    const bool readable = document && document->value.is_object();
    const auto input = json::read_case(readable ? only_input(document->value, line, name) : line, m_content);
    if (!input.faults.empty()) {
      report(line, "controle.casus-fout", input.id, "reden", input.faults.front().reason);
      return;
    }
    try {
      const auto evaluation = m_engine.evaluate(input.role, input.answers);
      expect(document->value, "moet", true, "controle.moet", line, input.id, evaluation);
      expect(document->value, "mag-niet", false, "controle.mag-niet", line, input.id, evaluation);
      count_rules(evaluation);
    } catch (const clips::EndlessRules& error) {
      report_endless(error, input.id);
    }
  }

  void report_endless(const clips::EndlessRules& error, const std::string& id) {
    const auto* rule = m_content.rules.find(error.rule());
    m_found.push_back({rule != nullptr ? rule->file : m_file, rule != nullptr ? rule->line : 0,
                       m_texts.format("controle.eindeloos",
                                      {{"regel", error.rule()}, {"aantal", error.firings()}, {"casus", id}}),
                       m_texts.format("controle.eindeloos-herstel")});
  }

  void expect(const content::Json& object, const char* key, bool wanted, const char* message,
              const json::Line& line, const std::string& id, const inference::Evaluation& evaluation) {
    if (!object.contains(key)) return;
    for (const auto& item : object[key]) {
      if (!is_expectation(item) || has(evaluation, item) != wanted) {
        report(line, message, id, "conclusie", item.dump());
      }
    }
  }

  void report(const json::Line& line, const char* message, const std::string& id, const char* name,
              const std::string& value) {
    m_found.push_back({m_file, static_cast<int>(line.number),
                       m_texts.format(message, {{"casus", id}, {name, value}}),
                       m_texts.format("controle.verbeter.casus")});
  }

  void count_rules(const inference::Evaluation& evaluation) {
    ++m_cases;
    std::set<std::string> fired;
    note_rules(fired, evaluation.conclusions);
    note_rules(fired, evaluation.advice);
    for (const auto& rule : fired) ++m_fired[rule];
    // Some questions are asked of everybody: that they always are is no fault.
    for (const auto& need : evaluation.needs) m_fired.emplace(need.rule, 1);
  }

  /// Helper conclusions are flattened away, so what their rules did cannot be seen here.
  [[nodiscard]] bool can_be_seen(const content::RuleMetadata& rule) const {
    for (const auto& file : m_content.rules.files()) {
      const auto start = file.text.find("(defrule " + rule.name + "\n");
      if (start == std::string::npos) continue;
      const std::string text = file.text.substr(start, file.text.find("(defrule ", start + 1) - start);
      return text.find("(steun ") == std::string::npos && text.find("(concludeer hulp ") == std::string::npos;
    }
    return true;
  }

  void report_rules() {
    for (const auto& rule : m_content.rules.rules()) {
      const auto fired = m_fired.find(rule.name);
      const bool never = fired == m_fired.end();
      if (!never && fired->second < m_cases) continue;
      if (!can_be_seen(rule)) continue;
      m_found.push_back({rule.file, rule.line,
                         m_texts.format(never ? "controle.nooit" : "controle.altijd", {{"regel", rule.name}}),
                         never ? m_texts.format("controle.verbeter.regel") : std::string{}});
    }
  }

  const content::Messages& m_texts;
  const content::Content& m_content;
  inference::Engine m_engine;
  std::string m_file;
  std::size_t m_cases = 0;
  std::map<std::string, std::size_t> m_fired;
  core::Diagnostics m_found;
};

}  // namespace

core::Diagnostics check_cases(const content::Messages& texts, const content::Content& content,
                              const std::string& directory) {
  Checker checker{texts, content};
  for (const auto& file : case_files(texts, directory)) checker.check_file(file);
  return checker.take();
}

}  // namespace inzetwijzer::adapters::cli
