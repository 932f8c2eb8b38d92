// Storms have the names of people and towns (`Hurricane Milton`, `la tempête Daniel`): what one is called names nothing else in that text.

import { ARABIC, FIRST_UPPER, GAP_SPACE, SENTENCE_START, type Tokens } from '../text/tokens';
import { hashesOf } from '../text/word-hashes';

/** English ones stand before the name with a capital (`Storm Boris`; `to storm Aleppo` is something else). */
const CAPITALISED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['hurricane', 'hurricanes', 'cyclone', 'typhoon', 'storm']);
const OF_ANY_CASE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['ouragan', 'cyclone', 'typhon', 'tempête']);
const NONE: ReadonlySet<number> = new Set();

/** Hashes of the words that storms are called by. Linear in the text. */
export function stormsIn({ count, hash, flags, gap }: Tokens): ReadonlySet<number> {
  let storms: Set<number> | undefined;
  for (let token = 1; token < count; token++) {
    if (((flags[token] as number) & (FIRST_UPPER | ARABIC | SENTENCE_START)) !== FIRST_UPPER || gap[token] !== GAP_SPACE) continue;
    const head = hash[token - 1] as number;
    const isHead = OF_ANY_CASE.has(head) || (CAPITALISED.has(head) && ((flags[token - 1] as number) & FIRST_UPPER) !== 0);
    if (!isHead) continue;
    storms ??= new Set();
    storms.add(hash[token] as number);
  }
  return storms ?? NONE;
}
