#include <algorithm>
#include <iterator>

#include "report/sections.hpp"
#include "text/letter_case.hpp"

namespace inzetwijzer::report {
namespace {

Section told(const Writer& writer) {
  core::List list;
  for (const auto& one : writer.input().told) {
    list.items.push_back(writer.text("gezegd", {{"naam", text::capitalised(one.name)}, {"antwoord", one.answer}}));
  }
  if (list.items.empty()) return writer.section("gezegd", {core::Paragraph{writer.text("gezegd.niets")}});
  return writer.section("gezegd", {std::move(list)});
}

std::vector<core::Advice> in_block(const Writer& writer, std::string_view block) {
  std::vector<core::Advice> found;
  std::ranges::copy_if(writer.input().main, std::back_inserter(found),
                       [block](const auto& advice) { return advice.block == block; });
  return found;
}

/// What one can do oneself, then what has no place of its own.
Section own_steps(const Writer& writer) {
  auto list = steps(writer, in_block(writer, "zelf"));
  std::ranges::move(steps(writer, in_block(writer, "")).items, std::back_inserter(list.items));
  std::ranges::move(writer.lines("zelf").items, std::back_inserter(list.items));
  return writer.section("zelf", {std::move(list)});
}

/// Somebody who reported unwanted behaviour gets no words for a talk with the manager: only confidential routes.
Section to_discuss(const Writer& writer, const std::vector<core::Advice>& advice) {
  return writer.section(writer.input().confidential ? "bespreken-veilig" : "bespreken", {steps(writer, advice)});
}

Section sentences(const Writer& writer) {
  if (writer.input().confidential) {
    return writer.section("zinnen", {core::Paragraph{writer.text("zinnen-veilig.uitleg")}, writer.lines("zinnen-veilig")});
  }
  core::List list;
  for (const auto& advice : writer.input().main) {
    if (!advice.sentence.empty()) list.items.push_back(writer.text("zin", {{"zin", advice.sentence}}));
  }
  std::ranges::move(writer.lines("zinnen").items, std::back_inserter(list.items));
  return writer.section("zinnen", {core::Paragraph{writer.text("zinnen.uitleg")}, std::move(list)});
}

Section helpers(const Writer& writer) {
  auto list = steps(writer, in_block(writer, "hulp"));
  std::ranges::copy(writer.input().people, std::back_inserter(list.items));
  return writer.section("hulp", {std::move(list)});
}

}  // namespace

std::vector<Section> employee_sections(const Writer& writer) {
  std::vector<Section> sections{told(writer), conclusions_section(writer), own_steps(writer)};
  if (const auto advice = in_block(writer, "bespreken"); !advice.empty()) sections.push_back(to_discuss(writer, advice));
  sections.push_back(sentences(writer));
  sections.push_back(helpers(writer));
  return sections;
}

}  // namespace inzetwijzer::report
