;;; Advice on safety first: unwanted behaviour, hazards, the doctor's open surgery.

;;; uitleg: Er is ongewenst gedrag. Een vertrouwenspersoon kan je helpen, buiten je leidinggevende om.
;;; afwezig: Je zei niet dat je omstander bent.
;;; bron: quickscan-di-llo | 2.5
;;; bron: werkdefinitie
;;; status: bron
(defrule advies-vertrouwenspersoon
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (not (antwoord (vraag ongewenst-gedrag-positie) (waarde omstander))))
  =>
  (adviseer naar-vertrouwenspersoon 1))

;;; uitleg: Het ongewenste gedrag komt van een leidinggevende. Bespreek je werk dan met iemand anders.
;;; bron: spdi-zwaar-werk | 2. Buffers en smeerolie
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-praat-met-iemand-anders
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (antwoord (vraag ongewenst-gedrag-bron) (waarde leidinggevende)))
  =>
  (adviseer praat-met-iemand-anders 1))

;;; uitleg: Je ziet ongewenst gedrag bij een ander. Ook dan mag je naar de vertrouwenspersoon.
;;; bron: quickscan-di-llo | 2.5
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-vertrouwenspersoon-omstander
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (antwoord (vraag ongewenst-gedrag-positie) (waarde omstander)))
  =>
  (adviseer naar-vertrouwenspersoon 2))

;;; uitleg: Je ziet ongewenst gedrag bij een ander. Jouw steun telt.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-steun-als-omstander
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (antwoord (vraag ongewenst-gedrag-positie) (waarde omstander)))
  =>
  (adviseer steun-als-omstander 1))

;;; uitleg: Het gedrag treft jou. Ook een leidinggevende mag hulp vragen.
;;; bron: quickscan-di-llo | 2.5
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-vertrouwenspersoon-leidinggevende-doelwit
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (antwoord (vraag ongewenst-gedrag-positie) (waarde doelwit)))
  =>
  (adviseer naar-vertrouwenspersoon 1))

;;; uitleg: Er is ongewenst gedrag in je team. Je neemt stelling en steunt je medewerker.
;;; afwezig: Je zei niet dat het van een leidinggevende of van buiten komt.
;;; afwezig: Je zei niet dat het jou zelf treft.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-stop-het-gedrag
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (not (antwoord (vraag ongewenst-gedrag-bron) (waarde leidinggevende|derde|weet-niet)))
    (not (antwoord (vraag ongewenst-gedrag-positie) (waarde doelwit))))
  =>
  (adviseer stop-het-gedrag 1))

;;; uitleg: Iemand van buiten gaat over de grens. Je medewerker heeft jouw steun nodig.
;;; afwezig: Je zei niet dat het jou zelf treft.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-stop-het-gedrag-van-buiten
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (antwoord (vraag ongewenst-gedrag-bron) (waarde derde))
    (not (antwoord (vraag ongewenst-gedrag-positie) (waarde doelwit))))
  =>
  (adviseer stop-het-gedrag 2))

;;; uitleg: Het gedrag komt van een leidinggevende, of dat is niet duidelijk. Iemand anders moet dit oppakken.
;;; bron: quickscan-di-llo | 2.5
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-laat-een-ander-dit-oppakken
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (antwoord (vraag ongewenst-gedrag-bron) (waarde leidinggevende|weet-niet)))
  =>
  (adviseer laat-een-ander-dit-oppakken 1))

;;; uitleg: Iemand van buiten gaat over de grens. Dan hoort er een vaste regel te zijn.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-grens-van-buiten-leidinggevende
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (antwoord (vraag ongewenst-gedrag-bron) (waarde derde)))
  =>
  (adviseer grens-voor-mensen-van-buiten 1))

;;; uitleg: Iemand van buiten gaat over de grens. Je mag vragen wie er ingrijpt.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-grens-van-buiten-medewerker
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (antwoord (vraag ongewenst-gedrag-bron) (waarde derde)))
  =>
  (adviseer grens-voor-mensen-van-buiten 2))

;;; uitleg: Er is agressie of geweld, en het werk brengt dat mee. Dan hoort er een vaste grens te zijn.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-grens-van-buiten-or
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id ongewenst-gedrag) (waarde agressie-geweld))
    (conclusie (id veiligheidsrisico) (waarde agressie-confrontatie)))
  =>
  (adviseer grens-voor-mensen-van-buiten 2))

;;; uitleg: Er is ongewenst gedrag. Een vaste aanpak geeft iedereen houvast.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-vaste-aanpak-gedrag
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon)))
  =>
  (adviseer vaste-aanpak-gedrag 1))

;;; uitleg: Er is ongewenst gedrag, en er is geen goede vertrouwenspersoon.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-vertrouwenspersoon-regelen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|or))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (antwoord (vraag basis) (van vertrouwenspersoon) (waarde nee|deels)))
  =>
  (adviseer vertrouwenspersoon-regelen 1))

