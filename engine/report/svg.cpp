#include "report/svg.hpp"

#include <algorithm>
#include <initializer_list>
#include <sstream>
#include <utility>

#include "report/escape.hpp"

namespace inzetwijzer::report {
namespace {

constexpr int width = 320;
constexpr int line_height = 17;
constexpr const char* ink = "#1b1b1b";
constexpr const char* blue = "#1f4e79";
constexpr const char* red = "#9b1c1c";
constexpr const char* green = "#22662b";
constexpr const char* pale = "#f7dcdc";
constexpr const char* grey = "#5b6670";
constexpr const char* white = "#ffffff";

/// Collects elements; `height` is what they have used so far.
class Drawing {
 public:
  struct Attribute {
    const char* name;
    std::string value;
    Attribute(const char* which, int number) : name{which}, value{std::to_string(number)} {}
    Attribute(const char* which, std::string text) : name{which}, value{std::move(text)} {}
  };

  void add(const char* element, std::initializer_list<Attribute> attributes) {
    open(element, attributes);
    m_text += "/>";
  }

  void text(int x, int y, const std::string& words, std::initializer_list<Attribute> attributes = {}) {
    open("text", attributes);
    m_text += " x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\">" + escape_html(words) + "</text>";
  }

  [[nodiscard]] const std::string& elements() const { return m_text; }

  int height = 0;

 private:
  void open(const char* element, std::initializer_list<Attribute> attributes) {
    m_text += '<';
    m_text += element;
    for (const auto& one : attributes) m_text += std::string{" "} + one.name + "=\"" + escape_html(one.value) + '"';
  }

  std::string m_text;
};

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

/// The words in lines of at most `longest` characters; a longer word stands alone.
std::vector<std::string> broken(const std::string& text, std::size_t longest) {
  std::vector<std::string> lines{""};
  std::istringstream words{text};
  for (std::string word; words >> word;) {
    std::string& line = lines.back();
    if (!line.empty() && characters(line) + 1 + characters(word) > longest) {
      lines.push_back(word);
    } else {
      line += (line.empty() ? "" : " ") + word;
    }
  }
  return lines;
}

/// Puts a text in lines; returns the height.
int put_lines(Drawing& drawing, int x, int y, const std::string& text, std::size_t longest) {
  const auto lines = broken(text, longest);
  for (std::size_t at = 0; at < lines.size(); ++at) {
    drawing.text(x, y + static_cast<int>(at) * line_height, lines[at], {{"fill", ink}});
  }
  return static_cast<int>(lines.size()) * line_height;
}

class Draw {
 public:
  explicit Draw(Drawing& drawing) : m_drawing{drawing} {}

  void operator()(const LoadProfile& profile) {
    m_drawing.height = 4;
    for (const auto& group : profile.groups) put_group(group);
  }

  /// Curves in a field of 300 by 180; below it what each of them is.
  void operator()(const CareerSketch& sketch) {
    m_drawing.add("path", {{"d", "M20 42 L312 74 L312 122 L20 62 Z"}, {"fill", pale}});
    put_curve("M20 42 L312 74", red, "");
    put_curve("M20 62 L312 122", blue, "");
    put_curve("M20 92 L312 152", green, "7 5");
    m_drawing.add("path", {{"d", "M20 20 L20 184 L312 184"}, {"fill", "none"}, {"stroke", grey}, {"stroke-width", 2}});
    m_drawing.text(20, 14, sketch.amount, {{"fill", ink}});
    m_drawing.text(312, 202, sketch.years, {{"fill", ink}, {"text-anchor", "end"}});
    m_drawing.height = 214;
    put_key(sketch.heavy_load, red, "");
    put_key(sketch.capacity, blue, "");
    put_key(sketch.healthy_load, green, "7 5");
  }

  void operator()(const EffortGrid& grid) {
    const int column_width = (width - side) / std::max(1, static_cast<int>(grid.columns.size()));
    int head = 0;
    for (std::size_t at = 0; at < grid.columns.size(); ++at) {
      const int left = side + static_cast<int>(at) * column_width + 4;
      head = std::max(head, put_lines(m_drawing, left, line_height, grid.columns[at], 10));
    }
    m_drawing.height = head + 8;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
      put_row(grid, row, column_width);
    }
  }

