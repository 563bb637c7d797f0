;;; Advice on prevention: make the work itself lighter.

;;; uitleg: Het werk voor het lichaam weegt hoog. Lichter maken gaat voor, en is verplicht waar het kan.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: bron
(defrule advies-lichter-fysiek-hoog
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van fysiek) (waarde hoog))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-fysiek 1))

;;; uitleg: Het werk voor het lichaam weegt hoog. Ook als lichter moeilijk lijkt, blijft zoeken nodig.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-fysiek-hoog-toetsen
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van fysiek) (waarde hoog))
    (antwoord (vraag verlichten-mogelijk) (waarde nee))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-fysiek 2))

;;; uitleg: Het werk voor het lichaam weegt verhoogd, en niets weegt hoog. Hier is dus het meeste te winnen.
;;; afwezig: Geen groep weegt hoog.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-fysiek-voorop
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van fysiek) (waarde verhoogd))
    (not (conclusie (id factor) (waarde hoog)))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-fysiek 1))

;;; uitleg: Het werk voor het lichaam weegt verhoogd. Ook daar gaat lichter maken voor.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: bron
(defrule advies-lichter-fysiek-verhoogd
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van fysiek) (waarde verhoogd))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-fysiek 2))

;;; uitleg: Lichter werk is de wens, en het werk voor het lichaam weegt zwaar.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-fysiek-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van fysiek) (waarde hoog|verhoogd))
    (keuze (vraag voorkeur) (optie lichter-werk))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-fysiek 1))

;;; uitleg: Het werk voor hoofd en gevoel weegt hoog. Lichter maken gaat voor, en is verplicht waar het kan.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: bron
(defrule advies-lichter-psychisch-hoog
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van psychisch) (waarde hoog))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-psychisch 1))

;;; uitleg: Het werk voor hoofd en gevoel weegt hoog. Ook als lichter moeilijk lijkt, blijft zoeken nodig.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-psychisch-hoog-toetsen
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van psychisch) (waarde hoog))
    (antwoord (vraag verlichten-mogelijk) (waarde nee))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-psychisch 2))

;;; uitleg: Het werk voor hoofd en gevoel weegt verhoogd, en niets weegt hoog. Hier is dus het meeste te winnen.
;;; afwezig: Geen groep weegt hoog.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-psychisch-voorop
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van psychisch) (waarde verhoogd))
    (not (conclusie (id factor) (waarde hoog)))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-psychisch 1))

;;; uitleg: Het werk voor hoofd en gevoel weegt verhoogd. Ook daar gaat lichter maken voor.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: bron
(defrule advies-lichter-psychisch-verhoogd
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van psychisch) (waarde verhoogd))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-psychisch 2))

;;; uitleg: Lichter werk is de wens, en het werk voor hoofd en gevoel weegt zwaar.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-psychisch-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van psychisch) (waarde hoog|verhoogd))
    (keuze (vraag voorkeur) (optie lichter-werk))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-psychisch 1))

;;; uitleg: De werktijden wegen hoog. Lichter maken gaat voor, en is verplicht waar het kan.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: bron
(defrule advies-lichter-werktijden-hoog
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van werktijden) (waarde hoog))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-werktijden 1))

;;; uitleg: De werktijden wegen hoog. Ook als lichter moeilijk lijkt, blijft zoeken nodig.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-werktijden-hoog-toetsen
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van werktijden) (waarde hoog))
    (antwoord (vraag verlichten-mogelijk) (waarde nee))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-werktijden 2))

;;; uitleg: De werktijden wegen verhoogd, en niets weegt hoog. Hier is dus het meeste te winnen.
;;; afwezig: Geen groep weegt hoog.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-werktijden-voorop
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van werktijden) (waarde verhoogd))
    (not (conclusie (id factor) (waarde hoog)))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-werktijden 1))

;;; uitleg: De werktijden wegen verhoogd. Ook daar gaat lichter maken voor.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: bron
(defrule advies-lichter-werktijden-verhoogd
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van werktijden) (waarde verhoogd))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-werktijden 2))

;;; uitleg: Lichter werk is de wens, en de werktijden wegen zwaar.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-werktijden-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van werktijden) (waarde hoog|verhoogd))
    (keuze (vraag voorkeur) (optie lichter-werk))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-werktijden 1))

;;; uitleg: De werkomgeving weegt hoog. Lichter maken gaat voor, en is verplicht waar het kan.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: bron
(defrule advies-lichter-fysisch-hoog
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van fysisch) (waarde hoog))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-fysisch 1))

;;; uitleg: De werkomgeving weegt hoog. Ook als lichter moeilijk lijkt, blijft zoeken nodig.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-fysisch-hoog-toetsen
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van fysisch) (waarde hoog))
    (antwoord (vraag verlichten-mogelijk) (waarde nee))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-fysisch 2))

;;; uitleg: De werkomgeving weegt verhoogd, en niets weegt hoog. Hier is dus het meeste te winnen.
;;; afwezig: Geen groep weegt hoog.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-fysisch-voorop
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van fysisch) (waarde verhoogd))
    (not (conclusie (id factor) (waarde hoog)))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-fysisch 1))

