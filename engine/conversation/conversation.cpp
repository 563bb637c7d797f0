#include "conversation/conversation.hpp"

#include <utility>

#include "conversation/asking.hpp"
#include "conversation/lobby.hpp"
#include "conversation/notices.hpp"
#include "conversation/own_data.hpp"
#include "conversation/person.hpp"
#include "conversation/place.hpp"
#include "conversation/responding.hpp"
#include "conversation/session.hpp"
#include "conversation/turn.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::conversation {
namespace {

constexpr const char* start_notice_id = "start";

const char* problem_name(OpenProblem problem) {
  return problem == OpenProblem::other_role ? "session has another role" : "unknown session";
}

/// Differs wherever a control would mean something else, in another session too. Of a crisis nothing is stored, so that
/// its choices are told apart here.
std::uint64_t step_of(const Standing& standing, bool after_crisis) {
  constexpr std::uint64_t most_events = std::uint64_t{1} << 20U;
  std::uint64_t number = 0;
  for (const char letter : standing.session.substr(0, 6)) number = number * 31 + static_cast<unsigned char>(letter);
  return (number * most_events + standing.stored_events) * 2 + (after_crisis ? 1 : 0);
}

std::optional<store::Exchange> exchange_for(const Deliver& deliver, const core::Message& reply, const Place& place) {
  if (!deliver) return std::nullopt;
  return deliver(reply, to_text(place));
}

}  // namespace

OpenError::OpenError(OpenProblem problem) : std::runtime_error{problem_name(problem)}, m_problem{problem} {}

class Conversation::Implementation {
 public:
  Implementation(const Services& services, Request request)
      : m_services{services}, m_request{std::move(request)}, m_lobby{std::in_place, m_services, m_request} {
    if (m_request.session) m_stored = find(*m_request.session);
  }

  core::Message open(const Deliver& deliver) {
    if (m_stored) return resume(*std::exchange(m_stored, std::nullopt), deliver);
    core::Message reply;
    const Admission admission = m_lobby->enter(reply);
    return admit(admission, std::move(reply), deliver);
  }

  bool take_up(const std::string& text) {
    const auto place = place_from_text(text);
    if (!place) return false;
    if (place->session.empty()) {
      m_lobby.emplace(m_services, m_request, place->lobby);
      return true;
    }
    auto session = m_services.store.find(m_request.identity, place->session);
    if (!session || !may_choose(session->info.role)) return false;
    // Under the same knowledge a question that was open still matters: nothing to evaluate until it is answered.
    Standing standing = load_unevaluated(*session);
    const bool has_place = standing.state.finished || !standing.state.current.empty();
    if (place->left || session->knowledge_version != m_services.content.knowledge_version || !has_place) {
      m_stored = std::move(session);
      return false;
    }
    stand(std::move(standing));
    return true;
  }

  core::Message handle(std::string_view utterance, const Deliver& deliver) {
    if (m_standing) return take_turn(utterance, deliver);
    core::Message reply;
    if (m_erased_role && !language::is_crisis(utterance)) {
      return start(*std::exchange(m_erased_role, std::nullopt), false, deliver);
    }
    if (m_erased_role) return_to_lobby();
    const Admission admission = m_lobby->handle(reply, utterance);
    return admit(admission, std::move(reply), deliver);
  }

  core::Message choose(std::uint64_t step, const std::vector<int>& options, const Deliver& deliver) {
    if (!m_standing) return handle(step == m_lobby->step() ? numbers(options) : std::string{}, deliver);
    if (step != step_of(*m_standing, m_after_crisis)) return refuse_old_control(deliver);
    if (m_after_crisis || !m_standing->state.pending) return handle(numbers(options), deliver);
    const bool yes = options == std::vector<int>{1};
    return handle(m_services.content.messages.format(yes ? "bevestig.antwoord-ja" : "bevestig.antwoord-nee"), deliver);
  }

 private:
  /// After an erasure, for words that want a person's help before anything else.
  void return_to_lobby() {
    m_erased_role.reset();
    m_request.role.reset();
    m_request.session.reset();
    m_request.offer_resume = false;
    m_lobby.emplace(m_services, m_request);
  }

  store::Session find(const std::string& id) {
    auto session = m_services.store.find(m_request.identity, id);
    if (!session) throw OpenError{OpenProblem::unknown_session};
    if (m_request.role && core::to_id(*m_request.role) != session->info.role) {
      throw OpenError{OpenProblem::other_role};
    }
    return std::move(*session);
  }

  [[nodiscard]] bool may_choose(std::string_view role) const {
    const auto known = core::role_from_id(role);
    return known && m_request.roles.contains(*known);
  }

  static std::string numbers(const std::vector<int>& options) {
    std::string text;
    for (const int option : options) text += (text.empty() ? "" : ", ") + std::to_string(option);
    return text;
  }

  core::Message refuse_old_control(const Deliver& deliver) {
    const Standing before = *m_standing;
    Turn turn{m_services, m_request.channel, before};
    turn.say("bevestig.oude-knop");
    ask(turn);
    m_after_crisis = false;
    return finish(turn, before, deliver);
  }

  core::Message admit(const Admission& admission, core::Message reply, const Deliver& deliver) {
    switch (admission.way) {
      case Admission::Way::start: return start(m_lobby->role().value(), admission.has_seen_notice, deliver);
      case Admission::Way::resume: return resume(find(admission.session), deliver);
      case Admission::Way::stay: break;
    }
    if (const auto exchange = exchange_for(deliver, reply, {{}, m_lobby->state(), reply.closed})) m_services.store.keep(*exchange);
    return reply;
  }

