#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace inzetwijzer::content {

/// A form of a CLIPS file. `&`, `|` and `~` are atoms of their own, as are the `:` and `=` before a form.
struct Expression {
  enum class Kind { list, symbol, text, number };

  Kind kind = Kind::symbol;
  std::string word;  ///< of an atom; of a text without its quotes
  int line = 0;      ///< from 1
  std::vector<Expression> items;

  /// True for a list that starts with this symbol: (defrule ...).
  [[nodiscard]] bool is_call(std::string_view name) const;
  [[nodiscard]] bool is_symbol(std::string_view name) const { return kind == Kind::symbol && word == name; }
  /// The symbol a list starts with; empty when it does not.
  [[nodiscard]] std::string_view head() const;
};

/// A comment line that has nothing before it: the text after the semicolons, as it stands.
struct Comment {
  std::string text;
  int line = 0;
  int semicolons = 0;
};

/// What is wrong with the form of a file.
struct ExpressionProblem {
  enum class Kind { unclosed_list, unopened_list, unclosed_text, too_deep, invalid_utf8, stray_atom };

  Kind kind = Kind::stray_atom;
  int line = 0;  ///< where the list or text starts
};

struct ExpressionFile {
  std::vector<Expression> forms;  ///< top-level lists, in order
  std::vector<Comment> comments;
  std::vector<ExpressionProblem> problems;
};

inline constexpr std::size_t max_expression_depth = 100;

/// Reads the forms and comments of a CLIPS file. Reads on after a problem as far as it makes sense.
ExpressionFile read_expressions(std::string_view text);

}  // namespace inzetwijzer::content
