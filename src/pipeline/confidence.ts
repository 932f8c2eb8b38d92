// From log-odds scores to probabilities by a calibration table: knots of a monotone, piecewise linear curve.

/** Scores and the share of right entities at that score, both rising. */
export interface Calibration {
  scores: readonly number[];
  probabilities: readonly number[];
}

/** Used where no tagger pack with a table of its own is loaded; fitted on the development gold articles without the tagger. */
export const RULE_CALIBRATION: Calibration = { scores: [0, 0.5, 1, 2, 3, 4, 6, 9], probabilities: [0.4, 0.55, 0.65, 0.8, 0.9, 0.94, 0.97, 0.99] };

/** Probability for a score, by linear interpolation between the knots. */
export function confidenceOf(score: number, { scores, probabilities }: Calibration): number {
  const last = scores.length - 1;
  if (score <= (scores[0] as number)) return probabilities[0] as number;
  if (score >= (scores[last] as number)) return probabilities[last] as number;
  let i = 1;
  while (score > (scores[i] as number)) i++;
  const x0 = scores[i - 1] as number;
  const x1 = scores[i] as number;
  const y0 = probabilities[i - 1] as number;
  const y1 = probabilities[i] as number;
  // Four digits: more would be noise, and rounding keeps platforms alike.
  return Math.round((y0 + ((y1 - y0) * (score - x0)) / (x1 - x0)) * 10000) / 10000;
}
