;;; Where something pinches: person and job, own direction, the talk, buffers, success factors.

;;; uitleg: Werk en mens passen hier niet meer bij elkaar.
;;; bron: quickscan-di-llo | 3.4
;;; status: bron
(defrule misfit
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag fit) (van ?deel) (waarde nee)))
  =>
  (concludeer misfit ?deel))

;;; uitleg: Werk en mens passen hier maar voor een deel bij elkaar.
;;; bron: quickscan-di-llo | 3.4
;;; status: afgeleid
(defrule aandacht
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag fit) (van ?deel) (waarde deels)))
  =>
  (concludeer aandacht ?deel ja))

;;; uitleg: Dit staat eigen regie in de weg.
;;; bron: quickscan-di-llo | 5.1
;;; status: bron
(defrule eigen-regie-knelpunt
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag eigen-regie) (van ?deel) (waarde nee|deels)))
  =>
  (concludeer eigen-regie-knelpunt ?deel))

;;; uitleg: Dit mist nog voor een goed gesprek.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; status: bron
(defrule dialoog-knelpunt
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag dialoog) (van ?deel) (waarde nee|deels)))
  =>
  (concludeer dialoog-knelpunt ?deel))

;;; uitleg: Dit hulpmiddel om zwaar werk vol te houden, ontbreekt.
;;; bron: spdi-zwaar-werk | 2. Buffers en smeerolie
;;; status: bron
(defrule buffer-knelpunt
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag buffer) (van ?deel) (waarde nee|deels)))
  =>
  (concludeer buffer-knelpunt ?deel))

;;; uitleg: Dit ontbreekt nog voor een aanpak die werkt.
;;; bron: quickscan-di-llo | 6
;;; status: bron
(defrule succesfactor-knelpunt
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag succesfactor) (van ?deel) (waarde nee|deels)))
  =>
  (concludeer succesfactor-knelpunt ?deel))
