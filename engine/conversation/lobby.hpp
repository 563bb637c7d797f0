#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "conversation/conversation.hpp"
#include "core/message.hpp"
#include "language/understand.hpp"
#include "store/store.hpp"

namespace inzetwijzer::conversation {

/// What the lobby decided.
struct Admission {
  enum class Way { stay, start, resume };
  Way way = Way::stay;
  std::string session;           ///< to resume
  bool has_seen_notice = false;  ///< the general one: before the role was chosen
};

/// Where someone stands in the lobby.
struct LobbyState {
  std::optional<core::Role> role;  ///< once it was chosen
  std::string open_session;        ///< that was offered to go on with; may be empty
  bool has_seen_notice = false;
};

/// Before there is a session: asks for the role when it is not known, and offers to go on with an open
/// conversation.
class Lobby {
 public:
  Lobby(const Services& services, const Request& request);
  /// Goes on from there.
  Lobby(const Services& services, const Request& request, LobbyState state);

  /// What to do first; fills the reply when it is to stay.
  Admission enter(core::Message& reply);
  Admission handle(core::Message& reply, std::string_view utterance);

  /// Known once the lobby lets someone through.
  [[nodiscard]] std::optional<core::Role> role() const { return m_state.role; }
  [[nodiscard]] const LobbyState& state() const { return m_state; }
  /// Of the reply that is open now; below any step of a session.
  [[nodiscard]] std::uint64_t step() const { return m_crisis ? 2 : m_state.role ? 1 : 0; }

 private:
  Admission take_role(core::Message& reply, core::Role role);
  Admission offer_resume(core::Message& reply);
  Admission choose(core::Message& reply, const std::string& choice);
  void run_command(core::Message& reply, const std::string& command);
  [[nodiscard]] bool may_be(std::string_view role) const;
  [[nodiscard]] language::Understanding understand(std::string_view utterance) const;
  void say(core::Message& reply, std::string_view key) const;
  void ask(core::Message& reply) const;
  [[nodiscard]] std::string_view question() const;

  const Services& m_services;
  const Request& m_request;
  LobbyState m_state;
  bool m_crisis = false;
};

}  // namespace inzetwijzer::conversation
