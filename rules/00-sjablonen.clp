;;; Templates, strata and the vocabulary of the rule base. Every other file holds rules on one topic.
;;;
;;; A rule stands on facts that were answered or concluded, all inside one (logical ...), so that
;;; withdrawing an answer withdraws what rested on it. Salience is the stratum: a `not` may only look
;;; at a lower stratum, which is complete by then.

(defglobal
  ?*laag-0* = 100
  ?*laag-1* = 90
  ?*laag-2* = 80
  ?*laag-3* = 70
  ?*laag-4* = 60
  ?*laag-5* = 50
  ?*laag-6* = 40
  ?*laag-advies* = 20
  ?*laag-vragen* = 10)

;;; --- what was answered; the program makes these from a session's answers ---

(deftemplate rol
  (slot naam (type SYMBOL) (allowed-symbols leidinggevende medewerker or)))

(deftemplate antwoord "A choice, a graded answer, `geen` of a multiple choice, or `weet-niet` of anything"
  (slot vraag (type SYMBOL) (default ?NONE))
  (slot van (type SYMBOL) (default -))
  (slot waarde (type SYMBOL) (default ?NONE)))

(deftemplate keuze "One chosen option of a multiple choice"
  (slot vraag (type SYMBOL) (default ?NONE))
  (slot optie (type SYMBOL) (default ?NONE)))

(deftemplate aantal "How many options of a multiple choice were chosen"
  (slot vraag (type SYMBOL) (default ?NONE))
  (slot getal (type INTEGER) (range 1 ?VARIABLE) (default ?NONE)))

(deftemplate getal "A number of whole years"
  (slot vraag (type SYMBOL) (default ?NONE))
  (slot waarde (type INTEGER) (default ?NONE)))

(deftemplate duur "A duration in whole months"
  (slot vraag (type SYMBOL) (default ?NONE))
  (slot van (type SYMBOL) (default -))
  (slot maanden (type INTEGER) (range 0 ?VARIABLE) (default ?NONE)))

(deftemplate groep "A group of load factors, once belastende-factoren was answered"
  (slot naam (type SYMBOL) (allowed-symbols fysiek psychisch werktijden fysisch) (default ?NONE))
  (slot staat (type SYMBOL) (allowed-symbols gekozen niet-gekozen) (default ?NONE))
  (slot aantal (type INTEGER) (range 0 ?VARIABLE) (default 0))
  (slot begrensd (type SYMBOL) (allowed-symbols ja nee) (default nee)))

;;; --- knowledge: knowledge/drempels.json ---

(deftemplate drempel "A row of the table that weighs a group of load factors"
  (slot frequentie (type SYMBOL) (default ?NONE))
  (slot omvang (type SYMBOL) (default ?NONE))
  (slot vanaf-maanden (type INTEGER) (default ?NONE))
  (slot tot-maanden (type INTEGER) (default ?NONE))
  (slot niveau (type SYMBOL) (allowed-symbols laag verhoogd hoog) (default ?NONE)))

(deftemplate grens "A named boundary"
  (slot naam (type SYMBOL) (default ?NONE))
  (slot waarde (type INTEGER) (default ?NONE)))

;;; --- what follows ---

(deftemplate conclusie
  (slot id (type SYMBOL) (default ?NONE))
  (slot van (type SYMBOL) (default -))
  (slot waarde (type SYMBOL INTEGER) (default ?NONE)))
