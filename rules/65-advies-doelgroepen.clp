;;; Advice for target groups, life phases and early signals.

;;; uitleg: De balans is volgens je antwoorden zoek. Dan moet er nu iets af.
;;; afwezig: Je bent niet langer uit het werk.
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; status: afgeleid
(defrule advies-balans-overbelast
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id balans) (waarde overbelast))
    (not (antwoord (vraag verzuim) (waarde langer-dan-zes-weken|langdurig-arbeidsongeschikt))))
  =>
  (adviseer balans-herstellen 1))

;;; uitleg: Je bent langer uit het werk. Een rustige opbouw bespreek je met de bedrijfsarts.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: quickscan-di-llo | 2.3
;;; bron: ser-di | Manieren om duurzame inzetbaarheid te vergroten
;;; status: afgeleid
(defrule advies-rustig-opbouwen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (antwoord (vraag verzuim) (waarde langer-dan-zes-weken|langdurig-arbeidsongeschikt))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer rustig-opbouwen 2))

;;; uitleg: In de groep loopt het verzuim op. Dat zegt vaak iets over het werk.
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; bron: dialoog-di | Werkdruk: kenmerken
;;; status: afgeleid
(defrule advies-verzuim-als-teken
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|or))
    (keuze (vraag werkdruk-signalen) (optie meer-verzuim)))
  =>
  (adviseer verzuim-als-teken 2))

;;; uitleg: Jullie zien meer verzuim in de groep. Dat zegt vaak iets over het werk.
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; bron: dialoog-di | Werkdruk: kenmerken
;;; status: afgeleid
(defrule advies-verzuim-als-teken-groep
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag groepssignalen) (optie verzuim)))
  =>
  (adviseer verzuim-als-teken 2))

;;; uitleg: Er is een nieuwe plaatsing in zwaar werk. Goed leren begint op dag één.
;;; bron: quickscan-di-llo | 2.4 A
;;; bron: quickscan-di-llo | 2.1
;;; status: afgeleid
(defrule advies-goed-inwerken-nieuw
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (antwoord (vraag nieuwe-plaatsing) (waarde ja)))
  =>
  (adviseer goed-inwerken 1))

;;; uitleg: De loopbaan met zwaar werk begint pas. Goed aanleren loont nu het meest.
;;; bron: quickscan-di-llo | 2.4 A
;;; bron: quickscan-di-llo | 2.1
;;; status: afgeleid
(defrule advies-goed-inwerken
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id doelgroep) (waarde starter)))
  =>
  (adviseer goed-inwerken 3))

;;; uitleg: De balans staat volgens je antwoorden onder druk. Wacht dan niet tot het erger is.
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; status: afgeleid
(defrule advies-signaal-onder-druk
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id balans) (waarde onder-druk)))
  =>
  (adviseer signaal-nu-bespreken 1))

;;; uitleg: Je merkt iets aan jezelf. Dat is een vroeg teken om serieus te nemen.
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; status: bron
(defrule advies-signaal-medewerker
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (aantal (vraag signalen-kort)))
  =>
  (adviseer signaal-nu-bespreken 2))

;;; uitleg: Je ziet iets in het werk, en dat werk vraagt veel.
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; status: afgeleid
(defrule advies-signaal-leidinggevende-zwaar
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (aantal (vraag signalen-werk)))
  =>
  (adviseer signaal-nu-bespreken 1))

;;; uitleg: Je ziet iets in het werk. Praat daarover, en niet over gezondheid.
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; status: afgeleid
(defrule advies-signaal-leidinggevende
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (aantal (vraag signalen-werk)))
  =>
  (adviseer signaal-nu-bespreken 2))

;;; uitleg: Een deel van het werk blijft zwaar, en de loopbaan begint pas. Nu is er tijd.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; bron: spdi-zwaar-werk | 2. Aandacht voor meerdere groepen
;;; status: afgeleid
(defrule advies-starter-omgaan
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doelgroep) (waarde starter))
    (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer starter-vroeg-bewust 1))

;;; uitleg: De loopbaan met zwaar werk begint pas. Dan is praten over later het nuttigst.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; bron: spdi-zwaar-werk | 2. Aandacht voor meerdere groepen
;;; status: bron
(defrule advies-starter
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id doelgroep) (waarde starter)))
  =>
  (adviseer starter-vroeg-bewust 2))

;;; uitleg: Er is veel ervaring, en de energie of het plezier loopt terug. Ervaring doorgeven kan dan boeien.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: afgeleid
(defrule advies-stap-opzij-plezier
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id doelgroep) (waarde einde-loopbaan))
    (keuze (vraag signalen-werk) (optie minder-energie-plezier)))
  =>
  (adviseer stap-opzij-met-ervaring 2))

