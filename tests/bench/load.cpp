/// Ten thousand people talk to one bot, on a chat service that stands in for a real one, through the real conversation code
/// and a store on disk. Prints one JSON object a phase: all arrive; a number of turns a second for a number of minutes;
/// everybody at once, more than is taken; and each of those again. Never part of ./check.
///
/// Usage: bench_load [people] [turns a second] [minutes]
#include <unistd.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "chat/bot.hpp"
#include "content/content.hpp"
#include "inference/engine.hpp"

namespace {

namespace asio = boost::asio;
namespace fs = std::filesystem;
using namespace inzetwijzer;
using namespace inzetwijzer::adapters;
using Clock = std::chrono::steady_clock;

constexpr std::array<const char*, 14> lines{"or",    "bouw",    "stratenmakers", "tillen", "elke dag", "zwaar", "12 jaar",
                                            "terug", "waarom", "hoe",           "ja",     "nee",      "1",     "weet ik niet"};

class Directory {
 public:
  Directory() {
    std::string name = (fs::temp_directory_path() / "inzetwijzer-load-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary directory"};
    path = name;
  }
  ~Directory() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;
  fs::path path;
};

/// Counts what arrives in each room.
class StandIn final : public chat::Channel {
 public:
  StandIn(std::size_t people, const content::Messages& messages) : arrived(people), m_messages{messages} {}

  [[nodiscard]] std::string name() const override { return "proef:bot"; }
  [[nodiscard]] conversation::Channel kind() const override { return conversation::Channel::matrix; }
  [[nodiscard]] core::RoleSet roles() const override { return core::RoleSet::all(); }
  [[nodiscard]] std::vector<std::string> render(const core::Message& reply, const chat::Incoming&) const override {
    return {conversation::plain_text(reply, m_messages)};
  }
  asio::awaitable<chat::SendResult> send(const store::Pending& message) override {
    ++arrived.at(std::stoul(message.room));
    co_return chat::SendResult{};
  }

  std::vector<std::size_t> arrived;

