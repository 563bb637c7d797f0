;;; Advice on every theme of the QuickScan: what a council chose, its culture of learning and safety, and work that asks
;;; for something of its own.

;;; uitleg: Jullie gaven dit thema voorrang.
;;; bron: quickscan-di-llo | 2.4
;;; status: afgeleid
(defrule advies-thema-veilig-werken
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag prioriteit-thema) (optie veilig-werken)))
  =>
  (adviseer thema-veilig-werken 2))

;;; uitleg: Jullie gaven dit thema voorrang.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-thema-ongewenste-omgangsvormen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag prioriteit-thema) (optie ongewenste-omgangsvormen)))
  =>
  (adviseer thema-ongewenste-omgangsvormen 2))

;;; uitleg: Jullie gaven dit thema voorrang.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-thema-werkdruk
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag prioriteit-thema) (optie werkdruk)))
  =>
  (adviseer thema-werkdruk 2))

;;; uitleg: Jullie gaven dit thema voorrang.
;;; bron: quickscan-di-llo | 2.6
;;; status: afgeleid
(defrule advies-thema-vitaliteit
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag prioriteit-thema) (optie vitaliteit)))
  =>
  (adviseer thema-vitaliteit 2))

;;; uitleg: Jullie gaven dit thema voorrang.
;;; bron: quickscan-di-llo | 3.3
;;; status: afgeleid
(defrule advies-thema-organisatie-van-werk
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag prioriteit-thema) (optie organisatie-van-werk)))
  =>
  (adviseer thema-organisatie-van-werk 2))

;;; uitleg: Jullie gaven dit thema voorrang.
;;; bron: quickscan-di-llo | 3.4
;;; status: afgeleid
(defrule advies-thema-kwaliteit-van-werk
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag prioriteit-thema) (optie kwaliteit-van-werk)))
  =>
  (adviseer thema-kwaliteit-van-werk 2))

;;; uitleg: Jullie gaven dit thema voorrang.
;;; bron: quickscan-di-llo | 4.4
;;; status: afgeleid
(defrule advies-thema-leren-ontwikkelen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag prioriteit-thema) (optie leren-ontwikkelen)))
  =>
  (adviseer thema-leren-ontwikkelen 2))

;;; uitleg: Jullie gaven dit thema voorrang.
;;; bron: quickscan-di-llo | 4.5
;;; status: afgeleid
(defrule advies-thema-leercultuur
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag prioriteit-thema) (optie leercultuur)))
  =>
  (adviseer thema-leercultuur 2))

;;; uitleg: Jullie gaven dit thema voorrang.
;;; bron: quickscan-di-llo | 4.6
;;; status: afgeleid
(defrule advies-thema-mobiliteit
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag prioriteit-thema) (optie mobiliteit)))
  =>
  (adviseer thema-mobiliteit 2))

;;; uitleg: Jullie gaven dit thema voorrang.
;;; bron: quickscan-di-llo | 5.3
;;; status: afgeleid
(defrule advies-thema-eigen-regie
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag prioriteit-thema) (optie eigen-regie)))
  =>
  (adviseer thema-eigen-regie 2))

;;; uitleg: Dit ontbreekt nog om leren gewoon te maken.
;;; bron: quickscan-di-llo | 4.4
;;; status: afgeleid
(defrule advies-leercultuur-visie
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id leercultuur-knelpunt) (waarde visie)))
  =>
  (adviseer leercultuur-visie 2))

;;; uitleg: Dit ontbreekt nog om leren gewoon te maken.
;;; bron: quickscan-di-llo | 4.4
;;; status: afgeleid
(defrule advies-leercultuur-vakmanschap
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id leercultuur-knelpunt) (waarde vakmanschap)))
  =>
  (adviseer leercultuur-vakmanschap 2))

;;; uitleg: Dit ontbreekt nog om leren gewoon te maken.
;;; bron: quickscan-di-llo | 4.4
;;; status: afgeleid
(defrule advies-leercultuur-kleine-stappen
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id leercultuur-knelpunt) (waarde kleine-stappen)))
  =>
  (adviseer leercultuur-kleine-stappen 2))

;;; uitleg: Dit ontbreekt nog om leren gewoon te maken.
;;; bron: quickscan-di-llo | 4.4
;;; status: afgeleid
(defrule advies-leercultuur-goed-gesprek
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id leercultuur-knelpunt) (waarde goed-gesprek)))
  =>
  (adviseer leercultuur-goed-gesprek 2))

;;; uitleg: Dit ontbreekt nog om leren gewoon te maken.
;;; bron: quickscan-di-llo | 4.4
;;; status: afgeleid
(defrule advies-leercultuur-veilige-ruimte
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id leercultuur-knelpunt) (waarde veilige-ruimte)))
  =>
  (adviseer leercultuur-veilige-ruimte 2))

