// English nouns that end what is written like the name of a body and is none: plans, laws, agreements, prizes. None of the bodies in our articles ends so.

import { AFTER_BRACKET, ALL_UPPER, FIRST_UPPER, GAP_PUNCTUATION, GAP_SPACE, type Tokens } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { definitionOf } from './acronym-definitions';

const ENDS: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'plan', 'plans', 'act', 'acts', 'agreement', 'accords', 'treaty', 'protocol', 'resolution', 'roadmap', 'strategy', 'doctrine', 'declaration', 'covenant', 'decree', 'regulation', 'directive', 'guidelines', 'policy', 'understanding',
  'summit', 'talks', 'ceasefire', 'uprising', 'massacre', 'crisis', 'wars', 'election', 'referendum', 'census', 'week', 'award', 'awards', 'prize', 'cup', 'championship', 'championships', 'games',
  'violence', 'malnutrition', 'disease', 'syndrome', 'virus', 'assessment', 'matrix', 'device', 'devices', 'carrier', 'carriers',
]);

/** `Bureau du Plan` is a body. */
const DU = /* @__PURE__ */ hashOf('du');

/** Bodies are for and against such things (`Women Against Violence`). */
const TOWARDS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['for', 'against', 'on']);

/** Whether the words from `first` to `last`, several, end in the capitalised noun of a thing. */
export function endsInThing({ flags, gap, hash }: Tokens, first: number, last: number): boolean {
  if (last === first || gap[last] !== GAP_SPACE || hash[last - 1] === DU || ((flags[last] as number) & FIRST_UPPER) === 0 || !ENDS.has(hash[last] as number)) return false;
  for (let token = first; token < last; token++) if (TOWARDS.has(hash[token] as number)) return false;
  return true;
}

/** Hashes of the acronyms that such a thing before them in brackets is abbreviated by (`Humanitarian Response Plan (HRP)`). Linear in the text. */
export function abbreviatedThings(text: string, tokens: Tokens, cues: Uint32Array): number[] {
  const { count, flags, gap, hash } = tokens;
  const found: number[] = [];
  for (let token = 2; token < count; token++) {
    if (gap[token] === GAP_PUNCTUATION && ((flags[token] as number) & (AFTER_BRACKET | ALL_UPPER)) === (AFTER_BRACKET | ALL_UPPER) && ((flags[token - 2] as number) & FIRST_UPPER) !== 0 && endsInThing(tokens, token - 2, token - 1) && definitionOf(text, tokens, cues, token) !== undefined) found.push(hash[token] as number);
  }
  return found;
}
