import fc from 'fast-check';
import { extractEntities } from '../../src/index';
import { anyText, PROPERTY_SEED, threeScripts } from './texts';
import { breachOf, comparable } from './invariants';
import { allArticles } from './articles';
const seen = new Map<string, string>();
for (const text of fc.sample(anyText, { numRuns: 6000, seed: PROPERTY_SEED })) {
  try { const b = breachOf(text, extractEntities(text, { minConfidence: 0 })); if (b) { const k = b.split(': ').pop()!; if (!seen.has(k) || seen.get(k)!.length > b.length + text.length) seen.set(k, b + '   IN ' + JSON.stringify(text.slice(0, 200))); } }
  catch (e) { seen.set(String(e), JSON.stringify(text)); }
}
for (const [k, v] of seen) console.log(k, '\n   ', v);
let n = 0;
const diff = (label: string, a: string, b: string) => { const x = comparable(extractEntities(a)).join('\n'); const y = comparable(extractEntities(b)).join('\n'); if (x !== y && n++ < 12) { const xs = x.split('\n'), ys = y.split('\n'); console.log(label, JSON.stringify(a.slice(0, 100)), xs.filter((l) => !ys.includes(l)), ys.filter((l) => !xs.includes(l))); } };
for (const { id, text } of allArticles()) { diff('NFD ' + id, text.normalize('NFC'), text.normalize('NFD')); diff('APO ' + id, text.replace(/’/g, "'"), text.replace(/'/g, '’')); diff('CRLF ' + id, text, text.replace(/\n/g, '\r\n')); }
for (const text of fc.sample(threeScripts, { numRuns: 3000, seed: PROPERTY_SEED })) { diff('NFD', text.normalize('NFC'), text.normalize('NFD')); diff('APO', text.replace(/’/g, "'"), text.replace(/'/g, '’')); diff('CRLF', text, text.replace(/\n/g, '\r\n')); }
console.log(n);
