// A body of state by what many call theirs, and behind it whose it is: `Supreme Court of New South Wales`, `Cour d'appel de Paris` are one name, and not the body of the whole state.

import { FIRST_UPPER, type Tokens } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { isBody, isPlace } from '../../types';
import { INDEFINITE } from '../document/apposition';
import { CandidateIndex, type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import { OWNED } from '../setting/containers';
import type { Document } from '../document/document';
import { countriesOf, type EntryRef, withReferents } from '../document/readings';
import { isStateBody } from '../setting/state-bodies';

/** `of the` */
const MOST_BETWEEN = 2;

/** What may own a body. */
function isOwner({ type, score, refs }: CandidateSpan): boolean {
  return isPlace(type) && type !== 'site' && score > 0 && refs.length > 0;
}

const MINISTRY = /\bministry\b/i;

/** A body that every state has: a court, a parliament, a ministry. */
export function isOfAState(ref: EntryRef): boolean {
  return isStateBody(ref) || MINISTRY.test(ref.layer.nameOf(ref.entry, 'en'));
}

/** Towns have courts of their own; of other bodies they are where those sit or met (`Haut Conseil d'État de Tripoli`, `Congress of Berlin`). */
const COURT = /\bcourt\b/i;

/** Proposes such names, in place: they mean what the body's name means in the country behind it, and in a division or town of it nothing that is listed. Cost: one look at each body of such a name. */
export function joinBodiesAndPlaces(document: Document, candidates: CandidateSpan[], explain: boolean): void {
  const { text, tokens } = document;
  let byStart: CandidateIndex | undefined;
  const joined: CandidateSpan[] = [];
  for (const body of candidates) {
    const { type, reading, score, start, end, tokenStart, tokenEnd } = body;
    if (!isBody(type) || reading?.allWeak !== true || !(score > 0) || !reading.refs.some(isOfAState)) continue;
    if (byStart === undefined) {
      byStart = new CandidateIndex(tokens.count);
      for (const candidate of candidates) byStart.add(candidate.tokenStart, candidate);
    }
    for (let first = tokenEnd + 2; first <= tokenEnd + 1 + MOST_BETWEEN && first < tokens.count; first++) {
      if (!OWNED.test(text.slice(end, tokens.start[first]))) continue;
      const owner = ownerAt(byStart, first);
      if (owner === undefined) continue;
      if ((owner.type === 'city' || byStart.find(first, (one) => one.type === 'city' && one.end === owner.end && one.refs.length > 0) !== undefined) && !reading.refs.some(({ layer, entry }) => COURT.test(layer.nameOf(entry, 'en')))) break;
      const known = byStart.find(tokenStart, (one) => one.type === type && one.start === start && one.end === owner.end);
      const worth = score + owner.score;
      if (known !== undefined) weigh(known, 'body-of-a-place', Math.max(0, worth - known.score));
      else {
        const whole = newCandidate(tokenStart, owner.tokenEnd, start, owner.end, type, 'tagger', explain);
        const countries = owner.type === 'country' ? countriesOf(owner) : undefined;
        const meant = withReferents(reading, ({ layer, entry }) => countries?.has(layer.entryCountry[entry] as number) === true);
        // A party by that name is no body of another state (`the Congress of Brazil`).
        if (type === 'faction' && meant.refs.length === 0) break;
        if (meant.refs.length > 0) {
          whole.reading = meant;
          whole.refs = meant.refs;
        }
        weigh(whole, 'body-of-a-place', worth);
        joined.push(whole);
      }
      break;
    }
  }
  joinCourts(document, candidates);
  candidates.push(...joined);
}

/** Courts of towns by heads in small letters, which stand in no list. */
const COURTS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['cour', 'tribunal', 'parquet']);
/** Tokens behind the first one: a preposition and a town (`parquet de Dax`). */
const FEWEST_BEHIND = 2;

/** `la cour d'assises d'Anvers`: proposed by its head, and worth more than the town alone. Cost: one look at each candidate where there are courts. */
function joinCourts({ tokens }: Document, candidates: readonly CandidateSpan[]): void {
  const courts = candidates.filter(({ type, refs, tokenStart, tokenEnd }) => type === 'organisation' && refs.length === 0 && tokenEnd - tokenStart >= FEWEST_BEHIND && COURTS.has(tokens.hash[tokenStart] as number) && !(tokenStart > 0 && INDEFINITE.has(tokens.hash[tokenStart - 1] as number)));
  if (courts.length === 0) return;
  const owners = new Map<number, CandidateSpan>();
  for (const one of candidates) if (isOwner(one) && one.score > (owners.get(one.tokenEnd)?.score ?? 0)) owners.set(one.tokenEnd, one);
  for (const court of courts) {
    const town = owners.get(court.tokenEnd);
    // `le parquet des Lakers de Los Angeles` is a floor.
    if (town !== undefined && town.tokenStart > court.tokenStart + 1 && isInSmallLetters(tokens, court.tokenStart, town.tokenStart)) weigh(court, 'court-of-a-place', Math.max(0, town.score - court.score));
  }
}

function isInSmallLetters({ flags }: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (((flags[token] as number) & FIRST_UPPER) !== 0) return false;
  return true;
}

/** The best of the owners that begin at a token. */
function ownerAt(byStart: CandidateIndex, token: number): CandidateSpan | undefined {
  let best: CandidateSpan | undefined;
  byStart.find(token, (one) => {
    if (isOwner(one) && (best === undefined || one.tokenEnd > best.tokenEnd || (one.tokenEnd === best.tokenEnd && one.score > best.score))) best = one;
    return false;
  });
  return best;
}
