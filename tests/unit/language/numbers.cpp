#include <unicode/rbnf.h>

#include <catch2/catch.hpp>
#include <memory>
#include <string>

#include "expectations.hpp"
#include "language/number_words.hpp"
#include "language/sentence.hpp"
#include "text/fold.hpp"

using namespace inzetwijzer;
using namespace expectations;

namespace {

/// ICU writes numbers well, and is the judge here; it reads them badly, and is not used for that.
class Oracle {
 public:
  explicit Oracle(const char* rules) : m_rules{icu::UnicodeString{rules}} {
    UErrorCode status = U_ZERO_ERROR;
    m_format = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, icu::Locale{"nl"}, status);
    REQUIRE(U_SUCCESS(status));
  }

  std::string spell(std::int64_t number) const {
    icu::UnicodeString text;
    icu::FieldPosition position;
    UErrorCode status = U_ZERO_ERROR;
    m_format->format(number, m_rules, text, position, status);
    REQUIRE(U_SUCCESS(status));
    text.findAndReplace(icu::UnicodeString{static_cast<UChar32>(0xAD)}, icu::UnicodeString{});
    std::string utf8;
    return text.toUTF8String(utf8);
  }

 private:
  std::unique_ptr<icu::RuleBasedNumberFormat> m_format;
  icu::UnicodeString m_rules;
};

std::string glued(std::string_view text) {
  std::string letters;
  for (const auto& word : text::fold(text)) letters += word;
  return letters;
}

std::string with_hyphens(std::string text) {
  for (auto& c : text) c = c == ' ' ? '-' : c;
  return text;
}

std::string number(std::string_view utterance) {
  return read(expecting(QuestionType::number), utterance);
}

constexpr std::int64_t beyond_largest = 1'000'000;

}  // namespace

TEST_CASE("elk getal van 0 tot en met 999.999 dat ICU schrijft, wordt als dat getal gelezen") {
  const Oracle oracle{"%spellout-cardinal"};
  const auto& words = language::lexicon();
  std::int64_t wrong = 0;
  for (std::int64_t n = 0; n < beyond_largest; ++n) {
    if (language::spelled_number(words, glued(oracle.spell(n))) != n) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("elk rangtelwoord tot en met 999.999 dat ICU schrijft, wordt als die rang gelezen") {
  const Oracle oracle{"%spellout-ordinal"};
  const auto& words = language::lexicon();
  constexpr std::int64_t stride = 7;
  std::int64_t wrong = 0;
  for (std::int64_t n = 1; n < beyond_largest; n += n < 10'000 ? 1 : stride) {
    if (language::spelled_ordinal(words, glued(oracle.spell(n))) != n) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("een getal mag aan elkaar, los, met streepjes en zonder trema") {
  const Oracle oracle{"%spellout-cardinal"};
  constexpr std::int64_t stride = 1009;
  for (std::int64_t n = 0; n < beyond_largest; n += n < 200 ? 1 : stride) {
    const std::string spelled = oracle.spell(n);
    INFO(spelled);
    CHECK(number(spelled) == std::to_string(n));
    CHECK(number(with_hyphens(spelled)) == std::to_string(n));
    CHECK(number(glued(spelled)) == std::to_string(n));
  }
  CHECK(number("vijf en twintig") == "25");
  CHECK(number("vijf-en-twintig") == "25");
  CHECK(number("honderd twintig") == "120");
  CHECK(number("honderd en een") == "101");
  CHECK(number("twaalf honderd") == "1200");
  CHECK(number("drie duizend vier honderd vijf") == "3405");
}

TEST_CASE("cijfers met punten en komma's worden op zijn Nederlands gelezen") {
  CHECK(number("1.250") == "1250");
  CHECK(number("1.250,5") == "1250.5");
  CHECK(number("12,5") == "12.5");
  CHECK(number("1.5") == "1.5?");
  CHECK(number("1.2.3") == "-");
  CHECK(number("10 duizend") == "10000");
  CHECK(number("-5") == "-");
}

TEST_CASE("halven tellen mee, aan elkaar en los") {
  CHECK(number("anderhalf") == "1.5");
  CHECK(number("tweeënhalf") == "2.5");
  CHECK(number("drie en een half") == "3.5");
  CHECK(number("4 ½") == "4.5");
  CHECK(number("een half") == "0.5");
}

TEST_CASE("een getal met een slag om de arm wordt nagevraagd") {
  for (const auto* words : {"ongeveer 40", "ruim 40", "bijna 40", "40+", "+- 40", "een stuk of 40", "40 ofzo", "~40",
                            "tegen de 40", "zo'n 40", "ca. 40", "40 denk ik"}) {
    INFO(words);
    CHECK(number(words) == "40?");
  }
  CHECK(number("een paar") == "2?");
  CHECK(number("enkele") == "3?");
  CHECK(number("tussen de 10 en 15") == "12?");
  CHECK(number("10-15") == "12?");
  CHECK(number("2 à 4") == "3?");
}

TEST_CASE("na een verbetering telt het laatste getal") {
  CHECK(number("12 nee wacht 15") == "15");
  CHECK(number("12, of nee, 15") == "15");
  CHECK(number("12 sorry 15 bedoel ik") == "15");
}

TEST_CASE("een lidwoord is geen getal") {
  CHECK(number("een") == "1");
  CHECK(number("wat een weer") == "-");
  CHECK(number("een hele hoop") == "-");
}

TEST_CASE("rangtelwoorden worden in letters en cijfers gelezen") {
  auto rank = expecting(QuestionType::number);
  rank.measure = language::Measure::rank;
  CHECK(read(rank, "de eerste") == "1");
  CHECK(read(rank, "3e") == "3");
  CHECK(read(rank, "21ste") == "21");
  CHECK(read(rank, "eenentwintigste") == "21");
  CHECK(read(rank, "honderdste") == "100");
}
