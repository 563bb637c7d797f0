;;; Advice on coping: recover, alternate, move on in time. No direction is closed to anybody.

;;; uitleg: Omgaan met zwaar werk is een doel. Dan is meer tijd om te herstellen een weg. In onze volgorde staat die voorop.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-herstel-voorop
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id denkrichting) (van herstel) (waarde 1)))
  =>
  (adviseer meer-herstel 1))

;;; uitleg: Omgaan met zwaar werk is een doel. Dan is meer tijd om te herstellen ook een weg. In onze volgorde staat die op drie, maar ze is niet dicht.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-herstel-laatst
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id denkrichting) (van herstel) (waarde 3)))
  =>
  (adviseer meer-herstel 3))

;;; uitleg: Omgaan met zwaar werk is een doel. Dan is meer tijd om te herstellen een weg. Een volgorde is er nog niet.
;;; afwezig: De volgorde van de drie wegen is nog niet bekend.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-herstel-zonder-volgorde
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (not (conclusie (id denkrichting))))
  =>
  (adviseer meer-herstel 2))

;;; uitleg: Omgaan met zwaar werk is een doel. Dan is zwaar en licht werk afwisselen een weg. In onze volgorde staat die voorop.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-afwisselen-voorop
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id denkrichting) (van afwisselen) (waarde 1)))
  =>
  (adviseer taken-afwisselen 1))

;;; uitleg: Omgaan met zwaar werk is een doel. Dan is zwaar en licht werk afwisselen een weg. In onze volgorde staat die op twee.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-afwisselen-midden
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id denkrichting) (van afwisselen) (waarde 2)))
  =>
  (adviseer taken-afwisselen 2))

;;; uitleg: Omgaan met zwaar werk is een doel. Dan is zwaar en licht werk afwisselen een weg. Een volgorde is er nog niet.
;;; afwezig: De volgorde van de drie wegen is nog niet bekend.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-afwisselen-zonder-volgorde
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (not (conclusie (id denkrichting))))
  =>
  (adviseer taken-afwisselen 2))

;;; uitleg: Omgaan met zwaar werk is een doel. Dan is op tijd naar ander werk kijken een weg. In onze volgorde staat die voorop.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-omscholen-voorop
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id denkrichting) (van omscholen) (waarde 1)))
  =>
  (adviseer op-tijd-ander-werk 1))

;;; uitleg: Omgaan met zwaar werk is een doel. Dan is op tijd naar ander werk kijken een weg. In onze volgorde staat die op twee.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-omscholen-midden
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id denkrichting) (van omscholen) (waarde 2)))
  =>
  (adviseer op-tijd-ander-werk 2))

;;; uitleg: Omgaan met zwaar werk is een doel. Dan is op tijd naar ander werk kijken ook een weg. In onze volgorde staat die op drie, maar ze is niet dicht.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-omscholen-laatst
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id denkrichting) (van omscholen) (waarde 3)))
  =>
  (adviseer op-tijd-ander-werk 3))

;;; uitleg: Omgaan met zwaar werk is een doel. Dan is op tijd naar ander werk kijken een weg. Een volgorde is er nog niet.
;;; afwezig: De volgorde van de drie wegen is nog niet bekend.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 2. Oplossingen buiten het huidige werk
;;; status: afgeleid
(defrule advies-omscholen-zonder-volgorde
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (not (conclusie (id denkrichting))))
  =>
  (adviseer op-tijd-ander-werk 2))

;;; uitleg: Minder uren is de wens. Dan verdient herstel een hogere plek.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-herstel-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag voorkeur) (optie minder-uren)))
  =>
  (adviseer meer-herstel 1))

;;; uitleg: Afwisseling is de wens. Dan verdient die weg een hogere plek.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-afwisselen-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag voorkeur) (optie afwisseling)))
  =>
  (adviseer taken-afwisselen 1))

;;; uitleg: Lichter werk is de wens. Afwisselen brengt dat een stuk dichterbij.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-afwisselen-lichter-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag voorkeur) (optie lichter-werk)))
  =>
  (adviseer taken-afwisselen 1))

;;; uitleg: Ander werk is de wens. Dan verdient die weg een hogere plek.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 2. Oplossingen buiten het huidige werk
;;; status: afgeleid
(defrule advies-ander-werk-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag voorkeur) (optie ander-werk)))
  =>
  (adviseer op-tijd-ander-werk 1))

