#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "language/crisis_words.hpp"
#include "language/spellings.hpp"
#include "language/vocabulary.hpp"
#include "text/fold.hpp"
#include "text/pattern.hpp"

namespace inzetwijzer::language {

using text::Pattern;
using text::PatternIndex;
using text::Words;

struct Lexicon;

/// How people ask for one command.
struct CommandWords {
  std::string id;
  std::vector<Words> whole;                        ///< whole utterances
  std::vector<Words> leading;                      ///< openings; the words after it say about what
  std::vector<std::pair<Words, Words>> enclosing;  ///< opening and closing around what it is about
  PatternIndex patterns;                           ///< anywhere in an utterance
  std::vector<Words> previous_leading;             ///< openings before what the previous answer should have been
  std::vector<std::pair<Words, Words>> previous_enclosing;
  std::vector<Words> except;       ///< openings that are not this command
  std::size_t max_words = 6;       ///< a longer utterance is not this command
  std::size_t max_rest = 20;       ///< of the words after an opening
  bool one_clause = false;         ///< no pause in what it is about
  bool at_start = false;           ///< a pattern begins the utterance
  std::size_t max_around = 2;      ///< words of content beside a pattern; with more it is not this command
};

/// What people say when they mean an option of one question: knowledge/lexicon/keuzes/.
struct QuestionWords {
  struct Meaning {
    std::string option;
    bool certain = true;
  };
  PatternIndex patterns;
  std::vector<Meaning> meanings;  ///< by pattern number
  PatternIndex hints;               ///< words that only point to an option, for a sentence that names none
  std::vector<std::string> hinted;  ///< the option, by number of the hint
  Vocabulary vocabulary;            ///< the words of patterns and hints
  std::string not_too_bad;        ///< the answer that "valt mee" is; empty when that is not clear
  bool own = false;               ///< about the speaker: somebody else's trouble is no answer
  bool past = false;              ///< about what was: what is told as past counts as much
  bool present = false;           ///< about what is now: what is yet to come does not count
  bool scaled = false;            ///< its options go from little to much, with one in the middle
  bool good = false;              ///< asks for something good: "dat is prima" is a yes
  bool problems = false;          ///< its options go wrong: "gaat prima" takes one back, "gaat niet goed" names it
};

/// The words for one question, worked out from its files when first needed: a conversation asks few of them.
class DeferredQuestion {
 public:
  /// What is known of it without its phrases.
  QuestionWords& outline() { return m_words; }
  void add_source(std::shared_ptr<const nlohmann::json> source) { m_sources.push_back(std::move(source)); }
  /// With its phrases. Any thread may ask; throws std::invalid_argument when one cannot be read.
  [[nodiscard]] const QuestionWords& words(const Lexicon& lexicon);

 private:
  std::vector<std::shared_ptr<const nlohmann::json>> m_sources;
  std::once_flag m_read;
  QuestionWords m_words;
};

/// The words the program listens for: knowledge/lexicon/. Every phrase is folded.
struct Lexicon {
  std::vector<CommandWords> commands;  ///< in the order of the file: the first that fits is meant
  CrisisWords crisis;
  PatternIndex medical;
  PatternIndex no_medical;
  PatternIndex professional;  ///< people whose illness is somebody's work
  PatternIndex weary;  ///< ordinary words of overload: no crisis, but they deserve a kind word

  std::vector<Words> yes;
  std::vector<Words> no;
  std::vector<Words> partly;
  std::vector<Words> unknown;
  PatternIndex unknown_patterns;  ///< the same with other words in between
  PatternIndex partly_patterns;
  PatternIndex partly_limits;     ///< what is said before them is true for a part: "maar niet alles"
  std::vector<Words> none;
  std::vector<Words> all;
  std::vector<Words> except;         ///< "behalve": what comes after it is left out
  std::vector<Words> weak_yes;       ///< a yes to be confirmed
  std::vector<Words> weak_no;        ///< a no to be confirmed
  std::vector<Words> undecided;      ///< says neither
  std::vector<Words> questions_asked;  ///< openings of a question to the program: "krijg ik"
  std::vector<Words> not_too_bad;    ///< "valt mee"
  std::vector<Words> turns;          ///< what comes after it counts: "maar", "o nee", "wacht"
  std::vector<Words> corrections;    ///< take back what was said just before: "nee wacht", "ik bedoel"
  std::vector<Words> before;         ///< "vroeger": a clause about what was
  std::vector<Words> now;            ///< "tegenwoordig": a clause about what is
  std::vector<Words> first;          ///< "eerst": the same, but only beside a clause about what is
  std::vector<Words> later;          ///< "binnenkort": a clause about what is yet to come
  std::vector<Words> ahead;          ///< before a time to come: "over", "de komende"
  std::vector<Words> unchanged;      ///< "niets verandert"
  std::vector<Words> through;        ///< between two numbers: all from the one to the other
  Words clause_openers;              ///< "maar", "terwijl"
  std::vector<Words> others;         ///< openings that make a sentence about somebody else
  std::vector<Words> elsewhere;      ///< "in de andere hal"
  Words prepositions;                ///< "van": who comes after it is not the subject
  Words explanations;                ///< open what explains a denial: "daar hebben we een kraan voor"
  Words asking;                      ///< after "geen idee": "hoe", "welke"
  Words lacking;                     ///< "ontbreekt", "zou": what stands before it is not there
  std::vector<Words> past;           ///< "nu niet meer": what was named is over
  Words connectives;                 ///< between the parts of a list
  Words polite;                      ///< add nothing
  Words negations;
  Words undo_denial;                 ///< right after a negation: "niet alleen" denies nothing
  Words subjects;                    ///< open what is said, after "dat"
  Words wholes;                      ///< "overal": with a limiter they make a part
  Words limiters;                    ///< "niet", "soms"
  Words scope_ends;                  ///< a negation does not reach past these
  Words present;                     ///< praise: where naming is lacking, "goed" and "op orde" take it back
  Words praise;                      ///< "prima": what it is said of does not go wrong
  std::vector<Words> at_hand;        ///< the same in more words: "is er", "hebben we"
  Words hedges;                      ///< make a reading uncertain
  Words self;                        ///< "ik", "we": the speaker
  Words fillers;                     ///< words that say nothing about which option is meant
  Words persons;
  Words possessives;
  Words articles;  ///< before the name of a question
  Words links;     ///< between the name of a question and its new answer

