#pragma once

#include <memory>
#include <string>

#include "cases.hpp"
#include "conversation/conversation.hpp"
#include "inference/engine.hpp"
#include "simulated_user.hpp"
#include "store/store.hpp"

namespace inzetwijzer::bench {

/// One simulated person in one conversation.
class Talk {
 public:
  Talk(conversation::Services services, unsigned number, core::Role role)
      : m_user{number},
        m_identity{"bench:" + std::to_string(number)},
        m_conversation{services, request(role, std::nullopt)},
        m_reply{m_conversation.open()} {}

  void turn() { m_reply = m_conversation.handle(m_user.answer(m_reply)); }
  void say(const std::string& utterance) { m_reply = m_conversation.handle(utterance); }

  [[nodiscard]] bool done() const { return m_reply.done; }
  [[nodiscard]] const core::Message& reply() const { return m_reply; }
  [[nodiscard]] const store::Identity& identity() const { return m_identity; }
  [[nodiscard]] SimulatedUser& user() { return m_user; }

 private:
  [[nodiscard]] conversation::Request request(core::Role role, std::optional<std::string> session) const {
    return {m_identity, conversation::Channel::json, role, std::move(session), false};
  }

  SimulatedUser m_user;
  store::Identity m_identity;
  conversation::Conversation m_conversation;
  core::Message m_reply;
};

inline constexpr int most_turns = 40;

/// Roles in turn.
inline core::Role role_of(unsigned number) { return core::all_roles[number % core::all_roles.size()]; }

}  // namespace inzetwijzer::bench
