// Usage: node peer.mjs CASES RESULTS; see ../protocol.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Almanac } from 'json-rules-engine';
import { makeEngine } from './rules.mjs';

const engine = makeEngine();

/// Conclusions are facts too, so that later rules see them. An answer with the same name as a conclusion stays an answer.
class ConcludingAlmanac extends Almanac {
  found = new Map();

  conclude(id, value) {
    const values = this.found.get(id) ?? [];
    if (values.includes(value)) return;
    this.found.set(id, [...values, value]);
    if (id !== 'ongewenst-gedrag') this.addRuntimeFact(id, this.found.get(id));
  }
}

async function evaluate(line) {
  const { id, antwoorden } = JSON.parse(line);
  const almanac = new ConcludingAlmanac({ allowUndefinedFacts: true });
  await engine.run(antwoorden, { almanac });
  const conclusies = [...almanac.found].flatMap(([name, values]) => values.map((waarde) => ({ id: name, waarde })));
  return JSON.stringify({ id, conclusies });
}

const cases = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n');
let results = [];
for await (const _ of createInterface({ input: process.stdin })) {
  const begin = process.hrtime.bigint();
  const before = process.cpuUsage();
  results = [];
  for (const line of cases) results.push(await evaluate(line));
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ count: cases.length, wall: Number(process.hrtime.bigint() - begin) / 1e9, processor: (user + system) / 1e6 }));
}
writeFileSync(process.argv[3], results.join('\n') + '\n');
