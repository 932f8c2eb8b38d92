// The word table: folded words as UTF-8, each ended by a bar, found by hash and verified letter by letter, so a collision never matches.

import { CLASS, DOT, FOLD, IGNORED, secondFold } from '../text/chars';

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Spreads FNV's weak low bits over the slots. */
function slotOf(hash: number, mask: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) & mask;
}

export class WordTable {
  readonly count: number;
  private readonly hashes: Int32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly offsets: Uint32Array,
  ) {
    this.count = offsets.length - 1;
    let size = 16;
    while (size < this.count * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(this.count);
    const end = Math.min(bytes.length, offsets[this.count] as number);
    for (let word = 0; word < this.count; word++) {
      let hash = FNV_OFFSET;
      let position = offsets[word] as number;
      const stop = Math.min(end, offsets[word + 1] as number) - 1;
      while (position < stop) {
        const byte = bytes[position] as number;
        let unit = byte;
        if (byte < 0x80) position++;
        else {
          unit = decodeUnit(bytes, position);
          position += byte < 0xe0 ? 2 : 3;
        }
        hash = Math.imul(hash ^ unit, FNV_PRIME);
      }
      this.hashes[word] = hash;
      let slot = slotOf(hash, this.mask);
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = word + 1;
    }
  }

  /** Id of the word that the code units `start` to `end` of the text fold to, whose folded hash is given; -1 for none. */
  find(hash: number, text: string, start: number, end: number): number {
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

  private equals(word: number, text: string, start: number, end: number): boolean {
    const bytes = this.bytes;
    let position = this.offsets[word] as number;
    const stop = (this.offsets[word + 1] as number) - 1;
    let pending = 0;
    for (let i = start; i < end || pending !== 0; ) {
      let unit: number;
      if (pending !== 0) {
        unit = pending;
        pending = 0;
      } else {
        const raw = text.charCodeAt(i++);
        const charClass = CLASS[raw];
        if (charClass === IGNORED || charClass === DOT) continue;
        unit = FOLD[raw] as number;
        pending = secondFold(raw);
      }
      if (position >= stop) return false;
      const byte = bytes[position] as number;
      if (byte < 0x80) {
        if (byte !== unit) return false;
        position++;
      } else {
        if (decodeUnit(bytes, position) !== unit) return false;
        position += byte < 0xe0 ? 2 : 3;
      }
    }
    return position === stop;
  }

  private equalsCodes(word: number, codes: Uint16Array, from: number, to: number): boolean {
    const bytes = this.bytes;
    let position = this.offsets[word] as number;
    const stop = (this.offsets[word + 1] as number) - 1;
    for (let i = from; i < to; i++) {
      if (position >= stop) return false;
      const byte = bytes[position] as number;
      const unit = byte < 0x80 ? byte : decodeUnit(bytes, position);
      if (unit !== codes[i]) return false;
      position += byte < 0x80 ? 1 : byte < 0xe0 ? 2 : 3;
    }
    return position === stop;
  }
}

/** One code unit from UTF-8 of two or three bytes. Folded words hold no surrogate pairs: such units are not letters to us. */
function decodeUnit(bytes: Uint8Array, position: number): number {
  const first = bytes[position] as number;
  if (first < 0xe0) return ((first & 0x1f) << 6) | ((bytes[position + 1] as number) & 0x3f);
  return ((first & 0x0f) << 12) | (((bytes[position + 1] as number) & 0x3f) << 6) | ((bytes[position + 2] as number) & 0x3f);
}
