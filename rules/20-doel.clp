;;; What to aim for: prevent or cope, for whom, and along which way.

;;; uitleg: Bij zwaar werk kijk je altijd eerst of het lichter kan. Dat is verplicht waar het kan.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; status: bron
(defrule doel-voorkomen
  (declare (salience ?*laag-3*))
  (logical (conclusie (id zwaar-werk) (waarde ja|mogelijk)))
  =>
  (concludeer doel voorkomen))

;;; uitleg: Het werk kan niet of maar deels lichter. Dan kijk je ook hoe je er goed mee omgaat.
;;; bron: spdi-zwaar-werk | 2. Oplossingen buiten het huidige werk
;;; status: bron
(defrule doel-omgaan
  (declare (salience ?*laag-3*))
  (logical
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (antwoord (vraag verlichten-mogelijk) (waarde nee|deels)))
  =>
  (concludeer doel omgaan))

;;; uitleg: De ondernemingsraad wil zwaar werk voorkomen.
;;; bron: spdi-zwaar-werk | 1. Uitgaan van het doel
;;; status: bron
(defrule doel-voorkomen-gekozen
  (declare (salience ?*laag-3*))
  (logical (antwoord (vraag doelstelling) (waarde voorkomen|beide)))
  =>
  (concludeer doel voorkomen))

;;; uitleg: De ondernemingsraad wil beter omgaan met zwaar werk.
;;; bron: spdi-zwaar-werk | 1. Uitgaan van het doel
;;; status: bron
(defrule doel-omgaan-gekozen
  (declare (salience ?*laag-3*))
  (logical (antwoord (vraag doelstelling) (waarde omgaan|beide)))
  =>
  (concludeer doel omgaan))

;;; uitleg: Iemand die nog maar kort zwaar werk doet, hoort bij de starters.
;;; bron: spdi-zwaar-werk | 2. Drie groepen die extra aandacht verdienen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule doelgroep-starter
  (declare (salience ?*laag-3*))
  (logical
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (duur (vraag jaren-zwaar-werk) (maanden ?maanden))
    (grens (naam starter-maanden) (waarde ?grens&:(< ?maanden ?grens))))
  =>
  (concludeer doelgroep starter))

;;; uitleg: Iemand op leeftijd met veel jaren zwaar werk is aan het einde van een zware loopbaan.
;;; bron: spdi-zwaar-werk | 2. Drie groepen die extra aandacht verdienen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule doelgroep-einde-loopbaan
  (declare (salience ?*laag-3*))
  (logical
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (getal (vraag leeftijd) (waarde ?leeftijd))
    (duur (vraag jaren-zwaar-werk) (maanden ?maanden))
    (grens (naam einde-loopbaan-leeftijd) (waarde ?vanaf&:(<= ?vanaf ?leeftijd)))
    (grens (naam einde-loopbaan-maanden) (waarde ?grens&:(<= ?grens ?maanden))))
  =>
  (concludeer doelgroep einde-loopbaan))

;;; uitleg: Iemand die al heel lang zwaar werk doet, verdient extra aandacht, ook op jongere leeftijd.
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule doelgroep-lang-belast
  (declare (salience ?*laag-3*))
  (logical
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (getal (vraag leeftijd) (waarde ?leeftijd))
    (duur (vraag jaren-zwaar-werk) (maanden ?maanden))
    (grens (naam einde-loopbaan-leeftijd) (waarde ?tot&:(< ?leeftijd ?tot)))
    (grens (naam lang-belast-maanden) (waarde ?grens&:(<= ?grens ?maanden))))
  =>
  (concludeer doelgroep lang-belast))

;;; uitleg: Wie via een uitzendbureau of op oproep werkt, is een flexkracht.
;;; bron: spdi-zwaar-werk | 2. Drie groepen die extra aandacht verdienen
;;; status: afgeleid
(defrule doelgroep-flexkracht
  (declare (salience ?*laag-3*))
  (logical
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (antwoord (vraag contract) (waarde uitzend|oproep)))
  =>
  (concludeer doelgroep flexkracht))

;;; uitleg: De ondernemingsraad koos de starters als groep.
;;; bron: spdi-zwaar-werk | 2. Drie groepen die extra aandacht verdienen
;;; status: bron
(defrule doelgroep-starter-gekozen
  (declare (salience ?*laag-3*))
  (logical (keuze (vraag doelgroepen) (optie starters)))
  =>
  (concludeer doelgroep starter))

;;; uitleg: De ondernemingsraad koos mensen aan het einde van hun loopbaan als groep.
;;; bron: spdi-zwaar-werk | 2. Drie groepen die extra aandacht verdienen
;;; status: bron
(defrule doelgroep-einde-loopbaan-gekozen
  (declare (salience ?*laag-3*))
  (logical (keuze (vraag doelgroepen) (optie einde-loopbaan)))
  =>
  (concludeer doelgroep einde-loopbaan))

