#include <catch2/catch.hpp>

#include "expectations.hpp"

using namespace inzetwijzer;
using namespace expectations;

namespace {

bool is_medical(std::string_view utterance, core::Role role = core::Role::leidinggevende) {
  return language::understand(expecting(QuestionType::text, {}, role), utterance).kind == language::Kind::medical;
}

}  // namespace

TEST_CASE("een uitdrukkelijk teken van zelfdoding is een crisis, in elke schrijfwijze en ook verleden of van een ander") {
  for (const auto* words :
       {"ik wil niet meer leven", "IK WIL NIETMEER LEVEN", "ik denk aan zelfmrood", "zelf\u00admoord", "suïcidaal",
        "ik maak er een einde aan", "ik maak er vannacht een einde aan", "voor mij hoeft het leven niet meer",
        "ik stap er deze week uit, uit het leven bedoel ik", "een collega denkt aan zelfdoding",
        "vorig jaar een poging gedaan en de gedachten zijn terug", "heb een heleboel pillen ingenomen",
        "iedereen is beter af zonder mij", "ik wou dat ik morgen niet meer wakker werd"}) {
    INFO(words);
    CHECK(language::is_crisis(words));
  }
}

TEST_CASE("gevaar en geweld van nu zijn een crisis, van vroeger niet") {
  for (const auto* words : {"er staat nu een man met een pistool bij de kassa", "mijn man slaat me als ik thuiskom",
                            "er is iemand van de steiger gevallen, hij beweegt niet", "er is een gaslek in de hal",
                            "collega zit klem in de pers", "ik ben bang dat hij me vanavond vermoordt"}) {
    INFO(words);
    CHECK(language::is_crisis(words));
  }
  CHECK_FALSE(language::is_crisis("vorig jaar zit iemand klem in de pers"));
  CHECK_FALSE(language::is_crisis("jaren geleden van de steiger gevallen"));
}

TEST_CASE("wat klaarligt, wie niet meer hoeft te leven en wie thuis geslagen wordt, zijn een crisis") {
  for (const auto* words : {"heb de pillen al klaarliggen", "ik hoef niet meer te leven", "ik zie het leven niet meer zitten",
                            "mijn vriend heeft me gister weer in elkaar geslagen"}) {
    INFO(words);
    CHECK(language::is_crisis(words));
  }
  for (const auto* words : {"de medicijnen liggen klaar voor de bewoners", "ik hoef er om acht uur nog niet te zijn",
                            "de dood hoort bij ons werk"}) {
    INFO(words);
    CHECK_FALSE(language::is_crisis(words));
  }
}

TEST_CASE("een teken van crisis staat ook in andere woorden en volgorde dan de lijst") {
  for (const auto* words :
       {"mijn broer heeft gezegd dat hij liever dood zou zijn", "morgen spring ik van de flat",
        "de jongste van de ploeg heeft zijn been onder de heftruck en kan niet weg",
        "mijn echtgenoot trapt me als het eten niet klaar is", "een reiziger heeft mij zojuist een kopstoot gegeven, hij slaat me"}) {
    INFO(words);
    CHECK(language::is_crisis(words));
  }
}

TEST_CASE("een teken van crisis wordt ook gelezen als het aan elkaar of met slordige spelling is getypt") {
  for (const auto* words : {"ikdoemezelf iets aan", "wildood", "hij gaat zn eigen ophangen", "ik ga springe van het dak",
                            "kga mij verhangen", "ik wil ni meer leve"}) {
    INFO(words);
    CHECK(language::is_crisis(words));
  }
}

TEST_CASE("wat ontkend is, lang geleden, iemands werk of een zegswijze, is geen teken van crisis") {
  for (const auto* words :
       {"mijn man slaat me niet", "niemand hier denkt aan zelfmoord", "ik heb nooit aan zelfmoord gedacht",
        "mijn eerste man sloeg me, dertig jaar geleden", "ik werk bij de politie en word soms bedreigd",
        "schiet mij maar lek", "mijn vrouw vermoordt me als ik weer overwerk", "wat is het protocol bij een overval",
        "het is zelfmoord voor dit bedrijf", "als er brand is moet ik de bewoners naar buiten brengen"}) {
    INFO(words);
    CHECK_FALSE(language::is_crisis(words));
  }
}

TEST_CASE("een ontkenning van iets anders neemt een teken van crisis niet weg") {
  for (const auto* words : {"ik weet niet meer wat ik moet, mijn man slaat me", "ik werk in de bouw en wil dood",
                            "er is geen andere uitweg dan zelfmoord", "ik slaap niet en denk aan zelfmoord"}) {
    INFO(words);
    CHECK(language::is_crisis(words));
  }
}

TEST_CASE("d, t en dt zijn in een teken van crisis om het even") {
  for (const auto* words : {"word thuis mishandelt", "ik wordt thuis mishandeld", "ben gister verkragt"}) {
    INFO(words);
    CHECK(language::is_crisis(words));
  }
}

TEST_CASE("een woord van werk elders in de zin neemt een letterlijk teken van crisis niet terug") {
  for (const auto* words : {"mijn collega op de ambulance zegt dat hij zichzelf iets gaat aandoen zodra zijn dienst erop zit",
                            "ik heb mezelf vorige week weer gesneden, niemand op de afdeling weet het",
                            "ik werk bij 113 maar ben zelf suïcidaal"}) {
    INFO(words);
    CHECK(language::is_crisis(words));
  }
  CHECK_FALSE(language::is_crisis("ik begeleid jongeren die zichzelf snijden"));
}

TEST_CASE("gewone overbelasting en werk dat over de dood gaat zijn geen crisis") {
  for (const auto* words :
       {"ik kan niet meer", "ik ben doodmoe", "het voelt hopeloos", "we werken ons dood", "doodsaai werk",
        "ik zorg voor mensen die doodgaan", "suicide preventie medewerker", "mijn hoofd ontploft",
        "niet meer leven om te werken", "stop maar met dit rooster", "ik ben het zat", "een klap van een patient", "we hebben een glijzeil"}) {
    INFO(words);
    CHECK_FALSE(language::is_crisis(words));
  }
}

TEST_CASE("medische bijzonderheden van een medewerker zijn alleen bij een leidinggevende een signaal") {
  for (const auto* words : {"hij heeft een hernia en slikt pijnstillers", "ze is depressief", "hij is vaak ziek",
                            "ze heeft last van haar knie", "hij is geopereerd", "zij is zwanger"}) {
    INFO(words);
    CHECK(is_medical(words));
    CHECK_FALSE(is_medical(words, core::Role::medewerker));
  }
}

TEST_CASE("werk met zieke mensen en gewoon praten over werk zijn niet medisch") {
  for (const auto* words : {"ze deelt medicijnen uit", "hij verzorgt patienten met dementie", "werkt op de afdeling oncologie",
                            "begeleidt jongeren met autisme", "hij is verpleegkundige", "het werk is te zwaar"}) {
    INFO(words);
    CHECK_FALSE(is_medical(words));
  }
}
