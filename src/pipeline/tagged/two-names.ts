// Where what the tagger takes for one name is two listed ones.

import { CUE } from '../../gazetteer/model';
import { COARSE_OF } from '../../tagger/labels';
import { WAW } from '../../text/arabic-letters';
import { ALL_UPPER, ARABIC, DOTTED, GAP_HYPHEN, GAP_SPACE, SYMBOL_TOKEN } from '../../text/tokens';
import { isBody, NAME_LANGUAGES } from '../../types';
import type { CandidateIndex, CandidateSpan } from '../document/candidate';
import { type Document, isGraveA } from '../document/document';
import { countriesOf } from '../document/readings';

const PLACE = COARSE_OF.city;

/** `U.S. Midwest`, `China-Russia` are no bodies: the country and what is listed in it, or the two countries. */
export function countryAndPlace({ tokens }: Document, byEnd: CandidateIndex, first: number, last: number): readonly CandidateSpan[] | undefined {
  for (let token = first; token < last; token++) {
    const gap = tokens.gap[token + 1];
    if (gap !== GAP_HYPHEN && (gap !== GAP_SPACE || ((tokens.flags[first] as number) & (ALL_UPPER | DOTTED)) === 0)) continue;
    const country = byEnd.find(token, ({ tokenStart, type, refs }) => tokenStart === first && type === 'country' && refs.length > 0);
    if (country === undefined) continue;
    const countries = countriesOf(country);
    const other = byEnd.find(last, ({ tokenStart, type, refs }) => tokenStart === token + 1 && (gap === GAP_HYPHEN ? type === 'country' && refs.length > 0 : type === 'region' && refs.some(({ layer, entry }) => countries.has(layer.entryCountry[entry] as number))));
    if (other !== undefined) return [country, other];
  }
  return undefined;
}

/** Villages are called after two places (Bulengo-Mugunga), not after two towns of this size. */
const TOWN = 50_000;
/** `Paris-Milan`, `Lens-Lille 1-1`, `Arsenal-Chelsea`: no list has the two as one name, and each of them is a town, a country or a club. */
export function endsOfRoute({ tokens }: Document, byEnd: CandidateIndex, first: number, last: number): readonly CandidateSpan[] | undefined {
  const isEnd = (from: number) => (listed: CandidateSpan) => listed.tokenStart === from && listed.refs.length > 0 && (listed.type === 'country' || (listed.type === 'organisation' && listed.reading?.allWeak === false) || (listed.type === 'city' && listed.refs.some(({ layer, entry }) => (layer.entryPopulation[entry] as number) >= TOWN)));
  for (let token = first + 1; token <= last; token++) {
    if (tokens.gap[token] !== GAP_HYPHEN) continue;
    const from = byEnd.find(token - 1, isEnd(first));
    const to = byEnd.find(last, isEnd(token));
    // `Caritas-Bunia` is one body.
    if (from !== undefined && to !== undefined && isBody(from.type) === isBody(to.type)) return [from, to];
  }
  return undefined;
}

