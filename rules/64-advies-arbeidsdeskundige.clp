;;; Advice on bringing in an occupational expert or job coach, and on making work fit the person.

;;; uitleg: Uitval dreigt. Een arbeidsdeskundige kan dan helpen.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule advies-arbeidsdeskundige-dreigend-verzuim
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id arbeidsdeskundige-fase) (waarde dreigend-verzuim))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer arbeidsdeskundige-dreigend-verzuim 1))

;;; uitleg: Er loopt re-integratie. Een arbeidsdeskundige kan dan helpen.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule advies-arbeidsdeskundige-verzuim
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id arbeidsdeskundige-fase) (waarde verzuim))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer arbeidsdeskundige-verzuim 1))

;;; uitleg: Iemand is langdurig arbeidsongeschikt. Een arbeidsdeskundige kan dan helpen.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule advies-arbeidsdeskundige-langdurig
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id arbeidsdeskundige-fase) (waarde langdurig))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer arbeidsdeskundige-langdurig 1))

;;; uitleg: Een arbeidsdeskundige inschakelen kan nu het werk is veranderd.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 4
;;; status: bron
(defrule advies-arbeidsdeskundige-verandering-nu
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde inschakelen))
    (conclusie (id arbeidsdeskundige-fase) (waarde verandering))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer arbeidsdeskundige-verandering 1))

;;; uitleg: Een arbeidsdeskundige inschakelen kan bij de start in nieuw werk.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule advies-arbeidsdeskundige-toeleiding-nu
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde inschakelen))
    (conclusie (id arbeidsdeskundige-fase) (waarde toeleiding))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer arbeidsdeskundige-toeleiding 1))

;;; uitleg: Een arbeidsdeskundige kan helpen nu het werk is veranderd. Het hoeft nog niet meteen.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 4
;;; status: bron
(defrule advies-arbeidsdeskundige-verandering-overwegen
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde overwegen))
    (conclusie (id arbeidsdeskundige-fase) (waarde verandering))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer arbeidsdeskundige-verandering 2))

;;; uitleg: Een arbeidsdeskundige kan helpen bij de start in nieuw werk. Het hoeft nog niet meteen.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule advies-arbeidsdeskundige-toeleiding-overwegen
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde overwegen))
    (conclusie (id arbeidsdeskundige-fase) (waarde toeleiding))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer arbeidsdeskundige-toeleiding 2))

;;; uitleg: Er zijn redenen om aan een arbeidsdeskundige te denken.
;;; afwezig: Er is geen moment dat zelf al om een arbeidsdeskundige vraagt.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: afgeleid
(defrule advies-arbeidsdeskundige-overwegen
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde overwegen))
    (not (conclusie (id arbeidsdeskundige-fase)))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer arbeidsdeskundige-overwegen 2))

;;; uitleg: Een arbeidsdeskundige is nodig. Dan helpt een lijst met vragen.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule advies-arbeidsdeskundige-vragen
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id arbeidsdeskundige) (waarde inschakelen))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer arbeidsdeskundige-vragen 3))

;;; uitleg: Wie voor zichzelf werkt, kan zelf een arbeidsdeskundige vragen.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-arbeidsdeskundige-zelfstandig
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id arbeidsdeskundige) (waarde inschakelen|overwegen))
    (antwoord (vraag contract) (waarde zzp)))
  =>
  (adviseer arbeidsdeskundige-zelfstandig 2))

;;; uitleg: Een jobcoach helpt om het werk te leren.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 9
;;; status: bron
(defrule advies-jobcoach
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id jobcoach) (waarde overwegen))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer jobcoach 2))

;;; uitleg: Het werk past niet meer bij de gezondheid. Dan kan het werk anders.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 2
;;; status: afgeleid
(defrule advies-werk-aanpassen-misfit
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id misfit) (waarde gezondheid))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer werk-aanpassen-niveaus 2))

;;; uitleg: Het werk past maar deels bij de gezondheid. Dan kan het werk anders.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 2
;;; status: afgeleid
(defrule advies-werk-aanpassen-aandacht
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id aandacht) (van gezondheid))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer werk-aanpassen-niveaus 2))

;;; uitleg: Een arbeidsdeskundige komt in beeld. Dan kan ook het werk anders.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 2
;;; status: afgeleid
(defrule advies-werk-aanpassen-deskundige
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id arbeidsdeskundige) (waarde inschakelen|overwegen))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer werk-aanpassen-niveaus 2))

