#include "inference/evaluation.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace inzetwijzer::inference {

std::vector<const core::Conclusion*> Evaluation::find(std::string_view id) const {
  std::vector<const core::Conclusion*> found;
  for (const auto* list : {&conclusions, &advice}) {
    for (const core::Conclusion& conclusion : *list) {
      if (conclusion.key.id == id) found.push_back(&conclusion);
    }
  }
  return found;
}

std::vector<core::Need> open_questions(const Evaluation& evaluation, const content::Questions& questions,
                                       core::Role role, const core::Answers& answers) {
  struct Open {
    const content::Question* question;
    const core::Need* need;
  };
  std::vector<Open> found;
  std::vector<bool> seen(questions.all().size());
  for (const core::Need& need : evaluation.needs) {
    std::vector<const content::Question*> asked = questions.family(need.question);
    if (asked.empty()) asked.push_back(questions.find(need.question));
    for (const content::Question* question : asked) {
      const auto answer = answers.find(question->id);
      const bool answered = answer != answers.end() && !core::is_unknown(answer->second);
      if (answered || !question->roles.contains(role) || seen[question->order]) continue;
      seen[question->order] = true;
      found.push_back({question, &need});
    }
  }
  std::ranges::sort(found, {}, [](const Open& one) { return one.question->order; });
  std::vector<core::Need> open;
  open.reserve(found.size());
  for (const auto& [question, need] : found) open.push_back({question->id, need->conclusion, need->rule, need->core});
  return open;
}

std::vector<core::Change> differences(const Evaluation& before, const Evaluation& after) {
  using Values = std::set<core::ConclusionValue>;
  std::map<std::string, std::pair<Values, Values>> by_id;
  for (const core::Conclusion& conclusion : before.conclusions) by_id[conclusion.key.id].first.insert(conclusion.key.value);
  for (const core::Conclusion& conclusion : after.conclusions) by_id[conclusion.key.id].second.insert(conclusion.key.value);

  std::vector<core::Change> changes;
  for (const auto& [id, values] : by_id) {
    const auto& [was, is] = values;
    if (was.size() == 1 && is.size() == 1) {
      if (was != is) changes.push_back({id, *was.begin(), *is.begin()});
      continue;
    }
    for (const core::ConclusionValue& value : was) {
      if (!is.contains(value)) changes.push_back({id, value, std::nullopt});
    }
    for (const core::ConclusionValue& value : is) {
      if (!was.contains(value)) changes.push_back({id, std::nullopt, value});
    }
  }
  return changes;
}

}  // namespace inzetwijzer::inference
