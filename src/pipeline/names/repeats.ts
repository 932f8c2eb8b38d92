// Names that no list has and that come again: a name found for certain once is the same name, of the same type, wherever its words stand.

import { ARABIC, FIRST_UPPER, HAS_DIGIT, LAST_JOINT } from '../../text/tokens';
import { type CandidateIndex, type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import type { Document } from '../document/document';

/** A name is certain enough from this score on. */
const CERTAIN = 2;
/** What a repeated name gets of the score of its best mention. */
const SHARE = 0.7;
/** One word alone must be this long, and capitalised: shorter ones are other words too. */
const MIN_LETTERS = 5;

/** Raises the other mentions of the certain, unlisted names among `chosen`, and adds those that nothing proposed. True if there are any. */
export function supportRepeats(document: Document, candidates: CandidateSpan[], byStart: CandidateIndex, chosen: readonly CandidateSpan[], explain: boolean): boolean {
  const { tokens, stems } = document;
  const { hash, flags, gap, count } = tokens;
  const best = new Map<number, CandidateSpan>();
  const usable = (token: number) => ((flags[token] as number) & HAS_DIGIT) === 0 && stems[token] === tokens.start[token];
  for (const candidate of chosen) {
    const { tokenStart, tokenEnd } = candidate;
    if (candidate.refs.length > 0 || candidate.score < CERTAIN || !usable(tokenStart)) continue;
    const arabic = ((flags[tokenStart] as number) & ARABIC) !== 0;
    if (tokenStart === tokenEnd && (arabic || (tokens.letters[tokenStart] as number) < MIN_LETTERS || ((flags[tokenStart] as number) & FIRST_UPPER) === 0)) continue;
    const key = hash[tokenStart] as number;
    const before = best.get(key);
    if (before === undefined || candidate.score > before.score) best.set(key, candidate);
  }
  if (best.size === 0) return false;
  let any = false;
  for (let token = 0; token < count; token++) {
    if (((flags[token] as number) & (FIRST_UPPER | ARABIC)) === 0) continue;
    const model = best.get(hash[token] as number);
    if (model === undefined || model.tokenStart === token || !usable(token)) continue;
    const length = model.tokenEnd - model.tokenStart;
    let same = token + length < count;
    for (let i = 1; i <= length && same; i++) same = hash[token + i] === hash[model.tokenStart + i] && (gap[token + i] as number) <= LAST_JOINT;
    if (!same) continue;
    const score = model.score * SHARE;
    const there = byStart.find(token, (other) => other.tokenEnd === token + length && other.type === model.type && other.start === tokens.start[token]);
    if (there !== undefined) {
      if (there.score >= score) continue;
      weigh(there, 'named-elsewhere-too', score - there.score);
    } else {
      const proposal = newCandidate(token, token + length, tokens.start[token] as number, tokens.end[token + length] as number, model.type, 'tagger', explain);
      weigh(proposal, 'named-elsewhere-too', score);
      candidates.push(proposal);
      byStart.add(token, proposal);
    }
    any = true;
  }
  return any;
}
