#include <map>

#include "content/cross_references.hpp"
#include "content/lexicon_patterns.hpp"

namespace inzetwijzer::content {
namespace {

class ChoicesCheck {
 public:
  explicit ChoicesCheck(const Questions& questions) : m_questions{questions} {
    for (const auto& question : questions.all()) {
      m_ids.insert(question.id);
      m_ids.insert(question.family);
    }
  }

  void check(const JsonNode& root) const {
    for (const auto& [id, question] : root.members("vragen")) check_question(id, question);
  }

 private:
  [[nodiscard]] Words options_of(const std::string& id) const {
    Words options{std::string{core::none_id}, std::string{core::unknown_id}};
    for (const auto& question : m_questions.all()) {
      const bool member = question.family == id && question.asked_as_list;
      if (member) options.insert(question.part);
      if (question.id != id && (question.family != id || member)) continue;
      for (const auto& option : question.options) options.insert(option.id);
    }
    return options;
  }

  void check_question(const std::string& id, const JsonNode& question) const {
    if (!m_ids.contains(id)) {
      question.report("lexicon.vraag", {{"woord", id}, {"voorstel", suggestion(id, m_ids)}});
      return;
    }
    const Words known = options_of(id);
    std::map<std::string, std::string> phrases;
    for (const auto& [option, words] : question.members("opties")) {
      if (!known.contains(option)) {
        words.report("lexicon.optie", {{"woord", option}, {"vraag", id}, {"voorstel", suggestion(option, known)}});
      }
      for (const char* key : {"zeker", "misschien", "wijst-op"}) check_phrases(words, key, option, phrases);
    }
  }

  static void check_phrases(const JsonNode& words, const char* key, const std::string& option,
                            std::map<std::string, std::string>& phrases) {
    check_patterns(words, key);
    for (const auto& node : words.elements(key)) {
      if (!node.is_text()) continue;
      const auto [known, is_new] = phrases.emplace(node.text(), option);
      if (!is_new) node.report("lexicon.dubbel", {{"woord", node.text()}, {"optie", known->second}});
    }
  }

  const Questions& m_questions;
  Words m_ids;
};

}  // namespace

void check_lexicon(const CrossCheck& check) {
  const auto read = [&](const char* name) {
    return check.loaded.files.find(name) == nullptr ? std::nullopt : check.loaded.json.root(name);
  };
  const ChoicesCheck choices{check.content().questions};
  for (const auto& root : check.loaded.json.roots("knowledge/lexicon/keuzes/")) choices.check(root);
  if (const auto signals = read("knowledge/lexicon/signalen.json")) {
    for (const auto& [key, list] : signals->members()) {
      for (const auto& node : list.elements()) check_pattern(node);
    }
  }
  if (const auto crisis = read("knowledge/lexicon/crisis.json")) check_crisis_words(*crisis);
  if (const auto commands = read("knowledge/lexicon/opdrachten.json")) {
    for (const auto& command : commands->elements("opdrachten")) check_patterns(command, "patronen");
  }
  if (const auto answers = read("knowledge/lexicon/antwoorden.json")) {
    for (const char* key : {"weet-niet-patronen", "deels-patronen"}) check_patterns(*answers, key);
  }
}

}  // namespace inzetwijzer::content
