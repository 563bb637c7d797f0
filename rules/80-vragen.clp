;;; Which questions still matter, and for which conclusion. How they are worded and in which order: dialogues/.

;;; uitleg: Het soort werk bepaalt welke voorbeelden passen.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule vraag-werk
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam leidinggevende|medewerker)))
  =>
  (vraag-nodig sector kern advies)
  (vraag-nodig functie kern advies))

;;; uitleg: De sector bepaalt welke voorbeelden passen.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule vraag-sector-or
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam or)))
  =>
  (vraag-nodig sector kern advies)
  (vraag-nodig functiegroep kern advies))

;;; uitleg: Contract en leeftijd tellen mee voor de groep en de levensfase.
;;; bron: spdi-zwaar-werk | 2. Drie groepen die extra aandacht verdienen
;;; status: afgeleid
(defrule vraag-persoon
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam leidinggevende|medewerker)))
  =>
  (vraag-nodig contract kern doelgroep)
  (vraag-nodig leeftijd kern levensfase))

;;; uitleg: Eerst moet duidelijk zijn wat het werk zwaar maakt.
;;; bron: spdi-zwaar-werk | 2. Meerdere factoren
;;; status: afgeleid
(defrule vraag-factoren
  (declare (salience ?*laag-vragen*))
  (logical (rol))
  =>
  (vraag-nodig belastende-factoren kern zwaar-werk))

;;; uitleg: Hoe vaak, hoe zwaar en hoe lang bepalen samen hoe zwaar het werk is.
;;; bron: spdi-zwaar-werk | 2. Frequentie, omvang en duur
;;; status: afgeleid
(defrule vraag-weging
  (declare (salience ?*laag-vragen*))
  (logical (groep (naam ?groep) (staat gekozen)))
  =>
  (vraag-nodig frequentie ?groep kern factor)
  (vraag-nodig omvang ?groep kern factor)
  (vraag-nodig duur ?groep kern factor))

;;; uitleg: Hoe lang iemand zwaar werk doet, telt mee voor de groep en de volgorde van oplossingen.
;;; bron: spdi-zwaar-werk | 2. Drie groepen die extra aandacht verdienen
;;; status: afgeleid
(defrule vraag-jaren
  (declare (salience ?*laag-vragen*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk)))
  =>
  (vraag-nodig jaren-zwaar-werk kern doelgroep))

;;; uitleg: Bij zwaar werk is de eerste vraag of het lichter kan.
;;; bron: spdi-zwaar-werk | 2. Niet al het werk is lichter
;;; status: afgeleid
(defrule vraag-verlichten
  (declare (salience ?*laag-vragen*))
  (logical (conclusie (id zwaar-werk) (waarde ja|mogelijk)))
  =>
  (vraag-nodig verlichten-mogelijk kern doel))

;;; uitleg: Bij zwaar werk telt of iemand het een hele loopbaan volhoudt.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule vraag-volhouden-leidinggevende
  (declare (salience ?*laag-vragen*))
  (logical
    (rol (naam leidinggevende))
    (conclusie (id zwaar-werk) (waarde ja|mogelijk)))
  =>
  (vraag-nodig vol-te-houden kern niet-vol-te-houden))

;;; uitleg: Signalen in het werk laten vroeg zien dat het te veel wordt.
;;; bron: spdi-zwaar-werk | 2. Gevolgen op korte en lange termijn
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: afgeleid
(defrule vraag-signalen-leidinggevende
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam leidinggevende)))
  =>
  (vraag-nodig signalen-werk kern arbeidsdeskundige)
  (vraag-nodig verzuim kern arbeidsdeskundige)
  (vraag-nodig werk-veranderd kern arbeidsdeskundige-fase))

;;; uitleg: Signalen laten vroeg zien dat het te veel wordt.
;;; bron: spdi-zwaar-werk | 2. Gevolgen op korte en lange termijn
;;; status: afgeleid
(defrule vraag-signalen-medewerker
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam medewerker)))
  =>
  (vraag-nodig signalen-kort kern balans)
  (vraag-nodig signalen-lang kern balans)
  (vraag-nodig verzuim kern balans))