;;; uitleg: Er zijn al twintig jaar of meer zwaar werk geweest. Nu is er nog veel te kiezen.
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; bron: spdi-zwaar-werk | 2. Aandacht voor meerdere groepen
;;; status: afgeleid
(defrule advies-lang-belast
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doelgroep) (waarde lang-belast)))
  =>
  (adviseer lang-belast-nu-keuzes 2))

;;; uitleg: Aan het einde van een zware loopbaan telt vooral: erger voorkomen.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; bron: spdi-zwaar-werk | 2. Aandacht voor meerdere groepen
;;; status: bron
(defrule advies-einde-loopbaan
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id doelgroep) (waarde einde-loopbaan)))
  =>
  (adviseer einde-erger-voorkomen 2))

;;; uitleg: Jullie kijken naar ervaren mensen. Hun kennis kan op een andere plek tellen.
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: afgeleid
(defrule advies-stap-opzij-or
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doelgroep) (waarde einde-loopbaan)))
  =>
  (adviseer stap-opzij-met-ervaring 3))

;;; uitleg: Flexkrachten doen vaak het zwaarste werk en vallen buiten de plannen.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: bron
(defrule advies-flex-meenemen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doelgroep) (waarde flexkracht)))
  =>
  (adviseer flex-meenemen 1))

;;; uitleg: Jullie kozen flexkrachten. Zij vallen vaak buiten de plannen.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: bron
(defrule advies-flex-meenemen-or
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doelgroep) (waarde flexkracht)))
  =>
  (adviseer flex-meenemen 2))

;;; uitleg: Het werk loopt via een uitzendbureau. Dan wijst men makkelijk naar elkaar.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-inlener-uitlener
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doelgroep) (waarde flexkracht))
    (antwoord (vraag contract) (waarde uitzend)))
  =>
  (adviseer inlener-uitlener-afspraken 2))

;;; uitleg: Jullie kozen flexkrachten. Vraag hoe het met de uitleners is afgesproken.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-inlener-uitlener-or
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doelgroep) (waarde flexkracht)))
  =>
  (adviseer inlener-uitlener-afspraken 3))

;;; uitleg: Flexkrachten doen vaak één smalle taak. Een tweede taak geeft lucht en kansen.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; status: afgeleid
(defrule advies-flex-verbreden
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id doelgroep) (waarde flexkracht)))
  =>
  (adviseer flex-takenpakket-verbreden 3))

;;; uitleg: Je doet flexwerk met steeds dezelfde beweging. Dan telt een tweede taak dubbel.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; bron: spdi-zwaar-werk | 2. Drie denkrichtingen
;;; status: afgeleid
(defrule advies-flex-verbreden-herhaling
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id doelgroep) (waarde flexkracht))
    (keuze (vraag belastende-factoren) (optie herhaalde-bewegingen)))
  =>
  (adviseer flex-takenpakket-verbreden 2))

;;; uitleg: Werk en thuis vragen in deze jaren veel, en de werktijden wegen zwaar.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: afgeleid
(defrule advies-spitsuur-werktijden
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id levensfase) (waarde spitsuur))
    (conclusie (id factor) (van werktijden) (waarde hoog|verhoogd)))
  =>
  (adviseer spitsuur-werk-prive 2))

;;; uitleg: In deze levensfase vragen werk en thuis vaak tegelijk veel.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: bron
(defrule advies-spitsuur
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id levensfase) (waarde spitsuur)))
  =>
  (adviseer spitsuur-werk-prive 3))

;;; uitleg: Jullie kozen de groep van 25 tot 40 jaar.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: afgeleid
(defrule advies-spitsuur-or
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id levensfase) (waarde spitsuur)))
  =>
  (adviseer spitsuur-werk-prive 2))

;;; uitleg: In deze levensfase komen vragen over plezier op, en de motivatie past niet meer.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: afgeleid
(defrule advies-midden-loopbaan-motivatie
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id levensfase) (waarde midden))
    (conclusie (id misfit) (waarde motivatie)))
  =>
  (adviseer midden-loopbaan-bespreken 2))

;;; uitleg: In deze levensfase komen vragen over plezier op, en de motivatie past maar deels.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: afgeleid
(defrule advies-midden-loopbaan-motivatie-deels
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id levensfase) (waarde midden))
    (conclusie (id aandacht) (van motivatie) (waarde ja)))
  =>
  (adviseer midden-loopbaan-bespreken 2))

;;; uitleg: In deze levensfase komen vaak vragen over loopbaan en plezier op.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: bron
(defrule advies-midden-loopbaan
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id levensfase) (waarde midden)))
  =>
  (adviseer midden-loopbaan-bespreken 3))

;;; uitleg: Jullie kozen de groep van 40 tot en met 55 jaar.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; status: afgeleid
(defrule advies-midden-loopbaan-or
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id levensfase) (waarde midden)))
  =>
  (adviseer midden-loopbaan-bespreken 2))
