;;; Advice on the four buffers that make solutions possible.

;;; uitleg: Waardering en steun ontbreken. Dan komen oplossingen moeilijk van de grond.
;;; bron: spdi-zwaar-werk | 2. Buffers en smeerolie
;;; status: bron
(defrule advies-buffer-waardering
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id buffer-knelpunt) (waarde waardering)))
  =>
  (adviseer waardering-laten-merken 2))

;;; uitleg: Goede communicatie ontbreekt. Dan komen oplossingen moeilijk van de grond.
;;; bron: spdi-zwaar-werk | 2. Buffers en smeerolie
;;; status: bron
(defrule advies-buffer-communicatie
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id buffer-knelpunt) (waarde communicatie)))
  =>
  (adviseer communicatie-verbeteren 2))

;;; uitleg: De verhoudingen zijn niet goed. Dan komen oplossingen moeilijk van de grond.
;;; bron: spdi-zwaar-werk | 2. Buffers en smeerolie
;;; status: bron
(defrule advies-buffer-arbeidsverhoudingen
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id buffer-knelpunt) (waarde arbeidsverhoudingen)))
  =>
  (adviseer verhoudingen-herstellen 2))

;;; uitleg: Er is te weinig ruimte om zelf te regelen. Dan komen oplossingen moeilijk van de grond.
;;; bron: spdi-zwaar-werk | 2. Buffers en smeerolie
;;; status: bron
(defrule advies-buffer-regelruimte
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id buffer-knelpunt) (waarde regelruimte)))
  =>
  (adviseer regelruimte-vergroten 2))

;;; uitleg: De verhoudingen zijn niet goed, en een deel van het werk blijft zwaar. Zonder dit lukt geen oplossing.
;;; bron: spdi-zwaar-werk | 2. Buffers en smeerolie
;;; status: bron
(defrule advies-buffer-arbeidsverhoudingen-omgaan
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id buffer-knelpunt) (waarde arbeidsverhoudingen))
    (antwoord (vraag buffer) (van arbeidsverhoudingen) (waarde nee)))
  =>
  (adviseer verhoudingen-herstellen 1))

;;; uitleg: Er is te weinig ruimte om zelf te regelen, en een deel van het werk blijft zwaar. Zonder dit lukt geen oplossing.
;;; bron: spdi-zwaar-werk | 2. Buffers en smeerolie
;;; status: bron
(defrule advies-buffer-regelruimte-omgaan
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id doel) (waarde omgaan))
    (conclusie (id buffer-knelpunt) (waarde regelruimte))
    (antwoord (vraag buffer) (van regelruimte) (waarde nee)))
  =>
  (adviseer regelruimte-vergroten 1))
