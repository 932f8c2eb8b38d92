// Emission scores of a document's window tokens: sums of feature weights, kept by kind of token and by pair of neighbouring kinds.

import type { FeatureReader } from './features';
import { MAX_FEATURES } from './features';
import { LABEL_COUNT } from './labels';
import type { WeightTable } from './weights';

const L = LABEL_COUNT;
/** A kind has three sums: as the token itself, as the one two before, as the one two after. */
const OWN = 0;
const TWO_BEFORE = L;
const TWO_AFTER = 2 * L;
/** A pair has three: what its first says of its second, its second of its first, and both of the token that follows. */
const OF_SECOND = 0;
const OF_FIRST = L;
const OF_NEXT = 2 * L;
const SUMS = 3 * L;
/** Pairs kept at most; a pair that falls on another's place takes it. Bounds the memory for long texts. */
const MAX_PAIRS = 8192;

/** Sums of weights, by kind and by pair. */
class EmissionCache {
  private readonly features = new Int32Array(MAX_FEATURES);
  private readonly sums = new Int32Array(L);
  private kindSums = new Int16Array(256 * SUMS);
  private kindsDone = 0;
  private readonly pairFirst: Int32Array;
  private readonly pairSecond: Int32Array;
  private readonly pairSums: Int16Array;
  private readonly pairMask: number;

  constructor(private readonly reader: FeatureReader, private readonly weights: WeightTable, rows: number) {
    let size = 64;
    while (size < rows && size < MAX_PAIRS) size *= 2;
    this.pairMask = size - 1;
    this.pairFirst = new Int32Array(size).fill(-1);
    this.pairSecond = new Int32Array(size);
    this.pairSums = new Int16Array(size * SUMS);
  }

  /** The sums of `count` features, written to `out` from `at` on. */
  private write(count: number, out: Int16Array, at: number): void {
    this.weights.thirteen(this.sums, this.features, count);
    for (let label = 0; label < L; label++) out[at + label] = this.sums[label] as number;
  }

  /** Where the sums of all kinds numbered so far are. */
  kinds(): Int16Array {
    const { reader, features } = this;
    const count = reader.kinds.count;
    if (count * SUMS > this.kindSums.length) {
      const longer = new Int16Array(Math.max(count, (this.kindSums.length / SUMS) * 2) * SUMS);
      longer.set(this.kindSums);
      this.kindSums = longer;
    }
    for (let kind = this.kindsDone; kind < count; kind++) {
      this.write(reader.own(kind, features), this.kindSums, kind * SUMS + OWN);
      this.write(reader.twoBefore(kind, features), this.kindSums, kind * SUMS + TWO_BEFORE);
      this.write(reader.twoAfter(kind, features), this.kindSums, kind * SUMS + TWO_AFTER);
    }
    this.kindsDone = count;
    return this.kindSums;
  }

  get pairs(): Int16Array {
    return this.pairSums;
  }

  /** Where the sums of a pair begin in `pairs`. */
  pair(first: number, second: number): number {
    const slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12 & this.pairMask;
    const at = slot * SUMS;
    if (this.pairFirst[slot] !== first || this.pairSecond[slot] !== second) {
      const { reader, features, pairSums } = this;
      this.pairFirst[slot] = first;
      this.pairSecond[slot] = second;
      this.write(reader.before(first, second, features), pairSums, at + OF_SECOND);
      this.write(reader.after(first, second, features), pairSums, at + OF_FIRST);
      this.write(reader.bothBefore(first, second, features), pairSums, at + OF_NEXT);
    }
    return at;
  }
}

/** The emission scores of all rows, LABEL_COUNT each. `rowOf` gives the row of a token, -1 for tokens outside the windows. */
export function emissionsOf(reader: FeatureReader, weights: WeightTable, rowOf: Int32Array, rows: number): Int32Array {
  const { kinds, view } = reader;
  const { governing } = view;
  const count = rowOf.length;
  const emission = new Int32Array(rows * L);
  const cache = new EmissionCache(reader, weights, rows);
  const governed = new Map<number, Int32Array>();
  const features = new Int32Array(MAX_FEATURES);
  for (let token = 0; token < count; token++) {
    const row = rowOf[token] as number;
    if (row < 0) continue;
    const at = row * L;
    const before2 = kinds.of(token - 2);
    const before = kinds.of(token - 1);
    const kind = kinds.of(token);
    const after = kinds.of(token + 1);
    const after2 = kinds.of(token + 2);
    const kindSums = cache.kinds();
    const own = kind * SUMS + OWN;
    const far = before2 * SUMS + TWO_BEFORE;
    const next = after2 * SUMS + TWO_AFTER;
    for (let label = 0; label < L; label++) emission[at + label] = (kindSums[own + label] as number) + (kindSums[far + label] as number) + (kindSums[next + label] as number);
    const pairSums = cache.pairs;
    let pair = cache.pair(before2, before) + OF_NEXT;
    for (let label = 0; label < L; label++) emission[at + label] = (emission[at + label] as number) + (pairSums[pair + label] as number);
    pair = cache.pair(before, kind) + OF_SECOND;
    for (let label = 0; label < L; label++) emission[at + label] = (emission[at + label] as number) + (pairSums[pair + label] as number);
    pair = cache.pair(kind, after) + OF_FIRST;
    for (let label = 0; label < L; label++) emission[at + label] = (emission[at + label] as number) + (pairSums[pair + label] as number);
    const head = governing[token] as number;
    if (head === 0) continue;
    const shape = kinds.shape[kind] as number;
    const key = head * 0x10000 + shape;
    let sums = governed.get(key);
    if (sums === undefined) {
      sums = new Int32Array(L);
      weights.thirteen(sums, features, reader.governed(head, kind, features));
      governed.set(key, sums);
    }
    for (let label = 0; label < L; label++) emission[at + label] = (emission[at + label] as number) + (sums[label] as number);
  }
  return emission;
}
