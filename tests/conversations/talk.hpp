#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "content/content.hpp"
#include "conversation/conversation.hpp"
#include "inference/engine.hpp"
#include "store/store.hpp"

namespace talk {

/// The real rules, knowledge and dialogues, loaded once for all tests.
const inzetwijzer::content::Content& content();
const inzetwijzer::inference::Engine& engine();

/// A store of its own in a directory that is removed afterwards.
class TemporaryStore {
 public:
  explicit TemporaryStore(std::chrono::days kept_for = std::chrono::days{30});
  ~TemporaryStore();
  TemporaryStore(const TemporaryStore&) = delete;
  TemporaryStore& operator=(const TemporaryStore&) = delete;

  inzetwijzer::store::Store& store() { return *m_store; }

  /// Every byte of every event of a person's sessions.
  std::string everything_stored(const inzetwijzer::store::Identity& owner);
  /// The number of events over a person's sessions.
  std::size_t events_stored(const inzetwijzer::store::Identity& owner);

 private:
  std::filesystem::path m_directory;
  std::unique_ptr<inzetwijzer::store::Store> m_store;
};

/// One person with one conversation, and what was last said.
class Person {
 public:
  explicit Person(std::optional<inzetwijzer::core::Role> role, bool offer_resume = false);

  const inzetwijzer::core::Message& says(std::string_view utterance);

  /// Drops the conversation as a kill would, and takes it up from the store.
  const inzetwijzer::core::Message& comes_back();

  /// Drops the conversation and starts the program anew, without a session id.
  const inzetwijzer::core::Message& starts_again();

  [[nodiscard]] const inzetwijzer::core::Message& reply() const { return m_reply; }
  [[nodiscard]] std::string text() const;
  [[nodiscard]] std::string question() const;  ///< id of the open question; empty when there is none
  TemporaryStore& store() { return *m_store; }
  [[nodiscard]] const inzetwijzer::store::Identity& identity() const { return m_request.identity; }

 private:
  const inzetwijzer::core::Message& open();

  std::unique_ptr<TemporaryStore> m_store;
  inzetwijzer::conversation::Request m_request;
  std::optional<inzetwijzer::conversation::Conversation> m_conversation;
  inzetwijzer::core::Message m_reply;
};

/// Answers to the questions of a whole conversation that keep it simple: the first option, "12" for a number.
std::string simple_answer(const inzetwijzer::core::ShownQuestion& question);

/// Gives simple answers until the advice or until this question is open; false when neither comes.
bool answer_until(Person& person, std::string_view question_id);

}  // namespace talk
