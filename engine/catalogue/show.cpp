#include "catalogue/show.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>

namespace inzetwijzer::catalogue {
namespace {

using content::Content;

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

/// The label of an option of this question, for the first role that has it.
std::string option_label(const Content& content, std::string_view question, const std::string& option) {
  for (const auto& [role, dialogue] : content.dialogues) {
    const auto* text = dialogue.find(question);
    if (text == nullptr) continue;
    const auto found = std::ranges::find(text->options, option, &content::OptionText::id);
    if (found != text->options.end()) return found->label;
  }
  return option;
}

class Page {
 public:
  Page(const Content& content, Reader reader) : m_content{content}, m_reader{reader} {}

  void heading(const std::string& text) { m_blocks.emplace_back(core::Heading{text}); }
  void paragraph(const std::string& text) {
    if (!text.empty()) m_blocks.emplace_back(core::Paragraph{text});
  }

  /// A line of the list at the end, unless the value is empty.
  void line(std::string_view key, std::string_view value) {
    if (!value.empty()) m_lines.push_back(m_content.messages.format(key, {{"tekst", value}}));
  }

  void sources(const std::vector<core::Source>& sources) {
    std::set<std::string> seen;
    for (const auto& source : sources) {
      const std::string text = source_text(source);
      if (seen.insert(text).second) line("kennis.bron", text);
    }
  }

  /// The advice this goes with and the rules that give it.
  void uses(const std::vector<std::string>& advice) {
    std::set<std::string> rules;
    std::vector<std::string> titles;
    for (const auto& id : advice) {
      const auto& wording = m_content.advice.find(id)->second.wording;
      titles.push_back(m_reader == Reader::author ? id : wording.begin()->second.title);
      for (const auto& rule : m_content.rules.rules()) {
        if (rule.concludes.contains("advies." + id)) rules.insert(rule.name);
      }
    }
    line("kennis.adviezen", listed(titles));
    if (m_reader == Reader::author) line("kennis.regels", listed({rules.begin(), rules.end()}));
  }

  void id(const std::string& id) {
    if (m_reader == Reader::author) line("kennis.id", id);
  }

  std::vector<core::Block> finish() {
    if (!m_lines.empty()) m_blocks.emplace_back(core::List{std::move(m_lines)});
    return std::move(m_blocks);
  }

  [[nodiscard]] const Content& content() const { return m_content; }

 private:
  std::string source_text(const core::Source& source) const {
    if (source.key == "werkdefinitie") return m_content.messages.format("uitleg-hoe.werkdefinitie");
    if (source.key == "extern") return source.title + ", " + source.url;
    const auto known = m_content.sources.find(source.key);
    const std::string name = known == m_content.sources.end() ? source.key : known->second.name;
    return m_content.messages.format("uitleg-hoe.bron-sectie", {{"naam", name}, {"sectie", source.section}});
  }