;;; uitleg: Er is geen vertrouwenspersoon voor iedereen. Die regel je beter voordat er iets gebeurt.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-vertrouwenspersoon-regelen-vooraf
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|or))
    (antwoord (vraag basis) (van vertrouwenspersoon) (waarde nee|deels)))
  =>
  (adviseer vertrouwenspersoon-regelen 3))

;;; uitleg: Er is ongewenst gedrag, en er is geen goede gedragscode.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-gedragscode
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|or))
    (conclusie (id doorverwijzing) (waarde vertrouwenspersoon))
    (antwoord (vraag basis) (van gedragscode) (waarde nee|deels)))
  =>
  (adviseer gedragscode-maken 2))

;;; uitleg: Er is geen gedragscode die iedereen kent.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule advies-gedragscode-vooraf
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|or))
    (antwoord (vraag basis) (van gedragscode) (waarde nee|deels)))
  =>
  (adviseer gedragscode-maken 3))

;;; uitleg: Dit risico telt altijd, ook als het zelden voorkomt. Het hoort in de RI&E.
;;; bron: quickscan-di-llo | 2.3
;;; bron: quickscan-di-llo | 2.1
;;; status: bron
(defrule advies-risico-eerst
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id veiligheidsrisico)))
  =>
  (adviseer risico-eerst-in-rie 1))

;;; uitleg: Het werk is zwaar en de RI&E of het plan is niet op orde. Die zijn wettelijk verplicht.
;;; bron: quickscan-di-llo | 2.3
;;; status: bron
(defrule advies-basis-rie-zwaar
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|or))
    (conclusie (id zwaar-werk) (waarde ja))
    (antwoord (vraag basis) (van rie|plan-van-aanpak) (waarde nee|deels)))
  =>
  (adviseer rie-op-orde 1))

;;; uitleg: De RI&E of het plan is niet op orde. Die zijn wettelijk verplicht.
;;; bron: quickscan-di-llo | 2.3
;;; status: bron
(defrule advies-basis-rie
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|or))
    (antwoord (vraag basis) (van rie|plan-van-aanpak) (waarde nee|deels)))
  =>
  (adviseer rie-op-orde 2))

;;; uitleg: Een gezondheidsonderzoek voor iedereen ontbreekt. Het hoort bij de basis.
;;; bron: quickscan-di-llo | 2.3
;;; status: bron
(defrule advies-basis-pmo
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|or))
    (antwoord (vraag basis) (van pmo) (waarde nee|deels)))
  =>
  (adviseer pmo-aanbieden 2))

;;; uitleg: Een deel van de wettelijke basis ontbreekt.
;;; bron: quickscan-di-llo | 2.3
;;; status: bron
(defrule advies-basis
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|or))
    (antwoord (vraag basis) (van basiscontract-arbodienst|open-spreekuur|preventiemedewerker) (waarde nee|deels)))
  =>
  (adviseer basis-op-orde 2))

;;; uitleg: Je merkt iets aan jezelf. De bedrijfsarts mag je altijd zelf bezoeken.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: quickscan-di-llo | 2.3
;;; status: afgeleid
(defrule advies-open-spreekuur-signalen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id doorverwijzing) (waarde bedrijfsarts))
    (aantal (vraag signalen-kort|signalen-lang))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer open-spreekuur 1))

;;; uitleg: Bij ziekmelden gaf je aan dat er iets speelt. De bedrijfsarts mag je altijd zelf bezoeken.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: quickscan-di-llo | 2.3
;;; status: afgeleid
(defrule advies-open-spreekuur-verzuim
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id doorverwijzing) (waarde bedrijfsarts))
    (antwoord (vraag verzuim) (waarde ~geen&~weet-niet))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer open-spreekuur 1))

;;; uitleg: Je werk weegt hoog. Met vragen mag je altijd zelf naar de bedrijfsarts.
;;; afwezig: Er is niet gezegd dat dit werk als zzp'er is.
;;; bron: quickscan-di-llo | 2.3
;;; status: afgeleid
(defrule advies-open-spreekuur
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id doorverwijzing) (waarde bedrijfsarts))
    (not (antwoord (vraag contract) (waarde zzp))))
  =>
  (adviseer open-spreekuur 2))

;;; uitleg: Je werkt voor jezelf. Dan is je huisarts de plek voor vragen over je gezondheid.
;;; bron: werkdefinitie
;;; status: afgeleid
(defrule advies-huisarts
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam medewerker))
    (conclusie (id doorverwijzing) (waarde bedrijfsarts))
    (antwoord (vraag contract) (waarde zzp)))
  =>
  (adviseer naar-de-huisarts 1))
