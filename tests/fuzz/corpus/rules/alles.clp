;;; uitleg: Hoge eisen en weinig zelf kunnen beslissen: dat geeft veel stress.
;;; bron: quickscan-di-llo | 2.5
;;; afwezig: er is "geen" steun
;;; status: bron
(defrule jdr-stressvol "een \"tekst\""
  (declare (salience ?*laag-1*))
  (logical (antwoord (vraag taakeisen) (waarde hoog|matig&~laag)) (not (antwoord (vraag autonomie) (waarde ?w&:(> ?w 3)))))
  =>
  (concludeer jdr stressvol))
(deftemplate los (slot a (type SYMBOL)) (multislot b))
(defglobal ?*laag-0* = 0)
