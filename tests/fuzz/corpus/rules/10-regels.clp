;;; A small rule base of every kind.

;;; uitleg: Hoe vaak, hoe zwaar en hoe lang wegen samen.
;;; bron: boek | 1.2
;;; status: bron
(defrule factor-gewogen
  (declare (salience ?*laag-0*))
  (logical
    (groep (naam ?groep) (staat gekozen))
    (antwoord (vraag frequentie) (van ?groep) (waarde ?vaak))
    (antwoord (vraag omvang) (van ?groep) (waarde ?zwaar))
    (duur (vraag duur) (van ?groep) (maanden ?maanden))
    (drempel (frequentie ?vaak) (omvang ?zwaar) (tot-maanden ?tot&:(< ?maanden ?tot)) (niveau ?niveau)))
  =>
  (concludeer factor ?groep ?niveau))

;;; uitleg: Vanaf een afgesproken leeftijd.
;;; bron: extern | Een artikel | https://voorbeeld.nl/artikel
;;; status: werkdefinitie
(defrule oud
  (declare (salience ?*laag-0*))
  (logical
    (getal (vraag leeftijd) (waarde ?leeftijd))
    (grens (naam oud) (waarde ?grens))
    (test (<= ?grens ?leeftijd)))
  =>
  (concludeer oud ja))

;;; uitleg: Wat niet meer past.
;;; bron: boek | 1.3
;;; status: bron
(defrule misfit
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag fit) (van ?deel) (waarde nee)))
  =>
  (concludeer misfit ?deel))

;;; uitleg: De belasting is hoog en de leeftijd niet.
;;; afwezig: De leeftijd is niet hoog.
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule jong-belast
  (declare (salience ?*laag-1*))
  (logical
    (keuze (vraag belastende-factoren) (optie tillen))
    (conclusie (id factor) (van fysiek) (waarde hoog))
    (not (conclusie (id oud))))
  =>
  (concludeer jong-belast ja))
