// English nouns that end what is written like the name of a body and is none: plans, laws, agreements, prizes. None of the bodies in our articles ends so.

import { AFTER_BRACKET, ALL_UPPER, FIRST_UPPER, GAP_PUNCTUATION, GAP_SPACE, type Tokens } from '../text/tokens';
import { hashesOf, hashOf } from '../text/word-hashes';

const ENDS: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'plan', 'plans', 'act', 'acts', 'agreement', 'accords', 'treaty', 'protocol', 'resolution', 'roadmap', 'strategy', 'doctrine', 'declaration', 'covenant', 'decree', 'regulation', 'directive', 'guidelines', 'policy', 'code', 'understanding',
  'summit', 'talks', 'ceasefire', 'truce', 'uprising', 'massacre', 'crisis', 'wars', 'election', 'referendum', 'census', 'week', 'award', 'awards', 'prize', 'cup', 'championship', 'championships', 'games',
  'violence', 'malnutrition', 'disease', 'syndrome', 'virus', 'assessment', 'matrix', 'index', 'device', 'devices', 'carrier', 'carriers',
]);

/** `Bureau du Plan` is a body. */
const DU = /* @__PURE__ */ hashOf('du');

/** Whether the words from `first` to `last`, several, end in the capitalised noun of a thing. */
export function endsInThing({ flags, gap, hash }: Tokens, first: number, last: number): boolean {
  return last > first && gap[last] === GAP_SPACE && hash[last - 1] !== DU && ((flags[last] as number) & FIRST_UPPER) !== 0 && ENDS.has(hash[last] as number);
}

/** Hashes of the acronyms that stand in brackets behind such a thing (`Humanitarian Response Plan (HRP)`). Linear in the text. */
export function abbreviatedThings(tokens: Tokens): number[] {
  const { count, flags, gap, hash } = tokens;
  const found: number[] = [];
  for (let token = 2; token < count; token++) {
    if (gap[token] === GAP_PUNCTUATION && ((flags[token] as number) & (AFTER_BRACKET | ALL_UPPER)) === (AFTER_BRACKET | ALL_UPPER) && ((flags[token - 2] as number) & FIRST_UPPER) !== 0 && endsInThing(tokens, token - 2, token - 1)) found.push(hash[token] as number);
  }
  return found;
}
