#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.hpp"
#include "core/message.hpp"
#include "core/role.hpp"
#include "inference/engine.hpp"
#include "store/store.hpp"

namespace inzetwijzer::conversation {

/// What all conversations of a process share. Holds references; outlives its conversations.
struct Services {
  const content::Content& content;
  const inference::Engine& engine;
  store::Store& store;
};

/// On which channel a conversation runs: decides the words on who else could see it.
enum class Channel { terminal, json, matrix, slack };

struct Request {
  store::Identity identity;
  Channel channel = Channel::terminal;
  std::optional<core::Role> role;      ///< absent: ask (or take it from the session)
  std::optional<std::string> session;  ///< resume this one
  bool offer_resume = true;            ///< false: always a new session
  core::RoleSet roles = core::RoleSet::all();  ///< the roles that may be chosen here
};

/// Makes what a chat channel keeps of a turn out of the reply to it. Called once a turn, before the turn is stored: both
/// are committed together. `place` belongs in the exchange: it says where the conversation then stands.
using Deliver = std::function<store::Exchange(const core::Message& reply, const std::string& place)>;

enum class OpenProblem {
  unknown_session,  ///< no such session, or somebody else's: the same on purpose
  other_role,       ///< the session has another role than asked for
};

/// One conversation with one person. Use from one thread at a time.
class Conversation {
 public:
  /// Starts or resumes. Throws OpenError (below) for a session that cannot be opened, store::StoreError
  /// otherwise.
  Conversation(const Services& services, Request request);
  ~Conversation();
  Conversation(Conversation&&) noexcept;

  /// The first reply: notice and first question, or where we were. Call once, before `handle`.
  core::Message open(const Deliver& deliver = {});

  /// Instead of `open`: goes on without a word where a place of an exchange says. False when there is nothing to go on
  /// with, or something to say first: then `open` is next.
  bool take_up(const std::string& place);

  /// The reply to what a person typed (any bytes, any length). Everything that changed is durable before it
  /// returns. Throws store::StoreError when that failed; the conversation then still stands where it stood.
  core::Message handle(std::string_view utterance, const Deliver& deliver = {});

  /// The same for the use of a control: options by their number from 1, of the reply with this step. A reply that is no
  /// longer the last one is told so, and changes nothing.
  core::Message choose(std::uint64_t step, const std::vector<int>& options, const Deliver& deliver = {});

 private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

class OpenError : public std::runtime_error {
 public:
  explicit OpenError(OpenProblem problem);
  [[nodiscard]] OpenProblem problem() const { return m_problem; }

 private:
  OpenProblem m_problem;
};

/// A message as plain text: blocks, then the question with numbered options. Complete without colour or
/// layout, so that a screen reader, a pipe and `tekst` in JSON all get the same.
std::string plain_text(const core::Message& message, const content::Messages& messages);

}  // namespace inzetwijzer::conversation
