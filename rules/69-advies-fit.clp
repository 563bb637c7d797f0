;;; Advice when something no longer fits, and on taking the lead in one's own career.

;;; uitleg: De kennis past niet meer bij het werk. Leren dicht bij het werk helpt.
;;; bron: quickscan-di-llo | 4.4
;;; bron: ser-di | Manieren om duurzame inzetbaarheid te vergroten
;;; status: afgeleid
(defrule advies-misfit-kennis
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id misfit) (waarde kennis)))
  =>
  (adviseer kennis-bijwerken 1))

;;; uitleg: De kennis past maar deels bij het werk. Een kleine stap kan genoeg zijn.
;;; bron: quickscan-di-llo | 4.4
;;; bron: ser-di | Manieren om duurzame inzetbaarheid te vergroten
;;; status: afgeleid
(defrule advies-aandacht-kennis
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id aandacht) (van kennis) (waarde ja)))
  =>
  (adviseer kennis-bijwerken 2))

;;; uitleg: De motivatie past niet meer bij het werk. Zoek wat energie geeft.
;;; bron: quickscan-di-llo | 3.1
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-misfit-motivatie
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id misfit) (waarde motivatie)))
  =>
  (adviseer werk-en-plezier 1))

;;; uitleg: De motivatie past maar deels bij het werk.
;;; bron: quickscan-di-llo | 3.1
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-aandacht-motivatie
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id aandacht) (van motivatie) (waarde ja)))
  =>
  (adviseer werk-en-plezier 2))

;;; uitleg: De voorwaarden passen niet meer. Kijk wat er te kiezen valt.
;;; bron: quickscan-di-llo | 3.1
;;; bron: dialoog-di | Dialoog: rondetafel vraag 9
;;; status: afgeleid
(defrule advies-misfit-arbeidsvoorwaarden
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id misfit) (waarde arbeidsvoorwaarden)))
  =>
  (adviseer voorwaarden-bespreken 2))

;;; uitleg: De voorwaarden passen maar deels.
;;; bron: quickscan-di-llo | 3.1
;;; bron: dialoog-di | Dialoog: rondetafel vraag 9
;;; status: afgeleid
(defrule advies-aandacht-arbeidsvoorwaarden
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id aandacht) (van arbeidsvoorwaarden) (waarde ja)))
  =>
  (adviseer voorwaarden-bespreken 3))

;;; uitleg: Werk en gezondheid passen niet bij elkaar. Een arts kan met je meekijken.
;;; bron: quickscan-di-llo | 2.3
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; status: afgeleid
(defrule advies-misfit-gezondheid
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id misfit) (waarde gezondheid)))
  =>
  (adviseer gezondheid-past-niet 2))

;;; uitleg: Werk en gezondheid passen maar deels bij elkaar.
;;; bron: quickscan-di-llo | 2.3
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; status: afgeleid
(defrule advies-aandacht-gezondheid
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id aandacht) (van gezondheid) (waarde ja)))
  =>
  (adviseer gezondheid-past-niet 3))

;;; uitleg: Het is niet duidelijk welke stap nodig is of wat er kan. Een kleine stap helpt al.
;;; bron: quickscan-di-llo | 5.3
;;; status: afgeleid
(defrule advies-eigen-regie-weten
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id eigen-regie-knelpunt) (waarde weten)))
  =>
  (adviseer eigen-regie-weten 2))

;;; uitleg: De zin om iets te doen ontbreekt nog. Een kleine stap helpt al.
;;; bron: quickscan-di-llo | 5.3
;;; status: afgeleid
(defrule advies-eigen-regie-willen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id eigen-regie-knelpunt) (waarde willen)))
  =>
  (adviseer eigen-regie-willen 2))

;;; uitleg: Zelf een stap zetten lukt nog niet. Een kleine stap helpt al.
;;; bron: quickscan-di-llo | 5.3
;;; status: afgeleid
(defrule advies-eigen-regie-kunnen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id eigen-regie-knelpunt) (waarde kunnen)))
  =>
  (adviseer eigen-regie-kunnen 2))

;;; uitleg: Een stap zetten is nog spannend. Een kleine stap helpt al.
;;; bron: quickscan-di-llo | 5.3
;;; status: afgeleid
(defrule advies-eigen-regie-durven
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id eigen-regie-knelpunt) (waarde durven)))
  =>
  (adviseer eigen-regie-durven 2))

;;; uitleg: Er is te weinig ruimte om iets te doen. Een kleine stap helpt al.
;;; bron: quickscan-di-llo | 5.3
;;; bron: ser-di | Rol werkgevers
;;; status: afgeleid
(defrule advies-eigen-regie-mogen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id eigen-regie-knelpunt) (waarde mogen)))
  =>
  (adviseer eigen-regie-mogen 2))

;;; uitleg: Er is te weinig ruimte om te leren. Die kun jij geven.
;;; bron: quickscan-di-llo | 5.3
;;; bron: ser-di | Rol werkgevers
;;; status: afgeleid
(defrule advies-eigen-regie-mogen-leidinggevende
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id eigen-regie-knelpunt) (waarde mogen)))
  =>
  (adviseer eigen-regie-mogen 1))

;;; uitleg: Je medewerker weet niet wat er kan. Jij kunt dat vertellen.
;;; bron: quickscan-di-llo | 5.3
;;; status: afgeleid
(defrule advies-eigen-regie-weten-leidinggevende
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id eigen-regie-knelpunt) (waarde weten)))
  =>
  (adviseer eigen-regie-weten 1))

;;; uitleg: Het werk goed beheersen lukt nog niet helemaal. Leren dicht bij het werk helpt.
;;; bron: quickscan-di-llo | 4.4
;;; bron: ser-di | Manieren om duurzame inzetbaarheid te vergroten
;;; status: afgeleid
(defrule advies-kenmerk-bekwaam
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag kenmerk) (van bekwaam) (waarde nee|deels)))
  =>
  (adviseer kennis-bijwerken 2))

;;; uitleg: De motivatie is er niet helemaal. Zoek wat energie geeft.
;;; bron: quickscan-di-llo | 3.1
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-kenmerk-gemotiveerd
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag kenmerk) (van gemotiveerd) (waarde nee|deels)))
  =>
  (adviseer werk-en-plezier 2))

;;; uitleg: Je voelt je niet helemaal gezond. De bedrijfsarts mag je altijd zelf bezoeken.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: quickscan-di-llo | 2.3
;;; status: afgeleid
(defrule advies-kenmerk-gezond
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (antwoord (vraag kenmerk) (van gezond) (waarde nee|deels))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer open-spreekuur 2))

;;; uitleg: Het gaat financieel niet goed. Dat geeft onzekerheid en maakt werk zwaarder.
;;; bron: spdi-zwaar-werk | 2. Balans tussen belasting en belastbaarheid
;;; bron: spdi-zwaar-werk | 2. Buffers en smeerolie
;;; status: bron
(defrule advies-kenmerk-financieel
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag kenmerk) (van financieel-gezond) (waarde nee|deels)))
  =>
  (adviseer onzekerheid-bespreken 3))

;;; uitleg: De organisatie past zich moeilijk aan. Klein beginnen lukt dan het best.
;;; bron: spdi-zwaar-werk | 2. Randvoorwaarden voor een succesvolle aanpak
;;; bron: spdi-zwaar-werk | 3. C. Experimenteren
;;; status: afgeleid
(defrule advies-kenmerk-aanpassen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag kenmerk) (van aanpassingsvermogen) (waarde nee|deels)))
  =>
  (adviseer organisatie-klein-veranderen 3))
