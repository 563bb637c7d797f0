#include "explanation/search.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "content/answer_check.hpp"

namespace inzetwijzer::explanation {
namespace {

using content::Question;
using content::QuestionType;
using Names = std::set<std::string, std::less<>>;

constexpr std::size_t most_pairs_found = 3;
constexpr double months_per_year = 12;

/// True when a rule that concludes `concluded` ("factor", "zwaar-werk", "advies.x") may conclude `id` ("factor.fysiek").
bool may_conclude(std::string_view concluded, std::string_view id) {
  return id == concluded || (id.starts_with(concluded) && id[concluded.size()] == '.');
}

/// Every word that rules look for on the way to a goal: question ids and families among them.
Names words_towards(const content::RuleBook& rules, std::string_view goal) {
  Names words;
  std::vector<std::string> open{std::string{goal}};
  while (!open.empty()) {
    const std::string id = std::move(open.back());
    open.pop_back();
    for (const auto& rule : rules.rules()) {
      const bool leads = std::ranges::any_of(rule.concludes, [&](const std::string& concluded) {
        return may_conclude(concluded, id) || may_conclude(id, concluded);
      });
      if (!leads) continue;
      for (const auto& word : rule.matches) {
        if (words.insert(word).second) open.push_back(word);
      }
    }
  }
  return words;
}

/// True when rules on the way to a goal look at this question. Groups of load factors are facts of their own: there rules
/// name the template of the group, not the question.
bool bears_on(const Names& words, const Question& question) {
  const bool has_groups = std::ranges::any_of(question.options, [](const auto& option) { return !option.group.empty(); });
  return words.contains(question.family) || words.contains(question.id) || has_groups;
}

class CandidateList {
 public:
  explicit CandidateList(const Case& subject) : m_case{subject} {}

  std::vector<AnswerChange> take() { return std::move(m_changes); }

  void add(const Question& question) {
    switch (question.type) {
      case QuestionType::choice:
      case QuestionType::graded:
        for (const auto& option : question.options) offer(question, option.id);
        if (question.type == QuestionType::choice) offer(question, std::string{core::none_id});
        return;
      case QuestionType::multiple: return add_lists(question);
      case QuestionType::number:
      case QuestionType::duration: return add_numbers(question);
      case QuestionType::text: return;
    }
  }

 private:
  void add_lists(const Question& question) {
    const auto* known = current(question);
    const auto* chosen = known == nullptr ? nullptr : std::get_if<core::Options>(known);
    const bool real = chosen != nullptr && !core::is_unknown(*known) && !core::is_none(*known);
    const core::Options now = real ? *chosen : core::Options{};
    for (const auto& option : question.options) {
      core::Options other = now;
      const auto place = std::ranges::find(other, option.id);
      if (place == other.end()) {
        other.push_back(option.id);
      } else {
        other.erase(place);
      }
      if (other.empty()) other.emplace_back(core::none_id);
      offer(question, std::move(other));
    }
  }

  /// Whole years just below, at and just above each boundary: rules compare numbers with nothing else.
  void add_numbers(const Question& question) {
    std::set<std::int64_t> values;
    const auto add_boundary = [&](std::int64_t limit) {
      const double boundary = static_cast<double>(limit) / (question.type == QuestionType::number ? 1 : months_per_year);
      const auto first_at = static_cast<std::int64_t>(std::ceil(boundary));
      values.insert({first_at - 1, first_at, static_cast<std::int64_t>(std::floor(boundary)) + 1});
    };
    for (const auto& limit : m_case.content.thresholds.limits) add_boundary(limit.value);
    if (question.type == QuestionType::duration) {
      for (const auto& row : m_case.content.thresholds.load) {
        add_boundary(row.from_months);
        add_boundary(row.to_months);
      }
    }
    for (const auto value : values) offer(question, value);
  }

  [[nodiscard]] const core::Value* current(const Question& question) const {
    const auto known = m_case.answers.find(question.id);
    return known == m_case.answers.end() ? nullptr : &known->second;
  }

  void offer(const Question& question, core::Value value) {
    const auto* known = current(question);
    if (known != nullptr && *known == value) return;
    if (content::check_answer(question, m_case.role, value)) return;
    m_changes.push_back({question.id, known == nullptr ? std::nullopt : std::optional{*known}, std::move(value)});
  }

  const Case& m_case;
  std::vector<AnswerChange> m_changes;
};

class Searcher {
 public:
  Searcher(const Case& subject, const inference::Engine& engine, const Goal& goal)
      : m_case{subject}, m_goal{goal}, m_exploration{engine.explore()}, m_candidates{candidates(subject, goal)} {}

  Ways search(std::size_t most_pairs) {
    for (const auto& change : m_candidates) attempt({change});
    if (m_ways.found.empty()) try_pairs(most_pairs);
    return std::move(m_ways);
  }

 private:
  bool attempt(std::vector<AnswerChange> changes) {
    ++m_ways.tried;
    const bool concluded =
        m_exploration.concludes(m_case.role, changed(m_case.answers, changes), m_goal.id, m_goal.value);
    if (concluded != m_goal.wanted) return false;
    m_ways.found.push_back(std::move(changes));
    return true;
  }

  /// The first of a pair stays while the second goes round: that is the order in which least is asserted anew.
  void try_pairs(std::size_t most_pairs) {
    const std::size_t most = m_ways.tried + most_pairs;
    for (std::size_t first = 0; first < m_candidates.size(); ++first) {
      for (std::size_t second = first + 1; second < m_candidates.size(); ++second) {
        if (m_candidates[first].question == m_candidates[second].question) continue;
        if (m_ways.found.size() == most_pairs_found) return;
        if (m_ways.tried == most) {
          m_ways.complete = false;
          return;
        }
        attempt({m_candidates[first], m_candidates[second]});
      }
    }
  }

  const Case& m_case;
  const Goal& m_goal;
  inference::Exploration m_exploration;
  std::vector<AnswerChange> m_candidates;
  Ways m_ways;
};

}  // namespace

core::Answers changed(core::Answers answers, const std::vector<AnswerChange>& changes) {
  for (const auto& change : changes) answers.insert_or_assign(change.question, change.after);
  return answers;
}

std::vector<AnswerChange> candidates(const Case& subject, const Goal& goal) {
  const auto words = words_towards(subject.content.rules, goal.id);
  CandidateList list{subject};
  for (const bool answered : {true, false}) {
    for (const auto& question : subject.content.questions.all()) {
      const bool fits = subject.answers.contains(question.id) == answered && question.roles.contains(subject.role);
      if (fits && bears_on(words, question)) list.add(question);
    }
  }
  return list.take();
}

std::vector<AnswerChange> candidates(const Case& subject, const std::vector<const Question*>& questions) {
  CandidateList list{subject};
  for (const auto* question : questions) list.add(*question);
  return list.take();
}

Ways ways_to(const Case& subject, const inference::Engine& engine, const Goal& goal, std::size_t most_pairs) {
  return Searcher{subject, engine, goal}.search(most_pairs);
}

}  // namespace inzetwijzer::explanation
