;;; Workload, and how people treat each other (together: psychosocial risks).

;;; uitleg: Hoge eisen en weinig zelf kunnen beslissen: dat geeft veel stress.
;;; bron: quickscan-di-llo | 2.5
;;; status: bron
(defrule jdr-stressvol
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag taakeisen) (waarde hoog)) (antwoord (vraag autonomie) (waarde laag)))
  =>
  (concludeer jdr stressvol))

;;; uitleg: Hoge eisen en veel zelf kunnen beslissen: dat daagt uit.
;;; bron: quickscan-di-llo | 2.5
;;; status: bron
(defrule jdr-actief
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag taakeisen) (waarde hoog)) (antwoord (vraag autonomie) (waarde hoog)))
  =>
  (concludeer jdr actief))

;;; uitleg: Lage eisen en weinig zelf kunnen beslissen: dat maakt afwachtend.
;;; bron: quickscan-di-llo | 2.5
;;; status: bron
(defrule jdr-passief
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag taakeisen) (waarde laag)) (antwoord (vraag autonomie) (waarde laag)))
  =>
  (concludeer jdr passief))

;;; uitleg: Lage eisen en veel zelf kunnen beslissen: dat is ontspannen.
;;; bron: quickscan-di-llo | 2.5
;;; status: bron
(defrule jdr-ontspannen
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag taakeisen) (waarde laag)) (antwoord (vraag autonomie) (waarde hoog)))
  =>
  (concludeer jdr ontspannen))

;;; uitleg: Er zijn drie of meer signalen van werkdruk.
;;; bron: dialoog-di | Werkdruk: signalen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule werkdruk-hoog-signalen
  (declare (salience ?*laag-3*))
  (logical
    (aantal (vraag werkdruk-signalen) (getal ?aantal))
    (grens (naam werkdruk-hoog) (waarde ?grens&:(<= ?grens ?aantal))))
  =>
  (concludeer werkdruk hoog))

;;; uitleg: De eisen zijn hoog en je kunt weinig zelf beslissen.
;;; bron: quickscan-di-llo | 2.5
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule werkdruk-hoog-eisen
  (declare (salience ?*laag-3*))
  (logical (antwoord (vraag taakeisen) (waarde hoog)) (antwoord (vraag autonomie) (waarde laag)))
  =>
  (concludeer werkdruk hoog))

;;; uitleg: Er zijn een of twee signalen van werkdruk.
;;; afwezig: Er is geen reden om de werkdruk hoog te noemen.
;;; bron: dialoog-di | Werkdruk: signalen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule werkdruk-risico-signalen
  (declare (salience ?*laag-4*))
  (logical
    (aantal (vraag werkdruk-signalen) (getal ?aantal))
    (grens (naam werkdruk-risico) (waarde ?grens&:(<= ?grens ?aantal)))
    (not (conclusie (id werkdruk) (waarde hoog))))
  =>
  (concludeer werkdruk risico))

;;; uitleg: De eisen zijn hoog en je kunt maar een beetje zelf beslissen.
;;; afwezig: Er is geen reden om de werkdruk hoog te noemen.
;;; bron: quickscan-di-llo | 2.5
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule werkdruk-risico-eisen
  (declare (salience ?*laag-4*))
  (logical
    (antwoord (vraag taakeisen) (waarde hoog))
    (antwoord (vraag autonomie) (waarde midden))
    (not (conclusie (id werkdruk) (waarde hoog))))
  =>
  (concludeer werkdruk risico))

;;; uitleg: Er zijn geen signalen van werkdruk.
;;; afwezig: Er is geen andere reden om aan werkdruk te denken.
;;; bron: dialoog-di | Werkdruk: signalen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule werkdruk-geen-signaal
  (declare (salience ?*laag-5*))
  (logical
    (antwoord (vraag werkdruk-signalen) (waarde geen))
    (not (conclusie (id werkdruk) (waarde hoog|risico))))
  =>
  (concludeer werkdruk geen-signaal))

;;; uitleg: Dit gedrag is gemeld.
;;; bron: quickscan-di-llo | 2.5
;;; status: bron
(defrule ongewenst-gedrag
  (declare (salience ?*laag-0*))
  (logical (keuze (vraag ongewenst-gedrag) (optie ?gedrag)))
  =>
  (concludeer ongewenst-gedrag ?gedrag))

;;; uitleg: Bij ongewenst gedrag kun je in vertrouwen praten met de vertrouwenspersoon.
;;; bron: quickscan-di-llo | 2.5
;;; status: bron
(defrule vertrouwenspersoon
  (declare (salience ?*laag-4*))
  (logical (keuze (vraag ongewenst-gedrag)))
  =>
  (concludeer doorverwijzing vertrouwenspersoon))
