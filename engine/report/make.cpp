#include "report/make.hpp"

#include <algorithm>
#include <iterator>

#include "core/calendar.hpp"
#include "report/sections.hpp"

namespace inzetwijzer::report {
namespace {

std::vector<Section> own_sections(const Writer& writer) {
  switch (writer.input().role) {
    case core::Role::leidinggevende: return manager_sections(writer);
    case core::Role::medewerker: return employee_sections(writer);
    case core::Role::ondernemingsraad: return council_sections(writer);
  }
  return {};
}

}  // namespace

const Section* Report::find(std::string_view section_id) const {
  const auto found = std::ranges::find(sections, section_id, &Section::id);
  return found == sections.end() ? nullptr : &*found;
}

Report make(const content::Content& content, const Input& input) {
  const Writer writer{content, input};
  Report report;
  report.title = writer.role_text("titel");
  const auto date = date_in_words(writer);
  report.subtitle = writer.text("ondertitel", {{"rol", writer.role_text("rol")}, {"datum", date}});
  report.introduction.push_back({writer.role_text("inleiding")});
  if (!input.finished) report.introduction.push_back({writer.text("niet-af")});
  report.sections = own_sections(writer);
  auto closing = closing_sections(writer);
  std::ranges::move(closing, std::back_inserter(report.sections));
  report.plan = action_plan(writer);
  report.receipt = {input.knowledge_version, input.dialogues_version, core::iso_date(input.date), input.role,
                    input.answers,           input.conclusions,       input.advice_ids};
  return report;
}

}  // namespace inzetwijzer::report
