#include "simulated_user.hpp"

namespace inzetwijzer::bench {

std::string SimulatedUser::answer(const core::Message& reply) {
  if (reply.confirm) return "ja";
  if (!reply.question) return "overzicht";
  const core::ShownQuestion& question = *reply.question;
  switch (question.type) {
    case 'G': return std::to_string(18 + below(50));
    case 'D': return std::to_string(1 + below(40)) + " jaar";
    case 'T': return "metselaar";
    case 'M': return some_of(question);
    default: return question.options[below(question.options.size())].label;
  }
}

std::string SimulatedUser::some_of(const core::ShownQuestion& question) {
  std::string text;
  for (std::size_t count = 1 + below(3); count > 0; --count) {
    const core::ShownOption& option = question.options[below(question.options.size())];
    if (option.id == "geen" || option.id == "weet-niet") return option.label;
    if (text.find(option.label) == std::string::npos) text += (text.empty() ? "" : ", ") + option.label;
  }
  return text;
}

}  // namespace inzetwijzer::bench
