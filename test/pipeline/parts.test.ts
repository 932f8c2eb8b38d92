import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CandidateSpan, newCandidate } from '../../src/pipeline/document/candidate';
import { confidenceOf, RULE_CALIBRATION } from '../../src/pipeline/confidence';
import { magnitude } from '../../src/pipeline/setting/context';
import { selectBest } from '../../src/pipeline/names/select';
import { PROPERTY_SEED } from '../support/texts';

function candidate(tokenStart: number, tokenEnd: number, score: number): CandidateSpan {
  return Object.assign(newCandidate(tokenStart, tokenEnd, tokenStart * 10, tokenEnd * 10 + 9, 'city', 'gazetteer', false), { score });
}

describe('selectBest', () => {
  const cases: Array<[what: string, spans: Array<[number, number, number]>, chosen: Array<[number, number]>]> = [
    ['nothing', [], []],
    ['nothing with a score', [[0, 0, 0], [1, 1, -3]], []],
    ['both where they do not meet', [[0, 0, 1], [1, 1, 1]], [[0, 0], [1, 1]]],
    ['the longer of two', [[0, 1, 2], [0, 0, 2]], [[0, 1]]],
    ['the better of two', [[0, 1, 2], [1, 2, 3]], [[1, 2]]],
    ['two outer ones over a middle one', [[0, 1, 3], [1, 2, 4], [2, 3, 3]], [[0, 1], [2, 3]]],
    ['in order of the text', [[4, 4, 1], [0, 0, 1], [2, 2, 1]], [[0, 0], [2, 2], [4, 4]]],
  ];
  it.each(cases)('%s', (_, spans, chosen) => expect(selectBest(spans.map((span) => candidate(...span))).map(({ tokenStart, tokenEnd }) => [tokenStart, tokenEnd])).toEqual(chosen));
  it('was asked enough', () => expect(cases).toHaveLength(7));

  it('finds the best of all subsets', () => {
    const span = fc.tuple(fc.nat(7), fc.nat(2), fc.integer({ min: -2, max: 9 })).map(([start, length, score]) => candidate(start, start + length, score));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 9 }), (candidates) => {
        const worth = (chosen: readonly CandidateSpan[]) => chosen.reduce((sum, one) => sum + one.score + 2 * (one.tokenEnd - one.tokenStart), 0);
        const fits = (chosen: readonly CandidateSpan[]) => chosen.every((a) => a.score > 0 && chosen.every((b) => a === b || a.end <= b.start || b.end <= a.start));
        let best = 0;
        for (let mask = 0; mask < 1 << candidates.length; mask++) {
          const subset = candidates.filter((_, index) => (mask >> index) & 1);
          if (fits(subset)) best = Math.max(best, worth(subset));
        }
        const chosen = selectBest(candidates);
        expect(fits(chosen)).toBe(true);
        expect(worth(chosen)).toBe(best);
      }),
      { seed: PROPERTY_SEED, numRuns: 150 },
    );
  });
});

describe('confidenceOf', () => {
  it('rises with the score, from the first knot to the last', () => {
    const { scores, probabilities } = RULE_CALIBRATION;
    scores.forEach((score, index) => {
      expect(confidenceOf(score, RULE_CALIBRATION)).toBe(probabilities[index]);
    });
    expect(confidenceOf(-1e9, RULE_CALIBRATION)).toBe(probabilities[0]);
    expect(confidenceOf(1e9, RULE_CALIBRATION)).toBe(probabilities[probabilities.length - 1]);
    let before = 0;
    for (let score = -1; score < 12; score += 0.1) {
      const confidence = confidenceOf(score, RULE_CALIBRATION);
      expect(confidence).toBeGreaterThanOrEqual(before);
      before = confidence;
    }
  });
});

describe('magnitude', () => {
  it.each([[0, 0], [1, 0.1], [9, 0.9], [10, 1.1], [100, 2.1], [1_000_000, 6.1]])('of %i', (population, value) => expect(magnitude(population)).toBeCloseTo(value, 12));
});
