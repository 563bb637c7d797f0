#include "conversation/table_text.hpp"

#include <algorithm>
#include <numeric>
#include <sstream>
#include <vector>

namespace inzetwijzer::conversation {
namespace {

constexpr std::size_t widest = 78;
constexpr std::size_t gap = 2;

using Row = std::vector<std::string>;

bool is_start_of_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

std::size_t characters(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, is_start_of_character));
}

/// The text in lines of at most `width` characters; a longer word stands on a line of its own.
Row broken(const std::string& text, std::size_t width) {
  Row lines{""};
  std::istringstream words{text};
  for (std::string word; words >> word;) {
    std::string& line = lines.back();
    if (!line.empty() && characters(line) + 1 + characters(word) > width) {
      lines.push_back(word);
    } else {
      line += (line.empty() ? "" : " ") + word;
    }
  }
  return lines;
}

/// The widest cell of each column, the wide columns cut down together until the table fits.
std::vector<std::size_t> widths(const core::Table& table) {
  std::vector<std::size_t> columns(table.heading.size(), 0);
  const auto measure = [&columns](const Row& row) {
    for (std::size_t at = 0; at < columns.size() && at < row.size(); ++at) {
      columns[at] = std::max(columns[at], characters(row[at]));
    }
  };
  measure(table.heading);
  std::ranges::for_each(table.rows, measure);
  const std::size_t room = widest - gap * (columns.empty() ? 0 : columns.size() - 1);
  while (std::accumulate(columns.begin(), columns.end(), std::size_t{0}) > room) --*std::ranges::max_element(columns);
  return columns;
}

void append_row(std::string& text, const Row& row, const std::vector<std::size_t>& columns) {
  std::vector<Row> cells;
  std::size_t height = 0;
  for (std::size_t at = 0; at < columns.size(); ++at) {
    cells.push_back(at < row.size() ? broken(row[at], columns[at]) : Row{});
    height = std::max(height, cells.back().size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    std::string shown;
    for (std::size_t at = 0; at < cells.size(); ++at) {
      const std::string part = line < cells[at].size() ? cells[at][line] : std::string{};
      const std::size_t fill = columns[at] + gap - std::min(columns[at], characters(part));
      shown += part + std::string(fill, ' ');
    }
    shown.erase(shown.find_last_not_of(' ') + 1);
    text += (text.empty() ? "" : "\n") + shown;
  }
}

}  // namespace

std::string table_text(const core::Table& table) {
  const auto columns = widths(table);
  std::string text;
  append_row(text, table.heading, columns);
  for (const Row& row : table.rows) append_row(text, row, columns);
  return text;
}

}  // namespace inzetwijzer::conversation