 private:
  static constexpr int bar_left = 74;
  static constexpr int bar_width = 112;
  static constexpr int words_left = bar_left + bar_width + 8;
  static constexpr int side = 92;
  static constexpr int row_height = 76;
  static constexpr int dot = 13;

  void put_group(const LoadProfile::Group& group) {
    m_drawing.height += line_height;
    m_drawing.text(0, m_drawing.height, group.name, {{"fill", ink}, {"font-weight", "bold"}});
    m_drawing.text(width, m_drawing.height, group.weight, {{"fill", ink}, {"text-anchor", "end"}});
    m_drawing.height += 6;
    for (const auto& step : group.steps) put_step(step);
    m_drawing.height += 8;
    m_drawing.add("path", {{"d", "M0 " + std::to_string(m_drawing.height) + " H" + std::to_string(width)}, {"stroke", grey}});
    m_drawing.height += 4;
  }

  void put_step(const Steps& step) {
    const int top = m_drawing.height;
    m_drawing.text(0, top + 14, step.name, {{"fill", ink}});
    const int count = std::max(step.of, 1);
    const int each = bar_width / count;
    for (int at = 0; at < count; ++at) {
      m_drawing.add("rect", {{"x", bar_left + at * each},
                             {"y", top + 3},
                             {"width", each - 3},
                             {"height", 12},
                             {"fill", at < step.value ? blue : white},
                             {"stroke", at < step.value ? blue : grey}});
    }
    m_drawing.height += put_lines(m_drawing, words_left, top + 14, step.words, 18) + 3;
  }

  void put_curve(const char* path, const char* colour, const char* dashes) {
    m_drawing.add("path", {{"d", path}, {"fill", "none"}, {"stroke", colour}, {"stroke-width", 3}, {"stroke-dasharray", dashes}});
  }

  void put_key(const std::string& words, const char* colour, const char* dashes) {
    const int y = m_drawing.height + 9;
    m_drawing.add("path", {{"d", "M0 " + std::to_string(y) + " H34"}, {"stroke", colour}, {"stroke-width", 3}, {"stroke-dasharray", dashes}});
    m_drawing.height += put_lines(m_drawing, 42, y + 5, words, 40) + 4;
  }

  void put_row(const EffortGrid& grid, std::size_t row, int column_width) {
    const int top = m_drawing.height;
    put_lines(m_drawing, 0, top + 20, grid.rows[row], 12);
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
      const int left = side + static_cast<int>(column) * column_width;
      m_drawing.add("rect", {{"x", left}, {"y", top}, {"width", column_width - 2}, {"height", row_height - 2}, {"fill", "none"}, {"stroke", grey}});
      put_dots(grid, row, column, left, top);
    }
    m_drawing.height += row_height;
  }

  /// Two beside each other, then the next below.
  void put_dots(const EffortGrid& grid, std::size_t row, std::size_t column, int left, int top) {
    int count = 0;
    for (const auto& place : grid.places) {
      if (place.row != row || place.column != column) continue;
      const int x = left + 20 + count % 2 * 34;
      const int y = top + 20 + count / 2 * 32;
      m_drawing.add("circle", {{"cx", x}, {"cy", y}, {"r", dot}, {"fill", blue}});
      m_drawing.text(x, y + 5, std::to_string(place.number), {{"fill", white}, {"text-anchor", "middle"}, {"font-weight", "bold"}});
      ++count;
    }
  }

  Drawing& m_drawing;
};

}  // namespace

std::string to_svg(const Figure& figure) {
  Drawing drawing;
  std::visit(Draw{drawing}, figure.drawing);
  const auto id = escape_html(figure.id);
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"" + id + "-titel " + id +
         "-omschrijving\" viewBox=\"0 0 " + std::to_string(width) + ' ' + std::to_string(drawing.height) +
         "\" font-family=\"sans-serif\" font-size=\"14\"><title id=\"" + id + "-titel\">" + escape_html(figure.title) +
         "</title><desc id=\"" + id + "-omschrijving\">" + escape_html(figure.description) + "</desc>" +
         drawing.elements() + "</svg>";
}

}  // namespace inzetwijzer::report
