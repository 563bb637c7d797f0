#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/question.hpp"
#include "core/role.hpp"
#include "core/value.hpp"

namespace inzetwijzer::dialogue {

/// "fit" of "fit.kennis"; the id itself when it has one part.
std::string family_name(std::string_view question);

/// The unit in which this question is asked: its family when that is asked as a list, else itself. A view of the content or of
/// `question`.
std::string_view unit_of(const content::Questions& questions, std::string_view question);

/// The questions of a unit that are meant for this role, in contract order; empty for an unknown unit.
std::vector<const content::Question*> members(const content::Questions& questions, core::Role role,
                                              std::string_view unit);

/// True when this unit is a family that is asked as one list.
bool is_list(const content::Questions& questions, std::string_view unit);

/// The type as the contract's conversation shows it: M for a list.
content::QuestionType type_of(const content::Questions& questions, std::string_view unit);

/// The answers that a value for a unit gives. Of a list: chosen is "nee", not chosen "ja", "geen" all "ja".
core::Answers spread(const content::Questions& questions, core::Role role, std::string_view unit,
                     const core::Value& value);

/// The value of a unit from the answers, the reverse of `spread` ("deels" counts as chosen); nothing when a
/// member has no answer yet.
std::optional<core::Value> gather(const content::Questions& questions, core::Role role, std::string_view unit,
                                  const core::Answers& answers);

}  // namespace inzetwijzer::dialogue
