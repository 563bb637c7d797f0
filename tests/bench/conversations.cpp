// Rounds of whole conversations through the real conversation code and, but for the program that is linked without it, the
// real store.
#include <atomic>
#include <fstream>
#include <iostream>
#include <thread>
#include <vector>

#include "bare_store.hpp"
#include "contestant.hpp"
#include "dialogue/event.hpp"
#include "dialogue/state.hpp"
#include "folder.hpp"
#include "many_sessions.hpp"
#include "talks.hpp"

namespace {

using namespace inzetwijzer;
using bench::Contestant;
using bench::Round;
using bench::Stopwatch;
using bench::Talk;
using bench::timed;

constexpr unsigned talks_in_a_round = 9;
constexpr unsigned talks_at_once = 100;
constexpr int turns_at_once = 8;

struct World {
  bench::Folder folder;
  inference::Engine engine{bench::project_content()};
  store::Store store{{folder.database(), {}, {}}};
  std::atomic<unsigned> people{0};

  [[nodiscard]] conversation::Services services() { return {bench::project_content(), engine, store}; }
};

std::shared_ptr<World> world() {
  static const auto made = std::make_shared<World>();
  return made;
}

/// The same people in every round.
Contestant turns(const std::shared_ptr<World>& world) {
  return [world] {
    Round round;
    for (unsigned number = 0; number < talks_in_a_round; ++number) {
      Talk talk{world->services(), number, bench::role_of(number)};
      Stopwatch watch;
      watch.start();
      for (int turn = 0; turn < bench::most_turns && !talk.done(); ++turn, ++round.count) talk.turn();
      watch.stop(round);
    }
    return round;
  };
}

/// What those conversations stored, turn by turn.
const std::vector<bench::StoredTurn>& stored_turns() {
  static const auto made = [] {
    std::vector<bench::StoredTurn> recorded;
    const auto here = world();
    bench::StoredTurns stored{here->folder.database()};
    for (unsigned number = 0; number < talks_in_a_round; ++number) {
      Talk talk{here->services(), number, bench::role_of(number)};
      stored.next(talk.reply().session);
      for (int turn = 0; turn < bench::most_turns && !talk.done(); ++turn) {
        talk.turn();
        recorded.push_back(stored.next(talk.reply().session));
      }
    }
    return recorded;
  }();
  return made;
}

Contestant bare_commits(std::size_t in_one_transaction) {
  static bench::Folder folder;
  const auto database = folder.path("bare-" + std::to_string(in_one_transaction) + ".db");
  const auto bare = std::make_shared<bench::BareStore>(database);
  return [=] { return timed([&] { return bare->commit(stored_turns(), in_one_transaction); }); };
}

core::Answers answers_of(const store::Session& session) {
  dialogue::State state;
  for (const auto& event : session.events) dialogue::apply(state, dialogue::event_from_json(event));
  return state.answers;
}

/// Of the answers given so far, as many evaluations as the conversations had turns; each from scratch, where a turn of a
/// conversation evaluates only what changed.
Contestant evaluations() {
  const auto here = world();
  std::vector<bench::Case> cases;
  for (unsigned number = 0; number < talks_in_a_round; ++number) {
    const core::Role role = bench::role_of(number);
    Talk talk{here->services(), number, role};
    for (int turn = 0; turn < bench::most_turns && !talk.done(); ++turn) {
      talk.turn();
      const auto session = here->store.find(talk.identity(), talk.reply().session);
      cases.push_back({role, answers_of(*session)});
    }
  }
  return [here, cases] {
    return timed([&] {
      for (const auto& one : cases) {
        here->engine.forget();
        static_cast<void>(here->engine.evaluate(one.role, one.answers));
      }
      return cases.size();
    });
  };
}

/// Turns this far in a conversation, in pairs that are the same everywhere: to change an answer, and its new value.
Contestant turns_at(int place) {
  const auto here = world();
  return [=] {
    Round round;
    for (unsigned number = 0; number < talks_in_a_round; ++number) {
      Talk talk{here->services(), number, core::Role::leidinggevende};
      talk.say("bouw");
      for (int turn = 2; turn < place; turn += 2) {
        talk.say("wijzig 1");
        talk.say(turn % 4 == 0 ? "bouw" : "zorg");
      }
      Stopwatch watch;
      watch.start();
      talk.say("wijzig 1");
      talk.say("horeca");
      watch.stop(round);
      round.count += 2;
    }
    return round;
  };
}

/// The first turn of a conversation that was not in memory, halfway: taken up and answered.
Contestant first_turns(bool resumed) {
  constexpr int halfway = 12;
  const auto here = world();
  return [=] {
    Round round;
    for (unsigned number = 0; number < talks_in_a_round; ++number) {
      const core::Role role = bench::role_of(number);
      Talk talk{here->services(), number, role};
      for (int turn = 0; turn < halfway; ++turn) talk.turn();
      const std::string utterance = talk.user().answer(talk.reply());
      Stopwatch watch;
      watch.start();
      if (resumed) {
        conversation::Conversation again{here->services(), {talk.identity(), conversation::Channel::matrix, role, {}, false}};
        again.take_up(R"({"sessie":")" + talk.reply().session + R"("})");
        static_cast<void>(again.handle(utterance));
      } else {
        talk.say(utterance);
      }
      watch.stop(round);
      ++round.count;
    }
    return round;
  };
}

Contestant talks_together() {
  const auto here = world();
  return [here] {
    std::vector<std::unique_ptr<Talk>> talks;
    for (unsigned number = 0; number < talks_at_once; ++number) {
      talks.push_back(std::make_unique<Talk>(here->services(), number, bench::role_of(number)));
    }
    return timed([&] {
      std::vector<std::jthread> threads;
      for (const auto& talk : talks) {
        threads.emplace_back([&talk] {
          for (int turn = 0; turn < turns_at_once; ++turn) talk->turn();
        });
      }
      threads.clear();
      return static_cast<std::size_t>(talks_at_once) * turns_at_once;
    });
  };
}

Contestant turns_among(std::size_t sessions) {
  const auto crowded = std::make_shared<World>();
  bench::fill(crowded->folder.database(), crowded->services(), sessions);
  return turns(crowded);
}

double resident_mib() {
  std::ifstream status{"/proc/self/status"};
  for (std::string line; std::getline(status, line);) {
    constexpr double kib_per_mib = 1024;
    if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / kib_per_mib;
  }
  return 0;
}

/// As "wall": the memory of the process in MiB with ten thousand conversations open, each some turns old.
Contestant open_conversations() {
  return [] {
    constexpr unsigned open = 10'000;
    constexpr int turns_each = 8;
    const auto here = world();
    std::vector<std::unique_ptr<Talk>> talks(open);
    std::vector<std::jthread> threads;
    for (unsigned first = 0; first < talks_at_once; ++first) {
      threads.emplace_back([&, first] {
        for (unsigned number = first; number < open; number += talks_at_once) {
          talks[number] = std::make_unique<Talk>(here->services(), number, bench::role_of(number));
          for (int turn = 0; turn < turns_each; ++turn) talks[number]->turn();
        }
      });
    }
    threads.clear();
    return Round{1, resident_mib(), 0};
  };
}

}  // namespace

int main() {
  return bench::serve({
      {"turns", [] { return turns(world()); }},
      {"commits-bare", [] { return bare_commits(1); }},
      {"commits-bare-batched", [] { return bare_commits(talks_at_once); }},
      {"turn-evaluations", evaluations},
      {"turns-at-3", [] { return turns_at(3); }},
      {"turns-at-60", [] { return turns_at(60); }},
      {"first-turns", [] { return first_turns(false); }},
      {"first-turns-resumed", [] { return first_turns(true); }},
      {"talks-together", talks_together},
      {"turns-among-1000", [] { return turns_among(1'000); }},
      {"turns-among-1000000", [] { return turns_among(1'000'000); }},
      {"open-conversations", open_conversations},
  });
}
