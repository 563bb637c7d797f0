#include "conversation/lobby.hpp"

#include "conversation/notices.hpp"
#include "conversation/prompts.hpp"
#include "conversation/session.hpp"
#include "conversation/signals.hpp"
#include "conversation/wording.hpp"

namespace inzetwijzer::conversation {

Lobby::Lobby(const Services& services, const Request& request)
    : Lobby{services, request, {request.role, {}, false}} {}

Lobby::Lobby(const Services& services, const Request& request, LobbyState state)
    : m_services{services}, m_request{request}, m_state{std::move(state)} {}

std::string_view Lobby::question() const {
  if (m_crisis) return prompt::crisis;
  return m_state.role ? prompt::resume : prompt::role;
}

void Lobby::say(core::Message& reply, std::string_view key) const {
  reply.blocks.emplace_back(core::Paragraph{m_services.content.messages.format(key)});
}

void Lobby::ask(core::Message& reply) const {
  reply.session = m_state.open_session;
  reply.step = step();
  reply.question = prompt_question(m_services.content.messages, question(), 1);
  if (question() != prompt::role) return;
  std::erase_if(reply.question->options, [this](const auto& option) { return !may_be(option.id); });
}

bool Lobby::may_be(std::string_view role) const {
  const auto known = core::role_from_id(role);
  return !known || m_request.roles.contains(*known);
}

Admission Lobby::enter(core::Message& reply) {
  if (m_state.role) return offer_resume(reply);
  m_state.has_seen_notice = true;
  reply.blocks = start_notice(m_services, m_request.channel, std::nullopt);
  ask(reply);
  return {};
}

Admission Lobby::offer_resume(core::Message& reply) {
  const auto open =
      m_request.offer_resume ? find_open(m_services, m_request.identity, *m_state.role) : std::nullopt;
  if (!open) return {Admission::Way::start, {}, m_state.has_seen_notice};
  m_state.open_session = open->info.id;
  say(reply, "hervat.gevonden");
  ask(reply);
  return {};
}

Admission Lobby::take_role(core::Message& reply, core::Role role) {
  m_state.role = role;
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
  if (!m_state.role && !may_be(choice)) {
    say(reply, "lobby.rol-niet-hier");
    ask(reply);
    return {};
  }
  if (!m_state.role) return take_role(reply, core::role_from_id(choice).value());
  if (choice == "verder") return {Admission::Way::resume, m_state.open_session, m_state.has_seen_notice};
  return {Admission::Way::start, {}, m_state.has_seen_notice};
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
  say(reply, m_state.role ? "lobby.hervatten" : "lobby.rol");
}

/// Numbers count the options that are shown; a role that is not for here is understood by name.
language::Understanding Lobby::understand(std::string_view utterance) const {
  auto expected = prompt_expected(m_services.content.messages, question(), std::nullopt);
  const auto all = expected;
  std::erase_if(expected.options, [this](const auto& option) { return !may_be(option.id); });
  auto understood = language::understand(expected, utterance);
  if (understood.kind != language::Kind::not_understood) return understood;
  auto other = language::understand(all, utterance);
  const auto* role = std::get_if<std::string>(&other.value);
  return other.kind == language::Kind::value && role != nullptr && !may_be(*role) ? other : understood;
}

Admission Lobby::handle(core::Message& reply, std::string_view utterance) {
  const auto understood = understand(utterance);
  switch (understood.kind) {
    case language::Kind::crisis:
      m_crisis = true;
      tell_crisis(m_services.content.messages, reply);
      return {};
    case language::Kind::value:
      if (const auto* choice = std::get_if<std::string>(&understood.value)) return choose(reply, *choice);
      break;
    case language::Kind::command:
      if (m_state.role && understood.command == "opnieuw") return {Admission::Way::start, {}, m_state.has_seen_notice};
      run_command(reply, understood.command);
      ask(reply);
      return {};
    default: say(reply, m_crisis ? "crisis.kies" : "misverstand.keuze.1"); break;
  }
  ask(reply);
  return {};
}

}  // namespace inzetwijzer::conversation
