#include "text/readability.hpp"

#include <catch2/catch.hpp>

using inzetwijzer::text::measure;

TEST_CASE("Zinnen, woorden en lettergrepen worden geteld") {
  const auto two = measure("Je werk is zwaar. Vraag om hulp!");
  CHECK(two.sentences == 2);
  CHECK(two.words == 7);
  CHECK(two.longest == 4);
  CHECK(two.syllables == 7);
  CHECK(two.words_per_sentence() == Approx(3.5));
}

TEST_CASE("Een punt in een getal of een adres eindigt geen zin") {
  CHECK(measure("Het kost 4.5 uur op www.uwv.nl in de week").sentences == 1);
}

TEST_CASE("Een groep klinkers is één lettergreep, ook ij en woorden met een trema") {
  CHECK(measure("bij").syllables == 1);
  CHECK(measure("duurzame inzetbaarheid").syllables == 7);
  CHECK(measure("oei").syllables == 1);
}

TEST_CASE("Een tekst met langere woorden en zinnen krijgt een lagere score") {
  const auto plain = measure("Je mag het zelf zeggen. Dat is fijn.");
  const auto stiff = measure("Organisatieverantwoordelijken implementeren inzetbaarheidsbevorderende instrumenten.");
  CHECK(plain.flesch_douma() > stiff.flesch_douma());
}

TEST_CASE("Een lege tekst heeft geen zinnen en score nul") {
  CHECK(measure(" \n ").sentences == 0);
  CHECK(measure("").flesch_douma() == 0);
}
