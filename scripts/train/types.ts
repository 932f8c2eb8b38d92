// Trains the classifier of fine types: multinomial logistic regression with AdaGrad over the spans of our own articles.

import { TYPE_COUNT } from '../../src/tagger/types';
import { seeded } from './crf';

export interface TypeInstance {
  features: Int32Array;
  /** Types that count as right. */
  types: readonly number[];
}

export interface TypeModel {
  hashes: Int32Array;
  weights: Float32Array;
}

export function trainTypes(instances: readonly TypeInstance[], epochs: number, seed: number): TypeModel {
  const counts = new Map<number, number>();
  for (const { features } of instances) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = Int32Array.from([...counts].filter(([, count]) => count >= 2).map(([hash]) => hash).sort((a, b) => a - b));
  const rowOf = new Map(Array.from(hashes, (hash, row) => [hash, row * TYPE_COUNT]));
  const weights = new Float32Array(hashes.length * TYPE_COUNT);
  const squares = new Float32Array(weights.length).fill(0.1);
  const random = seeded(seed);
  const order = instances.map((_, index) => index);
  const scores = new Float64Array(TYPE_COUNT);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, types } = instances[index] as TypeInstance;
      scores.fill(0);
      const rows: number[] = [];
      for (const hash of features) {
        const row = rowOf.get(hash);
        if (row === undefined) continue;
        rows.push(row);
        for (let type = 0; type < TYPE_COUNT; type++) scores[type] = (scores[type] as number) + (weights[row + type] as number);
      }
      const max = Math.max(...scores);
      let sum = 0;
      for (let type = 0; type < TYPE_COUNT; type++) sum += Math.exp((scores[type] as number) - max);
      let right = 0;
      for (const type of types) right += Math.exp((scores[type] as number) - max);
      for (let type = 0; type < TYPE_COUNT; type++) {
        const probability = Math.exp((scores[type] as number) - max);
        const gradient = (types.includes(type) ? probability / right : 0) - probability / sum;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const row of rows) {
          const at = row + type;
          const g = gradient - 1e-4 * (weights[at] as number);
          squares[at] = (squares[at] as number) + g * g;
          weights[at] = (weights[at] as number) + (0.15 * g) / Math.sqrt(squares[at] as number);
        }
      }
    }
  }
  return { hashes, weights };
}

export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
