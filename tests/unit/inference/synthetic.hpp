#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "content/content.hpp"

/// A small content of our own: questions, rules and thresholds that exercise one mechanism each.
namespace synthetic {

inline std::string templates() {
  std::ifstream file{INZETWIJZER_SOURCE_DIR "/rules/00-sjablonen.clp"};
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

inline inzetwijzer::content::Question question(std::string id, inzetwijzer::content::QuestionType type,
                                               std::vector<inzetwijzer::content::Option> options = {}) {
  inzetwijzer::content::Question made;
  const auto dot = id.find('.');
  made.family = id.substr(0, dot);
  if (dot != std::string::npos) made.part = id.substr(dot + 1);
  made.id = std::move(id);
  made.type = type;
  made.roles = inzetwijzer::core::RoleSet::all();
  made.options = std::move(options);
  made.maximum = 100;
  return made;
}

inline inzetwijzer::content::Option option(std::string id, std::string group = {}, bool capped = false) {
  return {std::move(id), inzetwijzer::core::RoleSet::all(), std::move(group), capped};
}

struct Rule {
  std::string name;
  std::string text;
  std::vector<std::string> absences = {};
};

inline inzetwijzer::content::Content content(const std::vector<Rule>& rules) {
  using inzetwijzer::content::QuestionType;
  inzetwijzer::content::Content made;
  std::vector<inzetwijzer::content::Question> questions{
      question("kleur", QuestionType::choice, {option("rood"), option("blauw")}),
      question("maat", QuestionType::choice, {option("klein"), option("groot")}),
      question("dingen", QuestionType::multiple,
               {option("bal", "rond"), option("ring", "rond", true), option("doos", "vierkant")}),
      question("leeftijd", QuestionType::number),
      question("duur.rond", QuestionType::duration),
      question("fit.a", QuestionType::graded, {option("ja"), option("deels"), option("nee")}),
      question("fit.b", QuestionType::graded, {option("ja"), option("deels"), option("nee")}),
      question("tekst", QuestionType::text)};
  for (std::size_t i = 0; i < questions.size(); ++i) {
    questions[i].order = i;
    questions[i].asked_as_list = questions[i].family == "fit";
  }
  made.questions = inzetwijzer::content::Questions{std::move(questions)};
  made.thresholds.limits.push_back({"genoeg", 2});

  // The groups of the real templates are a closed list; the synthetic ones are others.
  std::string base = templates();
  const std::string real = "fysiek psychisch werktijden fysisch";
  for (auto at = base.find(real); at != std::string::npos; at = base.find(real)) {
    base.replace(at, real.size(), "rond vierkant");
  }
  std::vector<inzetwijzer::content::RuleFile> files{{"rules/00-sjablonen.clp", base}};
  const inzetwijzer::core::Source source{"werkdefinitie", {}, {}, {}};
  std::vector<inzetwijzer::content::RuleMetadata> metadata;
  std::string text;
  for (const Rule& rule : rules) {
    text += "(defrule " + rule.name + " " + rule.text + ")\n";
    inzetwijzer::content::RuleMetadata beside;
    beside.name = rule.name;
    beside.explanation = "Uitleg van " + rule.name + ".";
    beside.absences = rule.absences;
    beside.sources = {source};
    beside.order = metadata.size();
    metadata.push_back(std::move(beside));
  }
  files.push_back({"rules/10-proef.clp", text});
  made.rules = inzetwijzer::content::RuleBook{std::move(files), std::move(metadata)};
  return made;
}

}  // namespace synthetic
