import { readFileSync } from 'node:fs';
import { createExtractor, bundledGazetteer } from '../src/index';
import { bundledTagger } from '../src/data/bundled';
const t0 = performance.now(); bundledGazetteer(); const t1 = performance.now(); bundledTagger(); const t2 = performance.now();
console.log('decode gaz', (t1 - t0).toFixed(1), 'tagger', (t2 - t1).toFixed(1));
const ex = createExtractor(process.argv.includes('--no-tagger') ? { tagger: 'off' } : {});
const seed = readFileSync(process.argv.find((a) => a.endsWith('.txt')) ?? '../shared/seeds/000_60bf5cf06030d9e3.txt', 'utf8');
for (const n of [1, 10, 100, 300]) { const text = seed.repeat(n); for (let i = 0; i < (n < 100 ? 30 : 2); i++) ex.extractEntities(text); const t = performance.now(); const k = ex.extractEntities(text).length; const ms = performance.now() - t; console.log(n, k, ms.toFixed(1), 'ms', (text.length / ms / 1000).toFixed(2), 'Mc/s'); }
