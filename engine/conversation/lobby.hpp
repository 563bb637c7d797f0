#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "conversation/conversation.hpp"
#include "core/message.hpp"
#include "store/store.hpp"

namespace inzetwijzer::conversation {

/// What the lobby decided.
struct Admission {
  enum class Way { stay, start, resume };
  Way way = Way::stay;
  std::string session;           ///< to resume
  bool has_seen_notice = false;  ///< the general one: before the role was chosen
};

/// Before there is a session: asks for the role when it is not known, and offers to go on with an open
/// conversation.
class Lobby {
 public:
  Lobby(const Services& services, const Request& request);

  /// What to do first; fills the reply when it is to stay.
  Admission enter(core::Message& reply);
  Admission handle(core::Message& reply, std::string_view utterance);

  /// Known once the lobby lets someone through.
  [[nodiscard]] std::optional<core::Role> role() const { return m_role; }

 private:
  Admission take_role(core::Message& reply, core::Role role);
  Admission offer_resume(core::Message& reply);
  Admission choose(core::Message& reply, const std::string& choice);
  void run_command(core::Message& reply, const std::string& command);
  void say(core::Message& reply, std::string_view key) const;
  void ask(core::Message& reply) const;
  [[nodiscard]] std::string_view question() const;

  const Services& m_services;
  const Request& m_request;
  std::optional<core::Role> m_role;
  std::string m_open_session;
  bool m_has_seen_notice = false;
  bool m_crisis = false;
};

}  // namespace inzetwijzer::conversation
