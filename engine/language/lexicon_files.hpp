#pragma once

#include <span>
#include <string_view>

namespace inzetwijzer::language {

extern const std::string_view antwoorden;
extern const std::string_view chat;
extern const std::string_view crisis;
extern const std::string_view getallen;
extern const std::string_view opdrachten;
extern const std::string_view signalen;

/// The files of knowledge/lexicon/keuzes/, in order of their names.
std::span<const std::string_view> choice_files();

}  // namespace inzetwijzer::language