  std::map<std::string, double, std::less<>> small_numbers;  ///< nul..negenennegentig
  std::map<std::string, double, std::less<>> fractions;
  std::map<std::string, double, std::less<>> vague_numbers;  ///< "paar" → 2, to be confirmed
  struct Unit {
    double count = 1;  ///< "kwartaal" is 3 of the unit "maand"
    std::string name;
  };
  std::map<std::string, Unit, std::less<>> units;            ///< by word: "jaren" → 1 "jaar"
  std::map<std::string, double, std::less<>> units_a_year;   ///< how many of the unit make a year
  std::map<std::string, double, std::less<>> decade_parts;   ///< "begin" → 2 years into the decade
  Words large_numbers;      ///< "honderd"
  Words since;              ///< "sinds"
  Words being;              ///< before the age of somebody: "is"
  Words was_then;           ///< after an age of then: "was"
  Words before_decade;      ///< "jaren"
  Words before_time_ahead;  ///< "over"
  Words number_fillers;
  Words approximators;
  Words before_year;        ///< before a year of two digits: "sinds"
  Words before_birth_year;  ///< "bouwjaar"
  Words relatives;          ///< "man": "mijn man is 60" is another's age
  Words in_total;           ///< before the sum of what was said: "samen"
  Words added;              ///< beside two durations they are counted together: "daarvoor"
  Words not_yet_of_age;     ///< before an age that is yet to come: "wordt"
  Words not_for_age;  ///< a number of years beside these is no age
  Words every;     ///< "elke", "iedere"
  Words times;     ///< "keer", "x"
  Words weekdays;
  Words short_periods;  ///< comes round every working day: "dag", "dienst", "nacht"

  Spellings chat;

  Words spotted;  ///< ids of questions that may be proposed an answer from what was typed at another

  /// By question id, or family id.
  std::map<std::string, std::shared_ptr<DeferredQuestion>, std::less<>> questions;

  std::unordered_set<std::string> words;  ///< every word of the lists above, commands and numbers included

  Vocabulary common_words;    ///< of short commands and of not knowing
  Vocabulary grade_words;     ///< of yes, no and partly
  Vocabulary quantity_words;  ///< of numbers, measures and how often

  /// The words for a question: its own, else those of its family; nullptr when there are none.
  [[nodiscard]] const QuestionWords* find(std::string_view question) const;

  /// The same, perhaps without their phrases: it costs nothing when they were not needed yet.
  [[nodiscard]] const QuestionWords* outline(std::string_view question) const;

 private:
  [[nodiscard]] DeferredQuestion* deferred(std::string_view question) const;
};

/// The text of the files, in JSON.
struct LexiconFiles {
  std::string_view commands;
  std::string_view signals;
  std::string_view crisis;
  std::string_view answers;
  std::string_view numbers;
  std::string_view chat;
  std::span<const std::string_view> choices;
};

/// Reads the lexicon. Throws std::invalid_argument when a file is not as it should be.
Lexicon parse_lexicon(const LexiconFiles& files);

/// The lexicon this program was built with, read when first needed. Any thread may use it.
const Lexicon& lexicon();

bool has(const Words& words, std::string_view word);

/// True when the whole of `words` is one of the phrases.
bool is_one_of(const Words& words, const std::vector<Words>& phrases);

/// True when one of the phrases stands in `words`.
bool contains_any(const Words& words, const std::vector<Words>& phrases);

/// The length of the longest of the phrases that stands at `at`; 0 when none does.
std::size_t longest_at(const std::vector<Words>& phrases, const Words& words, std::size_t at);

}  // namespace inzetwijzer::language
