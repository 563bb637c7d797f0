#pragma once

#include <string_view>

#include "conversation/turn.hpp"

namespace inzetwijzer::conversation {

/// `terug`: opens the question before this one; its answer stands until it is replaced.
void go_back(Turn& turn, std::string_view rest);

/// `wijzig`: opens an earlier answer by number or name, or asks which one.
void change_answer(Turn& turn, std::string_view rest);

/// `houden`: leaves a reopened answer as it was.
void keep(Turn& turn, std::string_view rest);

/// `overslaan`, and `weet-niet` where that is not an answer.
void skip(Turn& turn, std::string_view rest);

/// `overzicht`: all answers so far, numbered.
void tell_answers(Turn& turn, std::string_view rest);

}  // namespace inzetwijzer::conversation
