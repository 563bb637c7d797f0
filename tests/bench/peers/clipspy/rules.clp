; The minimum decisions for an employee, as rules for CLIPS 6.4.

(deftemplate answer (slot question) (slot part (default none)) (slot value))
(deftemplate years (slot question) (slot part (default none)) (slot value))
(deftemplate in-group (slot group) (slot factor))
(deftemplate chosen (slot group) (slot factor))
(deftemplate level (slot group) (slot value))
(deftemplate conclusion (slot id) (slot value))

(deffacts groups
  (in-group (group fysiek) (factor tillen-dragen))
  (in-group (group fysiek) (factor duwen-trekken))
  (in-group (group fysiek) (factor ongunstige-houding))
  (in-group (group fysiek) (factor herhaalde-bewegingen))
  (in-group (group fysiek) (factor lang-zitten))
  (in-group (group psychisch) (factor hoog-werktempo))
  (in-group (group psychisch) (factor emotionele-belasting))
  (in-group (group psychisch) (factor hoge-concentratie))
  (in-group (group psychisch) (factor agressie-confrontatie))
  (in-group (group werktijden) (factor nachtdienst))
  (in-group (group werktijden) (factor ploegendienst))
  (in-group (group werktijden) (factor onregelmatige-diensten))
  (in-group (group werktijden) (factor bereikbaarheidsdienst))
  (in-group (group fysisch) (factor lawaai))
  (in-group (group fysisch) (factor trillingen))
  (in-group (group fysisch) (factor hitte))
  (in-group (group fysisch) (factor kou))
  (in-group (group fysisch) (factor gevaarlijke-stoffen))
  (in-group (group fysisch) (factor werken-op-hoogte)))

(deffunction weigh (?often ?heavy ?years)
  (if (or (and (member$ ?often (create$ wekelijks dagelijks)) (eq ?heavy zwaar))
          (and (eq ?often dagelijks) (eq ?heavy matig) (>= ?years 5)))
    then (return hoog))
  (if (or (and (member$ ?often (create$ wekelijks dagelijks)) (eq ?heavy matig))
          (and (eq ?often maandelijks) (eq ?heavy zwaar))
          (and (eq ?often dagelijks) (eq ?heavy licht) (>= ?years 10)))
    then (return verhoogd))
  laag)

; --- load ---

(defrule factor-chosen (declare (salience 100))
  (answer (question belastende-factoren) (value ?factor))
  (in-group (group ?group) (factor ?factor))
  =>
  (assert (chosen (group ?group) (factor ?factor))))

(defrule weigh-group (declare (salience 90))
  (chosen (group ?group))
  (answer (question frequentie) (part ?group) (value ?often&~weet-niet))
  (answer (question omvang) (part ?group) (value ?heavy&~weet-niet))
  (years (question duur) (part ?group) (value ?years))
  =>
  (assert (level (group ?group) (value (weigh ?often ?heavy ?years)))))

(defrule group-level (declare (salience 80))
  (level (group ?group) (value ?level&~hoog))
  =>
  (assert (conclusion (id (sym-cat factor. ?group)) (value ?level))))

(defrule high-level (declare (salience 80))
  (level (group ?group) (value hoog))
  (exists (chosen (group ?group) (factor ~lang-zitten&~hoge-concentratie)))
  =>
  (assert (conclusion (id (sym-cat factor. ?group)) (value hoog))))

(defrule capped-level (declare (salience 80))
  (level (group ?group) (value hoog))
  (not (chosen (group ?group) (factor ~lang-zitten&~hoge-concentratie)))
  =>
  (assert (conclusion (id (sym-cat factor. ?group)) (value verhoogd))))

(deffunction factor-group (?id) (member$ ?id (create$ factor.fysiek factor.psychisch factor.werktijden factor.fysisch)))

(defrule raised (declare (salience 75))
  (conclusion (id ?id&:(factor-group ?id)) (value verhoogd|hoog))
  =>
  (assert (raised (sym-cat (sub-string 8 99 ?id)))))

(defrule piled-up-groups (declare (salience 70))
  (raised ?one)
  (raised ~?one)
  =>
  (assert (conclusion (id stapeling) (value ja))))

(defrule piled-up-factors (declare (salience 70))
  (raised ?group)
  (chosen (group ?group) (factor ?a))
  (chosen (group ?group) (factor ?b&~?a))
  (chosen (group ?group) (factor ?c&~?a&~?b))
  =>
  (assert (conclusion (id stapeling) (value ja))))

(defrule heavy-high (declare (salience 60))
  (conclusion (id ?id&:(factor-group ?id)) (value hoog))
  =>
  (assert (conclusion (id zwaar-werk) (value ja))))

