#include "report/figures.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace inzetwijzer::report {
namespace {

// How far a measure reaches, by the kind of agreement it takes: other tasks, other hours, other work. The order is ours,
// and the figure says so.
constexpr std::array<std::string_view, 3> reach{"taak", "flexibiliteit", "ontwikkel"};
// The source holds no figures on effect; of some measures it says that little is known yet.
enum Row : std::size_t { not_doubted = 0, not_proven = 1 };

std::string bar(const Steps& steps) {
  std::string text;
  for (int at = 0; at < steps.of; ++at) text += at < steps.value ? "■" : "□";
  return text;
}

std::string profile_in_words(const Writer& writer, const LoadProfile& profile) {
  std::string text;
  for (const auto& group : profile.groups) {
    if (!text.empty()) text += ' ';
    if (group.steps.empty()) {
      text += writer.text("belasting.niet-genoemd", {{"groep", group.name}});
      continue;
    }
    std::string steps;
    for (const auto& step : group.steps) {
      steps += (steps.empty() ? "" : ", ") + writer.text("belasting.maat", {{"naam", step.name}, {"woorden", step.words}});
    }
    text += writer.text("belasting.groep", {{"groep", group.name}, {"maten", steps}, {"weging", group.weight}});
  }
  return text;
}

Figure load_figure(const Writer& writer, const LoadProfile& profile) {
  Figure figure{"belasting", writer.text("figuur.belasting"), profile_in_words(writer, profile), {}, profile};
  figure.plain.emplace_back(profile_table(writer, profile));
  figure.plain.emplace_back(core::Paragraph{writer.text("belasting.werkdefinitie")});
  return figure;
}

Figure career_figure(const Writer& writer) {
  CareerSketch sketch{writer.text("loopbaan.jaren"), writer.text("loopbaan.hoeveel"), writer.text("loopbaan.belastbaarheid"),
                      writer.text("loopbaan.gezond"), writer.text("loopbaan.zwaar")};
  auto sentences = writer.lines("loopbaan.uitleg");
  std::string description;
  for (const auto& sentence : sentences.items) description += (description.empty() ? "" : " ") + sentence;
  Figure figure{"loopbaan", writer.text("figuur.loopbaan"), std::move(description), {}, std::move(sketch)};
  figure.plain.emplace_back(std::move(sentences));
  return figure;
}

std::optional<EffortGrid::Place> place_of(const core::Advice& option, int number) {
  const auto column = std::ranges::find(reach, option.agreement);
  if (column == reach.end()) return std::nullopt;
  return EffortGrid::Place{number, static_cast<std::size_t>(column - reach.begin()),
                           option.caveat.empty() ? not_doubted : not_proven};
}

Figure effort_figure(const Writer& writer) {
  EffortGrid grid;
  for (const auto kind : reach) grid.columns.push_back(writer.text(std::string{"inspanning."}.append(kind)));
  grid.rows = {writer.text("inspanning.onbetwist"), writer.text("inspanning.onbewezen")};
  core::Table table{{writer.text("kolom.optie"), writer.text("kolom.inspanning"), writer.text("kolom.zekerheid")}, {}};
  const auto& options = writer.input().options;
  for (std::size_t at = 0; at < options.size(); ++at) {
    const auto place = place_of(options[at], static_cast<int>(at) + 1);
    if (!place) continue;
    table.rows.push_back({writer.text("optie", {{"nummer", std::int64_t{place->number}}, {"titel", options[at].title}}),
                          grid.columns[place->column], grid.rows[place->row]});
    grid.places.push_back(*place);
  }
  std::string description;
  for (const auto& row : table.rows) {
    description += (description.empty() ? "" : " ") +
                   writer.text("inspanning.plaats", {{"optie", row[0]}, {"inspanning", row[1]}, {"zekerheid", row[2]}});
  }
  Figure figure{"inspanning", writer.text("figuur.inspanning"), std::move(description), {}, std::move(grid)};
  figure.plain.emplace_back(std::move(table));
  figure.plain.emplace_back(core::Paragraph{writer.text("inspanning.uitleg")});
  return figure;
}

}  // namespace

std::string effort_of(const Writer& writer, const core::Advice& option) {
  const bool known = std::ranges::find(reach, option.agreement) != reach.end();
  return known ? writer.text("inspanning." + option.agreement) : std::string{};
}

std::string certainty_of(const Writer& writer, const core::Advice& option) {
  return writer.text(option.caveat.empty() ? "inspanning.onbetwist" : "inspanning.onbewezen");
}

core::Table profile_table(const Writer& writer, const LoadProfile& profile) {
  core::Table table{{writer.text("kolom.belasting")}, {}};
  for (const auto& group : profile.groups) {
    for (std::size_t at = 0; at < group.steps.size(); ++at) {
      if (table.heading.size() <= at + 1) table.heading.push_back(group.steps[at].name);
    }
  }
  table.heading.push_back(writer.text("kolom.weging"));
  for (const auto& group : profile.groups) {
    if (group.steps.empty()) continue;
    std::vector<std::string> row{group.name};
    for (const auto& step : group.steps) row.push_back(bar(step) + ' ' + step.words);
    row.push_back(group.weight);
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::vector<Figure> figures(const Writer& writer) {
  std::vector<Figure> result;
  const auto& load = writer.input().load;
  const bool mentioned = std::ranges::any_of(load.groups, [](const auto& group) { return !group.steps.empty(); });
  if (mentioned) result.push_back(load_figure(writer, load));
  result.push_back(career_figure(writer));
  if (!writer.input().options.empty()) result.push_back(effort_figure(writer));
  return result;
}

}  // namespace inzetwijzer::report
