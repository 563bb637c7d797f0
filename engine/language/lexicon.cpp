#include "language/lexicon.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace inzetwijzer::language {

extern const std::string_view antwoorden;
extern const std::string_view getallen;
extern const std::string_view opdrachten;
extern const std::string_view signalen;

namespace {

using nlohmann::json;

std::vector<Words> phrases(const json& list) {
  std::vector<Words> result;
  for (const auto& phrase : list) result.push_back(text::fold(phrase.get_ref<const std::string&>()));
  return result;
}

std::vector<Words> phrases(const json& object, const char* key) {
  return object.contains(key) ? phrases(object.at(key)) : std::vector<Words>{};
}

Words single_words(const json& list) {
  Words result;
  for (const Words& phrase : phrases(list)) result.push_back(text::join(phrase));
  return result;
}

template <typename Number>
std::map<std::string, Number, std::less<>> numbers_by_word(const json& object) {
  std::map<std::string, Number, std::less<>> result;
  for (const auto& [word, number] : object.items())
    result.emplace(text::join(text::fold(word)), number.template get<Number>());
  return result;
}

CommandWords command(const json& object) {
  CommandWords result;
  result.id = object.at("id").get<std::string>();
  result.whole = phrases(object.at("zinnen"));
  result.leading = phrases(object, "met-rest");
  if (object.contains("omsloten")) {
    for (const auto& pair : object.at("omsloten")) {
      const auto both = phrases(pair);
      result.enclosing.emplace_back(both.at(0), both.at(1));
    }
  }
  std::stable_sort(result.leading.begin(), result.leading.end(),
                   [](const Words& a, const Words& b) { return a.size() > b.size(); });
  result.max_words = object.value("woorden", result.max_words);
  return result;
}

void read_answers(Lexicon& lexicon, const json& file) {
  lexicon.yes = phrases(file.at("ja"));
  lexicon.no = phrases(file.at("nee"));
  lexicon.partly = phrases(file.at("deels"));
  lexicon.unknown = phrases(file.at("weet-niet"));
  lexicon.none = phrases(file.at("geen"));
  lexicon.connectives = single_words(file.at("voegwoorden"));
  lexicon.polite = single_words(file.at("beleefd"));
  lexicon.negations = single_words(file.at("ontkenningen"));
  lexicon.hedges = single_words(file.at("tegenwoorden"));
  lexicon.persons = single_words(file.at("personen"));
  lexicon.articles = single_words(file.at("lidwoorden"));
  lexicon.links = single_words(file.at("wijzigwoorden"));
  lexicon.possessives = single_words(file.at("bezittelijk"));
}

/// "vijfenvijftig" from "vijf" and "vijftig".
void add_compound_numbers(Lexicon& lexicon, const std::map<std::string, double, std::less<>>& tens) {
  constexpr double ten = 10;
  const auto words = lexicon.numbers;
  for (const auto& [word, value] : tens) {
    lexicon.numbers.emplace(word, value);
    for (const auto& [unit, count] : words) {
      if (count >= 1 && count < ten) lexicon.numbers.emplace(unit + "en" + word, value + count);
    }
  }
}

void read_numbers(Lexicon& lexicon, const json& file) {
  lexicon.numbers = numbers_by_word<double>(file.at("woorden"));
  add_compound_numbers(lexicon, numbers_by_word<double>(file.at("tientallen")));
  lexicon.ordinals = numbers_by_word<int>(file.at("rangtelwoorden"));
  lexicon.fractions = numbers_by_word<double>(file.at("breuken"));
  lexicon.units = numbers_by_word<double>(file.at("eenheden"));
  lexicon.number_fillers = single_words(file.at("vulwoorden"));
  lexicon.approximators = single_words(file.at("ongeveer"));
}

}  // namespace

Lexicon parse_lexicon(std::string_view commands, std::string_view signals, std::string_view answers,
                      std::string_view numbers) {
  try {
    Lexicon result;
    const json command_file = json::parse(commands);
    for (const auto& object : command_file.at("opdrachten")) result.commands.push_back(command(object));
    const json signal_file = json::parse(signals);
    result.crisis = phrases(signal_file.at("crisis"));
    result.medical = phrases(signal_file.at("medisch"));
    result.weary = phrases(signal_file.at("zorgen"));
    read_answers(result, json::parse(answers));
    read_numbers(result, json::parse(numbers));
    return result;
  } catch (const json::exception& error) {
    throw std::invalid_argument{error.what()};
  }
}

const Lexicon& lexicon() {
  static const Lexicon built_in = parse_lexicon(opdrachten, signalen, antwoorden, getallen);
  return built_in;
}

bool has(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_one_of(const Words& words, const std::vector<Words>& phrases) {
  return std::find(phrases.begin(), phrases.end(), words) != phrases.end();
}

bool contains_any(const Words& words, const std::vector<Words>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const Words& phrase) { return text::contains(words, phrase); });
}

Words without_polite(const Lexicon& lexicon, const Words& words) {
  const auto is_content = [&](const std::string& word) { return !has(lexicon.polite, word); };
  const auto first = std::find_if(words.begin(), words.end(), is_content);
  if (first == words.end()) return words;
  const auto last = std::find_if(words.rbegin(), words.rend(), is_content).base();
  return {first, last};
}

}  // namespace inzetwijzer::language
