;;; How someone is doing in the work, according to their own answers. Never a diagnosis, never a cause.

;;; uitleg: Het werk is misschien zwaar, en je noemt gevolgen die lang duren.
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule balans-overbelast-signalen
  (declare (salience ?*laag-3*))
  (logical
    (rol (naam medewerker))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (keuze (vraag signalen-lang)))
  =>
  (concludeer balans overbelast))

;;; uitleg: Het werk is misschien zwaar, en je dreigt uit te vallen of bent al lang uitgevallen.
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule balans-overbelast-verzuim
  (declare (salience ?*laag-3*))
  (logical
    (rol (naam medewerker))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk))
    (antwoord (vraag verzuim) (waarde dreigend|langer-dan-zes-weken|langdurig-arbeidsongeschikt)))
  =>
  (concludeer balans overbelast))

;;; uitleg: Je noemt signalen die je serieus mag nemen.
;;; afwezig: Er is geen reden om van overbelast te spreken.
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule balans-onder-druk-signalen
  (declare (salience ?*laag-4*))
  (logical
    (rol (naam medewerker))
    (conclusie (id zwaar-werk))
    (keuze (vraag signalen-kort|signalen-lang))
    (not (conclusie (id balans) (waarde overbelast))))
  =>
  (concludeer balans onder-druk))

;;; uitleg: Je bent uitgevallen, of dat dreigt.
;;; afwezig: Er is geen reden om van overbelast te spreken.
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule balans-onder-druk-verzuim
  (declare (salience ?*laag-4*))
  (logical
    (rol (naam medewerker))
    (conclusie (id zwaar-werk))
    (antwoord (vraag verzuim)
              (waarde dreigend|kort-frequent|langer-dan-zes-weken|langdurig-arbeidsongeschikt))
    (not (conclusie (id balans) (waarde overbelast))))
  =>
  (concludeer balans onder-druk))

;;; uitleg: Het werk weegt niet zwaar en je merkt geen gevolgen.
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule balans-in-evenwicht
  (declare (salience ?*laag-4*))
  (logical
    (rol (naam medewerker))
    (conclusie (id zwaar-werk) (waarde nee))
    (antwoord (vraag verzuim) (waarde geen))
    (antwoord (vraag signalen-kort) (waarde geen))
    (antwoord (vraag signalen-lang) (waarde geen)))
  =>
  (concludeer balans in-evenwicht))

;;; uitleg: Dit werk is geen hele loopbaan vol te houden, volgens het antwoord.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule niet-vol-te-houden
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag vol-te-houden) (waarde nee)))
  =>
  (concludeer niet-vol-te-houden ja))

;;; uitleg: Dit werk is maar voor een deel een hele loopbaan vol te houden, volgens het antwoord.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule niet-vol-te-houden-deels
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag vol-te-houden) (waarde deels)))
  =>
  (concludeer niet-vol-te-houden deels))

;;; uitleg: Je merkt gevolgen bij jezelf. De bedrijfsarts kan daarnaar kijken.
;;; bron: quickscan-di-llo | 2.3
;;; status: afgeleid
(defrule bedrijfsarts-signalen
  (declare (salience ?*laag-4*))
  (logical
    (rol (naam medewerker))
    (keuze (vraag signalen-kort|signalen-lang)))
  =>
  (concludeer doorverwijzing bedrijfsarts))

;;; uitleg: Je bent uitgevallen, of dat dreigt. De bedrijfsarts kan meedenken.
;;; bron: quickscan-di-llo | 2.3
;;; status: afgeleid
(defrule bedrijfsarts-verzuim
  (declare (salience ?*laag-4*))
  (logical
    (rol (naam medewerker))
    (antwoord (vraag verzuim)
              (waarde dreigend|kort-frequent|langer-dan-zes-weken|langdurig-arbeidsongeschikt)))
  =>
  (concludeer doorverwijzing bedrijfsarts))

;;; uitleg: Een belasting weegt hoog. Met de bedrijfsarts praten mag ook voordat je klachten hebt.
;;; bron: quickscan-di-llo | 2.3
;;; status: afgeleid
(defrule bedrijfsarts-hoge-belasting
  (declare (salience ?*laag-4*))
  (logical
    (rol (naam medewerker))
    (conclusie (id factor) (waarde hoog)))
  =>
  (concludeer doorverwijzing bedrijfsarts))
