#include "catalogue/search.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

#include "catalogue/likeness.hpp"
#include "text/fold.hpp"
#include "text/stem.hpp"

namespace inzetwijzer::catalogue {
namespace {

// How much a word tells about an entry, by where it stands.
constexpr double in_name = 10;
constexpr double in_synonym = 8;
constexpr double in_label = 3;
constexpr double in_text = 2;

constexpr double same_name = 100;
constexpr double starts_name = 40;
constexpr double part_of_name = 20;
constexpr double misspelt_name = 60;
constexpr double own_sector = 15;
constexpr std::size_t shortest_name_part = 4;

std::string joined(std::string_view text) {
  std::string result;
  for (const auto& word : text::fold(text)) result += word;
  return result;
}

void append_parts(std::string& text, const std::vector<content::Part>& parts) {
  for (const auto& part : parts) {
    text += ' ' + part.name + ' ' + part.text;
    append_parts(text, part.parts);
  }
}

template <typename List>
bool contains(const List& list, std::string_view id) {
  return std::ranges::find(list, id) != list.end();
}

bool is_kind(EntryKind kind, std::string_view name) {
  switch (kind) {
    case EntryKind::term: return name == "begrip";
    case EntryKind::instrument: return name == "interventie";
    case EntryKind::model: return name == "model";
    case EntryKind::advice: return name == "advies";
    case EntryKind::source: return name == "bron";
  }
  return false;
}

}  // namespace

bool is_same_name(std::string_view left, std::string_view right) { return joined(left) == joined(right); }

bool is_named(const Entry& entry, std::string_view words) {
  const std::string typed = joined(words);
  const std::string name = joined(entry.name);
  return typed.size() >= shortest_name_part && (name.find(typed) != std::string::npos || is_misspelt(typed, name));
}

/// Fills an index from the content.
class Index::Reader {
 public:
  explicit Reader(Index& index) : m_index{index}, m_catalogue{index.m_content.catalogue} {}

  void read() {
    for (const auto& term : m_index.m_content.terms) add(term);
    for (const auto& instrument : m_catalogue.instruments) add(instrument);
    for (const auto& model : m_catalogue.models) add(model);
    for (const auto& [id, advice] : m_index.m_content.advice) add(advice);
    for (const auto& [key, source] : m_index.m_content.sources) add(source);
  }

 private:
  void add(const content::Term& term) {
    begin(EntryKind::term, term.id, term.word);
    words(term.synonyms, in_synonym);
    words(term.explanation, in_text);
  }

  void add(const content::Instrument& instrument) {
    begin(EntryKind::instrument, instrument.id, instrument.name);
    words(instrument.synonyms, in_synonym);
    words(instrument.provider, in_label);
    words(content::name_of(m_catalogue.kinds, instrument.kind), in_label);
    words(content::name_of(m_catalogue.themes, instrument.theme), in_label);
    for (const auto& topic : instrument.topics) words(content::name_of(m_catalogue.topics, topic), in_label);
    words(instrument.fit.sectors, in_label);
    words(instrument.text, in_text);
  }

  void add(const content::Model& model) {
    begin(EntryKind::model, model.id, model.title);
    words(model.synonyms, in_synonym);
    words(content::name_of(m_catalogue.themes, model.theme), in_label);
    std::string text = model.use;
    append_parts(text, model.parts);
    words(text, in_text);
  }

  void add(const content::AdviceText& advice) {
    for (const auto& [role, wording] : advice.wording) {
      if (role == advice.wording.begin()->first) begin(EntryKind::advice, advice.id, wording.title);
      words(wording.title, in_synonym);
      words(wording.text, in_text);
    }
  }

  void add(const content::SourceDocument& source) {
    begin(EntryKind::source, source.key, source.name);
    words(source.title, in_synonym);
  }

  void begin(EntryKind kind, const std::string& id, const std::string& name) {
    m_index.m_documents.push_back({{kind, id, name}, joined(name)});
    words(name, in_name);
    words(id, in_synonym);
  }

  void words(const std::vector<std::string>& texts, double weight) {
    for (const auto& text : texts) words(text, weight);
  }

  void words(std::string_view text, double weight) {
    const std::size_t document = m_index.m_documents.size() - 1;
    for (auto& word : text::fold(text)) {
      auto& entry = m_index.m_words[word];
      if (entry.stem.empty()) entry.stem = m_stemmer.stem(word);
      auto& postings = entry.postings;
      if (postings.empty() || postings.back().document != document) postings.push_back({document, 0});
      postings.back().weight = std::max(postings.back().weight, weight);
    }
  }

