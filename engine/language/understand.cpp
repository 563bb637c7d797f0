#include "language/understand.hpp"

#include <algorithm>
#include <utility>

#include "content/answer_check.hpp"
#include "language/choice_reader.hpp"
#include "language/crisis.hpp"
#include "language/mentions.hpp"
#include "language/repair.hpp"
#include "language/signals.hpp"

namespace inzetwijzer::language {
namespace {

using content::QuestionType;

constexpr std::string_view change_command = "wijzig";

Understanding of_kind(Kind kind) {
  Understanding result;
  result.kind = kind;
  return result;
}

Understanding of_value(Reading reading) {
  Understanding result = of_kind(Kind::value);
  result.value = std::move(reading.value);
  result.certain = reading.certain;
  result.said = std::move(reading.said);
  return result;
}

Understanding of_command(CommandReading command) {
  Understanding result = of_kind(Kind::command);
  result.command = std::move(command.id);
  result.rest = std::move(command.rest);
  return result;
}

bool has_options(QuestionType type) {
  return type == QuestionType::choice || type == QuestionType::multiple || type == QuestionType::graded;
}

bool has_frequencies(const Expected& expected) { return expected.question.starts_with("frequentie"); }

std::string whole_characters(std::string text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  constexpr unsigned char continuation_mask = 0xC0;
  constexpr unsigned char continuation = 0x80;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & continuation_mask) == continuation) --bytes;
  text.resize(bytes);
  return text;
}

/// The parts that an utterance goes through, each of which says what it found.
class Pipeline {
 public:
  Pipeline(const Expected& expected, std::string_view utterance, Trace* trace)
      : m_lexicon{lexicon()}, m_expected{expected}, m_utterance{utterance}, m_trace{trace} {}

  Understanding run() {
    const Sentence sentence = read_sentence(m_lexicon, m_utterance);
    note("schoon", "woorden", text::join(sentence.words));
    if (sentence.words.empty()) return finish(of_kind(Kind::not_understood), "leeg");
    if (has_crisis(sentence)) return finish(of_kind(Kind::crisis), "crisis");
    auto first = read(sentence);
    if (first.kind == Kind::value && m_expected.type == QuestionType::text) return finish(std::move(first), "tekst");
    if (first.kind == Kind::command || first.kind == Kind::medical) return finish(std::move(first), "gelezen");
    if (asks_something(sentence, first)) return finish(of_kind(Kind::not_understood), "vraag");
    auto second = read_repaired(sentence, first);
    if (second) return finish(std::move(*second), "hersteld");
    if (auto third = hinted(sentence, first)) return finish(std::move(*third), "aanwijzing");
    return finish(std::move(first), "gelezen");
  }

 private:
  void note(const char* part, std::string finding, std::string words = {}) {
    if (m_trace != nullptr) m_trace->push_back({part, std::move(finding), std::move(words)});
  }

  Understanding finish(Understanding result, const char* how) {
    const char* outcome = result.kind == Kind::not_understood ? "niet-begrepen"
                          : result.kind == Kind::value && !result.certain ? "navragen"
                                                                          : "aangenomen";
    note("uitkomst", outcome, how);
    return result;
  }

  /// A question put to the program, in which nothing answers with certainty.
  [[nodiscard]] bool asks_something(const Sentence& sentence, const Understanding& first) const {
    const bool answers = first.kind == Kind::value && first.certain;
    return sentence.asks && !answers && longest_at(m_lexicon.questions_asked, sentence.words, 0) > 0;
  }

  bool has_crisis(const Sentence& sentence) {
    const auto sign = find_crisis(m_lexicon, sentence);
    note("crisis", sign ? sign->kind : "geen", sign ? sign->groups : std::string{});
    return sign.has_value();
  }

