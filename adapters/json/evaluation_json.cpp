#include "json/evaluation_json.hpp"

#include <algorithm>
#include <string_view>

#include "advice/advice.hpp"
#include "advice/pick.hpp"
#include "json/value_json.hpp"
#include "json/writer.hpp"

namespace inzetwijzer::adapters::json {
namespace {

using content::Json;

constexpr std::size_t most_picks = 8;  // the most specific ones: a conversation lists the others on request

void write_value(Writer& out, const core::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return out.text(*text);
  if (const auto* options = std::get_if<core::Options>(&value)) return out.texts(*options);
  if (const auto* number = std::get_if<std::int64_t>(&value)) return out.number(*number);
  out.raw(to_json(value).dump());
}

void write_value(Writer& out, const core::ConclusionValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return out.text(*text);
  out.number(std::get<std::int64_t>(value));
}

void write_ground(Writer& out, const core::Ground& ground) {
  out.open('{');
  if (const auto* answer = std::get_if<core::AnswerGround>(&ground)) {
    out.key("antwoord");
    out.text(answer->question);
    out.key("waarde");
    write_value(out, answer->value);
  } else {
    const auto& conclusion = std::get<core::ConclusionKey>(ground);
    out.key("conclusie");
    out.text(conclusion.id);
    out.key("waarde");
    write_value(out, conclusion.value);
  }
  out.close('}');
}

void write_grounds(Writer& out, const core::Support& support) {
  out.key("grond");
  out.open('[');
  for (const auto& ground : support.grounds) write_ground(out, ground);
  out.close(']');
}

void write_optional(Writer& out, std::string_view key, std::string_view text) {
  if (text.empty()) return;
  out.key(key);
  out.text(text);
}

void write_source(Writer& out, const core::Source& source) {
  out.open('{');
  out.member("bron", source.key);
  write_optional(out, "sectie", source.section);
  write_optional(out, "titel", source.title);
  write_optional(out, "url", source.url);
  out.close('}');
}

void write_sources(Writer& out, const std::vector<const core::Source*>& sources, const SourceTexts& texts) {
  out.key("bronnen");
  out.open('[');
  for (const auto* source : sources) {
    const auto text = texts.find(source);
    text == texts.end() ? write_source(out, *source) : out.raw(text->second);
  }
  out.close(']');
}

void add_texts(SourceTexts& texts, const std::vector<core::Source>& sources) {
  for (const auto& source : sources) {
    Writer out;
    write_source(out, source);
    texts.emplace(&source, out.written());
  }
}

void write_absences(Writer& out, const core::Support& support) {
  out.key("afwezig");
  out.texts(support.absences);
}

void write_further_supports(Writer& out, const std::vector<core::Support>& supports, const SourceTexts& texts) {
  if (supports.size() < 2) return;
  out.key("ook");
  out.open('[');
  for (std::size_t at = 1; at < supports.size(); ++at) {
    out.open('{');
    out.key("regel");
    out.text(supports[at].rule);
    write_grounds(out, supports[at]);
    write_absences(out, supports[at]);
    write_sources(out, supports[at].sources, texts);
    out.close('}');
  }
  out.close(']');
}

void write_conclusion(Writer& out, const core::Conclusion& conclusion, Detail detail, const SourceTexts& texts) {
  out.key("id");
  out.text(conclusion.key.id);
  out.key("waarde");
  write_value(out, conclusion.key.value);
  if (detail == Detail::none) return;
  const core::Support& first = conclusion.supports.front();
  out.key("regel");
  out.text(first.rule);
  out.key("voorlopig");
  out.boolean(conclusion.provisional);
  write_grounds(out, first);
  if (detail == Detail::brief) return;
  write_absences(out, first);
  write_sources(out, first.sources, texts);
  write_further_supports(out, conclusion.supports, texts);
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

void write_picked_ids(Writer& out, const std::vector<core::Pick>& picks) {
  out.key("interventies");
  out.open('[');
  for (const auto& pick : picks) out.text(pick.instrument);
  out.close(']');
}

/// Why each was picked: the sector, factor, trait, misfit or topic it fits.
void write_picks(Writer& out, const std::vector<core::Pick>& picks) {
  out.key("keuze");
  out.open('[');
  for (const auto& pick : picks) {
    out.open('{');
    out.key("interventie");
    out.text(pick.instrument);
    out.key("omdat");
    out.open('[');
    for (const auto& reason : pick.because) {
      out.open('{');
      out.key(reason_name(reason.kind));
      out.text(reason.id);
      out.close('}');
    }
    out.close(']');
    out.close('}');
  }
  out.close(']');
}

struct AdviceContext {
  const AdviceLibrary& library;
  const SourceTexts& sources;
  core::Role role = core::Role::medewerker;
  Detail detail = Detail::full;
  advice::Situation situation;
};

/// What the contract's example shows, in its order, and after it what else an advice consists of.
void write_advice(Writer& out, const advice::Ranked& advice, const AdviceContext& context) {
  if (context.detail == Detail::none) {
    out.member("id", advice.text->id);
    return out.member("titel", advice.wording->title);
  }
  const AdviceParts& parts = context.library.parts(advice, context.role);
  const auto picks = advice::pick(parts.choices, *advice.text, context.situation, most_picks);
  const auto& supports = advice.candidate->supports;
  const core::Support& first = supports.front();
  out.raw(parts.head);
  out.key("prioriteit");
  out.number(advice.priority);
  out.raw(parts.before_picks);
  write_picked_ids(out, picks);
  out.raw(parts.effects);
  write_grounds(out, first);
  if (context.detail == Detail::full) write_sources(out, advice::sources_of(advice), context.sources);
  out.key("voorlopig");
  out.boolean(advice.candidate->provisional);
  out.raw(parts.first_step);
  out.member("regel", first.rule);
  if (context.detail == Detail::brief) return;
  out.raw(parts.models);
  write_picks(out, picks);
  write_absences(out, first);
  write_further_supports(out, supports, context.sources);
}

void write_all_advice(Writer& out, const std::vector<advice::Ranked>& all, const AdviceContext& context) {
  out.key("adviezen");
  out.open('[');
  for (const auto& one : all) {
    out.open('{');
    write_advice(out, one, context);
    out.close('}');
  }
  out.close(']');
}

void write_conclusions(Writer& out, const inference::Evaluation& evaluation, Detail detail, const SourceTexts& texts) {
  out.key("conclusies");
  out.open('[');
  for (const auto& conclusion : evaluation.conclusions) {
    out.open('{');
    write_conclusion(out, conclusion, detail, texts);
    out.close('}');
  }
  out.close(']');
}

void write_open_questions(Writer& out, const std::vector<core::Need>& needs, Detail detail) {
  out.key("open-vragen");
  out.open('[');
  for (const auto& need : needs) {
    out.open('{');
    out.key("id");
    out.text(need.question);
    if (detail != Detail::none) {
      out.key("reden");
      out.text(need.rule);
    }
    out.close('}');
  }
  out.close(']');
}

}  // namespace

ResultWriter::ResultWriter(const content::Content& content, Detail detail)
    : m_content{content}, m_detail{detail}, m_library{content} {
  if (detail != Detail::full) return;
  for (const auto& rule : content.rules.rules()) add_texts(m_sources, rule.sources);
  for (const auto& [id, advice] : content.advice) add_texts(m_sources, advice.sources);
}

void ResultWriter::write(const CaseLine& input, const inference::Evaluation& evaluation, std::string& line) const {
  AdviceContext context{m_library, m_sources, input.role, m_detail, {}};
  if (m_detail != Detail::none) context.situation = advice::situation_of(m_content, input.answers, evaluation);
  thread_local Writer out;  // the room for a line stays in the cache
  out.clear();
  out.open('{');
  out.member("id", input.id);
  out.member("kennisversie", m_content.knowledge_version);
  write_conclusions(out, evaluation, m_detail, m_sources);
  write_all_advice(out, advice::order(m_content, input.role, evaluation), context);
  write_open_questions(out, inference::open_questions(evaluation, m_content.questions, input.role, input.answers), m_detail);
  out.close('}');
  line = out.written();
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
