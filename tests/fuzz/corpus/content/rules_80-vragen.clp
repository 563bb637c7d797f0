rules/80-vragen.clp
;;; uitleg: Zonder factoren is er niets te wegen.
;;; bron: boek | 1.1
;;; status: afgeleid
(defrule vraag-factoren
  (declare (salience ?*laag-vragen*))
  (logical (rol))
  =>
  (vraag-nodig belastende-factoren kern factor)
  (vraag-nodig fit verdieping misfit))

;;; uitleg: Van een gekozen groep telt de weging.
;;; bron: boek | 1.2
;;; status: afgeleid
(defrule vraag-weging
  (declare (salience ?*laag-vragen*))
  (logical (groep (naam ?groep) (staat gekozen)))
  =>
  (vraag-nodig frequentie ?groep kern factor.fysiek)
  (vraag-nodig duur ?groep kern advies))
