// Storms have the names of people and towns (`Hurricane Milton`, `la tempête Daniel`): what one is called names nothing else in that text.

import { AFTER_SEPARATOR, ARABIC, CAPITALS_LINE, FIRST_UPPER, GAP_SPACE, SENTENCE_START, TITLE_LINE, type Tokens } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';

/** These stand before the name with a capital (`Storm Boris`; `to storm Aleppo` is something else), but not behind another word of a name (`Desert Storm`). */
const CAPITALISED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['hurricane', 'hurricanes', 'typhoon', 'typhoons', 'storm', 'storms']);
const OF_ANY_CASE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['ouragan', 'ouragans', 'cyclone', 'cyclones', 'typhon', 'typhons', 'tempête', 'tempêtes']);
const PLURAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['hurricanes', 'cyclones', 'typhoons', 'storms', 'ouragans', 'typhons', 'tempêtes']);
const AND: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['and', 'et']);
const DESERT = /* @__PURE__ */ hashOf('desert');
const NONE: ReadonlySet<number> = new Set();

/** In headlines verbs have capitals (`Rebels Storm Aleppo`). */
const NAME = FIRST_UPPER | ARABIC | SENTENCE_START | CAPITALS_LINE | TITLE_LINE;

/** Hashes of the words that storms are called by. Linear in the text. */
export function stormsIn({ count, hash, flags, gap }: Tokens): ReadonlySet<number> {
  let storms: Set<number> | undefined;
  const isName = (token: number) => token < count && ((flags[token] as number) & NAME) === FIRST_UPPER;
  for (let token = 1; token < count; token++) {
    if (gap[token] !== GAP_SPACE || !isName(token)) continue;
    const head = hash[token - 1] as number;
    if (!OF_ANY_CASE.has(head) && (!CAPITALISED.has(head) || ((flags[token - 1] as number) & FIRST_UPPER) === 0 || hash[token - 2] === DESERT)) continue;
    storms ??= new Set();
    storms.add(hash[token] as number);
    // `Hurricanes Katrina, Rita and Wilma`
    for (let next = token + 1; PLURAL.has(head); next++) {
      if (!AND.has(hash[next] as number) && ((flags[next] ?? 0) & AFTER_SEPARATOR) === 0) break;
      const isLast = AND.has(hash[next] as number);
      if (isLast) next++;
      if (!isName(next)) break;
      storms.add(hash[next] as number);
      if (isLast) break;
    }
  }
  return storms ?? NONE;
}
