// A body, and directly before it whose it is: `US Department of Justice`, `U.S. Central Intelligence Agency` are one name and mean what the body's name means there.

import { CUE } from '../../gazetteer/model';
import { ARABIC, FIRST_UPPER, GAP_SPACE, type Tokens } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { isBody } from '../../types';
import { isOfAState } from './bodies-of-places';
import { CandidateIndex, type CandidateSpan, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { countriesOf, isSameEntry, withReferents } from '../document/readings';
import { WEIGHT } from '../document/weights';

/** By how much the whole name is worth more than its parts together. */
const MORE = 0.5;
/** Its agencies are written with it before them. */
const UNITED_NATIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['un', 'nations']);

/** Prefers listed names of that kind to their parts, and links what was proposed, in place. Cost: one look at each body of two words or more, and one at each country and body before it. */
export function joinOwnersAndBodies({ tokens, cues }: Document, candidates: readonly CandidateSpan[]): void {
  const byEnd = new CandidateIndex(tokens.count);
  const bodies = new CandidateIndex(tokens.count);
  let isAny = false;
  for (const one of candidates) {
    if (one.refs.length > 0 && (one.type === 'country' || (one.type === 'organisation' && UNITED_NATIONS.has(tokens.hash[one.tokenEnd] as number)))) byEnd.add(one.tokenEnd, one);
    else if (isBody(one.type) && one.refs.length > 0) {
      bodies.add(one.tokenEnd, one);
      isAny = true;
    }
  }
  if (!isAny) return;
  demoteForeignParties(tokens, candidates);
  const isNationality = (token: number) => ((tokens.flags[token] as number) & FIRST_UPPER) !== 0 && ((cues[token] as number) & CUE.demonym) !== 0;
  for (const whole of candidates) {
    if (!isBody(whole.type) || whole.tokenEnd === whole.tokenStart) continue;
    const body = bodies.find(whole.tokenEnd, ({ tokenStart, type }) => type === whole.type && tokenStart > whole.tokenStart && tokens.gap[tokenStart] === GAP_SPACE);
    if (body === undefined) continue;
    const owner = byEnd.find(body.tokenStart - 1, ({ start, end }) => start === whole.start && end + 1 === body.start);
    const worth = Math.max(0, owner?.score ?? 0) + Math.max(0, body.score) + MORE;
    if (whole.refs.length > 0) {
      const isMeant = whole.refs.some((ref) => body.refs.some((other) => isSameEntry(ref, other)));
      // `South Sudanese Ministry of Health` is not the Sudanese one.
      const within = bodies.find(whole.tokenEnd, (one) => one.tokenStart > whole.tokenStart && one.reading?.allWeak === false && tokens.gap[one.tokenStart] === GAP_SPACE && isNationality(one.tokenStart) && isNationality(whole.tokenStart) && !one.refs.some((other) => whole.refs.some((ref) => isSameEntry(ref, other))));
      if (within !== undefined) weigh(whole, 'longer-than-a-listed-body', Math.max(0, within.score - whole.score) + WEIGHT.apart);
      if (isMeant && (owner !== undefined || body.refs.some(isOfAState))) weigh(whole, 'owner-and-body', Math.max(0, worth - whole.score));
      continue;
    }
    if (owner === undefined || body.reading === undefined) continue;
    const countries = countriesOf(owner);
    const meant = withReferents(body.reading, ({ layer, entry }) => countries.has(layer.entryCountry[entry] as number));
    if (meant.refs.length === 0) continue;
    whole.reading = meant;
    whole.refs = meant.refs;
    if (body.refs.some(isOfAState)) weigh(whole, 'owner-and-body', Math.max(0, worth - whole.score));
  }
}

/** `British Columbia Liberal Party`: where a party is named behind a place, those of other countries that are called alike are not meant. */
function demoteForeignParties({ gap, count, flags }: Tokens, candidates: readonly CandidateSpan[]): void {
  const places = new CandidateIndex(count);
  for (const one of candidates) if ((one.type === 'country' || one.type === 'region') && one.refs.length > 0 && one.reading?.allSuspect === false) places.add(one.tokenEnd, one);
  for (const party of candidates) {
    const { type, reading, tokenStart, tokenEnd } = party;
    if (type !== 'faction' || reading?.allWeak !== true || tokenEnd === tokenStart || tokenStart === 0 || gap[tokenStart] !== GAP_SPACE || ((flags[tokenStart] as number) & ARABIC) !== 0) continue;
    const place = places.find(tokenStart - 1, () => true);
    if (place === undefined) continue;
    const countries = countriesOf(place);
    const meant = withReferents(reading, ({ layer, entry }) => countries.has(layer.entryCountry[entry] as number));
    if (meant.refs.length === reading.refs.length) continue;
    party.reading = meant.refs.length > 0 ? meant : undefined;
    party.refs = meant.refs;
  }
}
