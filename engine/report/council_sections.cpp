#include <algorithm>

#include "report/figures.hpp"
#include "report/sections.hpp"
#include "text/letter_case.hpp"

namespace inzetwijzer::report {
namespace {

constexpr std::string_view next_step = "volgende-stap";

/// The names of the documents an option rests on, each once.
std::string source_names(const Writer& writer, const std::vector<core::Source>& sources) {
  std::vector<std::string> seen;
  std::string names;
  for (const auto& source : sources) {
    const auto known = writer.content().sources.find(source.key);
    const auto& name = known == writer.content().sources.end() ? source.title : known->second.name;
    if (name.empty() || std::ranges::find(seen, name) != seen.end()) continue;
    seen.push_back(name);
    names += (names.empty() ? "" : "; ") + name;
  }
  return names;
}

std::string effort(const Writer& writer, const core::Advice& option) {
  const auto words = effort_of(writer, option);
  if (words.empty()) return option.option->feasible;
  return writer.text("inspanning.met-haalbaar", {{"inspanning", text::capitalised(words)}, {"haalbaar", option.option->feasible}});
}

Section options(const Writer& writer) {
  const auto& found = writer.input().options;
  if (found.empty()) return writer.section("opties", {core::Paragraph{writer.text("opties.geen")}});
  core::Table table;
  for (const char* column : {"optie", "voor-wie", "brengt", "vraagt", "inspanning", "zekerheid", "bron"}) {
    table.heading.push_back(writer.text(std::string{"kolom."} + column));
  }
  for (const auto& option : found) {
    const auto number = static_cast<std::int64_t>(table.rows.size() + 1);
    table.rows.push_back({writer.text("optie", {{"nummer", number}, {"titel", option.title}}), option.option->groups,
                          writer.effects(option.benefits), writer.effects(option.investments), effort(writer, option),
                          text::capitalised(certainty_of(writer, option)), source_names(writer, option.sources)});
  }
  const auto& messages = writer.content().messages;
  return writer.section("opties", {std::move(table), core::Paragraph{messages.format("opties.toets")}});
}

/// Which group of jobs it is about, then the conclusions.
Section situation(const Writer& writer) {
  auto section = conclusions_section(writer);
  const auto& messages = writer.content().messages;
  const auto answer = writer.input().answers.find("functiegroep");
  const auto* group = answer == writer.input().answers.end() ? nullptr : std::get_if<std::string>(&answer->second);
  const auto text = group == nullptr ? messages.format("voorstel.groep-onbekend")
                                     : messages.format("voorstel.groep", {{"groep", std::string_view{*group}}});
  section.blocks.insert(section.blocks.begin(), core::Paragraph{text});
  return section;
}

/// What was concluded on it, in a sentence, and what to begin with.
Section next(const Writer& writer) {
  Section section = writer.section("volgende-stap", {});
  const auto& conclusions = writer.content().conclusions;
  for (const auto& conclusion : writer.input().conclusions) {
    const auto text = conclusions.find(conclusion.id);
    const auto* value = std::get_if<std::string>(&conclusion.value);
    if (conclusion.id != next_step || text == conclusions.end() || value == nullptr) continue;
    const auto role = text->second.sentences.find(core::to_id(writer.input().role));
    if (role == text->second.sentences.end()) continue;
    const auto sentence = role->second.find(*value);
    if (sentence != role->second.end()) section.blocks.emplace_back(core::Paragraph{sentence->second});
  }
  if (!writer.input().main.empty()) section.blocks.emplace_back(steps(writer, writer.input().main));
  if (section.blocks.empty()) section.blocks.emplace_back(core::Paragraph{writer.text("volgende-stap.geen")});
  return section;
}

}  // namespace

std::vector<Section> council_sections(const Writer& writer) {
  const auto& input = writer.input();
  std::vector<Section> sections{situation(writer), options(writer), next(writer)};
  sections.push_back(writer.section("werkgever", {core::List{input.employer_questions}}));
  sections.push_back(writer.section("raad", {writer.lines("raad")}));
  return sections;
}

}  // namespace inzetwijzer::report
