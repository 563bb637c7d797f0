#include "language/lexicon.hpp"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "language/lexicon_files.hpp"

namespace inzetwijzer::language {
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

void add_patterns(PatternIndex& index, const json& object, const char* key) {
  if (!object.contains(key)) return;
  for (const auto& text : object.at(key)) index.add(Pattern::of(text.get_ref<const std::string&>()));
}

std::map<std::string, double, std::less<>> numbers_by_word(const json& object) {
  std::map<std::string, double, std::less<>> result;
  for (const auto& [word, number] : object.items())
    result.emplace(text::join(text::fold(word)), number.get<double>());
  return result;
}

std::vector<std::pair<Words, Words>> enclosing(const json& object) {
  std::vector<std::pair<Words, Words>> result;
  if (!object.contains("omsloten")) return result;
  for (const auto& pair : object.at("omsloten")) {
    auto both = phrases(pair);
    result.emplace_back(std::move(both.at(0)), std::move(both.at(1)));
  }
  return result;
}

CommandWords command(const json& object) {
  CommandWords result;
  result.id = object.at("id").get<std::string>();
  result.whole = phrases(object.at("zinnen"));
  result.leading = phrases(object, "met-rest");
  result.except = phrases(object, "behalve");
  add_patterns(result.patterns, object, "patronen");
  result.enclosing = enclosing(object);
  if (object.contains("vorige")) {
    result.previous_leading = phrases(object.at("vorige"), "met-rest");
    result.previous_enclosing = enclosing(object.at("vorige"));
  }
  result.max_words = object.value("woorden", result.max_words);
  result.max_rest = object.value("onderwerp", result.max_rest);
  result.one_clause = object.contains("onderwerp");
  result.at_start = object.value("vooraan", result.at_start);
  result.max_around = object.value("omheen", result.max_around);
  return result;
}

void read_signals(Lexicon& lexicon, const json& file) {
  add_patterns(lexicon.medical, file, "medisch");
  add_patterns(lexicon.no_medical, file, "niet-medisch");
  add_patterns(lexicon.professional, file, "beroepsmatig");
  add_patterns(lexicon.weary, file, "zorgen");
}

void read_answers(Lexicon& lexicon, const json& file) {
  lexicon.yes = phrases(file.at("ja"));
  lexicon.no = phrases(file.at("nee"));
  lexicon.partly = phrases(file.at("deels"));
  lexicon.unknown = phrases(file.at("weet-niet"));
  add_patterns(lexicon.unknown_patterns, file, "weet-niet-patronen");
  add_patterns(lexicon.partly_patterns, file, "deels-patronen");
  add_patterns(lexicon.partly_limits, file, "beperkingen");
  lexicon.not_for_age = single_words(file.at("niet-voor-leeftijd"));
  lexicon.none = phrases(file.at("geen"));
  lexicon.all = phrases(file.at("alles"));
  lexicon.except = phrases(file.at("behalve"));
  lexicon.weak_yes = phrases(file.at("zwak-ja"));
  lexicon.weak_no = phrases(file.at("zwak-nee"));
  lexicon.questions_asked = phrases(file.at("vraagopeningen"));
  lexicon.undecided = phrases(file.at("onbeslist"));
  lexicon.not_too_bad = phrases(file.at("valt-mee"));
  lexicon.turns = phrases(file.at("wendingen"));
  lexicon.corrections = phrases(file.at("verbeteringen"));
  lexicon.before = phrases(file.at("vroeger"));
  lexicon.now = phrases(file.at("nu"));
  lexicon.first = phrases(file.at("vroeger-naast-nu"));
  lexicon.later = phrases(file.at("straks"));
  lexicon.at_hand = phrases(file.at("voorhanden"));
  lexicon.ahead = phrases(file.at("vooruit"));
  lexicon.unchanged = phrases(file.at("onveranderd"));
  lexicon.through = phrases(file.at("tot-en-met"));
  lexicon.clause_openers = single_words(file.at("zinsopeners"));
  lexicon.others = phrases(file.at("anderen"));
  lexicon.elsewhere = phrases(file.at("elders"));
  lexicon.prepositions = single_words(file.at("voorzetsels"));
  lexicon.explanations = single_words(file.at("verklaringen"));
  lexicon.asking = single_words(file.at("vraagwoorden"));
  lexicon.lacking = single_words(file.at("gemis"));
  lexicon.past = phrases(file.at("voorbij"));
  lexicon.connectives = single_words(file.at("voegwoorden"));
  lexicon.polite = single_words(file.at("beleefd"));
  lexicon.negations = single_words(file.at("ontkenningen"));
  lexicon.undo_denial = single_words(file.at("na-ontkenning"));
  lexicon.subjects = single_words(file.at("onderwerpen"));
  lexicon.wholes = single_words(file.at("geheel"));
  lexicon.limiters = single_words(file.at("beperkend"));
  lexicon.scope_ends = single_words(file.at("einde-ontkenning"));
  lexicon.present = single_words(file.at("aanwezig"));
  lexicon.praise = single_words(file.at("lof"));
  lexicon.hedges = single_words(file.at("tegenwoorden"));
  lexicon.self = single_words(file.at("zelf"));
  lexicon.fillers = single_words(file.at("vulwoorden"));
  lexicon.persons = single_words(file.at("personen"));
  lexicon.articles = single_words(file.at("lidwoorden"));
  lexicon.links = single_words(file.at("wijzigwoorden"));
  lexicon.possessives = single_words(file.at("bezittelijk"));
}

/// "vijfenvijftig" from "vijf" and "vijftig".
void add_compound_numbers(Lexicon& lexicon, const std::map<std::string, double, std::less<>>& tens) {
  constexpr double ten = 10;
  const auto units = lexicon.small_numbers;
  for (const auto& [word, value] : tens) {
    lexicon.small_numbers.emplace(word, value);
    for (const auto& [unit, count] : units) {
      if (count >= 1 && count < ten) lexicon.small_numbers.emplace(std::string{unit}.append("en").append(word), value + count);
    }
  }
}

void read_numbers(Lexicon& lexicon, const json& file) {
  lexicon.large_numbers = single_words(file.at("grote-getallen"));
  lexicon.since = single_words(file.at("sinds"));
  lexicon.being = single_words(file.at("zijn"));
  lexicon.was_then = single_words(file.at("toen-zo-oud"));
  lexicon.before_decade = single_words(file.at("voor-tiental"));
  lexicon.before_time_ahead = single_words(file.at("voor-tijd-vooruit"));
  lexicon.small_numbers = numbers_by_word(file.at("woorden"));
  add_compound_numbers(lexicon, numbers_by_word(file.at("tientallen")));
  lexicon.fractions = numbers_by_word(file.at("breuken"));
  lexicon.vague_numbers = numbers_by_word(file.at("vaag"));
  lexicon.decade_parts = numbers_by_word(file.at("deel-van-tiental"));
  lexicon.units_a_year = numbers_by_word(file.at("per-jaar"));
  for (const auto& [unit, words] : file.at("eenheden").items()) {
    for (const auto& word : single_words(words)) lexicon.units.emplace(word, Lexicon::Unit{1, unit});
  }
  for (const auto& [word, parts] : file.at("samengesteld").items()) {
    lexicon.units.emplace(text::join(text::fold(word)),
                          Lexicon::Unit{parts.at(0).get<double>(), parts.at(1).get<std::string>()});
  }
  lexicon.number_fillers = single_words(file.at("vulwoorden"));
  lexicon.approximators = single_words(file.at("ongeveer"));
  lexicon.before_year = single_words(file.at("voor-jaartal"));
  lexicon.before_birth_year = single_words(file.at("voor-geboortejaar"));
  lexicon.added = single_words(file.at("opgeteld"));
  lexicon.relatives = single_words(file.at("verwanten"));
  lexicon.in_total = single_words(file.at("samengeteld"));
  lexicon.not_yet_of_age = single_words(file.at("nog-niet-zo-oud"));
  lexicon.every = single_words(file.at("elke"));
  lexicon.times = single_words(file.at("keer"));
  lexicon.weekdays = single_words(file.at("weekdagen"));
  lexicon.short_periods = single_words(file.at("elke-werkdag"));
}

void read_option(QuestionWords& question, const std::string& option, const json& words) {
  const auto add = [&](const char* key, bool certain) {
    const std::size_t before = question.patterns.patterns().size();
    add_patterns(question.patterns, words, key);
    for (std::size_t i = before; i < question.patterns.patterns().size(); ++i) {
      question.meanings.push_back({option, certain});
    }
  };
  add("zeker", true);
  add("misschien", false);
  add_patterns(question.hints, words, "wijst-op");
  question.hinted.resize(question.hints.patterns().size(), option);
}

DeferredQuestion& question_of(Lexicon& lexicon, const std::string& id) {
  auto& question = lexicon.questions[id];
  if (question == nullptr) question = std::make_shared<DeferredQuestion>();
  return *question;
}

void read_choices(Lexicon& lexicon, json file) {
  for (auto& [id, words] : file.at("vragen").items()) {
    question_of(lexicon, id).add_source(std::make_shared<const json>(std::move(words)));
  }
}

void mark_questions(Lexicon& lexicon, const json& answers) {
  const auto mark = [&](const char* key, bool QuestionWords::*property) {
    for (const auto& id : answers.at(key)) question_of(lexicon, id.get<std::string>()).outline().*property = true;
  };
  mark("vragen-over-zichzelf", &QuestionWords::own);
  mark("vragen-over-vroeger", &QuestionWords::past);
  mark("vragen-over-nu", &QuestionWords::present);
  mark("vragen-over-problemen", &QuestionWords::problems);
  mark("vragen-over-goeds", &QuestionWords::good);
  mark("vragen-met-een-midden", &QuestionWords::scaled);
  answers.at("vragen-uit-tekst").get_to(lexicon.spotted);
}

Words words_of(const std::vector<const std::vector<Words>*>& lists) {
  Words words;
  for (const auto* phrases : lists) {
    for (const auto& phrase : *phrases) words.insert(words.end(), phrase.begin(), phrase.end());
  }
  return words;
}

Words words_of(const PatternIndex& index) {
  Words words;
  for (const auto& pattern : index.patterns()) {
    for (auto& word : pattern.vocabulary()) words.push_back(std::move(word));
  }
  return words;
}

void collect(std::unordered_set<std::string>& words, const std::vector<Words>& phrases) {
  for (const auto& phrase : phrases) words.insert(phrase.begin(), phrase.end());
}

void collect(std::unordered_set<std::string>& words, const PatternIndex& index) {
  for (auto& word : words_of(index)) words.insert(std::move(word));
}

template <typename Value>
void collect(std::unordered_set<std::string>& words, const std::map<std::string, Value, std::less<>>& map) {
  for (const auto& [word, value] : map) words.insert(word);
}

Words short_commands(const Lexicon& lexicon) {
  constexpr std::size_t most_words = 2;
  Words words = words_of({&lexicon.unknown});
  for (const auto& command : lexicon.commands) {
    for (const auto& phrase : command.whole) {
      if (phrase.size() <= most_words) words.insert(words.end(), phrase.begin(), phrase.end());
    }
  }
  return words;
}

Words quantities(const Lexicon& lexicon) {
  Words words = lexicon.large_numbers;
  words.insert(words.end(), lexicon.since.begin(), lexicon.since.end());
  for (const auto& [word, value] : lexicon.small_numbers) words.push_back(word);
  for (const auto& [word, value] : lexicon.fractions) words.push_back(word);
  for (const auto& [word, value] : lexicon.units) words.push_back(word);
  for (const auto* list : {&lexicon.weekdays, &lexicon.every, &lexicon.short_periods}) {
    words.insert(words.end(), list->begin(), list->end());
  }
  return words;
}

Vocabulary vocabulary_of(const QuestionWords& question, const Lexicon& lexicon) {
  Words words = words_of(question.patterns);
  for (auto& word : words_of(question.hints)) words.push_back(std::move(word));
  std::erase_if(words, [&](const std::string& word) { return lexicon.small_numbers.contains(word); });
  return Vocabulary{std::move(words)};
}

/// What typing errors are repaired by.
void make_vocabularies(Lexicon& lexicon) {
  lexicon.common_words = Vocabulary{short_commands(lexicon)};
  lexicon.grade_words = Vocabulary{words_of({&lexicon.yes, &lexicon.no, &lexicon.partly, &lexicon.weak_yes, &lexicon.weak_no})};
  lexicon.quantity_words = Vocabulary{quantities(lexicon)};
}

void collect_words(Lexicon& lexicon) {
  auto& words = lexicon.words;
  for (const auto& command : lexicon.commands) {
    collect(words, command.whole);
    collect(words, command.leading);
    collect(words, command.patterns);
  }
  for (const auto* list :
       {&lexicon.yes, &lexicon.no, &lexicon.partly, &lexicon.unknown, &lexicon.none, &lexicon.all, &lexicon.except,
        &lexicon.weak_yes, &lexicon.weak_no, &lexicon.undecided, &lexicon.not_too_bad, &lexicon.turns,
        &lexicon.corrections, &lexicon.before, &lexicon.now, &lexicon.past, &lexicon.first, &lexicon.later, &lexicon.others,
        &lexicon.elsewhere}) {
    collect(words, *list);
  }
  collect(words, {lexicon.connectives, lexicon.polite, lexicon.negations, lexicon.scope_ends, lexicon.hedges,
                  lexicon.self, lexicon.fillers, lexicon.number_fillers, lexicon.approximators, lexicon.every,
                  lexicon.times, lexicon.weekdays, lexicon.short_periods, lexicon.persons, lexicon.possessives});
  collect(words, lexicon.small_numbers);
  collect(words, lexicon.fractions);
  collect(words, lexicon.vague_numbers);
  collect(words, lexicon.units);
  collect(words, lexicon.decade_parts);
}

}  // namespace

