// node run.mjs <program> <utterances.jsonl>...: the same labelled utterances through `inzetwijzer begrijp` and through
// nlp.js, which is trained per question on the same labels, synonyms, phrases and commands. Prints one table.
// First: npm install. nlp.js knows no Dutch numbers, so the table also has the utterances without them.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { containerBootstrap } from '@nlpjs/core';
import { LangNl } from '@nlpjs/lang-nl';
import { Nlp } from '@nlpjs/nlp';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const labels = read('dialogues/labels.json').vragen;
const commands = read('knowledge/lexicon/opdrachten.json').opdrachten;
const signals = read('knowledge/lexicon/signalen.json');
const crisis = read('knowledge/lexicon/crisis.json').groepen;
const folder = 'knowledge/lexicon/keuzes';
const phrases = Object.assign({}, ...readdirSync(join(root, folder)).map((file) => read(join(folder, file)).vragen));

const numeric = new Set(['getal', 'rangtelwoord', 'duur', 'leeftijd']);
const isNumeric = (line) =>
  numeric.has(line.soort) || /^(leeftijd|jaren-zwaar-werk|duur\.)/.test(line.vraag ?? '');

/** A pattern of the lexicon as a sentence: the first of each choice, without gaps and stars. */
const example = (pattern) =>
  pattern.split(' ').filter((word) => word !== '...').map((word) => word.split('|')[0].replaceAll('*', '')).join(' ');

const family = (id) => id.split('.')[0];

/** Training sentences by intent, for the question or sort of a line. */
function training(line) {
  const intents = new Map();
  const add = (intent, text) => intents.set(intent, [...(intents.get(intent) ?? []), text]);
  const graded = line.soort === 'ja-nee';
  const question = line.vraag ?? (line.soort === 'frequentie' ? 'frequentie.fysiek' : undefined);
  const options = graded ? labels.J.opties
    : question ? (labels[question] ?? labels[family(question)] ?? labels.J)?.opties ?? labels.J.opties : {};
  for (const [id, option] of Object.entries(options)) {
    for (const text of [option.label, ...(option.synoniemen ?? [])]) add(id, text);
  }
  const own = question ? phrases[question] ?? phrases[family(question)] : undefined;
  for (const [id, words] of Object.entries(own?.opties ?? {})) {
    for (const pattern of words.zeker ?? []) add(id, example(pattern));
  }
  for (const command of commands) for (const text of command.zinnen) add(`!${command.id}`, text);
  for (const pattern of [...crisis['zelfdoding-zinnen'], ...crisis['gevaar-zinnen']]) add('#crisis', example(pattern));
  if (line.rol === 'leidinggevende') for (const pattern of signals.medisch) add('#medisch', example(pattern));
  return intents;
}

async function model(line) {
  const container = await containerBootstrap();
  container.use(LangNl);
  container.use(Nlp);
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  nlp.settings.log = false;
  nlp.addLanguage('nl');
  for (const [intent, texts] of training(line)) for (const text of texts) nlp.addDocument('nl', text, intent);
  const print = console.log;
  console.log = () => {}; // its training prints every epoch
  await nlp.train();
  console.log = print;
  return nlp;
}

const sure = 0.8;
const likely = 0.4;

/** What nlp.js made of it, in the form of `begrijp`. */
function reading(line, result) {
  const best = result.classifications?.[0] ?? { intent: 'None', score: 0 };
  if (result.intent === 'None' || best.intent === 'None') return { onbegrepen: true };
  if (best.intent.startsWith('!')) return { commando: best.intent.slice(1) };
  if (best.intent.startsWith('#')) return { signaal: best.intent.slice(1) };
  const multiple = Array.isArray(line.verwacht.waarde);
  const chosen = result.classifications.filter((c) => c.score >= likely && !/^[!#]/.test(c.intent)).map((c) => c.intent);
  let waarde = multiple ? (chosen.length > 0 ? chosen : [best.intent]) : best.intent;
  if (line.soort === 'ja-nee' && waarde !== 'weet-niet') waarde = waarde === 'ja';
  return { waarde, ...(best.score < sure ? { zeker: false } : {}) };
}

const sorted = (value) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
const isRight = (line, actual) => Object.entries(line.verwacht).every(([key, value]) =>
  value === null ? !(key in actual) : key in actual && sorted(actual[key]) === sorted(value));
const isConfident = (actual) =>
  ('waarde' in actual && actual.zeker !== false) || 'commando' in actual || 'signaal' in actual;

function score(lines, readings) {
  let right = 0;
  let confidentlyWrong = 0;
  lines.forEach((line, i) => {
    if (isRight(line, readings[i])) right += 1;
    else if (isConfident(readings[i])) confidentlyWrong += 1;
  });
  const part = (count) => `${((100 * count) / lines.length).toFixed(1)} %`;
  return { goed: part(right), 'zeker en fout': part(confidentlyWrong) };
}

const [program, ...files] = process.argv.slice(2);
const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)));

const input = `${lines.map(({ verwacht, ...line }) => JSON.stringify(line)).join('\n')}\n`;
const env = { ...process.env, INZETWIJZER_VANDAAG: '2026-11-25', INZETWIJZER_DATA: root };
const run = (text) => {
  const start = process.hrtime.bigint();
  const result = spawnSync(program, ['begrijp'], { input: text, env, maxBuffer: 1 << 28, encoding: 'utf8' });
  return { micros: Number(process.hrtime.bigint() - start) / 1000, out: result.stdout };
};
const empty = run('');
const ours = run(input);
const ourReadings = ours.out.split('\n').filter(Boolean).map((line) => JSON.parse(line));

const models = new Map();
const theirReadings = [];
let micros = 0;
for (const line of lines) {
  const key = `${line.soort ?? line.vraag}/${line.rol === 'leidinggevende'}`;
  if (!models.has(key)) models.set(key, await model(line));
  const start = process.hrtime.bigint();
  const result = await models.get(key).process('nl', line.tekst);
  micros += Number(process.hrtime.bigint() - start) / 1000;
  theirReadings.push(reading(line, result));
}

const words = lines.map((line, i) => [line, i]).filter(([line]) => !isNumeric(line));
const only = (readings) => words.map(([, i]) => readings[i]);
console.table({
  'inzetwijzer, alles': { ...score(lines, ourReadings), 'µs per uiting': ((ours.micros - empty.micros) / lines.length).toFixed(0) },
  'nlp.js, alles': { ...score(lines, theirReadings), 'µs per uiting': (micros / lines.length).toFixed(0) },
  'inzetwijzer, zonder getallen': score(words.map(([line]) => line), only(ourReadings)),
  'nlp.js, zonder getallen': score(words.map(([line]) => line), only(theirReadings)),
});
console.log(`${lines.length} uitingen, ${models.size} modellen van nlp.js`);
