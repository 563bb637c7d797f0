#include <algorithm>
#include <array>
#include <optional>
#include <ranges>

#include "content/rule_source.hpp"

namespace inzetwijzer::content {
namespace {

constexpr int metadata_semicolons = 3;

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string> split_at_bars(std::string_view text) {
  std::vector<std::string> fields;
  for (;;) {
    const std::size_t bar = text.find('|');
    fields.emplace_back(trimmed(text.substr(0, bar)));
    if (bar == std::string_view::npos) return fields;
    text.remove_prefix(bar + 1);
  }
}

/// "werkdefinitie", "extern | titel | url" or "<bron> | <sectie>".
std::optional<core::Source> read_source(std::string_view text) {
  const std::vector<std::string> fields = split_at_bars(text);
  if (std::ranges::any_of(fields, &std::string::empty)) return std::nullopt;
  if (fields.front() == "werkdefinitie") {
    return fields.size() == 1 ? std::optional{core::Source{fields[0], {}, {}, {}}} : std::nullopt;
  }
  if (fields.front() == "extern") {
    return fields.size() == 3 ? std::optional{core::Source{fields[0], {}, fields[1], fields[2]}}
                              : std::nullopt;
  }
  return fields.size() == 2 ? std::optional{core::Source{fields[0], fields[1], {}, {}}} : std::nullopt;
}

std::optional<Standing> read_standing(std::string_view text) {
  if (text == "bron") return Standing::stated;
  if (text == "afgeleid") return Standing::derived;
  if (text == "werkdefinitie") return Standing::working_definition;
  return std::nullopt;
}

/// Reads the lines of one rule's comment into its metadata.
class MetadataReader {
 public:
  MetadataReader(RuleMetadata& metadata, Findings& findings) : m_metadata{metadata}, m_findings{findings} {}

  void read(const Comment& comment) {
    const std::string_view line = comment.text;
    const std::size_t colon = line.find(':');
    const std::string_view key = trimmed(line.substr(0, colon));
    const std::string_view value = colon == std::string_view::npos ? "" : trimmed(line.substr(colon + 1));
    m_line = comment.line;
    if (key == "uitleg") {
      once(m_metadata.explanation.empty(), key);
      m_metadata.explanation = value;
    } else if (key == "afwezig") {
      m_metadata.absences.emplace_back(value);
    } else if (key == "bron") {
      source(value);
    } else if (key == "status") {
      standing(value);
    } else {
      report("regel.sleutel", key);
    }
  }

  /// Reports what every rule must have.
  void finish() {
    m_line = m_metadata.line;
    if (m_metadata.explanation.empty()) report("regel.geen-uitleg", m_metadata.name);
    if (m_metadata.sources.empty()) report("regel.geen-bron", m_metadata.name);
    if (!m_has_standing) report("regel.geen-status", m_metadata.name);
  }

 private:
  void source(std::string_view value) {
    if (auto source = read_source(value)) {
      m_metadata.sources.push_back(std::move(*source));
    } else {
      report("regel.bron", value);
    }
  }

  void standing(std::string_view value) {
    once(!m_has_standing, "status");
    m_has_standing = true;
    if (const auto standing = read_standing(value)) {
      m_metadata.standing = *standing;
    } else {
      report("regel.status", value);
    }
  }

  void once(bool first, std::string_view key) {
    if (!first) report("regel.sleutel-dubbel", key);
  }

  void report(const char* key, std::string_view word) {
    m_findings.push_back({m_metadata.file, m_line, key, {{"woord", std::string{word}}}});
  }

  RuleMetadata& m_metadata;
  Findings& m_findings;
  bool m_has_standing = false;
  int m_line = 0;
};

/// The `;;;` comments on the lines directly above this one, from top to bottom.
std::vector<const Comment*> comments_above(const ExpressionFile& file, int line) {
  std::vector<const Comment*> above;
  for (const Comment& comment : std::views::reverse(file.comments)) {
    if (comment.line != line - 1 - static_cast<int>(above.size())) continue;
    if (comment.semicolons != metadata_semicolons) break;
    above.push_back(&comment);
  }
  std::ranges::reverse(above);
  return above;
}

}  // namespace

std::vector<RuleMetadata> read_metadata(const RuleSource& source, Findings& findings) {
  std::vector<RuleMetadata> rules;
  for (const Expression& form : source.file.forms) {
    if (!form.is_call("defrule")) continue;
    RuleMetadata metadata;
    metadata.name = parts_of(form).name;
    metadata.file = source.name;
    metadata.line = form.line;
    MetadataReader reader{metadata, findings};
    for (const Comment* comment : comments_above(source.file, form.line)) reader.read(*comment);
    reader.finish();
    rules.push_back(std::move(metadata));
  }
  return rules;
}

}  // namespace inzetwijzer::content
