;;; Further conclusions on lasting employability: psychosocial load, vitality, surroundings, ageing of qualification and
;;; motivation, the culture of learning, the step in working safely, and the legal basis.

;;; uitleg: Werkdruk is een vorm van psychosociale arbeidsbelasting.
;;; bron: quickscan-di-llo | 2.1
;;; status: bron
(defrule psa-werkdruk
  (declare (salience ?*laag-6*))
  (logical (conclusie (id werkdruk) (waarde risico|hoog)))
  =>
  (concludeer psa-risico werkdruk))

;;; uitleg: Discriminatie en seksuele intimidatie zijn een vorm van psychosociale arbeidsbelasting.
;;; bron: quickscan-di-llo | 2.1
;;; status: bron
(defrule psa-ongewenst-gedrag
  (declare (salience ?*laag-6*))
  (logical (conclusie (id ongewenst-gedrag) (waarde discriminatie|seksuele-intimidatie)))
  =>
  (concludeer psa-risico ongewenst-gedrag))

;;; uitleg: Agressie, geweld en pesten zijn een vorm van psychosociale arbeidsbelasting.
;;; bron: quickscan-di-llo | 2.1
;;; status: bron
(defrule psa-agressie
  (declare (salience ?*laag-6*))
  (logical (conclusie (id ongewenst-gedrag) (waarde pesten|agressie-geweld)))
  =>
  (concludeer psa-risico agressie-geweld))

;;; uitleg: Er is kans op agressie in het werk.
;;; bron: quickscan-di-llo | 2.1
;;; status: afgeleid
(defrule psa-agressie-risico
  (declare (salience ?*laag-6*))
  (logical (conclusie (id veiligheidsrisico) (waarde agressie-confrontatie)))
  =>
  (concludeer psa-risico agressie-geweld))

;;; uitleg: Dit deel van de vitaliteit is nu zwak.
;;; bron: quickscan-di-llo | 2.6
;;; status: bron
(defrule vitaliteit-knelpunt
  (declare (salience ?*laag-6*))
  (logical (antwoord (vraag vitaliteit) (van ?deel) (waarde nee|deels)))
  =>
  (concludeer vitaliteit-knelpunt ?deel))

;;; uitleg: Ook wat buiten het werk speelt, telt mee voor eigen regie.
;;; bron: quickscan-di-llo | 5.3
;;; status: bron
(defrule eigen-regie-omgeving
  (declare (salience ?*laag-6*))
  (logical (keuze (vraag omgeving) (optie ?deel)))
  =>
  (concludeer eigen-regie-omgeving ?deel))

;;; uitleg: Het werk vraagt iets dat iemand niet meer kan leveren. De bron noemt dat kwalificatieveroudering.
;;; bron: quickscan-di-llo | 3.4
;;; status: bron
(defrule veroudering-kwalificatie
  (declare (salience ?*laag-6*))
  (logical (conclusie (id misfit) (waarde gezondheid|kennis)))
  =>
  (concludeer veroudering kwalificatie))

;;; uitleg: Het werk geeft niet meer wat iemand zoekt. De bron noemt dat motivatieveroudering.
;;; bron: quickscan-di-llo | 3.4
;;; status: bron
(defrule veroudering-motivatie
  (declare (salience ?*laag-6*))
  (logical (conclusie (id misfit) (waarde motivatie|arbeidsvoorwaarden)))
  =>
  (concludeer veroudering motivatie))

;;; uitleg: Dit ontbreekt nog om leren gewoon te maken.
;;; bron: quickscan-di-llo | 4.4
;;; status: afgeleid
(defrule leercultuur-knelpunt
  (declare (salience ?*laag-6*))
  (logical (antwoord (vraag leercultuur) (van ?deel) (waarde nee|deels)))
  =>
  (concludeer leercultuur-knelpunt ?deel))

;;; uitleg: Mensen kennen de gevaren. Daarna breng je de gevaren in jullie werk in beeld.
;;; bron: quickscan-di-llo | 2.4
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule veilig-werken-stap-analyse
  (declare (salience ?*laag-6*))
  (logical (antwoord (vraag veilig-werken) (waarde kennis)))
  =>
  (concludeer veilig-werken-stap analyse))

;;; uitleg: De gevaren zijn in beeld. Daarna neem je maatregelen.
;;; bron: quickscan-di-llo | 2.4
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule veilig-werken-stap-maatregelen
  (declare (salience ?*laag-6*))
  (logical (antwoord (vraag veilig-werken) (waarde analyse)))
  =>
  (concludeer veilig-werken-stap maatregelen))

;;; uitleg: Er zijn maatregelen. Daarna maak je veilig werken gewoon.
;;; bron: quickscan-di-llo | 2.4
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule veilig-werken-stap-cultuur
  (declare (salience ?*laag-6*))
  (logical (antwoord (vraag veilig-werken) (waarde maatregelen)))
  =>
  (concludeer veilig-werken-stap cultuur))

;;; uitleg: Veilig werken is bijna gewoon. Daarna zorg je dat het zo blijft.
;;; bron: quickscan-di-llo | 2.4
;;; bron: werkdefinitie
;;; status: werkdefinitie
(defrule veilig-werken-stap-borgen
  (declare (salience ?*laag-6*))
  (logical (antwoord (vraag veilig-werken) (waarde cultuur)))
  =>
  (concludeer veilig-werken-stap borgen))

;;; uitleg: De wet vraagt dit. Het ontbreekt, of het is er maar voor een deel.
;;; bron: quickscan-di-llo | 2.3
;;; bron: extern | Arbeidsomstandighedenwet | https://wetten.overheid.nl/BWBR0010346/
;;; status: bron
(defrule basis-ontbreekt
  (declare (salience ?*laag-6*))
  (logical (antwoord (vraag basis) (van ?deel&rie|plan-van-aanpak|basiscontract-arbodienst|open-spreekuur|pmo|preventiemedewerker) (waarde nee|deels)))
  =>
  (concludeer basis-ontbreekt ?deel))

;;; uitleg: Dit wordt aangeraden. De wet eist het niet met zoveel woorden.
;;; bron: quickscan-di-llo | 2.5
;;; status: bron
(defrule basis-aanbevolen
  (declare (salience ?*laag-6*))
  (logical (antwoord (vraag basis) (van ?deel&vertrouwenspersoon|gedragscode) (waarde nee|deels)))
  =>
  (concludeer basis-aanbevolen ?deel))