(defrule heavy-piled-up (declare (salience 60))
  (conclusion (id stapeling))
  =>
  (assert (conclusion (id zwaar-werk) (value ja))))

(defrule perhaps-heavy (declare (salience 50))
  (raised ?)
  (not (conclusion (id zwaar-werk)))
  =>
  (assert (conclusion (id zwaar-werk) (value mogelijk))))

(defrule perhaps-heavy-by-signs (declare (salience 50))
  (not (raised ?))
  (chosen (group ?group))
  (not (level (group ?group)))
  (answer (question signalen-kort|signalen-lang) (value ~geen&~weet-niet))
  =>
  (assert (conclusion (id zwaar-werk) (value mogelijk))))

(defrule not-heavy-none (declare (salience 50))
  (answer (question belastende-factoren) (value geen))
  =>
  (assert (conclusion (id zwaar-werk) (value nee))))

(defrule not-heavy-low (declare (salience 50))
  (chosen)
  (forall (chosen (group ?group)) (level (group ?group) (value laag)))
  =>
  (assert (conclusion (id zwaar-werk) (value nee))))

; --- purpose ---

(defrule unavoidable (declare (salience 40))
  (conclusion (id zwaar-werk) (value ja))
  (answer (question verlichten-mogelijk) (value ?able&nee|deels))
  =>
  (assert (conclusion (id onontkoombaar) (value (if (eq ?able nee) then ja else deels)))))

(defrule prevent (declare (salience 40))
  (conclusion (id zwaar-werk) (value ja|mogelijk))
  =>
  (assert (conclusion (id doel) (value voorkomen))))

(defrule cope (declare (salience 40))
  (conclusion (id zwaar-werk) (value ja|mogelijk))
  (answer (question verlichten-mogelijk) (value nee|deels))
  =>
  (assert (conclusion (id doel) (value omgaan))))

; --- balance ---

(defrule overburdened-signs (declare (salience 40))
  (conclusion (id zwaar-werk) (value ja|mogelijk))
  (answer (question signalen-lang) (value ~geen&~weet-niet))
  =>
  (assert (conclusion (id balans) (value overbelast))))

(defrule overburdened-absence (declare (salience 40))
  (conclusion (id zwaar-werk) (value ja|mogelijk))
  (answer (question verzuim) (value dreigend|langer-dan-zes-weken|langdurig-arbeidsongeschikt))
  =>
  (assert (conclusion (id balans) (value overbelast))))

(defrule under-pressure-signs (declare (salience 30))
  (conclusion (id zwaar-werk))
  (answer (question signalen-kort|signalen-lang) (value ~geen&~weet-niet))
  (not (conclusion (id balans) (value overbelast)))
  =>
  (assert (conclusion (id balans) (value onder-druk))))

(defrule under-pressure-absence (declare (salience 30))
  (conclusion (id zwaar-werk))
  (answer (question verzuim) (value ~geen&~weet-niet))
  (not (conclusion (id balans) (value overbelast)))
  =>
  (assert (conclusion (id balans) (value onder-druk))))

(defrule in-balance (declare (salience 30))
  (conclusion (id zwaar-werk) (value nee))
  (answer (question verzuim) (value geen))
  (answer (question signalen-kort) (value geen))
  (answer (question signalen-lang) (value geen))
  =>
  (assert (conclusion (id balans) (value in-evenwicht))))

; --- target groups and directions ---

(defrule starter (declare (salience 40))
  (conclusion (id zwaar-werk) (value ja|mogelijk))
  (years (question jaren-zwaar-werk) (value ?years&:(< ?years 5)))
  =>
  (assert (conclusion (id doelgroep) (value starter))))

(defrule end-of-career (declare (salience 40))
  (conclusion (id zwaar-werk) (value ja|mogelijk))
  (years (question leeftijd) (value ?age&:(>= ?age 55)))
  (years (question jaren-zwaar-werk) (value ?years&:(>= ?years 10)))
  =>
  (assert (conclusion (id doelgroep) (value einde-loopbaan))))

(defrule long-burdened (declare (salience 40))
  (conclusion (id zwaar-werk) (value ja|mogelijk))
  (years (question leeftijd) (value ?age&:(< ?age 55)))
  (years (question jaren-zwaar-werk) (value ?years&:(>= ?years 20)))
  =>
  (assert (conclusion (id doelgroep) (value lang-belast))))

(defrule flexible-worker (declare (salience 40))
  (conclusion (id zwaar-werk) (value ja|mogelijk))
  (answer (question contract) (value uitzend|oproep))
  =>
  (assert (conclusion (id doelgroep) (value flexkracht))))

(defrule rush-hour (years (question leeftijd) (value ?age&:(and (<= 25 ?age) (< ?age 40))))
  =>
  (assert (conclusion (id levensfase) (value spitsuur))))

