// The minimum decisions for an employee, as rules for json-rules-engine. A rule's event names the conclusion that it adds;
// rules of a higher priority go first, so that others can look at what they concluded.
import { Engine } from 'json-rules-engine';

const groups = {
  fysiek: ['tillen-dragen', 'duwen-trekken', 'ongunstige-houding', 'herhaalde-bewegingen', 'lang-zitten'],
  psychisch: ['hoog-werktempo', 'emotionele-belasting', 'hoge-concentratie', 'agressie-confrontatie'],
  werktijden: ['nachtdienst', 'ploegendienst', 'onregelmatige-diensten', 'bereikbaarheidsdienst'],
  fysisch: ['lawaai', 'trillingen', 'hitte', 'kou', 'gevaarlijke-stoffen', 'werken-op-hoogte'],
};
const names = Object.keys(groups);
const light = ['lang-zitten', 'hoge-concentratie'];

const is = (fact, value) => ({ fact, operator: 'equal', value });
const isOneOf = (fact, ...value) => ({ fact, operator: 'in', value });
const has = (fact, value) => ({ fact, operator: 'contains', value });
const lacks = (fact, value) => ({ fact, operator: 'doesNotContain', value });
const reports = (fact) => ({ fact, operator: 'reports', value: 1 });
const reportsAtLeast = (fact, value) => ({ fact, operator: 'reports', value });
const known = (fact) => ({ fact, operator: 'known', value: true });
const atLeast = (fact, value) => ({ fact, operator: 'greaterThanInclusive', value });
const below = (fact, value) => ({ fact, operator: 'lessThan', value });
const all = (...conditions) => ({ all: conditions });
const any = (...conditions) => ({ any: conditions });

const rules = [];
const rule = (priority, conditions, ...conclusions) => {
  const whole = conditions.all || conditions.any ? conditions : all(conditions);
  rules.push({ priority, conditions: whole, event: { type: 'conclude', params: { conclusions } } });
};

// --- load ---
for (const group of names) {
  const often = `frequentie.${group}`;
  const heavy = `omvang.${group}`;
  const years = `duur.${group}`;
  const chosen = any(...groups[group].map((factor) => has('belastende-factoren', factor)));
  const uncapped = any(...groups[group].filter((factor) => !light.includes(factor)).map((factor) => has('belastende-factoren', factor)));
  const weighed = [chosen, isOneOf(often, 'zelden', 'maandelijks', 'wekelijks', 'dagelijks'), isOneOf(heavy, 'licht', 'matig', 'zwaar'), known(years)];
  const high = any(all(isOneOf(often, 'wekelijks', 'dagelijks'), is(heavy, 'zwaar')), all(is(often, 'dagelijks'), is(heavy, 'matig'), atLeast(years, 5)));
  const raised = any(high, all(isOneOf(often, 'wekelijks', 'dagelijks'), is(heavy, 'matig')), all(is(often, 'maandelijks'), is(heavy, 'zwaar')),
    all(is(often, 'dagelijks'), is(heavy, 'licht'), atLeast(years, 10)));
  rule(100, all(...weighed, high, uncapped), [`factor.${group}`, 'hoog']);
  rule(99, all(...weighed, raised, lacks(`factor.${group}`, 'hoog')), [`factor.${group}`, 'verhoogd']);
  rule(98, all(...weighed, { not: raised }), [`factor.${group}`, 'laag']);
}
const raised = (group) => any(has(`factor.${group}`, 'verhoogd'), has(`factor.${group}`, 'hoog'));
const chosen = (group) => any(...groups[group].map((factor) => has('belastende-factoren', factor)));
const weighed = (group) => reports(`factor.${group}`);
const signs = any(reports('signalen-kort'), reports('signalen-lang'));

for (const one of names) {
  for (const other of names.filter((name) => name > one)) rule(90, all(raised(one), raised(other)), ['stapeling', 'ja']);
  rule(90, all(raised(one), { fact: 'belastende-factoren', operator: 'threeOf', value: groups[one] }), ['stapeling', 'ja']);
  rule(80, has(`factor.${one}`, 'hoog'), ['zwaar-werk', 'ja']);
  rule(70, all(raised(one), lacks('zwaar-werk', 'ja')), ['zwaar-werk', 'mogelijk']);
  rule(70, all(chosen(one), { not: weighed(one) }, signs, ...names.map((name) => ({ not: raised(name) }))), ['zwaar-werk', 'mogelijk']);
}
rule(80, has('stapeling', 'ja'), ['zwaar-werk', 'ja']);
rule(70, has('belastende-factoren', 'geen'), ['zwaar-werk', 'nee']);
rule(70, all(any(...names.map(chosen)), ...names.map((name) => any({ not: chosen(name) }, has(`factor.${name}`, 'laag')))), ['zwaar-werk', 'nee']);