/** `la Loire à Nantes`, `Homs & Hama`: two listed places, which the tagger takes for one name. */
export function twoPlacesBesideA({ tokens }: Document, byEnd: CandidateIndex, first: number, last: number): readonly CandidateSpan[] | undefined {
  const placeAt = (from: number, to: number) => {
    let best: CandidateSpan | undefined;
    byEnd.find(to, (one) => {
      if (one.tokenStart === from && one.refs.length > 0 && COARSE_OF[one.type] === PLACE && one.score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = one;
      return false;
    });
    return best;
  };
  for (let token = first + 1; token < last; token++) {
    const isSign = ((tokens.flags[token] as number) & SYMBOL_TOKEN) !== 0;
    if (!isSign && !isGraveA(tokens, token)) continue;
    const from = placeAt(first, token - 1);
    const to = placeAt(token + 1, last);
    // `Texas & Pacific` is a railway.
    if (isSign && (from?.type === 'region' || to?.type === 'region')) continue;
    // `ambassade des États-Unis à Beyrouth`
    const isOwned = ({ type, tokenStart }: CandidateSpan) => isBody(type) && tokenStart < first;
    if (from !== undefined && to !== undefined && byEnd.find(last, isOwned) === undefined) return [from, to];
  }
  return undefined;
}

/** These have several things to do (وزارة الداخلية والأمن الوطني). */
const OFFICES = CUE.ministry | CUE.organisationHeadIn;

/** `بين الجيش والدعم السريع`: the listed bodies of two words and more that a name begins with and goes on to behind و, where it ends with one and its head is no office (الإذاعة والتلفزيون السويسري is one body). */
export function joinedBodies({ text, tokens, cues }: Document, byEnd: CandidateIndex, first: number, last: number): readonly CandidateSpan[] | undefined {
  if (last < first + 2 || ((tokens.flags[first] as number) & ARABIC) === 0 || ((cues[first] as number) & OFFICES) !== 0) return undefined;
  const isBehindAnd = ({ tokenStart, start }: CandidateSpan) => start > (tokens.start[tokenStart] as number) && text.charCodeAt(tokens.start[tokenStart] as number) === WAW;
  const isJoined = (one: CandidateSpan) => one.refs.length > 0 && isBody(one.type) && one.tokenEnd > one.tokenStart && (one.tokenStart === first || (one.tokenStart > first && isBehindAnd(one)));
  const end = byEnd.find(last, isJoined);
  if (end === undefined || end.tokenStart === first) return undefined;
  const bodies = [end];
  for (let token = first + 1; token < last; token++) {
    const body = byEnd.find(token, isJoined);
    if (body !== undefined) bodies.push(body);
  }
  return bodies.length > 1 || ((cues[first] as number) & CUE.factionHeadIn) !== 0 ? bodies : undefined;
}

/** `التقى بايدن نتنياهو`: two people by surnames that nobody else is meant by, which the tagger takes for one name; or the second behind a preposition (`جو بايدن بالسيسي`). */
export function twoPeople({ text, tokens }: Document, byEnd: CandidateIndex, first: number, last: number): readonly CandidateSpan[] | undefined {
  if (last === first || tokens.gap[last] !== GAP_SPACE) return undefined;
  const isSomeone = ({ type, reading }: CandidateSpan) => type === 'person' && reading?.allWeak === false;
  const isBySurname = ({ refs, start, end }: CandidateSpan) => refs.every(({ layer, entry }) => NAME_LANGUAGES.every((language) => !layer.nameOf(entry, language).startsWith(text.slice(start, end))));
  const find = (from: number, to: number, only: (one: CandidateSpan) => boolean) => byEnd.find(to, (one) => one.tokenStart === from && isSomeone(one) && only(one));
  const behindClitic = find(last, last, ({ start }) => start > (tokens.start[last] as number));
  const other = behindClitic ?? (last === first + 1 ? find(last, last, isBySurname) : undefined);
  const one = other && find(first, last - 1, behindClitic === undefined ? isBySurname : () => true);
  return one && other && [one, other];
}

/** `Mayor of London Sadiq Khan`, `à Lyon Grégory Doucet`: a listed place and someone listed by two names behind it. */
export function placeAndPerson({ tokens }: Document, byEnd: CandidateIndex, first: number, last: number): readonly CandidateSpan[] | undefined {
  for (let token = first + 1; token < last; token++) {
    if (tokens.gap[token] !== GAP_SPACE) continue;
    const person = byEnd.find(last, ({ tokenStart, type, reading }) => tokenStart === token && type === 'person' && reading?.allWeak === false);
    if (person === undefined) continue;
    const place = byEnd.find(token - 1, ({ tokenStart, type, reading }) => tokenStart === first && COARSE_OF[type] === PLACE && reading?.allWeak === false && !reading.allSuspect);
    if (place !== undefined) return [place, person];
  }
  return undefined;
}
