#include <algorithm>
#include <map>

#include "content/cross_references.hpp"
#include "text/fold.hpp"

namespace inzetwijzer::content {
namespace {

std::string folded(std::string_view name) { return text::join(text::fold(name)); }

template <typename Named>
Words ids_of(const std::map<std::string, Named, std::less<>>& named) {
  Words ids;
  for (const auto& [id, name] : named) ids.insert(id);
  return ids;
}

Words options_of(const Content& content, std::string_view question) {
  Words options;
  if (const auto* known = content.questions.find(question)) {
    for (const auto& option : known->options) options.insert(option.id);
  }
  return options;
}

class CatalogueCheck {
 public:
  explicit CatalogueCheck(const CrossCheck& check)
      : m_check{check}, m_catalogue{check.content().catalogue}, m_topics{ids_of(m_catalogue.topics)} {
    for (const auto& [id, advice] : check.content().advice) m_advice.insert(id);
  }

  void vocabulary() {
    const Words themes = ids_of(m_catalogue.themes);
    const Words kinds = ids_of(m_catalogue.kinds);
    const Words traits = ids_of(m_catalogue.traits);
    const Words sectors = options_of(m_check.content(), "sector");
    const Words factors = options_of(m_check.content(), "belastende-factoren");
    for (const Instrument& one : m_catalogue.instruments) {
      known(one, {one.theme}, themes);
      known(one, {one.kind}, kinds);
      known(one, one.topics, m_topics);
      known(one, one.fit.sectors, sectors);
      known(one, one.fit.traits, traits);
      known(one, one.fit.factors, factors);
    }
    for (const Model& one : m_catalogue.models) {
      known(one, {one.theme}, themes);
      known(one, {one.kind}, kinds);
      known(one, one.advice, m_advice);
    }
    for (const auto& [id, advice] : m_check.content().advice) known(advice, advice.topics, m_topics);
  }

  /// That rules give the advice, and that each model names one, is checked elsewhere.
  void use() {
    for (const Instrument& one : m_catalogue.instruments) {
      if (!one.ended && !is_reachable(one)) report(one, "catalogus.onbereikbaar", one.id);
    }
  }

  void duplicates() {
    std::map<std::string, std::string> names;
    for (const Instrument& one : m_catalogue.instruments) once(names, one, one.name);
    std::map<std::string, std::string> titles;
    for (const Model& one : m_catalogue.models) once(titles, one, one.title);
    std::map<std::string, std::string> words;
    for (const Term& term : m_check.content().terms) {
      const auto [known, is_new] = words.emplace(folded(term.word), term.id);
      if (!is_new) m_check.findings().push_back({"knowledge/begrippen.json", 0, "catalogus.dubbel", {{"woord", term.word}, {"voorstel", known->second}}});
    }
  }

 private:
  template <typename Entry>
  void report(const Entry& entry, const char* key, const std::string& word, const std::string& proposal = "leeg") {
    m_check.findings().push_back({entry.file, entry.line, key, {{"woord", word}, {"voorstel", proposal}}});
  }

  template <typename Entry>
  void known(const Entry& entry, const std::vector<std::string>& used, const Words& vocabulary) {
    for (const std::string& word : used) {
      if (!vocabulary.contains(word)) report(entry, "catalogus.woord", word, suggestion(word, vocabulary));
    }
  }

  template <typename Entry>
  void once(std::map<std::string, std::string>& names, const Entry& entry, const std::string& name) {
    const auto [known, is_new] = names.emplace(folded(name), entry.id);
    if (!is_new) report(entry, "catalogus.dubbel", name, known->second);
  }

  [[nodiscard]] bool is_reachable(const Instrument& instrument) const {
    for (const auto& [id, advice] : m_check.content().advice) {
      for (const core::Role role : core::all_roles) {
        if (goes_with(instrument, advice, role)) return true;
      }
    }
    return false;
  }

  const CrossCheck& m_check;
  const Catalogue& m_catalogue;
  Words m_topics;
  Words m_advice;
};

}  // namespace

void check_catalogue(const CrossCheck& check) {
  CatalogueCheck catalogue{check};
  catalogue.vocabulary();
  catalogue.use();
  catalogue.duplicates();
}

}  // namespace inzetwijzer::content