;;; uitleg: Werkdruk maakt werk zwaarder.
;;; bron: dialoog-di | Werkdruk: signalen
;;; status: afgeleid
(defrule vraag-werkdruk
  (declare (salience ?*laag-vragen*))
  (logical (rol))
  =>
  (vraag-nodig werkdruk-signalen kern werkdruk))

;;; uitleg: Hoge eisen zijn beter vol te houden als je zelf mag beslissen.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule vraag-eisen
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam leidinggevende)))
  =>
  (vraag-nodig taakeisen kern werkdruk)
  (vraag-nodig autonomie kern werkdruk))

;;; uitleg: Ongewenst gedrag vraagt altijd om een veilige weg.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule vraag-ongewenst-gedrag
  (declare (salience ?*laag-vragen*))
  (logical (rol))
  =>
  (vraag-nodig ongewenst-gedrag kern doorverwijzing))

;;; uitleg: Wie het doet en waar jij staat, bepaalt welke weg veilig is.
;;; bron: quickscan-di-llo | 2.5
;;; status: afgeleid
(defrule vraag-ongewenst-gedrag-vervolg
  (declare (salience ?*laag-vragen*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag ongewenst-gedrag)))
  =>
  (vraag-nodig ongewenst-gedrag-bron kern doorverwijzing)
  (vraag-nodig ongewenst-gedrag-positie kern doorverwijzing))

;;; uitleg: Werk en mens moeten bij elkaar blijven passen.
;;; bron: quickscan-di-llo | 3.4
;;; status: afgeleid
(defrule vraag-passen
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam leidinggevende|medewerker)))
  =>
  (vraag-nodig fit kern misfit))

;;; uitleg: Wat iemand zelf wil, telt mee in elk advies over de richting.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; status: afgeleid
(defrule vraag-voorkeur
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam leidinggevende|medewerker)))
  =>
  (vraag-nodig voorkeur kern advies))

;;; uitleg: Bij een plaatsing met steun kan extra hulp passen.
;;; bron: akc-arbeidsdeskundigen | vraag 8
;;; status: afgeleid
(defrule vraag-plaatsing
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam leidinggevende)))
  =>
  (vraag-nodig afstand-arbeidsmarkt kern arbeidsdeskundige))

;;; uitleg: Praten over werk helpt alleen als het vaak genoeg gebeurt.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; status: afgeleid
(defrule vraag-gesprekken
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam leidinggevende)))
  =>
  (vraag-nodig gesprekken kern advies))

;;; uitleg: Wat je zelf kunt doen, hangt af van wat je weet, wilt, kunt, durft en mag.
;;; bron: quickscan-di-llo | 5.1
;;; status: afgeleid
(defrule vraag-regie-medewerker
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam medewerker)))
  =>
  (vraag-nodig eigen-regie kern eigen-regie-knelpunt))

;;; uitleg: Waardering, goed contact en ruimte maken zwaar werk beter vol te houden.
;;; bron: spdi-zwaar-werk | 2. Buffers en smeerolie
;;; status: afgeleid
(defrule vraag-buffers-medewerker
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam medewerker)))
  =>
  (vraag-nodig buffer kern buffer-knelpunt))

;;; uitleg: Met drie kernvragen begint elke analyse van zwaar werk.
;;; bron: spdi-zwaar-werk | 3. A. Drie kernvragen
;;; status: afgeleid
(defrule vraag-kernvragen-or
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam or)))
  =>
  (vraag-nodig kernvraag onontkoombaar kern volgende-stap)
  (vraag-nodig kernvraag niet-vol-te-houden kern volgende-stap)
  (vraag-nodig kernvraag stapeling kern volgende-stap))

