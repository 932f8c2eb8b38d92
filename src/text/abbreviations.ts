// Words with dots in them (O.N.U., U.S.) and before them (`Gen. Smith`).

import { CLASS, DIGIT, DOT, IGNORED, LOWER, SPACE, UPPER } from './chars';
import { ALL_UPPER, DOTTED, FIRST_UPPER, GAP_ABBREVIATION, GAP_PUNCTUATION, GAP_SPACE, HAS_DIGIT, SENTENCE_START, SINGLE_LETTER, type Tokens } from './tokens';
import { hashesOf } from './word-hashes';

/** Words before a dot that does not end a sentence are this long at most (`Gen.`, `St.`, `Messrs.`). */
const ABBREVIATION_LENGTH = 6;
/** Titles and parts of names that are written with a dot in news text (English, French); given names as old papers shorten them (`Wm. Pritchard`). */
const ABBREVIATIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'mm', 'mme', 'mlle', 'dr', 'drs', 'pr', 'prof', 'st', 'ste', 'mr', 'mrs', 'ms', 'gen', 'gén', 'col', 'lt', 'sgt', 'maj', 'capt', 'cpl', 'cmdr', 'adm', 'brig', 'rev', 'hon', 'sen', 'rep', 'gov', 'jr', 'sr', 'bros', 'mgr', 'me', 'av', 'bd', 'mt', 'ft', 'no',
  'messrs', 'lieut', 'sergt', 'corpl', 'pvt', 'supt', 'insp', 'wm', 'geo', 'chas', 'thos', 'jas', 'jno', 'robt', 'saml', 'benj', 'edw', 'danl', 'fredk',
]);

/** Those that are no words in capitals (`ST. LOUIS`, `MM. Cot et Moch`). */
const IN_CAPITALS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['mm', 'st', 'ste', 'ft', 'mt', 'dr', 'mr', 'mrs', 'ms', 'gen', 'sgt', 'lt', 'col', 'maj', 'capt', 'adm', 'sen', 'rep', 'gov', 'rev', 'prof']);

/** End of a dotted abbreviation whose first letter ends at `index`, its last dot included; `index` where there is none. */
export function dottedEnd(text: string, start: number, index: number): number {
  // In lower case (`i.e.`) it is left alone: asked first, or each letter of `a.a.a.a` would walk through the rest.
  if (CLASS[text.charCodeAt(start)] === LOWER) return index;
  let end = index;
  let letters = 1;
  let position = index;
  while (position < text.length && CLASS[text.charCodeAt(position)] === DOT) {
    const afterDot = position + 1;
    const letterClass = CLASS[text.charCodeAt(afterDot)] as number;
    if (afterDot >= text.length || (letterClass !== UPPER && letterClass !== LOWER)) {
      if (letters > 1) end = afterDot;
      break;
    }
    let afterLetter = afterDot + 1;
    while (afterLetter < text.length && CLASS[text.charCodeAt(afterLetter)] === IGNORED) afterLetter++;
    const nextClass = afterLetter < text.length ? (CLASS[text.charCodeAt(afterLetter)] as number) : SPACE;
    if (nextClass >= LOWER && nextClass <= DIGIT) {
      // The next word begins right after the dot (`U.S.Army`): the abbreviation ends here.
      if (letters > 1) end = afterDot;
      break;
    }
    letters++;
    end = afterLetter;
    position = afterLetter;
  }
  return end;
}

/** Whether a dot after this token leaves the sentence open: initials and short capitalised words. */
export function isAbbreviation(tokens: Tokens, token: number): boolean {
  if (token < 0) return false;
  const flags = tokens.flags[token] as number;
  if ((flags & SINGLE_LETTER) !== 0) return (flags & FIRST_UPPER) !== 0;
  if ((flags & DOTTED) !== 0) return true;
  return (tokens.letters[token] as number) <= ABBREVIATION_LENGTH && (flags & (FIRST_UPPER | HAS_DIGIT)) === FIRST_UPPER && ((flags & ALL_UPPER) === 0 ? ABBREVIATIONS : IN_CAPITALS).has(tokens.hash[token] as number);
}

/** Small words that sentences begin with. */
const OPENINGS: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'le', 'la', 'l', 'un', 'une', 'ce', 'cet', 'cette', 'ces', 'c', 'son', 'sa', 'ses', 'leur', 'leurs', 'ils', 'elles', 'on', 'nous', 'deux', 'trois', 'et', 'pour', 'en', 'dans', 'avec', 'sur', 'après', 'depuis', 'lors', 'au', 'aux', 'des', 'du', 'a', 'd',
  'he', 'she', 'they', 'his', 'her', 'their', 'it', 'this', 'but', 'and', 'in', 'at', 'an', 'two', 'after', 'for',
]);
/** Those that no surname begins with; `Me Dupont` is a lawyer. */
const NO_PARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['me', 'les', 'mais', 'selon', 'il', 'elle', 'the']);

/** `Il a frappé Kevin D. Son avocat nie`: the initial of a surname ends the sentence where such a word has a capital and the next has none (`Ursula K. Le Guin`). Cost: a look at each token. */
export function endSentencesAtInitials({ count, flags, gap, hash }: Tokens): void {
  for (let token = 2; token + 1 < count; token++) {
    if (gap[token] !== GAP_ABBREVIATION || gap[token - 1] !== GAP_SPACE || ((flags[token - 1] as number) & SINGLE_LETTER) === 0 || ((flags[token] as number) & (flags[token - 2] as number) & FIRST_UPPER) === 0) continue;
    if (!NO_PARTICLES.has(hash[token] as number) && (!OPENINGS.has(hash[token] as number) || ((flags[token + 1] as number) & FIRST_UPPER) !== 0)) continue;
    gap[token] = GAP_PUNCTUATION;
    flags[token] = (flags[token] as number) | SENTENCE_START;
  }
}
