#include "json/evaluation_json.hpp"

#include <algorithm>
#include <span>

#include "advice/advice.hpp"
#include "json/value_json.hpp"

namespace inzetwijzer::adapters::json {
namespace {

using content::Json;

Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json ground_json(const core::Ground& ground) {
  if (const auto* answer = std::get_if<core::AnswerGround>(&ground)) {
    return {{"antwoord", answer->question}, {"waarde", to_json(answer->value)}};
  }
  const auto& conclusion = std::get<core::ConclusionKey>(ground);
  return {{"conclusie", conclusion.id}, {"waarde", to_json(conclusion.value)}};
}

Json grounds_json(const core::Support& support) {
  Json list = Json::array();
  for (const auto& ground : support.grounds) list.push_back(ground_json(ground));
  return list;
}

Json source_json(const core::Source& source) {
  Json json{{"bron", source.key}};
  if (!source.section.empty()) json["sectie"] = source.section;
  if (!source.title.empty()) json["titel"] = source.title;
  if (!source.url.empty()) json["url"] = source.url;
  return json;
}

Json sources_json(const std::vector<core::Source>& sources) {
  Json list = Json::array();
  for (const auto& source : sources) list.push_back(source_json(source));
  return list;
}

Json effects_json(const std::vector<core::Effect>& effects) {
  Json list = Json::array();
  for (const auto& effect : effects) list.push_back({{"voor", effect.side}, {"tekst", effect.text}});
  return list;
}

Json further_supports_json(const std::vector<core::Support>& supports) {
  Json list = Json::array();
  for (std::size_t at = 1; at < supports.size(); ++at) {
    list.push_back({{"regel", supports[at].rule},
                    {"grond", grounds_json(supports[at])},
                    {"afwezig", supports[at].absences},
                    {"bronnen", sources_json(supports[at].sources)}});
  }
  return list;
}

Json conclusion_json(const core::Conclusion& conclusion, Detail detail) {
  Json json{{"id", conclusion.key.id}, {"waarde", to_json(conclusion.key.value)}};
  if (detail == Detail::none) return json;
  const core::Support& first = conclusion.supports.front();
  json["regel"] = first.rule;
  json["voorlopig"] = conclusion.provisional;
  json["grond"] = grounds_json(first);
  if (detail == Detail::brief) return json;
  json["afwezig"] = first.absences;
  json["bronnen"] = sources_json(first.sources);
  if (conclusion.supports.size() > 1) json["ook"] = further_supports_json(conclusion.supports);
  return json;
}

std::string_view reason_name(core::PickReason::Kind kind) {
  using Kind = core::PickReason::Kind;
  switch (kind) {
    case Kind::sector: return "sector";
    case Kind::factor: return "factor";
    case Kind::trait: return "kenmerk";
    case Kind::misfit: return "misfit";
    case Kind::topic: return "onderwerp";
  }
  return {};
}

/// The most specific ones: a conversation lists the others on request.
std::span<const core::Pick> first_of(const std::vector<core::Pick>& picks) {
  constexpr std::size_t most = 8;
  return std::span{picks}.first(std::min(most, picks.size()));
}

Json picked_ids(const std::vector<core::Pick>& picks) {
  Json ids = Json::array();
  for (const auto& pick : first_of(picks)) ids.push_back(pick.instrument);
  return ids;
}

/// Why each was picked: the sector, factor, trait, misfit or topic it fits.
Json picks_json(const std::vector<core::Pick>& picks) {
  Json list = Json::array();
  for (const auto& pick : first_of(picks)) {
    Json because = Json::array();
    for (const auto& reason : pick.because) because.push_back({{std::string{reason_name(reason.kind)}, reason.id}});
    list.push_back({{"interventie", pick.instrument}, {"omdat", std::move(because)}});
  }
  return list;
}

/// What the contract's example shows, in its order, and after it what else an advice consists of.
Json advice_json(const core::Advice& advice, core::Role role, Detail detail) {
  Json json{{"id", advice.id}, {"titel", advice.title}};
  if (detail == Detail::none) return json;
  const core::Support& first = advice.candidate.supports.front();
  json["tekst"] = advice.text;
  json["prioriteit"] = advice.priority;
  json["voor"] = core::to_id(role);
  json["thema"] = advice.theme;
  json["afspraak"] = text_or_null(advice.agreement);
  json["interventies"] = picked_ids(advice.picks);
  json["opbrengsten"] = effects_json(advice.benefits);
  json["investeringen"] = effects_json(advice.investments);
  json["grond"] = grounds_json(first);
  if (detail == Detail::full) json["bronnen"] = sources_json(advice.sources);
  json["voorlopig"] = advice.candidate.provisional;
  json["eerste-stap"] = advice.first_step;
  json["kanttekening"] = text_or_null(advice.caveat);
  json["regel"] = first.rule;
  if (detail == Detail::brief) return json;
  json["modellen"] = advice.models;
  json["keuze"] = picks_json(advice.picks);
  json["afwezig"] = first.absences;
  if (advice.candidate.supports.size() > 1) json["ook"] = further_supports_json(advice.candidate.supports);
  return json;
}

Json open_question_json(const core::Need& need, Detail detail) {
  Json json{{"id", need.question}};
  if (detail != Detail::none) json["reden"] = need.rule;
  return json;
}

}  // namespace

Json result_json(const content::Content& content, const CaseLine& input, const inference::Evaluation& evaluation,
                 Detail detail) {
  Json conclusions = Json::array();
  for (const auto& conclusion : evaluation.conclusions) conclusions.push_back(conclusion_json(conclusion, detail));
  Json advice = Json::array();
  for (const auto& one : advice::rank(content, input.role, input.answers, evaluation)) {
    advice.push_back(advice_json(one, input.role, detail));
  }
  Json open = Json::array();
  for (const auto& need : inference::open_questions(evaluation, content.questions, input.role, input.answers)) {
    open.push_back(open_question_json(need, detail));
  }
  return {{"id", input.id},
          {"kennisversie", content.knowledge_version},
          {"conclusies", std::move(conclusions)},
          {"adviezen", std::move(advice)},
          {"open-vragen", std::move(open)}};
}

Json faults_json(const CaseLine& input) {
  Json faults = Json::array();
  for (const auto& fault : input.faults) {
    Json json{{"vraag", fault.question}, {"waarde", fault.value}, {"reden", fault.reason}};
    if (!fault.did_you_mean.empty()) json["bedoelde-u"] = fault.did_you_mean;
    faults.push_back(std::move(json));
  }
  return {{"id", input.id}, {"fouten", std::move(faults)}};
}

}  // namespace inzetwijzer::adapters::json