;;; uitleg: Het doel, de fase en de groepen bepalen de volgende stap.
;;; bron: spdi-zwaar-werk | 3. Vier stappen
;;; status: afgeleid
(defrule vraag-aanpak-or
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam or)))
  =>
  (vraag-nodig doelstelling kern doel)
  (vraag-nodig fase kern volgende-stap)
  (vraag-nodig doelgroepen kern doelgroep))

;;; uitleg: Signalen in de groep laten zien waar het knelt.
;;; bron: spdi-zwaar-werk | 2. Gevolgen op korte en lange termijn
;;; status: afgeleid
(defrule vraag-signalen-or
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam or)))
  =>
  (vraag-nodig groepssignalen kern zwaar-werk))

;;; uitleg: Een aanpak slaagt alleen als de basis en de voorwaarden er zijn.
;;; bron: quickscan-di-llo | 6
;;; bron: quickscan-di-llo | 2.3
;;; status: afgeleid
(defrule vraag-voorwaarden-or
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam or)))
  =>
  (vraag-nodig succesfactor kern succesfactor-knelpunt)
  (vraag-nodig basis kern basis-ontbreekt)
  (vraag-nodig buffer kern buffer-knelpunt)
  (vraag-nodig prioriteit-thema kern advies))

;;; uitleg: Met deze vragen wordt het advies preciezer.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule vraag-verdieping
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam leidinggevende|medewerker)))
  =>
  (vraag-nodig maatregelen-genomen verdieping advies)
  (vraag-nodig kenmerk verdieping advies)
  (vraag-nodig werkdruk-oorzaken verdieping advies)
  (vraag-nodig opleiding verdieping advies)
  (vraag-nodig dialoog verdieping dialoog-knelpunt)
  (vraag-nodig afspraken-eerder verdieping advies)
  (vraag-nodig leren-belemmeringen verdieping advies)
  (vraag-nodig nieuwe-plaatsing verdieping jobcoach)
  (vraag-nodig vastlopen verdieping arbeidsdeskundige))

;;; uitleg: Afspraken helpen alleen als ze worden nagekomen.
;;; bron: dialoog-di | Dialoog: randvoorwaarden
;;; status: afgeleid
(defrule vraag-afspraken-nagekomen
  (declare (salience ?*laag-vragen*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (keuze (vraag afspraken-eerder)))
  =>
  (vraag-nodig afspraken-nagekomen verdieping advies))

;;; uitleg: Met deze vragen wordt het advies preciezer.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule vraag-verdieping-leidinggevende
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam leidinggevende)))
  =>
  (vraag-nodig buffer verdieping buffer-knelpunt)
  (vraag-nodig eigen-regie verdieping eigen-regie-knelpunt)
  (vraag-nodig basis verdieping basis-ontbreekt))

;;; uitleg: Met deze vragen wordt het advies preciezer.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule vraag-verdieping-medewerker
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam medewerker)))
  =>
  (vraag-nodig vol-te-houden verdieping niet-vol-te-houden)
  (vraag-nodig taakeisen verdieping werkdruk)
  (vraag-nodig autonomie verdieping werkdruk)
  (vraag-nodig werk-veranderd verdieping arbeidsdeskundige)
  (vraag-nodig omgeving verdieping eigen-regie-omgeving)
  (vraag-nodig vitaliteit verdieping vitaliteit-knelpunt)
  (vraag-nodig leefstijl verdieping advies)
  (vraag-nodig gesprekken verdieping advies)
  (vraag-nodig afstand-arbeidsmarkt verdieping arbeidsdeskundige))

;;; uitleg: Met deze vragen wordt het advies preciezer.
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule vraag-verdieping-or
  (declare (salience ?*laag-vragen*))
  (logical (rol (naam or)))
  =>
  (vraag-nodig maatregelen-genomen verdieping advies)
  (vraag-nodig taakeisen verdieping werkdruk)
  (vraag-nodig autonomie verdieping werkdruk)
  (vraag-nodig werkdruk-oorzaken verdieping advies)
  (vraag-nodig leercultuur verdieping leercultuur-knelpunt)
  (vraag-nodig veilig-werken verdieping veilig-werken-stap))
