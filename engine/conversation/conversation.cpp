#include "conversation/conversation.hpp"

#include <iterator>
#include <utility>

#include "conversation/asking.hpp"
#include "conversation/lobby.hpp"
#include "conversation/notices.hpp"
#include "conversation/person.hpp"
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

void put_first(core::Message& message, std::vector<core::Block> blocks) {
  message.blocks.insert(message.blocks.begin(), std::make_move_iterator(blocks.begin()),
                        std::make_move_iterator(blocks.end()));
}

}  // namespace

OpenError::OpenError(OpenProblem problem) : std::runtime_error{problem_name(problem)}, m_problem{problem} {}

class Conversation::Implementation {
 public:
  Implementation(Services services, Request request)
      : m_services{services}, m_request{std::move(request)}, m_lobby{std::in_place, m_services, m_request} {
    if (m_request.session) m_stored = find(*m_request.session);
  }

  core::Message open() {
    if (m_stored) return resume(*std::exchange(m_stored, std::nullopt));
    core::Message reply;
    const Admission admission = m_lobby->enter(reply);
    return admit(admission, std::move(reply));
  }

  core::Message handle(std::string_view utterance) {
    if (m_standing) return take_turn(utterance);
    core::Message reply;
    if (m_erased_role && !language::is_crisis(utterance)) {
      return start(*std::exchange(m_erased_role, std::nullopt), false);
    }
    if (m_erased_role) return_to_lobby();
    const Admission admission = m_lobby->handle(reply, utterance);
    return admit(admission, std::move(reply));
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

  core::Message admit(const Admission& admission, core::Message reply) {
    switch (admission.way) {
      case Admission::Way::start: return start(m_lobby->role().value(), admission.has_seen_notice);
      case Admission::Way::resume: return resume(find(admission.session));
      case Admission::Way::stay: break;
    }
    return reply;
  }

  core::Message start(core::Role role, bool has_seen_notice) {
    const auto& messages = m_services.content.messages;
    Standing fresh = make_session(role);
    Turn turn{m_services, m_request.channel, fresh};
    turn.say_blocks(has_seen_notice ? role_notice(messages, role)
                                    : start_notice(messages, m_request.channel, role));
    turn.record(dialogue::NoticeShown{start_notice_id});
    advance(turn);
    ask(turn);
    return finish(turn, fresh);
  }

  Standing make_session(core::Role role) {
    Standing fresh;
    fresh.role = role;
    fresh.session =
        m_services.store
            .create(m_request.identity, std::string{core::to_id(role)}, m_services.content.knowledge_version)
            .id;
    fresh.evaluation = std::make_shared<const inference::Evaluation>(m_services.engine.evaluate(role, {}));
    return fresh;
  }

  core::Message resume(const store::Session& session) {
    const Standing before = load(m_services, session);
    Turn turn{m_services, m_request.channel, before};
    turn.record(dialogue::Resumed{});
    welcome_back(turn, session.knowledge_version, session.conclusions);
    if (has_lost_its_place(turn)) advance(turn);
    ask(turn);
    return finish(turn, before);
  }

  /// Under newer knowledge the open question may no longer matter, or there may be new ones.
  static bool has_lost_its_place(Turn& turn) {
    const auto& state = turn.state();
    if (state.current.empty()) return !state.finished;
    return !state.reopened && !dialogue::is_needed(turn.situation(), state.current);
  }

  core::Message take_turn(std::string_view utterance) {
    const Standing before = *m_standing;
    Turn turn{m_services, m_request.channel, before};
    respond(turn, utterance, m_after_crisis);
    const bool crisis = turn.crisis;
    if (turn.aftermath == Aftermath::erase) return erase(turn);
    auto reply = finish(turn, before);
    m_after_crisis = crisis;
    if (turn.aftermath == Aftermath::start_over) return start_over(std::move(reply));
    return reply;
  }

  /// Stores the turn; only then does the conversation stand where the turn ended.
  core::Message finish(Turn& turn, const Standing& before) {
    commit(m_services, m_request.identity, turn, before.stored_events);
    core::Message reply = std::move(turn.reply());
    if (reply.changed.empty()) {
      reply.changed = inference::differences(*before.evaluation, turn.evaluation());
    }
    reply.session = before.session;
    reply.done = turn.state().finished;
    name_person(reply, m_services.content.messages, turn.state().person);
    m_standing = turn.after();
    m_request.role = m_standing->role;
    return reply;
  }

  core::Message start_over(core::Message goodbye) {
    auto reply = start(m_standing->role, false);
    put_first(reply, std::move(goodbye.blocks));
    reply.command = std::move(goodbye.command);
    return reply;
  }

  core::Message erase(Turn& turn) {
    m_services.store.erase(m_request.identity, turn.session());
    m_erased_role = turn.role();
    m_standing.reset();
    turn.say("wis.klaar");
    core::Message reply = std::move(turn.reply());
    reply.command = "wis";
    reply.session = turn.session();
    reply.closed = true;
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

Conversation::Conversation(Services services, Request request)
    : m_implementation{std::make_unique<Implementation>(services, std::move(request))} {}
Conversation::~Conversation() = default;
Conversation::Conversation(Conversation&&) noexcept = default;

core::Message Conversation::open() {
  return m_implementation->open();
}
core::Message Conversation::handle(std::string_view utterance) {
  return m_implementation->handle(utterance);
}

}  // namespace inzetwijzer::conversation