;;; uitleg: De ondernemingsraad koos de flexkrachten als groep.
;;; bron: spdi-zwaar-werk | 2. Drie groepen die extra aandacht verdienen
;;; status: bron
(defrule doelgroep-flexkracht-gekozen
  (declare (salience ?*laag-3*))
  (logical (keuze (vraag doelgroepen) (optie flexkrachten)))
  =>
  (concludeer doelgroep flexkracht))

;;; uitleg: In deze jaren komen werk en privé vaak samen. We noemen dat het spitsuur.
;;; bron: spdi-zwaar-werk | 2. Levensfasen
;;; status: bron
(defrule levensfase-spitsuur
  (declare (salience ?*laag-0*))
  (logical
    (getal (vraag leeftijd) (waarde ?leeftijd))
    (grens (naam spitsuur-vanaf) (waarde ?vanaf&:(<= ?vanaf ?leeftijd)))
    (grens (naam spitsuur-tot) (waarde ?tot&:(< ?leeftijd ?tot))))
  =>
  (concludeer levensfase spitsuur))

;;; uitleg: In deze jaren spelen vaak vragen over loopbaan en motivatie.
;;; bron: spdi-zwaar-werk | 2. Levensfasen
;;; status: bron
(defrule levensfase-midden
  (declare (salience ?*laag-0*))
  (logical
    (getal (vraag leeftijd) (waarde ?leeftijd))
    (grens (naam spitsuur-tot) (waarde ?vanaf&:(<= ?vanaf ?leeftijd)))
    (grens (naam midden-tot-en-met) (waarde ?tot&:(<= ?leeftijd ?tot))))
  =>
  (concludeer levensfase midden))

;;; uitleg: De ondernemingsraad koos de groep van 25 tot 40 jaar.
;;; bron: spdi-zwaar-werk | 2. Levensfasen
;;; status: bron
(defrule levensfase-spitsuur-gekozen
  (declare (salience ?*laag-0*))
  (logical (keuze (vraag doelgroepen) (optie leeftijd-25-40)))
  =>
  (concludeer levensfase spitsuur))

;;; uitleg: De ondernemingsraad koos de groep van 40 tot 55 jaar.
;;; bron: spdi-zwaar-werk | 2. Levensfasen
;;; status: bron
(defrule levensfase-midden-gekozen
  (declare (salience ?*laag-0*))
  (logical (keuze (vraag doelgroepen) (optie leeftijd-40-55)))
  =>
  (concludeer levensfase midden))

;;; uitleg: Aan het einde van een zware loopbaan zetten we herstel bovenaan. Dat is onze keuze. Geen weg is dicht.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule denkrichting-einde-loopbaan
  (declare (salience ?*laag-4*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id doelgroep) (waarde einde-loopbaan)))
  =>
  (concludeer denkrichting herstel 1)
  (concludeer denkrichting afwisselen 2)
  (concludeer denkrichting omscholen 3))

;;; uitleg: Aan het begin van een zware loopbaan zetten we tijdig omscholen bovenaan. Dat is onze keuze. Geen weg is dicht.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule denkrichting-starter
  (declare (salience ?*laag-4*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id doelgroep) (waarde starter)))
  =>
  (concludeer denkrichting omscholen 1)
  (concludeer denkrichting afwisselen 2)
  (concludeer denkrichting herstel 3))

;;; uitleg: Midden in de loopbaan zetten we afwisselen bovenaan. Dat is onze keuze. Geen weg is dicht.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule denkrichting-midden-op-leeftijd
  (declare (salience ?*laag-4*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (getal (vraag leeftijd) (waarde ?leeftijd))
    (duur (vraag jaren-zwaar-werk) (maanden ?maanden))
    (grens (naam starter-maanden) (waarde ?starter&:(<= ?starter ?maanden)))
    (grens (naam einde-loopbaan-leeftijd) (waarde ?einde&:(< ?leeftijd ?einde))))
  =>
  (concludeer denkrichting afwisselen 1)
  (concludeer denkrichting omscholen 2)
  (concludeer denkrichting herstel 3))

;;; uitleg: Wie nog niet zo lang zwaar werk doet, kan veel met afwisselen. Dat staat dan bovenaan. Geen weg is dicht.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule denkrichting-midden-op-jaren
  (declare (salience ?*laag-4*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde omgaan))
    (getal (vraag leeftijd) (waarde ?leeftijd))
    (duur (vraag jaren-zwaar-werk) (maanden ?maanden))
    (grens (naam starter-maanden) (waarde ?starter&:(<= ?starter ?maanden)))
    (grens (naam einde-loopbaan-leeftijd) (waarde ?einde&:(<= ?einde ?leeftijd)))
    (grens (naam einde-loopbaan-maanden) (waarde ?jaren&:(< ?maanden ?jaren))))
  =>
  (concludeer denkrichting afwisselen 1)
  (concludeer denkrichting omscholen 2)
  (concludeer denkrichting herstel 3))

