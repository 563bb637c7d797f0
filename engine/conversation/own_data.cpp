#include "conversation/own_data.hpp"

#include <nlohmann/json.hpp>

#include "core/calendar.hpp"

namespace inzetwijzer::conversation {

using Json = nlohmann::ordered_json;

std::string own_data(const store::Session& session) {
  try {
    Json events = Json::array();
    for (const auto& event : session.events) events.push_back(Json::parse(event));
    const Json conclusions = session.conclusions.empty() ? Json::array() : Json::parse(session.conclusions);
    const Json all{{"sessie", session.info.id},
                   {"rol", session.info.role},
                   {"begonnen", core::iso_moment(session.info.created)},
                   {"laatste-beurt", core::iso_moment(session.info.last_turn)},
                   {"kennisversie", session.knowledge_version},
                   {"gebeurtenissen", std::move(events)},
                   {"conclusies", conclusions}};
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
  } catch (const Json::exception&) {
    throw store::StoreError{store::StoreError::Kind::corrupt, "an event cannot be read"};
  }
}

std::string own_data(const Services& services, const store::Identity& identity, const std::string& session) {
  const auto stored = services.store.find(identity, session);
  if (!stored) throw OpenError{OpenProblem::unknown_session};
  return own_data(*stored);
}

}  // namespace inzetwijzer::conversation
