#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/fold.hpp"

namespace inzetwijzer::language {

using text::Words;

/// How people ask for one command.
struct CommandWords {
  std::string id;
  std::vector<Words> whole;                        ///< whole utterances
  std::vector<Words> leading;                      ///< openings; the words after it say about what
  std::vector<std::pair<Words, Words>> enclosing;  ///< opening and closing around what it is about
  std::size_t max_words = 6;                       ///< a longer utterance is not this command
};

/// The words the program listens for: knowledge/lexicon/. Every phrase is folded.
struct Lexicon {
  std::vector<CommandWords> commands;  ///< in the order of the file: the first that fits is meant
  std::vector<Words> crisis;
  std::vector<Words> medical;
  std::vector<Words> weary;  ///< ordinary words of overload: no crisis, but they deserve a kind word

  std::vector<Words> yes;
  std::vector<Words> no;
  std::vector<Words> partly;
  std::vector<Words> unknown;
  std::vector<Words> none;
  Words connectives;  ///< between the parts of a list
  Words polite;       ///< add nothing
  Words negations;
  Words hedges;  ///< make a reading uncertain
  Words persons;
  Words possessives;
  Words articles;  ///< before the name of a question
  Words links;     ///< between the name of a question and its new answer

  std::map<std::string, double, std::less<>> numbers;  ///< nul..negenennegentig
  std::map<std::string, int, std::less<>> ordinals;
  std::map<std::string, double, std::less<>> fractions;
  std::map<std::string, double, std::less<>> units;  ///< how many of them make a year
  Words number_fillers;
  Words approximators;
};

/// Reads the four lexicon files. Throws std::invalid_argument when one is not as it should be.
Lexicon parse_lexicon(std::string_view commands, std::string_view signals, std::string_view answers,
                      std::string_view numbers);

/// The lexicon this program was built with. Any thread may use it.
const Lexicon& lexicon();

bool has(const Words& words, std::string_view word);

/// True when the whole of `words` is one of the phrases.
bool is_one_of(const Words& words, const std::vector<Words>& phrases);

/// True when one of the phrases stands in `words`.
bool contains_any(const Words& words, const std::vector<Words>& phrases);

/// Without the polite words at both ends; the words themselves when nothing else is left.
Words without_polite(const Lexicon& lexicon, const Words& words);

}  // namespace inzetwijzer::language
