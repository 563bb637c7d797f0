;;; Advice on life around the job, vitality and what stands in the way of learning.

;;; uitleg: Thuis vraagt ook iets van je. Dat telt mee voor wat je aankunt.
;;; bron: quickscan-di-llo | 5.3
;;; status: afgeleid
(defrule advies-thuis
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (keuze (vraag omgeving) (optie thuissituatie|mantelzorg)))
  =>
  (adviseer thuis-telt-mee 2))

;;; uitleg: Je noemt geldzorgen. Met hulp komt er ruimte in je hoofd.
;;; bron: quickscan-di-llo | 5.2
;;; bron: quickscan-di-llo | 5.3
;;; status: afgeleid
(defrule advies-geldzorgen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (keuze (vraag omgeving) (optie schulden)))
  =>
  (adviseer hulp-bij-geldzorgen 2))

;;; uitleg: De arbeidsmarkt houdt je bezig. Kijken wat er is, geeft keus.
;;; bron: quickscan-di-llo | 5.3
;;; bron: quickscan-di-llo | 4.6
;;; status: afgeleid
(defrule advies-arbeidsmarkt
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (keuze (vraag omgeving) (optie arbeidsmarkt)))
  =>
  (adviseer arbeidsmarkt-verkennen 3))

;;; uitleg: Je wilt zelf iets aan je leefstijl doen.
;;; bron: quickscan-di-llo | 2.6
;;; status: afgeleid
(defrule advies-leefstijl
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (aantal (vraag leefstijl)))
  =>
  (adviseer klein-beginnen-leefstijl 3))

;;; uitleg: Je energie of veerkracht is minder dan je wilt.
;;; bron: quickscan-di-llo | 2.1
;;; bron: quickscan-di-llo | 2.6
;;; status: afgeleid
(defrule advies-vitaliteit
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (antwoord (vraag vitaliteit) (van energie|veerkracht) (waarde nee|deels)))
  =>
  (adviseer energie-bijtanken 2))

;;; uitleg: Je motivatie is minder dan je wilt.
;;; bron: quickscan-di-llo | 3.1
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-vitaliteit-motivatie
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (antwoord (vraag vitaliteit) (van motivatie) (waarde nee|deels)))
  =>
  (adviseer werk-en-plezier 2))

;;; uitleg: Eerdere ervaring met leren of weinig vertrouwen zit in de weg.
;;; bron: quickscan-di-llo | 4.3
;;; bron: quickscan-di-llo | 5.1
;;; status: afgeleid
(defrule advies-leren-praktijk
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag leren-belemmeringen) (optie slechte-ervaring|vertrouwen)))
  =>
  (adviseer leren-in-de-praktijk 2))

;;; uitleg: Wie praktisch is opgeleid, leert vaak het best op de werkvloer.
;;; bron: quickscan-di-llo | 4.3
;;; bron: quickscan-di-llo | 5.1
;;; status: afgeleid
(defrule advies-leren-praktisch
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag opleiding) (waarde praktisch))
    (conclusie (id doel|misfit|aandacht|eigen-regie-knelpunt)))
  =>
  (adviseer leren-in-de-praktijk 2))

;;; uitleg: Tijd of geld zit leren in de weg.
;;; bron: quickscan-di-llo | 4.3
;;; bron: quickscan-di-llo | 5.2
;;; status: afgeleid
(defrule advies-leren-tijd-geld
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag leren-belemmeringen) (optie geld|tijd)))
  =>
  (adviseer leren-tijd-en-geld 2))

;;; uitleg: Het is nog niet duidelijk wat leren oplevert.
;;; bron: quickscan-di-llo | 4.3
;;; status: afgeleid
(defrule advies-leren-waarom
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag leren-belemmeringen) (optie zekerheid|korte-termijn)))
  =>
  (adviseer leren-wat-brengt-het 2))
