// Towns that are called like countries, before their states or countries: `Poland, Ohio`, `Police in Lebanon, Pennsylvania arrested`, `LIBERIA, Costa Rica — `.

import { ENTRY_KIND, packCountry } from '../../gazetteer/model';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import { isInDateline } from '../document/dateline';
import type { Document } from '../document/document';
import { type EntryRef, isCapitalOrOver } from '../document/readings';
import { WEIGHT } from '../document/weights';

const WITH_STATES: ReadonlySet<number> = /* @__PURE__ */ new Set(['US', 'CA'].map(packCountry));

/** A state or province of those countries. */
export function isState({ layer, entry }: EntryRef): boolean {
  return layer.entryKind[entry] === ENTRY_KIND.firstLevel && WITH_STATES.has(layer.entryCountry[entry] as number);
}

const LARGE_POPULATION = 500_000;
function isLarge(ref: EntryRef): boolean {
  return isCapitalOrOver(ref, LARGE_POPULATION);
}

/** A list goes on behind the state (`Mexico, Texas, and Arizona`), or stood before the country. */
const GOES_ON = /^,? (?:and|or|&|et|ou) /;
const IN_LIST = /(?:, |\band )$/;
const LONGEST_JOINT = 6;
/** What stands behind the state of a town, and not behind the subject of a clause (`In Israel, Florida lawmakers met`). */
const PARTED = /^(?:[,.;:)\]—–]|$| [–—-]| (?:on|when|where|since|last|this) )/;
const LONGEST_WORD = 8;

/** Whether a name of a country is that of a town in the place behind it: where a story was filed (`LIBERIA, Costa Rica — `), or of a town that is listed there (`Armenia, Quindío,`). */
function isTownIn({ text }: Document, country: CandidateSpan, place: CandidateSpan | undefined, towns: readonly CandidateSpan[]): boolean {
  const { start, end, refs } = country;
  if (place === undefined || text.slice(end, place.start) !== ', ') return false;
  const there = new Set(place.refs.map(({ layer, entry }) => layer.entryCountry[entry] as number));
  if (refs.some(({ layer, entry }) => there.has(layer.entryCountry[entry] as number))) return false;
  return isInDateline(text, country) || (place.type === 'region' && PARTED.test(text.slice(place.end, place.end + LONGEST_WORD)) && towns.some((town) => town.start === start && town.end === end && town.refs.some(({ layer, entry }) => there.has(layer.entryCountry[entry] as number))));
}

/**
 * Makes towns of the countries behind whose names a state stands that is not their own, or the place that they lie in, and of their names in the rest of the text.
 * Cost: one look at each country of one word, and one more at each town where one is found.
 */
export function preferTownsBeforeStates(document: Document, candidates: CandidateSpan[], explain: boolean): void {
  const { text, tokens } = document;
  const states = new Map<number, CandidateSpan>();
  const places = new Map<number, CandidateSpan>();
  for (const candidate of candidates) {
    if (candidate.type === 'region' && candidate.refs.some(isState) && !states.has(candidate.tokenStart)) states.set(candidate.tokenStart, candidate);
    if ((candidate.type === 'region' || candidate.type === 'country') && candidate.refs.length > 0 && candidate.reading?.allWeak === false) places.set(candidate.tokenStart, candidate);
  }
  /** Where countries stand, and large cities: `Iran, Washington said`. */
  const others = new Set<number>();
  for (const candidate of candidates) if (candidate.type === 'country' || (candidate.type === 'city' && candidate.refs.some(isLarge))) others.add(candidate.tokenStart);
  const cities = candidates.filter(({ type, tokenStart, tokenEnd }) => type === 'city' && tokenEnd === tokenStart && others.has(tokenStart));
  const names = new Set<number>();
  const isBeforeState = ({ tokenEnd, start, end, refs }: CandidateSpan) => {
    const state = states.get(tokenEnd + 1);
    // `Armenia, Georgia` are two countries.
    if (state === undefined || others.has(state.tokenStart) || text.slice(end, state.start) !== ', ') return false;
    if (refs.some(({ layer, entry }) => WITH_STATES.has(layer.entryCountry[entry] as number)) || GOES_ON.test(text.slice(state.end, state.end + LONGEST_JOINT)) || IN_LIST.test(text.slice(Math.max(0, start - LONGEST_JOINT), start))) return false;
    // `Mexico, Texas, Florida and Oregon`
    const isListed = states.has(state.tokenEnd + 1) || others.has(state.tokenEnd + 1);
    return !isListed && PARTED.test(text.slice(state.end, state.end + LONGEST_WORD));
  };
  const countries = candidates.filter(({ type, tokenStart, tokenEnd }) => type === 'country' && tokenEnd === tokenStart);
  for (const country of countries) if (isBeforeState(country) || isTownIn(document, country, places.get(country.tokenEnd + 1), cities)) names.add(tokens.hash[country.tokenStart] as number);
  if (names.size === 0) return;
  for (const country of countries) {
    const { tokenStart, tokenEnd, start, end } = country;
    if (!names.has(tokens.hash[tokenStart] as number)) continue;
    weigh(country, 'before-a-state', WEIGHT.noEntity);
    const listed = cities.find((city) => city.start === start && city.end === end);
    const town = listed ?? newCandidate(tokenStart, tokenEnd, start, end, 'city', 'tagger', explain);
    weigh(town, 'before-a-state', WEIGHT.townBeforeState);
    if (listed === undefined) candidates.push(town);
  }
}