;;; uitleg: Voor mensen aan het einde van hun loopbaan zetten we herstel bovenaan. Dat is onze keuze.
;;; afwezig: De starters zijn niet ook als groep gekozen.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule denkrichting-or-einde-loopbaan
  (declare (salience ?*laag-4*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag doelgroepen) (optie einde-loopbaan))
    (not (keuze (vraag doelgroepen) (optie starters))))
  =>
  (concludeer denkrichting herstel 1)
  (concludeer denkrichting afwisselen 2)
  (concludeer denkrichting omscholen 3))

;;; uitleg: Voor starters zetten we tijdig omscholen bovenaan. Dat is onze keuze.
;;; afwezig: Mensen aan het einde van hun loopbaan zijn niet ook als groep gekozen.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule denkrichting-or-starters
  (declare (salience ?*laag-4*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag doelgroepen) (optie starters))
    (not (keuze (vraag doelgroepen) (optie einde-loopbaan))))
  =>
  (concludeer denkrichting omscholen 1)
  (concludeer denkrichting afwisselen 2)
  (concludeer denkrichting herstel 3))

;;; uitleg: Voor starters én mensen aan het einde samen zetten we afwisselen bovenaan. Dat is onze keuze.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule denkrichting-or-beide
  (declare (salience ?*laag-4*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (keuze (vraag doelgroepen) (optie starters))
    (keuze (vraag doelgroepen) (optie einde-loopbaan)))
  =>
  (concludeer denkrichting afwisselen 1)
  (concludeer denkrichting omscholen 2)
  (concludeer denkrichting herstel 3))

;;; uitleg: Voor alle mensen samen zetten we afwisselen bovenaan. Dat is onze keuze.
;;; afwezig: De starters zijn niet als groep gekozen.
;;; afwezig: Mensen aan het einde van hun loopbaan zijn niet als groep gekozen.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule denkrichting-or-algemeen
  (declare (salience ?*laag-4*))
  (logical
    (rol (naam or))
    (conclusie (id doel) (waarde omgaan))
    (not (keuze (vraag doelgroepen) (optie starters)))
    (not (keuze (vraag doelgroepen) (optie einde-loopbaan))))
  =>
  (concludeer denkrichting afwisselen 1)
  (concludeer denkrichting omscholen 2)
  (concludeer denkrichting herstel 3))

;;; uitleg: Deze belasting pak je aan met betere arbeidsomstandigheden.
;;; bron: spdi-zwaar-werk | 1. Andere thema's
;;; status: bron
(defrule thema-arbeidsomstandigheden
  (declare (salience ?*laag-4*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van fysiek|psychisch|fysisch) (waarde verhoogd|hoog)))
  =>
  (concludeer thema arbeidsomstandigheden))

;;; uitleg: Zware werktijden pak je aan met andere werktijden.
;;; bron: spdi-zwaar-werk | 1. Andere thema's
;;; status: bron
(defrule thema-arbeidstijden
  (declare (salience ?*laag-4*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van werktijden) (waarde verhoogd|hoog)))
  =>
  (concludeer thema arbeidstijden))

;;; uitleg: Flexkrachten doen vaak het zwaarste werk. Daarom telt ook duurzaam flexwerk mee.
;;; bron: spdi-zwaar-werk | 1. Andere thema's
;;; status: bron
(defrule thema-duurzame-flexibiliteit
  (declare (salience ?*laag-4*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id doelgroep) (waarde flexkracht)))
  =>
  (concludeer thema duurzame-flexibiliteit))

;;; uitleg: Omgaan met zwaar werk vraagt om ander werk regelen, leren en gezondheid.
;;; bron: spdi-zwaar-werk | 1. Andere thema's
;;; status: bron
(defrule themas-omgaan
  (declare (salience ?*laag-4*))
  (logical (conclusie (id doel) (waarde omgaan)))
  =>
  (concludeer thema organisatie-van-werk)
  (concludeer thema leren-loopbaan)
  (concludeer thema gezondheid))

;;; uitleg: Zonder goede verhoudingen werkt geen enkele aanpak.
;;; bron: spdi-zwaar-werk | 1. Andere thema's
;;; status: bron
(defrule thema-arbeidsverhoudingen
  (declare (salience ?*laag-4*))
  (logical (conclusie (id doel)))
  =>
  (concludeer thema arbeidsverhoudingen))
