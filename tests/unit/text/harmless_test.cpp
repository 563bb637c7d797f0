#include "text/harmless.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "text/fold.hpp"

using namespace inzetwijzer;
using text::harmless;

namespace {

std::string utf8(UChar32 character) {
  std::string text;
  return icu::UnicodeString{character}.toUTF8String(text);
}

}  // namespace

TEST_CASE("Gewone tekst in elk schrift blijft zoals zij was") {
  for (const std::string text : {"Zwaar werk: 40 uur, € 5 – ‘ja’", "Łukasz Özgür Нина 王芳 محمد دانا", "één regel\nnog een",
                                 "a\u00A0b", "Nguyễn", "🙂👩‍🔧👍🏽❤️🏳️‍🌈1️⃣"}) {
    CHECK(harmless(text) == text);
  }
}

TEST_CASE("Een teken dat de leesrichting omdraait verdwijnt") {
  for (const UChar32 turn : {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069}) {
    CHECK(harmless("aan" + utf8(turn) + "uit") == "aanuit");
  }
}

TEST_CASE("Een onzichtbaar teken verdwijnt, ook als het naar een letter klinkt") {
  for (const UChar32 hidden : {0x00AD, 0x034F, 0x115F, 0x180E, 0x200B, 0x200C, 0x2060, 0x2064, 0x3164, 0xFEFF, 0xFFA0}) {
    CHECK(harmless("a" + utf8(hidden) + "b") == "ab");
  }
}

TEST_CASE("Tekst die in etiketten of varianten is verstopt verdwijnt") {
  CHECK(harmless("👍\U000E0067\U000E0062\U000E007F") == "👍");
  CHECK(harmless("a\uFE00\uFE0F\U000E0101b") == "ab");
}

TEST_CASE("Een opdracht aan de terminal wordt gewone tekst") {
  CHECK(harmless("\x1B[31mrood\x1B]0;titel\x07") == "[31mrood]0;titel");
  CHECK(harmless("\u009B2Jweg\u0085\x7F\x08") == "2Jweg ");
  CHECK(harmless("a\x1B[2Jb", text::replacement_character) == "a\uFFFD[2Jb");
}

TEST_CASE("Wit is een spatie, behalve het einde van een regel") {
  CHECK(harmless("a\tb\vc\fd\re\u2028f\u2029g\nh") == "a b c d e f g\nh");
}

TEST_CASE("Wat geen teken is of alleen voor eigen gebruik verdwijnt") {
  CHECK(harmless("a\uE000b\U000F0000c\uFDD0d\U0003FFFFe\u0378f") == "abcdef");
}

TEST_CASE("Bytes die geen UTF-8 zijn worden een vervangteken") {
  CHECK(harmless("a\xFFz") == "a\uFFFDz");
  CHECK(harmless("half \xE2\x82") == "half \uFFFD");
}

TEST_CASE("Een verbinder zonder emoji eromheen verdwijnt") {
  CHECK(harmless("a\u200Db") == "ab");
  CHECK(harmless("👩\u200D") == "👩");
  CHECK(harmless("👩\u200D\u200D\u200D🔧") == "👩🔧");
}

TEST_CASE("Een stapel accenten die andere regels bedekt blijft een paar accenten") {
  std::string pile = "o";
  for (int i = 0; i < 50; ++i) pile += "\u0301";
  CHECK(harmless(pile + "!") == "o\u0301\u0301\u0301\u0301!");
  CHECK(harmless("o\u0301\u0301\u0301\u200B\u0301\u0301") == "o\u0301\u0301\u0301\u0301");
}

TEST_CASE("Van willekeurige bytes blijft niets verstopt, en nog eens zeven verandert niets") {
  rc::prop("één keer is genoeg", [](const std::string& bytes) {
    const auto once = harmless(bytes);
    RC_ASSERT(harmless(once) == once);
    for (const UChar32 bad : {0x1B, 0x202E, 0x200B, 0x7F}) RC_ASSERT(once.find(utf8(bad)) == std::string::npos);
  });
}

TEST_CASE("Wat iemand zegt wordt bewaard zonder wat verstopt was") {
  CHECK(text::clean(" Ja\u202E\u200B\uE000\U000E0041\x1B ") == "Ja");
  CHECK(text::clean("👩‍🔧\tklaar\n") == "👩‍🔧 klaar");
}
