#pragma once

#include <string>

#include "inference/evaluation.hpp"

/// An evaluation as text: equal texts mean equal evaluations, justification included.
namespace canonical {

using namespace inzetwijzer;

inline std::string text(const core::Value& value) {
  if (const auto* word = std::get_if<std::string>(&value)) return *word;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  if (const auto* fraction = std::get_if<double>(&value)) return std::to_string(*fraction);
  std::string list = "[";
  for (const std::string& option : std::get<core::Options>(value)) list += option + " ";
  return list + "]";
}

inline std::string text(const core::ConclusionKey& key) {
  const auto* rank = std::get_if<std::int64_t>(&key.value);
  return key.id + "=" + (rank != nullptr ? std::to_string(*rank) : std::get<std::string>(key.value));
}

inline std::string text(const core::Support& support) {
  std::string line = std::string{support.rule} + (support.provisional ? "?" : "") + ":";
  for (const core::Ground& ground : support.grounds) {
    if (const auto* answer = std::get_if<core::AnswerGround>(&ground)) {
      line += " " + answer->question + "=" + text(answer->value);
    } else {
      line += " (" + text(std::get<core::ConclusionKey>(ground)) + ")";
    }
  }
  for (const auto absence : support.absences) line.append(" zonder ").append(absence);
  return line;
}

/// The conclusions and advice, as text: the canonical form that must not depend on how they came about.
inline std::string conclusions_text(const inference::Evaluation& evaluation) {
  std::string all;
  for (const auto* list : {&evaluation.conclusions, &evaluation.advice}) {
    for (const core::Conclusion& conclusion : *list) {
      all += text(conclusion.key) + "\n";
      for (const core::Support& support : conclusion.supports) all += "  " + text(support) + "\n";
    }
  }
  return all;
}

/// Everything an evaluation says.
inline std::string text(const inference::Evaluation& evaluation) {
  std::string all = conclusions_text(evaluation);
  for (const core::Need& need : evaluation.needs) {
    all.append(need.question).append(need.core ? " kern " : " verdieping ").append(need.conclusion);
    all.append(" ").append(need.rule).append("\n");
  }
  return all;
}

}  // namespace canonical