(defrule middle (years (question leeftijd) (value ?age&:(and (<= 40 ?age) (<= ?age 55))))
  =>
  (assert (conclusion (id levensfase) (value midden))))

(deffunction rank (?retrain ?vary ?recover)
  (assert (conclusion (id denkrichting.omscholen) (value ?retrain))
          (conclusion (id denkrichting.afwisselen) (value ?vary))
          (conclusion (id denkrichting.herstel) (value ?recover))))

(defrule directions-end-of-career (declare (salience 30))
  (conclusion (id doel) (value omgaan))
  (conclusion (id doelgroep) (value einde-loopbaan))
  =>
  (rank 3 2 1))

(defrule directions-starter (declare (salience 30))
  (conclusion (id doel) (value omgaan))
  (conclusion (id doelgroep) (value starter))
  (not (conclusion (id doelgroep) (value einde-loopbaan)))
  =>
  (rank 1 2 3))

(defrule directions-others (declare (salience 30))
  (conclusion (id doel) (value omgaan))
  (years (question leeftijd))
  (years (question jaren-zwaar-werk))
  (not (conclusion (id doelgroep) (value einde-loopbaan|starter)))
  =>
  (rank 2 1 3))

; --- themes ---

(defrule theme-conditions (declare (salience 30))
  (conclusion (id doel) (value voorkomen))
  (raised fysiek|psychisch|fysisch)
  =>
  (assert (conclusion (id thema) (value arbeidsomstandigheden))))

(defrule theme-hours (declare (salience 30))
  (conclusion (id doel) (value voorkomen))
  (raised werktijden)
  =>
  (assert (conclusion (id thema) (value arbeidstijden))))

(defrule theme-flexibility (declare (salience 30))
  (conclusion (id doel) (value voorkomen))
  (conclusion (id doelgroep) (value flexkracht))
  =>
  (assert (conclusion (id thema) (value duurzame-flexibiliteit))))

(defrule themes-cope (declare (salience 30))
  (conclusion (id doel) (value omgaan))
  =>
  (assert (conclusion (id thema) (value organisatie-van-werk))
          (conclusion (id thema) (value leren-loopbaan))
          (conclusion (id thema) (value gezondheid))))

(defrule theme-relations (declare (salience 30))
  (conclusion (id doel))
  =>
  (assert (conclusion (id thema) (value arbeidsverhoudingen))))

; --- pressure of work ---

(defrule pressure-high (declare (salience 40))
  (answer (question werkdruk-signalen) (value ?a&~geen&~weet-niet))
  (answer (question werkdruk-signalen) (value ?b&~?a))
  (answer (question werkdruk-signalen) (value ?c&~?a&~?b))
  =>
  (assert (conclusion (id werkdruk) (value hoog))))

(defrule pressure-high-demands (declare (salience 40))
  (answer (question taakeisen) (value hoog))
  (answer (question autonomie) (value laag))
  =>
  (assert (conclusion (id werkdruk) (value hoog))))

(defrule pressure-risk (declare (salience 30))
  (answer (question werkdruk-signalen) (value ~geen&~weet-niet))
  (not (conclusion (id werkdruk) (value hoog)))
  =>
  (assert (conclusion (id werkdruk) (value risico))))

(defrule pressure-risk-demands (declare (salience 30))
  (answer (question taakeisen) (value hoog))
  (answer (question autonomie) (value midden))
  (not (conclusion (id werkdruk) (value hoog)))
  =>
  (assert (conclusion (id werkdruk) (value risico))))

(defrule pressure-none (declare (salience 20))
  (answer (question werkdruk-signalen) (value geen))
  (not (conclusion (id werkdruk)))
  =>
  (assert (conclusion (id werkdruk) (value geen-signaal))))

(defrule demands-and-control
  (answer (question taakeisen) (value ?demands&hoog|laag))
  (answer (question autonomie) (value ?control&hoog|laag))
  =>
  (assert (conclusion (id jdr) (value (if (eq ?demands hoog)
                                        then (if (eq ?control laag) then stressvol else actief)
                                        else (if (eq ?control laag) then passief else ontspannen))))))

; --- what is wrong or lacking ---

(defrule misconduct (declare (salience 40))
  (answer (question ongewenst-gedrag) (value ?kind&~geen&~weet-niet))
  =>
  (assert (conclusion (id ongewenst-gedrag) (value ?kind))
          (conclusion (id doorverwijzing) (value vertrouwenspersoon))))

(defrule misfit
  (answer (question fit) (part ?part) (value nee))
  =>
  (assert (conclusion (id misfit) (value ?part))))

(defrule attention
  (answer (question fit) (part ?part) (value deels))
  =>
  (assert (conclusion (id (sym-cat aandacht. ?part)) (value ja))))

