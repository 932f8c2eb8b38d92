// Kinds of tokens: tokens that look alike to the tagger (same word, writing, gap, cues and gazetteer evidence) share a number.
// Whatever depends on one token alone is worked out once a kind, and what depends on two neighbours once a pair of kinds: most tokens
// repeat, within a text and from text to text. The table may be kept between texts: a kind says the same in all of them.

import { CUE } from '../gazetteer/model';
import { CLASS, FOLD, IGNORED, isWordClass, secondFold } from '../text/chars';
import { hashRange } from '../text/folding';
import { hashesOf } from '../text/word-hashes';
import { ALL_UPPER, ARABIC, CAPITALS_LINE, DOTTED, FIRST_UPPER, HAS_DIGIT, HAS_LOWER, SENTENCE_START, SINGLE_LETTER, SYMBOL_TOKEN, TITLE_LINE, type Tokens } from '../text/tokens';

/** What the tagger reads of a document. */
export interface TaggerView {
  text: string;
  tokens: Tokens;
  cues: Uint32Array;
  /** Cue mask of the word that governs each token (`ville de`, `général de brigade`), 0 for none. */
  governing: Uint32Array;
  /** Where the word proper of each token begins: behind Arabic clitics. */
  stems: Int32Array;
  /** Per token: gazetteer evidence, four bits for each coarse type: 0 none, else 1 + position + 4 × strong. */
  gazetteer: Uint16Array;
  /** 1 for tokens where a name is possible. */
  window: Uint8Array;
}

/** The kind of what lies before the first and behind the last token. */
export const NOWHERE = 0;

/** Prefixes of 2 and 3 letters, suffixes of 1 to 4. */
export const AFFIXES = 6;

export const SHAPE_FLAGS = FIRST_UPPER | ALL_UPPER | HAS_LOWER | HAS_DIGIT | ARABIC | DOTTED | SYMBOL_TOKEN | SINGLE_LETTER;
export const LINE_FLAGS = CAPITALS_LINE | TITLE_LINE | SENTENCE_START;
/** Words shorter than this show their length in the shape. */
const SHORT_WORD = 4;
const NO_WORD = 0x5bd1e995 | 0;
const NO_SHAPE = 0x8000;
const NO_GAP = 15;

/** Kinds of tokens, numbered as they are met. Columns are indexed by kind. */
export class KindTable {
  count = 1;
  /** Folded hash of the word behind its clitics. */
  word = new Int32Array(256);
  /** Hash of the clitic letters, 0 for none. */
  clitic = new Int32Array(256);
  /** Writing: SHAPE_FLAGS, and the length of short words from bit 12 on. */
  shape = new Int32Array(256);
  /** LINE_FLAGS. */
  line = new Int32Array(256);
  /** The gap before the token, and the marks in it. */
  gap = new Int32Array(256);
  /** How the word is written elsewhere in the text: ALSO_LOWER, ALSO_CAPITAL. */
  forms = new Uint8Array(256);
  cue = new Uint32Array(256);
  evidence = new Uint16Array(256);
  /** AFFIXES hashes a kind. */
  affixes = new Int32Array(256 * AFFIXES);
  private slots = new Int32Array(1024);
  private mask = 1023;

  constructor() {
    this.word[NOWHERE] = NO_WORD;
    this.shape[NOWHERE] = NO_SHAPE;
    this.gap[NOWHERE] = NO_GAP;
    this.affixes.fill(NO_WORD, 0, AFFIXES);
  }

