;;; Advice on workload.

;;; uitleg: De werkdruk is hoog. Dan werkt een aanpak in vaste stappen.
;;; bron: quickscan-di-llo | 2.5
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-werkdruk-hoog
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id werkdruk) (waarde hoog)))
  =>
  (adviseer werkdruk-samen-aanpakken 1))

;;; uitleg: Er zijn tekens van werkdruk. Nu is het nog klein.
;;; bron: quickscan-di-llo | 2.5
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-werkdruk-risico
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id werkdruk) (waarde risico)))
  =>
  (adviseer werkdruk-vroeg-bespreken 2))

;;; uitleg: Er zijn tekens van werkdruk, en jullie vinden dat thema belangrijk.
;;; bron: quickscan-di-llo | 2.5
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-werkdruk-risico-gekozen
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam or))
    (conclusie (id werkdruk) (waarde risico))
    (keuze (vraag prioriteit-thema) (optie werkdruk)))
  =>
  (adviseer werkdruk-vroeg-bespreken 1))

;;; uitleg: Er zijn tekens van werkdruk, en zwaar werk staat niet vast. Dan gaat dit voor.
;;; afwezig: Zwaar werk is niet vastgesteld.
;;; bron: quickscan-di-llo | 2.5
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-werkdruk-risico-voorop
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id werkdruk) (waarde risico))
    (not (conclusie (id zwaar-werk) (waarde ja|mogelijk))))
  =>
  (adviseer werkdruk-vroeg-bespreken 1))

;;; uitleg: Het werk vraagt veel en er is weinig te kiezen. Dat geeft de meeste stress.
;;; bron: quickscan-di-llo | 2.5
;;; bron: quickscan-di-llo | 3.1
;;; status: bron
(defrule advies-meer-zelf-bepalen-stressvol
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id jdr) (waarde stressvol)))
  =>
  (adviseer meer-zelf-bepalen 1))

;;; uitleg: Het werk vraagt veel en er is maar een beetje te kiezen.
;;; bron: quickscan-di-llo | 2.5
;;; bron: quickscan-di-llo | 3.1
;;; status: afgeleid
(defrule advies-meer-zelf-bepalen-midden
  (declare (salience ?*laag-advies*))
  (logical
    (antwoord (vraag taakeisen) (waarde hoog))
    (antwoord (vraag autonomie) (waarde midden)))
  =>
  (adviseer meer-zelf-bepalen 2))

;;; uitleg: Er is druk, en er valt weinig zelf te kiezen.
;;; bron: quickscan-di-llo | 2.5
;;; bron: quickscan-di-llo | 3.1
;;; status: afgeleid
(defrule advies-meer-zelf-bepalen-druk
  (declare (salience ?*laag-advies*))
  (logical
    (conclusie (id werkdruk) (waarde hoog|risico))
    (antwoord (vraag autonomie) (waarde laag)))
  =>
  (adviseer meer-zelf-bepalen 2))

;;; uitleg: Het werk vraagt weinig en er is weinig te kiezen. Dat kan energie kosten.
;;; bron: quickscan-di-llo | 2.5
;;; bron: quickscan-di-llo | 3.1
;;; status: afgeleid
(defrule advies-werk-uitdagender
  (declare (salience ?*laag-advies*))
  (logical (conclusie (id jdr) (waarde passief)))
  =>
  (adviseer werk-uitdagender-maken 2))

;;; uitleg: Moe zijn of niet loskomen is een teken dat er te weinig rust is.
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-pauzes-bewaken
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag werkdruk-signalen) (optie moe-na-werk|niet-loskomen)))
  =>
  (adviseer pauzes-bewaken 2))

;;; uitleg: Het is niet duidelijk wat er wordt verwacht. Die onzekerheid drukt.
;;; bron: dialoog-di | Werkdruk: kenmerken
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-verwachtingen
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag werkdruk-signalen) (optie onduidelijke-verwachtingen)))
  =>
  (adviseer verwachtingen-helder 2))

;;; uitleg: De druk komt in pieken of door de planning.
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 2
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-pieken
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag werkdruk-oorzaken) (optie piekbelasting|slechte-planning)))
  =>
  (adviseer pieken-spreiden 2))

;;; uitleg: Er zijn te weinig keuzes over wat voorgaat.
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 2
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-prioriteiten
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag werkdruk-oorzaken) (optie prioriteiten|klant-altijd-eerst)))
  =>
  (adviseer prioriteiten-kiezen 2))

;;; uitleg: Er zijn te weinig mensen voor het werk.
;;; bron: dialoog-di | Werkdruk: kenmerken
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-bezetting
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag werkdruk-oorzaken) (optie te-weinig-mensen)))
  =>
  (adviseer mensen-erbij-zetten 2))

;;; uitleg: Iemand zit niet op een plek die past.
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 2
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-juiste-plek
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag werkdruk-oorzaken) (optie verkeerde-plek)))
  =>
  (adviseer juiste-plek-zoeken 2))

;;; uitleg: De plek past niet of maar deels.
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 2
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-juiste-plek-kenmerk
  (declare (salience ?*laag-advies*))
  (logical
    (rol (naam leidinggevende|medewerker))
    (antwoord (vraag kenmerk) (van juiste-plek) (waarde nee|deels)))
  =>
  (adviseer juiste-plek-zoeken 3))

;;; uitleg: Werk en thuis zitten elkaar in de weg.
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 2
;;; bron: dialoog-di | Werkdruk: rondetafel vraag 3
;;; status: afgeleid
(defrule advies-werk-en-thuis
  (declare (salience ?*laag-advies*))
  (logical (keuze (vraag werkdruk-oorzaken) (optie werk-prive)))
  =>
  (adviseer werk-en-thuis-in-balans 2))
