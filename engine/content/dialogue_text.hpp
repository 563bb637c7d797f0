#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/role.hpp"

namespace inzetwijzer::content {

struct OptionText {
  std::string id;
  std::string label;
  std::vector<std::string> synonyms;
};

/// How one question (or a family asked as a list) is put to one role.
struct QuestionText {
  std::string text;                 ///< the question itself
  std::string name;                 ///< short name for overviews and explanations: "hoe vaak (lichaam)"
  std::string hint;                 ///< how to answer; may be empty
  std::string help;                 ///< what is meant, on request
  std::string why;                  ///< why it is asked, on request, in one or two sentences
  std::vector<OptionText> options;  ///< every option of the question for this role, in contract order, then
                                    ///< "geen" (M) and "weet-niet" (all but T)
};

struct Topic {
  std::string id;
  std::string title;
  std::string transition;              ///< said when the conversation enters this topic; may be empty
  std::vector<std::string> questions;  ///< question ids and family ids, in the order they are asked
  bool deepening = false;              ///< asked only when the user wants to go deeper
};

/// The wording of one role's conversation. It says how to ask and in which order, never whether.
struct DialogueText {
  core::Role role = core::Role::leidinggevende;
  std::vector<Topic> topics;
  /// Also the members of a family that is asked as one list ("fit.kennis"), for overviews and for changing
  /// one of them: those have a name and options, and a text only when the file gives one.
  std::map<std::string, QuestionText, std::less<>> questions;

  /// Wording of this question or family; nullptr when this role is never asked it.
  [[nodiscard]] const QuestionText* find(std::string_view id) const;
};

/// What a conclusion is called in front of a user.
struct ConclusionText {
  std::string label;                                       ///< "zwaar werk"
  std::map<std::string, std::string, std::less<>> values;  ///< value → label: "ja" → "ja"; a rank as "1"
  /// role id → value → one sentence in the result; a role or value may be absent
  std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> sentences;
  bool headline = false;  ///< told in the result, not only on request
  bool folded = false;    ///< below another conclusion only its own line is told, unless everything is asked for
};

using ConclusionTexts = std::map<std::string, ConclusionText, std::less<>>;

}  // namespace inzetwijzer::content
