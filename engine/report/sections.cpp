#include "report/sections.hpp"

#include <algorithm>
#include <iterator>

#include "report/figures.hpp"
#include "text/letter_case.hpp"

namespace inzetwijzer::report {
namespace {

constexpr std::string_view prefix = "verslag.";

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    if (end > 0) lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

/// The documents that the conclusions and the main measures rest on, each once, with the sections that were used.
class SourceList {
 public:
  explicit SourceList(const Writer& writer) : m_writer{writer} {}

  void add(const std::vector<core::Source>& sources) {
    for (const auto& source : sources) add(source);
  }

  [[nodiscard]] Links links() const {
    Links links;
    for (const auto& document : m_documents) {
      std::string sections;
      for (const auto& section : document.sections) sections += (sections.empty() ? "" : "; ") + section;
      links.items.push_back({document.text, std::move(sections), document.url});
    }
    return links;
  }

 private:
  struct Document {
    std::string text;
    std::string url;
    std::vector<std::string> sections;
  };

  void add(const core::Source& source) {
    Document document = describe(source);
    auto known = std::ranges::find(m_documents, document.text, &Document::text);
    if (known == m_documents.end()) known = m_documents.insert(m_documents.end(), std::move(document));
    if (source.section.empty() || std::ranges::find(known->sections, source.section) != known->sections.end()) return;
    known->sections.push_back(source.section);
  }

  [[nodiscard]] Document describe(const core::Source& source) const {
    if (source.key == "extern") return {source.title, source.url, {}};
    const auto known = m_writer.content().sources.find(source.key);
    if (known != m_writer.content().sources.end()) return {known->second.title, known->second.url, {}};
    return {m_writer.text("werkdefinitie"), {}, {}};
  }

  const Writer& m_writer;
  std::vector<Document> m_documents;
};

Section sources_section(const Writer& writer) {
  SourceList sources{writer};
  sources.add(writer.input().sources);
  for (const auto& advice : writer.input().main) sources.add(advice.sources);
  for (const auto& option : writer.input().options) sources.add(option.sources);
  auto links = sources.links();
  if (links.items.empty()) return writer.section("bronnen", {core::Paragraph{writer.text("bronnen.geen")}});
  return writer.section("bronnen", {std::move(links)});
}

Section plan_section(const Writer& writer) {
  auto section = writer.section("actieplan", {core::Paragraph{writer.role_text("actieplan.uitleg")}, action_plan(writer)});
  section.new_page = true;
  return section;
}

Section figures_section(const Writer& writer) {
  Section section = writer.section("figuren", {});
  for (auto& figure : figures(writer)) section.blocks.emplace_back(std::move(figure));
  return section;
}

core::Table answers_table(const Writer& writer) {
  core::Table table{{writer.text("kolom.vraag"), writer.text("kolom.antwoord")}, {}};
  for (const auto& told : writer.input().told) table.rows.push_back({text::capitalised(told.name), told.answer});
  return table;
}

Section receipt_section(const Writer& writer) {
  auto section = writer.section("bon", {core::Paragraph{writer.text("bon.uitleg")},
                                        core::List{{writer.text("bon.versie", {{"versie", writer.input().knowledge_version}}),
                                                    writer.text("bon.teksten", {{"versie", writer.input().dialogues_version}}),
                                                    writer.text("bon.datum", {{"datum", date_in_words(writer)}})}}});
  // An employee finds them at the start.
  if (writer.input().role == core::Role::medewerker) {
    section.blocks.emplace_back(core::Paragraph{writer.text("bon.antwoorden-bovenaan")});
  } else if (!writer.input().told.empty()) {
    section.blocks.emplace_back(answers_table(writer));
  }
  return section;
}

}  // namespace

std::string Writer::text(std::string_view key, std::initializer_list<content::MessageArgument> arguments) const {
  std::vector<content::MessageArgument> all{arguments};
  all.emplace_back("persoon", std::string_view{m_input.person});
  return m_content.messages.format(std::string{prefix}.append(key), all);
}

std::string Writer::role_text(std::string_view key) const {
  return text(std::string{key}.append(".").append(core::to_id(m_input.role)));
}

core::List Writer::lines(std::string_view key) const { return {split_lines(text(key))}; }

Section Writer::section(std::string_view id, std::vector<Block> blocks) const {
  return {std::string{id}, text(std::string{"kop."}.append(id)), std::move(blocks)};
}

std::string Writer::effects(const std::vector<core::Effect>& effects) const {
  std::string result;
  for (const auto& effect : effects) {
    const auto side = m_content.messages.format("kant." + std::string{core::to_id(m_input.role)} + '.' + effect.side,
                                                {{"persoon", std::string_view{m_input.person}}});
    result += (result.empty() ? "" : "\n") + text("effect", {{"wie", text::capitalised(side)}, {"tekst", effect.text}});
  }
  return result;
}

Section conclusions_section(const Writer& writer) {
  Section section{"conclusies", writer.role_text("kop.conclusies"), {}};
  if (writer.input().headlines.empty()) {
    section.blocks.emplace_back(core::Paragraph{writer.text("conclusies.geen")});
  } else {
    section.blocks.emplace_back(core::List{writer.input().headlines});
  }
  return section;
}

core::List steps(const Writer& writer, const std::vector<core::Advice>& advice) {
  core::List list;
  for (const auto& one : advice) {
    const char* key = one.first_step.empty() ? "stap.geen" : "stap";
    list.items.push_back(writer.text(key, {{"titel", one.title}, {"stap", one.first_step}}));
  }
  return list;
}

core::Table action_plan(const Writer& writer) {
  core::Table plan;
  for (const char* column : {"maatregel", "wie", "wanneer", "kosten", "status", "risico"}) {
    plan.heading.push_back(writer.text(std::string{"kolom."} + column));
  }
  for (const auto& advice : writer.input().main) {
    plan.rows.emplace_back(plan.heading.size());
    plan.rows.back().front() = advice.title;
  }
  if (plan.rows.empty()) plan.rows.emplace_back(plan.heading.size());
  return plan;
}

std::vector<Section> closing_sections(const Writer& writer) {
  std::vector<Section> sections{plan_section(writer), figures_section(writer), sources_section(writer), receipt_section(writer)};
  auto limits = writer.lines("grenzen");
  sections.push_back(writer.section("grenzen", {std::move(limits)}));
  return sections;
}

std::string date_in_words(const Writer& writer) {
  const auto& date = writer.input().date;
  const auto month = std::to_string(static_cast<unsigned>(date.month()));
  const auto year = std::to_string(static_cast<int>(date.year()));
  return writer.text("datum", {{"dag", std::int64_t{static_cast<unsigned>(date.day())}},
                               {"maand", std::string_view{month}},
                               {"jaar", std::string_view{year}}});
}

}  // namespace inzetwijzer::report