  const Content& m_content;
  Reader m_reader;
  std::vector<core::Block> m_blocks;
  std::vector<std::string> m_lines;
};

void show_instrument(Page& page, const content::Instrument& one) {
  const auto& content = page.content();
  std::vector<std::string> sectors;
  std::vector<std::string> topics;
  std::vector<std::string> advice;
  for (const auto& sector : one.fit.sectors) sectors.push_back(option_label(content, "sector", sector));
  for (const auto& topic : one.topics) topics.push_back(content::name_of(content.catalogue.topics, topic));
  for (const auto& [id, text] : content.advice) {
    if (std::ranges::any_of(core::all_roles, [&](core::Role role) { return content::goes_with(one, text, role); })) {
      advice.push_back(id);
    }
  }
  page.heading(one.name);
  page.paragraph(one.text);
  page.paragraph(one.ended ? content.messages.format("kennis.gestopt") : std::string{});
  page.id(one.id);
  page.line("kennis.soort", content::name_of(content.catalogue.kinds, one.kind));
  page.line("kennis.aanbieder", one.provider);
  page.line("kennis.thema", content::name_of(content.catalogue.themes, one.theme));
  page.line("kennis.onderwerpen", listed(topics));
  page.line("kennis.sectoren", listed(sectors));
  page.line("kennis.voor", listed(one.audience));
  page.line("kennis.link", one.url);
  page.line("kennis.stand", one.as_of);
  page.line("kennis.opmerking", one.remark);
  page.sources(one.sources);
  page.uses(advice);
}

void add_parts(std::vector<std::string>& items, const std::vector<content::Part>& parts, const std::string& indent) {
  for (const auto& part : parts) {
    items.push_back(indent + part.name + (part.text.empty() ? "" : ": " + part.text));
    add_parts(items, part.parts, indent + "· ");
  }
}

void show_model(Page& page, const content::Model& one, std::vector<core::Block>& blocks) {
  Page top{page.content(), Reader::user};
  top.heading(one.title);
  top.paragraph(one.use);
  blocks = top.finish();
  std::vector<std::string> items;
  add_parts(items, one.parts, "");
  blocks.emplace_back(core::List{std::move(items)});
  page.id(one.id);
  page.line("kennis.soort", content::name_of(page.content().catalogue.kinds, one.kind));
  page.line("kennis.thema", content::name_of(page.content().catalogue.themes, one.theme));
  page.line("kennis.ontbreekt", one.missing);
  page.sources(one.sources);
  page.uses(one.advice);
}

void show_term(Page& page, const content::Term& one) {
  page.heading(one.word);
  page.paragraph(one.explanation);
  page.id(one.id);
  page.line("kennis.synoniemen", listed(one.synonyms));
  page.sources(one.sources);
  page.uses({});
}

void show_advice(Page& page, const content::AdviceText& one) {
  page.heading(one.wording.begin()->second.title);
  for (const auto& [role, wording] : one.wording) {
    page.line("kennis.advies", std::string{core::to_id(role)} + ": " + wording.title + ". " + wording.text);
  }
  page.id(one.id);
  page.line("kennis.thema", one.theme);
  page.line("kennis.opmerking", one.caveat);
  page.sources(one.sources);
  page.uses({one.id});
}

void show_source(Page& page, const content::SourceDocument& one) {
  const auto& catalogue = page.content().catalogue;
  const auto cites = [&one](const auto& entry) {
    return std::ranges::find(entry.sources, one.key, &core::Source::key) != entry.sources.end();
  };
  page.heading(one.title);
  page.id(one.key);
  page.line("kennis.stand", one.year);
  page.line("kennis.link", one.url);
  page.line("kennis.telling-interventies", std::to_string(std::ranges::count_if(catalogue.instruments, cites)));
  page.line("kennis.telling-modellen", std::to_string(std::ranges::count_if(catalogue.models, cites)));
  page.line("kennis.telling-regels", std::to_string(std::ranges::count_if(page.content().rules.rules(), cites)));
}

}  // namespace

std::vector<core::Block> show(const Content& content, const Entry& entry, Reader reader) {
  Page page{content, reader};
  std::vector<core::Block> blocks;
  switch (entry.kind) {
    case EntryKind::term: show_term(page, *std::ranges::find(content.terms, entry.id, &content::Term::id)); break;
    case EntryKind::instrument: show_instrument(page, *content.catalogue.instrument(entry.id)); break;
    case EntryKind::model: show_model(page, *content.catalogue.model(entry.id), blocks); break;
    case EntryKind::advice: show_advice(page, content.advice.find(entry.id)->second); break;
    case EntryKind::source: show_source(page, content.sources.find(entry.id)->second); break;
  }
  for (auto& block : page.finish()) blocks.push_back(std::move(block));
  return blocks;
}

std::vector<core::Block> show_rule(const Content& content, std::string_view name) {
  const auto* rule = content.rules.find(name);
  if (rule == nullptr) return {};
  Page page{content, Reader::author};
  page.heading(rule->name);
  page.paragraph(rule->explanation);
  page.line("kennis.plaats", rule->file + ":" + std::to_string(rule->line));
  for (const auto& absence : rule->absences) page.line("kennis.afwezig", absence);
  page.line("kennis.kijkt-naar", listed({rule->matches.begin(), rule->matches.end()}));
  page.line("kennis.geeft", listed({rule->concludes.begin(), rule->concludes.end()}));
  page.sources(rule->sources);
  return page.finish();
}

std::vector<core::Block> show_word(const Content& content, std::string_view id) {
  std::vector<std::string> looks;
  std::vector<std::string> gives;
  for (const auto& rule : content.rules.rules()) {
    if (rule.matches.contains(id)) looks.push_back(rule.name);
    if (rule.concludes.contains(id)) gives.push_back(rule.name);
  }
  std::vector<std::string> made_for;
  for (const auto& one : content.catalogue.instruments) {
    if (std::ranges::find(one.fit.factors, id) != one.fit.factors.end()) made_for.push_back(one.name);
  }
  if (looks.empty() && gives.empty() && made_for.empty()) return {};
  const auto text = content.conclusions.find(std::string{id});
  std::string name = text == content.conclusions.end() ? std::string{id} : text->second.label;
  if (name == id) name = option_label(content, "belastende-factoren", std::string{id});
  Page page{content, Reader::author};
  page.heading(name);
  page.id(std::string{id});
  page.line("kennis.gezocht", listed(looks));
  page.line("kennis.gegeven", listed(gives));
  page.line("kennis.gemaakt-voor", listed(made_for));
  return page.finish();
}

std::string describe(const Content& content, const Entry& entry) {
  const auto& catalogue = content.catalogue;
  const auto words = [&](const std::string& kind, const std::string& theme) {
    return content::name_of(catalogue.kinds, kind) + ", " + content::name_of(catalogue.themes, theme);
  };
  switch (entry.kind) {
    case EntryKind::instrument: {
      const auto& one = *catalogue.instrument(entry.id);
      return words(one.kind, one.theme);
    }
    case EntryKind::model: {
      const auto& one = *catalogue.model(entry.id);
      return words(one.kind, one.theme);
    }
    case EntryKind::term: return content.messages.format("kennis.is-begrip");
    case EntryKind::advice: return content.messages.format("kennis.is-advies");
    case EntryKind::source: return content.messages.format("kennis.is-bron");
  }
  return {};
}

}  // namespace inzetwijzer::catalogue
