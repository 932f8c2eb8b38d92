// What a line, or the whole text, says of the capitals in it: headlines, and text without any.

import { CLASS, DIGIT, DOT, SPACE } from './chars';
import { ALL_UPPER, ARABIC, CAPITALS_LINE, FIRST_UPPER, HAS_DIGIT, HAS_LOWER, SINGLE_LETTER, SYMBOL_TOKEN, TITLE_LINE, type Tokens } from './tokens';

/** A text of so many words of scripts with case, most of all its words, with at most one capitalised word among as many, is written without capitals. */
const CASELESS_WORDS = 4;
const CASELESS_SHARE = 40;

/** Whether a text is written without capitals. `cased` words are of a script with case, `capitalised` of them have one. */
export function isCaseless({ count }: Tokens, cased: number, capitalised: number): boolean {
  return cased >= CASELESS_WORDS && cased * 2 >= count && capitalised * CASELESS_SHARE <= cased;
}

/** In so short a text without capitals only names that lists have and that are no words count. */
const SHORT = 12;

/** In a text without capitals small letters say as little as capitals do in one that has nothing else: its words are read as those. */
export function markCaseless(tokens: Tokens): void {
  tokens.isShortCaseless = tokens.count < SHORT;
  for (let token = 0; token < tokens.count; token++) {
    const flags = tokens.flags[token] as number;
    if ((flags & HAS_LOWER) === 0) continue;
    const first = CLASS[tokens.text.charCodeAt(tokens.start[token] as number)] === DIGIT ? 0 : FIRST_UPPER;
    tokens.flags[token] = (flags & ~HAS_LOWER) | first | CAPITALS_LINE | ((tokens.letters[token] as number) > 1 ? ALL_UPPER : 0);
  }
}

function endsInDot(text: string, end: number): boolean {
  let last = end - 1;
  while (last >= 0 && CLASS[text.charCodeAt(last)] === SPACE) last--;
  return last >= 0 && CLASS[text.charCodeAt(last)] === DOT;
}

/** Sets the line flags of the tokens from `first` on, all of one line that ends before the code unit `end`. */
export function markLine(tokens: Tokens, first: number, end: number): void {
  let capitals = 0;
  let lower = 0;
  let words = 0;
  let capitalised = 0;
  for (let token = first; token < tokens.count; token++) {
    const flags = tokens.flags[token] as number;
    if ((flags & SYMBOL_TOKEN) !== 0) continue;
    const length = tokens.letters[token] as number;
    // Beside Arabic words capitals are acronyms.
    if ((flags & (HAS_LOWER | ARABIC)) !== 0) lower += length;
    else if ((flags & (ALL_UPPER | SINGLE_LETTER)) !== 0) capitals += length;
    if (length >= 4 && (flags & (HAS_DIGIT | ARABIC)) === 0) {
      words++;
      if ((flags & FIRST_UPPER) !== 0) capitalised++;
    }
  }
  let mark = 0;
  if (capitals > 4 && capitals > 4 * lower && tokens.count - first > 1) mark = CAPITALS_LINE;
  // A headline has no full stop: `The Zarbuk Brigades left Aleppo.` is a sentence.
  else if (words >= 4 && capitalised * 10 >= words * 8 && !endsInDot(tokens.text, end)) mark = TITLE_LINE;
  if (mark !== 0) for (let token = first; token < tokens.count; token++) tokens.flags[token] = (tokens.flags[token] as number) | mark;
}
