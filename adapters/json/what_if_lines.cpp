#include "json/what_if_lines.hpp"

#include <charconv>
#include <istream>
#include <ostream>

#include "explanation/what_if.hpp"
#include "json/case_line.hpp"
#include "json/difference_json.hpp"
#include "json/evaluation_json.hpp"
#include "json/line_source.hpp"
#include "json/value_json.hpp"

namespace inzetwijzer::adapters::json {
namespace {

using content::Json;

/// "58" and "4.5" are numbers, "a,b" a list for a question that takes one; anything else is a word.
Json typed_value(const content::Question* question, const std::string& text) {
  if (question != nullptr && question->type == content::QuestionType::multiple) {
    Json list = Json::array();
    for (std::size_t from = 0; from <= text.size();) {
      const auto comma = std::min(text.find(',', from), text.size());
      list.push_back(text.substr(from, comma - from));
      from = comma + 1;
    }
    return list;
  }
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return text;
  const auto whole = static_cast<std::int64_t>(number);
  return static_cast<double>(whole) == number ? Json(whole) : Json(number);
}

/// The case with the changes made, checked like any other case.
CaseLine changed_case(const CaseLine& known, const content::Content& content, const WhatIf& difference) {
  Json answers = Json::object();
  for (const auto& [question, value] : known.answers) answers[question] = to_json(value);
  for (const auto& [question, text] : difference.answers) {
    answers[question] = typed_value(content.questions.find(question), text);
  }
  const Json line{{"id", known.id}, {"rol", core::to_id(known.role)}, {"antwoorden", answers}};
  CaseLine other = read_case({1, line.dump(), false}, content);
  other.answers = explanation::later(content, std::move(other.answers), difference.years);
  return other;
}

Json result_json(const CaseLine& input, const inference::Evaluation& before, const inference::Evaluation& after) {
  Json result{{"id", input.id}};
  result.update(difference_json(before, after));
  return result;
}

}  // namespace

int what_if_lines(std::istream& in, std::ostream& out, const content::Content& content, const inference::Engine& engine,
                  const inference::Engine& other_engine, const WhatIf& difference) {
  LineSource source{in, max_case_bytes};
  bool faulty = false;
  while (const auto line = source.next()) {
    if (is_blank(*line)) continue;
    const CaseLine input = read_case(*line, content);
    const CaseLine other = input.faults.empty() ? changed_case(input, content, difference) : input;
    if (other.faults.empty()) {
      const auto before = engine.evaluate(input.role, input.answers);
      const auto after = other_engine.evaluate(other.role, other.answers);
      out << result_json(input, before, after).dump() << '\n' << std::flush;
    } else {
      faulty = true;
      out << faults_json(other).dump() << '\n' << std::flush;
    }
    if (!out) return 3;
  }
  return faulty ? 1 : 0;
}

}  // namespace inzetwijzer::adapters::json
