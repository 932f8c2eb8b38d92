// Arabic proclitics: where the word proper begins in a token such as وبدمشق (و + ب + دمشق).
// وادي is a word and وادلب is و + ادلب: the words of all names decide, and where they are silent the habits of the letters.

import { ALEF, BEH, FEH, KAF, LAM, WAW, YEH } from '../text/arabic-letters';
import { CLASS, FOLD, IGNORED, secondFold } from '../text/chars';
import { ARABIC, GAP_SPACE, type Tokens } from '../text/tokens';
import type { GazetteerLayer } from './layer';
import type { Matches } from './matches';

const PROCLITICS: ReadonlySet<number> = /* @__PURE__ */ new Set([WAW, FEH, BEH, LAM, KAF]);
export const MAX_CODES = 64;
/** A stem keeps at least this many letters. */
const MIN_STEM = 3;

/** Folded codes of a token in `codes`, with the raw offset of each in `at`. Returns their number, 0 for overlong tokens. */
export function foldArabic(text: string, start: number, end: number, codes: Uint16Array, at: Int32Array): number {
  let length = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (CLASS[unit] === IGNORED) continue;
    if (length + 2 > MAX_CODES) return 0;
    at[length] = i;
    codes[length++] = FOLD[unit] as number;
    const second = secondFold(unit);
    if (second !== 0) {
      at[length] = i;
      codes[length++] = second;
    }
  }
  return length;
}

/**
 * For each Arabic token the code unit where its stem begins; the token's start for all others.
 * Cost: one or two hash look-ups for tokens that begin with a clitic's letter.
 */
export function stemStarts(tokens: Tokens, layers: readonly GazetteerLayer[], matches: ReadonlyArray<{ names: Matches; wordOf: Int32Array }>): Int32Array {
  const stems = tokens.start.slice(0, tokens.count);
  const codes = new Uint16Array(MAX_CODES);
  const at = new Int32Array(MAX_CODES);
  const known = (from: number, length: number) => layers.some((layer) => layer.words.findCodes(codes, from, length) >= 0);
  /** Within names words have clitics too (`سهل وجبل`): only a word that begins a name or is a cue by itself is one as it stands, and one that a body's name joins with its article (`الآثار والمتاحف`). */
  const isWhole = (from: number, length: number) =>
    layers.some((layer) => {
      const word = layer.words.findCodes(codes, from, length);
      return word >= 0 && layer.rootChild[word] !== 0;
    });
  for (let token = 0; token < tokens.count; token++) {
    if (((tokens.flags[token] as number) & ARABIC) === 0) continue;
    const length = foldArabic(tokens.text, tokens.start[token] as number, tokens.end[token] as number, codes, at);
    if (length <= MIN_STEM) continue;
    let stem = 0;
    if ((codes[0] === WAW || codes[0] === FEH) && !isWhole(0, length) && !(isArticle(codes, 1, length) && known(0, length))) {
      // Few names begin with و; ف is taken for the conjunction only before a known word.
      if (codes[0] === WAW || known(1, length)) stem = 1;
    }
    const letter = codes[stem] as number;
    // Foreign names begin with فال and كال too (كاليستا): only before ب an article shows that there is a clitic.
    if ((letter === BEH || letter === LAM || letter === KAF) && length - stem > MIN_STEM && !known(stem, length)) {
      if (letter === LAM && codes[stem + 1] === LAM) stem++;
      else if ((letter === BEH && isArticle(codes, stem + 1, length)) || known(stem + 1, length)) stem++;
    }
    // `بأبو جمال`: a kunya is likelier than any word that reads the same.
    if (stem === 0 && isKunya(codes, length) && token + 1 < tokens.count && tokens.gap[token + 1] === GAP_SPACE) stem = 1;
    stems[token] = at[stem] as number;
  }
  // A name of several words behind a clitic says where its word begins, be it as short as that of تل أبيب, in tokens that are no words themselves.
  for (const { names, wordOf } of matches) {
    for (let i = 0; i < names.count; i++) {
      const token = names.tokenStart[i] as number;
      if (names.tokenEnd[i] !== token && (wordOf[token] as number) < 0 && (names.start[i] as number) > (stems[token] as number)) stems[token] = names.start[i] as number;
    }
  }
  return stems;
}

/** A clitic and أبو or أبي. */
function isKunya(codes: Uint16Array, length: number): boolean {
  return length === 4 && PROCLITICS.has(codes[0] as number) && codes[1] === ALEF && codes[2] === BEH && (codes[3] === WAW || codes[3] === YEH);
}

function isArticle(codes: Uint16Array, from: number, length: number): boolean {
  return codes[from] === ALEF && codes[from + 1] === LAM && length - from > MIN_STEM;
}