;;; uitleg: De werkomgeving weegt verhoogd. Ook daar gaat lichter maken voor.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: bron
(defrule advies-lichter-fysisch-verhoogd
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van fysisch) (waarde verhoogd))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-fysisch 2))

;;; uitleg: Lichter werk is de wens, en de werkomgeving weegt zwaar.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-fysisch-wens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id factor) (van fysisch) (waarde hoog|verhoogd))
    (keuze (vraag voorkeur) (optie lichter-werk))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-fysisch 1))

;;; uitleg: De werktijden wegen verhoogd en komen boven op ander zwaar werk. Een beter rooster haalt druk weg.
;;; afwezig: Je zei niet dat het werk niet lichter kan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-lichter-werktijden-stapeling
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doel) (waarde voorkomen))
    (conclusie (id stapeling) (waarde ja))
    (conclusie (id factor) (van werktijden) (waarde verhoogd))
    (not (antwoord (vraag verlichten-mogelijk) (waarde nee)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer lichter-werktijden 1))

;;; uitleg: Het werk kan niet lichter, is het antwoord. Dat hoort een deskundige na te gaan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 3. B. Verdiepende analyse
;;; status: afgeleid
(defrule advies-toets-nee
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (antwoord (vraag verlichten-mogelijk) (waarde nee))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer toets-of-het-lichter-kan 1))

;;; uitleg: Of het werk lichter kan, weet je nog niet. Laat het dan uitzoeken.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 3. B. Verdiepende analyse
;;; status: afgeleid
(defrule advies-toets-weet-niet
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (antwoord (vraag verlichten-mogelijk) (waarde weet-niet))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer toets-of-het-lichter-kan 2))

;;; uitleg: Of het werk lichter kan, is nog de grote vraag. Laat het eerst uitzoeken.
;;; afwezig: Geen groep weegt hoog.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 3. B. Verdiepende analyse
;;; status: afgeleid
(defrule advies-toets-weet-niet-voorop
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (antwoord (vraag verlichten-mogelijk) (waarde weet-niet))
    (not (conclusie (id factor) (waarde hoog)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer toets-of-het-lichter-kan 1))

;;; uitleg: Een deel kan niet lichter, is het antwoord. Laat dat deel nagaan.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 3. B. Verdiepende analyse
;;; status: afgeleid
(defrule advies-toets-deels
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (antwoord (vraag verlichten-mogelijk) (waarde deels))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer toets-of-het-lichter-kan 2))

;;; uitleg: Een deel van het werk kan lichter. Dat deel gaat voor.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; status: bron
(defrule advies-rest-lichter-maken
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde voorkomen))
    (antwoord (vraag verlichten-mogelijk) (waarde deels))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer rest-lichter-maken 2))

;;; uitleg: Het werk vraagt veel, en er is geen werkgever die het lichter moet maken.
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; bron: quickscan-di-llo | 3.1
;;; status: afgeleid
(defrule advies-zzp-lichter
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (antwoord (vraag contract) (waarde zzp)))
  =>
  (adviseer zzp-lichter-werken 1))

;;; uitleg: Meer zware dingen komen samen. Dan moet je ze samen bekijken.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule advies-stapeling
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id stapeling) (waarde ja))
    (conclusie (id doel) (waarde voorkomen)))
  =>
  (adviseer stapeling-aanpakken 2))

;;; uitleg: Van een groep weet je nog niet hoe zwaar die weegt.
;;; bron: spdi-zwaar-werk | 2. Frequentie, omvang en duur
;;; bron: werkdefinitie
;;; status: bron
(defrule advies-belasting-wegen
  (declare (salience ?*laag-advies*))
  (logical
    (groep (naam ?groep) (staat gekozen))
    (antwoord (vraag frequentie|omvang|duur) (van ?groep) (waarde weet-niet)))
  =>
  (adviseer belasting-wegen 2))

;;; uitleg: Zonder dit antwoord weet je niet of het werk zwaar is.
;;; afwezig: Over zwaar werk is nog niets te zeggen.
;;; bron: spdi-zwaar-werk | 2. Frequentie, omvang en duur
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-belasting-wegen-geen-oordeel
  (declare (salience ?*laag-advies*))
  (logical
    (groep (naam ?groep) (staat gekozen))
    (antwoord (vraag frequentie|omvang|duur) (van ?groep) (waarde weet-niet))
    (not (conclusie (id zwaar-werk))))
  =>
  (adviseer belasting-wegen 1))

;;; uitleg: Het werk is misschien zwaar, maar geen groep is al zwaar gewogen.
;;; afwezig: Geen groep weegt verhoogd.
;;; bron: spdi-zwaar-werk | 2. Frequentie, omvang en duur
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-belasting-wegen-mogelijk
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id zwaar-werk) (waarde mogelijk))
    (not (conclusie (id factor) (waarde verhoogd))))
  =>
  (adviseer belasting-wegen 1))

;;; uitleg: Er is al iets gedaan, en toch is het werk nog zwaar.
;;; bron: spdi-zwaar-werk | 1. Uitgaan van het doel
;;; bron: spdi-zwaar-werk | 3. C. Experimenteren
;;; status: afgeleid
(defrule advies-maatregelen-nagaan
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id zwaar-werk) (waarde ja))
    (aantal (vraag maatregelen-genomen)))
  =>
  (adviseer maatregelen-nagaan 3))
