#include <algorithm>
#include <iterator>

#include "report/sections.hpp"

namespace inzetwijzer::report {
namespace {

constexpr std::size_t most_agreements = 4;

std::string question_key(const core::ConclusionKey& conclusion) {
  const auto* word = std::get_if<std::string>(&conclusion.value);
  return "verslag.vraag." + conclusion.id + '.' + (word != nullptr ? *word : std::string{});
}

/// Open questions that fit every talk, then those that go with what was concluded.
Section questions(const Writer& writer) {
  auto list = writer.lines("vragen");
  const auto& messages = writer.content().messages;
  for (const auto& conclusion : writer.input().conclusions) {
    const auto key = question_key(conclusion);
    if (!messages.contains(key)) continue;
    auto question = messages.format(key);
    if (std::ranges::find(list.items, question) == list.items.end()) list.items.push_back(std::move(question));
  }
  return writer.section("vragen", {std::move(list)});
}

/// The best measures that two people can agree on.
std::vector<const core::Advice*> agreements(const Input& input) {
  std::vector<const core::Advice*> found;
  for (const auto* list : {&input.main, &input.rest}) {
    for (const auto& advice : *list) {
      if (!advice.agreement.empty() && found.size() < most_agreements) found.push_back(&advice);
    }
  }
  return found;
}

std::string agreement_name(const Writer& writer, const core::Advice& advice) {
  const auto kind = writer.content().messages.format("afspraak." + advice.agreement);
  return writer.text("afspraak", {{"titel", advice.title}, {"soort", kind}});
}

/// What a manager does without agreeing on it with somebody.
std::vector<core::Advice> own_measures(const Input& input) {
  std::vector<core::Advice> found;
  std::ranges::copy_if(input.main, std::back_inserter(found), [](const auto& advice) { return advice.agreement.empty(); });
  return found;
}

Section agreement_table(const Writer& writer) {
  const auto found = agreements(writer.input());
  if (found.empty()) return writer.section("afspraken", {core::Paragraph{writer.text("afspraken.geen")}});
  core::Table table;
  for (const char* column : {"afspraak", "brengt", "kost"}) {
    table.heading.push_back(writer.text(std::string{"kolom."} + column));
  }
  for (const auto* advice : found) {
    table.rows.push_back({agreement_name(writer, *advice),
                          writer.effects(advice->benefits), writer.effects(advice->investments)});
  }
  return writer.section("afspraken", {std::move(table)});
}

}  // namespace

std::vector<Section> manager_sections(const Writer& writer) {
  const auto& input = writer.input();
  auto unrecorded = writer.lines("niet-vastleggen");
  std::vector<Section> sections{conclusions_section(writer)};
  sections.push_back(questions(writer));
  sections.push_back(writer.section("niet-vastleggen", {std::move(unrecorded)}));
  if (const auto own = own_measures(input); !own.empty()) sections.push_back(writer.section("aanraden", {steps(writer, own)}));
  sections.push_back(agreement_table(writer));
  sections.push_back(writer.section("betrekken", {core::List{input.people}}));
  sections.push_back(writer.section("vervolg", {Field{writer.text("veld.gesprek")}, Field{writer.text("veld.vervolg")}}));
  return sections;
}

}  // namespace inzetwijzer::report
