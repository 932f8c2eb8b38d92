import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtractor } from '../src/pipeline/extractor';
import { bundledGazetteer, bundledTagger } from '../src/data/bundled';
import { parseMarkup, parseJsonlLine } from '../src/evaluate/corpus';
import { scoreEntities, type GoldDocument } from '../src/evaluate/score';
const noTagger = process.argv.includes('--no-tagger');
const ex = buildExtractor({ gazetteer: bundledGazetteer, tagger: () => (noTagger ? undefined : bundledTagger()) });
const nerr = Number(process.argv.find((a) => a.startsWith('--errors='))?.slice(9) ?? 0);
const only = process.argv.find((a) => a.startsWith('--only='))?.slice(7);
const pct = (n: number) => (100 * n).toFixed(1).padStart(5);
function show(name: string, docs: GoldDocument[], map: 'fine' | 'conll' = 'fine') {
  const t = performance.now();
  const preds = docs.map((d) => ex.extractEntities(d.text));
  const ms = performance.now() - t; const chars = docs.reduce((n, d) => n + d.text.length, 0);
  const s = scoreEntities(docs, preds, map);
  console.log(`${name.padEnd(22)} F1 ${pct(s.typed.f1)} P ${pct(s.typed.precision)} R ${pct(s.typed.recall)} | span ${pct(s.span.f1)} ovl ${pct(s.overlap.f1)} | link ${s.linking ? `${pct(s.linking.f1)} (${s.linking.linked}/${s.linking.mentions})` : '-'} | ${Object.entries(s.byType).map(([t, v]) => `${t.slice(0, 4)} ${pct(v.f1)}`).join(' ')} | ${(chars / ms / 1000).toFixed(1)} Mc/s`);
  for (const e of s.errors.slice(0, nerr)) console.log('   ', e.kind.padEnd(10), JSON.stringify(e.text), e.want, '→', e.got, ' … ', e.around);
}
for (const dir of ['test/gold', ...(process.argv.includes('--train') ? ['training'] : [])]) for (const lang of readdirSync(dir)) {
  if (lang.includes('.') || (only && !only.split(',').includes(lang))) continue;
  const docs = readdirSync(join(dir, lang)).sort().map((f) => parseMarkup(readFileSync(join(dir, lang, f), 'utf8'), f, f.split('.')[1] as string));
  show(`${dir}/${lang}`, docs);
}
if (process.argv.includes('--dev')) for (const f of readdirSync('../shared/corpora/dev')) { if (only && !only.split(',').includes(f.split('.')[0] as string)) continue; const docs = readFileSync(`../shared/corpora/dev/${f}`, 'utf8').split('\n').filter(Boolean).map(parseJsonlLine).filter((d) => !f.startsWith('hipe') || Number(/-(\d{4})-/.exec(d.id)?.[1]) >= 1950); show(f, docs, 'conll'); }
