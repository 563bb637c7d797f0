#include "conversation/lobby.hpp"

#include "conversation/notices.hpp"
#include "conversation/prompts.hpp"
#include "conversation/session.hpp"
#include "conversation/signals.hpp"
#include "conversation/wording.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::conversation {

Lobby::Lobby(const Services& services, const Request& request)
    : m_services{services}, m_request{request}, m_role{request.role} {}

std::string_view Lobby::question() const {
  if (m_crisis) return prompt::crisis;
  return m_role ? prompt::resume : prompt::role;
}

void Lobby::say(core::Message& reply, std::string_view key) const {
  reply.blocks.emplace_back(core::Paragraph{m_services.content.messages.format(key)});
}

void Lobby::ask(core::Message& reply) const {
  reply.session = m_open_session;
  reply.question = prompt_question(m_services.content.messages, question(), 1);
}

Admission Lobby::enter(core::Message& reply) {
  if (m_role) return offer_resume(reply);
  m_has_seen_notice = true;
  reply.blocks = start_notice(m_services.content.messages, m_request.channel, std::nullopt);
  ask(reply);
  return {};
}

Admission Lobby::offer_resume(core::Message& reply) {
  const auto open =
      m_request.offer_resume ? find_open(m_services, m_request.identity, *m_role) : std::nullopt;
  if (!open) return {Admission::Way::start, {}, m_has_seen_notice};
  m_open_session = open->info.id;
  say(reply, "hervat.gevonden");
  ask(reply);
  return {};
}

Admission Lobby::take_role(core::Message& reply, core::Role role) {
  m_role = role;
  return offer_resume(reply);
}

Admission Lobby::choose(core::Message& reply, const std::string& choice) {
  if (m_crisis) {
    if (choice == "nummers") {
      tell_crisis(m_services.content.messages, reply);
      return {};
    }
    m_crisis = false;
    reply.closed = choice == "stoppen";
    say(reply, reply.closed ? "crisis.stoppen" : "crisis.verder");
    ask(reply);
    return {};
  }
  if (!m_role) return take_role(reply, core::role_from_id(choice).value());
  if (choice == "verder") return {Admission::Way::resume, m_open_session, m_has_seen_notice};
  return {Admission::Way::start, {}, m_has_seen_notice};
}

void Lobby::run_command(core::Message& reply, const std::string& command) {
  reply.command = command;
  const auto& messages = m_services.content.messages;
  if (command == "stop" || command == "bewaren") {
    reply.closed = true;
    return say(reply, "lobby.stop");
  }
  if (command == "mens") {
    say(reply, "mens.kop");
    reply.blocks.emplace_back(core::List{lines(messages.format("mens.medewerker"))});
    return;
  }
  say(reply, m_role ? "lobby.hervatten" : "lobby.rol");
}

Admission Lobby::handle(core::Message& reply, std::string_view utterance) {
  const auto expected = prompt_expected(m_services.content.messages, question(), std::nullopt);
  const auto understood = language::understand(expected, utterance);
  switch (understood.kind) {
    case language::Kind::crisis:
      m_crisis = true;
      tell_crisis(m_services.content.messages, reply);
      return {};
    case language::Kind::value:
      if (const auto* choice = std::get_if<std::string>(&understood.value)) return choose(reply, *choice);
      break;
    case language::Kind::command:
      if (m_role && understood.command == "opnieuw") return {Admission::Way::start, {}, m_has_seen_notice};
      run_command(reply, understood.command);
      ask(reply);
      return {};
    default: say(reply, m_crisis ? "crisis.kies" : "misverstand.keuze.1"); break;
  }
  ask(reply);
  return {};
}

}  // namespace inzetwijzer::conversation
