#include "matrix/rooms.hpp"

namespace inzetwijzer::adapters::matrix {
namespace {

struct Applier {
  Room& room;

  void operator()(const MembershipChange& change) const {
    const bool is_there = change.membership == Membership::join || change.membership == Membership::invite;
    if (is_there) {
      room.people.insert(change.user);
    } else {
      room.people.erase(change.user);
    }
  }
  void operator()(const EncryptionEnabled&) const { room.encrypted = true; }
  void operator()(const EncryptedMessage&) const { room.encrypted = true; }
  void operator()(const Creation& creation) const { room.creation = creation; }
  void operator()(const PowerLevels& levels) const { room.levels = levels; }
  void operator()(const TextMessage&) const {}
  void operator()(const Edit&) const {}
  void operator()(const Tombstone&) const {}
};

}  // namespace

const Room* Rooms::find(std::string_view id) const {
  const auto found = m_rooms.find(id);
  return found == m_rooms.end() ? nullptr : &found->second;
}

void Rooms::read_state(const std::string& id, const std::vector<Event>& state) {
  Room room;
  for (const auto& event : state) std::visit(Applier{room}, event);
  m_rooms.insert_or_assign(id, std::move(room));
}

void Rooms::apply(std::string_view id, const Event& event) {
  if (const auto found = m_rooms.find(id); found != m_rooms.end()) std::visit(Applier{found->second}, event);
}

void Rooms::forget(std::string_view id) {
  if (const auto found = m_rooms.find(id); found != m_rooms.end()) m_rooms.erase(found);
}

}  // namespace inzetwijzer::adapters::matrix
