;;; When to involve an occupational expert (arbeidsdeskundige) or a job coach.

;;; uitleg: Uitval dreigt of is er al. Dan helpt een arbeidsdeskundige.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule arbeidsdeskundige-inschakelen-verzuim
  (declare (salience ?*laag-4*))
  (logical (antwoord (vraag verzuim) (waarde dreigend|langer-dan-zes-weken|langdurig-arbeidsongeschikt)))
  =>
  (concludeer arbeidsdeskundige inschakelen))

;;; uitleg: Je werk is veranderd en past niet meer bij je gezondheid.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule arbeidsdeskundige-inschakelen-verandering
  (declare (salience ?*laag-4*))
  (logical
    (keuze (vraag werk-veranderd))
    (antwoord (vraag fit) (van gezondheid) (waarde nee)))
  =>
  (concludeer arbeidsdeskundige inschakelen))

;;; uitleg: Bij een plaatsing met steun kan een arbeidsdeskundige meedenken.
;;; afwezig: Er is geen reden om nu al een arbeidsdeskundige in te schakelen.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule arbeidsdeskundige-overwegen-afstand
  (declare (salience ?*laag-5*))
  (logical
    (antwoord (vraag afstand-arbeidsmarkt) (waarde ja))
    (not (conclusie (id arbeidsdeskundige) (waarde inschakelen))))
  =>
  (concludeer arbeidsdeskundige overwegen))

;;; uitleg: Het werk loopt vast. Een arbeidsdeskundige kan kijken welke taken wel passen.
;;; afwezig: Er is geen reden om nu al een arbeidsdeskundige in te schakelen.
;;; bron: akc-arbeidsdeskundigen | vraag 5
;;; bron: akc-arbeidsdeskundigen | vraag 2
;;; status: afgeleid
(defrule arbeidsdeskundige-overwegen-vastlopen
  (declare (salience ?*laag-5*))
  (logical
    (antwoord (vraag vastlopen) (waarde ja))
    (not (conclusie (id arbeidsdeskundige) (waarde inschakelen))))
  =>
  (concludeer arbeidsdeskundige overwegen))

;;; uitleg: Je werk past niet goed meer bij je gezondheid.
;;; afwezig: Er is geen reden om nu al een arbeidsdeskundige in te schakelen.
;;; bron: akc-arbeidsdeskundigen | vraag 7
;;; status: afgeleid
(defrule arbeidsdeskundige-overwegen-gezondheid
  (declare (salience ?*laag-5*))
  (logical
    (antwoord (vraag fit) (van gezondheid) (waarde nee|deels))
    (not (conclusie (id arbeidsdeskundige) (waarde inschakelen))))
  =>
  (concludeer arbeidsdeskundige overwegen))

;;; uitleg: Je bent vaker kort ziek en je merkt ook andere signalen.
;;; afwezig: Er is geen reden om nu al een arbeidsdeskundige in te schakelen.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule arbeidsdeskundige-overwegen-kort-verzuim
  (declare (salience ?*laag-5*))
  (logical
    (antwoord (vraag verzuim) (waarde kort-frequent))
    (keuze (vraag signalen-kort|signalen-lang))
    (not (conclusie (id arbeidsdeskundige) (waarde inschakelen))))
  =>
  (concludeer arbeidsdeskundige overwegen))

;;; uitleg: Het zware werk kan niet helemaal lichter en je staat onder druk.
;;; afwezig: Er is geen reden om nu al een arbeidsdeskundige in te schakelen.
;;; bron: akc-arbeidsdeskundigen | vraag 4
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule arbeidsdeskundige-overwegen-balans
  (declare (salience ?*laag-5*))
  (logical
    (conclusie (id onontkoombaar))
    (conclusie (id balans) (waarde onder-druk|overbelast))
    (not (conclusie (id arbeidsdeskundige) (waarde inschakelen))))
  =>
  (concludeer arbeidsdeskundige overwegen))

;;; uitleg: Het zware werk kan niet helemaal lichter en je ziet signalen in het werk.
;;; afwezig: Er is geen reden om nu al een arbeidsdeskundige in te schakelen.
;;; bron: akc-arbeidsdeskundigen | vraag 4
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule arbeidsdeskundige-overwegen-signalen
  (declare (salience ?*laag-5*))
  (logical
    (keuze (vraag signalen-werk))
    (conclusie (id onontkoombaar))
    (not (conclusie (id arbeidsdeskundige) (waarde inschakelen))))
  =>
  (concludeer arbeidsdeskundige overwegen))

;;; uitleg: Het werk is veranderd en je ziet signalen in het werk.
;;; afwezig: Er is geen reden om nu al een arbeidsdeskundige in te schakelen.
;;; bron: akc-arbeidsdeskundigen | vraag 4
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: afgeleid
(defrule arbeidsdeskundige-overwegen-verandering
  (declare (salience ?*laag-5*))
  (logical
    (keuze (vraag signalen-werk))
    (keuze (vraag werk-veranderd))
    (not (conclusie (id arbeidsdeskundige) (waarde inschakelen))))
  =>
  (concludeer arbeidsdeskundige overwegen))

