// npm run eval: measures the extractor.
//   npm run eval                              the gold articles, per language and type, linking, calibration
//   npm run eval -- FILE|FOLDER...            any JSONL corpus or folder of marked-up articles
//   npm run eval -- --errors [--most N]       misses and false alarms grouped by cause
//   npm run eval -- --without-curated         people, factions and organisations of the seeds switched off: only context speaks
//   npm run eval -- --no-tagger               rules and gazetteer alone
//   npm run eval -- --peer spacy FILE...      spaCy beside us, PER LOC ORG, on the same texts
//   npm run eval -- --places FILE...          place resolution on gold spans: accuracy within 161 km, mean, median, area under the error curve;
//                                             with --errors also the misplaced and missed names grouped by cause
//   npm run eval -- --evidence compromise,wink   what their findings add or cost
//   npm run eval -- --words FILE...           spans grown to whole words on both sides: what clitics alone cost in corpora of words
//   npm run eval -- --links [FILE|FOLDER...]  links that speak against the keys, or against the rest of their article, the most frequent first
//   npm run eval -- --json                    figures as JSON

import { parseArgs } from 'node:util';
import { type Score, scoreEntities } from '../../src/evaluate/score';
import { createExtractor } from '../../src/index';
import type { Extractor, ExtractorOptions } from '../../src/index';
import { calibrationError, judge } from './calibration';
import { type Corpus, goldCorpora, readCorpus } from './corpora';
import { printErrors } from './errors';
import { inWholeWords } from './words';

const USAGE = 'usage: npm run eval -- [--errors [--most N]] [--without-curated] [--no-tagger] [--words] [--peer spacy] [--places] [--evidence LIST] [--links] [--json] [FILE|FOLDER...]';

function parsedArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { errors: { type: 'boolean', default: false }, most: { type: 'string', default: '12' }, 'without-curated': { type: 'boolean', default: false }, 'no-tagger': { type: 'boolean', default: false }, peer: { type: 'string' }, places: { type: 'boolean', default: false }, evidence: { type: 'string' }, words: { type: 'boolean', default: false }, links: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}\n${USAGE}`);
    process.exit(2);
  }
}

const { values: options, positionals } = parsedArguments();

const percent = (value: number) => (100 * value).toFixed(1).padStart(5);

function printScore(name: string, score: Score, seconds: number, characters: number, ece: number): void {
  const { typed, span, overlap, linking } = score;
  console.log(`\n${name}`);
  const line = (label: string, { precision, recall, f1 }: { precision: number; recall: number; f1: number }, more: string) => console.log(`  ${label.padEnd(16)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  ${more}`);
  const counts = (one: typeof typed) => `tp ${one.truePositives} fp ${one.falsePositives} fn ${one.falseNegatives}`;
  line('exact + type', typed, counts(typed));
  line('exact span', span, counts(span));
  line('any overlap', overlap, counts(overlap));
  for (const [type, one] of Object.entries(score.byType)) line(`  ${type}`, one, counts(one));
  if (linking) line('linking B3', linking, `${linking.linked} of ${linking.mentions} keyed mentions have an id (${percent(linking.linked / linking.mentions).trim()}%)`);
  console.log(`  calibration      expected error ${ece.toFixed(3)}; ${(characters / seconds / 1e6).toFixed(2)} million characters a second`);
}

function measure(extractor: Extractor, corpus: Corpus): { score: Score; seconds: number; characters: number; ece: number } {
  const started = performance.now();
  const predictions = corpus.documents.map((document) => extractor.extractEntities(document.text));
  const seconds = (performance.now() - started) / 1000;
  const characters = corpus.documents.reduce((sum, document) => sum + document.text.length, 0);
  const ece = corpus.map === 'fine' ? calibrationError(judge(corpus.documents, corpus.documents.map((document) => extractor.extractEntities(document.text, { minConfidence: 0 })))) : Number.NaN;
  const compared = options.words ? inWholeWords(corpus.documents, predictions) : { documents: corpus.documents, predictions };
  return { score: scoreEntities(compared.documents, compared.predictions, corpus.map), seconds, characters, ece };
}

async function main(): Promise<void> {
  const corpora = positionals.length > 0 ? positionals.map(readCorpus) : goldCorpora();
  if (options.places) {
    const { evaluatePlaces } = await import('./places');
    for (const path of positionals) evaluatePlaces(path, options.errors ? Number(options.most) : undefined);
    return;
  }
  if (options.links) {
    const { printDoubtfulLinks } = await import('./links');
    printDoubtfulLinks(corpora, Number(options.most));
    return;
  }
  const extractorOptions: ExtractorOptions = {};
  if (options['no-tagger']) extractorOptions.tagger = 'off';
  if (options['without-curated']) {
    const { withoutCurated } = await import('./without-curated');
    extractorOptions.gazetteer = withoutCurated();
  }
  if (options.evidence) {
    const { compareEvidence } = await import('./evidence');
    await compareEvidence(corpora, options.evidence.split(','));
    return;
  }
  const extractor = createExtractor(extractorOptions);
  extractor.extractEntities('Warm up in Aleppo.');
  const results: Record<string, unknown> = {};
  for (const corpus of corpora) {
    const { score, seconds, characters, ece } = measure(extractor, corpus);
    if (options.json) results[corpus.name] = { ...score, errors: undefined, calibrationError: ece };
    else printScore(corpus.name, score, seconds, characters, ece);
    if (options.errors) printErrors(score, Number(options.most));
  }
  if (options.json) console.log(JSON.stringify(results, null, 2));
  if (options.peer === 'spacy') {
    const { comparePeer } = await import('./spacy');
    comparePeer(corpora, extractor);
  } else if (options.peer) throw new Error(`peer ${options.peer} is not known: spacy is`);
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