  /** The kind of a token of the text that `view` reads; a new one where it is met for the first time. `asCapitals` says that its capitals say nothing. */
  find(view: TaggerView, token: number, forms: number, asCapitals: boolean): number {
    const { tokens, stems, text, cues, gazetteer } = view;
    const flags = asCapitals ? inCapitals(tokens, token) : (tokens.flags[token] as number);
    const start = tokens.start[token] as number;
    const stem = stems[token] as number;
    const end = tokens.end[token] as number;
    const word = stem === start ? (tokens.hash[token] as number) : hashRange(text, stem, end);
    const clitic = stem === start ? 0 : hashRange(text, start, stem);
    const length = tokens.letters[token] as number;
    const shape = (flags & SHAPE_FLAGS) | (length < SHORT_WORD ? length << 12 : 0);
    const line = flags & LINE_FLAGS;
    const gap = (tokens.gap[token] as number) | ((flags >> 7) & 0x70);
    // What no name is made of is decided after the tagger.
    const cue = ((cues[token] as number) & ~CUE.thing) >>> 0;
    const evidence = gazetteer[token] as number;
    let slot = hashOf(word, clitic, shape, line, gap, forms, cue, evidence) & this.mask;
    for (let kind = this.slots[slot] as number; kind !== 0; kind = this.slots[slot] as number) {
      if (this.word[kind] === word && this.shape[kind] === shape && this.line[kind] === line && this.gap[kind] === gap && this.cue[kind] === cue && this.evidence[kind] === evidence && this.forms[kind] === forms && this.clitic[kind] === clitic) return kind;
      slot = (slot + 1) & this.mask;
    }
    const kind = this.count++;
    if (kind >= this.word.length) this.grow();
    this.slots[slot] = kind;
    this.word[kind] = word;
    this.clitic[kind] = clitic;
    this.shape[kind] = shape;
    this.line[kind] = line;
    this.gap[kind] = gap;
    this.forms[kind] = forms;
    this.cue[kind] = cue;
    this.evidence[kind] = evidence;
    readAffixes(text, stem, end, this.affixes, kind * AFFIXES);
    if (this.count * 2 > this.slots.length) this.rehash();
    return kind;
  }

  private grow(): void {
    const longer = <A extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(from: A): A => {
      const to = new (from.constructor as new (length: number) => A)(from.length * 2);
      to.set(from);
      return to;
    };
    this.word = longer(this.word);
    this.clitic = longer(this.clitic);
    this.shape = longer(this.shape);
    this.line = longer(this.line);
    this.gap = longer(this.gap);
    this.forms = longer(this.forms);
    this.cue = longer(this.cue);
    this.evidence = longer(this.evidence);
    this.affixes = longer(this.affixes);
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    this.mask = this.slots.length - 1;
    for (let kind = 1; kind < this.count; kind++) {
      let slot = hashOf(this.word[kind] as number, this.clitic[kind] as number, this.shape[kind] as number, this.line[kind] as number, this.gap[kind] as number, this.forms[kind] as number, this.cue[kind] as number, this.evidence[kind] as number) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = kind;
    }
  }
}

