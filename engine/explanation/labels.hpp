#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/content.hpp"
#include "core/conclusion.hpp"
#include "core/role.hpp"

namespace inzetwijzer::explanation {

/// The wording of a question for this role; for a member of a family that is asked as one list, that of the family.
/// nullptr when this role has none.
const content::QuestionText* question_text(const content::Content& content, core::Role role, std::string_view question);

/// What a question is called in overviews: its short name, else its text. Never its id; may be empty.
std::string question_name(const content::Content& content, core::Role role, std::string_view question);

/// What a conclusion is called ("zwaar werk"), or the title of an advice ("advies.<id>" or "<id>"); empty when it has no
/// words for this role.
std::string subject_name(const content::Content& content, core::Role role, std::string_view id);

/// The label of a conclusion's value.
std::string value_name(const content::Content& content, const core::ConclusionKey& key);

/// The wording of an advice for this role, by "advies.<id>" or "<id>"; nullptr when there is none.
const content::AdviceWording* advice_wording(const content::Content& content, core::Role role, std::string_view id);

bool is_advice(std::string_view id);

/// "a", "a en b", "a, b en c".
std::string enumerated(const content::Messages& messages, const std::vector<std::string>& parts);
/// "a", "a of b", "a, b of c".
std::string alternatives(const content::Messages& messages, const std::vector<std::string>& parts);

}  // namespace inzetwijzer::explanation
