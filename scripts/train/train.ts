// npm run train: trains the tagger and writes models/tagger.pack.gz. Seeded: the same data give the same bytes.
//   --corpora DIR   others' corpora (default ../shared/corpora/train), passed over where absent
//   --method crf|perceptron   --epochs N   --hold-out   (keeps every tenth of our articles aside and prints F1 on them)
//   --restarts N    trainings whose mean is taken   --features N, --type-features N   features kept   --spare N   trained with them and dropped at the end
//   --out FILE      where to write the pack

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type GoldDocument, scoreEntities } from '../../src/evaluate/score';
import { RULE_CALIBRATION } from '../../src/pipeline/confidence';
import { readDocument } from '../../src/pipeline/document/document';
import { buildExtractor } from '../../src/pipeline/extractor';
import { taggerView } from '../../src/pipeline/tagged/tagging';
import { LABEL_COUNT } from '../../src/tagger/labels';
import { Tagger, type TaggerParts, writeTagger } from '../../src/tagger/tagger';
import { FeatureReader } from '../../src/tagger/features';
import { MAX_TYPE_FEATURES, typeFeatures } from '../../src/tagger/types';
import { ENTITY_TYPES, type EntityType } from '../../src/types';
import { ROOT } from '../sources';
import { calibrationOf, compiledGazetteer } from './calibrate';
import { otherCorpora, ownArticles, type TrainingCorpus } from './corpus';
import { CrfTrainer, PerceptronTrainer, seeded } from './crf';
import { FeatureIds, onlyChosen, renumbered } from './feature-ids';
import { goldTokens, type Instance, instancesOf } from './instances';
import { inCapitals, namePool, swapped } from './swap';
import { shuffle, trainTypes, type TypeInstance } from './types';

const { values: options } = parseArgs({
  options: { corpora: { type: 'string', default: '../shared/corpora/train' }, method: { type: 'string', default: 'crf' }, epochs: { type: 'string', default: '8' }, 'hold-out': { type: 'boolean', default: false }, out: { type: 'string', default: join(ROOT, 'models/tagger.pack.gz') }, 'min-count': { type: 'string', default: '3' }, features: { type: 'string', default: '112000' }, spare: { type: 'string', default: '28000' }, 'own-weight': { type: 'string', default: '3' }, restarts: { type: 'string', default: '5' }, swaps: { type: 'string', default: '2' }, 'type-features': { type: 'string', default: '40000' } },
});
const SEED = 20261123;
/** Our own articles count this much more than others' text, and come once with the gazetteer's evidence and once with little of it. */
const OWN_WEIGHT = Number(options['own-weight']);
const KEEP_OWN = [0.6, 0.15];
const KEEP_OTHERS = 0.75;
/** They come once more in capitals, as headlines are written and, for all that the tagger sees, text without any: so much of their weight. */
const CAPITALS_SHARE = 0.2;
const MIN_COUNT = Number(options['min-count']);
/** Integer units of a weight of 1. */
const SCALE = 16;
const TYPE_SCALE = 16;
/**
 * Weights are rounded to few values, those below the first bound to zero: fewer values compress better. Of 300,000 features in one comparison the tagger's took 1,337 kB in powers of
 * the square root of 2 and 1,190 kB in these, with the same F1.
 */
const TAGGER_LEVELS: Levels = [[2.5, 4], [7, 9], [13.5, 19], [27, 38], [54, 76]];
/** Powers of the square root of 2. */
const TYPE_LEVELS: Levels = [[3.5, 4], [4.8, 6], [6.7, 8], [9.5, 11], [13.5, 16], [19, 23], [27, 32], [38, 45], [54, 64], [76, 91]];
/** The CRF's weights are averaged over the epochs after this one. */
const AVERAGE_AFTER = 2;

const log = (message: string) => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${message}`);
const started = performance.now();
const random = seeded(SEED);

const gazetteer = compiledGazetteer();
const own = ownArticles(ROOT);
const { corpora: others, missing } = otherCorpora(options.corpora);
if (missing.length > 0) log(`not there, passed over: ${missing.join(', ')}`);
const heldOut: GoldDocument[] = [];
if (options['hold-out']) {
  for (const corpus of own) {
    heldOut.push(...corpus.documents.filter((_, index) => index % 10 === 9));
    corpus.documents = corpus.documents.filter((_, index) => index % 10 !== 9);
  }
}
log(`our articles: ${own.reduce((n, corpus) => n + corpus.documents.length, 0)}, others' documents: ${others.reduce((n, corpus) => n + corpus.documents.length, 0)}`);

