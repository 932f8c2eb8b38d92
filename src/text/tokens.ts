// Tokens in typed arrays: one pass over the code units, no substrings, no regex, no normalised copy.
//
// A token is a maximal run of letters, digits and marks of one script, or one symbol (& +). Apostrophes, hyphens and dots
// separate tokens; what stood between a token and the one before it is its gap. Web and mail addresses are no tokens. Dotted abbreviations (O.N.U., U.S.) are one token.
// `hash` is FNV-1a over the folded code units, so that capitals, accents and Unicode normal forms do not change it.

import { addressesIn } from './addresses';
import { APOSTROPHE, CASELESS, CLASS, DIGIT, DOT, FIRST_DOUBLE, FOLD, HYPHEN, IGNORED, isArabicUnit, isControl, isWordClass, LOWER, NEWLINE, OPEN, OTHER, secondFold, SEPARATOR, SLASH, SPACE, SYMBOL, TERMINATOR, UPPER } from './chars';
import { FNV_OFFSET, FNV_PRIME, hashRange } from './folding';
import { isWrap, wrapWidth } from './wrapping';

/** What lies between a token and its predecessor. */
export const GAP_START = 0; // nothing: first token, or a change of script
export const GAP_SPACE = 1;
export const GAP_HYPHEN = 2;
export const GAP_APOSTROPHE = 3;
/** One line break, as in wrapped text. */
export const GAP_NEWLINE = 4;
/** A dot after a short word, then space: `St. Petersburg`, `J. Smith`. */
export const GAP_ABBREVIATION = 5;
/** A slash or a dot without space: `Verts/ALE`, `Amazon.com`. */
export const GAP_SLASH = 6;
/** Last of the gaps that a name may contain. */
export const LAST_JOINT = 6;
export const GAP_PUNCTUATION = 7;
export const GAP_PARAGRAPH = 8;

/** Token flags. */
export const FIRST_UPPER = 1;
export const ALL_UPPER = 2; // at least two letters, none lower
export const HAS_LOWER = 4;
export const HAS_DIGIT = 8;
export const ARABIC = 16;
export const DOTTED = 32;
/** Begins a sentence, a line, a quotation or a bullet. */
export const SENTENCE_START = 64;
/** On a line whose letters are nearly all capitals, or in a text that has none: either way case says nothing. */
export const CAPITALS_LINE = 128;
/** On a line where nearly every word is capitalised, as in English headlines. */
export const TITLE_LINE = 256;
export const SYMBOL_TOKEN = 512;
export const SINGLE_LETTER = 1024;
/** An opening bracket or quote stands between this token and the one before. */
export const AFTER_OPEN = 2048;
/** A comma, colon, semicolon or dash stands between this token and the one before. */
export const AFTER_SEPARATOR = 4096;
/** An opening round bracket stands directly before this token. */
export const AFTER_BRACKET = 8192;

/** Words before a dot that does not end a sentence are this long at most (`Gen.`, `St.`, `Sgt.`). */
const ABBREVIATION_LENGTH = 4;

/** A text of so many words of scripts with case, most of all its words, with at most one capitalised word among as many, is written without capitals. */
const CASELESS_WORDS = 12;
const CASELESS_SHARE = 40;

/** The tokens of one text. Arrays are longer than `count`; what lies beyond is scratch. */
export class Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  flags: Uint16Array;
  gap: Uint8Array;
  /** Letters and digits of each token, marks not counted, at most 255: the same for composed and decomposed text. */
  letters: Uint8Array;
  constructor(readonly text: string, capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.flags = new Uint16Array(capacity);
    this.gap = new Uint8Array(capacity);
    this.letters = new Uint8Array(capacity);
  }

  grow(): void {
    const capacity = this.start.length * 2;
    const copy = <A extends Int32Array | Uint16Array | Uint8Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    this.start = copy(this.start, new Int32Array(capacity));
    this.end = copy(this.end, new Int32Array(capacity));
    this.hash = copy(this.hash, new Int32Array(capacity));
    this.flags = copy(this.flags, new Uint16Array(capacity));
    this.gap = copy(this.gap, new Uint8Array(capacity));
    this.letters = copy(this.letters, new Uint8Array(capacity));
  }

  /** The raw text of tokens `first` to `last`, inclusive. For tests and training, never on the hot path. */
  slice(first: number, last: number): string {
    return this.text.slice(this.start[first], this.end[last]);
  }
}

