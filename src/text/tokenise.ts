// Text to tokens in typed arrays: one pass over the code units, no substrings, no regex, no normalised copy.
//
// A token is a maximal run of letters, digits and marks of one script, or one symbol (& +). Apostrophes, hyphens and dots
// separate tokens; what stood between a token and the one before it is its gap. Web and mail addresses are no tokens. Dotted abbreviations (O.N.U., U.S.) are one token.
// The words of a hashtag (`#SouthSudan`) are tokens as if there were spaces between them.
// `hash` is FNV-1a over the folded code units, so that capitals, accents and Unicode normal forms do not change it.

import { dottedEnd, endSentencesAtInitials, isAbbreviation } from './abbreviations';
import { addressesIn } from './addresses';
import { isWrittenAyn } from './apostrophes';
import { APOSTROPHE, CASELESS, CLASS, DIGIT, DOT, FIRST_DOUBLE, FOLD, HYPHEN, IGNORED, isArabicUnit, isControl, isWordClass, LOWER, NEWLINE, OPEN, OTHER, secondFold, SEPARATOR, SLASH, SPACE, SYMBOL, TERMINATOR, UPPER } from './chars';
import { FNV_OFFSET, FNV_PRIME, hashRange } from './folding';
import { isCaseless, markCaseless, markLine } from './line-marks';
import { AFTER_BRACKET, AFTER_OPEN, AFTER_SEPARATOR, ALL_UPPER, ARABIC, DOTTED, FIRST_UPPER, GAP_ABBREVIATION, GAP_APOSTROPHE, GAP_HYPHEN, GAP_NEWLINE, GAP_PARAGRAPH, GAP_PUNCTUATION, GAP_SLASH, GAP_SPACE, GAP_START, HAS_DIGIT, HAS_LOWER, SENTENCE_START, SINGLE_LETTER, SYMBOL_TOKEN, Tokens } from './tokens';
import { isContinued, isHyphenated, isRagged, isWrap, wrapWidth } from './wrapping';

const NUMBER_SIGN = 0x23;

/** Splits a text into tokens. Linear in the text; never throws. */
export function tokenise(text: string): Tokens {
  const length = text.length;
  const tokens = new Tokens(text, Math.max(16, (length / 5) | 0));
  let index = 0;
  let lineFirstToken = 0;
  let lineStart = 0;
  const width = wrapWidth(text);
  const ragged = width === 0 && isRagged(text);
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
  /** The next token is a further word of a hashtag. */
  let isWithinTag = false;
  /** Columns stand side by side in the line. */
  let isInColumns = false;
  /** Behind the bracket that closes the next token, 0 for most. */
  let branchEnd = 0;
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
            if ((width > 0 && isWrap(text, index + 1, width - (lineEnd - lineStart))) || (ragged && isContinued(text, lineStart, lineEnd, index + 1)) || isHyphenated(text, lineEnd, index + 1)) {
              // Where the line ends in a hyphen the break is nothing (`Deir-` `ez-Zor`).
              if (hyphens === 0) spaces++;
            } else {
              newlines++;
              // What ends a line of columns does not go on in the first column of the next.
              if (isInColumns) others++;
              markLine(tokens, lineFirstToken, index);
              lineFirstToken = tokens.count;
            }
            lineStart = index + 1;
            isInColumns = false;
            break;
          }
          case IGNORED: break;
          case APOSTROPHE:
            // A plural possessive (`Lions' Den`) is a space to a name; the apostrophe must touch the word before.
            if (spaces + newlines + hyphens + apostrophes + dots + slashes + others === 0 && index > 0 && isWordClass(CLASS[text.charCodeAt(index - 1)] as number) && text.charCodeAt(index + 1) === 0x20) break;
            if (!isWrittenAyn(text, index)) apostrophes++;
            break;
          case HYPHEN: hyphens++; break;
          case DOT: dots++; break;
          case TERMINATOR: others++; extra |= SENTENCE_START; break;
          case SEPARATOR: others++; extra |= AFTER_SEPARATOR; if (unit === 0x3a) extra |= SENTENCE_START; break;
          case OPEN:
            if (unit === 0x28 && isBranchOf(tokens, index)) {
              slashes++;
              branchEnd = text.indexOf(')', index) + 1;
              break;
            }
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
    const isPart: boolean = isWithinTag;
    const isTag: boolean = isPart || text.charCodeAt(start - 1) === NUMBER_SIGN;
    isWithinTag = false;
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
        isWithinTag = isTag && letters > 0 && currentClass === UPPER && (CLASS[text.charCodeAt(index - 1)] === LOWER || CLASS[text.charCodeAt(index + 1)] === LOWER);
        if (isWithinTag) break;
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
    if (newlines === 0 && token > 0 && spaces >= COLUMN_SPACES) isInColumns = true;
    if (token >= tokens.start.length) tokens.grow();
    const gap = isPart ? GAP_SPACE : gapOf(tokens, spaces, newlines, hyphens, apostrophes, dots, slashes, others);
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
    if (branchEnd > 0) {
      index = wordEnd = branchEnd;
      branchEnd = 0;
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
  endSentencesAtInitials(tokens);
  if (isCaseless(tokens, cased, capitalised)) markCaseless(tokens);
  return tokens;
}

const LONGEST_BRANCHED = 5;
const LONGEST_BRANCH = 3;

/** `JD(U)`, `CPI(ML)`: whether the bracket right behind an acronym opens a few capitals that are part of it. */
function isBranchOf({ text, count, end, flags, letters }: Tokens, index: number): boolean {
  if (count === 0 || end[count - 1] !== index || ((flags[count - 1] as number) & (ALL_UPPER | HAS_DIGIT)) !== ALL_UPPER || (letters[count - 1] as number) > LONGEST_BRANCHED) return false;
  let at = index + 1;
  while (text.charCodeAt(at) >= 0x41 && text.charCodeAt(at) <= 0x5a) at++;
  return at > index + 1 && at <= index + 1 + LONGEST_BRANCH && text.charCodeAt(at) === 0x29 && !isWordClass(CLASS[text.charCodeAt(at + 1)] as number);
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
  const after = visibleClass(text, index + 1);
  const joined = (charClass: number) => charClass === LOWER || charClass === UPPER || charClass === CASELESS;
  if (text.charCodeAt(index) === 0x2b) return joined(before);
  return joined(before) || (before === SPACE && after === SPACE);
}
