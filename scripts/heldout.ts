import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildExtractor } from '../src/pipeline/extractor';
import { bundledGazetteer } from '../src/data/bundled';
import { Tagger } from '../src/tagger/tagger';
import { ownArticles } from './train/corpus';
import { scoreEntities } from '../src/evaluate/score';
import { ROOT } from './sources';
const tagger = Tagger.open(gunzipSync(readFileSync(process.argv[2] as string)), true);
const ex = buildExtractor({ gazetteer: bundledGazetteer, tagger: () => tagger });
const docs = ownArticles(ROOT).flatMap((c) => c.documents.filter((_, i) => i % 10 === 9));
for (const lang of ['fr', 'en', 'ar']) {
  const ds = docs.filter((d) => d.lang === lang);
  const s = scoreEntities(ds, ds.map((d) => ex.extractEntities(d.text)));
  console.log(lang, (100 * s.typed.f1).toFixed(1), (100 * s.span.f1).toFixed(1), Object.entries(s.byType).map(([t, v]) => `${t} ${(100 * v.precision).toFixed(0)}/${(100 * v.recall).toFixed(0)}`).join(' '));
  console.log('   coarse', (100 * scoreEntities(ds, ds.map((d) => ex.extractEntities(d.text)), 'conll').typed.f1).toFixed(1));
  const conf: Record<string, number> = {};
  for (const e of s.errors) if (e.kind === 'wrong-type') conf[`${e.want}→${e.got}`] = (conf[`${e.want}→${e.got}`] ?? 0) + 1;
  console.log(Object.entries(conf).sort((a, b) => b[1] - a[1]).slice(0, 14).map(([k, v]) => `${k} ${v}`).join(', '));
  if (process.argv[3] === lang) for (const e of s.errors) console.log('  ', e.kind, JSON.stringify(e.text), e.want, '→', e.got, '…', e.around);
}