const pool = namePool(own.flatMap(({ documents }) => documents));
const withOtherNames = (corpus: TrainingCorpus): TrainingCorpus => ({ ...corpus, documents: corpus.documents.map((document) => swapped(document, pool, swapRandom)) });
const swapRandom = seeded(SEED + 3);
const SWAPS = Number(options.swaps);
const versions: Array<{ corpus: TrainingCorpus; keep: number; weight: number }> = [
  ...own.flatMap((corpus) => KEEP_OWN.map((keep) => ({ corpus, keep, weight: OWN_WEIGHT / (KEEP_OWN.length + SWAPS) }))),
  ...Array.from({ length: SWAPS }, (_, i) => own.map((corpus) => ({ corpus: withOtherNames(corpus), keep: KEEP_OWN[i % KEEP_OWN.length] as number, weight: OWN_WEIGHT / (KEEP_OWN.length + SWAPS) }))).flat(),
  ...own.map((corpus) => ({ corpus: { ...corpus, documents: corpus.documents.filter(({ lang }) => lang !== 'ar').map(inCapitals) }, keep: KEEP_OWN[0] as number, weight: OWN_WEIGHT * CAPITALS_SHARE })),
  ...others.map((corpus) => ({ corpus, keep: KEEP_OTHERS, weight: corpus.weight })),
];
const keepRandom = seeded(SEED + 1);
const ids = new FeatureIds();
const raw = versions.flatMap(({ corpus, keep, weight }) => corpus.documents.flatMap((document) => {
  const windows = instancesOf(document, gazetteer, { weight, labels: corpus.labels, keep: () => keepRandom() < keep }, ids.idOf);
  return corpus.hasHabits ? windows.map((window) => ids.withCopies(window, corpus.name)) : windows;
}));
// A feature counts once a token; rare ones are left out.
const kept = ids.kept(MIN_COUNT);
const featureCount = kept.hashes.length;
const instances = renumbered(raw, kept.to);
const occurrences = weighedOccurrences(instances, featureCount);
log(`${instances.length} windows, ${instances.reduce((n, one) => n + one.allowed.length, 0)} tokens, ${featureCount} of ${ids.size} features and ${kept.copyOf.length} copies`);

const epochs = Number(options.epochs);
/** Trains on instances whose features are numbered from 0 to `count`, so many times in another order, and takes the mean: what one order leaves to chance moves F1 by a point. */
function trained(windows: readonly Instance[], count: number, restarts: number): CrfTrainer | PerceptronTrainer {
  const crfOptions = { featureCount: count, rate: 0.12, l2: 2e-5 };
  const make = () => (options.method === 'perceptron' ? new PerceptronTrainer(crfOptions) : new CrfTrainer(crfOptions));
  const order = windows.map((_, index) => index);
  let trainer = make();
  const sums = { weights: new Float64Array(trainer.model.weights.length), shared: new Float64Array(trainer.model.shared.length) };
  const addTo = (sum: Float64Array, values: ArrayLike<number>) => {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (values[i] as number);
  };
  let summed = 0;
  for (let restart = 1; restart <= restarts; restart++) {
    if (restart > 1) trainer = make();
    for (let epoch = 1; epoch <= epochs; epoch++) {
      shuffle(order, random);
      let loss = 0;
      for (const index of order) loss += trainer.step(windows[index] as Instance);
      log(`${restarts > 1 ? `run ${restart} of ${restarts}, ` : ''}epoch ${epoch}: loss ${(loss / windows.length).toFixed(4)}`);
      // The perceptron averages by itself, over all its steps.
      if (trainer instanceof PerceptronTrainer ? epoch < epochs : epoch <= AVERAGE_AFTER && epochs > AVERAGE_AFTER) continue;
      if (trainer instanceof PerceptronTrainer) trainer.average();
      addTo(sums.weights, trainer.model.weights);
      addTo(sums.shared, trainer.model.shared);
      summed++;
    }
  }
  trainer.model.setMean(sums, summed);
  return trainer;
}

// Fine types from our own articles, with and without the gazetteer's evidence.
const typeInstances: TypeInstance[] = [];
const typeScratch = new Int32Array(MAX_TYPE_FEATURES);
const typeRandom = seeded(SEED + 2);
for (const keep of [0.9, 0.2]) {
  for (const corpus of own) {
    for (const document of corpus.documents) {
      const view = taggerView(readDocument(document.text, gazetteer), () => typeRandom() < keep);
      const reader = new FeatureReader(view);
      for (const { first, last, types } of goldTokens(view, document)) {
        const count = typeFeatures(reader, first, last, typeScratch);
        typeInstances.push({ features: typeScratch.slice(0, count), types: types.map((type) => ENTITY_TYPES.indexOf(type as EntityType)) });
      }
    }
  }
}
const typeModel = trainTypes(typeInstances, Number(options['type-features']), SEED);
log(`types: ${typeInstances.length} spans, ${typeModel.hashes.length} features`);

/** From which size on, in units, weights have which value; rising. */
type Levels = ReadonlyArray<readonly [bound: number, value: number]>;

