// How honest confidences are: expected calibration error over ten bins, and the isotonic fit that makes the table in the pack.

import type { GoldDocument } from '../../src/evaluate/score';

export interface Judged {
  confidence: number;
  /** Right span and type. */
  right: boolean;
}

export function judge(documents: readonly GoldDocument[], predictions: ReadonlyArray<ReadonlyArray<{ start: number; end: number; type: string; confidence: number }>>): Judged[] {
  return documents.flatMap((document, index) =>
    (predictions[index] ?? []).map(({ start, end, type, confidence }) => ({ confidence, right: document.entities.some((gold) => gold.start === start && gold.end === end && gold.types.includes(type)) })),
  );
}

const BINS = 10;

/** Mean distance of confidence and accuracy over ten equal bins, weighted by size. */
export function calibrationError(judged: readonly Judged[]): number {
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    if (inside.length === 0) continue;
    const confidence = inside.reduce((sum, one) => sum + one.confidence, 0) / inside.length;
    const accuracy = inside.filter((one) => one.right).length / inside.length;
    error += (Math.abs(confidence - accuracy) * inside.length) / (judged.length || 1);
  }
  return error;
}

/** Pool-adjacent-violators over (score, right) pairs; knots at block centres, few enough for a table. */
export function fitCalibration(pairs: ReadonlyArray<{ score: number; right: boolean }>): { scores: number[]; probabilities: number[] } {
  const sorted = [...pairs].sort((a, b) => a.score - b.score);
  const size = Math.max(20, Math.floor(sorted.length / 40));
  const blocks: Array<{ score: number; right: number; count: number }> = [];
  for (let i = 0; i < sorted.length; i += size) {
    const part = sorted.slice(i, i + size);
    blocks.push({ score: part.reduce((sum, one) => sum + one.score, 0), right: part.filter((one) => one.right).length, count: part.length });
    for (let last = blocks.length - 1; last > 0; last--) {
      const a = blocks[last - 1] as (typeof blocks)[number];
      const b = blocks[last] as (typeof blocks)[number];
      if (a.right / a.count <= b.right / b.count) break;
      blocks.splice(last - 1, 2, { score: a.score + b.score, right: a.right + b.right, count: a.count + b.count });
    }
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  // Laplace's rule keeps the ends off 0 and 1.
  const knots = blocks.map(({ score, right, count }) => [round(score / count), round((right + 1) / (count + 2))] as const);
  // It moves small blocks more than large ones: what has risen stays risen.
  let highest = 0;
  return { scores: knots.map(([score]) => score), probabilities: knots.map(([, probability]) => (highest = Math.max(highest, probability))) };
}
