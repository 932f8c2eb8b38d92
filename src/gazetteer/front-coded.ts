// Sorted words in front coding, as packs hold them: what each word has in common with the one before is not written again.
// In blocks, so that a word is found by bisection over their first words and a walk through one of them, with nothing expanded.

import { WORD_BLOCK } from '../pack/layout';
import { KEPT_LETTERS, SLIP_KIND, slipBetween } from './typos';
import type { PlainWords, WordSource } from './words';

type Numbers = Uint8Array | Uint32Array;

/** What goes beyond of a word is not looked at. */
const LONGEST_WORD = 64;

export class FrontCodedWords implements WordSource {
  readonly count: number;

  /**
   * @param letters the code units that the indices in `rest` stand for
   * @param shared how many units each word has in common with the one before in its block
   * @param lengths how many units follow
   * @param rest these units
   * @param blocks where in `rest` each block begins
   */
  constructor(
    private readonly letters: Uint16Array,
    private readonly shared: Numbers,
    private readonly lengths: Numbers,
    private readonly rest: Numbers,
    private readonly blocks: Uint32Array,
  ) {
    this.count = lengths.length;
  }

  /** Order of a word and the first one of a block: below 0, 0, above 0. */
  private compareFirst(block: number, codes: Uint16Array, from: number, to: number): number {
    const { rest, letters } = this;
    const at = this.blocks[block] as number;
    const length = this.lengths[block * WORD_BLOCK] as number;
    const size = to - from;
    for (let i = 0; i < length; i++) {
      if (i >= size) return -1;
      const order = (codes[from + i] as number) - (letters[rest[at + i] as number] as number);
      if (order !== 0) return order;
    }
    return size - length;
  }

  find(codes: Uint16Array, from: number, to: number): number {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.compareFirst(middle, codes, from, to);
      if (order === 0) return middle * WORD_BLOCK;
      if (order > 0) low = middle + 1;
      else high = middle - 1;
    }
    return high < 0 ? -1 : this.findInBlock(high, codes, from, to);
  }

  /** Walks a block whose first word is smaller. */
  private findInBlock(block: number, codes: Uint16Array, from: number, to: number): number {
    const { shared, lengths, rest, letters } = this;
    const size = to - from;
    let at = this.blocks[block] as number;
    /** Units that the word has in common with the one before, which is smaller. */
    let common = 0;
    const first = block * WORD_BLOCK;
    for (const length = lengths[first] as number; common < length && common < size && letters[rest[at + common] as number] === codes[from + common]; ) common++;
    at += lengths[first] as number;
    const end = Math.min(this.count, first + WORD_BLOCK);
    for (let word = first + 1; word < end; word++) {
      const kept = shared[word] as number;
      const length = lengths[word] as number;
      // What differed before the units that are kept differs still; where fewer are kept the words have gone past ours.
      if (kept < common) return -1;
      if (kept === common) {
        let i = 0;
        while (i < length && common < size && letters[rest[at + i] as number] === codes[from + common]) {
          i++;
          common++;
        }
        if (i === length) {
          if (common === size) return word;
        } else if (common === size || (letters[rest[at + i] as number] as number) > (codes[from + common] as number)) return -1;
      }
      at += length;
    }
    return -1;
  }

  near(codes: Uint16Array, length: number): number[] {
    const { blocks, shared, lengths, rest, letters, count } = this;
    // The block before the first one that begins with the letters that a slip leaves alone, or with more.
    let low = 0;
    for (let high = blocks.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.compareFirst(middle, codes, 0, KEPT_LETTERS) > 0) low = middle + 1;
      else high = middle;
    }
    const first = Math.max(0, low - 1) * WORD_BLOCK;
    const found: number[] = [];
    const word = new Uint16Array(LONGEST_WORD);
    for (let at = blocks[first / WORD_BLOCK] as number, one = first; one < count; one++) {
      let size = shared[one] as number;
      for (let left = lengths[one] as number; left > 0; left--, at++) if (size < LONGEST_WORD) word[size++] = letters[rest[at] as number] as number;
      let order = 0;
      for (let i = 0; i < KEPT_LETTERS && order === 0; i++) order = (i < size ? (word[i] as number) : 0) - (codes[i] as number);
      if (order > 0) break;
      if (order < 0) continue;
      const kind = slipBetween(codes, length, word, size);
      if (kind !== SLIP_KIND.none) found.push(one, kind);
    }
    return found;
  }

  text(word: number): string {
    const { shared, lengths, rest, letters } = this;
    const block = (word / WORD_BLOCK) | 0;
    let at = this.blocks[block] as number;
    let text = '';
    for (let one = block * WORD_BLOCK; one <= word && one < this.count; one++) {
      const end = at + (lengths[one] as number);
      text = text.slice(0, shared[one]);
      for (; at < end; at++) text += String.fromCharCode(letters[rest[at] as number] as number);
    }
    return text;
  }

  plain(): PlainWords {
    const { count, shared, lengths, rest, letters } = this;
    const starts = new Uint32Array(count + 1);
    let sum = 0;
    for (let word = 0; word < count; word++) {
      sum += (shared[word] as number) + (lengths[word] as number);
      starts[word + 1] = sum;
    }
    const units = new Uint16Array(sum);
    for (let word = 0, at = 0, from = 0; word < count; word++) {
      let to = starts[word] as number;
      for (let i = shared[word] as number, position = from; i > 0; i--) units[to++] = units[position++] as number;
      from = starts[word] as number;
      for (const stop = starts[word + 1] as number; to < stop; ) units[to++] = letters[rest[at++] as number] as number;
    }
    return { units, starts };
  }
}