  /// `goodbye` is the reply that ended the conversation before this one.
  core::Message start(core::Role role, bool has_seen_notice, const Deliver& deliver, core::Message goodbye = {}) {
    const auto& messages = m_services.content.messages;
    Standing fresh = make_session(role);
    Turn turn{m_services, m_request.channel, fresh};
    turn.say_blocks(std::move(goodbye.blocks));
    turn.reply().command = std::move(goodbye.command);
    turn.say_blocks(has_seen_notice ? role_notice(messages, role)
                                    : start_notice(m_services, m_request.channel, role));
    turn.record(dialogue::NoticeShown{start_notice_id});
    advance(turn);
    ask(turn);
    return finish(turn, fresh, deliver);
  }

  Standing make_session(core::Role role) {
    Standing fresh;
    fresh.role = role;
    fresh.session =
        m_services.store
            .create(m_request.identity, std::string{core::to_id(role)}, m_services.content.knowledge_version)
            .id;
    fresh.evaluation = std::make_shared<const inference::Evaluation>(
        m_services.engine.evaluate(role, {}, inference::Justification::none));
    return fresh;
  }

  core::Message resume(const store::Session& session, const Deliver& deliver) {
    const Standing before = load(m_services, session);
    Turn turn{m_services, m_request.channel, before};
    turn.record(dialogue::Resumed{});
    welcome_back(turn, session.knowledge_version, session.conclusions);
    if (has_lost_its_place(turn)) advance(turn);
    ask(turn);
    return finish(turn, before, deliver);
  }

  /// Under newer knowledge the open question may no longer matter, or there may be new ones.
  static bool has_lost_its_place(Turn& turn) {
    const auto& state = turn.state();
    if (state.current.empty()) return !state.finished;
    return !state.reopened && !dialogue::is_needed(turn.situation(), state.current);
  }

  core::Message take_turn(std::string_view utterance, const Deliver& deliver) {
    const Standing& before = *m_standing;
    Turn turn{m_services, m_request.channel, before};
    respond(turn, utterance, m_after_crisis);
    const bool crisis = turn.crisis;
    if (turn.aftermath == Aftermath::erase) return erase(turn, deliver);
    if (turn.aftermath == Aftermath::send_own_data) attach_own_data(turn);
    const bool starts_over = turn.aftermath == Aftermath::start_over;
    auto reply = finish(turn, before, starts_over ? Deliver{} : deliver);
    m_after_crisis = crisis;
    if (starts_over) return start(m_standing->role, false, deliver, std::move(reply));
    return reply;
  }

  /// As it was stored before this turn, which adds nothing but that it was asked for.
  void attach_own_data(Turn& turn) {
    auto data = own_data(m_services, m_request.identity, turn.session());
    turn.reply().attachments.push_back({turn.text("exporteer.bestandsnaam"), "application/json", std::move(data)});
  }

  /// Stores the turn; only then does the conversation stand where the turn ended.
  core::Message finish(Turn& turn, const Standing& before, const Deliver& deliver) {
    Standing after = turn.after();
    core::Message reply = std::move(turn.reply());
    if (reply.changed.empty()) {
      reply.changed = inference::differences(turn.conclusions_before(), turn.outcome());
    }
    reply.session = before.session;
    reply.step = step_of(after, turn.crisis);
    reply.done = turn.state().finished;
    name_person(reply, m_services.content.messages, turn.state().person);
    commit(m_services, m_request.identity, turn, before.stored_events,
           exchange_for(deliver, reply, {before.session, {}, reply.closed}));
    stand(std::move(after));
    return reply;
  }

  void stand(Standing standing) {
    m_standing = std::move(standing);
    m_request.role = m_standing->role;
  }

  core::Message erase(Turn& turn, const Deliver& deliver) {
    turn.say("wis.klaar");
    core::Message reply = turn.reply();
    reply.command = "wis";
    reply.session = turn.session();
    reply.closed = true;
    auto exchange = exchange_for(deliver, reply, Place{});
    if (exchange) exchange->place.clear();
    m_services.store.erase(m_request.identity, turn.session(), exchange);
    m_services.engine.forget();
    m_erased_role = turn.role();
    m_standing.reset();
    return reply;
  }

  Services m_services;
  Request m_request;
  std::optional<Lobby> m_lobby;
  std::optional<store::Session> m_stored;
  std::optional<Standing> m_standing;
  std::optional<core::Role> m_erased_role;
  bool m_after_crisis = false;
};

Conversation::Conversation(const Services& services, Request request)
    : m_implementation{std::make_unique<Implementation>(services, std::move(request))} {}
Conversation::~Conversation() = default;
Conversation::Conversation(Conversation&&) noexcept = default;

core::Message Conversation::open(const Deliver& deliver) {
  return m_implementation->open(deliver);
}
bool Conversation::take_up(const std::string& place) {
  return m_implementation->take_up(place);
}
core::Message Conversation::handle(std::string_view utterance, const Deliver& deliver) {
  return m_implementation->handle(utterance, deliver);
}
core::Message Conversation::choose(std::uint64_t step, const std::vector<int>& options, const Deliver& deliver) {
  return m_implementation->choose(step, options, deliver);
}

}  // namespace inzetwijzer::conversation
