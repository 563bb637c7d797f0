rules/00-sjablonen.clp
(defglobal ?*laag-0* = 100 ?*laag-1* = 90 ?*laag-advies* = 20 ?*laag-vragen* = 10)

(deftemplate steun (slot id (type SYMBOL)) (slot regel (type SYMBOL) (default ?NONE)) (multislot feiten (type INTEGER)))

;;; uitleg: Een conclusie geldt zolang er een reden voor is.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule conclusie-uit-steun
  (declare (salience 1000))
  (logical (steun (id ?id)))
  =>
  (assert (conclusie (id ?id))))
