;;; Advice for the works council: its next step and the way there.

;;; uitleg: Jullie zijn nog niet begonnen. Onderzoek is dan de eerste stap.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: bron
(defrule advies-or-analyse
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde analyse))
    (antwoord (vraag fase) (waarde niet-gestart)))
  =>
  (adviseer stap-a-analyse 1))

;;; uitleg: Jullie onderzoek loopt nog. Maak het eerst af.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule advies-or-analyse-afmaken
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde analyse))
    (antwoord (vraag fase) (waarde analyse)))
  =>
  (adviseer stap-a-analyse 2))

;;; uitleg: Jullie onderzoek loopt, maar de kernvragen zijn nog niet rond.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: bron
(defrule advies-or-kernvragen-analyse
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde analyse))
    (antwoord (vraag fase) (waarde analyse)))
  =>
  (adviseer kernvragen-beantwoorden 1))

;;; uitleg: Een kernvraag konden jullie nog niet beantwoorden.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule advies-or-kernvragen-open
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (antwoord (vraag kernvraag) (waarde weet-niet)))
  =>
  (adviseer kernvragen-beantwoorden 2))

;;; uitleg: De analyse liet een knelpunt zien. Nu gaan jullie de diepte in.
;;; bron: spdi-zwaar-werk | 3. B. Verdiepende analyse
;;; status: bron
(defrule advies-or-verdieping
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde verdieping)))
  =>
  (adviseer stap-b-verdieping 1))

;;; uitleg: Jullie gaan de diepte in. Juist dan is kennis van deskundigen nodig.
;;; bron: spdi-zwaar-werk | 3. B. Verdiepende analyse
;;; status: bron
(defrule advies-or-deskundigen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde verdieping)))
  =>
  (adviseer deskundigen-erbij 2))

;;; uitleg: Jullie onderzoeken wat er speelt. Deskundigen maken dat beter.
;;; bron: spdi-zwaar-werk | 3. B. Verdiepende analyse
;;; status: afgeleid
(defrule advies-or-deskundigen-analyse
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde analyse)))
  =>
  (adviseer deskundigen-erbij 3))

;;; uitleg: De oplossingen zijn uitgezocht. Nu is het tijd om te proberen.
;;; bron: spdi-zwaar-werk | 3. C. Experimenteren
;;; status: bron
(defrule advies-or-experiment
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde experiment)))
  =>
  (adviseer stap-c-experiment 1))

;;; uitleg: Jullie hebben proeven gedaan. Maak daar een plan voor meer jaren van.
;;; bron: spdi-zwaar-werk | 3. D. Meerjarenprogramma
;;; status: bron
(defrule advies-or-meerjarenprogramma
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde meerjarenprogramma)))
  =>
  (adviseer stap-d-meerjarenprogramma 1))

;;; uitleg: Het programma loopt. Kijk nu samen terug.
;;; bron: spdi-zwaar-werk | 3. C. Experimenteren
;;; bron: quickscan-di-llo | 6.2
;;; status: afgeleid
(defrule advies-or-evaluatie
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde evaluatie))
    (antwoord (vraag fase) (waarde meerjarenprogramma)))
  =>
  (adviseer stap-evaluatie 1))

;;; uitleg: Op alle drie de kernvragen is het antwoord nee.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; bron: quickscan-di-llo | 6.2
;;; status: afgeleid
(defrule advies-or-geen-kernprobleem
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde evaluatie))
    (antwoord (vraag fase) (waarde analyse)))
  =>
  (adviseer or-geen-kernprobleem 1))

;;; uitleg: Jullie zijn aan het onderzoeken. Een eigen afspraak over zwaar werk hoort daarbij.
;;; bron: spdi-zwaar-werk | 1. Over wat 'zwaar' is
;;; bron: spdi-zwaar-werk | 1. Uitgaan van het doel
;;; status: afgeleid
(defrule advies-or-afspreken-wat-zwaar-is
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (antwoord (vraag fase) (waarde analyse)))
  =>
  (adviseer afspreken-wat-zwaar-is 1))

