#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "language/choice_reader.hpp"
#include "language/mentions.hpp"
#include "language/option_numbers.hpp"

namespace inzetwijzer::language {

/// These options as an answer; nothing when there are none, or they do not go together.
std::optional<Reading> reading_of(const Expected& expected, const Chosen& chosen, bool certain);

/// No answer, and these options to choose from.
ChoiceReading suggesting(const Expected& expected, const Chosen& options, const char* finding);

Chosen options_of(const std::vector<Mention>& mentions);
bool all_certain(const std::vector<Mention>& mentions);

/// The mentions that begin at or after a word.
std::vector<Mention> from_word(std::vector<Mention> mentions, std::size_t word);

/// Of several options for one answer, in this order: the one after a correction, all of them where one option means that, the
/// last one concluded ("dus"), the one that opens, the only sure one, the one after a turn, the one of most words.
ChoiceReading pick_one(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                       const std::vector<Mention>& mentions);

/// True when, at a single choice, other words point to another option than those that are named.
bool points_elsewhere(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                      const std::vector<Mention>& named);

/// What holds for every list of options, before words inside the sentence are looked at.
std::optional<ChoiceReading> whole_answer(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

/// "alles", "allebei", "alles behalve lawaai".
std::optional<Reading> all_but(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

/// "niets", "geen van die", "nee hoor": for a list they are "geen"; at a choice that has "geen" a nee is, the rest needs
/// a yes.
std::optional<Reading> none(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

/// "nee hoor, gaan goed met elkaar om": a bare no and then praise that names nothing.
std::optional<Reading> none_and_more(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence);

/// Not knowing, when that was said and may be.
std::optional<ChoiceReading> unknown(const Expected& expected, bool said);

using ReadWhole = std::function<std::optional<Reading>(const Sentence&)>;

/// "geen idee, moet ik navragen", "gelukkig niet, vorig jaar wel": the first or last part between pauses answers as a
/// whole, and nothing else is named. To be confirmed when much else is said.
std::optional<Reading> by_part(const Lexicon& lexicon, const Expected& expected, const Sentence& sentence,
                               const ReadWhole& read_whole);

}  // namespace inzetwijzer::language
