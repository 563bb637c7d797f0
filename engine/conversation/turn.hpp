#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.hpp"
#include "conversation/conversation.hpp"
#include "core/message.hpp"
#include "core/role.hpp"
#include "dialogue/agenda.hpp"
#include "dialogue/event.hpp"
#include "dialogue/state.hpp"
#include "explanation/explanation.hpp"
#include "inference/evaluation.hpp"

namespace inzetwijzer::conversation {

/// What happens to the session as a whole once the turn is stored.
enum class Aftermath { none, start_over, erase, send_own_data };

/// Where a conversation stands between turns.
struct Standing {
  std::string session;
  core::Role role = core::Role::leidinggevende;
  dialogue::State state;
  std::size_t stored_events = 0;
  std::shared_ptr<const inference::Evaluation> evaluation;  ///< of these answers; nothing until it is needed
  bool is_justified = false;  ///< the evaluation tells why
  std::shared_ptr<const inference::Evaluation> stored;  ///< then: the conclusions alone, as they were stored
};

/// One turn in the making: works on a copy, so that nothing has happened until its events are stored.
/// Handlers record events and say things; the conversation commits.
class Turn {
 public:
  Turn(const Services& services, Channel channel, const Standing& before);

  void record(dialogue::Event event);

  [[nodiscard]] const Services& services() const { return m_services; }
  [[nodiscard]] const content::Content& content() const { return m_services.content; }
  [[nodiscard]] Channel channel() const { return m_channel; }
  [[nodiscard]] core::Role role() const { return m_before.role; }
  [[nodiscard]] const std::string& session() const { return m_before.session; }
  [[nodiscard]] const dialogue::State& state() const { return m_state; }
  [[nodiscard]] const dialogue::Events& events() const { return m_events; }

  /// What follows from the answers as this turn has them now, and why.
  [[nodiscard]] const inference::Evaluation& evaluation();
  /// The same, perhaps without why: most turns need no more.
  [[nodiscard]] const inference::Evaluation& outcome();
  /// What followed from them before this turn: the conclusions at least.
  [[nodiscard]] const inference::Evaluation& conclusions_before() const {
    return *(m_before.evaluation ? m_before.evaluation : m_before.stored);
  }

  /// Views that are good until the next event is recorded.
  [[nodiscard]] dialogue::Situation situation();
  [[nodiscard]] explanation::Case subject();

  [[nodiscard]] core::Message& reply() { return m_reply; }
  [[nodiscard]] std::string text(std::string_view key,
                                 std::initializer_list<content::MessageArgument> arguments = {}) const;
  void say(std::string_view key, std::initializer_list<content::MessageArgument> arguments = {});
  void say_blocks(std::vector<core::Block> blocks);
  void say_list(std::vector<std::string> items);

  Aftermath aftermath = Aftermath::none;
  bool crisis = false;  ///< the reply offers the choices after a crisis; never stored

  /// The conversation as it stands once these events are stored.
  [[nodiscard]] Standing after();

 private:
  const Services& m_services;
  Channel m_channel;
  const Standing& m_before;
  dialogue::State m_state;
  dialogue::Events m_events;
  using Evaluated = std::shared_ptr<const inference::Evaluation>;
  [[nodiscard]] Evaluated evaluate(inference::Justification detail) const;

  Evaluated m_outcome;    ///< stays when the other is made, for who looks at it
  Evaluated m_justified;  ///< nothing until it is asked for
  core::Message m_reply;
};

}  // namespace inzetwijzer::conversation