/** Splits a text into tokens. Linear in the text; never throws. */
export function tokenise(text: string): Tokens {
  const length = text.length;
  const tokens = new Tokens(text, Math.max(16, (length / 5) | 0));
  let index = 0;
  let lineFirstToken = 0;
  let lineStart = 0;
  const width = wrapWidth(text);
  const addresses = addressesIn(text);
  let address = 0;
  /** Words of scripts with case, and those that have a capital. */
  let cased = 0;
  let capitalised = 0;
  // What has been seen since the last token.
  let spaces = 0;
  let newlines = 0;
  let hyphens = 0;
  let apostrophes = 0;
  let dots = 0;
  let slashes = 0;
  let others = 0;
  let extra = SENTENCE_START;
  while (index < length) {
    if (index >= (addresses[address] as number)) {
      // To names it is a mark like any other.
      index = Math.max(index, addresses[address + 1] as number);
      address += 2;
      others++;
      continue;
    }
    const unit = text.charCodeAt(index);
    const charClass = CLASS[unit] as number;
    if (charClass < LOWER || charClass > DIGIT) {
      if (charClass !== SYMBOL || !standsInName(text, index)) {
        switch (charClass) {
          case SPACE: spaces++; extra &= ~AFTER_BRACKET; break;
          case NEWLINE: {
            // A carriage return before a line feed is part of it.
            if (unit === 0x0d && text.charCodeAt(index + 1) === 0x0a) break;
            const lineEnd = unit === 0x0a && text.charCodeAt(index - 1) === 0x0d ? index - 1 : index;
            if (width > 0 && isWrap(text, index + 1, width - (lineEnd - lineStart))) {
              // Where the line ends in a hyphen the break is nothing (`Deir-` `ez-Zor`).
              if (hyphens === 0) spaces++;
            } else {
              newlines++;
              markLine(tokens, lineFirstToken, index);
              lineFirstToken = tokens.count;
            }
            lineStart = index + 1;
            break;
          }
          case IGNORED: break;
          case APOSTROPHE:
            // A plural possessive (`Lions' Den`) is a space to a name; the apostrophe must touch the word before.
            if (spaces + newlines + hyphens + apostrophes + dots + slashes + others === 0 && index > 0 && isWordClass(CLASS[text.charCodeAt(index - 1)] as number) && text.charCodeAt(index + 1) === 0x20) break;
            apostrophes++;
            break;
          case HYPHEN: hyphens++; break;
          case DOT: dots++; break;
          case TERMINATOR: others++; extra |= SENTENCE_START; break;
          case SEPARATOR: others++; extra |= AFTER_SEPARATOR; if (unit === 0x3a) extra |= SENTENCE_START; break;
          case OPEN:
            others++;
            // A straight quote before white space closes; everywhere else it may open.
            if (unit === 0x22 && visibleClass(text, index + 1) === SPACE) break;
            extra |= unit === 0x28 ? AFTER_OPEN | AFTER_BRACKET : AFTER_OPEN | SENTENCE_START;
            break;
          case SLASH: slashes++; break;
          default:
            // A tab ends a table cell; anything else unknown breaks a name too.
            others++;
        }
        index++;
        continue;
      }
    }
    // A token starts here.
    const start = index;
    let hash = FNV_OFFSET;
    let units = 0;
    let letters = 0;
    let uppers = 0;
    let lowers = 0;
    let flags = extra;
    let wordEnd = -1;
    if (charClass === SYMBOL) {
      hash = Math.imul(hash ^ (FOLD[unit] as number), FNV_PRIME);
      flags |= SYMBOL_TOKEN;
      units = 1;
      index++;
    } else {
      const arabic = charClass === CASELESS && isArabicUnit(unit);
      if (charClass === UPPER) flags |= FIRST_UPPER;
      let current = unit;
      let currentClass = charClass;
      wordEnd = index;
      for (;;) {
        if (currentClass !== IGNORED) {
          if (currentClass === DIGIT) {
            // Arabic is written without a blank before a number (بغداد٢٠٠٣) and after one (و٣): letters and digits part.
            if (arabic) break;
            flags |= HAS_DIGIT;
          } else {
            if (units > 0 && letters === 0 && currentClass === CASELESS && isArabicUnit(current)) break;
            if (currentClass === CASELESS && isArabicUnit(current) !== arabic) break;
            if (currentClass !== CASELESS && arabic) break;
            letters++;
            if (currentClass === UPPER) uppers++;
            else if (currentClass === LOWER) lowers++;
          }
          units++;
          hash = Math.imul(hash ^ (FOLD[current] as number), FNV_PRIME);
          if (current >= FIRST_DOUBLE) {
            const second = secondFold(current);
            if (second !== 0) hash = Math.imul(hash ^ second, FNV_PRIME);
          }
        }
        index++;
        // Marks belong to their letter; controls (bidi, joiners) at the end of a word do not.
        if (currentClass !== IGNORED || !isControl(current)) wordEnd = index;
        if (index >= length) break;
        current = text.charCodeAt(index);
        currentClass = CLASS[current] as number;
        if (currentClass < LOWER || currentClass > IGNORED) break;
      }
      if (arabic) flags |= ARABIC;
      if (letters === 1 && (flags & HAS_DIGIT) === 0 && !arabic) {
        const end = dottedEnd(text, start, index);
        if (end > index) {
          hash = hashRange(text, start, end);
          if (uppers > 0) uppers = letters = 2;
          index = wordEnd = end;
          units = end - start;
          flags |= DOTTED;
        } else flags |= SINGLE_LETTER;
      }
    }
    if (lowers > 0) flags |= HAS_LOWER;
    else if (uppers >= 2 || (uppers === 1 && (flags & HAS_DIGIT) !== 0)) flags |= ALL_UPPER;

    const token = tokens.count;
    if (token >= tokens.start.length) tokens.grow();
    const gap = gapOf(tokens, spaces, newlines, hyphens, apostrophes, dots, slashes, others);
    if (newlines > 0 && (newlines > 1 || dots + others > 0)) flags |= SENTENCE_START;
    if (gap === GAP_PUNCTUATION) {
      if (dots === 1 && others === 0) flags |= SENTENCE_START;
      if (hyphens > 0 || dots > 1) flags |= AFTER_SEPARATOR;
    }

    // What slashes and dots join is an address as often as not, and those have no capitals in any text.
    if (lowers + uppers > 0 && gap !== GAP_SLASH) {
      cased++;
      if (uppers > 0) capitalised++;
    }
    tokens.start[token] = start;
    tokens.end[token] = wordEnd < 0 ? index : wordEnd;
    tokens.hash[token] = hash;
    tokens.flags[token] = flags;
    tokens.gap[token] = gap;
    tokens.letters[token] = Math.min(units, 255);
    tokens.count = token + 1;
    spaces = newlines = hyphens = apostrophes = dots = slashes = others = extra = 0;
  }
  markLine(tokens, lineFirstToken, length);
  if (cased >= CASELESS_WORDS && cased * 2 >= tokens.count && capitalised * CASELESS_SHARE <= cased) markCaseless(tokens);
  return tokens;
}

