// What stands in apposition to a name, or is said of it, governs it as a head before it would: `Zairawn, a Hmar settlement`, `le Lukenie, une rivière`, `La Bléone est une rivière`.

import { CUE } from '../../gazetteer/model';
import { AFTER_SEPARATOR, FIRST_UPPER, GAP_APOSTROPHE, GAP_HYPHEN, GAP_SPACE, LAST_JOINT, SENTENCE_START, type Tokens } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { nameStart } from './plural-tails';

/** Articles, and what stands for one. */
export const INDEFINITE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['a', 'an', 'one', 'another', 'un', 'une']);
/** Behind these the noun must end the phrase (`Pryvoz, the market.`): else it is the next subject (`In Hama, the market was shut`). */
const DEFINITE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['the', 'le', 'la', 'l']);
/** `Bodilis est une commune` */
const IS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['est', 'était']);
/** `Verdun était un champ de bataille`, `Gao est un désert médical` */
const IMAGES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['champ', 'désert']);
/** Nouns for places, with the head that says the same. People are left out: `In Karkouf, a doctor said` says nothing of Karkouf. */
const NOUNS: ReadonlyArray<readonly [cues: number, head: number]> = [
  [CUE.cityHead | CUE.cityTail, CUE.cityHead],
  [CUE.regionHead | CUE.regionTail, CUE.regionHead],
  [CUE.siteHead | CUE.siteHeadIn | CUE.siteTail, CUE.siteHead],
];
/** `a village elder` */
const PEOPLE = CUE.title | CUE.kin | CUE.saying;
/** So many words may stand between the article and the noun: `a small Hmar settlement`. */
const MAX_BETWEEN = 3;

/** Writes to `governing` what nouns behind a comma or a copula and an article say of the names right before them. */
export function governApposed(tokens: Tokens, cues: Uint32Array, governing: Uint32Array): void {
  for (let token = 1; token < tokens.count; token++) {
    const isSaid = tokens.gap[token] === GAP_SPACE && tokens.gap[token - 1] === GAP_SPACE && IS.has(tokens.hash[token - 1] as number);
    if ((!isSaid && ((tokens.flags[token] as number) & (AFTER_SEPARATOR | SENTENCE_START | FIRST_UPPER)) !== AFTER_SEPARATOR) || (!INDEFINITE.has(tokens.hash[token] as number) && (isSaid || !DEFINITE.has(tokens.hash[token] as number)))) continue;
    const head = headAfter(tokens, cues, token, isSaid);
    const first = head === 0 ? -1 : nameStart(tokens, cues, token - (isSaid ? 2 : 1));
    if (first >= 0) governing[first] = (governing[first] as number) | head;
  }
}

/** What the noun after an article is the head of, 0 where it is none of a place. */
function headAfter({ flags, gap, hash, count }: Tokens, cues: Uint32Array, article: number, isSaid: boolean): number {
  const mustEnd = DEFINITE.has(hash[article] as number);
  for (let token = article + 1; token < count && token <= article + 1 + MAX_BETWEEN; token++) {
    if (gap[token] !== GAP_SPACE && gap[token] !== GAP_HYPHEN && !(gap[token] === GAP_APOSTROPHE && token === article + 1)) return 0;
    // `a Hmar settlement`
    if (((flags[token] as number) & FIRST_UPPER) !== 0) continue;
    if (isSaid && IMAGES.has(hash[token] as number)) return 0;
    const noun = NOUNS.find(([mask]) => ((cues[token] as number) & mask) !== 0);
    if (noun === undefined) continue;
    if (mustEnd && token + 1 < count && (gap[token + 1] as number) <= LAST_JOINT) return 0;
    return gap[token + 1] === GAP_SPACE && ((cues[token + 1] as number) & PEOPLE) !== 0 ? 0 : noun[1];
  }
  return 0;
}
