#include "conversation/session_report.hpp"

#include "conversation/report_input.hpp"
#include "conversation/session.hpp"
#include "report/make.hpp"

namespace inzetwijzer::conversation {

report::Report session_report(const Services& services, const store::Identity& identity, const std::string& session) {
  const auto stored = services.store.find(identity, session);
  if (!stored) throw OpenError{OpenProblem::unknown_session};
  const Standing standing = load(services, *stored);
  Turn turn{services, Channel::terminal, standing};
  return report::make(services.content, report_input(turn));
}

}  // namespace inzetwijzer::conversation
