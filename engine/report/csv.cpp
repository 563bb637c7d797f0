#include "report/escape.hpp"
#include "report/render.hpp"

namespace inzetwijzer::report {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string line(const std::vector<std::string>& cells) {
  std::string text;
  for (const auto& cell : cells) text += (text.empty() ? "" : ";") + escape_csv(cell);
  return text + "\r\n";
}

}  // namespace

std::string to_csv(const Report& report) {
  std::string text{byte_order_mark};
  text += line(report.plan.heading);
  for (const auto& row : report.plan.rows) text += line(row);
  return text;
}

}  // namespace inzetwijzer::report
