#include "unit/explanation/small_world.hpp"

#include <fstream>

#include <nlohmann/json.hpp>

namespace inzetwijzer::tests {
namespace {

using content::QuestionType;
using core::AnswerGround;
using core::ConclusionKey;

content::Messages real_messages() {
  std::ifstream file{INZETWIJZER_SOURCE_DIR "/dialogues/messages.json"};
  std::map<std::string, std::string, std::less<>> patterns;
  const auto texts = nlohmann::json::parse(file);
  for (const auto& [key, pattern] : texts.at("berichten").items()) {
    patterns.emplace(key, pattern.get<std::string>());
  }
  return content::Messages{std::move(patterns)};
}

content::Question question(std::string id, std::string family, std::string part, QuestionType type,
                           bool asked_as_list = false) {
  content::Question result;
  result.id = std::move(id);
  result.family = std::move(family);
  result.part = std::move(part);
  result.type = type;
  result.roles = core::RoleSet::all();
  result.asked_as_list = asked_as_list;
  return result;
}

content::QuestionText wording(std::string name, std::string why, std::vector<content::OptionText> options) {
  content::QuestionText result;
  result.text = "Vraagtekst?";
  result.name = std::move(name);
  result.why = std::move(why);
  result.options = std::move(options);
  return result;
}

content::RuleMetadata rule(std::string name, std::string explanation) {
  content::RuleMetadata result;
  result.name = std::move(name);
  result.explanation = std::move(explanation);
  return result;
}

const core::Source spdi{"spdi-zwaar-werk", "2. Frequentie, omvang en duur", {}, {}};
const core::Source working_definition{"werkdefinitie", {}, {}, {}};

void add_questions(content::Content& content) {
  content.questions = content::Questions{
      {question("belastende-factoren", "belastende-factoren", "", QuestionType::multiple),
       question("frequentie.fysiek", "frequentie", "fysiek", QuestionType::choice),
       question("duur.fysiek", "duur", "fysiek", QuestionType::duration),
       question("fit.gezondheid", "fit", "gezondheid", QuestionType::graded, true)}};
  auto& questions = content.dialogues[core::Role::medewerker].questions;
  questions["belastende-factoren"] = wording("wat het werk zwaar maakt", "Zo weet ik waar het om gaat.",
                                             {{"tillen-dragen", "tillen of dragen", {}},
                                              {"trillingen", "trillingen", {}},
                                              {"kou", "kou", {}},
                                              {"geen", "geen van deze", {}}});
  questions["frequentie.fysiek"] = wording("hoe vaak (lichaam)", "", {{"dagelijks", "elke dag", {}}});
  questions["duur.fysiek"] = wording("hoe lang al (lichaam)", "", {{"weet-niet", "weet ik niet", {}}});
  questions["fit"] = wording("wat niet meer past", "", {{"gezondheid", "de gezondheid", {}}});
}

void add_knowledge(content::Content& content) {
  content.conclusions["zwaar-werk"] = {"zwaar werk", {{"ja", "ja"}, {"mogelijk", "mogelijk"}}, {}, true};
  content.conclusions["factor.fysiek"] = {"lichaam", {{"hoog", "hoog"}}, {}, false};
  content.conclusions["balans"] = {"balans", {}, {}, true};
  content.conclusions["doel"] = {"doel", {{"omgaan", "ermee omgaan"}}, {}, true};
  content.sources["spdi-zwaar-werk"] = {"spdi-zwaar-werk", "Volle titel", "SPDI, Aan de slag met zwaar werk", "", ""};
  content.rules = content::RuleBook{{},
                                    {rule("zwaar-werk-groep", "Een groep weegt hoog."),
                                     rule("zwaar-werk-stapeling", "Het stapelt."),
                                     rule("factor-wegen", "Het komt vaak voor en is zwaar."),
                                     rule("advies-verlichten", "Het werk is zwaar.")}};
  content::AdviceText advice;
  advice.id = "verlichten";
  advice.wording[core::Role::medewerker] = {"Maak lichter wat lichter kan", "Tekst", "Stap"};
  advice.sources = {{"akc-arbeidsdeskundigen", "vraag 8", {}, {}}};
  content.advice.emplace("verlichten", std::move(advice));
  content.messages = real_messages();
}

inference::Evaluation evaluated() {
  inference::Evaluation evaluation;
  const core::Support weighing{"factor-wegen",
                               {AnswerGround{"belastende-factoren", core::Options{"tillen-dragen"}},
                                AnswerGround{"frequentie.fysiek", std::string{"dagelijks"}},
                                AnswerGround{"duur.fysiek", std::int64_t{24}}},
                               {},
                               {&spdi, &working_definition},
                               false};
  const core::Support by_group{
      "zwaar-werk-groep", {ConclusionKey{"factor.fysiek", std::string{"hoog"}}}, {"Er is geen afspraak."}, {&spdi}, false};
  const core::Support by_stacking{
      "zwaar-werk-stapeling", {ConclusionKey{"factor.fysiek", std::string{"hoog"}}}, {}, {&spdi}, false};
  const core::Support advising{
      "advies-verlichten", {ConclusionKey{"zwaar-werk", std::string{"ja"}}}, {}, {&spdi}, false};
  evaluation.conclusions = {{{"factor.fysiek", std::string{"hoog"}}, {weighing}, false},
                            {{"zwaar-werk", std::string{"ja"}}, {by_group, by_stacking}, false}};
  evaluation.advice = {{{"advies.verlichten", std::int64_t{1}}, {advising}, false}};
  evaluation.needs = {{"frequentie.fysiek", "factor.fysiek", "r", true},
                      {"frequentie.fysiek", "balans", "r", true},
                      {"fit.gezondheid", "balans", "r", true}};
  return evaluation;
}

struct LineOf {
  std::string operator()(const core::Heading& heading) const { return heading.text + '\n'; }
  std::string operator()(const core::Paragraph& paragraph) const { return paragraph.text + '\n'; }
  std::string operator()(const core::List& list) const {
    std::string lines;
    for (const auto& item : list.items) lines += "- " + item + '\n';
    return lines;
  }
  std::string operator()(const core::Table&) const { return {}; }
};

}  // namespace

SmallWorld::SmallWorld() {
  add_questions(content);
  add_knowledge(content);
  answers = {{"belastende-factoren", core::Options{"tillen-dragen"}},
             {"frequentie.fysiek", std::string{"dagelijks"}},
             {"duur.fysiek", std::int64_t{24}}};
  evaluation = evaluated();
}

explanation::Case SmallWorld::as_case() const { return {content, role, answers, evaluation}; }

std::string text_of(const std::vector<core::Block>& blocks) {
  std::string text;
  for (const auto& block : blocks) text += std::visit(LineOf{}, block);
  return text;
}

}  // namespace inzetwijzer::tests