;;; uitleg: Aan het einde van een zware loopbaan telt herstel het meest. Pauzes zijn snel te regelen.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-extra-pauzes-einde
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id doelgroep) (waarde einde-loopbaan)))
  =>
  (adviseer extra-pauzes-afspreken 2))

;;; uitleg: Een deel van het werk blijft zwaar. Dan helpen pauzes tussendoor.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-extra-pauzes
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id factor) (van fysiek|psychisch|fysisch) (waarde hoog|verhoogd)))
  =>
  (adviseer extra-pauzes-afspreken 3))

;;; uitleg: Het werk weegt hoog en blijft deels zwaar. Kortere dagen geven dan lucht.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-kortere-dagen
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id factor) (waarde hoog)))
  =>
  (adviseer kortere-werkdagen 3))

;;; uitleg: Aan het einde van een zware loopbaan telt herstel het meest. Een rooster kan dat geven.
;;; afwezig: Het rooster is nog niet aangepast.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-rooster-einde
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id doelgroep) (waarde einde-loopbaan))
    (not (keuze (vraag maatregelen-genomen) (optie rooster))))
  =>
  (adviseer rooster-met-meer-rust 2))

;;; uitleg: De werktijden wegen zwaar en kunnen niet helemaal lichter. Dan helpt meer rust in het rooster.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-rooster-werktijden
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id factor) (van werktijden) (waarde hoog|verhoogd)))
  =>
  (adviseer rooster-met-meer-rust 2))

;;; uitleg: Aan het einde van een zware loopbaan kunnen extra vrije dagen helpen.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-extra-vrije-dagen
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id doelgroep) (waarde einde-loopbaan)))
  =>
  (adviseer extra-vrije-dagen-bekijken 3))

;;; uitleg: Minder uren is de wens. Soms is daar een regeling voor.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-minder-werken-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (keuze (vraag voorkeur) (optie minder-uren)))
  =>
  (adviseer minder-werken 1))

;;; uitleg: Minder uren is de wens, ook al weegt het werk niet zwaar.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-minder-werken-wens-gewoon
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag voorkeur) (optie minder-uren)))
  =>
  (adviseer minder-werken 2))

;;; uitleg: Aan het einde van een zware loopbaan is vrijwillig minder werken een van de wegen.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-minder-werken-einde
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id doelgroep) (waarde einde-loopbaan)))
  =>
  (adviseer minder-werken 3))

;;; uitleg: Jullie zoeken wegen bij werk dat zwaar blijft. Vrijwillig minder werken is er een van.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-minder-werken-or
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer minder-werken 3))

;;; uitleg: Minder uren of eerder stoppen kost vaak geld. Dat weet je beter vooraf.
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; bron: quickscan-di-llo | 5.2
;;; status: afgeleid
(defrule advies-minder-uren-uitrekenen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag voorkeur) (optie minder-uren|eerder-stoppen)))
  =>
  (adviseer uitrekenen-minder-uren 2))

;;; uitleg: Meer herstel kan inkomen kosten. Dat weet je beter vooraf.
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; bron: quickscan-di-llo | 5.2
;;; status: afgeleid
(defrule advies-minder-uren-uitrekenen-einde
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id doelgroep) (waarde einde-loopbaan)))
  =>
  (adviseer uitrekenen-minder-uren 2))

;;; uitleg: Eerder stoppen is de wens. Dat hangt niet af van zwaar werk, maar van regelingen.
;;; bron: spdi-zwaar-werk | 1. Geven en nemen: MDIEU
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; status: afgeleid
(defrule advies-eerder-stoppen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag voorkeur) (optie eerder-stoppen)))
  =>
  (adviseer eerder-stoppen-uitzoeken 2))

;;; uitleg: Jullie kijken naar mensen aan het einde van hun loopbaan. Vraag dan na wat er is geregeld.
;;; bron: spdi-zwaar-werk | 1. Geven en nemen: MDIEU
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; status: afgeleid
(defrule advies-eerder-stoppen-or
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doelgroep) (waarde einde-loopbaan))
    (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer eerder-stoppen-uitzoeken 3))

;;; uitleg: Er zijn al veel jaren zwaar werk geweest. Dan hoort de belasting te dalen.
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; status: bron
(defrule advies-belasting-dalen
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id doelgroep) (waarde lang-belast|einde-loopbaan)))
  =>
  (adviseer belasting-laten-meedalen 2))

