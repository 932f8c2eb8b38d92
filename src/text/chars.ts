// Character tables: one class and one folded code for every UTF-16 code unit.
//
// FOLD maps a code unit to the code that matching compares: lower case, no diacritics, Arabic letters without hamza, alef, ya
// and ta marbuta variants, presentation forms and full-width forms to their plain letters. Ignored units (combining marks,
// harakat, tatweel, bidi controls) have class IGNORED and are skipped while walking, so that offsets stay those of the raw text.
// A few letters fold to two (œ, æ, ß, ligatures): FOLD holds the first and SECOND the other.
// Only arithmetic and String.prototype.normalize over the listed blocks is used, so the tables are the same on every engine.

export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const LOWER = 3;
export const UPPER = 4;
export const CASELESS = 5;
export const DIGIT = 6;
export const IGNORED = 7;
export const APOSTROPHE = 8;
export const HYPHEN = 9;
export const DOT = 10;
/** Ends a sentence: ! ? … and their Arabic and CJK forms. */
export const TERMINATOR = 11;
/** Commas, semicolons, colons, dashes. */
export const SEPARATOR = 12;
export const OPEN = 13;
export const CLOSE = 14;
/** & and +, which stand inside names (`S&D`, `Canal+`). */
export const SYMBOL = 15;
export const SLASH = 16;

/** True for the classes that make up words. */
export function isWordClass(charClass: number): boolean {
  return charClass >= LOWER && charClass <= DIGIT;
}

/** Class of each code unit. */
export const CLASS: Uint8Array = /* @__PURE__ */ buildClasses();
/** Folded code of each code unit. */
export const FOLD: Uint16Array = /* @__PURE__ */ buildFolds();
/** Second folded code of the few letters that fold to two; 0 for all others. */
const SECOND: Uint16Array = /* @__PURE__ */ buildSeconds();

/** The first unit that folds to two codes (Æ). */
export const FIRST_DOUBLE = 0xc6;

/** The second code that a unit folds to, or 0. */
export function secondFold(unit: number): number {
  return SECOND[unit] as number;
}

/** True for Arabic letters, presentation forms included. */
export function isArabicUnit(unit: number): boolean {
  return (unit >= 0x0600 && unit <= 0x06ff) || (unit >= 0x0750 && unit <= 0x077f) || (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc);
}

/** Letters that Unicode does not decompose, with what news text writes for them without the sign. */
function plainLetters(): Array<[string, string]> {
  return [
    ['œ', 'oe'], ['Œ', 'oe'], ['æ', 'ae'], ['Æ', 'ae'], ['ß', 'ss'], ['ẞ', 'ss'], ['ø', 'o'], ['Ø', 'o'], ['ł', 'l'], ['Ł', 'l'],
    ['đ', 'd'], ['Đ', 'd'], ['ð', 'd'], ['Ð', 'd'], ['þ', 'th'], ['Þ', 'th'], ['ı', 'i'], ['ħ', 'h'], ['Ħ', 'h'], ['ŋ', 'ng'], ['Ŋ', 'ng'],
    ['ǣ', 'ae'], ['Ǣ', 'ae'], ['ǽ', 'ae'], ['Ǽ', 'ae'], ['ǿ', 'o'], ['Ǿ', 'o'], ['ə', 'e'], ['Ə', 'e'], ['ŧ', 't'], ['Ŧ', 't'], ['ĸ', 'k'],
    ['أ', 'ا'], ['إ', 'ا'], ['آ', 'ا'], ['ٱ', 'ا'], ['ى', 'ي'], ['ئ', 'ي'], ['ؤ', 'و'], ['ة', 'ه'],
    ['ی', 'ي'], ['ې', 'ي'], ['ک', 'ك'], ['ڪ', 'ك'], ['ہ', 'ه'], ['ە', 'ه'], ['ھ', 'ه'], ['ۀ', 'ه'], ['ۃ', 'ه'],
  ];
}

function letterBlocks(): Array<[number, number]> {
  return [[0xc0, 0x24f], [0x386, 0x3ff], [0x400, 0x52f], [0x1e00, 0x1eff]];
}

function presentationBlocks(): Array<[number, number]> {
  return [[0xfb00, 0xfb06], [0xfb50, 0xfdff], [0xfe70, 0xfefc], [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a]];
}

/** The plain letters of a unit: decomposed, marks dropped, lower case; undefined when nothing changes. */
function foldedLetters(unit: number): string | undefined {
  const character = String.fromCharCode(unit);
  let plain = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    const code = part.charCodeAt(0);
    if ((code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x65f) || code === 0x640 || code === 0x621 || code === 0x20) continue;
    plain += part;
  }
  return plain === '' || plain === character ? undefined : plain;
}

function buildFolds(): Uint16Array {
  const fold = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) fold[unit] = unit;
  for (let unit = 0x41; unit <= 0x5a; unit++) fold[unit] = unit + 32;
  for (const [first, last] of [...letterBlocks(), ...presentationBlocks()]) {
    for (let unit = first; unit <= last; unit++) {
      const plain = foldedLetters(unit);
      if (plain !== undefined) fold[unit] = plain.charCodeAt(0);
    }
  }
  for (const [letter, plain] of plainLetters()) fold[letter.charCodeAt(0)] = plain.charCodeAt(0);
  // Presentation forms decompose to base letters that have folds of their own (alef with hamza → alef).
  for (const [first, last] of presentationBlocks()) for (let unit = first; unit <= last; unit++) fold[unit] = fold[fold[unit] as number] as number;
  for (let digit = 0; digit < 10; digit++) {
    fold[0x660 + digit] = 0x30 + digit;
    fold[0x6f0 + digit] = 0x30 + digit;
  }
  return fold;
}

