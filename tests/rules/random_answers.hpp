#pragma once

#include <rapidcheck.h>

#include "content/content.hpp"
#include "core/role.hpp"
#include "core/value.hpp"

/// Random but valid answers to the real questions.
namespace random_answers {

namespace detail {
using namespace inzetwijzer;

inline std::vector<std::string> options_for(const content::Question& question, core::Role role) {
  std::vector<std::string> ids;
  for (const content::Option& option : question.options) {
    if (option.roles.contains(role)) ids.push_back(option.id);
  }
  return ids;
}

inline rc::Gen<core::Value> multiple(const std::vector<std::string>& ids) {
  return rc::gen::map(rc::gen::container<std::vector<bool>>(ids.size(), rc::gen::weightedElement<bool>({{1, true}, {3, false}})),
                      [ids](const std::vector<bool>& picks) -> core::Value {
                        core::Options chosen;
                        for (std::size_t i = 0; i < ids.size(); ++i) {
                          if (picks[i]) chosen.push_back(ids[i]);
                        }
                        if (chosen.empty()) chosen.emplace_back(core::none_id);
                        return chosen;
                      });
}

}  // namespace detail

/// A value that the question accepts from this role, "weet-niet" now and then.
inline rc::Gen<inzetwijzer::core::Value> value(const inzetwijzer::content::Question& question,
                                               inzetwijzer::core::Role role) {
  using namespace inzetwijzer;
  using content::QuestionType;
  const auto known = [&]() -> rc::Gen<core::Value> {
    switch (question.type) {
      case QuestionType::multiple: return detail::multiple(detail::options_for(question, role));
      case QuestionType::number:
        return rc::gen::map(rc::gen::inRange<std::int64_t>(static_cast<std::int64_t>(question.minimum),
                                                           static_cast<std::int64_t>(question.maximum) + 1),
                            [](std::int64_t years) { return core::Value{years}; });
      case QuestionType::duration:
        return rc::gen::map(rc::gen::inRange<int>(0, 121), [](int halves) -> core::Value {
          if (halves % 2 == 0) return static_cast<std::int64_t>(halves / 2);
          return halves / 2.0;
        });
      case QuestionType::text: return rc::gen::just(core::Value{std::string{"metselaar"}});
      case QuestionType::choice:
      case QuestionType::graded: break;
    }
    return rc::gen::map(rc::gen::elementOf(detail::options_for(question, role)),
                        [](const std::string& id) { return core::Value{id}; });
  }();
  if (question.type == QuestionType::text) return known;
  const core::Value unknown = question.type == QuestionType::multiple
                                  ? core::Value{core::Options{std::string{core::unknown_id}}}
                                  : core::Value{std::string{core::unknown_id}};
  return rc::gen::weightedOneOf<core::Value>({{9, known}, {1, rc::gen::just(unknown)}});
}

/// Answers to about `percentage` of the role's questions.
inline inzetwijzer::core::Answers answers(const inzetwijzer::content::Content& content, inzetwijzer::core::Role role,
                                          int percentage) {
  inzetwijzer::core::Answers made;
  for (const auto& question : content.questions.all()) {
    if (!question.roles.contains(role) || *rc::gen::inRange(0, 100) >= percentage) continue;
    made.emplace(question.id, *value(question, role));
  }
  return made;
}

}  // namespace random_answers
