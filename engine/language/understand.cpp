#include "language/understand.hpp"

#include <utility>

#include "content/answer_check.hpp"
#include "language/parsers.hpp"

namespace inzetwijzer::language {
namespace {

using content::QuestionType;

Understanding of_kind(Kind kind) {
  Understanding result;
  result.kind = kind;
  return result;
}

Understanding of_value(Reading reading) {
  Understanding result = of_kind(Kind::value);
  result.value = std::move(reading.value);
  result.certain = reading.certain;
  return result;
}

Understanding of_command(CommandReading command) {
  Understanding result = of_kind(Kind::command);
  result.command = std::move(command.id);
  result.rest = std::move(command.rest);
  return result;
}

bool is_medical(const Lexicon& lexicon, const Expected& expected, const Words& words) {
  return expected.role == core::Role::leidinggevende && contains_any(words, lexicon.medical);
}

bool has_options(QuestionType type) {
  return type == QuestionType::choice || type == QuestionType::multiple || type == QuestionType::graded;
}

std::optional<Understanding> exact_option(const Expected& expected, const Words& words) {
  if (!has_options(expected.type)) return std::nullopt;
  const auto option = named_option(option_phrases(expected.options), words);
  if (!option) return std::nullopt;
  const std::string& id = expected.options[*option].id;
  if (expected.type == QuestionType::multiple) return of_value({core::Options{id}, true});
  return of_value({id, true});
}

std::string whole_characters(std::string text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  constexpr unsigned char continuation_mask = 0xC0;
  constexpr unsigned char continuation = 0x80;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & continuation_mask) == continuation) --bytes;
  text.resize(bytes);
  return text;
}

std::optional<Reading> number_reading(const Lexicon& lexicon, const Expected& expected,
                                      std::string_view utterance, const Words& words) {
  if (is_one_of(without_polite(lexicon, words), lexicon.unknown))
    return Reading{unknown_value(expected.type), true};
  if (text::clean(utterance).starts_with('-')) return std::nullopt;
  return expected.type == QuestionType::number ? parse_number(lexicon, words)
                                               : parse_duration(lexicon, words);
}

std::optional<Reading> parse(const Lexicon& lexicon, const Expected& expected, std::string_view utterance,
                             const Words& words) {
  switch (expected.type) {
    case QuestionType::choice:
    case QuestionType::multiple: return parse_choice(lexicon, expected, words);
    case QuestionType::graded: return parse_graded(lexicon, expected, words);
    case QuestionType::number:
    case QuestionType::duration: return number_reading(lexicon, expected, utterance, words);
    case QuestionType::text:
      return Reading{whole_characters(text::clean(utterance), content::max_text_bytes), true};
  }
  return std::nullopt;
}

}  // namespace

bool is_crisis(std::string_view utterance) {
  return contains_any(text::fold(utterance), lexicon().crisis);
}

Understanding understand(const Expected& expected, std::string_view utterance) {
  const Lexicon& words_of = lexicon();
  const Words words = text::fold(utterance);
  if (words.empty()) return of_kind(Kind::not_understood);
  if (contains_any(words, words_of.crisis)) return of_kind(Kind::crisis);
  if (auto found = exact_option(expected, words)) return *found;
  if (is_medical(words_of, expected, words)) return of_kind(Kind::medical);
  if (auto command = parse_command(words_of, words)) return of_command(std::move(*command));
  if (expected.type == QuestionType::text && is_one_of(without_polite(words_of, words), words_of.unknown)) {
    return of_command({std::string{core::unknown_id}, {}});
  }
  if (auto reading = parse(words_of, expected, utterance, words)) return of_value(std::move(*reading));
  if (is_one_of(without_polite(words_of, words), words_of.unknown)) {
    return of_command({std::string{core::unknown_id}, {}});
  }
  return of_kind(Kind::not_understood);
}

std::optional<bool> yes_or_no(std::string_view utterance) {
  const Words words = text::fold(utterance);
  const Words plain = without_polite(lexicon(), words);
  if (is_one_of(words, lexicon().yes) || is_one_of(plain, lexicon().yes) || plain == Words{"1"}) return true;
  if (is_one_of(words, lexicon().no) || is_one_of(plain, lexicon().no) || plain == Words{"2"}) return false;
  return std::nullopt;
}

std::optional<std::string> after_no(std::string_view utterance) {
  const Words words = text::fold(utterance);
  if (words.size() < 2 || words.front() != "nee") return std::nullopt;
  return text::join(words, 1);
}

bool sounds_weary(std::string_view utterance) {
  return contains_any(text::fold(utterance), lexicon().weary);
}

std::string word_for_person(std::string_view utterance) {
  const Words words = text::fold(utterance);
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (has(lexicon().possessives, words[i - 1]) && has(lexicon().persons, words[i])) return words[i];
  }
  return {};
}

}  // namespace inzetwijzer::language
