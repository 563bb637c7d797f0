#include "conversation/report_command.hpp"

#include "conversation/report_input.hpp"
#include "conversation/wording.hpp"
#include "report/make.hpp"
#include "report/png.hpp"
#include "report/render.hpp"

namespace inzetwijzer::conversation {
namespace {

constexpr std::size_t plan_columns = 3;  // what, who and when: more does not fit beside each other in a chat

struct Teller {
  Turn& turn;

  template <typename Known>
  void operator()(const Known& block) const {
    turn.reply().blocks.emplace_back(block);
  }
  void operator()(const report::Figure& figure) const {
    turn.reply().blocks.emplace_back(core::Heading{figure.title});
    turn.say_blocks(figure.plain);
    if (!takes_files(turn.channel())) return;
    auto png = report::to_png(figure);
    if (!png) return;
    turn.reply().attachments.push_back(
        {turn.text("verslag.figuur.bestandsnaam"), "image/png", std::move(*png), figure.description});
  }
  void operator()(const report::Field&) const {}
  void operator()(const report::Links&) const {}
};

core::Table narrowed(core::Table plan) {
  plan.heading.resize(plan_columns);
  for (auto& row : plan.rows) row.resize(plan_columns);
  return plan;
}

}  // namespace

void tell_report(Turn& turn, std::string_view) {
  const auto report = report::make(turn.content(), report_input(turn));
  turn.reply().blocks.emplace_back(core::Heading{report.title});
  turn.reply().blocks.emplace_back(core::Paragraph{report.subtitle});
  for (const auto& paragraph : report.introduction) turn.reply().blocks.emplace_back(paragraph);
  for (const char* id : {"conclusies", "zinnen", "vragen", "volgende-stap"}) {
    const auto* section = report.find(id);
    if (section == nullptr) continue;
    turn.reply().blocks.emplace_back(core::Heading{section->title});
    for (const auto& block : section->blocks) std::visit(Teller{turn}, block);
  }
  turn.reply().blocks.emplace_back(core::Heading{report.find("actieplan")->title});
  turn.reply().blocks.emplace_back(narrowed(report.plan));
  const auto& figures = report.find("figuren")->blocks;
  if (!figures.empty()) std::visit(Teller{turn}, figures.front());
  if (takes_files(turn.channel())) {
    turn.reply().attachments.push_back({turn.text("verslag.bestandsnaam"), "text/html", report::to_html(report)});
  }
  turn.say("verslag.bestand." + std::string{to_key(turn.channel())}, {{"sessie", turn.session()}});
}

}  // namespace inzetwijzer::conversation