const QuestionWords& DeferredQuestion::words(const Lexicon& lexicon) {
  std::call_once(m_read, [&] {
    for (const auto& source : m_sources) {
      m_words.not_too_bad = source->value("valt-mee", m_words.not_too_bad);
      for (const auto& [option, phrases] : source->at("opties").items()) read_option(m_words, option, phrases);
    }
    m_words.vocabulary = vocabulary_of(m_words, lexicon);
    m_sources.clear();
  });
  return m_words;
}

DeferredQuestion* Lexicon::deferred(std::string_view question) const {
  auto found = questions.find(question);
  if (found == questions.end()) found = questions.find(question.substr(0, question.find('.')));
  return found == questions.end() ? nullptr : found->second.get();
}

const QuestionWords* Lexicon::outline(std::string_view question) const {
  auto* found = deferred(question);
  return found == nullptr ? nullptr : &found->outline();
}

const QuestionWords* Lexicon::find(std::string_view question) const {
  auto* found = deferred(question);
  return found == nullptr ? nullptr : &found->words(*this);
}

Lexicon parse_lexicon(const LexiconFiles& files) {
  try {
    Lexicon result;
    const json commands = json::parse(files.commands);
    for (const auto& object : commands.at("opdrachten")) result.commands.push_back(command(object));
    read_signals(result, json::parse(files.signals));
    const json answers = json::parse(files.answers);
    read_answers(result, answers);
    read_numbers(result, json::parse(files.numbers));
    result.crisis = parse_crisis_words(files.crisis);
    result.chat = read_spellings(json::parse(files.chat).at("chat"));
    for (const auto file : files.choices) read_choices(result, json::parse(file));
    mark_questions(result, answers);
    collect_words(result);
    make_vocabularies(result);
    return result;
  } catch (const json::exception& error) {
    throw std::invalid_argument{error.what()};
  }
}

const Lexicon& lexicon() {
  static const Lexicon built_in =
      parse_lexicon({opdrachten, signalen, crisis, antwoorden, getallen, chat, choice_files()});
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

std::size_t longest_at(const std::vector<Words>& phrases, const Words& words, std::size_t at) {
  std::size_t longest = 0;
  for (const auto& phrase : phrases) {
    if (phrase.size() > longest && text::starts_at(words, at, phrase)) longest = phrase.size();
  }
  return longest;
}

}  // namespace inzetwijzer::language
