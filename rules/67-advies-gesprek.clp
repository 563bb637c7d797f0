;;; Advice on the talk between manager and employee, and on agreements.

;;; uitleg: Er is nog nooit een gesprek geweest. Daar begint inzetbaarheid mee.
;;; bron: dialoog-di | Dialoog: tips
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; status: bron
(defrule advies-eerste-gesprek-leidinggevende
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (antwoord (vraag gesprekken) (waarde nooit)))
  =>
  (adviseer eerste-gesprek 1))

;;; uitleg: Er is nog nooit een gesprek geweest. Je mag daar zelf om vragen.
;;; afwezig: Niets wijst erop dat het ongewenste gedrag van een leidinggevende komt.
;;; bron: dialoog-di | Dialoog: tips
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; status: afgeleid
(defrule advies-eerste-gesprek-medewerker
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (antwoord (vraag gesprekken) (waarde nooit))
    (not (antwoord (vraag ongewenst-gedrag-bron) (waarde leidinggevende|weet-niet))))
  =>
  (adviseer eerste-gesprek 2))

;;; uitleg: Er is maar één gesprek per jaar. Kort en vaker werkt beter.
;;; bron: dialoog-di | Dialoog: tips
;;; status: bron
(defrule advies-vaker-praten-leidinggevende
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (antwoord (vraag gesprekken) (waarde jaarlijks)))
  =>
  (adviseer vaker-praten 2))

;;; uitleg: Er is maar één gesprek per jaar. Je mag om meer vragen.
;;; afwezig: Niets wijst erop dat het ongewenste gedrag van een leidinggevende komt.
;;; bron: dialoog-di | Dialoog: tips
;;; status: afgeleid
(defrule advies-vaker-praten-medewerker
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (antwoord (vraag gesprekken) (waarde jaarlijks))
    (not (antwoord (vraag ongewenst-gedrag-bron) (waarde leidinggevende|weet-niet))))
  =>
  (adviseer vaker-praten 3))

;;; uitleg: De zin om te praten ontbreekt nog. Jij kunt daar als eerste iets aan doen.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; bron: dialoog-di | Dialoog: rondetafel vraag 2
;;; status: bron
(defrule advies-dialoog-willen-leidinggevende
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id dialoog-knelpunt) (waarde willen)))
  =>
  (adviseer dialoog-willen 1))

;;; uitleg: De zin om te praten ontbreekt nog. Met voorbereiding kom je verder.
;;; afwezig: Niets wijst erop dat het ongewenste gedrag van een leidinggevende komt.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; bron: dialoog-di | Dialoog: rondetafel vraag 2
;;; status: afgeleid
(defrule advies-dialoog-willen-medewerker
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id dialoog-knelpunt) (waarde willen))
    (not (antwoord (vraag ongewenst-gedrag-bron) (waarde leidinggevende|weet-niet))))
  =>
  (adviseer dialoog-willen 2))

;;; uitleg: Jullie weten nog niet goed wat er kan. Jij kunt daar als eerste iets aan doen.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; status: bron
(defrule advies-dialoog-weten-leidinggevende
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id dialoog-knelpunt) (waarde weten)))
  =>
  (adviseer dialoog-weten 1))

;;; uitleg: Jullie weten nog niet goed wat er kan. Met voorbereiding kom je verder.
;;; afwezig: Niets wijst erop dat het ongewenste gedrag van een leidinggevende komt.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; status: afgeleid
(defrule advies-dialoog-weten-medewerker
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id dialoog-knelpunt) (waarde weten))
    (not (antwoord (vraag ongewenst-gedrag-bron) (waarde leidinggevende|weet-niet))))
  =>
  (adviseer dialoog-weten 2))

;;; uitleg: Het gesprek voeren lukt nog niet goed. Jij kunt daar als eerste iets aan doen.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; bron: dialoog-di | Dialoog: tips
;;; status: bron
(defrule advies-dialoog-kunnen-leidinggevende
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id dialoog-knelpunt) (waarde kunnen)))
  =>
  (adviseer dialoog-kunnen 1))

;;; uitleg: Het gesprek voeren lukt nog niet goed. Met voorbereiding kom je verder.
;;; afwezig: Niets wijst erop dat het ongewenste gedrag van een leidinggevende komt.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; bron: dialoog-di | Dialoog: tips
;;; status: afgeleid
(defrule advies-dialoog-kunnen-medewerker
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id dialoog-knelpunt) (waarde kunnen))
    (not (antwoord (vraag ongewenst-gedrag-bron) (waarde leidinggevende|weet-niet))))
  =>
  (adviseer dialoog-kunnen 2))

;;; uitleg: Er is nog geen afspraak gemaakt. Zonder afspraak verandert er weinig.
;;; bron: dialoog-di | Dialoog: tips
;;; status: bron
(defrule advies-afspraken-geen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (antwoord (vraag afspraken-eerder) (waarde geen)))
  =>
  (adviseer afspraken-concreet 2))

;;; uitleg: Er is nog geen afspraak gemaakt. Je mag er zelf een voorstellen.
;;; afwezig: Niets wijst erop dat het ongewenste gedrag van een leidinggevende komt.
;;; bron: dialoog-di | Dialoog: tips
;;; status: afgeleid
(defrule advies-afspraken-geen-medewerker
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (antwoord (vraag afspraken-eerder) (waarde geen))
    (not (antwoord (vraag ongewenst-gedrag-bron) (waarde leidinggevende|weet-niet))))
  =>
  (adviseer afspraken-concreet 2))

;;; uitleg: Het werk vraagt veel. Leg dan vast wat er verandert.
;;; bron: dialoog-di | Dialoog: tips
;;; status: afgeleid
(defrule advies-afspraken-zwaar
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk)))
  =>
  (adviseer afspraken-concreet 3))

;;; uitleg: Een eerdere afspraak is niet goed nagekomen. Dat kost vertrouwen.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; bron: dialoog-di | Dialoog: tips
;;; status: afgeleid
(defrule advies-afspraken-nakomen-leidinggevende
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (antwoord (vraag afspraken-nagekomen) (waarde nee|deels)))
  =>
  (adviseer afspraken-nakomen 2))

;;; uitleg: Een eerdere afspraak is niet goed nagekomen. Vraag daar rustig naar.
;;; afwezig: Niets wijst erop dat het ongewenste gedrag van een leidinggevende komt.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; bron: dialoog-di | Dialoog: tips
;;; status: afgeleid
(defrule advies-afspraken-nakomen-medewerker
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (antwoord (vraag afspraken-nagekomen) (waarde nee|deels))
    (not (antwoord (vraag ongewenst-gedrag-bron) (waarde leidinggevende|weet-niet))))
  =>
  (adviseer afspraken-nakomen 2))

;;; uitleg: Eerder maakten jullie een afspraak over beloning. Die lost zwaar werk zelden op.
;;; bron: dialoog-di | Dialoog: tips
;;; status: afgeleid
(defrule advies-beloning-voorzichtig
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag afspraken-eerder) (optie beloning)))
  =>
  (adviseer beloning-voorzichtig 3))