  Index& m_index;
  const content::Catalogue& m_catalogue;
  text::Stemmer m_stemmer;
};

Index::Index(const content::Content& content) : m_content{content} {
  Reader{*this}.read();
}

bool Index::passes(const Entry& entry, const Query& query) const {
  const auto fits = [](const std::string& filter, const std::string& value) { return filter.empty() || filter == value; };
  const bool kind_named = query.kind.empty() || is_kind(entry.kind, query.kind);
  if (entry.kind == EntryKind::instrument) {
    const auto& one = *m_content.catalogue.instrument(entry.id);
    return (kind_named || one.kind == query.kind) && fits(query.theme, one.theme) &&
           (query.sector.empty() || one.fit.sectors.empty() || contains(one.fit.sectors, query.sector)) &&
           (!query.role || one.roles.contains(*query.role));
  }
  if (entry.kind == EntryKind::model) {
    const auto& one = *m_content.catalogue.model(entry.id);
    return (kind_named || one.kind == query.kind) && fits(query.theme, one.theme);
  }
  if (entry.kind == EntryKind::advice) {
    const auto& one = m_content.advice.find(entry.id)->second;
    return kind_named && fits(query.theme, one.theme) && (!query.role || one.wording.contains(*query.role));
  }
  return kind_named && query.theme.empty() && query.sector.empty();
}

/// Per document how well it holds this word: rare words tell more than common ones.
std::vector<double> Index::find_word(const std::string& word) const {
  std::vector<double> scores(m_documents.size(), 0);
  const std::string stem = text::Stemmer{}.stem(word);
  for (const auto& [known, entry] : m_words) {
    const double alike = likeness({word, stem}, {known, entry.stem});
    if (alike == 0) continue;
    const double rarity = std::log(1 + static_cast<double>(m_documents.size()) / static_cast<double>(entry.postings.size()));
    for (const Posting& posting : entry.postings) {
      scores[posting.document] = std::max(scores[posting.document], alike * posting.weight * rarity);
    }
  }
  return scores;
}

double Index::name_bonus(const Document& document, const std::string& words, const Query& query) const {
  double bonus = 0;
  if (document.joined == words) {
    bonus = same_name;
  } else if (words.size() >= shortest_name_part && document.joined.starts_with(words)) {
    bonus = starts_name;
  } else if (words.size() >= shortest_name_part && document.joined.find(words) != std::string::npos) {
    bonus = part_of_name;
  } else if (is_misspelt(words, document.joined)) {
    bonus = misspelt_name;
  }
  if (!query.sector.empty() && document.entry.kind == EntryKind::instrument &&
      contains(m_content.catalogue.instrument(document.entry.id)->fit.sectors, query.sector)) {
    bonus += own_sector;
  }
  return bonus;
}

std::vector<Entry> Index::search(const Query& query) const {
  struct Hit {
    std::size_t document;
    std::size_t words;
    double score;
  };
  const auto words = text::fold(query.words);
  std::vector<std::vector<double>> by_word;
  for (const auto& word : words) by_word.push_back(find_word(word));
  const std::string whole = joined(query.words);
  std::vector<Hit> hits;
  for (std::size_t at = 0; at < m_documents.size(); ++at) {
    if (!passes(m_documents[at].entry, query)) continue;
    Hit hit{at, 0, 0};
    for (const auto& scores : by_word) {
      hit.score += scores[at];
      if (scores[at] > 0) ++hit.words;
    }
    const double bonus = name_bonus(m_documents[at], whole, query);
    if (bonus >= part_of_name) hit.words = words.size();
    hit.score += bonus;
    if (words.empty() || hit.words > 0) hits.push_back(hit);
  }
  const std::size_t most = hits.empty() ? 0 : std::ranges::max(hits, {}, &Hit::words).words;
  std::erase_if(hits, [most](const Hit& hit) { return hit.words < most; });
  std::ranges::stable_sort(hits, std::greater{}, &Hit::score);
  std::vector<Entry> entries;
  for (const Hit& hit : hits) entries.push_back(m_documents[hit.document].entry);
  return entries;
}

}  // namespace inzetwijzer::catalogue
