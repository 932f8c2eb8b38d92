// Towns that are called like countries or states, before their states or countries: `Poland, Ohio`, `Police in Lebanon, Pennsylvania arrested`, `Virginia, Minn.`, `LIBERIA, Costa Rica — `.

import { CUE, ENTRY_KIND, packCountry } from '../../gazetteer/model';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import { isInDateline } from '../document/dateline';
import { nationalitiesOf } from '../document/demonyms';
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

/** `Minn.`, `N.Y.`, `MN`: so a state is written behind its towns. */
const ABBREVIATED = /^(?:.*\.|\p{Lu}{2})$/u;

/** Whether a state of another name stands before `state` as its town does: `Virginia, Minn.`, `in Nevada, Iowa`; but no list (`two states (Texas, Florida)`). */
function isTownOfState({ text, cues }: Document, { tokenStart }: CandidateSpan, { start, end }: CandidateSpan): boolean {
  return ABBREVIATED.test(text.slice(start, end)) || (tokenStart > 0 && ((cues[tokenStart - 1] as number) & CUE.function) !== 0);
}

type TownsAt = ReadonlyMap<number, readonly CandidateSpan[]>;

/** Whether a name of a country is that of a town in the place behind it: where a story was filed (`LIBERIA, Costa Rica — `), or of a town that is listed there (`Armenia, Quindío,`). */
function isTownIn({ text }: Document, country: CandidateSpan, place: CandidateSpan | undefined, cities: TownsAt): boolean {
  const { tokenStart, end, refs } = country;
  if (place === undefined || text.slice(end, place.start) !== ', ') return false;
  const there = new Set(place.refs.map(({ layer, entry }) => layer.entryCountry[entry] as number));
  if (refs.some(({ layer, entry }) => there.has(layer.entryCountry[entry] as number))) return false;
  return isInDateline(text, country) || (place.type === 'region' && PARTED.test(text.slice(place.end, place.end + LONGEST_WORD)) && cities.get(tokenStart)?.some((town) => town.refs.some(({ layer, entry }) => there.has(layer.entryCountry[entry] as number))) === true);
}

/**
 * Makes towns of the countries and states behind whose names a state stands that is not their own, or the place that they lie in; of the names of countries in the rest of the text too, where nobody and nothing else of the country is named.
 * Cost: a few looks at each candidate, and one more where such a town is found.
 */
export function preferTownsBeforeStates(document: Document, candidates: CandidateSpan[], explain: boolean): void {
  const { text, tokens } = document;
  const states = new Map<number, CandidateSpan>();
  const places = new Map<number, CandidateSpan>();
  /** Where countries stand, and large cities: `Iran, Washington said`. */
  const others = new Set<number>();
  const cities = new Map<number, CandidateSpan[]>();
  for (const candidate of candidates) {
    const { type, tokenStart, tokenEnd, refs, reading } = candidate;
    if (type === 'region' && refs.some(isState) && !states.has(tokenStart)) states.set(tokenStart, candidate);
    if ((type === 'region' || type === 'country') && refs.length > 0 && reading?.allWeak === false) places.set(tokenStart, candidate);
    if (type === 'country' || (type === 'city' && refs.some(isLarge))) others.add(tokenStart);
    if (type === 'city' && tokenEnd === tokenStart && refs.length > 0) cities.set(tokenStart, [...(cities.get(tokenStart) ?? []), candidate]);
  }
  const isBeforeState = (named: CandidateSpan) => {
    const { type, tokenEnd, start, end, refs } = named;
    const state = states.get(tokenEnd + 1);
    // `Armenia, Georgia` are two countries.
    if (state === undefined || others.has(state.tokenStart) || text.slice(end, state.start) !== ', ') return false;
    if ((type === 'region' ? !isTownOfState(document, named, state) : refs.some(({ layer, entry }) => WITH_STATES.has(layer.entryCountry[entry] as number))) || GOES_ON.test(text.slice(state.end, state.end + LONGEST_JOINT)) || IN_LIST.test(text.slice(Math.max(0, start - LONGEST_JOINT), start))) return false;
    // `Mexico, Texas, Florida and Oregon`
    const isListed = states.has(state.tokenEnd + 1) || others.has(state.tokenEnd + 1);
    return !isListed && PARTED.test(text.slice(state.end, state.end + LONGEST_WORD));
  };
  const called = candidates.filter(({ type, tokenStart, tokenEnd, refs }) => tokenEnd === tokenStart && (type === 'country' || (type === 'region' && refs.some(isState))));
  const towns = called.filter((one) => isBeforeState(one) || (one.type === 'country' && isTownIn(document, one, places.get(one.tokenEnd + 1), cities)));
  if (towns.length === 0) return;
  const named = countriesNamedOtherwise(document, candidates);
  const isNamed = ({ refs }: CandidateSpan) => refs.some(({ layer, entry }) => named.has(layer.entryCountry[entry] as number));
  const everywhere = new Set(towns.filter((town) => town.type === 'country' && !isNamed(town)).map(({ tokenStart }) => tokens.hash[tokenStart] as number));
  // `JORDAN, Syria — King Abdullah said` is filed from two countries.
  const here = new Set(towns.filter((town) => isBeforeState(town) || !isNamed(town)));
  for (const one of called) {
    const { type, tokenStart, tokenEnd, start, end } = one;
    if (!here.has(one) && (type === 'region' || !everywhere.has(tokens.hash[tokenStart] as number))) continue;
    const listed = cities.get(tokenStart)?.[0];
    const town = listed ?? newCandidate(tokenStart, tokenEnd, start, end, 'city', 'tagger', explain);
    weigh(town, 'before-a-state', Math.max(0, type === 'region' ? one.score - town.score : 0) + WEIGHT.townBeforeState);
    weigh(one, 'before-a-state', WEIGHT.noEntity);
    if (listed !== undefined) continue;
    candidates.push(town);
    cities.set(tokenStart, [town]);
  }
}

/** The packed countries whose nationality is named, or whose capital, one of whose people or bodies. */
function countriesNamedOtherwise(document: Document, candidates: readonly CandidateSpan[]): ReadonlySet<number> {
  const named = new Set(nationalitiesOf(document));
  for (const { type, refs, reading } of candidates) {
    if (reading?.allWeak !== false || refs.length !== 1 || type === 'country' || type === 'region' || type === 'site') continue;
    for (const { layer, entry } of refs) if (type !== 'city' || layer.entryKind[entry] === ENTRY_KIND.capital) named.add(layer.entryCountry[entry] as number);
  }
  return named;
}
