// npm run tune: coordinate search over the evidence weights (src/pipeline/score.ts), on the development gold articles and on our held-out
// articles (every tenth; the tagger must have been trained with --hold-out). Prints the weights that raised mean F1; writes nothing.
import { scoreEntities, type GoldDocument } from '../src/evaluate/score';
import { createExtractor } from '../src/index';
import { WEIGHT } from '../src/pipeline/weights';
import { goldCorpora } from './eval/corpora';
import { ROOT } from './sources';
import { ownArticles } from './train/corpus';

const { extractEntities } = createExtractor();
const held = ownArticles(ROOT).flatMap((c) => c.documents.filter((_, i) => i % 10 === 9));
const sets: GoldDocument[][] = [...goldCorpora().map((c) => c.documents), ...['fr', 'en', 'ar'].map((l) => held.filter((d) => d.lang === l))];
const evaluate = () => { const f = sets.map((docs) => { const s = scoreEntities(docs, docs.map((d) => extractEntities(d.text))); return s.typed.f1 * 0.8 + s.span.f1 * 0.2; }); return { mean: f.reduce((a, b) => a + b) / f.length, f }; };
const W = WEIGHT as unknown as Record<string, number>;
let best = evaluate();
console.log('start', best.mean.toFixed(4), best.f.map((x) => (100 * x).toFixed(1)).join(' '));
const names = Object.keys(W).filter((k) => typeof W[k] === 'number');
const rounds = Number(process.argv[2] ?? 2);
for (let round = 0; round < rounds; round++) {
  let any = false;
  for (const name of names) {
    for (const d of [1.5, 0.6, 1.2, 0.85]) {
      const before = W[name] as number;
      W[name] = Math.round(before * d * 100) / 100;
      const now = evaluate();
      if (now.mean > best.mean + 0.0002) { best = now; any = true; console.log(round, name, before, '→', W[name], now.mean.toFixed(4), now.f.map((x) => (100 * x).toFixed(1)).join(' ')); break; }
      W[name] = before;
    }
  }
  if (!any) break;
}
console.log(JSON.stringify(Object.fromEntries(names.map((n) => [n, W[n]]))));
