// npm run tune [ROUNDS]: coordinate search over the evidence weights (src/pipeline/document/weights.ts). Prints the weights that raised mean F1; writes nothing.
// Measured on the gold articles and test/articles/tune, with and without curated people and bodies, and on every tenth of training/:
// the tagger must have been trained with --hold-out. test/articles/unseen is never read here.

import { join } from 'node:path';
import { type GoldDocument, scoreEntities } from '../src/evaluate/score';
import type { Gazetteer } from '../src/gazetteer/gazetteer';
import { bundledGazetteer, createExtractor } from '../src/index';
import { WEIGHT } from '../src/pipeline/document/weights';
import { goldCorpora, readCorpus } from './eval/corpora';
import { withoutCurated } from './eval/without-curated';
import { ROOT } from './sources';
import { ownArticles } from './train/corpus';

const LANGUAGES = ['fr', 'en', 'ar'] as const;
/** Factors that a weight is tried at. */
const FACTORS = [1.5, 0.6, 1.2, 0.85];
/** Gains below this are noise. */
const LEAST_GAIN = 0.0002;
/** The type counts, and a right span of a wrong type counts a little. */
const TYPED_SHARE = 0.8;

interface TuningSet {
  documents: GoldDocument[];
  gazetteer: Gazetteer;
}

const bundled = bundledGazetteer();
const bare = withoutCurated();
const listed = [...goldCorpora(), ...LANGUAGES.map((lang) => readCorpus(join(ROOT, 'test/articles/tune', lang)))];
const heldOut = ownArticles(ROOT).flatMap((corpus) => corpus.documents.filter((_, index) => index % 10 === 9));
const sets: TuningSet[] = [
  ...listed.flatMap(({ documents }) => [{ documents, gazetteer: bundled }, { documents, gazetteer: bare }]),
  ...LANGUAGES.map((lang) => ({ documents: heldOut.filter((document) => document.lang === lang), gazetteer: bundled })),
];

function measure(): { mean: number; each: string } {
  const scores = sets.map(({ documents, gazetteer }) => {
    // A new extractor each time: what it keeps between texts depends on the weights.
    const { extractEntities } = createExtractor({ gazetteer });
    const { typed, span } = scoreEntities(documents, documents.map((document) => extractEntities(document.text)));
    return TYPED_SHARE * typed.f1 + (1 - TYPED_SHARE) * span.f1;
  });
  return { mean: scores.reduce((a, b) => a + b) / scores.length, each: scores.map((score) => (100 * score).toFixed(1)).join(' ') };
}

const weights = WEIGHT as unknown as Record<string, number>;
const names = Object.keys(weights).filter((name) => typeof weights[name] === 'number');
let best = measure();
console.log('start', best.mean.toFixed(4), best.each);
for (let round = 0, gained = true; gained && round < Number(process.argv[2] ?? 2); round++) {
  gained = false;
  for (const name of names) {
    for (const factor of FACTORS) {
      const before = weights[name] as number;
      weights[name] = Math.round(before * factor * 100) / 100;
      const now = measure();
      if (now.mean > best.mean + LEAST_GAIN) {
        best = now;
        gained = true;
        console.log(round, name, before, '→', weights[name], now.mean.toFixed(4), now.each);
        break;
      }
      weights[name] = before;
    }
  }
}
console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, weights[name]]))));
