#include "json/understand_lines.hpp"

#include <istream>
#include <map>
#include <ostream>
#include <string>
#include <variant>

#include "content/answer_check.hpp"
#include "json/line_source.hpp"
#include "json/tolerant_json.hpp"
#include "json/value_json.hpp"
#include "language/expected.hpp"
#include "language/understand.hpp"

namespace inzetwijzer::adapters::json {
namespace {

using content::Json;
using content::QuestionType;
using language::Expected;
using language::Kind;

constexpr std::size_t max_line_bytes = std::size_t{1} << 20U;

enum class Sort { yes_no, frequency, command, other };

/// What `soort` may be.
struct Asked {
  Sort sort = Sort::other;
  Expected expected;
};

class UtteranceReader {
 public:
  UtteranceReader(const content::Content& content, bool trace) : m_content{content}, m_trace{trace} {}

  /// The line with the reading, or with its errors.
  Json read(const Line& line, bool& faulty) {
    m_line = Json::object();
    m_faults = Json::array();
    parse(line);
    if (m_faults.empty()) understand();
    faulty = !m_faults.empty();
    if (faulty) m_line["fouten"] = std::move(m_faults);
    return std::move(m_line);
  }

 private:
  void add_fault(std::string_view key, std::string_view word = {}, const std::string& question = {},
                 const std::string& meant = {}) {
    Json fault{{"vraag", question.empty() ? Json(nullptr) : Json(question)},
               {"reden", m_content.messages.format(key, {{"woord", word}})}};
    if (!meant.empty()) fault["bedoelde-u"] = meant;
    m_faults.push_back(std::move(fault));
  }

  void parse(const Line& line) {
    if (line.too_long) return add_fault("regel-fout.te-lang");
    const auto document = parse_tolerant(line.text);
    if (!document) {
      if (document.error().problem == content::JsonProblem::invalid_utf8) return add_fault("regel-fout.utf8");
      return add_fault("regel-fout.json", document.error().detail);
    }
    if (!document->value.is_object()) return add_fault("regel-fout.geen-object");
    for (const auto& duplicate : document->duplicates) add_fault("regel-fout.dubbele-sleutel", duplicate.key);
    m_line = document->value;
    if (!m_line.contains("tekst") || !m_line["tekst"].is_string()) add_fault("uiting-fout.tekst");
    read_asked();
  }

  [[nodiscard]] std::string text_of(const char* key) const {
    const auto found = m_line.find(key);
    return found != m_line.end() && found->is_string() ? found->get<std::string>() : std::string{};
  }

  void read_asked() {
    m_asked = {};
    if (m_line.contains("soort")) return read_sort(text_of("soort"));
    if (m_line.contains("vraag")) return read_question(text_of("vraag"));
    add_fault("uiting-fout.soort-of-vraag");
  }

  void read_sort(const std::string& sort) {
    auto& expected = m_asked.expected;
    if (const auto role = core::role_from_id(text_of("rol"))) expected.role = *role;
    if (sort == "ja-nee") {
      m_asked.sort = Sort::yes_no;
      expected.type = QuestionType::graded;
      for (const char* id : {"ja", "nee", "weet-niet"}) expected.options.push_back({id, id, {}});
    } else if (sort == "frequentie") {
      read_frequency_question();
    } else if (sort == "commando") {
      m_asked.sort = Sort::command;
    } else if (sort == "duur") {
      expected.type = QuestionType::duration;
      expected.age = known_age();
    } else if (sort == "getal" || sort == "leeftijd" || sort == "rangtelwoord") {
      expected.type = QuestionType::number;
      if (sort == "leeftijd") expected.measure = language::Measure::age;
      if (sort == "rangtelwoord") expected.measure = language::Measure::rank;
    } else {
      add_fault("uiting-fout.soort", sort);
    }
  }

  void read_frequency_question() {
    m_asked.sort = Sort::frequency;
    const auto questions = m_content.questions.family("frequentie");
    const auto role = core::role_from_id(text_of("rol")).value_or(core::Role::medewerker);
    if (auto expected = language::expected_answer(m_content, role, questions.front()->id, {})) {
      m_asked.expected = std::move(*expected);
    }
  }