;;; uitleg: Omgaan met zwaar werk is een doel. Wisselen van taak staat nog niet in de planning.
;;; afwezig: Er is nog geen taakroulatie.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-taakroulatie
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (not (keuze (vraag maatregelen-genomen) (optie taakroulatie))))
  =>
  (adviseer taakroulatie-plannen 2))

;;; uitleg: Er wordt al gewisseld van taak. Dat werkt het best in een vaste planning.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-taakroulatie-vastleggen
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag maatregelen-genomen) (optie taakroulatie)))
  =>
  (adviseer taakroulatie-plannen 2))

;;; uitleg: Steeds dezelfde beweging maakt dit werk zwaar. Wisselen van taak onderbreekt dat.
;;; afwezig: Er is nog geen taakroulatie.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-taakroulatie-herhaling
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (keuze (vraag belastende-factoren) (optie herhaalde-bewegingen))
    (not (keuze (vraag maatregelen-genomen) (optie taakroulatie))))
  =>
  (adviseer taakroulatie-plannen 2))

;;; uitleg: Omgaan met zwaar werk is een doel. Dan helpt het om zelf aan het werk te sleutelen.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: quickscan-di-llo | 3.1
;;; status: afgeleid
(defrule advies-zelf-sleutelen
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer zelf-sleutelen-aan-werk 3))

;;; uitleg: Afwisseling is de wens. Zelf sleutelen aan het werk is een begin.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: quickscan-di-llo | 3.1
;;; status: afgeleid
(defrule advies-zelf-sleutelen-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag voorkeur) (optie afwisseling)))
  =>
  (adviseer zelf-sleutelen-aan-werk 2))

;;; uitleg: Omgaan met zwaar werk is een doel. Soms past alleen een afspraak op maat.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: dialoog-di | Dialoog: tips
;;; status: afgeleid
(defrule advies-maatwerk
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer maatwerkafspraak 3))

;;; uitleg: Er is een wens én werk dat zwaar blijft. Een afspraak op maat kan ze verbinden.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: dialoog-di | Dialoog: tips
;;; status: afgeleid
(defrule advies-maatwerk-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag voorkeur) (optie minder-uren|afwisseling|lichter-werk)))
  =>
  (adviseer maatwerkafspraak 2))

;;; uitleg: Wisselen van taak lukt pas als je meer taken kent.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-breder-inzetbaar
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer breder-inzetbaar-worden 3))

;;; uitleg: Er wordt al gewisseld van taak. Meer taken kennen maakt dat makkelijker.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-breder-inzetbaar-roulatie
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag maatregelen-genomen) (optie taakroulatie)))
  =>
  (adviseer breder-inzetbaar-worden 2))

;;; uitleg: Na veel jaren hetzelfde werk geeft een nieuwe taak meer keus.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-breder-inzetbaar-lang
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id doelgroep) (waarde lang-belast)))
  =>
  (adviseer breder-inzetbaar-worden 2))

;;; uitleg: Aan het begin van een zware loopbaan is er alle tijd om te kiezen.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 2. Aandacht voor meerdere groepen
;;; status: bron
(defrule advies-loopbaanplan-starter
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id doelgroep) (waarde starter)))
  =>
  (adviseer loopbaanplan-maken 2))

;;; uitleg: Omgaan met zwaar werk is een doel. Vroeg nadenken over later geeft dan meer keus.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 2. Aandacht voor meerdere groepen
;;; status: afgeleid
(defrule advies-loopbaanplan
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer loopbaanplan-maken 3))

;;; uitleg: Ander werk is de wens. Een klein plan is dan de eerste stap.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 2. Aandacht voor meerdere groepen
;;; status: afgeleid
(defrule advies-loopbaanplan-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag voorkeur) (optie ander-werk)))
  =>
  (adviseer loopbaanplan-maken 2))

;;; uitleg: Leren is de wens, en het opent wegen uit zwaar werk.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-competenties-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag voorkeur) (optie leren)))
  =>
  (adviseer competenties-ontwikkelen 1))

;;; uitleg: Leren is de wens. Daar kun je vandaag mee beginnen.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-competenties-wens-gewoon
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag voorkeur) (optie leren)))
  =>
  (adviseer competenties-ontwikkelen 2))

