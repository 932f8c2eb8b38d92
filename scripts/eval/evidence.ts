// What the findings of compromise and wink-nlp add or cost, in F1 and speed.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scoreEntities } from '../../src/evaluate/score';
import { createExtractor, type EvidenceSource } from '../../src/index';
import { ROOT } from '../sources';
import type { Corpus } from './corpora';

/** By its path: what tsconfig.json names for the package is a declaration, no module to run. */
const FRENCH = pathToFileURL(join(ROOT, 'node_modules/fr-compromise/builds/fr-compromise.mjs')).href;

async function sourceOf(name: string, lang: string): Promise<EvidenceSource | undefined> {
  if (name === 'compromise') {
    const { fromCompromise } = await import('../../src/adapters/compromise');
    const nlp = lang === 'fr' ? (await import(FRENCH)).default : (await import('compromise')).default;
    return lang === 'ar' ? undefined : fromCompromise(nlp as never);
  }
  if (name === 'wink') {
    if (lang !== 'en') return undefined;
    const { fromWink } = await import('../../src/adapters/wink');
    const winkNLP = (await import('wink-nlp')).default;
    const model = (await import('wink-eng-lite-web-model')).default;
    const nlp = winkNLP(model);
    return fromWink(nlp as never, nlp.its as never);
  }
  throw new Error(`evidence ${name} is not known: compromise and wink are`);
}

export async function compareEvidence(corpora: readonly Corpus[], names: readonly string[]): Promise<void> {
  for (const corpus of corpora) {
    const lang = corpus.documents[0]?.lang ?? '';
    const run = (label: string, evidence: EvidenceSource[]) => {
      const { extractEntities } = createExtractor({ evidence });
      const started = performance.now();
      const predictions = corpus.documents.map((document) => extractEntities(document.text));
      const seconds = (performance.now() - started) / 1000;
      const { typed } = scoreEntities(corpus.documents, predictions, corpus.map);
      console.log(`  ${label.padEnd(22)} F1 ${(100 * typed.f1).toFixed(1)}  P ${(100 * typed.precision).toFixed(1)}  R ${(100 * typed.recall).toFixed(1)}  ${seconds.toFixed(2)} s`);
    };
    console.log(`\n${corpus.name}`);
    run('alone (warm-up)', []);
    run('alone', []);
    for (const name of names) {
      const source = await sourceOf(name, lang);
      if (source) run(`with ${name}`, [source]);
      else console.log(`  with ${name}: no model for ${lang}`);
    }
  }
}
