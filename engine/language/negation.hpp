#pragma once

#include <cstddef>
#include <span>

#include "language/mentions.hpp"
#include "language/sentence.hpp"

namespace inzetwijzer::language {

/// True when a word shortly before what stands at `places` denies it: "geen nachtdienst". A negation reaches no further
/// than a pause, "maar" or "wel"; "niet alleen" and "wel of niet" deny nothing.
bool is_denied_before(const Lexicon& lexicon, const Sentence& sentence, std::span<const std::size_t> places);

/// True when a word in a gap between the places denies it: "mag niet van mijn baas".
bool is_denied_inside(const Lexicon& lexicon, const Sentence& sentence, std::span<const std::size_t> places);

/// True when a word shortly after denies it: "tillen doe ik niet". `until` is where the next thing named begins.
bool is_denied_after(const Lexicon& lexicon, const Sentence& sentence, std::span<const std::size_t> places,
                     std::size_t until);

/// True when a word denies something and it is not clear what: nothing that was named.
bool leaves_denial_open(const Lexicon& lexicon, const Sentence& sentence, std::span<const Mention> mentions);

/// True when a word makes what is said uncertain ("denk", "misschien"); "zonder twijfel" does not.
bool is_hedged(const Lexicon& lexicon, const Sentence& sentence);

}  // namespace inzetwijzer::language
