// English puts `the` before bodies and words, and before no town: `the Duma`, `the Bush administration`, `life in the Valley`; and before areas that companies are called like: `fires in the Amazon`.

import { CUE } from '../../gazetteer/model';
import { ALL_UPPER, FIRST_UPPER, GAP_SPACE, LAST_JOINT } from '../../text/tokens';
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

/** Nouns that a company's name stands before. */
const OF_COMPANIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['warehouse', 'warehouses', 'plant', 'factory', 'store', 'stores', 'shop', 'website', 'site', 'app', 'workers', 'employees', 'staff', 'driver', 'drivers', 'boss', 'executive', 'executives', 'group', 'brand', 'logo', 'hub', 'unit', 'subsidiary', 'shares', 'stock', 'deal', 'contract', 'headquarters', 'office', 'offices', 'van', 'vans', 'network', 'marketplace', 'platform', 'cloud', 'facility', 'package', 'packages', 'account', 'logistics', 'fulfillment', 'fulfilment']);

/** A name of one word behind `the`, and no noun behind it that it would belong to: `the Amazon warehouse` is the company's. */
function isArea({ tokens, cues }: Document, { tokenStart, tokenEnd, type, refs }: CandidateSpan): boolean {
  const { hash, flags, gap, count } = tokens;
  if (type !== 'organisation' || tokenStart !== tokenEnd || refs.length === 0 || hash[tokenStart - 1] !== THE || gap[tokenStart] !== GAP_SPACE || ((flags[tokenStart] as number) & ALL_UPPER) !== 0) return false;
  const next = tokenEnd + 1;
  return next >= count || (gap[next] as number) > LAST_JOINT || (((flags[next] as number) & FIRST_UPPER) === 0 && !OF_COMPANIES.has(hash[next] as number) && ((cues[next] as number) & CUE.title) === 0);
}

/** Weighs towns behind the article against what else their names mean, and companies against areas, in place. Cost: one look at each candidate, and those of the same words where one stands so. */
export function weighBehindThe(document: Document, candidates: readonly CandidateSpan[]): void {
  const { tokens } = document;
  let byStart: CandidateIndex | undefined;
  for (const place of candidates) {
    const { type, reading, refs, tokenStart, tokenEnd, start, end } = place;
    if (reading === undefined || refs.length === 0 || tokenStart === 0) continue;
    const isCompany = isArea(document, place);
    if (type !== 'city' && !isCompany) continue;
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
    const meant = byStart.find(tokenStart, (one) => isSame(one) && (isCompany ? one.type === 'region' : isBody(one.type) ? one.refs.some(isOfAState) : one.type === 'person' && isPresidency(tokens, tokenEnd)));
    if (meant === undefined) continue;
    // Of a company the tagger was told too.
    if (isCompany) weigh(meant, 'behind-the', Math.max(0, place.score - meant.score - WEIGHT.behindThe));
    weigh(place, 'behind-the', -WEIGHT.behindThe);
    weigh(meant, 'behind-the', WEIGHT.behindThe);
  }
}
