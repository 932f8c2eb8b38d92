// Towns that are called like countries, before their states: `Poland, Ohio`, `Police in Lebanon, Pennsylvania arrested`.

import { ENTRY_KIND, packCountry } from '../../gazetteer/model';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
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
const PARTED = /^(?:[,.;:)\]—–]|$| (?:on|when|where|since|last|this) )/;
const LONGEST_WORD = 8;

/** Makes towns, which no list has, of the countries behind whose names a state stands that is not their own. Cost: one look at each country of one word. */
export function preferTownsBeforeStates({ text }: Document, candidates: CandidateSpan[], explain: boolean): void {
  const states = new Map<number, CandidateSpan>();
  for (const candidate of candidates) if (candidate.type === 'region' && candidate.refs.some(isState) && !states.has(candidate.tokenStart)) states.set(candidate.tokenStart, candidate);
  if (states.size === 0) return;
  /** Where countries stand, and large cities: `Iran, Washington said`. */
  const others = new Set<number>();
  for (const candidate of candidates) if (candidate.type === 'country' || (candidate.type === 'city' && candidate.refs.some(isLarge))) others.add(candidate.tokenStart);
  const towns: CandidateSpan[] = [];
  for (const candidate of candidates) {
    const { type, tokenStart, tokenEnd, start, end, refs } = candidate;
    const state = states.get(tokenEnd + 1);
    // `Armenia, Georgia` are two countries.
    if (type !== 'country' || tokenEnd > tokenStart || state === undefined || others.has(state.tokenStart) || text.slice(end, state.start) !== ', ') continue;
    if (refs.some(({ layer, entry }) => WITH_STATES.has(layer.entryCountry[entry] as number)) || GOES_ON.test(text.slice(state.end, state.end + LONGEST_JOINT)) || IN_LIST.test(text.slice(Math.max(0, start - LONGEST_JOINT), start))) continue;
    // `Mexico, Texas, Florida and Oregon`
    const isListed = states.has(state.tokenEnd + 1) || others.has(state.tokenEnd + 1);
    if (isListed || !PARTED.test(text.slice(state.end, state.end + LONGEST_WORD))) continue;
    weigh(candidate, 'before-a-state', WEIGHT.noEntity);
    const town = newCandidate(tokenStart, tokenEnd, start, end, 'city', 'tagger', explain);
    weigh(town, 'before-a-state', WEIGHT.townBeforeState);
    towns.push(town);
  }
  candidates.push(...towns);
}
