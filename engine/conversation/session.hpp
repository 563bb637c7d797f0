#pragma once

#include <optional>
#include <string>

#include "conversation/turn.hpp"
#include "inference/evaluation.hpp"
#include "store/store.hpp"

namespace inzetwijzer::conversation {

/// The (id, value) list of conclusions as it is stored beside a session.
std::string conclusions_to_json(const inference::Evaluation& evaluation);

/// Reads it back, without justifications; an empty or damaged text gives no conclusions.
inference::Evaluation conclusions_from_json(const std::string& text);

/// The answers that today's knowledge still has a question for; the others stay stored, and inert.
core::Answers usable(const content::Content& content, core::Role role, const core::Answers& answers);

/// A session as it was stored, evaluated with today's knowledge. Throws store::StoreError (corrupt) when its
/// role or events cannot be read.
Standing load(const Services& services, const store::Session& session);

/// The same, with the conclusions that were stored in place of an evaluation.
Standing load_unevaluated(const store::Session& session);

/// Stores the turn's events, with what a chat channel keeps of it; returns once all is durable. Throws store::StoreError.
void commit(const Services& services, const store::Identity& identity, Turn& turn, std::size_t stored_events,
            std::optional<store::Exchange> exchange = std::nullopt);

/// The person's last conversation with this role in which something is still to be asked; nothing when there
/// is none.
std::optional<store::Session> find_open(const Services& services, const store::Identity& identity,
                                        core::Role role);

}  // namespace inzetwijzer::conversation
