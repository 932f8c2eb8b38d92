// The word table: folded words found by hash and verified letter by letter, so a collision never matches.
// Words of a pack are looked up by bisection until so many were asked for that building the table pays.

import { FOLD, isSilent, secondFold } from '../text/chars';
import { FNV_OFFSET, FNV_PRIME } from '../text/folding';
import { KEPT_LETTERS, SLIP_KIND, slipBetween } from './typos';

/** Spreads FNV's weak low bits over the slots. */
function slotOf(hash: number, mask: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) & mask;
}

/** All words one after the other in code units; word w is `starts[w]` to `starts[w + 1]`. */
export interface PlainWords {
  units: Uint16Array;
  starts: Uint32Array;
}

/** Words in the order of their ids, as a pack or a builder holds them. */
export interface WordSource {
  readonly count: number;
  plain(): PlainWords;
  text(word: number): string;
  /** The id of a word without the table, -1 for none. A source without it is made into a table at once. */
  find?(codes: Uint16Array, from: number, to: number): number;
  /** The words that `codes` up to `length` may be with one slip (typos.ts), each followed by its kind. Only sources in the order of their code units have it. */
  near?(codes: Uint16Array, length: number): number[];
}

/** The table pays after one look-up for so many words. */
const WORDS_A_LOOKUP = 8;
/** Longer words are looked up in the table from the beginning. */
const LONGEST_CODES = 128;
const NO_UNITS: Uint16Array = new Uint16Array(0);
const NO_NUMBERS: Uint32Array = new Uint32Array(0);
const NO_SLOTS = new Int32Array(1);

export class WordTable {
  readonly count: number;
  private units: Uint16Array = NO_UNITS;
  private starts: Uint32Array = NO_NUMBERS;
  private hashes = NO_SLOTS;
  private slots = NO_SLOTS;
  private mask = 0;
  /** Look-ups left before the table is built; below zero once it is. */
  private patience: number;
  private readonly codes = new Uint16Array(LONGEST_CODES + 1);

  constructor(private readonly source: WordSource) {
    this.count = source.count;
    this.patience = source.find ? Math.ceil(source.count / WORDS_A_LOOKUP) : 0;
  }

  private build(): void {
    const { units, starts } = this.source.plain();
    const { count } = this;
    let size = 16;
    while (size < count * 2) size *= 2;
    const mask = size - 1;
    const slots = new Int32Array(size);
    const hashes = new Int32Array(count);
    for (let word = 0, position = 0; word < count; word++) {
      let hash = FNV_OFFSET;
      for (const stop = starts[word + 1] as number; position < stop; position++) hash = Math.imul(hash ^ (units[position] as number), FNV_PRIME);
      hashes[word] = hash;
      let slot = slotOf(hash, mask);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = word + 1;
    }
    this.units = units;
    this.starts = starts;
    this.hashes = hashes;
    this.slots = slots;
    this.mask = mask;
    this.patience = -1;
  }

  /** The words that one with these folded codes may be with one slip, each followed by its kind; none where the layer is not made for it. */
  near(codes: Uint16Array, length: number): number[] {
    return this.source.near?.(codes, length) ?? [];
  }

  /** The folded word with this id. */
  text(word: number): string {
    return this.source.text(word);
  }

  /** Id of the word that the code units `start` to `end` of the text fold to, whose folded hash is given; -1 for none. */
  find(hash: number, text: string, start: number, end: number): number {
    if (this.patience >= 0) {
      const word = this.early(text, start, end);
      if (word !== undefined) return word;
    }
    let slot = slotOf(hash, this.mask);
    for (;;) {
      const word = (this.slots[slot] as number) - 1;
      if (word < 0) return -1;
      if (this.hashes[word] === hash && this.equals(word, text, start, end)) return word;
      slot = (slot + 1) & this.mask;
    }
  }

  /** As `find`, for folded codes in a buffer; hashes them itself. */
  findCodes(codes: Uint16Array, from: number, to: number): number {
    if (this.patience >= 0) {
      if (this.patience-- > 0 && this.source.find) return this.source.find(codes, from, to);
      this.build();
    }
    let hash = FNV_OFFSET;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ (codes[i] as number), FNV_PRIME);
    let slot = slotOf(hash, this.mask);
    for (;;) {
      const word = (this.slots[slot] as number) - 1;
      if (word < 0) return -1;
      if (this.hashes[word] === hash && this.equalsCodes(word, codes, from, to)) return word;
      slot = (slot + 1) & this.mask;
    }
  }

  /** A look-up without the table; undefined where the table has been built instead. */
  private early(text: string, start: number, end: number): number | undefined {
    const { codes } = this;
    if (this.patience-- > 0 && this.source.find) {
      let length = 0;
      let i = start;
      for (; i < end && length < LONGEST_CODES; i++) {
        const raw = text.charCodeAt(i);
        if (isSilent(raw)) continue;
        codes[length++] = FOLD[raw] as number;
        const second = secondFold(raw);
        if (second !== 0) codes[length++] = second;
      }
      if (i === end) return this.source.find(codes, 0, length);
    }
    this.build();
    return undefined;
  }

  private equals(word: number, text: string, start: number, end: number): boolean {
    const { units } = this;
    let position = this.starts[word] as number;
    const stop = this.starts[word + 1] as number;
    for (let i = start; i < end; i++) {
      const raw = text.charCodeAt(i);
      if (isSilent(raw)) continue;
      if (position >= stop || units[position++] !== FOLD[raw]) return false;
      const second = secondFold(raw);
      if (second !== 0 && (position >= stop || units[position++] !== second)) return false;
    }
    return position === stop;
  }

  private equalsCodes(word: number, codes: Uint16Array, from: number, to: number): boolean {
    const { units } = this;
    const start = this.starts[word] as number;
    if ((this.starts[word + 1] as number) - start !== to - from) return false;
    for (let i = from, position = start; i < to; i++, position++) if (units[position] !== codes[i]) return false;
    return true;
  }
}

/** Words as a list of strings, in the order of their code units or not. */
export function wordList(words: readonly string[], isSorted = false): WordSource {
  return {
    count: words.length,
    ...(isSorted && { near: (codes: Uint16Array, length: number) => nearInList(words, codes, length) }),
    text: (word) => words[word] as string,
    plain: () => {
      const starts = new Uint32Array(words.length + 1);
      const units = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
      let at = 0;
      words.forEach((word, index) => {
        for (let i = 0; i < word.length; i++) units[at++] = word.charCodeAt(i);
        starts[index + 1] = at;
      });
      return { units, starts };
    },
  };
}

function nearInList(words: readonly string[], codes: Uint16Array, length: number): number[] {
  const prefix = String.fromCharCode(...codes.subarray(0, KEPT_LETTERS));
  let low = 0;
  for (let high = words.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < prefix) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < words.length && (words[low] as string).startsWith(prefix); low++) {
    const word = words[low] as string;
    if (Math.abs(word.length - length) > 1) continue;
    const kind = slipBetween(codes, length, Uint16Array.from(word, (letter) => letter.charCodeAt(0)), word.length);
    if (kind !== SLIP_KIND.none) found.push(low, kind);
  }
  return found;
}
