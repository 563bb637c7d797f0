#include <catch2/catch.hpp>

#include "report/escape.hpp"

using namespace inzetwijzer::report;

TEST_CASE("In HTML blijft van markering alleen de tekst over") {
  CHECK(escape_html("<script>alert('x')</script> & \"") ==
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;");
}

TEST_CASE("Onzichtbare tekens en regeleinden komen in geen enkel formaat terecht") {
  const std::string typed = "a\nb\x1b[31m\xE2\x80\xAE" "c";
  for (const auto& text : {escape_html(typed), escape_markdown(typed), escape_csv(typed)}) {
    CHECK(text.find('\n') == std::string::npos);
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
  }
}

TEST_CASE("Wat iemand in tekst verstopt staat in geen enkel verslag") {
  for (const std::string hidden : {"\u202E", "\u2066", "\u200B", "\u00AD", "\uE000", "\U000E0041", "\u0085"}) {
    for (const auto& text : {escape_html("a" + hidden + "b"), escape_markdown("a" + hidden + "b"), escape_csv("a" + hidden + "b")}) {
      CHECK(text.find(hidden) == std::string::npos);
    }
  }
  CHECK(escape_html("a\xFF") == "a\uFFFD");
}

TEST_CASE("Wat in Markdown iets betekent, wordt tekst") {
  CHECK(escape_markdown("**vet** _schuin_ `code`") == "\\*\\*vet\\*\\* \\_schuin\\_ \\`code\\`");
  CHECK(escape_markdown("[klik](http://x)") == "\\[klik\\](http\\://x)");
  CHECK(escape_markdown("<b>x</b>") == "\\<b\\>x\\</b\\>");
  CHECK(escape_markdown("a | b") == "a \\| b");
  CHECK(escape_markdown("\\") == "\\\\");
  CHECK(escape_markdown("WWW.x.nl") == "WWW\\.x.nl");
}

TEST_CASE("Tekst begint in Markdown nooit een lijst, een kop of een lijn") {
  CHECK(escape_markdown("- punt") == "\\- punt");
  CHECK(escape_markdown("+ punt") == "\\+ punt");
  CHECK(escape_markdown("1. punt") == "1\\. punt");
  CHECK(escape_markdown("12) punt") == "12\\) punt");
  CHECK(escape_markdown("# kop") == "\\# kop");
  CHECK(escape_markdown("===") == "\\===");
  CHECK(escape_markdown("---") == "\\---");
}

TEST_CASE("Gewone zinnen blijven in Markdown leesbaar") {
  const std::string sentence = "Instemming bij regels (WOR 27, lid 1 onder d). Wat kan er lichter? 80-90-100!";
  CHECK(escape_markdown(sentence) == sentence);
}

TEST_CASE("Een cel die een formule lijkt, krijgt een apostrof") {
  for (const std::string start : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
    CHECK(escape_csv(start + "1") == "\"'" + start + "1\"");
    CHECK(escape_csv("\t " + start + "1") == "\"'" + start + "1\"");
  }
  CHECK(escape_csv("1 = 1") == "\"1 = 1\"");
}

TEST_CASE("Aanhalingstekens en puntkomma's breken een cel niet op") { CHECK(escape_csv("a\";\"b") == "\"a\"\";\"\"b\""); }
