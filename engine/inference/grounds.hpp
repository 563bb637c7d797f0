#pragma once

#include <vector>

#include "content/question.hpp"
#include "core/conclusion.hpp"

namespace inzetwijzer::inference {

/// The order of grounds: answers first, in question and option order of the contract; then conclusions by id and value.
class GroundOrder {
 public:
  explicit GroundOrder(const content::Questions& questions) : m_questions{questions} {}

  [[nodiscard]] bool less(const core::Ground& left, const core::Ground& right) const;
  [[nodiscard]] bool less(const std::vector<core::Ground>& left, const std::vector<core::Ground>& right) const;

 private:
  const content::Questions& m_questions;
};

/// Collects the grounds of one support: each once, options of one multiple choice together.
class Grounds {
 public:
  explicit Grounds(const content::Questions& questions) : m_questions{questions} {}

  void add(const core::Ground& ground);
  [[nodiscard]] std::vector<core::Ground> sorted() const;

 private:
  void add_options(core::AnswerGround& known, const core::Options& more) const;

  const content::Questions& m_questions;
  std::vector<core::Ground> m_grounds;
};

}  // namespace inzetwijzer::inference
