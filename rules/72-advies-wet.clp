;;; A thin layer of law: what a council, a manager or an employee can rely on. Every advice says that it needs checking.

;;; uitleg: De werktijden spelen een rol. Bij een nieuwe regeling heeft de raad instemming.
;;; bron: extern | Wet op de ondernemingsraden, artikel 27, lid 1 onder b | https://wetten.overheid.nl/BWBR0002747/
;;; status: afgeleid
(defrule advies-wet-instemming-werktijden
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (groep (naam werktijden) (staat gekozen)))
  =>
  (adviseer wet-instemming-werktijden 3))

;;; uitleg: Het werk is zwaar. Bij regels over veilig werken, gezondheid en verzuim heeft de raad instemming.
;;; bron: extern | Wet op de ondernemingsraden, artikel 27, lid 1 onder d | https://wetten.overheid.nl/BWBR0002747/
;;; status: afgeleid
(defrule advies-wet-instemming-arbo
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk)))
  =>
  (adviseer wet-instemming-arbo 3))

;;; uitleg: Jullie kozen leren. Bij een regeling over opleiding heeft de raad instemming.
;;; bron: extern | Wet op de ondernemingsraden, artikel 27, lid 1 onder f | https://wetten.overheid.nl/BWBR0002747/
;;; status: afgeleid
(defrule advies-wet-instemming-opleiding
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag prioriteit-thema) (optie leren-ontwikkelen|leercultuur)))
  =>
  (adviseer wet-instemming-opleiding 3))

;;; uitleg: Jullie kijken naar verzuim of tekens in de groep. Bij regels over gegevens en volgsystemen heeft de raad instemming.
;;; bron: extern | Wet op de ondernemingsraden, artikel 27, lid 1 onder k en l | https://wetten.overheid.nl/BWBR0002747/
;;; status: afgeleid
(defrule advies-wet-instemming-gegevens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag groepssignalen) (optie verzuim|wia|uitval)))
  =>
  (adviseer wet-instemming-gegevens 3))

;;; uitleg: Jullie werken aan een plan voor meer jaren. Een groot besluit moet eerst naar de raad.
;;; bron: extern | Wet op de ondernemingsraden, artikel 25 | https://wetten.overheid.nl/BWBR0002747/
;;; status: afgeleid
(defrule advies-wet-advies-wijziging
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (antwoord (vraag fase) (waarde experiment|meerjarenprogramma)))
  =>
  (adviseer wet-advies-wijziging 3))

;;; uitleg: De volgende stap is bekend. De raad mag daar zelf een voorstel voor doen.
;;; bron: extern | Wet op de ondernemingsraden, artikel 23, lid 3 | https://wetten.overheid.nl/BWBR0002747/
;;; status: afgeleid
(defrule advies-wet-initiatief
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id volgende-stap) (waarde analyse|verdieping)))
  =>
  (adviseer wet-initiatief 3))

;;; uitleg: Jullie zijn nog niet begonnen of nog aan het onderzoeken. Daarvoor is informatie nodig.
;;; bron: extern | Wet op de ondernemingsraden, artikel 31 | https://wetten.overheid.nl/BWBR0002747/
;;; status: afgeleid
(defrule advies-wet-informatie
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (antwoord (vraag fase) (waarde niet-gestart|analyse)))
  =>
  (adviseer wet-informatie 3))

;;; uitleg: Of iets lichter kan, moet een deskundige bekijken. De raad mag er een uitnodigen.
;;; bron: extern | Wet op de ondernemingsraden, artikel 16 | https://wetten.overheid.nl/BWBR0002747/
;;; status: afgeleid
(defrule advies-wet-deskundige
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (antwoord (vraag verlichten-mogelijk) (waarde nee|deels)))
  =>
  (adviseer wet-deskundige 3))

;;; uitleg: Er is kans op psychische belasting. Beleid daarvoor is verplicht.
;;; bron: extern | Arbeidsomstandighedenwet, artikel 3, lid 2 | https://wetten.overheid.nl/BWBR0010346/
;;; status: afgeleid
(defrule advies-wet-psa-beleid
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|or))
    (conclusie (id psa-risico)))
  =>
  (adviseer wet-psa-beleid 3))

;;; uitleg: Dit hoort bij de wettelijke basis, en het ontbreekt nog (deels).
;;; bron: extern | Arbeidsomstandighedenwet, artikel 13 | https://wetten.overheid.nl/BWBR0010346/
;;; status: afgeleid
(defrule advies-wet-basis-preventiemedewerker
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id basis-ontbreekt) (waarde preventiemedewerker)))
  =>
  (adviseer wet-basis-preventiemedewerker 2))

;;; uitleg: Dit hoort bij de wettelijke basis, en het ontbreekt nog (deels).
;;; bron: extern | Arbeidsomstandighedenwet, artikel 14 | https://wetten.overheid.nl/BWBR0010346/
;;; status: afgeleid
(defrule advies-wet-basis-basiscontract-arbodienst
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id basis-ontbreekt) (waarde basiscontract-arbodienst)))
  =>
  (adviseer wet-basis-basiscontract-arbodienst 2))

