// Trains the classifier of fine types: multinomial logistic regression with AdaGrad over the spans of our own articles, each among the
// types of its coarse type only, since that is what the tagger has decided before.

import { COARSE_OF } from '../../src/tagger/labels';
import { TYPE_COUNT } from '../../src/tagger/types';
import { ENTITY_TYPES } from '../../src/types';
import { seeded } from './crf';

export interface TypeInstance {
  features: Int32Array;
  /** Types that count as right. */
  types: readonly number[];
}

export interface TypeModel {
  hashes: Int32Array;
  weights: Float32Array;
  /** How often each feature occurs. */
  counts: Int32Array;
}

/** The types that each type is told from. */
const RIVALS: ReadonlyArray<readonly number[]> = ENTITY_TYPES.map((type) => ENTITY_TYPES.flatMap((other, index) => (COARSE_OF[other] === COARSE_OF[type] ? [index] : [])));
/** The weights are averaged over the epochs after this one. */
const AVERAGE_AFTER = 2;
const MIN_COUNT = 2;
const RATE = 0.15;

/**
 * Trains on spans; `l2` pulls the weights towards zero. Only features for which `keep` holds are looked at.
 */
function train(spans: readonly TypeInstance[], epochs: number, seed: number, l2: number, keep: (hash: number) => boolean): TypeModel {
  const instances = spans.filter(({ types }) => types.some((type) => (RIVALS[type] as readonly number[]).length > 1));
  const occurrences = new Map<number, number>();
  for (const { features } of instances) for (const hash of features) if (keep(hash)) occurrences.set(hash, (occurrences.get(hash) ?? 0) + 1);
  const hashes = Int32Array.from([...occurrences].filter(([, count]) => count >= MIN_COUNT).map(([hash]) => hash).sort((a, b) => a - b));
  const rowOf = new Map(Array.from(hashes, (hash, row) => [hash, row * TYPE_COUNT]));
  const rows = instances.map(({ features }) => Int32Array.from(Array.from(features, (hash) => rowOf.get(hash) ?? -1).filter((row) => row >= 0)));
  const rivals = instances.map(({ types }) => [...new Set(types.flatMap((type) => RIVALS[type] as readonly number[]))]);
  const weights = new Float32Array(hashes.length * TYPE_COUNT);
  const squares = new Float32Array(weights.length).fill(0.1);
  const sums = new Float64Array(weights.length);
  const random = seeded(seed);
  const order = instances.map((_, index) => index);
  const scores = new Float64Array(TYPE_COUNT);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { types } = instances[index] as TypeInstance;
      const own = rows[index] as Int32Array;
      const among = rivals[index] as number[];
      scores.fill(0);
      for (const row of own) for (const type of among) scores[type] = (scores[type] as number) + (weights[row + type] as number);
      const max = Math.max(...among.map((type) => scores[type] as number));
      const odds = (type: number) => Math.exp((scores[type] as number) - max);
      const all = among.reduce((sum, type) => sum + odds(type), 0);
      const right = types.reduce((sum, type) => sum + odds(type), 0);
      for (const type of among) {
        const gradient = (types.includes(type) ? odds(type) / right : 0) - odds(type) / all;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const row of own) {
          const at = row + type;
          const g = gradient - l2 * (weights[at] as number);
          squares[at] = (squares[at] as number) + g * g;
          weights[at] = (weights[at] as number) + (RATE * g) / Math.sqrt(squares[at] as number);
        }
      }
    }
    if (epoch > AVERAGE_AFTER) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (weights[i] as number);
  }
  return { hashes, weights: Float32Array.from(sums, (sum) => sum / (epochs - AVERAGE_AFTER)), counts: Int32Array.from(hashes, (hash) => occurrences.get(hash) as number) };
}

/** How much a feature tells rivals apart, by how often it occurs. */
function importance({ weights, counts }: TypeModel, row: number): number {
  let spread = 0;
  for (const among of RIVALS) {
    const own = among.map((type) => weights[row * TYPE_COUNT + type] as number);
    spread = Math.max(spread, Math.max(...own) - Math.min(...own));
  }
  return spread * Math.sqrt(counts[row] as number);
}

/** A strong pull chooses the features, a weak one weighs those chosen. */
const L2_TO_CHOOSE = 1e-2;
const L2 = 1e-3;
const EPOCHS = 12;

/** The classifier with the `size` features that matter most, trained once more without the others. */
export function trainTypes(spans: readonly TypeInstance[], size: number, seed: number): TypeModel {
  const full = train(spans, EPOCHS, seed, L2_TO_CHOOSE, () => true);
  const weightOf = Float64Array.from(full.hashes, (_, row) => importance(full, row));
  const chosen = Array.from(full.hashes, (_, row) => row).sort((a, b) => (weightOf[b] as number) - (weightOf[a] as number) || a - b).slice(0, size);
  const keep = new Set(chosen.map((row) => full.hashes[row] as number));
  return train(spans, EPOCHS, seed, L2, (hash) => keep.has(hash));
}

export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
