// English puts `the` before bodies and words, and before no town: `the Duma`, `the Bush administration`, `life in the Valley`.

import { FIRST_UPPER, GAP_SPACE } from '../../text/tokens';
import { hashOf, hashesOf } from '../../text/word-hashes';
import { isBody } from '../../types';
import { isOfAState } from './bodies-of-places';
import { CandidateIndex, type CandidateSpan, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { isPresidency } from '../document/presidencies';
import { WEIGHT } from '../document/weights';

const THE = /* @__PURE__ */ hashOf('the');
/** And before one of its members: `a Duma deputy`. */
const ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['the', 'a', 'an']);

/** Weighs towns behind the article against what else their names mean, in place. Cost: one look at each candidate, and those of the same words where one stands so. */
export function weighBehindThe({ tokens }: Document, candidates: readonly CandidateSpan[]): void {
  let byStart: CandidateIndex | undefined;
  for (const place of candidates) {
    const { type, reading, refs, tokenStart, tokenEnd, start, end } = place;
    if (type !== 'city' || reading === undefined || refs.length === 0 || tokenStart === 0) continue;
    const isWithin = tokens.hash[tokenStart] === THE;
    if (!isWithin && (!ARTICLES.has(tokens.hash[tokenStart - 1] as number) || tokens.gap[tokenStart] !== GAP_SPACE)) continue;
    // `in the Valley` is not the town of The Valley, but `in the Hague` is The Hague.
    if (isWithin) {
      if (((tokens.flags[tokenStart] as number) & FIRST_UPPER) === 0 && !refs.some(({ layer, entry }) => layer.isCurated(entry))) weigh(place, 'behind-the', -WEIGHT.behindThe);
      continue;
    }
    if (byStart === undefined) {
      byStart = new CandidateIndex(tokens.count);
      for (const one of candidates) byStart.add(one.tokenStart, one);
    }
    const isSame = (one: CandidateSpan) => one.refs.length > 0 && one.start === start && one.end === end;
    const meant = byStart.find(tokenStart, (one) => isSame(one) && (isBody(one.type) ? one.refs.some(isOfAState) : one.type === 'person' && isPresidency(tokens, tokenEnd)));
    if (meant === undefined) continue;
    weigh(place, 'behind-the', -WEIGHT.behindThe);
    weigh(meant, 'behind-the', WEIGHT.behindThe);
  }
}
