#include "inference/grounds.hpp"

#include <algorithm>
#include <stdexcept>

namespace inzetwijzer::inference {
namespace {

const content::Question& question_of(const content::Questions& questions, const core::AnswerGround& answer) {
  const content::Question* question = questions.find(answer.question);
  if (question == nullptr) throw std::logic_error{"ground on an unknown question"};
  return *question;
}

std::size_t place(const content::Question& question, const std::string& option) {
  const auto found = std::ranges::find(question.options, option, &content::Option::id);
  return static_cast<std::size_t>(found - question.options.begin());
}

/// The chosen options as places in the contract's list; empty for other answers, which a question has only one of.
std::vector<std::size_t> places(const content::Question& question, const core::Value& value) {
  std::vector<std::size_t> result;
  if (const auto* options = std::get_if<core::Options>(&value)) {
    for (const std::string& option : *options) result.push_back(place(question, option));
  }
  return result;
}

}  // namespace

bool GroundOrder::less(const core::Ground& left, const core::Ground& right) const {
  if (left.index() != right.index()) return left.index() < right.index();
  if (const auto* conclusion = std::get_if<core::ConclusionKey>(&left)) {
    return *conclusion < std::get<core::ConclusionKey>(right);
  }
  const auto& left_answer = std::get<core::AnswerGround>(left);
  const auto& right_answer = std::get<core::AnswerGround>(right);
  const content::Question& left_question = question_of(m_questions, left_answer);
  const content::Question& right_question = question_of(m_questions, right_answer);
  if (left_question.order != right_question.order) return left_question.order < right_question.order;
  return places(left_question, left_answer.value) < places(right_question, right_answer.value);
}

bool GroundOrder::less(const std::vector<core::Ground>& left, const std::vector<core::Ground>& right) const {
  return std::ranges::lexicographical_compare(
      left, right, [this](const core::Ground& one, const core::Ground& other) { return less(one, other); });
}

void Grounds::add(const core::Ground& ground) {
  if (const auto* answer = std::get_if<core::AnswerGround>(&ground)) {
    for (core::Ground& known : m_grounds) {
      auto* known_answer = std::get_if<core::AnswerGround>(&known);
      if (known_answer == nullptr || known_answer->question != answer->question) continue;
      if (const auto* options = std::get_if<core::Options>(&answer->value)) add_options(*known_answer, *options);
      return;
    }
    m_grounds.push_back(ground);
    if (const auto* options = std::get_if<core::Options>(&answer->value)) {
      add_options(std::get<core::AnswerGround>(m_grounds.back()), *options);
    }
  } else if (std::ranges::find(m_grounds, ground) == m_grounds.end()) {
    m_grounds.push_back(ground);
  }
}

void Grounds::add_options(core::AnswerGround& known, const core::Options& more) const {
  const content::Question& question = question_of(m_questions, known);
  auto& options = std::get<core::Options>(known.value);
  for (const std::string& option : more) {
    if (std::ranges::find(options, option) == options.end()) options.push_back(option);
  }
  std::ranges::sort(options, {}, [&question](const std::string& option) { return place(question, option); });
}

std::vector<core::Ground> Grounds::sorted() const {
  std::vector<core::Ground> result = m_grounds;
  std::ranges::sort(result, [order = GroundOrder{m_questions}](const core::Ground& left, const core::Ground& right) {
    return order.less(left, right);
  });
  return result;
}

}  // namespace inzetwijzer::inference
