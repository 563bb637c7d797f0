#include "chat/metrics.hpp"

#include <sstream>

namespace inzetwijzer::adapters::chat {
namespace {

void add(std::ostream& out, const char* type, const char* name, std::uint64_t value) {
  out << "# TYPE inzetwijzer_" << name << ' ' << type << "\ninzetwijzer_" << name << ' ' << value << '\n';
}

}  // namespace

void Metrics::turn_taken(std::chrono::nanoseconds duration) {
  const double seconds = std::chrono::duration<double>{duration}.count();
  ++m_turns;
  m_seconds += seconds;
  for (std::size_t at = 0; at < bounds.size(); ++at) {
    if (seconds <= bounds[at]) ++m_within[at];
  }
}

std::string Metrics::text(std::uint64_t waiting_turns) const {
  std::ostringstream out;
  out << "# TYPE inzetwijzer_turn_seconds histogram\n";
  for (std::size_t at = 0; at < bounds.size(); ++at) {
    out << "inzetwijzer_turn_seconds_bucket{le=\"" << bounds[at] << "\"} " << m_within[at] << '\n';
  }
  out << "inzetwijzer_turn_seconds_bucket{le=\"+Inf\"} " << m_turns << "\ninzetwijzer_turn_seconds_sum " << m_seconds
      << "\ninzetwijzer_turn_seconds_count " << m_turns << '\n';
  add(out, "counter", "turns_total", m_turns);
  add(out, "counter", "turns_refused_total", refused_turns);
  add(out, "counter", "turns_failed_total", failed_turns);
  add(out, "counter", "messages_sent_total", sent_messages);
  add(out, "counter", "messages_refused_total", refused_messages);
  add(out, "counter", "message_retries_total", retries);
  add(out, "counter", "connection_errors_total", connection_errors);
  add(out, "gauge", "turns_waiting", waiting_turns);
  add(out, "gauge", "outbox_messages", outbox);
  return out.str();
}

}  // namespace inzetwijzer::adapters::chat
