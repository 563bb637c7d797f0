#pragma once

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

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
};

enum class OpenProblem {
  unknown_session,  ///< no such session, or somebody else's: the same on purpose
  other_role,       ///< the session has another role than asked for
};

/// One conversation with one person. Use from one thread at a time.
class Conversation {
 public:
  /// Starts or resumes. Throws OpenError (below) for a session that cannot be opened, store::StoreError
  /// otherwise.
  Conversation(Services services, Request request);
  ~Conversation();
  Conversation(Conversation&&) noexcept;

  /// The first reply: notice and first question, or where we were. Call once, before `handle`.
  core::Message open();

  /// The reply to what a person typed (any bytes, any length). Everything that changed is durable before it
  /// returns. Throws store::StoreError when that failed; the conversation then still stands where it stood.
  core::Message handle(std::string_view utterance);

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