  /// One reading of the words as they stand.
  Understanding read(const Sentence& sentence) {
    if (auto found = exact_option(sentence)) {
      note("optie", "hele-naam");
      return *found;
    }
    if (m_expected.role == core::Role::leidinggevende && is_medical(m_lexicon, sentence)) {
      note("medisch", "gevonden");
      return of_kind(Kind::medical);
    }
    if (auto rank = m_expected.measure == Measure::rank ? read_rank(m_lexicon, sentence) : std::nullopt) {
      return of_value(std::move(*rank));
    }
    auto command = read_whole_command(m_lexicon, sentence);
    if (command && asks_bare_grade()) {  // "liever niet"
      if (auto grade = read_whole_grade(m_lexicon, sentence)) return of_value(std::move(*grade));
    }
    if (!command) {
      if (auto found = phrased(sentence)) {
        note("optie", "hele-zegswijze");
        return *found;
      }
      command = read_command(m_lexicon, sentence);
    }
    if (command && command->id == change_command && asks_bare_grade()) {  // "nee, dat heb je verkeerd begrepen"
      if (auto grade = read_grade(m_lexicon, sentence)) return of_value(std::move(*grade));
    }
    if (command) {
      note("opdracht", command->id, command->rest);
      return of_command(std::move(*command));
    }
    Understanding result = read_type(sentence);
    if (auto aside = command_aside(sentence, result)) {
      note("opdracht", aside->id, aside->rest);
      return of_command(std::move(*aside));
    }
    if (result.kind == Kind::not_understood && says_unknown(m_lexicon, sentence)) {
      note("opdracht", std::string{core::unknown_id});
      return of_command({std::string{core::unknown_id}, {}});
    }
    return result;
  }

  /// Yes or no to no question of the knowledge, such as a confirmation.
  [[nodiscard]] bool asks_bare_grade() const {
    return m_expected.type == QuestionType::graded && m_expected.question.empty();
  }

  /// "ja, ik heb hulp nodig" is a yes; a list says less about what else is said.
  std::optional<CommandReading> command_aside(const Sentence& sentence, const Understanding& result) const {
    if (result.kind != Kind::value) return read_command_in_part(m_lexicon, sentence, Beside::nothing);
    if (!result.certain) return read_command_in_part(m_lexicon, sentence, Beside::perhaps_an_answer);
    const bool list = m_expected.type == QuestionType::choice || m_expected.type == QuestionType::multiple;
    return list ? read_command_in_part(m_lexicon, sentence, Beside::an_answer) : std::nullopt;
  }

  std::optional<Understanding> exact_option(const Sentence& sentence) const {
    if (!has_options(m_expected.type)) return std::nullopt;
    return chosen(named_option(m_expected, sentence.words));
  }

  std::optional<Understanding> phrased(const Sentence& sentence) const {
    if (!has_options(m_expected.type)) return std::nullopt;
    return chosen(phrased_option(m_lexicon, m_expected, sentence));
  }

  std::optional<Understanding> chosen(std::optional<std::size_t> option) const {
    if (!option) return std::nullopt;
    const std::string& id = m_expected.options[*option].id;
    if (m_expected.type == QuestionType::multiple) return of_value({core::Options{id}, true, {}});
    return of_value({id, true, {}});
  }

  Understanding read_type(const Sentence& sentence) {
    switch (m_expected.type) {
      case QuestionType::choice:
        if (has_frequencies(m_expected)) return read_frequencies(sentence);
        return of_choice(read_choice(m_lexicon, m_expected, sentence));
      case QuestionType::multiple: return of_choice(read_choice(m_lexicon, m_expected, sentence));
      case QuestionType::graded: return of_choice(read_graded_choice(m_lexicon, m_expected, sentence));
      case QuestionType::number:
      case QuestionType::duration: return read_quantity(sentence);
      case QuestionType::text: return read_text(sentence);
    }
    return of_kind(Kind::not_understood);
  }

  Understanding of_choice(ChoiceReading choice) {
    note("soort", choice.finding);
    if (choice.reading) return of_value(std::move(*choice.reading));
    Understanding result = of_kind(Kind::not_understood);
    result.suggestions = std::move(choice.suggestions);
    return result;
  }

  /// How often: words of the options first, unless "elke dag" or "3 keer per week" says it better.
  Understanding read_frequencies(const Sentence& sentence) {
    auto choice = read_choice(m_lexicon, m_expected, sentence);
    if (choice.reading && choice.finding != "genoemd" && choice.finding != "langste" && choice.finding != "zekerste") {
      return of_choice(std::move(choice));
    }
    auto rate = read_frequency(m_lexicon, sentence);
    if (!rate) return of_choice(std::move(choice));
    note("soort", "hoe-vaak");
    if (choice.reading && choice.reading->value != rate->value) rate->certain = false;
    return of_value(std::move(*rate));
  }