;;; uitleg: Dit hoort bij de wettelijke basis, en het ontbreekt nog (deels).
;;; bron: extern | Arbeidsomstandighedenwet, artikel 14 | https://wetten.overheid.nl/BWBR0010346/
;;; status: afgeleid
(defrule advies-wet-basis-open-spreekuur
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id basis-ontbreekt) (waarde open-spreekuur)))
  =>
  (adviseer wet-basis-open-spreekuur 2))

;;; uitleg: Dit hoort bij de wettelijke basis, en het ontbreekt nog (deels).
;;; bron: extern | Arbeidsomstandighedenwet, artikel 18 | https://wetten.overheid.nl/BWBR0010346/
;;; status: afgeleid
(defrule advies-wet-basis-pmo
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id basis-ontbreekt) (waarde pmo)))
  =>
  (adviseer wet-basis-pmo 2))

;;; uitleg: Iemand is langer dan zes weken uit het werk. Dan gelden vaste stappen.
;;; bron: extern | Regeling procesgang eerste en tweede ziektejaar, stappen bij verzuim | https://wetten.overheid.nl/BWBR0013540/
;;; status: afgeleid
(defrule advies-wet-poortwachter
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag verzuim) (waarde langer-dan-zes-weken)))
  =>
  (adviseer wet-poortwachter 2))

;;; uitleg: Het terugkeren loopt vast, of uitval duurt lang. UWV kan een oordeel geven.
;;; bron: extern | UWV, deskundigenoordeel, aanvragen | https://www.uwv.nl/
;;; status: afgeleid
(defrule advies-wet-deskundigenoordeel
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag verzuim) (waarde langer-dan-zes-weken|langdurig-arbeidsongeschikt)))
  =>
  (adviseer wet-deskundigenoordeel 3))

;;; uitleg: Er is verzuim of dreigende uitval. Dan gelden strenge regels over wat je vraagt en opschrijft.
;;; bron: extern | Autoriteit Persoonsgegevens, zieke werknemer, wat mag een werkgever vragen | https://www.autoriteitpersoonsgegevens.nl/
;;; status: afgeleid
(defrule advies-wet-gezondheid-gegevens
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (antwoord (vraag verzuim) (waarde dreigend|langer-dan-zes-weken|langdurig-arbeidsongeschikt)))
  =>
  (adviseer wet-gezondheid-gegevens 2))

;;; uitleg: Er is iets met je gezondheid of verzuim. Daarover hoef je je werkgever niets medisch te vertellen.
;;; bron: extern | Autoriteit Persoonsgegevens, zieke werknemer, wat mag een werkgever vragen | https://www.autoriteitpersoonsgegevens.nl/
;;; status: afgeleid
(defrule advies-wet-weigeren-te-vertellen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (antwoord (vraag verzuim) (waarde kort-frequent|dreigend|langer-dan-zes-weken|langdurig-arbeidsongeschikt)))
  =>
  (adviseer wet-weigeren-te-vertellen 2))

;;; uitleg: Iemand werkt via een uitzendbureau. Dan hebben twee bedrijven een taak.
;;; bron: extern | Arbeidsomstandighedenwet, artikel 1, lid 1 en artikel 3 | https://wetten.overheid.nl/BWBR0010346/
;;; status: afgeleid
(defrule advies-wet-uitzend
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag contract) (waarde uitzend)))
  =>
  (adviseer wet-uitzend 3))

;;; uitleg: Iemand werkt op oproep. Daar horen eigen regels bij.
;;; bron: extern | Burgerlijk Wetboek Boek 7, artikel 628a | https://wetten.overheid.nl/BWBR0005290/
;;; status: afgeleid
(defrule advies-wet-oproep
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag contract) (waarde oproep)))
  =>
  (adviseer wet-oproep 3))

;;; uitleg: Iemand werkt voor zichzelf. Een opdrachtgever kan toch zorg hebben voor een veilige plek.
;;; bron: extern | Burgerlijk Wetboek Boek 7, artikel 658, lid 4 | https://wetten.overheid.nl/BWBR0005290/
;;; status: afgeleid
(defrule advies-wet-zzp
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag contract) (waarde zzp)))
  =>
  (adviseer wet-zzp 3))

;;; uitleg: Er is zorg voor een ander. Daar is verlof voor.
;;; bron: extern | Wet arbeid en zorg, hoofdstuk 5 | https://wetten.overheid.nl/BWBR0013008/
;;; status: afgeleid
(defrule advies-wet-zorgverlof
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (keuze (vraag omgeving) (optie mantelzorg)))
  =>
  (adviseer wet-zorgverlof 3))

;;; uitleg: Minder of anders werken is de wens. Je mag dat vragen.
;;; bron: extern | Wet flexibel werken, artikel 2 | https://wetten.overheid.nl/BWBR0011173/
;;; status: afgeleid
(defrule advies-wet-flexibel-werken
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag voorkeur) (optie minder-uren)))
  =>
  (adviseer wet-flexibel-werken 3))

;;; uitleg: Er is ongewenst gedrag gemeld. Ook zonder vertrouwenspersoon is er hulp.
;;; bron: extern | Arbeidsomstandighedenwet, artikel 3, lid 2 | https://wetten.overheid.nl/BWBR0010346/
;;; status: afgeleid
(defrule advies-wet-geen-vertrouwenspersoon
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon)))
  =>
  (adviseer wet-geen-vertrouwenspersoon 2))