;;; uitleg: Dit programma gebruikt een eigen maat voor zwaar. Jullie afspraak is beter.
;;; bron: spdi-zwaar-werk | 1. Over wat 'zwaar' is
;;; bron: spdi-zwaar-werk | 1. Uitgaan van het doel
;;; status: afgeleid
(defrule advies-or-afspreken-wat-zwaar-is-altijd
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk)))
  =>
  (adviseer afspreken-wat-zwaar-is 2))

;;; uitleg: Volgens je antwoorden is het werk misschien zwaar. Dan helpt een afspraak over wat zwaar is.
;;; bron: spdi-zwaar-werk | 1. Over wat 'zwaar' is
;;; bron: spdi-zwaar-werk | 1. Uitgaan van het doel
;;; status: afgeleid
(defrule advies-afspreken-wat-zwaar-is-twijfel
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id zwaar-werk) (waarde mogelijk)))
  =>
  (adviseer afspreken-wat-zwaar-is 3))

;;; uitleg: Jullie kozen meer dan één groep. Elke groep vraagt iets anders.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; bron: spdi-zwaar-werk | 2. Aandacht voor meerdere groepen
;;; status: bron
(defrule advies-or-groepen-meer
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doelgroep) (waarde ?een))
    (conclusie (id doelgroep) (waarde ?ander&~?een))
    (conclusie (id doel)))
  =>
  (adviseer groepen-eigen-weg 1))

;;; uitleg: Jullie kozen een groep die extra aandacht vraagt.
;;; bron: spdi-zwaar-werk | 2. Specifieke aanpak per doelgroep
;;; bron: spdi-zwaar-werk | 2. Aandacht voor meerdere groepen
;;; status: bron
(defrule advies-or-groepen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doelgroep)))
  =>
  (adviseer groepen-eigen-weg 2))

;;; uitleg: Acties staan nog los van elkaar. Daar loopt een aanpak op vast.
;;; bron: quickscan-di-llo | 6.1
;;; status: bron
(defrule advies-or-succesfactor-integrale-aanpak
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id succesfactor-knelpunt) (waarde integrale-aanpak)))
  =>
  (adviseer succesfactor-integrale-aanpak 2))

;;; uitleg: Er is nog te weinig ruimte voor verschil. Daar loopt een aanpak op vast.
;;; bron: quickscan-di-llo | 6.1
;;; status: bron
(defrule advies-or-succesfactor-maatwerk
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id succesfactor-knelpunt) (waarde maatwerk)))
  =>
  (adviseer succesfactor-maatwerk 2))

;;; uitleg: De steun is er nog niet overal. Daar loopt een aanpak op vast.
;;; bron: quickscan-di-llo | 6.1
;;; status: bron
(defrule advies-or-succesfactor-draagvlak
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id succesfactor-knelpunt) (waarde draagvlak)))
  =>
  (adviseer succesfactor-draagvlak 2))

;;; uitleg: Mensen horen nog te weinig. Daar loopt een aanpak op vast.
;;; bron: quickscan-di-llo | 6.1
;;; status: bron
(defrule advies-or-succesfactor-communicatie
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id succesfactor-knelpunt) (waarde communicatie)))
  =>
  (adviseer succesfactor-communicatie 2))

;;; uitleg: Proberen en fouten maken is nog niet gewoon. Daar loopt een aanpak op vast.
;;; bron: quickscan-di-llo | 6.1
;;; status: bron
(defrule advies-or-succesfactor-cultuur
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id succesfactor-knelpunt) (waarde cultuur)))
  =>
  (adviseer succesfactor-cultuur 2))

;;; uitleg: Mensen zien nog niet wat zij eraan hebben. Daar loopt een aanpak op vast.
;;; bron: quickscan-di-llo | 6.1
;;; status: bron
(defrule advies-or-succesfactor-intrinsieke-motivatie
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id succesfactor-knelpunt) (waarde intrinsieke-motivatie)))
  =>
  (adviseer succesfactor-intrinsieke-motivatie 2))

