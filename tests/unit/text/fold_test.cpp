#include "text/fold.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace inzetwijzer;

TEST_CASE("De snelle weg voor gewone tekens geeft dezelfde woorden als de algemene") {
  rc::prop("vouwen met en zonder een onzichtbaar teken erachter is gelijk", [] {
    const auto text = *rc::gen::container<std::string>(rc::gen::inRange(' ', '\x7f'));
    RC_ASSERT(text::fold(text) == text::fold(text + "\u00ad"));
  });
}
