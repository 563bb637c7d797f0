;;; What makes work heavy: each group of load factors weighed by frequency, magnitude and duration.

;;; uitleg: Hoe vaak, hoe zwaar en hoe lang bepalen samen hoe deze belasting weegt.
;;; bron: spdi-zwaar-werk | 2. Frequentie, omvang en duur
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule factor-gewogen
  (declare (salience ?*laag-0*))
  (logical
    (groep (naam ?groep) (staat gekozen) (begrensd nee))
    (antwoord (vraag frequentie) (van ?groep) (waarde ?frequentie))
    (antwoord (vraag omvang) (van ?groep) (waarde ?omvang))
    (duur (vraag duur) (van ?groep) (maanden ?maanden))
    (drempel (frequentie ?frequentie) (omvang ?omvang) (vanaf-maanden ?vanaf&:(<= ?vanaf ?maanden))
             (tot-maanden ?tot&:(< ?maanden ?tot)) (niveau ?niveau)))
  =>
  (concludeer factor ?groep ?niveau))

;;; uitleg: Alleen lang zitten, of alleen steeds opletten, telt hoogstens als verhoogd.
;;; bron: spdi-zwaar-werk | 2. Frequentie, omvang en duur
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule factor-begrensd
  (declare (salience ?*laag-0*))
  (logical
    (groep (naam ?groep) (staat gekozen) (begrensd ja))
    (antwoord (vraag frequentie) (van ?groep) (waarde ?frequentie))
    (antwoord (vraag omvang) (van ?groep) (waarde ?omvang))
    (duur (vraag duur) (van ?groep) (maanden ?maanden))
    (drempel (frequentie ?frequentie) (omvang ?omvang) (vanaf-maanden ?vanaf&:(<= ?vanaf ?maanden))
             (tot-maanden ?tot&:(< ?maanden ?tot)) (niveau hoog)))
  =>
  (concludeer factor ?groep verhoogd))

;;; uitleg: Hoe vaak, hoe zwaar en hoe lang bepalen samen hoe deze belasting weegt.
;;; bron: spdi-zwaar-werk | 2. Frequentie, omvang en duur
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule factor-begrensd-gewogen
  (declare (salience ?*laag-0*))
  (logical
    (groep (naam ?groep) (staat gekozen) (begrensd ja))
    (antwoord (vraag frequentie) (van ?groep) (waarde ?frequentie))
    (antwoord (vraag omvang) (van ?groep) (waarde ?omvang))
    (duur (vraag duur) (van ?groep) (maanden ?maanden))
    (drempel (frequentie ?frequentie) (omvang ?omvang) (vanaf-maanden ?vanaf&:(<= ?vanaf ?maanden))
             (tot-maanden ?tot&:(< ?maanden ?tot)) (niveau ?niveau&~hoog)))
  =>
  (concludeer factor ?groep ?niveau))

;;; uitleg: Dit gevaar telt altijd mee, ook als het zelden voorkomt. De RI&E komt eerst.
;;; bron: quickscan-di-llo | 2.3
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule veiligheidsrisico
  (declare (salience ?*laag-0*))
  (logical
    (keuze (vraag belastende-factoren)
           (optie ?gevaar&agressie-confrontatie|gevaarlijke-stoffen|werken-op-hoogte)))
  =>
  (concludeer veiligheidsrisico ?gevaar))

;;; uitleg: Je weet van deze belasting niet hoe vaak, hoe zwaar of hoe lang.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule ongewogen-weet-niet
  (declare (salience ?*laag-0*))
  (logical
    (groep (naam ?groep) (staat gekozen))
    (antwoord (vraag frequentie|omvang|duur) (van ?groep) (waarde weet-niet)))
  =>
  (concludeer hulp ongewogen ?groep))

;;; uitleg: Van deze belasting is nog niet bekend hoe vaak ze voorkomt.
;;; afwezig: Hoe vaak deze belasting voorkomt, is niet beantwoord.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule ongewogen-zonder-frequentie
  (declare (salience ?*laag-0*))
  (logical
    (groep (naam ?groep) (staat gekozen))
    (not (antwoord (vraag frequentie) (van ?groep))))
  =>
  (concludeer hulp ongewogen ?groep))

;;; uitleg: Van deze belasting is nog niet bekend hoe zwaar ze is.
;;; afwezig: Hoe zwaar deze belasting is, is niet beantwoord.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule ongewogen-zonder-omvang
  (declare (salience ?*laag-0*))
  (logical
    (groep (naam ?groep) (staat gekozen))
    (not (antwoord (vraag omvang) (van ?groep))))
  =>
  (concludeer hulp ongewogen ?groep))

;;; uitleg: Van deze belasting is nog niet bekend hoe lang ze al duurt.
;;; afwezig: Er is geen aantal jaren gegeven voor deze belasting.
;;; afwezig: Er is ook niet gezegd dat het aantal jaren onbekend is.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule ongewogen-zonder-duur
  (declare (salience ?*laag-0*))
  (logical
    (groep (naam ?groep) (staat gekozen))
    (not (duur (vraag duur) (van ?groep)))
    (not (antwoord (vraag duur) (van ?groep))))
  =>
  (concludeer hulp ongewogen ?groep))