function buildSeconds(): Uint16Array {
  const seconds = new Uint16Array(65536);
  for (const [first, last] of presentationBlocks()) {
    for (let unit = first; unit <= last; unit++) {
      const plain = foldedLetters(unit);
      // Only two-letter ligatures (lam-alef, fi, fl); the word and phrase ligatures of the block are never typed in news text.
      if (plain?.length === 2) seconds[unit] = FOLD[plain.charCodeAt(1)] as number;
    }
  }
  for (const [letter, plain] of plainLetters()) if (plain.length === 2) seconds[letter.charCodeAt(0)] = plain.charCodeAt(1);
  return seconds;
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536);
  const set = (charClass: number, ...units: Array<number | [number, number]>) => {
    for (const unit of units) {
      if (typeof unit === 'number') table[unit] = charClass;
      else table.fill(charClass, unit[0], unit[1] + 1);
    }
  };
  // Scripts without case: everything from Armenian's neighbours on that is not set below.
  set(CASELESS, [0x0531, 0x0587], [0x05d0, 0x05f2], [0x0620, 0x064a], [0x066e, 0x06d3], 0x06d5, [0x06fa, 0x06ff], [0x0750, 0x077f], [0x08a0, 0x08c9]);
  set(CASELESS, [0x0710, 0x074f], [0x0780, 0x07ff], [0x0904, 0x1cff], [0x2c00, 0x2dff], [0x3041, 0x9fff], [0xa000, 0xabff], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfb00, 0xfb4f], [0xfb50, 0xfd3d], [0xfd50, 0xfdfb], [0xfe70, 0xfefc], [0xff66, 0xffdc]);
  set(OTHER, [0x10fb, 0x10fb], [0x30fb, 0x30fb]);
  for (const [first, last] of [[0x41, 0x5a], [0x61, 0x7a], ...letterBlocks(), [0x250, 0x2af], [0xfb00, 0xfb06], [0xff21, 0xff3a], [0xff41, 0xff5a]] as Array<[number, number]>) {
    for (let unit = first; unit <= last; unit++) {
      const character = String.fromCharCode(unit);
      const lower = character.toLowerCase();
      const upper = character.toUpperCase();
      table[unit] = lower === upper ? CASELESS : character === lower ? LOWER : UPPER;
    }
  }
  set(OTHER, 0xd7, 0xf7, 0x387, 0x3f6, 0x482);
  set(LOWER, 0xaa, 0xba);
  set(DIGIT, [0x30, 0x39], [0x660, 0x669], [0x6f0, 0x6f9], [0xff10, 0xff19]);
  set(SPACE, 0x20, 0xa0, 0x1680, [0x2000, 0x200a], 0x202f, 0x205f, 0x3000);
  set(NEWLINE, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029);
  // Combining marks, harakat, Koranic signs, tatweel, hamza on the line, soft hyphen, joiners, bidi controls, BOM, variation selectors.
  set(IGNORED, 0xad, [0x300, 0x36f], [0x483, 0x489], [0x591, 0x5c7], [0x610, 0x61a], 0x61c, 0x621, 0x640, [0x64b, 0x65f], 0x670, [0x6d6, 0x6dc], [0x6df, 0x6e8], [0x6ea, 0x6ed], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff]);
  set(IGNORED, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x206f], [0x20d0, 0x20ff], [0xfe00, 0xfe0f], [0xfe20, 0xfe2f], 0xfeff);
  set(APOSTROPHE, 0x27, 0x60, 0xb4, 0x2b9, 0x2bb, 0x2bc, 0x2bd, 0x2be, 0x2bf, 0x2c8, 0x2018, 0x2019, 0x201b, 0x2032, 0xff07);
  set(HYPHEN, 0x2d, 0x2010, 0x2011, 0x5f, 0xfe63, 0xff0d);
  set(DOT, 0x2e, 0xff0e);
  set(TERMINATOR, 0x21, 0x3f, 0x2026, 0x61f, 0x6d4, 0x203c, 0x2047, 0x2048, 0x2049, 0x3002, 0xff01, 0xff1f);
  set(SEPARATOR, 0x2c, 0x3a, 0x3b, 0x60c, 0x61b, [0x2012, 0x2015], 0x3001, 0xff0c, 0xff1a, 0xff1b);
  set(OPEN, 0x28, 0x5b, 0x7b, 0xab, 0x22, 0x201a, 0x201c, 0x201e, 0x2039, 0xff08, 0x300c);
  set(CLOSE, 0x29, 0x5d, 0x7d, 0xbb, 0x201d, 0x203a, 0xff09, 0x300d);
  set(SYMBOL, 0x26, 0x2b, 0xff06);
  set(SLASH, 0x2f, 0xff0f);
  return table;
}

/** Invisible controls: zero-width and bidi marks, byte-order mark, soft hyphen. */
export function isControl(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f) || unit === 0xfeff || unit === 0xad || unit === 0x61c;
}

/** Within a word no letter: marks, the dots of an abbreviation, the hyphen and the line break of a word that goes on in the next line. */
export function isSilent(unit: number): boolean {
  const charClass = CLASS[unit] as number;
  return charClass === NEWLINE || (charClass >= IGNORED && charClass <= DOT);
}
