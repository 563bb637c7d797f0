#include "conversation/session.hpp"

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "content/answer_check.hpp"

namespace inzetwijzer::conversation {
namespace {

using nlohmann::json;

constexpr const char* id_field = "id";
constexpr const char* value_field = "waarde";

core::ConclusionValue conclusion_value(const json& value) {
  if (value.is_number_integer()) return value.get<std::int64_t>();
  return value.get<std::string>();
}

dialogue::State fold(const store::Session& session) {
  dialogue::State state;
  try {
    for (const auto& event : session.events) dialogue::apply(state, dialogue::event_from_json(event));
  } catch (const std::invalid_argument& error) {
    throw store::StoreError{store::StoreError::Kind::corrupt, error.what()};
  }
  return state;
}

bool is_open(const dialogue::State& state) {
  return !state.answers.empty() && (!state.finished || !state.current.empty());
}

}  // namespace

std::string conclusions_to_json(const inference::Evaluation& evaluation) {
  const auto member = [](const char* name, const auto& value) { return '"' + std::string{name} + "\":" + json(value).dump(); };
  std::string list;
  for (const auto& conclusion : evaluation.conclusions) {
    list += (list.empty() ? "{" : ",{") + member(id_field, conclusion.key.id) + ',';
    list += std::visit([&](const auto& value) { return member(value_field, value); }, conclusion.key.value) + '}';
  }
  return '[' + list + ']';
}

inference::Evaluation conclusions_from_json(const std::string& text) {
  inference::Evaluation evaluation;
  try {
    if (text.empty()) return evaluation;
    const json list = json::parse(text);
    for (const auto& entry : list) {
      core::Conclusion conclusion;
      conclusion.key = {entry.at(id_field).get<std::string>(), conclusion_value(entry.at(value_field))};
      evaluation.conclusions.push_back(std::move(conclusion));
    }
  } catch (const json::exception&) {
    return {};
  }
  return evaluation;
}

core::Answers usable(const content::Content& content, core::Role role, const core::Answers& answers) {
  core::Answers still_valid;
  for (const auto& [id, value] : answers) {
    const auto* question = content.questions.find(id);
    if (question != nullptr && !content::check_answer(*question, role, value).has_value()) still_valid.emplace(id, value);
  }
  return still_valid;
}

Standing load_unevaluated(const store::Session& session) {
  const auto role = core::role_from_id(session.info.role);
  if (!role) throw store::StoreError{store::StoreError::Kind::corrupt, "unknown role"};
  Standing standing;
  standing.session = session.info.id;
  standing.role = *role;
  standing.state = fold(session);
  standing.stored_events = session.events.size();
  standing.stored = std::make_shared<const inference::Evaluation>(conclusions_from_json(session.conclusions));
  return standing;
}

Standing load(const Services& services, const store::Session& session) {
  Standing standing = load_unevaluated(session);
  standing.evaluation = std::make_shared<const inference::Evaluation>(
      services.engine.evaluate(standing.role, usable(services.content, standing.role, standing.state.answers),
                               inference::Justification::none));
  return standing;
}

void commit(const Services& services, const store::Identity& identity, Turn& turn,
            std::size_t stored_events, std::optional<store::Exchange> exchange) {
  if (turn.events().empty() && !exchange) return;
  store::Turn stored;
  stored.first_sequence = stored_events;
  for (const auto& event : turn.events()) stored.events.push_back(dialogue::to_json(event));
  stored.knowledge_version = services.content.knowledge_version;
  stored.conclusions = conclusions_to_json(turn.outcome());
  services.store.append(identity, turn.session(), std::move(stored), std::move(exchange)).get();
}

std::optional<store::Session> find_open(const Services& services, const store::Identity& identity,
                                        core::Role role) {
  for (const auto& info : services.store.sessions(identity)) {
    if (info.role != core::to_id(role)) continue;
    try {
      auto session = services.store.find(identity, info.id);
      if (session && is_open(fold(*session))) return session;
    } catch (const store::StoreError& error) {
      // One damaged session must not keep its owner from the others or from a new one.
      if (error.kind() != store::StoreError::Kind::corrupt) throw;
    }
  }
  return std::nullopt;
}

}  // namespace inzetwijzer::conversation