/** Small words that names have too. */
const WITHIN_NAMES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['of', 'and', 'the', 'for', 'a', 'an', 'de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'pour', 'à', 'au', 'aux', 'en', 'y', 'el']);

/** Whether a text is nothing but headlines in which every word has a capital (`Boeing Settles With Families`), and no list of names. In an article its other lines say which words are none. */
function isHeadlines({ tokens, cues }: TaggerView): boolean {
  let isSentence = false;
  for (let token = 0; token < tokens.count; token++) {
    if (((tokens.flags[token] as number) & TITLE_LINE) === 0) return false;
    isSentence ||= token > 0 && ((cues[token] as number) & CUE.function) !== 0 && !WITHIN_NAMES.has(tokens.hash[token] as number);
  }
  return isSentence;
}

/** The flags of a token of a headline, as those of one in capitals. */
function inCapitals(tokens: Tokens, token: number): number {
  const flags = tokens.flags[token] as number;
  const letters = (tokens.letters[token] as number) > 1 && (flags & HAS_DIGIT) === 0 ? ALL_UPPER : 0;
  return (flags & ~(TITLE_LINE | HAS_LOWER)) | CAPITALS_LINE | FIRST_UPPER | letters;
}

/** The kinds of one text's tokens, looked up as they are asked for. */
export class TokenKinds {
  private readonly ofToken: Int32Array;
  private readonly forms: WordForms;
  private readonly isHeadlines: boolean;
  constructor(private readonly view: TaggerView, readonly table: KindTable) {
    this.ofToken = new Int32Array(view.tokens.count).fill(-1);
    this.forms = new WordForms(view.tokens);
    this.isHeadlines = isHeadlines(view);
  }

  /** The kind of a token; NOWHERE beyond the text. */
  of(token: number): number {
    if (token < 0 || token >= this.ofToken.length) return NOWHERE;
    let kind = this.ofToken[token] as number;
    if (kind < 0) {
      kind = this.table.find(this.view, token, this.forms.of(this.view.tokens.hash[token] as number), this.isHeadlines);
      this.ofToken[token] = kind;
    }
    return kind;
  }
}

function hashOf(word: number, clitic: number, shape: number, line: number, gap: number, forms: number, cue: number, evidence: number): number {
  return Math.imul(word ^ Math.imul(shape ^ (line << 7) ^ (gap << 16) ^ (forms << 26), 0x27d4eb2f) ^ Math.imul(cue ^ (evidence << 20) ^ clitic, 0x165667b1), 0x9e3779b1) >>> 8;
}

/** Folded hashes of the first and last letters of a word, which hang on its folded form alone: what has one hash has the same affixes. */
function readAffixes(text: string, start: number, end: number, affixes: Int32Array, at: number): void {
  let hash = 17;
  let letters = 0;
  const addFirst = (code: number) => {
    if (code === 0 || letters === 3) return;
    hash = Math.imul(hash, 31) + code;
    letters++;
    if (letters === 2) affixes[at] = hash;
  };
  for (let i = start; i < end && letters < 3; i++) {
    const unit = text.charCodeAt(i);
    if (!isLetter(unit)) continue;
    addFirst(FOLD[unit] as number);
    addFirst(secondFold(unit));
  }
  affixes[at + 1] = hash;
  if (letters < 2) affixes[at] = hash;
  hash = 19;
  letters = 0;
  const addLast = (code: number) => {
    if (code === 0 || letters === 4) return;
    hash = Math.imul(hash, 31) + code;
    affixes[at + 2 + letters] = hash;
    letters++;
  };
  for (let i = end - 1; i >= start && letters < 4; i--) {
    const unit = text.charCodeAt(i);
    if (!isLetter(unit)) continue;
    addLast(secondFold(unit));
    addLast(FOLD[unit] as number);
  }
  for (; letters < 4; letters++) affixes[at + 2 + letters] = hash;
}

function isLetter(unit: number): boolean {
  const charClass = CLASS[unit] as number;
  return charClass !== IGNORED && isWordClass(charClass);
}

/** How a word is written elsewhere in the text. */
export const ALSO_LOWER = 1;
export const ALSO_CAPITAL = 2;

/** A set of word hashes with two bits each, open addressing. */
export class WordForms {
  private readonly keys: Int32Array;
  private readonly bits: Uint8Array;
  private readonly mask: number;
  constructor(tokens: Tokens) {
    let size = 64;
    while (size < tokens.count * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.bits = new Uint8Array(size);
    this.mask = size - 1;
    for (let token = 0; token < tokens.count; token++) {
      const flags = tokens.flags[token] as number;
      if ((flags & (ARABIC | CAPITALS_LINE | TITLE_LINE | HAS_DIGIT)) !== 0) continue;
      const bit = (flags & FIRST_UPPER) === 0 ? ALSO_LOWER : (flags & SENTENCE_START) === 0 ? ALSO_CAPITAL : 0;
      if (bit === 0) continue;
      const slot = this.slot(tokens.hash[token] as number);
      this.keys[slot] = tokens.hash[token] as number;
      this.bits[slot] = (this.bits[slot] as number) | bit;
    }
  }

  private slot(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) >>> 7 & this.mask;
    while (this.bits[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  of(hash: number): number {
    return this.bits[this.slot(hash)] as number;
  }
}