/** In a text without capitals small letters say as little as capitals do in one that has nothing else: its words are read as those. */
function markCaseless(tokens: Tokens): void {
  for (let token = 0; token < tokens.count; token++) {
    const flags = tokens.flags[token] as number;
    if ((flags & HAS_LOWER) === 0) continue;
    const first = CLASS[tokens.text.charCodeAt(tokens.start[token] as number)] === DIGIT ? 0 : FIRST_UPPER;
    tokens.flags[token] = (flags & ~HAS_LOWER) | first | CAPITALS_LINE | ((tokens.letters[token] as number) > 1 ? ALL_UPPER : 0);
  }
}

/** Class of the first unit from `index` on that is not ignored: a mark of direction may stand between a quote and the blank after it. */
function visibleClass(text: string, index: number): number {
  let at = index;
  while (at < text.length && CLASS[text.charCodeAt(at)] === IGNORED) at++;
  return at < text.length ? (CLASS[text.charCodeAt(at)] as number) : OTHER;
}

/** So many spaces within a line are no word space, not even of a justified text. */
const COLUMN_SPACES = 4;

/** The gap that these marks make before the token after the present last one. */
function gapOf(tokens: Tokens, spaces: number, newlines: number, hyphens: number, apostrophes: number, dots: number, slashes: number, others: number): number {
  if (newlines > 1) return GAP_PARAGRAPH;
  // Spaces that set columns and headlines apart.
  if (newlines === 0 && spaces >= COLUMN_SPACES) return GAP_PUNCTUATION;
  const blanks = spaces + newlines;
  const marks = hyphens + apostrophes + slashes;
  if (others > 0 || dots > 1 || marks > 1 || (marks > 0 && blanks + dots > 0)) return GAP_PUNCTUATION;
  if (dots === 1) {
    if (blanks === 0) return GAP_SLASH;
    return newlines === 0 && isAbbreviation(tokens, tokens.count - 1) ? GAP_ABBREVIATION : GAP_PUNCTUATION;
  }
  if (marks === 1) return hyphens === 1 ? GAP_HYPHEN : apostrophes === 1 ? GAP_APOSTROPHE : GAP_SLASH;
  if (newlines === 1) return GAP_NEWLINE;
  return spaces > 0 ? GAP_SPACE : GAP_START;
}

