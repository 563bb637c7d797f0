#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/role.hpp"

namespace inzetwijzer::content {

/// The contract's types: K, M, G, D, J, T.
enum class QuestionType : char {
  choice = 'K',
  multiple = 'M',
  number = 'G',
  duration = 'D',
  graded = 'J',
  text = 'T',
};

struct Option {
  std::string id;
  core::RoleSet roles;  ///< for whom this option exists
  std::string group;    ///< of a load factor: its group (fysiek, psychisch, werktijden, fysisch); else empty
  bool capped = false;  ///< a factor that on its own never weighs more than "verhoogd"
};

/// A question as the contract defines it; how it is worded is in Dialogue.
struct Question {
  std::string id;      ///< full id: "sector", "frequentie.fysiek", "fit.kennis"
  std::string family;  ///< "frequentie", "fit"; equal to id when the question stands alone
  std::string part;    ///< "fysiek", "kennis"; empty when the question stands alone
  QuestionType type = QuestionType::choice;
  core::RoleSet roles;
  std::vector<Option> options;  ///< in contract order, without "geen" and "weet-niet"; J: ja, deels, nee
  double minimum = 0;           ///< of a number (whole years) or a duration (years)
  double maximum = 0;
  bool asked_as_list = false;  ///< in a conversation the whole family is one multiple choice
  std::size_t order = 0;       ///< place in the contract's table
};

/// All questions, in the order of the contract.
class Questions {
 public:
  Questions() = default;
  explicit Questions(std::vector<Question> questions);

  [[nodiscard]] const std::vector<Question>& all() const { return m_questions; }

  /// The question with this full id, or nullptr.
  [[nodiscard]] const Question* find(std::string_view id) const;

  /// The members of a family in order ("fit" → fit.kennis, ...); a question that stands alone is its own
  /// family.
  [[nodiscard]] std::vector<const Question*> family(std::string_view family_id) const;

 private:
  std::vector<Question> m_questions;
  std::map<std::string, std::size_t, std::less<>> m_index;
  std::map<std::string, std::vector<std::size_t>, std::less<>> m_families;
};

}  // namespace inzetwijzer::content