  Understanding read_quantity(const Sentence& sentence) {
    if (says_unknown(m_lexicon, sentence)) {
      note("soort", "weet-niet");
      return of_value({unknown_value(m_expected.type), true, {}});
    }
    std::optional<Reading> reading;
    if (m_expected.type == QuestionType::duration) {
      reading = read_duration(m_lexicon, m_expected, sentence);
    } else if (m_expected.measure == Measure::age) {
      reading = read_age(m_lexicon, m_expected, sentence);
    } else if (m_expected.measure == Measure::rank) {
      reading = read_rank(m_lexicon, sentence);
    } else {
      reading = read_number(m_lexicon, sentence);
    }
    if (!reading && contains_unknown(m_lexicon, sentence)) reading = Reading{unknown_value(m_expected.type), false, {}};
    note("soort", reading ? "getal" : "geen-getal");
    return reading ? of_value(std::move(*reading)) : of_kind(Kind::not_understood);
  }

  Understanding read_text(const Sentence& sentence) {
    if (says_unknown(m_lexicon, sentence)) return of_command({std::string{core::unknown_id}, {}});
    note("soort", "tekst");
    return of_value({whole_characters(text::clean(m_utterance), content::max_text_bytes), true, {}});
  }

  /// The sentence with unknown words repaired; worked out once.
  const Repair& mended(const Sentence& sentence) {
    if (m_repaired) return *m_repaired;
    const Vocabulary labels{has_options(m_expected.type) ? label_words(m_expected) : Words{}};
    KnownWords known{{&labels}, {&m_lexicon.common_words}};
    if (const auto* question = m_lexicon.find(m_expected.question)) known.options.push_back(&question->vocabulary);
    if (m_expected.type == QuestionType::graded) known.other.push_back(&m_lexicon.grade_words);
    if (!has_options(m_expected.type) || has_frequencies(m_expected)) known.other.push_back(&m_lexicon.quantity_words);
    return m_repaired.emplace(repair(m_lexicon, sentence, known));
  }

  /// A second reading with words repaired; nothing when there was nothing to repair or it says no more.
  std::optional<Understanding> read_repaired(const Sentence& sentence, const Understanding& first) {
    const bool settled = first.kind == Kind::value && first.certain && m_expected.type != QuestionType::multiple;
    if (m_expected.type == QuestionType::text || settled) return std::nullopt;
    const auto& repaired = mended(sentence);
    if (!repaired.changed) return std::nullopt;
    note("herstel", repaired.ties.empty() ? "hersteld" : "twijfel", text::join(repaired.replaced));
    auto second = read(repaired.sentence);
    if (second.kind == Kind::not_understood) return std::nullopt;
    if (first.kind == Kind::value && !adds_to(first, second)) return std::nullopt;
    if (!repaired.ties.empty() && second.kind != Kind::value) return std::nullopt;
    second.certain = second.certain && repaired.certain;
    return second;
  }

  /// For a sentence that names nothing: what its words point to.
  std::optional<Understanding> hinted(const Sentence& sentence, const Understanding& first) {
    const bool open = first.kind == Kind::not_understood && first.suggestions.empty();
    if (!open || !has_options(m_expected.type)) return std::nullopt;
    auto understood = of_choice(read_hints(m_lexicon, m_expected, mended(sentence).sentence));
    if (understood.kind == Kind::not_understood && understood.suggestions.empty()) return std::nullopt;
    return understood;
  }

  /// A repaired reading replaces one of the words as they stood only when that was unsure, or when it names more.
  static bool adds_to(const Understanding& first, const Understanding& second) {
    if (second.kind != Kind::value || second.value == first.value) return false;
    const auto* before = std::get_if<core::Options>(&first.value);
    const auto* after = std::get_if<core::Options>(&second.value);
    if (before == nullptr || after == nullptr) return !first.certain && second.certain;
    return std::all_of(before->begin(), before->end(), [&](const std::string& option) {
      return std::find(after->begin(), after->end(), option) != after->end();
    });
  }