;;; uitleg: Dit is de volgende stap in veilig werken.
;;; bron: quickscan-di-llo | 2.4
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule advies-veilig-stap-analyse
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id veilig-werken-stap) (waarde analyse)))
  =>
  (adviseer veilig-stap-analyse 2))

;;; uitleg: Dit is de volgende stap in veilig werken.
;;; bron: quickscan-di-llo | 2.4
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule advies-veilig-stap-maatregelen
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id veilig-werken-stap) (waarde maatregelen)))
  =>
  (adviseer veilig-stap-maatregelen 2))

;;; uitleg: Dit is de volgende stap in veilig werken.
;;; bron: quickscan-di-llo | 2.4
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule advies-veilig-stap-cultuur
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id veilig-werken-stap) (waarde cultuur)))
  =>
  (adviseer veilig-stap-cultuur 2))

;;; uitleg: Dit is de volgende stap in veilig werken.
;;; bron: quickscan-di-llo | 2.4
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule advies-veilig-stap-borgen
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id veilig-werken-stap) (waarde borgen)))
  =>
  (adviseer veilig-stap-borgen 2))

;;; uitleg: Er wordt gewerkt met gevaarlijke stoffen.
;;; bron: quickscan-di-llo | 2.4
;;; status: afgeleid
(defrule advies-stoffen-in-stappen
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag belastende-factoren) (optie gevaarlijke-stoffen)))
  =>
  (adviseer stoffen-in-stappen 3))

;;; uitleg: Er wordt op hoogte gewerkt.
;;; bron: quickscan-di-llo | 2.4 B
;;; status: afgeleid
(defrule advies-kijk-voor-je-begint
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag belastende-factoren) (optie werken-op-hoogte)))
  =>
  (adviseer kijk-voor-je-begint 3))

;;; uitleg: Er wordt veel gezeten.
;;; bron: quickscan-di-llo | 2.6
;;; status: afgeleid
(defrule advies-minder-lang-zitten
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag belastende-factoren) (optie lang-zitten)))
  =>
  (adviseer minder-lang-zitten 3))

;;; uitleg: Er is nachtdienst of ploegendienst.
;;; bron: quickscan-di-llo | 3.3
;;; status: afgeleid
(defrule advies-gezonder-nachtdienst
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag belastende-factoren) (optie nachtdienst|ploegendienst)))
  =>
  (adviseer gezonder-nachtdienst 3))

;;; uitleg: Het werk raakt mensen.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-emotie-delen
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag belastende-factoren) (optie emotionele-belasting)))
  =>
  (adviseer emotie-delen 3))

;;; uitleg: Je wilt hier zelf aan werken. Dat is een vrije keuze.
;;; bron: quickscan-di-llo | 2.6
;;; status: afgeleid
(defrule advies-leefstijl-bewegen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (keuze (vraag leefstijl) (optie bewegen)))
  =>
  (adviseer leefstijl-bewegen 3))

;;; uitleg: Je wilt hier zelf aan werken. Dat is een vrije keuze.
;;; bron: quickscan-di-llo | 2.6
;;; status: afgeleid
(defrule advies-leefstijl-roken
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (keuze (vraag leefstijl) (optie roken)))
  =>
  (adviseer leefstijl-roken 3))

;;; uitleg: Je wilt hier zelf aan werken. Dat is een vrije keuze.
;;; bron: quickscan-di-llo | 2.6
;;; status: afgeleid
(defrule advies-leefstijl-alcohol
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (keuze (vraag leefstijl) (optie alcohol)))
  =>
  (adviseer leefstijl-alcohol 3))

;;; uitleg: Je wilt hier zelf aan werken. Dat is een vrije keuze.
;;; bron: quickscan-di-llo | 2.6
;;; status: afgeleid
(defrule advies-leefstijl-voeding
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (keuze (vraag leefstijl) (optie voeding)))
  =>
  (adviseer leefstijl-voeding 3))

;;; uitleg: Je wilt hier zelf aan werken. Dat is een vrije keuze.
;;; bron: quickscan-di-llo | 2.6
;;; status: afgeleid
(defrule advies-leefstijl-ontspanning
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (keuze (vraag leefstijl) (optie ontspanning)))
  =>
  (adviseer leefstijl-ontspanning 3))

;;; uitleg: Iemand leerde vooral in de praktijk, en wil leren of ander werk.
;;; bron: quickscan-di-llo | 4.6
;;; status: afgeleid
(defrule advies-ervaring-erkennen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag opleiding) (waarde praktisch))
    (keuze (vraag voorkeur) (optie leren|ander-werk)))
  =>
  (adviseer ervaring-erkennen 2))

;;; uitleg: Ander werk is de wens. Dan helpt zicht op wat kan.
;;; bron: quickscan-di-llo | 4.6
;;; status: afgeleid
(defrule advies-loopbaan-check
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag voorkeur) (optie ander-werk)))
  =>
  (adviseer loopbaan-check 2))