(defrule lacking
  (answer (question ?family&eigen-regie|dialoog|buffer) (part ?part) (value nee|deels))
  =>
  (assert (conclusion (id (sym-cat ?family -knelpunt)) (value ?part))))

(defrule danger
  (answer (question belastende-factoren) (value ?danger&agressie-confrontatie|gevaarlijke-stoffen|werken-op-hoogte))
  =>
  (assert (conclusion (id veiligheidsrisico) (value ?danger))))

(defrule cannot-be-kept-up
  (answer (question vol-te-houden) (value ?able&nee|deels))
  =>
  (assert (conclusion (id niet-vol-te-houden) (value (if (eq ?able nee) then ja else deels)))))

; --- occupational expert ---

(defrule expert-absence (declare (salience 20))
  (answer (question verzuim) (value dreigend|langer-dan-zes-weken|langdurig-arbeidsongeschikt))
  =>
  (assert (conclusion (id arbeidsdeskundige) (value inschakelen))))

(defrule expert-change (declare (salience 20))
  (answer (question werk-veranderd) (value ~geen&~weet-niet))
  (answer (question fit) (part gezondheid) (value nee))
  =>
  (assert (conclusion (id arbeidsdeskundige) (value inschakelen))))

(defrule consider-distance (declare (salience 10))
  (answer (question afstand-arbeidsmarkt|vastlopen) (value ja))
  (not (conclusion (id arbeidsdeskundige) (value inschakelen)))
  =>
  (assert (conclusion (id arbeidsdeskundige) (value overwegen))))

(defrule consider-health (declare (salience 10))
  (answer (question fit) (part gezondheid) (value nee|deels))
  (not (conclusion (id arbeidsdeskundige) (value inschakelen)))
  =>
  (assert (conclusion (id arbeidsdeskundige) (value overwegen))))

(defrule consider-short-absence (declare (salience 10))
  (answer (question verzuim) (value kort-frequent))
  (answer (question signalen-kort|signalen-lang) (value ~geen&~weet-niet))
  (not (conclusion (id arbeidsdeskundige) (value inschakelen)))
  =>
  (assert (conclusion (id arbeidsdeskundige) (value overwegen))))

(defrule consider-unavoidable (declare (salience 10))
  (conclusion (id onontkoombaar))
  (conclusion (id balans) (value onder-druk|overbelast))
  (not (conclusion (id arbeidsdeskundige) (value inschakelen)))
  =>
  (assert (conclusion (id arbeidsdeskundige) (value overwegen))))

(defrule expert-not-needed (declare (salience 5))
  (answer (question verzuim) (value ~weet-niet))
  (answer (question fit) (part gezondheid) (value ~weet-niet))
  (not (conclusion (id arbeidsdeskundige)))
  =>
  (assert (conclusion (id arbeidsdeskundige) (value niet-nodig))))

(defrule phase-absence
  (conclusion (id arbeidsdeskundige) (value overwegen|inschakelen))
  (answer (question verzuim) (value ?absence&dreigend|langer-dan-zes-weken|langdurig-arbeidsongeschikt))
  =>
  (assert (conclusion (id arbeidsdeskundige-fase)
                      (value (switch ?absence (case dreigend then dreigend-verzuim)
                                              (case langer-dan-zes-weken then verzuim)
                                              (default langdurig))))))

(defrule phase-change
  (conclusion (id arbeidsdeskundige) (value overwegen|inschakelen))
  (answer (question werk-veranderd) (value ~geen&~weet-niet))
  (answer (question fit) (part gezondheid) (value nee|deels))
  =>
  (assert (conclusion (id arbeidsdeskundige-fase) (value verandering))))

(defrule phase-entry
  (conclusion (id arbeidsdeskundige) (value overwegen|inschakelen))
  (answer (question afstand-arbeidsmarkt) (value ja))
  =>
  (assert (conclusion (id arbeidsdeskundige-fase) (value toeleiding))))

(defrule job-coach
  (answer (question afstand-arbeidsmarkt) (value ja))
  (answer (question nieuwe-plaatsing|vastlopen) (value ja))
  =>
  (assert (conclusion (id jobcoach) (value overwegen))))

; --- referral ---

(defrule doctor-signs
  (answer (question signalen-kort|signalen-lang) (value ~geen&~weet-niet))
  =>
  (assert (conclusion (id doorverwijzing) (value bedrijfsarts))))

(defrule doctor-absence
  (answer (question verzuim) (value ~geen&~weet-niet))
  =>
  (assert (conclusion (id doorverwijzing) (value bedrijfsarts))))

(defrule doctor-load
  (conclusion (id ?id&:(factor-group ?id)) (value hoog))
  =>
  (assert (conclusion (id doorverwijzing) (value bedrijfsarts))))