/** True for & and + that touch a letter or stand between two words (`S&D`, `Bank of Hope & Partners`, `Canal+`). */
function standsInName(text: string, index: number): boolean {
  const before = index > 0 ? (CLASS[text.charCodeAt(index - 1)] as number) : OTHER;
  const after = index + 1 < text.length ? (CLASS[text.charCodeAt(index + 1)] as number) : OTHER;
  const joined = (charClass: number) => charClass === LOWER || charClass === UPPER || charClass === CASELESS;
  if (text.charCodeAt(index) === 0x2b) return joined(before);
  return joined(before) || (before === SPACE && after === SPACE);
}

/** End of a dotted abbreviation whose first letter ends at `index`, its last dot included; `index` where there is none. */
function dottedEnd(text: string, start: number, index: number): number {
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
  // Mixed case (`i.e.` after a capital, `P.s.`) is left alone: abbreviations of names keep one case.
  if (end > index && CLASS[text.charCodeAt(start)] === LOWER) return index;
  return end;
}

/** Whether a dot after this token leaves the sentence open: initials and short capitalised words. */
function isAbbreviation(tokens: Tokens, token: number): boolean {
  if (token < 0) return false;
  const flags = tokens.flags[token] as number;
  if ((flags & SINGLE_LETTER) !== 0) return (flags & FIRST_UPPER) !== 0;
  if ((flags & DOTTED) !== 0) return true;
  return (tokens.letters[token] as number) <= ABBREVIATION_LENGTH && (flags & (FIRST_UPPER | HAS_DIGIT | ALL_UPPER)) === FIRST_UPPER && ABBREVIATIONS.has(tokens.hash[token] as number);
}

/** Titles and parts of names that are written with a dot in news text (English, French). */
const ABBREVIATIONS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  ['mm', 'mme', 'mlle', 'dr', 'drs', 'pr', 'prof', 'st', 'ste', 'mr', 'mrs', 'ms', 'gen', 'gén', 'col', 'lt', 'sgt', 'maj', 'capt', 'cpl', 'cmdr', 'adm', 'brig', 'rev', 'hon', 'sen', 'rep', 'gov', 'jr', 'sr', 'bros', 'mgr', 'me', 'av', 'bd', 'mt', 'ft', 'no'].map((word) =>
    hashRange(word, 0, word.length),
  ),
);

function endsInDot(text: string, end: number): boolean {
  let last = end - 1;
  while (last >= 0 && CLASS[text.charCodeAt(last)] === SPACE) last--;
  return last >= 0 && CLASS[text.charCodeAt(last)] === DOT;
}

/** Sets the line flags of the tokens from `first` on, all of one line that ends before the code unit `end`. */
function markLine(tokens: Tokens, first: number, end: number): void {
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
