// Chooses the set of candidates without overlap that has the highest total score: weighted interval scheduling over the tokens.

import type { CandidateSpan } from '../document/candidate';

/** What each further word of a name is worth in the choice between overlapping names. */
const LENGTH_BONUS = 2;

/**
 * The best set of non-overlapping candidates with a positive score, sorted by start.
 * Ties go to the longer span, then to the later candidate. Cost: linear in candidates and tokens.
 */
export function selectBest(candidates: readonly CandidateSpan[]): CandidateSpan[] {
  let tokens = 0;
  for (let i = 0; i < candidates.length; i++) tokens = Math.max(tokens, (candidates[i] as CandidateSpan).tokenEnd + 1);
  /** Candidates by their last token: the latest of each, and the one before it in the list. */
  const latest = new Int32Array(tokens).fill(-1);
  const previous = new Int32Array(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    const { score, tokenEnd } = candidates[i] as CandidateSpan;
    if (!(score > 0)) continue;
    previous[i] = latest[tokenEnd] as number;
    latest[tokenEnd] = i;
  }
  /** Best total of names that end before token t. */
  const total = new Float64Array(tokens + 1);
  /** The candidate that ends at token t in the best set, -1 for none. */
  const taken = new Int32Array(tokens).fill(-1);
  for (let token = 0; token < tokens; token++) {
    let best = total[token] as number;
    let choice = -1;
    let choiceStart = 0;
    for (let i = latest[token] as number; i >= 0; i = previous[i] as number) {
      const candidate = candidates[i] as CandidateSpan;
      // Longer names win over their parts: the longer one is worth a little more than the sum of shorter ones of equal evidence.
      // A weak reading gains no more by each word than it is worth itself, or any long guess would beat short certainties.
      const withIt = (total[candidate.tokenStart] as number) + candidate.score + Math.min(LENGTH_BONUS, candidate.score) * (token - candidate.tokenStart);
      if (withIt > best || (withIt === best && (choice < 0 || candidate.start < choiceStart))) {
        best = withIt;
        choice = i;
        choiceStart = candidate.start;
      }
    }
    total[token + 1] = best;
    taken[token] = choice;
  }
  const chosen: CandidateSpan[] = [];
  for (let token = tokens - 1; token >= 0; ) {
    const choice = taken[token] as number;
    if (choice < 0) token--;
    else {
      const candidate = candidates[choice] as CandidateSpan;
      chosen.push(candidate);
      token = candidate.tokenStart - 1;
    }
  }
  return chosen.reverse();
}
