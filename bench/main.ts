// npm run bench: speed beside wink-nlp and compromise in the same run, growth, and the first call of the built package.
// Throughput is the best of several runs, in million characters a second; ratios are of figures of one run.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { matchLayer } from '../src/gazetteer/matcher';
import { bundledGazetteer, createExtractor, defineGazetteer, extractEntities } from '../src/index';
import { tokenise } from '../src/text/tokenise';
import { ROOT } from '../scripts/sources';

const require = createRequire(import.meta.url);
const strip = (name: string) => readFileSync(join(ROOT, 'test/gold', name), 'utf8').replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1');
const seed = strip('seed/00-damas-alep.fr.txt');
/** Short articles in which every eighth word is a name. */
const french = strip('fr/01-alep-est-evacuation.fr.txt');
const english = strip('en/01-aleppo-front-line-2012.en.txt');
const arabic = strip('ar/01-halab-ijla.ar.txt');
const repeatTo = (text: string, characters: number) => `${text}\n\n`.repeat(Math.ceil(characters / (text.length + 2))).slice(0, characters);

/** Runs after which the engine has compiled what it will. */
const WARM = 12;

/** Best throughput of `runs` runs over a text. */
function throughput(text: string, run: (text: string) => unknown, runs = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    run(text);
    best = Math.min(best, performance.now() - started);
  }
  return text.length / best / 1000;
}
const row = (label: string, figure: number, more = '') => console.log(`  ${label.padEnd(44)} ${figure.toFixed(2).padStart(8)} Mchar/s  ${more}`);

console.log('whole pipeline, one core');
const rules = createExtractor({ tagger: 'off' });
for (const [label, text] of [['the seed article', seed], ['dense French', french], ['dense English', english], ['dense Arabic', arabic]] as const) {
  const repeated = repeatTo(text, 1_000_000);
  row(label, throughput(repeated, (one) => extractEntities(one).length, WARM));
  row(`${label}, without the tagger`, throughput(repeated, (one) => rules.extractEntities(one).length, WARM));
}

console.log('\nmatching alone (tokens and word trie), one core');
const [layer] = bundledGazetteer().layers;
if (layer === undefined) throw new Error('the bundled gazetteer has no layer');
const match = (text: string) => {
  const tokens = tokenise(text);
  return matchLayer(layer, tokens, new Uint32Array(tokens.count)).names.count;
};
for (const [name, text] of [['French', french], ['English', english], ['Arabic', arabic]] as const) row(`${name}, bundled gazetteer`, throughput(repeatTo(text, 2_000_000), match));
const letters = 'abcdefghijklmnopqrstuvwxyz';
const name = (n: number) => `${letters[n % 26]}${letters[(n >> 2) % 26]}${letters[(n * 7) % 26]}${n.toString(36)} ${letters[(n * 3) % 26]}${(n * 31).toString(36)}`;
const started = performance.now();
const custom = defineGazetteer(Array.from({ length: 100_000 }, (_, n) => ({ id: `site/n-${n}`, type: 'site' as const, names: [name(n)] })));
const built = performance.now() - started;
const [customLayer] = custom.layers;
row('French, 100,000 custom names', throughput(repeatTo(french, 2_000_000), (text) => matchLayer(customLayer as NonNullable<typeof customLayer>, tokenise(text), new Uint32Array(2_000_000)).names.count), `(defineGazetteer of 100,000 entries: ${built.toFixed(0)} ms)`);

console.log('\nbeside, on English text');
const sample = repeatTo(english, 200_000);
const winkNLP = require('wink-nlp') as (model: unknown, pipe: string[]) => { readDoc: (text: string) => { tokens: () => { length: () => number } } };
const wink = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const winkSpeed = throughput(sample, (text) => wink.readDoc(text).tokens().length(), WARM);
const nlp = require('compromise') as (text: string) => { topics: () => { out: (format: string) => unknown } };
const compromiseSpeed = throughput(sample.slice(0, 50_000), (text) => nlp(text).topics().out('array'), 2);
const oursThere = throughput(sample, (text) => extractEntities(text).length, WARM);
row('yaqut, whole pipeline', oursThere);
row('wink-nlp: tokens, sentences, parts of speech', winkSpeed, `yaqut is ${(oursThere / winkSpeed).toFixed(1)} times as fast`);
row('compromise: topics', compromiseSpeed, `yaqut is ${(oursThere / compromiseSpeed).toFixed(1)} times as fast`);

console.log('\ngrowth: time of 10 MB over time of 1 MB (10 is linear)');
for (const [label, text] of [['French article', french], ['one character: (', '('], ['one letter: a', 'a'], ['capitals: A ', 'A ']] as const) {
  const time = (characters: number) => {
    const input = label === 'French article' ? repeatTo(text, characters) : text.repeat(characters / text.length);
    const from = performance.now();
    extractEntities(input);
    return performance.now() - from;
  };
  const one = Math.min(time(1_000_000), time(1_000_000));
  const ten = time(10_000_000);
  console.log(`  ${label.padEnd(20)} 1 MB ${one.toFixed(0)} ms, 10 MB ${ten.toFixed(0)} ms: ${(ten / one).toFixed(1)}`);
}

const entry = join(ROOT, 'dist/node/index.js');
if (existsSync(entry)) {
  console.log('\nfirst call of the built package over bare Node (import, decoding, a 4 kB article), median of 7');
  const script = (body: string) => `const started = process.hrtime.bigint(); ${body} console.log(Number(process.hrtime.bigint() - started) / 1e6, process.memoryUsage().heapUsed / 1048576);`;
  const article = JSON.stringify(repeatTo(french, 4000));
  const runs = Array.from({ length: 7 }, () => execFileSync(process.execPath, ['--input-type=module', '-e', script(`const { extractEntities } = await import(${JSON.stringify(entry)}); extractEntities(${article});`)], { encoding: 'utf8' }).trim().split(' ').map(Number));
  const median = (index: number) => (runs.map((run) => run[index] as number).sort((a, b) => a - b)[3] as number).toFixed(0);
  console.log(`  ${median(0)} ms, heap ${median(1)} MB`);
} else console.log('\nfirst call: not measured, npm run build first');
