#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.hpp"
#include "report/input.hpp"
#include "report/report.hpp"

namespace inzetwijzer::report {

/// What the writers of sections share. A view: content and input outlive it.
class Writer {
 public:
  Writer(const content::Content& content, const Input& input) : m_content{content}, m_input{input} {}

  [[nodiscard]] const content::Content& content() const { return m_content; }
  [[nodiscard]] const Input& input() const { return m_input; }

  /// The message "verslag.<key>".
  [[nodiscard]] std::string text(std::string_view key, std::initializer_list<content::MessageArgument> arguments = {}) const;

  /// The message "verslag.<key>.<role>".
  [[nodiscard]] std::string role_text(std::string_view key) const;

  /// The lines of the message "verslag.<key>", one item each.
  [[nodiscard]] core::List lines(std::string_view key) const;

  /// A section with this id, called "verslag.kop.<id>".
  [[nodiscard]] Section section(std::string_view id, std::vector<Block> blocks) const;

  /// What a measure brings or asks, a line for each side: "Voor het bedrijf: ..."; lines end in a line feed.
  [[nodiscard]] std::string effects(const std::vector<core::Effect>& effects) const;

 private:
  const content::Content& m_content;
  const Input& m_input;
};

/// The part of the report that is this role's own.
std::vector<Section> manager_sections(const Writer& writer);
std::vector<Section> employee_sections(const Writer& writer);
std::vector<Section> council_sections(const Writer& writer);

/// The conclusions in sentences, or that there are none yet. Its id is "conclusies" in every role.
Section conclusions_section(const Writer& writer);

/// Title and first step of each.
core::List steps(const Writer& writer, const std::vector<core::Advice>& advice);

/// A row for each of the main measures; all but the first cell is for people to fill in.
core::Table action_plan(const Writer& writer);

/// The parts that end every report.
std::vector<Section> closing_sections(const Writer& writer);

/// 26 november 2026
std::string date_in_words(const Writer& writer);

}  // namespace inzetwijzer::report
