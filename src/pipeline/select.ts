// Chooses the set of candidates without overlap that has the highest total score: weighted interval scheduling over the tokens.

import type { CandidateSpan } from './candidate';

/**
 * The best set of non-overlapping candidates with a positive score, sorted by start.
 * Ties go to the longer span, then to the earlier one. Cost: n log n in the candidates.
 */
export function selectBest(candidates: readonly CandidateSpan[]): CandidateSpan[] {
  const sorted = candidates.filter((candidate) => candidate.score > 0).sort((a, b) => a.end - b.end || b.start - a.start || b.score - a.score);
  const count = sorted.length;
  const total = new Float64Array(count + 1);
  /** Number of candidates that end at or before the start of candidate i. */
  const before = new Int32Array(count);
  const taken = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const candidate = sorted[i] as CandidateSpan;
    let low = 0;
    let high = i;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as CandidateSpan).end <= candidate.start) low = middle + 1;
      else high = middle;
    }
    before[i] = low;
    // Longer names win over their parts: the longer one is worth a little more than the sum of shorter ones of equal evidence.
    // A weak reading gains no more by each word than it is worth itself, or any long guess would beat short certainties.
    const value = candidate.score + Math.min(LENGTH_BONUS, candidate.score) * (candidate.tokenEnd - candidate.tokenStart);
    const withIt = (total[low] as number) + value;
    if (withIt >= (total[i] as number)) {
      total[i + 1] = withIt;
      taken[i] = 1;
    } else total[i + 1] = total[i] as number;
  }
  const chosen: CandidateSpan[] = [];
  for (let i = count - 1; i >= 0; ) {
    if (taken[i] === 1) {
      chosen.push(sorted[i] as CandidateSpan);
      i = (before[i] as number) - 1;
    } else i--;
  }
  return chosen.reverse();
}

/** What each further word of a name is worth in the choice between overlapping names. */
const LENGTH_BONUS = 2;
