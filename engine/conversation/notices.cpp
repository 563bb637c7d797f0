#include "conversation/notices.hpp"

#include <iterator>

#include "conversation/session.hpp"
#include "conversation/wording.hpp"

namespace inzetwijzer::conversation {
namespace {

void tell_newer_knowledge(Turn& turn, const std::string& old_conclusions) {
  const auto changes = inference::differences(conclusions_from_json(old_conclusions), turn.outcome());
  turn.say("hervat.nieuwe-kennis");
  tell_changes(turn, changes);
  turn.reply().changed = changes;
}

std::int64_t days_kept(const Services& services) {
  return services.store.kept_for().count();
}

core::Block paragraph(std::string text) {
  return core::Paragraph{std::move(text)};
}

}  // namespace

std::vector<core::Block> start_notice(const Services& services, Channel channel, std::optional<core::Role> role) {
  const auto& messages = services.content.messages;
  std::vector<core::Block> blocks;
  blocks.push_back(paragraph(messages.format("start.hallo")));
  blocks.push_back(paragraph(messages.format("start.niet")));
  if (role) {
    auto own = role_notice(messages, *role);
    std::move(own.begin(), own.end(), std::back_inserter(blocks));
  }
  blocks.push_back(paragraph(
      messages.format("start.bewaren." + std::string{to_key(channel)}, {{"dagen", days_kept(services)}})));
  blocks.push_back(paragraph(messages.format("start.opdrachten")));
  return blocks;
}

std::vector<core::Block> role_notice(const content::Messages& messages, core::Role role) {
  return {paragraph(messages.format("start.rol." + std::string{core::to_id(role)}))};
}

void welcome_back(Turn& turn, const std::string& old_knowledge, const std::string& old_conclusions) {
  turn.say("hervat.welkom." + std::string{core::to_id(turn.role())});
  turn.say("hervat.zichtbaar." + std::string{to_key(turn.channel())}, {{"dagen", days_kept(turn.services())}});
  if (old_knowledge != turn.content().knowledge_version) tell_newer_knowledge(turn, old_conclusions);
  const auto& state = turn.state();
  if (state.current.empty()) return turn.say(state.finished ? "hervat.na-advies" : "hervat.verder");
  turn.say("hervat.bij-vraag",
           {{"nummer", static_cast<std::int64_t>(dialogue::number_of(state, state.current))}});
}

}  // namespace inzetwijzer::conversation
