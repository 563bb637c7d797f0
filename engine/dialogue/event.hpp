#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/value.hpp"

namespace inzetwijzer::dialogue {

/// What can happen in a conversation. The list of these is its only state (see state.hpp). A `unit` is what
/// is asked at once: a question, or a family that is asked as one list.

/// `question` is a full question id; a family asked as a list gives one of these for each member.
struct Answered {
  std::string question;
  core::Value value;
};
struct Withdrawn {
  std::string question;
};
/// The person does not want to answer it.
struct Skipped {
  std::string unit;
};
/// It became the open question.
struct Asked {
  std::string unit;
};
/// It became the open question again, to be changed; its answer stands until it is replaced.
struct Reopened {
  std::string unit;
};
/// An uncertain reading waits for a yes.
struct ConfirmationAsked {
  std::string unit;
  core::Value value;
};
/// Said in passing: an answer to be proposed when its question comes.
struct Mentioned {
  std::string unit;
  core::Value value;
};
struct ConfirmationCleared {};
struct Misunderstood {};
/// A choice that is not part of the questionnaire was put: "wis", "verdieping", "wijzig".
struct Prompted {
  std::string prompt;
};
struct PromptClosed {};
struct NoticeShown {
  std::string notice;
};
/// The advice was shown: ids in the order shown, and how many of them were main ones.
struct Finished {
  std::vector<std::string> advice;
  std::size_t main = 0;
};
/// Whether the person wants the questions that go deeper.
struct Deepening {
  bool wanted = false;
};
/// The word the manager uses for the employee ("collega").
struct PersonNamed {
  std::string word;
};
/// Other answers and years going by, kept under a name to compare; the same name again replaces it.
struct ScenarioKept {
  std::string name;
  core::Answers answers;
  double years = 0;
};
/// The conversation was taken up again.
struct Resumed {};

using Event = std::variant<Answered, Withdrawn, Skipped, Asked, Reopened, ConfirmationAsked,
                           ConfirmationCleared, Misunderstood, Prompted, PromptClosed, NoticeShown, Finished,
                           Deepening, PersonNamed, Resumed, Mentioned, ScenarioKept>;
using Events = std::vector<Event>;

/// The event as it is stored: a JSON object with its version.
std::string to_json(const Event& event);

/// Reads what to_json wrote, of this and every earlier version. Throws std::invalid_argument for anything
/// else.
Event event_from_json(std::string_view stored);

}  // namespace inzetwijzer::dialogue
