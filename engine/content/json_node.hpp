#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/data_files.hpp"
#include "content/finding.hpp"
#include "content/strict_json.hpp"

namespace inzetwijzer::content {

/// A value in a content file that knows where it stands. Reading never fails: what is missing or of another
/// type is reported as a finding ("veld.ontbreekt", "veld.soort") and read as empty. Refers to its document.
class JsonNode {
 public:
  JsonNode(const Json& value, const LineTree& lines, const std::string& file, Findings& findings)
      : m_value{&value}, m_lines{&lines}, m_file{&file}, m_findings{&findings} {}

  [[nodiscard]] const Json& value() const { return *m_value; }
  [[nodiscard]] const std::string& file() const { return *m_file; }
  [[nodiscard]] int line() const { return m_lines->line; }
  [[nodiscard]] bool is_text() const { return m_value->is_string(); }

  /// Reports a finding on the line of this value.
  void report(std::string key, std::vector<std::pair<std::string, std::string>> arguments = {}) const;

  /// The member with this name, when this is an object that has it and it is not null.
  [[nodiscard]] std::optional<JsonNode> find(std::string_view name) const;

  [[nodiscard]] std::string text() const;
  [[nodiscard]] std::string text(std::string_view name) const;           ///< must be there
  [[nodiscard]] std::string optional_text(std::string_view name) const;  ///< empty when absent
  [[nodiscard]] std::int64_t integer() const;
  [[nodiscard]] std::int64_t integer(std::string_view name) const;  ///< must be there
  [[nodiscard]] bool flag(std::string_view name) const;             ///< false when absent

  [[nodiscard]] std::vector<JsonNode> elements() const;
  [[nodiscard]] std::vector<JsonNode> elements(std::string_view name) const;  ///< none when absent
  [[nodiscard]] std::vector<std::string> texts(std::string_view name) const;  ///< none when absent
  [[nodiscard]] std::vector<std::pair<std::string, JsonNode>> members() const;
  [[nodiscard]] std::vector<std::pair<std::string, JsonNode>> members(std::string_view name) const;

 private:
  [[nodiscard]] std::optional<JsonNode> required(std::string_view name) const;
  void wrong_type(const char* expected) const;

  const Json* m_value;
  const LineTree* m_lines;
  const std::string* m_file;
  Findings* m_findings;
};

/// The content files that are JSON, each parsed at most once.
class JsonFiles {
 public:
  JsonFiles(const DataFiles& files, Findings& findings) : m_files{files}, m_findings{findings} {}

  /// The root of this file, which must exist; nothing when it is missing or not JSON, which is reported once.
  std::optional<JsonNode> root(const std::string& name);

  /// The roots of the files directly in this folder ("knowledge/adviezen/"), by name.
  std::vector<JsonNode> roots(std::string_view folder);

 private:
  const DataFiles& m_files;
  Findings& m_findings;
  std::map<std::string, std::optional<JsonDocument>> m_documents;
};

}  // namespace inzetwijzer::content
