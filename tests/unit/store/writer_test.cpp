#include "store/writer.hpp"

#include <catch2/catch.hpp>
#include <stdexcept>
#include <thread>

#include "store/opening.hpp"
#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using namespace inzetwijzer::store::test;
using Kind = StoreError::Kind;

namespace {

struct Desk {
  Folder folder;
  Paths paths = resolve(folder.options());
  Secrets secrets = prepare(paths).secrets;
  Records records{Connection{paths.database}, Connection{paths.keys}, secrets};
};

void keep(Records& records, const char* version) {
  Statement{records.database(), "INSERT INTO knowledge VALUES (?, x'', 1)"}
      .bind(std::string_view{version})
      .run();
}

}  // namespace

TEST_CASE("Work that throws is undone alone, and its exception comes through") {
  Desk desk;
  {
    Writer writer{desk.records};
    auto good = writer.submit([](Records& records) { keep(records, "een"); });
    auto bad = writer.submit([](Records& records) {
      keep(records, "twee");
      throw std::runtime_error{"mislukt"};
    });
    auto last = writer.submit([](Records& records) { keep(records, "drie"); });
    good.get();
    last.get();
    CHECK_THROWS_AS(bad.get(), std::runtime_error);
  }
  CHECK(desk.records.database().number("SELECT count(*) FROM knowledge WHERE version <> 'twee'") == 2);
  CHECK(desk.records.database().number("SELECT count(*) FROM knowledge") == 2);
}

TEST_CASE("When SQLite gives up the whole batch, all of it is reported as failed and the next batch works") {
  Desk desk;
  {
    Writer writer{desk.records};
    auto lost = writer.submit([](Records& records) {
      keep(records, "een");
      records.database().execute("ROLLBACK");
      throw StoreError{Kind::full, "geen ruimte"};
    });
    CHECK(error_of([&] { lost.get(); }) == Kind::full);
    writer.submit([](Records& records) { keep(records, "twee"); }).get();
  }
  CHECK(desk.records.database().number("SELECT count(*) FROM knowledge") == 1);
}

TEST_CASE("A full disk refuses the turn and keeps what was stored") {
  Desk desk;
  desk.records.database().execute("PRAGMA max_page_count = 30");
  {
    Writer writer{desk.records};
    writer.submit([](Records& records) { keep(records, "een"); }).get();
    auto large = writer.submit([](Records& records) {
      records.database().execute("INSERT INTO knowledge VALUES ('groot', zeroblob(1000000), 2)");
    });
    CHECK(error_of([&] { large.get(); }) == Kind::full);
    writer.submit([](Records& records) { keep(records, "twee"); }).get();
  }
  CHECK(desk.records.database().number("SELECT count(*) FROM knowledge") == 2);
}

TEST_CASE("Who submits work while nobody writes does it itself, and later work is for another thread") {
  Desk desk;
  std::thread::id at_once;
  std::thread::id later;
  {
    Writer writer{desk.records};
    writer.submit([&](Records&) { at_once = std::this_thread::get_id(); });
    CHECK(at_once == std::this_thread::get_id());
    writer.submit_for_later([&](Records&) { later = std::this_thread::get_id(); });
  }
  CHECK(later != std::thread::id{});
  CHECK(later != std::this_thread::get_id());
}

TEST_CASE("Work that comes while somebody writes waits its turn, in order, and is durable before its future is ready") {
  Desk desk;
  std::vector<int> order;
  std::promise<void> begun;
  std::promise<void> may_end;
  {
    Writer writer{desk.records};
    std::jthread first{[&] {
      writer.submit([&](Records&) {
        begun.set_value();
        may_end.get_future().wait();
        order.push_back(1);
      });
    }};
    begun.get_future().wait();
    writer.submit_for_later([&](Records&) { order.push_back(2); });
    auto last = writer.submit([&](Records& records) {
      keep(records, "een");
      order.push_back(3);
    });
    CHECK(last.wait_for(std::chrono::seconds{0}) == std::future_status::timeout);
    may_end.set_value();
    last.get();
    CHECK(Connection{desk.paths.database}.number("SELECT count(*) FROM knowledge") == 1);
  }
  CHECK(order == std::vector{1, 2, 3});
}

TEST_CASE("Work of many threads at once is done once each, whoever does it") {
  constexpr int threads = 8;
  constexpr int each = 20;
  Desk desk;
  int done = 0;
  {
    Writer writer{desk.records};
    std::vector<std::jthread> all;
    for (int thread = 0; thread < threads; ++thread) {
      all.emplace_back([&] {
        for (int work = 0; work < each; ++work) writer.submit([&](Records&) { ++done; }).get();
      });
    }
  }
  CHECK(done == threads * each);
}

TEST_CASE("Work that changes no key does not wait for who is changing keys") {
  Desk desk;
  desk.records.keys().wait_at_most(std::chrono::milliseconds{0});
  Connection other{desk.paths.keys};
  const Transaction changing{other, Transaction::Mode::write};
  Writer writer{desk.records};
  CHECK_FALSE(error_of([&] { writer.submit([](Records& records) { keep(records, "een"); }).get(); }));
  CHECK(error_of([&] { writer.submit([](Records&) {}, Writer::Kind::keys).get(); }) == Kind::busy);
}
