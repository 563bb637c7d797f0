#include "conversation/turn.hpp"

#include <iterator>
#include <utility>

#include "conversation/session.hpp"

namespace inzetwijzer::conversation {
namespace {

bool changes_answers(const dialogue::Event& event) {
  return std::holds_alternative<dialogue::Answered>(event) ||
         std::holds_alternative<dialogue::Withdrawn>(event);
}

}  // namespace

Turn::Turn(const Services& services, Channel channel, const Standing& before)
    : m_services{services},
      m_channel{channel},
      m_before{before},
      m_state{before.state},
      m_outcome{before.evaluation},
      m_justified{before.is_justified ? before.evaluation : nullptr} {}

void Turn::record(dialogue::Event event) {
  if (changes_answers(event)) {
    m_outcome.reset();
    m_justified.reset();
  }
  dialogue::apply(m_state, event);
  m_events.push_back(std::move(event));
}

const inference::Evaluation& Turn::evaluation() {
  if (!m_justified) m_justified = evaluate(inference::Justification::full);
  if (!m_outcome) m_outcome = m_justified;
  return *m_justified;
}

const inference::Evaluation& Turn::outcome() {
  if (!m_outcome) m_outcome = evaluate(inference::Justification::none);
  return *m_outcome;
}

Turn::Evaluated Turn::evaluate(inference::Justification detail) const {
  return std::make_shared<const inference::Evaluation>(
      m_services.engine.evaluate(role(), usable(content(), role(), m_state.answers), detail));
}

dialogue::Situation Turn::situation() {
  return {content(), role(), m_state, outcome()};
}

explanation::Case Turn::subject() {
  return {content(), role(), m_state.answers, evaluation()};
}

std::string Turn::text(std::string_view key,
                       std::initializer_list<content::MessageArgument> arguments) const {
  return content().messages.format(key, arguments);
}

void Turn::say(std::string_view key, std::initializer_list<content::MessageArgument> arguments) {
  m_reply.blocks.emplace_back(core::Paragraph{text(key, arguments)});
}

void Turn::say_blocks(std::vector<core::Block> blocks) {
  std::move(blocks.begin(), blocks.end(), std::back_inserter(m_reply.blocks));
}

void Turn::say_list(std::vector<std::string> items) {
  if (!items.empty()) m_reply.blocks.emplace_back(core::List{std::move(items)});
}

Standing Turn::after() {
  static_cast<void>(outcome());
  const bool is_justified = m_justified != nullptr;
  return {m_before.session,
          m_before.role,
          m_state,
          m_before.stored_events + m_events.size(),
          is_justified ? m_justified : m_outcome,
          is_justified,
          nullptr};
}

}  // namespace inzetwijzer::conversation