// --- purpose ---
const perhaps = any(has('zwaar-werk', 'ja'), has('zwaar-werk', 'mogelijk'));
const unable = isOneOf('verlichten-mogelijk', 'nee', 'deels');
rule(60, all(has('zwaar-werk', 'ja'), is('verlichten-mogelijk', 'nee')), ['onontkoombaar', 'ja']);
rule(60, all(has('zwaar-werk', 'ja'), is('verlichten-mogelijk', 'deels')), ['onontkoombaar', 'deels']);
rule(60, perhaps, ['doel', 'voorkomen']);
rule(60, all(perhaps, unable), ['doel', 'omgaan']);

// --- balance ---
const longAbsence = isOneOf('verzuim', 'dreigend', 'langer-dan-zes-weken', 'langdurig-arbeidsongeschikt');
const anyAbsence = isOneOf('verzuim', 'dreigend', 'kort-frequent', 'langer-dan-zes-weken', 'langdurig-arbeidsongeschikt');
rule(60, all(perhaps, any(reports('signalen-lang'), longAbsence)), ['balans', 'overbelast']);
rule(50, all(reports('zwaar-werk'), any(signs, anyAbsence), lacks('balans', 'overbelast')), ['balans', 'onder-druk']);
rule(50, all(has('zwaar-werk', 'nee'), is('verzuim', 'geen'), has('signalen-kort', 'geen'), has('signalen-lang', 'geen')), ['balans', 'in-evenwicht']);

// --- target groups and directions ---
rule(60, all(perhaps, below('jaren-zwaar-werk', 5)), ['doelgroep', 'starter']);
rule(60, all(perhaps, atLeast('leeftijd', 55), atLeast('jaren-zwaar-werk', 10)), ['doelgroep', 'einde-loopbaan']);
rule(60, all(perhaps, below('leeftijd', 55), atLeast('jaren-zwaar-werk', 20)), ['doelgroep', 'lang-belast']);
rule(60, all(perhaps, isOneOf('contract', 'uitzend', 'oproep')), ['doelgroep', 'flexkracht']);
rule(10, all(atLeast('leeftijd', 25), below('leeftijd', 40)), ['levensfase', 'spitsuur']);
rule(10, all(atLeast('leeftijd', 40), { fact: 'leeftijd', operator: 'lessThanInclusive', value: 55 }), ['levensfase', 'midden']);
const ranks = (retrain, vary, recover) => [['denkrichting.omscholen', retrain], ['denkrichting.afwisselen', vary], ['denkrichting.herstel', recover]];
const cope = has('doel', 'omgaan');
rule(50, all(cope, has('doelgroep', 'einde-loopbaan')), ...ranks(3, 2, 1));
rule(50, all(cope, has('doelgroep', 'starter'), lacks('doelgroep', 'einde-loopbaan')), ...ranks(1, 2, 3));
rule(50, all(cope, known('leeftijd'), known('jaren-zwaar-werk'), lacks('doelgroep', 'einde-loopbaan'), lacks('doelgroep', 'starter')), ...ranks(2, 1, 3));

// --- themes ---
const prevent = has('doel', 'voorkomen');
rule(50, all(prevent, any(raised('fysiek'), raised('psychisch'), raised('fysisch'))), ['thema', 'arbeidsomstandigheden']);
rule(50, all(prevent, raised('werktijden')), ['thema', 'arbeidstijden']);
rule(50, all(prevent, has('doelgroep', 'flexkracht')), ['thema', 'duurzame-flexibiliteit']);
rule(50, cope, ['thema', 'organisatie-van-werk'], ['thema', 'leren-loopbaan'], ['thema', 'gezondheid']);
rule(50, reports('doel'), ['thema', 'arbeidsverhoudingen']);

// --- pressure of work ---
rule(60, any(reportsAtLeast('werkdruk-signalen', 3), all(is('taakeisen', 'hoog'), is('autonomie', 'laag'))), ['werkdruk', 'hoog']);
rule(50, all(lacks('werkdruk', 'hoog'), any(reports('werkdruk-signalen'), all(is('taakeisen', 'hoog'), is('autonomie', 'midden')))), ['werkdruk', 'risico']);
rule(40, all(has('werkdruk-signalen', 'geen'), { not: reports('werkdruk') }), ['werkdruk', 'geen-signaal']);
for (const [demands, control, name] of [['hoog', 'laag', 'stressvol'], ['hoog', 'hoog', 'actief'], ['laag', 'laag', 'passief'], ['laag', 'hoog', 'ontspannen']]) {
  rule(10, all(is('taakeisen', demands), is('autonomie', control)), ['jdr', name]);
}