;;; uitleg: Wie nog maar kort zwaar werk doet, heeft het meeste aan leren.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-competenties-starter
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id doelgroep) (waarde starter)))
  =>
  (adviseer competenties-ontwikkelen 2))

;;; uitleg: Omgaan met zwaar werk is een doel. Nieuwe kennis maakt afwisselen en overstappen mogelijk.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; status: afgeleid
(defrule advies-competenties
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer competenties-ontwikkelen 3))

;;; uitleg: Dit werk is niet of maar deels een loopbaan lang vol te houden. Begin dan op tijd met een ander vak.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule advies-tweede-loopbaan
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (conclusie (id niet-vol-te-houden) (waarde ja|deels)))
  =>
  (adviseer tweede-loopbaan-op-tijd 2))

;;; uitleg: Volgens jullie zijn er functies die niemand een loopbaan volhoudt.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule advies-tweede-loopbaan-or
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (antwoord (vraag kernvraag) (van niet-vol-te-houden) (waarde ja|deels)))
  =>
  (adviseer tweede-loopbaan-op-tijd 2))

;;; uitleg: Ander werk is de wens. Een brugbaan maakt die stap kleiner.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; status: afgeleid
(defrule advies-brugbaan-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag voorkeur) (optie ander-werk)))
  =>
  (adviseer brugbaan-zoeken 2))

;;; uitleg: Jullie zoeken wegen uit zwaar werk. Een brugbaan maakt overstappen makkelijker.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; status: afgeleid
(defrule advies-brugbaan-or
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer brugbaan-zoeken 3))

;;; uitleg: Ander werk is de wens. Begeleiding kan helpen tegen een gat tussen twee banen.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: ser-di | Manieren om duurzame inzetbaarheid te vergroten
;;; status: afgeleid
(defrule advies-werk-naar-werk-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag voorkeur) (optie ander-werk)))
  =>
  (adviseer werk-naar-werk 2))

;;; uitleg: Dit werk is geen loopbaan vol te houden. Begeleiding helpt dan bij een overstap.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: ser-di | Manieren om duurzame inzetbaarheid te vergroten
;;; status: afgeleid
(defrule advies-werk-naar-werk-niet-vol
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id niet-vol-te-houden) (waarde ja)))
  =>
  (adviseer werk-naar-werk 3))

;;; uitleg: Jullie zoeken wegen uit zwaar werk. Begeleiding van baan naar baan hoort daarbij.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: ser-di | Manieren om duurzame inzetbaarheid te vergroten
;;; status: afgeleid
(defrule advies-werk-naar-werk-or
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer werk-naar-werk 3))

;;; uitleg: Na veel jaren is er ervaring die ergens anders telt.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: afgeleid
(defrule advies-stap-opzij
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id doelgroep) (waarde einde-loopbaan)))
  =>
  (adviseer stap-opzij-met-ervaring 2))

;;; uitleg: Ander werk is de wens, en de ervaring kan mee.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: afgeleid
(defrule advies-stap-opzij-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doelgroep) (waarde einde-loopbaan))
    (keuze (vraag voorkeur) (optie ander-werk|afwisseling|lichter-werk)))
  =>
  (adviseer stap-opzij-met-ervaring 2))

;;; uitleg: De wens kan geld of zekerheid kosten. Weeg dat eerst.
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; bron: spdi-zwaar-werk | 1. Geven en nemen
;;; status: afgeleid
(defrule advies-kosten-en-baten-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (keuze (vraag voorkeur) (optie ander-werk|minder-uren|eerder-stoppen)))
  =>
  (adviseer kosten-en-baten-eerlijk 2))

;;; uitleg: Een deel blijft zwaar. Elke oplossing kost dan twee kanten iets.
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; bron: spdi-zwaar-werk | 1. Geven en nemen
;;; status: bron
(defrule advies-kosten-en-baten
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer kosten-en-baten-eerlijk 3))

;;; uitleg: Blijven is de wens, en het werk vraagt veel. Spreek dan af wanneer je terugkijkt.
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; status: afgeleid
(defrule advies-blijven
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (keuze (vraag voorkeur) (optie zo-blijven)))
  =>
  (adviseer blijven-zoals-het-is 2))

;;; uitleg: Blijven is de wens. Af en toe terugkijken is dan genoeg.
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; status: afgeleid
(defrule advies-blijven-licht
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag voorkeur) (optie zo-blijven)))
  =>
  (adviseer blijven-zoals-het-is 3))