;;; uitleg: Begeleiding voor wie dat nodig heeft, ontbreekt nog. Daar loopt een aanpak op vast.
;;; bron: quickscan-di-llo | 6.1
;;; status: bron
(defrule advies-or-succesfactor-persoonlijke-begeleiding
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id succesfactor-knelpunt) (waarde persoonlijke-begeleiding)))
  =>
  (adviseer succesfactor-persoonlijke-begeleiding 2))

;;; uitleg: Volhouden lukt nog niet goed. Daar loopt een aanpak op vast.
;;; bron: quickscan-di-llo | 6.1
;;; status: bron
(defrule advies-or-succesfactor-lange-adem
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id succesfactor-knelpunt) (waarde lange-adem)))
  =>
  (adviseer succesfactor-lange-adem 2))

;;; uitleg: Zwaar werk aanpakken duurt jaren. Steun daarvoor regel je vooraf.
;;; afwezig: Jullie hebben nog geen plan voor meer jaren.
;;; bron: quickscan-di-llo | 6.1
;;; status: afgeleid
(defrule advies-or-succesfactor-draagvlak-vooraf
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doel))
    (conclusie (id succesfactor-knelpunt) (waarde draagvlak))
    (not (antwoord (vraag fase) (waarde meerjarenprogramma))))
  =>
  (adviseer succesfactor-draagvlak 1))

;;; uitleg: Zwaar werk aanpakken duurt jaren. Steun daarvoor regel je vooraf.
;;; afwezig: Jullie hebben nog geen plan voor meer jaren.
;;; bron: quickscan-di-llo | 6.1
;;; status: afgeleid
(defrule advies-or-succesfactor-lange-adem-vooraf
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doel))
    (conclusie (id succesfactor-knelpunt) (waarde lange-adem))
    (not (antwoord (vraag fase) (waarde meerjarenprogramma))))
  =>
  (adviseer succesfactor-lange-adem 1))

;;; uitleg: Jullie willen omgaan met werk dat zwaar blijft. Dat vraagt offers van twee kanten.
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; bron: spdi-zwaar-werk | 1. Geven en nemen
;;; status: bron
(defrule advies-or-kosten-en-baten
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doel) (waarde omgaan)))
  =>
  (adviseer kosten-en-baten-eerlijk 2))

;;; uitleg: Jullie leggen een plan voor jaren vast. Leg dan ook de kosten eerlijk vast.
;;; bron: spdi-zwaar-werk | 3. Opbrengsten en investeringen
;;; bron: spdi-zwaar-werk | 1. Geven en nemen
;;; status: afgeleid
(defrule advies-or-kosten-en-baten-programma
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde meerjarenprogramma|experiment)))
  =>
  (adviseer kosten-en-baten-eerlijk 2))

;;; uitleg: Jullie kijken naar mensen aan het einde van hun loopbaan. Soms hoort daar een regeling bij.
;;; bron: spdi-zwaar-werk | 1. Geven en nemen: MDIEU
;;; bron: spdi-zwaar-werk | 1. Geven en nemen
;;; status: afgeleid
(defrule advies-or-mdieu
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doelgroep) (waarde einde-loopbaan))
    (conclusie (id doel)))
  =>
  (adviseer mdieu-nagaan 3))

;;; uitleg: Jullie zien slijtage, uitval of WIA in de groep.
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule advies-or-signalen-groep-ernstig
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag groepssignalen) (optie slijtage|uitval|wia)))
  =>
  (adviseer signalen-groep-onderzoeken 1))

;;; uitleg: Jullie zien tekens in de groep. Die zeggen vaak iets over het werk.
;;; bron: spdi-zwaar-werk | 2. Balans vaak vanaf het begin zoek
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule advies-or-signalen-groep
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (aantal (vraag groepssignalen)))
  =>
  (adviseer signalen-groep-onderzoeken 2))
