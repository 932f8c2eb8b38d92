// Head words in the plural behind the lists of names that they govern: `Aleppo, Hama and Idlib provinces`, `the Jabalia and Nuseirat camps`.

import { CUE } from '../../gazetteer/model';
import { AFTER_SEPARATOR, ALL_UPPER, DOTTED, FIRST_UPPER, GAP_HYPHEN, GAP_SPACE, LAST_JOINT, SENTENCE_START, type Tokens } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';

/** What joins the names of a list. */
export const AND: ReadonlySet<string> = /* @__PURE__ */ new Set(['and', 'or', 'et', 'ou', 'و']);
const PLACE_HEADS = CUE.cityHead | CUE.campHead | CUE.regionHead | CUE.siteHead;
/** Cue bits of tails with the head that says the same. */
const HEAD_FOR: ReadonlyArray<readonly [tail: number, head: number]> = [
  [CUE.cityTail, CUE.cityHead],
  [CUE.regionTail, CUE.regionHead],
  [CUE.siteTail, CUE.siteHead],
];
/** A longer list is none. */
const MAX_NAMES = 16;

const COUNTIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['counties', 'states']);

/** With a capital: of `Durham and Orange Counties` hardly any list has both. */
function isCounties({ flags, hash }: Tokens, token: number): boolean {
  return ((flags[token] as number) & FIRST_UPPER) !== 0 && COUNTIES.has(hash[token] as number);
}

/** Writes to `governing` what plural heads say of the names right before them. */
export function governBefore(text: string, tokens: Tokens, cues: Uint32Array, governing: Uint32Array): void {
  for (let token = 1; token < tokens.count; token++) {
    const mask = cues[token] as number;
    if ((mask & CUE.several) === 0 || ((tokens.flags[token] as number) & SENTENCE_START) !== 0 || isCounties(tokens, token) || tokens.gap[token] !== GAP_SPACE) continue;
    let heads = mask & PLACE_HEADS;
    for (const [tail, head] of HEAD_FOR) if ((mask & tail) !== 0) heads |= head;
    if (heads === 0) continue;
    const firsts: number[] = [];
    for (let last = token - 1; last >= 0 && firsts.length < MAX_NAMES; ) {
      const first = nameStart(tokens, cues, last);
      if (first < 0) break;
      firsts.push(first);
      last = lastBefore(text, tokens, first);
    }
    // `Tindouf camps` is the name of one thing.
    if (firsts.length > 1) for (const first of firsts) governing[first] = (governing[first] as number) | heads | CUE.several;
  }
}

/** First token of the capitalised name that ends at `last`, -1 where none ends there. `EU states` are no region of the EU. */
export function nameStart({ flags, gap }: Tokens, cues: Uint32Array, last: number): number {
  if (((flags[last] as number) & (FIRST_UPPER | ALL_UPPER | DOTTED)) !== FIRST_UPPER || ((cues[last] as number) & (CUE.function | CUE.demonym)) !== 0) return -1;
  let first = last;
  for (let at = last; at > 0 && (gap[at] === GAP_SPACE || gap[at] === GAP_HYPHEN) && ((flags[at] as number) & SENTENCE_START) === 0; at--) {
    const isName = ((flags[at - 1] as number) & FIRST_UPPER) !== 0 && ((cues[at - 1] as number) & CUE.function) === 0;
    // The `ez` of `Deir ez-Zor`.
    if (isName) first = at - 1;
    else if (gap[at] !== GAP_HYPHEN) break;
  }
  return first;
}

/** Last token of the name that a comma or a conjunction joins to the one that begins at `first`, -1 where there is none. */
function lastBefore(text: string, { start, end, flags, gap }: Tokens, first: number): number {
  const isComma = (token: number) => (gap[token] as number) > LAST_JOINT && ((flags[token] as number) & (AFTER_SEPARATOR | SENTENCE_START)) === AFTER_SEPARATOR;
  if (isComma(first)) return first - 1;
  const word = first - 1;
  if (word < 1 || gap[first] !== GAP_SPACE || !AND.has(text.slice(start[word], end[word]))) return -1;
  return gap[word] === GAP_SPACE || isComma(word) ? word - 1 : -1;
}