  const Lexicon& m_lexicon;
  const Expected& m_expected;
  std::string_view m_utterance;
  Trace* m_trace;
  std::optional<Repair> m_repaired;
};

}  // namespace

Understanding understand(const Expected& expected, std::string_view utterance, Trace* trace) {
  return Pipeline{expected, utterance, trace}.run();
}

Understanding understand_command(std::optional<core::Role> role, std::string_view utterance, Trace* trace) {
  Expected nothing;
  nothing.role = role;
  auto understood = understand(nothing, utterance, trace);
  return understood.kind == Kind::value ? Understanding{} : understood;
}

core::Options spot(const Expected& expected, std::string_view utterance) {
  const Lexicon& words = lexicon();
  if (!may_be_spotted(expected.question)) return {};
  core::Options found;
  for (const auto& mention : find_mentions(words, expected, read_sentence(words, utterance))) {
    const auto& id = expected.options[mention.option].id;
    const bool exclusive = id == core::none_id || id == core::unknown_id;
    const bool known = std::find(found.begin(), found.end(), id) != found.end();
    if (!mention.denied && !exclusive && !known) found.push_back(id);
  }
  return found;
}

bool may_be_spotted(std::string_view question) {
  return has(lexicon().spotted, question);
}

std::string previous_correction(const Understanding& understood) {
  if (understood.kind != Kind::command || !understood.rest.starts_with(previous_answer)) return {};
  return understood.rest.substr(std::min(understood.rest.size(), previous_answer.size() + 1));
}

bool opens_with_yes(std::string_view utterance) {
  return longest_at(lexicon().yes, read_sentence(lexicon(), utterance).words, 0) > 0;
}

bool is_crisis(std::string_view utterance) {
  return is_crisis(lexicon(), read_sentence(lexicon(), utterance));
}

std::optional<bool> yes_or_no(std::string_view utterance) {
  const Lexicon& words = lexicon();
  const Sentence sentence = read_sentence(words, utterance);
  const Words plain = without_polite(words, sentence).words;
  const auto says = [&](const std::vector<Words>& phrases) {
    return is_one_of(sentence.words, phrases) || is_one_of(plain, phrases);
  };
  if (says(words.yes) || plain == Words{"1"}) return true;
  if (says(words.no) || plain == Words{"2"}) return false;
  return std::nullopt;
}

std::optional<std::string> after_no(std::string_view utterance) {
  const Words words = read_sentence(lexicon(), utterance).words;
  if (words.size() < 2 || words.front() != "nee") return std::nullopt;
  return text::join(words, 1);
}

bool sounds_weary(std::string_view utterance) {
  return !lexicon().weary.find(read_sentence(lexicon(), utterance).words).empty();
}

std::string word_for_person(std::string_view utterance) {
  const Words words = read_sentence(lexicon(), utterance).words;
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (has(lexicon().possessives, words[i - 1]) && has(lexicon().persons, words[i])) return words[i];
  }
  return {};
}

namespace {

std::optional<double> years_in(const std::optional<Reading>& reading) {
  if (!reading) return std::nullopt;
  if (const auto* whole = std::get_if<std::int64_t>(&reading->value)) return static_cast<double>(*whole);
  const auto* years = std::get_if<double>(&reading->value);
  return years == nullptr ? std::nullopt : std::optional{*years};
}

}  // namespace

std::optional<double> years_ahead(std::string_view utterance) {
  constexpr double unless_said = 5;
  const Lexicon& words = lexicon();
  const Sentence sentence = read_sentence(words, utterance);
  for (std::size_t at = 0; at < sentence.words.size(); ++at) {
    const std::size_t length = longest_at(words.ahead, sentence.words, at);
    if (length == 0) continue;
    const auto reading = read_duration(words, {}, sentence.part(at + length, sentence.words.size()));
    if (auto years = years_in(reading)) return years;
  }
  if (!contains_any(sentence.words, words.unchanged)) return std::nullopt;
  return years_in(read_duration(words, {}, sentence)).value_or(unless_said);
}

}  // namespace inzetwijzer::language
