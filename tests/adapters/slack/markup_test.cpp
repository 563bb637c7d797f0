#include "slack/markup.hpp"

#include <catch2/catch.hpp>
#include <utility>
#include <vector>

using inzetwijzer::adapters::slack::typed_text;

TEST_CASE("Text is what the person typed, without Slack's markup") {
  const std::vector<std::pair<std::string, std::string>> texts{
      {"a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"},
      {"&amp;lt;", "&lt;"},
      {"<@UBOT> hallo <@U2|jan>", " hallo jan"},
      {"kijk op <https://www.arbo.nl|arbo.nl> of <https://x.nl/?a=1&amp;b=2>",
       "kijk op arbo.nl of https://x.nl/?a=1&b=2"},
      {"<mailto:a@b.nl|a@b.nl>", "a@b.nl"},
      {"<#C1|algemeen> <!here> <!date^1^{date}|vandaag>", "#algemeen  vandaag"},
      {"3 < 4", "3 < 4"},
      {"<", "<"},
      {"<<@U1>", "<"},
      {"<>", ""},
      {"<|>", ""},
      {"&", "&"},
      {"", ""}};
  for (const auto& [sent, typed] : texts) CHECK(typed_text(sent) == typed);
}