// --- what is wrong or lacking ---
for (const kind of ['pesten', 'discriminatie', 'seksuele-intimidatie', 'agressie-geweld']) {
  rule(10, has('ongewenst-gedrag', kind), ['ongewenst-gedrag', kind], ['doorverwijzing', 'vertrouwenspersoon']);
}
for (const part of ['gezondheid', 'kennis', 'motivatie', 'arbeidsvoorwaarden']) {
  rule(10, is(`fit.${part}`, 'nee'), ['misfit', part]);
  rule(10, is(`fit.${part}`, 'deels'), [`aandacht.${part}`, 'ja']);
}
const families = {
  'eigen-regie': ['weten', 'willen', 'kunnen', 'durven', 'mogen'],
  dialoog: ['willen', 'weten', 'kunnen'],
  buffer: ['waardering', 'communicatie', 'arbeidsverhoudingen', 'regelruimte'],
};
for (const [family, parts] of Object.entries(families)) {
  for (const part of parts) rule(10, isOneOf(`${family}.${part}`, 'nee', 'deels'), [`${family}-knelpunt`, part]);
}
for (const danger of ['agressie-confrontatie', 'gevaarlijke-stoffen', 'werken-op-hoogte']) {
  rule(10, has('belastende-factoren', danger), ['veiligheidsrisico', danger]);
}
rule(10, is('vol-te-houden', 'nee'), ['niet-vol-te-houden', 'ja']);
rule(10, is('vol-te-houden', 'deels'), ['niet-vol-te-houden', 'deels']);

// --- occupational expert ---
const changed = reports('werk-veranderd');
const unfit = isOneOf('fit.gezondheid', 'nee', 'deels');
rule(40, any(longAbsence, all(changed, is('fit.gezondheid', 'nee'))), ['arbeidsdeskundige', 'inschakelen']);
rule(30, all(lacks('arbeidsdeskundige', 'inschakelen'), any(
  is('afstand-arbeidsmarkt', 'ja'), is('vastlopen', 'ja'), unfit, all(is('verzuim', 'kort-frequent'), signs),
  all(reports('onontkoombaar'), any(has('balans', 'onder-druk'), has('balans', 'overbelast'))))), ['arbeidsdeskundige', 'overwegen']);
rule(20, all({ not: reports('arbeidsdeskundige') }, any(is('verzuim', 'geen'), anyAbsence), isOneOf('fit.gezondheid', 'ja', 'deels', 'nee')), ['arbeidsdeskundige', 'niet-nodig']);
const expert = any(has('arbeidsdeskundige', 'overwegen'), has('arbeidsdeskundige', 'inschakelen'));
for (const [absence, phase] of [['dreigend', 'dreigend-verzuim'], ['langer-dan-zes-weken', 'verzuim'], ['langdurig-arbeidsongeschikt', 'langdurig']]) {
  rule(10, all(expert, is('verzuim', absence)), ['arbeidsdeskundige-fase', phase]);
}
rule(10, all(expert, changed, unfit), ['arbeidsdeskundige-fase', 'verandering']);
rule(10, all(expert, is('afstand-arbeidsmarkt', 'ja')), ['arbeidsdeskundige-fase', 'toeleiding']);
rule(10, all(is('afstand-arbeidsmarkt', 'ja'), any(is('nieuwe-plaatsing', 'ja'), is('vastlopen', 'ja'))), ['jobcoach', 'overwegen']);

// --- referral ---
rule(10, any(signs, anyAbsence, ...names.map((name) => has(`factor.${name}`, 'hoog'))), ['doorverwijzing', 'bedrijfsarts']);


export function makeEngine() {
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  const list = (fact) => (Array.isArray(fact) ? fact : []);
  const reported = (fact) => list(fact).filter((option) => option !== 'geen' && option !== 'weet-niet');
  engine.addOperator('contains', (fact, value) => list(fact).includes(value));
  engine.addOperator('doesNotContain', (fact, value) => !list(fact).includes(value));
  engine.addOperator('reports', (fact, value) => reported(fact).length >= value);
  engine.addOperator('known', (fact) => typeof fact === 'number');
  engine.addOperator('threeOf', (fact, value) => list(fact).filter((option) => value.includes(option)).length >= 3);
  engine.on('success', (event, almanac) => {
    for (const [id, value] of event.params.conclusions) almanac.conclude(id, value);
  });
  return engine;
}

