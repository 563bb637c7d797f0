;;; Where an organisation stands in its approach to heavy work, and what comes next.

;;; uitleg: Elke aanpak begint met een analyse.
;;; bron: spdi-zwaar-werk | 3. A. Analyse
;;; status: bron
(defrule stap-analyse
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag fase) (waarde niet-gestart)))
  =>
  (concludeer volgende-stap analyse))

;;; uitleg: Een van de drie kernvragen is met ja beantwoord, of voor een deel. Dan volgt de verdieping.
;;; bron: spdi-zwaar-werk | 3. B. Verdiepende analyse
;;; status: bron
(defrule stap-verdieping
  (declare (salience ?*laag-0*))
  (logical
    (antwoord (vraag fase) (waarde analyse))
    (antwoord (vraag kernvraag) (waarde ja|deels)))
  =>
  (concludeer volgende-stap verdieping))

;;; uitleg: De drie kernvragen zijn alle met nee beantwoord. Kijk dan terug en herhaal het later.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule stap-evaluatie-na-analyse
  (declare (salience ?*laag-0*))
  (logical
    (antwoord (vraag fase) (waarde analyse))
    (antwoord (vraag kernvraag) (van onontkoombaar) (waarde nee))
    (antwoord (vraag kernvraag) (van niet-vol-te-houden) (waarde nee))
    (antwoord (vraag kernvraag) (van stapeling) (waarde nee)))
  =>
  (concludeer volgende-stap evaluatie))

;;; uitleg: De drie kernvragen zijn nog niet alle beantwoord. De analyse is nog niet klaar.
;;; afwezig: Geen kernvraag is met ja of deels beantwoord, en niet alle drie met nee.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule stap-analyse-afmaken
  (declare (salience ?*laag-1*))
  (logical
    (antwoord (vraag fase) (waarde analyse))
    (not (conclusie (id volgende-stap) (waarde verdieping|evaluatie))))
  =>
  (concludeer volgende-stap analyse))

;;; uitleg: Na de verdieping probeer je oplossingen uit.
;;; bron: spdi-zwaar-werk | 3. C. Experimenteren
;;; status: bron
(defrule stap-experiment
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag fase) (waarde verdieping)))
  =>
  (concludeer volgende-stap experiment))

;;; uitleg: Na het uitproberen maak je een programma voor meer jaren.
;;; bron: spdi-zwaar-werk | 3. D. Meerjarenprogramma
;;; status: bron
(defrule stap-meerjarenprogramma
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag fase) (waarde experiment)))
  =>
  (concludeer volgende-stap meerjarenprogramma))

;;; uitleg: Het programma loopt. Kijk of het werkt en stel het bij.
;;; bron: spdi-zwaar-werk | 3. D. Meerjarenprogramma
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule stap-evaluatie
  (declare (salience ?*laag-0*))
  (logical (antwoord (vraag fase) (waarde meerjarenprogramma)))
  =>
  (concludeer volgende-stap evaluatie))
