#include <algorithm>
#include <cmath>

#include "explanation/explanation.hpp"
#include "explanation/labels.hpp"
#include "text/letter_case.hpp"

namespace inzetwijzer::explanation {
namespace {

using content::Content;

std::string option_label(const content::QuestionText* text, const std::string& option) {
  if (text == nullptr) return option;
  const auto found = std::ranges::find(text->options, option, &content::OptionText::id);
  return found == text->options.end() ? option : found->label;
}

/// Of a list such as "wat niet meer past" one part was answered: "de gezondheid, voor een deel".
std::string part_answer(const Content& content, const content::QuestionText* text, const std::string& part,
                        const std::string& answer) {
  const std::string label = option_label(text, part);
  return content.messages.format("uitleg-hoe.onderdeel-" + answer, {{"onderdeel", label}});
}

/// Under two years a fraction is easier to read in months.
std::string years_text(const Content& content, double years) {
  constexpr double months_per_year = 12;
  const double months = years * months_per_year;
  const bool is_whole = years == std::floor(years);
  if (!is_whole && years < 2 && std::abs(months - std::round(months)) < 0.01) {
    return content.messages.format("uitleg-hoe.maanden", {{"aantal", static_cast<std::int64_t>(std::lround(months))}});
  }
  if (is_whole) return content.messages.format("uitleg-hoe.jaren", {{"aantal", static_cast<std::int64_t>(years)}});
  return content.messages.format("uitleg-hoe.jaren", {{"aantal", years}});
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) text += (text.empty() ? "" : "; ") + part;
  return text;
}

}  // namespace

std::string answer_text(const Content& content, core::Role role, std::string_view question, const core::Value& value) {
  const auto* text = question_text(content, role, question);
  if (const auto* options = std::get_if<core::Options>(&value)) {
    std::vector<std::string> labels;
    std::ranges::transform(*options, std::back_inserter(labels),
                           [text](const std::string& option) { return option_label(text, option); });
    return enumerated(content.messages, labels);
  }
  if (const auto* word = std::get_if<std::string>(&value)) {
    const auto* known = content.questions.find(question);
    if (known != nullptr && known->asked_as_list) return part_answer(content, text, known->part, *word);
    return option_label(text, *word);
  }
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return years_text(content, static_cast<double>(*whole));
  return years_text(content, std::get<double>(value));
}

std::string describe(const Case& subject, const core::Ground& ground) {
  if (const auto* answer = std::get_if<core::AnswerGround>(&ground)) {
    const std::string name = question_name(subject.content, subject.role, answer->question);
    const std::string text = answer_text(subject.content, subject.role, answer->question, answer->value);
    return subject.content.messages.format("uitleg-hoe.antwoord", {{"vraag", text::capitalised(name)}, {"antwoord", text}});
  }
  const auto& key = std::get<core::ConclusionKey>(ground);
  const std::string name = subject_name(subject.content, subject.role, key.id);
  if (is_advice(key.id)) return subject.content.messages.format("uitleg-hoe.advies", {{"titel", name}});
  const std::string value = value_name(subject.content, key);
  const std::string_view pattern = name.empty() ? "uitleg-hoe.tussenstap" : "uitleg-hoe.conclusie";
  return subject.content.messages.format(pattern, {{"naam", text::capitalised(name)}, {"waarde", value}});
}

std::string describe(const Content& content, const core::Source& source) {
  if (source.key == "werkdefinitie") return content.messages.format("uitleg-hoe.werkdefinitie");
  if (source.key == "extern") {
    return content.messages.format("uitleg-hoe.bron-extern", {{"titel", source.title}, {"url", source.url}});
  }
  const auto document = content.sources.find(source.key);
  const std::string name = document == content.sources.end() ? source.key : document->second.name;
  return content.messages.format("uitleg-hoe.bron-sectie", {{"naam", name}, {"sectie", source.section}});
}

std::string describe(const Content& content, const std::vector<core::Source>& sources) {
  std::vector<core::Source> documents;
  std::vector<std::vector<std::string>> sections;
  for (const auto& source : sources) {
    const auto same = [&source](const core::Source& known) {
      return known.key == source.key && known.title == source.title;
    };
    const auto known = std::ranges::find_if(documents, same);
    const auto place = static_cast<std::size_t>(known - documents.begin());
    if (known == documents.end()) {
      documents.push_back(source);
      sections.emplace_back();
    }
    if (std::ranges::find(sections[place], source.section) == sections[place].end()) {
      sections[place].push_back(source.section);
    }
  }
  std::vector<std::string> described;
  for (std::size_t at = 0; at < documents.size(); ++at) {
    documents[at].section = joined(sections[at]);
    described.push_back(describe(content, documents[at]));
  }
  return joined(described);
}

std::string describe(const Case& subject, const core::Change& change) {
  const auto text = subject.content.conclusions.find(change.id);
  if (text == subject.content.conclusions.end() || !text->second.headline) return {};
  const auto value = [&](const std::optional<core::ConclusionValue>& known) {
    return known ? value_name(subject.content, {change.id, *known}) : std::string{};
  };
  const std::string before = value(change.before);
  const std::string after = value(change.after);
  std::string_view pattern = "uitleg-hoe.anders";
  if (!change.before) pattern = "uitleg-hoe.nieuw";
  if (!change.after) pattern = "uitleg-hoe.weg";
  return subject.content.messages.format(pattern, {{"naam", text->second.label}, {"was", before}, {"nu", after}});
}

}  // namespace inzetwijzer::explanation