 private:
  const content::Messages& m_messages;
};

double resident_mib() {
  std::ifstream file{"/proc/self/statm"};
  std::size_t total = 0;
  std::size_t resident = 0;
  file >> total >> resident;
  return static_cast<double>(resident) * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

class Load {
 public:
  Load(asio::io_context& io, chat::Bot& bot, StandIn& service) : m_io{io}, m_bot{bot}, m_service{service} {
    m_taken.resize(service.arrived.size());
  }

  /// Everybody says one thing, this many at a time.
  asio::awaitable<void> all_arrive(std::size_t at_a_time) {
    for (std::size_t next = 0; next < people();) {
      while (next < people() && m_open < at_a_time) say(next++);
      co_await pause(std::chrono::milliseconds{1});
    }
    co_await quiet("arrived");
  }

  asio::awaitable<void> keep_on(double turns_a_second, std::chrono::duration<double> time) {
    const auto began = Clock::now();
    std::size_t said = 0;
    for (auto now = began; now - began < time; now = Clock::now()) {
      const auto due = static_cast<std::size_t>(std::chrono::duration<double>{now - began}.count() * turns_a_second);
      for (; said < due; ++said) say(said % people());
      co_await pause(std::chrono::milliseconds{5});
    }
    co_await quiet("sustained");
  }

  /// Everybody within one moment, and who was refused again afterwards.
  asio::awaitable<void> burst() {
    for (std::size_t one = 0; one < people(); ++one) say(one);
    co_await quiet("burst");
    while (!m_refused.empty()) {
      const auto again = std::exchange(m_refused, {});
      for (const auto one : again) {
        while (m_open >= 500) co_await pause(std::chrono::milliseconds{1});
        say(one);
      }
      co_await quiet("again");
    }
  }

 private:
  [[nodiscard]] std::size_t people() const { return m_service.arrived.size(); }

  asio::awaitable<void> pause(std::chrono::milliseconds time) {
    asio::steady_timer timer{m_io, time};
    co_await timer.async_wait(asio::use_awaitable);
  }

  void say(std::size_t one) {
    ++m_open;
    asio::co_spawn(m_io, turn(one), asio::detached);
  }

  asio::awaitable<void> turn(std::size_t one) {
    const auto began = Clock::now();
    chat::Incoming incoming;
    incoming.event = "e" + std::to_string(++m_events);
    incoming.room = std::to_string(one);
    incoming.person = "@" + incoming.room;
    incoming.text = lines.at(m_taken[one] % lines.size());
    try {
      const auto taken = co_await m_bot.take(std::move(incoming));
      if (taken == chat::Taken::done) ++m_taken[one];
      if (taken == chat::Taken::busy) m_refused.push_back(one);
      m_seconds.push_back(std::chrono::duration<double>{Clock::now() - began}.count());
    } catch (const std::exception&) {
      ++m_failed;
    }
    --m_open;
  }

  /// Waits until nothing is under way and every reply arrived, and tells how it went.
  asio::awaitable<void> quiet(const char* phase) {
    while (m_open > 0 || missing() > 0) {
      co_await pause(std::chrono::milliseconds{20});
      if (m_open == 0 && ++m_waited > 500) break;
    }
    m_waited = 0;
    report(phase);
  }

  [[nodiscard]] std::size_t missing() const {
    std::size_t count = 0;
    for (std::size_t one = 0; one < people(); ++one) {
      count += m_taken[one] > m_service.arrived[one] ? m_taken[one] - m_service.arrived[one] : 0;
    }
    return count;
  }

  [[nodiscard]] std::size_t doubled() const {
    std::size_t count = 0;
    for (std::size_t one = 0; one < people(); ++one) {
      count += m_service.arrived[one] > m_taken[one] ? m_service.arrived[one] - m_taken[one] : 0;
    }
    return count;
  }

  void report(const char* phase) {
    std::ranges::sort(m_seconds);
    const auto at = [this](double part) {
      if (m_seconds.empty()) return 0.0;
      return 1000 * m_seconds[static_cast<std::size_t>(part * static_cast<double>(m_seconds.size() - 1))];
    };
    const std::chrono::duration<double> took = Clock::now() - m_phase_began;
    std::cout << nlohmann::json{{"phase", phase},
                                {"turns", m_seconds.size() - m_refused.size()},
                                {"refused", m_refused.size()},
                                {"failed", m_failed},
                                {"lost", missing()},
                                {"doubled", doubled()},
                                {"seconds", took.count()},
                                {"median_ms", at(0.5)},
                                {"p99_ms", at(0.99)},
                                {"resident_mib", resident_mib()}}
              << std::endl;
    m_seconds.clear();
    m_phase_began = Clock::now();
  }

  asio::io_context& m_io;
  chat::Bot& m_bot;
  StandIn& m_service;
  std::vector<std::size_t> m_taken;  ///< turns of each, to be answered once
  std::vector<std::size_t> m_refused;
  std::vector<double> m_seconds;
  std::size_t m_open = 0;
  std::size_t m_events = 0;
  std::size_t m_failed = 0;
  int m_waited = 0;
  Clock::time_point m_phase_began = Clock::now();
};

double argument(int count, char** values, int at, double otherwise) {
  return at < count ? std::strtod(values[at], nullptr) : otherwise;
}

}  // namespace

int main(int argc, char** argv) {
  const auto people = static_cast<std::size_t>(argument(argc, argv, 1, 10'000));
  const double rate = argument(argc, argv, 2, 200);
  const std::chrono::duration<double, std::ratio<60>> minutes{argument(argc, argv, 3, 10)};

  const auto content = content::load(INZETWIJZER_SOURCE_DIR);
  if (!content) return EXIT_FAILURE;
  const inference::Engine engine{*content};
  const Directory directory;
  store::Options options;
  options.database = directory.path / "load.db";
  store::Store store{options};
  StandIn service{people, content->messages};
  chat::Metrics metrics;
  asio::io_context io;
  chat::Bot bot{io.get_executor(), {*content, engine, store}, service, metrics, {}};
  bot.start();

  Load load{io, bot, service};
  const auto run = [&]() -> asio::awaitable<void> {
    co_await load.all_arrive(500);
    co_await load.keep_on(rate, minutes);
    co_await load.burst();
    co_await bot.finish(std::chrono::seconds{5});
  };
  asio::co_spawn(io, run, [](const std::exception_ptr& failure) {
    if (failure) std::rethrow_exception(failure);
  });
  io.run();
  return EXIT_SUCCESS;
}