function unitsOf(value: number, levels: Levels): number {
  const size = Math.abs(value);
  let units = 0;
  for (const [bound, level] of levels) if (size >= bound) units = level;
  return Math.sign(value) * units;
}

/** How often each of the first `count` features occurs, as much each time as its window weighs in training: old print and short posts outnumber Arabic articles. */
function weighedOccurrences(windows: readonly Instance[], count: number): Float64Array {
  const sums = new Float64Array(count);
  for (const { features, weight } of windows) for (const id of features) if (id < count) sums[id] = (sums[id] as number) + weight;
  return sums;
}

/** The `most` rows that change most decisions: by the spread of their weights times the square root of how often they occur. */
function weightiest(weights: Float32Array, occurrences: ArrayLike<number>, width: number, most: number): number[] {
  const importance = new Float64Array(occurrences.length);
  for (let row = 0; row < importance.length; row++) {
    let largest = Number.NEGATIVE_INFINITY;
    let smallest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < width; i++) {
      largest = Math.max(largest, weights[row * width + i] as number);
      smallest = Math.min(smallest, weights[row * width + i] as number);
    }
    importance[row] = (largest - smallest) * Math.sqrt(occurrences[row] as number);
  }
  return Array.from(importance, (_, row) => row).sort((a, b) => (importance[b] as number) - (importance[a] as number) || a - b).slice(0, most);
}

/** Quantises the rows: units of 1/SCALE, clipped to a signed byte. */
function quantise(hashes: Int32Array, weights: Float32Array, width: number, scale: number, levels: Levels, rowsKept: number[]): { hashes: Int32Array; rows: Int8Array } {
  rowsKept.sort((a, b) => (hashes[a] as number) - (hashes[b] as number));
  const rows = new Int8Array(rowsKept.length * width);
  rowsKept.forEach((row, index) => {
    for (let i = 0; i < width; i++) {
      rows[index * width + i] = unitsOf((weights[row * width + i] as number) * scale, levels);
    }
  });
  return { hashes: Int32Array.from(rowsKept, (row) => hashes[row] as number), rows };
}

/** The perceptron's margins are larger than log-odds; this brings both to one scale. */
const scaleDown = options.method === 'perceptron' ? 0.35 : 1;
const sizes = options.features.split(',').map(Number);
const full = trained(instances, featureCount + kept.copyOf.length, 1);
for (const size of sizes) {
  // The features that matter most are trained once more without the others, which they then have to stand in for.
  // So are some more, of which those stay that turn out to matter then.
  const chosen = weightiest(full.model.weights, occurrences, LABEL_COUNT, size + Number(options.spare));
  const { to, count } = onlyChosen(kept, chosen);
  const trainer = trained(renumbered(instances, to), count, Number(options.restarts));
  const main = quantise(Int32Array.from(chosen, (id) => kept.hashes[id] as number), trainer.model.weights.map((weight) => weight * scaleDown), LABEL_COUNT, SCALE, TAGGER_LEVELS, weightiest(trainer.model.weights, chosen.map((id) => occurrences[id] as number), LABEL_COUNT, size));
  const types = quantise(typeModel.hashes, typeModel.weights, ENTITY_TYPES.length, TYPE_SCALE, TYPE_LEVELS, Array.from(typeModel.hashes, (_, row) => row));
  const parts: TaggerParts = {
    hashes: main.hashes,
    rows: main.rows,
    transitions: Int32Array.from(trainer.model.shared, (weight) => Math.round(weight * scaleDown * SCALE)),
    typeHashes: types.hashes,
    typeRows: types.rows,
    about: { scale: SCALE, typeScale: TYPE_SCALE, calibration: { scores: [...RULE_CALIBRATION.scores], probabilities: [...RULE_CALIBRATION.probabilities] }, card: 'see models/README.md' },
  };
  parts.about.calibration = calibrationOf(gazetteer, Tagger.open(writeTagger(parts), true));
  const pack = writeTagger(parts);
  const zipped = gzipSync(pack, { level: 9 });
  const out = sizes.length === 1 ? options.out : `${options.out}.${size}`;
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, zipped);
  log(`${main.hashes.length} features and ${types.hashes.length} of types kept; pack ${Math.round(pack.length / 1024)} kB, gzipped ${Math.round(zipped.length / 1024)} kB → ${out}`);
  if (heldOut.length === 0) continue;
  const tagger = Tagger.open(pack, true);
  const extractor = buildExtractor({ gazetteer: () => gazetteer, tagger: () => tagger });
  for (const lang of ['fr', 'en', 'ar']) {
    const documents = heldOut.filter((document) => document.lang === lang);
    const { typed, span } = scoreEntities(documents, documents.map((document) => extractor.extractEntities(document.text)));
    log(`  held out ${lang}: ${documents.length} articles, F1 ${(100 * typed.f1).toFixed(1)}, spans ${(100 * span.f1).toFixed(1)}`);
  }
}
