#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>
#include <csignal>

#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;

namespace {

constexpr std::size_t report_size = 26;

/// Lets a child work for ever and report over a pipe, kills it after so many reports, and returns all
/// reports.
std::vector<std::string> reports_until_killed(std::size_t count, const std::function<void(int)>& work) {
  std::array<int, 2> pipe{};
  REQUIRE(::pipe(pipe.data()) == 0);
  const pid_t child = start_child([&] { work(pipe[1]); });
  ::close(pipe[1]);
  std::vector<std::string> reports;
  std::string report(report_size, ' ');
  while (::read(pipe[0], report.data(), report_size) == static_cast<ssize_t>(report_size)) {
    reports.push_back(report);
    if (reports.size() == count) ::kill(child, SIGKILL);
  }
  ::close(pipe[0]);
  ::waitpid(child, nullptr, 0);
  return reports;
}

void report(int pipe, std::string text) {
  text.resize(report_size, ' ');
  if (::write(pipe, text.data(), text.size()) != static_cast<ssize_t>(report_size)) ::_exit(1);
}

std::vector<std::string> two_events(std::size_t number) {
  return {"antwoord " + std::to_string(number), "vraag " + std::to_string(number)};
}

void append_for_ever(const Folder& folder, const std::string& id, int pipe) {
  Store store{folder.options()};
  for (std::size_t i = store.find(anna, id)->events.size();; i += 2) {
    store.append(anna, id, turn(i, two_events(i))).get();
    report(pipe, std::to_string(i));
  }
}

void create_and_erase_for_ever(const Folder& folder, int pipe) {
  Store store{folder.options()};
  for (;;) {
    const auto id = store.create(anna, "or", "kennis-0").id;
    store.append(anna, id, turn(0, {"iets"})).get();
    store.erase(anna, id);
    report(pipe, id);
  }
}

}  // namespace

TEST_CASE("After a kill every reported turn is there, and no turn by half") {
  const Folder folder;
  const auto id = Store{folder.options()}.create(anna, "or", "kennis-0").id;
  for (const std::size_t count : {1U, 2U, 13U, 40U, 75U}) {
    const auto reports = reports_until_killed(count, [&](int pipe) { append_for_ever(folder, id, pipe); });
    REQUIRE(reports.size() >= count);
    const auto session = Store{folder.options()}.find(anna, id);
    REQUIRE(session);
    CHECK(session->events.size() >= std::stoul(reports.back()) + 2);
    REQUIRE(session->events.size() % 2 == 0);
    for (std::size_t i = 0; i < session->events.size(); i += 2) {
      const std::vector<std::string> pair{session->events[i], session->events[i + 1]};
      REQUIRE(pair == two_events(i));
    }
  }
}

TEST_CASE("After a kill every reported erasure is final") {
  const Folder folder;
  for (const std::size_t count : {1U, 5U, 12U}) {
    const auto ids = reports_until_killed(count, [&](int pipe) { create_and_erase_for_ever(folder, pipe); });
    REQUIRE(ids.size() >= count);
    const Store store{folder.options()};
    for (const auto& id : ids) CHECK_FALSE(store.find(anna, id));
    for (const auto& info : store.sessions(anna)) CHECK(store.find(anna, info.id));
  }
}
