#include "store/crypto.hpp"

#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "unit/store/support.hpp"

using namespace inzetwijzer::store;
using inzetwijzer::store::test::error_of;
using Kind = StoreError::Kind;

TEST_CASE("What was sealed opens in its own place with its own key, and nowhere else") {
  start_crypto();
  const Key key = Key::random();
  const Key other = Key::random();
  REQUIRE(rc::check([&](const std::string& text, const std::string& session, std::uint64_t sequence) {
    const Place place{Purpose::event, session, sequence};
    const Bytes sealed = seal(key, place, text);
    RC_ASSERT(unseal(key, place, sealed) == text);
    const auto refused = [&](const Key& with, const Place& at) {
      return error_of([&] { static_cast<void>(unseal(with, at, sealed)); }) == Kind::corrupt;
    };
    RC_ASSERT(refused(other, place));
    RC_ASSERT(refused(key, {Purpose::role, session, sequence}));
    RC_ASSERT(refused(key, {Purpose::event, session, sequence + 1}));
    const std::string longer = session + "x";
    RC_ASSERT(refused(key, {Purpose::event, longer, sequence}));
  }));
}

TEST_CASE("A sealed text with one bit changed, or cut off, does not open") {
  start_crypto();
  const Key key = Key::random();
  const Place place{Purpose::event, "sessie", 3};
  const Bytes sealed = seal(key, place, "tekst");
  REQUIRE(rc::check([&] {
    Bytes changed = sealed;
    changed[*rc::gen::inRange<std::size_t>(0, sealed.size())] ^=
        static_cast<unsigned char>(1U << *rc::gen::inRange(0, 8));
    RC_ASSERT(error_of([&] { static_cast<void>(unseal(key, place, changed)); }) == Kind::corrupt);
    Bytes cut = sealed;
    cut.resize(*rc::gen::inRange<std::size_t>(0, sealed.size()));
    RC_ASSERT(error_of([&] { static_cast<void>(unseal(key, place, cut)); }) == Kind::corrupt);
  }));
}
