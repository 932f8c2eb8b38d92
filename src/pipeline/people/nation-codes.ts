// Codes of nations behind athletes in lists of results: `1. Evenepoel (BEL) ; 2. Milan (ITA/Lidl-Trek)`.

import { AFTER_BRACKET, ALL_UPPER, FIRST_UPPER, HAS_DIGIT } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import type { Document } from '../document/document';

/** Those that most lists have some of, in French and English. */
const COMMON: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['fra', 'ita', 'esp', 'bel', 'ger', 'all', 'gbr', 'usa', 'sui', 'ned', 'por', 'aus', 'nor', 'swe', 'den', 'dan', 'aut', 'can', 'jpn', 'rus', 'ukr', 'pol', 'cze', 'slo', 'cro', 'ken', 'eth', 'jam', 'rsa', 'bra', 'arg', 'col', 'mar', 'chn', 'irl', 'fin']);
/** A list has so many of these, of which two are different; then all are codes. */
const FEWEST = 3;
const LETTERS = 3;
const CODE_END = /^[)/]/;

/** The tokens of the codes. Cost: a look at each token. */
export function nationCodes({ text, tokens: { count, flags, hash, letters, start, end } }: Document): ReadonlySet<number> {
  const codes = new Set<number>();
  const kinds = new Set<number>();
  let common = 0;
  for (let token = 1; token < count; token++) {
    if (((flags[token] as number) & (AFTER_BRACKET | ALL_UPPER | HAS_DIGIT)) !== (AFTER_BRACKET | ALL_UPPER) || letters[token] !== LETTERS || ((flags[token - 1] as number) & FIRST_UPPER) === 0) continue;
    if (text.slice(end[token - 1], start[token]) !== ' (' || !CODE_END.test(text.charAt(end[token] as number))) continue;
    codes.add(token);
    if (!COMMON.has(hash[token] as number)) continue;
    common++;
    kinds.add(hash[token] as number);
  }
  return common >= FEWEST && kinds.size > 1 && common * 2 >= codes.size ? codes : new Set();
}
