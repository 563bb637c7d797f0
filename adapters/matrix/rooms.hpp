#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "matrix/events.hpp"

namespace inzetwijzer::adapters::matrix {

/// What is known of a room the bot is in.
struct Room {
  std::set<std::string> people;  ///< who are in it or invited, the bot too
  bool encrypted = false;
  std::optional<Creation> creation;
  std::optional<PowerLevels> levels;

  [[nodiscard]] bool is_of_two() const { return people.size() <= 2; }
};

/// The rooms, by what their events say. A room is only known once its whole state was read.
class Rooms {
 public:
  /// The room, or nullptr while its state was not read.
  [[nodiscard]] const Room* find(std::string_view id) const;

  void read_state(const std::string& id, const std::vector<Event>& state);
  /// Does nothing for a room that is not known: its state will be read when it matters.
  void apply(std::string_view id, const Event& event);
  void forget(std::string_view id);

 private:
  std::map<std::string, Room, std::less<>> m_rooms;
};

}  // namespace inzetwijzer::adapters::matrix