;;; uitleg: Iemand komt van een afstand tot werk. Dan past werk op maat.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 2
;;; status: bron
(defrule advies-werk-aanpassen-afstand
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag afstand-arbeidsmarkt) (waarde ja))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer werk-aanpassen-niveaus 2))

;;; uitleg: Er loopt re-integratie. Kijk dan naar taken die wel lukken.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 7
;;; status: bron
(defrule advies-wat-kan-wel-verzuim
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag verzuim) (waarde langer-dan-zes-weken|langdurig-arbeidsongeschikt))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer wat-kan-wel 2))

;;; uitleg: Het werk past niet meer bij de gezondheid. Kijk dan naar taken die wel lukken.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 7
;;; status: bron
(defrule advies-wat-kan-wel-gezondheid
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id misfit) (waarde gezondheid))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer wat-kan-wel 2))

;;; uitleg: Bij een start met steun helpt een profiel van wat iemand aankan.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 6
;;; status: bron
(defrule advies-belastbaarheidsprofiel
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag afstand-arbeidsmarkt) (waarde ja))
    (antwoord (vraag nieuwe-plaatsing) (waarde ja))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer belastbaarheidsprofiel 2))

;;; uitleg: Iemand is nieuw. Dan helpt een vast aanspreekpunt.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 1
;;; status: bron
(defrule advies-inwerken
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag nieuwe-plaatsing) (waarde ja))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer inwerken-met-buddy 2))

;;; uitleg: Iemand komt van een afstand tot werk. Dan helpt een vast aanspreekpunt.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 1
;;; status: bron
(defrule advies-inwerken-afstand
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag afstand-arbeidsmarkt) (waarde ja))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer inwerken-met-buddy 2))

;;; uitleg: Iemand loopt vast. Dan helpt leren in kleine stappen.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 5
;;; status: bron
(defrule advies-leerdoelen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag vastlopen) (waarde ja|deels))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer leerdoelen 2))

;;; uitleg: Het werk is veranderd. Vroeg praten helpt dan.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 4
;;; status: bron
(defrule advies-veranderingen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag werk-veranderd))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer veranderingen-op-tijd-zien 3))

;;; uitleg: Het werk geeft minder plezier. Zinvol en afwisselend werk kan helpen.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 4
;;; status: bron
(defrule advies-zinvol-werk
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id misfit) (waarde motivatie))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer zinvol-en-afwisselend-werk 3))

;;; uitleg: Het werk geeft minder plezier. Zinvol en afwisselend werk kan helpen.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 4
;;; status: bron
(defrule advies-zinvol-werk-aandacht
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id aandacht) (van motivatie))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer zinvol-en-afwisselend-werk 3))

;;; uitleg: Iemand wil graag afwisseling.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 4
;;; status: bron
(defrule advies-zinvol-werk-voorkeur
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag voorkeur) (optie afwisseling))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer zinvol-en-afwisselend-werk 3))

;;; uitleg: Er komt iemand nieuw met steun. Dan helpt het als het team dat weet.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 1
;;; status: bron
(defrule advies-collegas-inlichten
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (antwoord (vraag afstand-arbeidsmarkt) (waarde ja))
    (antwoord (vraag nieuwe-plaatsing) (waarde ja))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer collegas-inlichten 3))

;;; uitleg: Iemand is langdurig arbeidsongeschikt. Dan kan ook werk elders een weg zijn.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: bron
(defrule advies-tweede-spoor
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id arbeidsdeskundige-fase) (waarde langdurig))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer tweede-spoor 2))

;;; uitleg: Iemand is geplaatst met steun. Dan bestaan er regelingen.
;;; afwezig: Er is niet gezegd dat het om een zelfstandige gaat.
;;; bron: akc-arbeidsdeskundigen | vraag 1
;;; status: bron
(defrule advies-regelingen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (antwoord (vraag afstand-arbeidsmarkt) (waarde ja))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer regelingen-benutten 3))

;;; uitleg: De or vindt werk geen hele loopbaan vol te houden. Dan helpt deskundig advies.
;;; bron: akc-arbeidsdeskundigen | vraag 2
;;; status: afgeleid
(defrule advies-deskundige-beleid-kernvraag
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (antwoord (vraag kernvraag) (van niet-vol-te-houden) (waarde ja|deels)))
  =>
  (adviseer arbeidsdeskundige-in-beleid 3))

;;; uitleg: In de groep vallen mensen uit. Dan helpt deskundig advies.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: afgeleid
(defrule advies-deskundige-beleid-signalen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (keuze (vraag groepssignalen) (optie uitval|wia|verzuim)))
  =>
  (adviseer arbeidsdeskundige-in-beleid 3))
