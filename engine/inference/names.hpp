#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "clips/environment.hpp"
#include "content/content.hpp"
#include "core/conclusion.hpp"

namespace inzetwijzer::inference {

/// The full id of a conclusion: "factor.fysiek".
struct ConclusionId {
  std::string full;
  bool helper = false;
  bool advice = false;
};

/// A question that a rule asks for, with what decides its place among others.
struct PlacedNeed {
  core::Need need;
  std::size_t question_order = 0;
  const content::RuleMetadata* rule = nullptr;
};

/// What a rule says when it needs a question.
struct NeedWords {
  clips::Atom rule;
  clips::Atom question;
  clips::Atom part;
  clips::Atom depth;
  clips::Atom conclusion;
};

/// The words of one environment in terms of the content, each looked up once: the same word always has the same address.
class Names {
 public:
  /// Keeps references to both.
  Names(const content::Content& content, clips::Environment& environment);

  /// Throws std::logic_error for a rule without metadata. The name must be CLIPS's own.
  const content::RuleMetadata& rule(std::string_view name);

  const ConclusionId& conclusion(clips::Atom id, clips::Atom part);

  /// Throws std::logic_error when a rule needs an unknown question.
  const PlacedNeed& need(const NeedWords& words);

  clips::Template conclusion_shape;  ///< id, part, value
  clips::Atom no_part;
  clips::Atom advice;

 private:
  using Words = std::array<const void*, 5>;
  struct Hash {
    std::size_t operator()(const Words& words) const;
  };
  PlacedNeed make_need(const NeedWords& words);

  const content::Content& m_content;
  clips::Environment& m_environment;
  std::unordered_map<const void*, const content::RuleMetadata*> m_rules;
  std::unordered_map<Words, ConclusionId, Hash> m_conclusions;
  std::unordered_map<Words, PlacedNeed, Hash> m_needs;
};

}  // namespace inzetwijzer::inference
