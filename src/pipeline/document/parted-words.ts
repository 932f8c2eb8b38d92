// Words that are parted in the text and one in the gazetteer: those that a hyphen breaks at the end of a line (`Bel-` `grade`), and hashtags
// that are names as they stand (`#YouTube`, not `#WhiteHouse`).

import type { GazetteerLayer } from '../../gazetteer/layer';
import { findChild } from '../../gazetteer/matches';
import { CUE_BASE } from '../../gazetteer/model';
import { CLASS, LOWER, NEWLINE } from '../../text/chars';
import { foldWord } from '../../text/folding';
import { ALL_UPPER, DOTTED, GAP_HYPHEN, GAP_SPACE, HAS_DIGIT, HAS_LOWER, SINGLE_LETTER, type Tokens } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';

/** Behind a name and a hyphen these make an attribute of it: `Goma-based`, `Turkey-backed`. */
export const ATTRIBUTIVE: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'based', 'backed', 'led', 'run', 'held', 'controlled', 'owned', 'funded', 'born', 'occupied', 'allied', 'linked', 'affiliated', 'aligned', 'sponsored', 'supported', 'administered', 'appointed', 'trained', 'educated',
]);
const NO_WORDS = DOTTED | HAS_DIGIT;
/** Names that are longer stand before attributes that no list has (`Kremlin-` `friendly`). */
const LONGEST_STUMP = 3;

/** Whether a token is a further word of a hashtag (`Sudan` in `#SouthSudan`). */
export function isWithinTag({ start, end, gap }: Tokens, token: number): boolean {
  return gap[token] === GAP_SPACE && start[token] === end[token - 1];
}

/** Makes one token of the parts of each such word. Cost: a look at each token. */
export function joinParts(tokens: Tokens, layers: readonly GazetteerLayer[]): void {
  const { text, start, end, hash, flags, gap, letters, count } = tokens;
  const columns = [start, end, hash, flags, gap, letters];
  const isKnown = (first: number, last: number, word?: number) => layers.some((layer) => idIn(layer, tokens, first, last, word) >= 0);
  let kept = 0;
  for (let token = 1; token < count; token++) {
    let last = token;
    let joined: number | undefined;
    if (isBroken(tokens, kept, token)) {
      const word = hashOf(foldWord(text, start[kept], end[kept]) + foldWord(text, start[token], end[token]));
      const isStump = (letters[kept] as number) <= LONGEST_STUMP && ((flags[kept] as number) & HAS_LOWER) !== 0;
      // `Port-` `au-Prince`, `US-` `led`: their hyphens are their own.
      const isRest = gap[token + 1] !== GAP_HYPHEN && !ATTRIBUTIVE.has(hash[token] as number) && !isKnown(token, token);
      if (isKnown(kept, token, word) || (isRest && (isStump || !isKnown(kept, kept)))) joined = word;
    } else if (isWithinTag(tokens, token) && start[token] === end[kept] && !isWithinTag(tokens, kept)) {
      while (last + 1 < count && isWithinTag(tokens, last + 1)) last++;
      const word = hashOf(foldWord(text, start[kept], end[last]));
      const parts = Array.from({ length: last - kept + 1 }, (_, part) => (part === 0 ? kept : token + part - 1));
      if (layers.some((layer) => hasName(layer, [idIn(layer, tokens, kept, last, word)])) && !layers.some((layer) => hasName(layer, parts.map((part) => idIn(layer, tokens, part, part))))) joined = word;
    }
    if (joined === undefined) {
      if (++kept < token) for (const column of columns) column[kept] = column[token] as number;
      continue;
    }
    flags[kept] = ((flags[kept] as number) & ~(ALL_UPPER | SINGLE_LETTER)) | HAS_LOWER;
    hash[kept] = joined;
    end[kept] = end[last] as number;
    for (; token <= last; token++) letters[kept] = Math.min((letters[kept] as number) + (letters[token] as number), 255);
    token = last;
  }
  if (++kept >= count) return;
  tokens.count = kept;
  for (const column of columns) column.fill(0, kept, count);
}

/** The id in a layer of the word that the tokens `first` to `last` make, -1 for none. */
export function idIn({ words }: GazetteerLayer, { text, start, end, hash }: Tokens, first: number, last: number, word = hash[last] as number): number {
  return words.find(word, text, start[first] as number, end[last] as number);
}

/** Whether a layer has a name of these words. */
export function hasName({ aliasEntry, aliasStart, childStart, nodeWord, rootChild }: GazetteerLayer, [first, ...rest]: readonly number[]): boolean {
  let node = rootChild[first as number] ?? 0;
  for (const word of rest) node = node > 0 ? findChild(nodeWord, childStart[node] as number, childStart[node + 1] as number, word) : 0;
  return node > 0 && aliasStart[node] !== aliasStart[node + 1] && (aliasEntry[aliasStart[node] as number] as number) < CUE_BASE;
}

/** Whether a hyphen ends the line between two tokens, and the next begins with a small letter. */
function isBroken({ text, start, flags, gap }: Tokens, first: number, next: number): boolean {
  const at = start[next] as number;
  return gap[next] === GAP_HYPHEN && CLASS[text.charCodeAt(at - 1)] === NEWLINE && CLASS[text.charCodeAt(at)] === LOWER && (((flags[first] as number) | (flags[next] as number)) & NO_WORDS) === 0;
}
