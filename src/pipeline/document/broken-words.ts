// Words that were broken at the end of a line with a hyphen (`Bel-` `grade`): one token, where it is not the hyphen of a name or compound.

import type { GazetteerLayer } from '../../gazetteer/layer';
import { CLASS, LOWER, NEWLINE } from '../../text/chars';
import { foldWord } from '../../text/folding';
import { ALL_UPPER, DOTTED, GAP_HYPHEN, HAS_DIGIT, HAS_LOWER, SINGLE_LETTER, type Tokens } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';

/** Behind a name and a hyphen these make an attribute of it: `Goma-based`, `Turkey-backed`. */
export const ATTRIBUTIVE: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'based', 'backed', 'led', 'run', 'held', 'controlled', 'owned', 'funded', 'born', 'occupied', 'allied', 'linked', 'affiliated', 'aligned', 'sponsored', 'supported', 'administered', 'appointed', 'trained', 'educated',
]);
const NO_WORDS = DOTTED | HAS_DIGIT;

/** Names that are longer stand before attributes that no list has (`Kremlin-` `friendly`). */
const LONGEST_STUMP = 3;

/** Makes one token of the parts of each broken word. Cost: a look at each token. */
export function joinBrokenWords(tokens: Tokens, layers: readonly GazetteerLayer[]): void {
  const { text, start, end, hash, flags, gap, letters, count } = tokens;
  const isKnown = (first: number, token: number, word = hash[token] as number) => layers.some(({ words }) => words.find(word, text, start[first] as number, end[token] as number) >= 0);
  const columns = [start, end, hash, flags, gap, letters];
  let last = 0;
  for (let token = 1; token < count; token++) {
    if (isBroken(tokens, last, token)) {
      const joined = hashOf(foldWord(text, start[last], end[last]) + foldWord(text, start[token], end[token]));
      const isStump = () => (letters[last] as number) <= LONGEST_STUMP && ((flags[last] as number) & HAS_LOWER) !== 0;
      // `Port-` `au-Prince`, `US-` `led`: their hyphens are their own.
      const isRest = () => gap[token + 1] !== GAP_HYPHEN && !ATTRIBUTIVE.has(hash[token] as number) && !isKnown(token, token);
      if (isKnown(last, token, joined) || (isRest() && (isStump() || !isKnown(last, last)))) {
        end[last] = end[token] as number;
        hash[last] = joined;
        flags[last] = ((flags[last] as number) & ~(ALL_UPPER | SINGLE_LETTER)) | HAS_LOWER;
        letters[last] = Math.min((letters[last] as number) + (letters[token] as number), 255);
        continue;
      }
    }
    if (++last < token) for (const column of columns) column[last] = column[token] as number;
  }
  if (++last >= count) return;
  tokens.count = last;
  for (const column of columns) column.fill(0, last, count);
}

/** Whether a hyphen ends the line between two tokens, and the next begins with a small letter. */
function isBroken({ text, start, flags, gap }: Tokens, first: number, next: number): boolean {
  const at = start[next] as number;
  return gap[next] === GAP_HYPHEN && CLASS[text.charCodeAt(at - 1)] === NEWLINE && CLASS[text.charCodeAt(at)] === LOWER && (((flags[first] as number) | (flags[next] as number)) & NO_WORDS) === 0;
}
