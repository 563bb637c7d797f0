#include "net/backoff.hpp"

#include <catch2/catch.hpp>

using inzetwijzer::adapters::net::Backoff;
using namespace std::chrono_literals;

TEST_CASE("Each wait is in the upper half of one that doubles, up to the longest") {
  Backoff backoff{100ms, 500ms, 7};
  for (const auto longest : {100ms, 200ms, 400ms, 500ms, 500ms}) {
    const auto wait = backoff.next();
    CHECK(wait >= longest / 2);
    CHECK(wait <= longest);
  }
  backoff.reset();
  CHECK(backoff.next() <= 100ms);
}

TEST_CASE("Two clients do not wait equally long") {
  Backoff one{1h, 1h, 1};
  Backoff two{1h, 1h, 2};
  CHECK(one.next() != two.next());
}
