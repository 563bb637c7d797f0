#include "content/s_expression.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "content/utf8.hpp"

namespace inzetwijzer::content {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";
constexpr std::string_view connectives = "&|~";
constexpr std::string_view atom_ends = " \t\r\n\f\"()&|~;<";

bool is_number(std::string_view word) {
  if (word.starts_with('+')) word.remove_prefix(1);
  double value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  const bool starts_well =
      !word.empty() && word.find_first_not_of("0123456789.-+eE") == std::string_view::npos;
  return starts_well && error == std::errc{} && end == word.data() + word.size();
}

class Reader {
 public:
  explicit Reader(std::string_view text) : m_text{text} {}

  ExpressionFile read() {
    if (const std::size_t invalid = first_invalid_utf8(m_text); invalid != std::string_view::npos) {
      problem(ExpressionProblem::Kind::invalid_utf8, line_at(m_text, invalid));
      return std::move(m_file);
    }
    while (m_at < m_text.size()) step();
    if (!m_open.empty()) problem(ExpressionProblem::Kind::unclosed_list, m_open.front().line);
    return std::move(m_file);
  }

 private:
  void step() {
    const char character = m_text[m_at];
    if (blanks.find(character) != std::string_view::npos) {
      if (character == '\n') next_line();
      ++m_at;
    } else if (character == ';') {
      comment();
    } else if (character == '(') {
      open();
    } else if (character == ')') {
      close();
    } else if (character == '"') {
      text();
    } else {
      atom();
    }
  }

  void next_line() {
    ++m_line;
    m_line_start = m_at + 1;
  }

  void comment() {
    const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
    const std::string_view line = m_text.substr(m_at, end - m_at);
    const std::size_t words = std::min(line.find_first_not_of(';'), line.size());
    const std::string_view before = m_text.substr(m_line_start, m_at - m_line_start);
    if (before.find_first_not_of(blanks) == std::string_view::npos) {
      m_file.comments.push_back({std::string{line.substr(words)}, m_line, static_cast<int>(words)});
    }
    m_at = end;
  }

  void open() {
    if (!m_open.empty() && starts_construct()) {
      problem(ExpressionProblem::Kind::unclosed_list, m_open.front().line);
      m_open.clear();
    }
    if (m_open.size() == max_expression_depth) {
      problem(ExpressionProblem::Kind::too_deep, m_line);
      m_open.clear();
      m_at = m_text.size();
      return;
    }
    m_open.push_back({Expression::Kind::list, {}, m_line, {}});
    ++m_at;
  }

  /// A construct at the start of a line never stands inside another: the one before was not closed.
  [[nodiscard]] bool starts_construct() const {
    return m_at == m_line_start && m_text.substr(m_at).starts_with("(def");
  }

  void close() {
    ++m_at;
    if (m_open.empty()) return problem(ExpressionProblem::Kind::unopened_list, m_line);
    Expression done = std::move(m_open.back());
    m_open.pop_back();
    add(std::move(done));
  }

  void text() {
    const int start = m_line;
    std::string content;
    for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
      if (m_text[m_at] == '\\' && m_at + 1 < m_text.size()) ++m_at;
      if (m_text[m_at] == '\n') next_line();
      content.push_back(m_text[m_at]);
    }
    if (m_at == m_text.size()) {
      m_open.clear();
      return problem(ExpressionProblem::Kind::unclosed_text, start);
    }
    ++m_at;
    add({Expression::Kind::text, std::move(content), start, {}});
  }

  void atom() {
    std::size_t end = m_at + 1;
    if (connectives.find(m_text[m_at]) == std::string_view::npos) {
      end = std::min(m_text.find_first_of(atom_ends, end), m_text.size());
    }
    const std::string_view word = m_text.substr(m_at, end - m_at);
    add({is_number(word) ? Expression::Kind::number : Expression::Kind::symbol,
         std::string{word},
         m_line,
         {}});
    m_at = end;
  }

  void add(Expression expression) {
    if (!m_open.empty()) {
      m_open.back().items.push_back(std::move(expression));
    } else if (expression.kind == Expression::Kind::list) {
      m_file.forms.push_back(std::move(expression));
    } else {
      problem(ExpressionProblem::Kind::stray_atom, expression.line);
    }
  }

  void problem(ExpressionProblem::Kind kind, int line) { m_file.problems.push_back({kind, line}); }

  std::string_view m_text;
  std::size_t m_at = 0;
  std::size_t m_line_start = 0;
  int m_line = 1;
  std::vector<Expression> m_open;
  ExpressionFile m_file;
};

}  // namespace

std::string_view Expression::head() const {
  const bool named = kind == Kind::list && !items.empty() && items.front().kind == Kind::symbol;
  return named ? std::string_view{items.front().word} : std::string_view{};
}

bool Expression::is_call(std::string_view name) const {
  return head() == name;
}

ExpressionFile read_expressions(std::string_view text) {
  return Reader{text}.read();
}

}  // namespace inzetwijzer::content
