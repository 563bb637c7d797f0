#include "dialogue/unit.hpp"

#include <algorithm>

namespace inzetwijzer::dialogue {
namespace {

constexpr const char* lacking = "nee";
constexpr const char* present = "ja";

core::Value part_value(const core::Value& chosen, const std::string& part) {
  if (core::is_unknown(chosen)) return std::string{core::unknown_id};
  const auto* options = std::get_if<core::Options>(&chosen);
  const bool is_chosen =
      options != nullptr && std::find(options->begin(), options->end(), part) != options->end();
  return std::string{is_chosen ? lacking : present};
}

core::Value gather_list(const std::vector<const content::Question*>& parts, const core::Answers& answers) {
  core::Options chosen;
  std::size_t unknown = 0;
  for (const auto* part : parts) {
    const auto& value = answers.find(part->id)->second;
    if (core::is_unknown(value)) {
      ++unknown;
    } else if (value != core::Value{std::string{present}}) {
      chosen.push_back(part->part);
    }
  }
  if (!chosen.empty()) return chosen;
  return core::Options{std::string{unknown > 0 ? core::unknown_id : core::none_id}};
}

}  // namespace

std::string family_name(std::string_view question) {
  return std::string{question.substr(0, question.find('.'))};
}

std::string_view unit_of(const content::Questions& questions, std::string_view question) {
  const auto* found = questions.find(question);
  return found != nullptr && found->asked_as_list ? std::string_view{found->family} : question;
}

std::vector<const content::Question*> members(const content::Questions& questions, core::Role role,
                                              std::string_view unit) {
  std::vector<const content::Question*> result;
  const auto* single = questions.find(unit);
  if (single != nullptr) {
    result.push_back(single);
  } else {
    result = questions.family(unit);
  }
  std::erase_if(result, [&](const content::Question* question) { return !question->roles.contains(role); });
  return result;
}

bool is_list(const content::Questions& questions, std::string_view unit) {
  return questions.find(unit) == nullptr && !questions.family(unit).empty();
}

content::QuestionType type_of(const content::Questions& questions, std::string_view unit) {
  const auto* question = questions.find(unit);
  return question == nullptr ? content::QuestionType::multiple : question->type;
}

core::Answers spread(const content::Questions& questions, core::Role role, std::string_view unit,
                     const core::Value& value) {
  core::Answers answers;
  const bool list = is_list(questions, unit);
  for (const auto* question : members(questions, role, unit)) {
    answers.emplace(question->id, list ? part_value(value, question->part) : value);
  }
  return answers;
}

std::optional<core::Value> gather(const content::Questions& questions, core::Role role, std::string_view unit,
                                  const core::Answers& answers) {
  const auto parts = members(questions, role, unit);
  const bool complete =
      !parts.empty() && std::all_of(parts.begin(), parts.end(), [&](const content::Question* part) {
        return answers.contains(part->id);
      });
  if (!complete) return std::nullopt;
  if (!is_list(questions, unit)) return answers.find(parts.front()->id)->second;
  return gather_list(parts, answers);
}

}  // namespace inzetwijzer::dialogue
