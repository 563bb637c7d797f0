#include "language/repair.hpp"

#include <catch2/catch.hpp>

#include "language/word_list.hpp"

using namespace inzetwijzer;

TEST_CASE("de woordenlijst kent gewone woorden en geen tikfouten") {
  CHECK(language::is_dutch_word("tillen"));
  CHECK(language::is_dutch_word("aardappel"));
  CHECK(language::is_dutch_word("vastgoed"));
  CHECK_FALSE(language::is_dutch_word("tilen"));
  CHECK_FALSE(language::is_dutch_word("zrog"));
  CHECK_FALSE(language::is_dutch_word(""));
}

TEST_CASE("een woord dat twee andere kan zijn, wordt niet stil gekozen") {
  const language::Vocabulary known{{"rug", "terug"}};
  language::Sentence sentence;
  sentence.words = {"trug"};
  sentence.pauses = {false};
  const auto mended = language::repair(language::lexicon(), sentence, {{&known}, {}});
  CHECK(mended.ties == text::Words{"rug", "terug"});
  CHECK_FALSE(mended.certain);
}