  void read_question(const std::string& id) {
    const auto role = core::role_from_id(text_of("rol"));
    if (!role) return add_fault(m_line.contains("rol") ? "regel-fout.rol" : "regel-fout.rol-ontbreekt");
    auto expected = language::expected_answer(m_content, *role, id, answers());
    if (!expected) return add_fault("regel-fout.onbekende-vraag", {}, id);
    m_asked.expected = std::move(*expected);
  }

  [[nodiscard]] core::Answers answers() const {
    core::Answers known;
    const auto given = m_line.find("antwoorden");
    if (given == m_line.end() || !given->is_object()) return known;
    for (const auto& [id, value] : given->items()) {
      if (auto answer = answer_from_json(value)) known.emplace(id, std::move(*answer));
    }
    return known;
  }

  [[nodiscard]] std::optional<double> known_age() const {
    const auto known = answers();
    const auto age = known.find("leeftijd");
    if (age == known.end()) return std::nullopt;
    const auto* whole = std::get_if<std::int64_t>(&age->second);
    return whole == nullptr ? std::nullopt : std::optional{static_cast<double>(*whole)};
  }

  void understand() {
    language::Trace trace;
    auto* steps = m_trace ? &trace : nullptr;
    const auto& text = m_line["tekst"].get_ref<const std::string&>();
    const auto understood = m_asked.sort == Sort::command
                                ? language::understand_command(m_asked.expected.role, text, steps)
                                : language::understand(m_asked.expected, text, steps);
    write(understood);
    if (m_trace) write_steps(trace);
  }

  void write(const language::Understanding& understood) {
    switch (understood.kind) {
      case Kind::value:
        if (fits(understood.value)) return write_value(understood);
        break;
      case Kind::command: m_line["commando"] = understood.command; return;
      case Kind::crisis: m_line["signaal"] = "crisis"; return;
      case Kind::medical: m_line["signaal"] = "medisch"; return;
      case Kind::not_understood: break;
    }
    m_line["onbegrepen"] = true;
    m_line["voorstellen"] = understood.suggestions;
  }

  /// A number outside the range of the question is no answer to it.
  [[nodiscard]] bool fits(const core::Value& value) const {
    const auto& expected = m_asked.expected;
    const auto* question = m_content.questions.find(expected.question);
    return question == nullptr || !expected.role || !content::check_answer(*question, *expected.role, value);
  }

  void write_value(const language::Understanding& understood) {
    m_line["waarde"] = to_json(understood.value);
    if (m_asked.sort == Sort::yes_no && understood.value != core::Value{std::string{core::unknown_id}}) {
      m_line["waarde"] = understood.value == core::Value{std::string{"ja"}};
    }
    if (!understood.certain) m_line["zeker"] = false;
    if (!understood.said) return;
    m_line["eenheid"] = understood.said->unit;
    m_line["aantal"] = understood.said->count;
  }

  void write_steps(const language::Trace& trace) {
    Json steps = Json::array();
    for (const auto& step : trace) {
      Json entry{{"deel", step.part}, {"vondst", step.finding}};
      if (!step.words.empty()) entry["woorden"] = step.words;
      steps.push_back(std::move(entry));
    }
    m_line["stappen"] = std::move(steps);
  }

  const content::Content& m_content;
  bool m_trace;
  Json m_line;
  Json m_faults;
  Asked m_asked;
};

}  // namespace

int understand_lines(std::istream& in, std::ostream& out, const content::Content& content, bool trace) {
  LineSource source{in, max_line_bytes};
  UtteranceReader reader{content, trace};
  bool any_faults = false;
  while (const auto line = source.next()) {
    if (is_blank(*line)) continue;
    bool faulty = false;
    out << reader.read(*line, faulty).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    any_faults = any_faults || faulty;
    if (!source.ready() && !out.flush()) return 3;
  }
  return out.flush() ? (any_faults ? 1 : 0) : 3;
}

}  // namespace inzetwijzer::adapters::json