;;; uitleg: Er dreigt geen uitval. Een arbeidsdeskundige is nu niet nodig.
;;; afwezig: Er is geen reden om een arbeidsdeskundige te overwegen.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: afgeleid
(defrule arbeidsdeskundige-niet-nodig-leidinggevende
  (declare (salience ?*laag-6*))
  (logical
    (rol (naam leidinggevende))
    (antwoord (vraag verzuim) (waarde ~weet-niet))
    (not (conclusie (id arbeidsdeskundige) (waarde overwegen|inschakelen))))
  =>
  (concludeer arbeidsdeskundige niet-nodig))

;;; uitleg: Er dreigt geen uitval en je werk past bij je gezondheid. Een arbeidsdeskundige is nu niet nodig.
;;; afwezig: Er is geen reden om een arbeidsdeskundige te overwegen.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: afgeleid
(defrule arbeidsdeskundige-niet-nodig-medewerker
  (declare (salience ?*laag-6*))
  (logical
    (rol (naam medewerker))
    (antwoord (vraag verzuim) (waarde ~weet-niet))
    (antwoord (vraag fit) (van gezondheid) (waarde ~weet-niet))
    (not (conclusie (id arbeidsdeskundige) (waarde overwegen|inschakelen))))
  =>
  (concludeer arbeidsdeskundige niet-nodig))

;;; uitleg: Uitval dreigt. Dat is een moment om een arbeidsdeskundige te vragen.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule fase-dreigend-verzuim
  (declare (salience ?*laag-6*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde overwegen|inschakelen))
    (antwoord (vraag verzuim) (waarde dreigend)))
  =>
  (concludeer arbeidsdeskundige-fase dreigend-verzuim))

;;; uitleg: Het verzuim duurt langer dan zes weken. Dat is een moment om een arbeidsdeskundige te vragen.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule fase-verzuim
  (declare (salience ?*laag-6*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde overwegen|inschakelen))
    (antwoord (vraag verzuim) (waarde langer-dan-zes-weken)))
  =>
  (concludeer arbeidsdeskundige-fase verzuim))

;;; uitleg: Iemand kan al lang niet werken. Dat is een moment om een arbeidsdeskundige te vragen.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule fase-langdurig
  (declare (salience ?*laag-6*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde overwegen|inschakelen))
    (antwoord (vraag verzuim) (waarde langdurig-arbeidsongeschikt)))
  =>
  (concludeer arbeidsdeskundige-fase langdurig))

;;; uitleg: Je werk is veranderd en past minder goed bij je gezondheid.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule fase-verandering-gezondheid
  (declare (salience ?*laag-6*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde overwegen|inschakelen))
    (keuze (vraag werk-veranderd))
    (antwoord (vraag fit) (van gezondheid) (waarde nee|deels)))
  =>
  (concludeer arbeidsdeskundige-fase verandering))

;;; uitleg: Het werk is veranderd en je ziet signalen in het werk.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule fase-verandering-signalen
  (declare (salience ?*laag-6*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde overwegen|inschakelen))
    (keuze (vraag werk-veranderd))
    (keuze (vraag signalen-werk)))
  =>
  (concludeer arbeidsdeskundige-fase verandering))

;;; uitleg: Iemand is met steun geplaatst. Dat is een moment om een arbeidsdeskundige te vragen.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule fase-toeleiding
  (declare (salience ?*laag-6*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde overwegen|inschakelen))
    (antwoord (vraag afstand-arbeidsmarkt) (waarde ja)))
  =>
  (concludeer arbeidsdeskundige-fase toeleiding))

;;; uitleg: Iemand is met steun en nog maar net geplaatst. Een jobcoach kan helpen bij het inwerken.
;;; bron: akc-arbeidsdeskundigen | vraag 9
;;; status: afgeleid
(defrule jobcoach-nieuwe-plaatsing
  (declare (salience ?*laag-0*))
  (logical
    (antwoord (vraag afstand-arbeidsmarkt) (waarde ja))
    (antwoord (vraag nieuwe-plaatsing) (waarde ja)))
  =>
  (concludeer jobcoach overwegen))

;;; uitleg: Iemand is met steun geplaatst en loopt vast. Een jobcoach kan helpen in het werk.
;;; bron: akc-arbeidsdeskundigen | vraag 9
;;; status: afgeleid
(defrule jobcoach-vastlopen
  (declare (salience ?*laag-0*))
  (logical
    (antwoord (vraag afstand-arbeidsmarkt) (waarde ja))
    (antwoord (vraag vastlopen) (waarde ja)))
  =>
  (concludeer jobcoach overwegen))