;;; uitleg: Deze soort belasting komt niet voor.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule niet-zwaar-niet-gekozen
  (declare (salience ?*laag-0*))
  (logical (groep (naam ?groep) (staat niet-gekozen)))
  =>
  (concludeer hulp ?groep niet-zwaar))

;;; uitleg: Deze soort belasting weegt laag.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule niet-zwaar-laag
  (declare (salience ?*laag-0*))
  (logical (conclusie (id factor) (van ?groep) (waarde laag)))
  =>
  (concludeer hulp ?groep niet-zwaar))

;;; uitleg: Twee soorten belasting wegen verhoogd of hoog. Dan stapelt het werk.
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule stapeling-twee-groepen
  (declare (salience ?*laag-1*))
  (logical
    (conclusie (id factor) (van ?groep) (waarde verhoogd|hoog))
    (conclusie (id factor) (van ~?groep) (waarde verhoogd|hoog)))
  =>
  (concludeer stapeling ja))

;;; uitleg: Drie of meer belastingen van één soort wegen verhoogd of hoog. Ook dan stapelt het werk.
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule stapeling-drie-factoren
  (declare (salience ?*laag-1*))
  (logical
    (conclusie (id factor) (van ?groep) (waarde verhoogd|hoog))
    (groep (naam ?groep) (aantal ?aantal))
    (grens (naam stapeling-factoren) (waarde ?grens&:(<= ?grens ?aantal))))
  =>
  (concludeer stapeling ja))

;;; uitleg: Een van de belastingen weegt hoog. Dan noemen we het werk zwaar.
;;; bron: spdi-zwaar-werk | 2. Frequentie, omvang en duur
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule zwaar-werk-groep-hoog
  (declare (salience ?*laag-1*))
  (logical (conclusie (id factor) (waarde hoog)))
  =>
  (concludeer zwaar-werk ja))

;;; uitleg: De belastingen stapelen zich op. Dan noemen we het werk zwaar.
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule zwaar-werk-stapeling
  (declare (salience ?*laag-1*))
  (logical (conclusie (id stapeling) (waarde ja)))
  =>
  (concludeer zwaar-werk ja))

;;; uitleg: Eén soort belasting weegt verhoogd. Dan is het werk misschien zwaar.
;;; afwezig: Geen belasting weegt hoog en er is geen stapeling.
;;; bron: spdi-zwaar-werk | 2. Frequentie, omvang en duur
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule zwaar-werk-mogelijk-verhoogd
  (declare (salience ?*laag-2*))
  (logical
    (conclusie (id factor) (waarde verhoogd))
    (not (conclusie (id zwaar-werk) (waarde ja))))
  =>
  (concludeer zwaar-werk mogelijk))

;;; uitleg: Een belasting is nog niet gewogen, en er zijn al signalen. Dan is het werk misschien zwaar.
;;; afwezig: Geen enkele belasting weegt verhoogd of hoog.
;;; bron: spdi-zwaar-werk | 2. Gevolgen op korte en lange termijn
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule zwaar-werk-mogelijk-signalen
  (declare (salience ?*laag-2*))
  (logical
    (conclusie (id hulp) (van ongewogen))
    (keuze (vraag signalen-kort|signalen-lang|signalen-werk|groepssignalen))
    (not (conclusie (id factor) (waarde verhoogd|hoog))))
  =>
  (concludeer zwaar-werk mogelijk))

;;; uitleg: Er is niets in het werk dat het zwaar maakt.
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule zwaar-werk-nee-geen-factor
  (declare (salience ?*laag-2*))
  (logical (antwoord (vraag belastende-factoren) (waarde geen)))
  =>
  (concludeer zwaar-werk nee))

;;; uitleg: Alle belastingen die er zijn, wegen laag.
;;; bron: spdi-zwaar-werk | 2. Frequentie, omvang en duur
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule zwaar-werk-nee-alles-laag
  (declare (salience ?*laag-2*))
  (logical
    (conclusie (id factor) (waarde laag))
    (conclusie (id hulp) (van fysiek) (waarde niet-zwaar))
    (conclusie (id hulp) (van psychisch) (waarde niet-zwaar))
    (conclusie (id hulp) (van werktijden) (waarde niet-zwaar))
    (conclusie (id hulp) (van fysisch) (waarde niet-zwaar)))
  =>
  (concludeer zwaar-werk nee))

;;; uitleg: Het werk is zwaar en het kan niet lichter.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule onontkoombaar
  (declare (salience ?*laag-3*))
  (logical
    (conclusie (id zwaar-werk) (waarde ja))
    (antwoord (vraag verlichten-mogelijk) (waarde nee)))
  =>
  (concludeer onontkoombaar ja))

;;; uitleg: Het werk is zwaar en het kan maar voor een deel lichter.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule onontkoombaar-deels
  (declare (salience ?*laag-3*))
  (logical
    (conclusie (id zwaar-werk) (waarde ja))
    (antwoord (vraag verlichten-mogelijk) (waarde deels)))
  =>
  (concludeer onontkoombaar deels))
