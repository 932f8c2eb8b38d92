// The numbers of footnotes that a copied text has right behind its names (`Goma1`, `Human Rights Watch2`): no part of them.

import type { GazetteerLayer } from '../../gazetteer/layer';
import { CLASS, DIGIT } from '../../text/chars';
import { hashRange } from '../../text/folding';
import { ARABIC, FIRST_UPPER, HAS_DIGIT, HAS_LOWER, LAST_JOINT, type Tokens } from '../../text/tokens';
import { hasName, idIn } from './parted-words';

/** `TF1` and `RTL2` are names of their own; such words count behind another note. */
const LEAST_LETTERS = 4;
const LEAST_FURTHER = 3;
/** Of two digits (`Libya24`) the first two are notes together, if the second is this near behind the first. */
const NEAR = 9;
/** Names that end with the word are looked up with so many words before it. */
const MOST_BEFORE = 4;

/** Takes the number of its footnote from each word that ends a listed name, where no list has it with its number, and between notes from words of no list. Cost: a look at each token. */
export function cutFootnoteMarks(tokens: Tokens, layers: readonly GazetteerLayer[]): void {
  const { text, start, end, hash, flags, gap, letters, count } = tokens;
  let isAnnotated = false;
  /** The note before, and the end of the word that it may belong to. */
  let note = 0;
  let awaited: readonly [token: number, last: number] | undefined;
  const cut = (token: number, last: number) => {
    letters[token] = (letters[token] as number) - ((end[token] as number) - last);
    end[token] = last;
    hash[token] = hashRange(text, start[token] as number, last);
    flags[token] = (flags[token] as number) & ~HAS_DIGIT;
  };
  for (let token = 0; token < count; token++) {
    if (((flags[token] as number) & (HAS_DIGIT | FIRST_UPPER | ARABIC)) !== (HAS_DIGIT | FIRST_UPPER)) continue;
    const [from, to] = [start[token] as number, end[token] as number];
    let last = to;
    while (CLASS[text.charCodeAt(last - 1)] === DIGIT) last--;
    const digits = to - last;
    const rest = (letters[token] as number) - digits;
    if (digits === 0 || digits > 2 || rest < (isAnnotated ? LEAST_FURTHER : LEAST_LETTERS) || text.charAt(last) === '0') continue;
    const [word, mark] = [hashRange(text, from, last), hashRange(text, last, to)];
    const isListed = (layer: GazetteerLayer) => {
      const words = [layer.words.find(word, text, from, last)];
      if (hasName(layer, [...words, layer.words.find(mark, text, last, to)])) return false;
      for (let before = token; !hasName(layer, words); before--) {
        if (before === 0 || words.length > MOST_BEFORE || (gap[before] as number) > LAST_JOINT) return false;
        words.unshift(idIn(layer, tokens, before - 1, before - 1));
      }
      return true;
    };
    if (layers.some((layer) => idIn(layer, tokens, token, token) >= 0)) continue;
    const number = Number(text.slice(last, to).normalize('NFKC'));
    const isNext = number > note && number <= note + NEAR;
    if (!layers.some(isListed) && !(isAnnotated && isNext && rest >= LEAST_LETTERS && ((flags[token] as number) & HAS_LOWER) !== 0)) continue;
    note = number;
    if (isAnnotated || digits === 1 || (awaited !== undefined && isNext)) {
      if (awaited !== undefined && !isAnnotated && isNext) cut(...awaited);
      isAnnotated = true;
      cut(token, last);
    } else awaited = [token, last];
  }
}
