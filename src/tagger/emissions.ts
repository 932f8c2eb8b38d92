// Emission scores of a document's window tokens: sums of feature weights, kept by kind of token and by pair of neighbouring kinds.

import type { FeatureReader } from './features';
import { MAX_FEATURES } from './features';
import { LABEL_COUNT } from './labels';
import type { WeightTable } from './weights';

const L = LABEL_COUNT;
/** A kind has three sums: as the token itself, as the one two before, as the one two after. */
const OWN = 0;
const TWO_BEFORE = 1;
const TWO_AFTER = 2;
/** A pair has three: what its first says of its second, its second of its first, and both of the token that follows. */
const OF_SECOND = 0;
const OF_FIRST = 1;
const OF_NEXT = 2;
const ROLES = 3;
const SUMS = ROLES * L;
/** Pairs kept at most, a power of two; a pair that falls on another's place takes it. */
const MAX_PAIRS = 16384;

/** Sums of weights, by kind and by pair, each worked out when it is first asked for: what stands outside the windows is read in few roles. */
export class EmissionCache {
  private readonly features = new Int32Array(MAX_FEATURES);
  private readonly part = new Int32Array(L);
  private kindSums = new Int16Array(256 * SUMS);
  private kindDone = new Uint8Array(256 * ROLES);
  private readonly pairFirst = new Int32Array(MAX_PAIRS);
  private readonly pairSecond = new Int32Array(MAX_PAIRS);
  private readonly pairSums = new Int16Array(MAX_PAIRS * SUMS);
  private readonly pairDone = new Uint8Array(MAX_PAIRS * ROLES);

  constructor(private readonly weights: WeightTable) {
    this.pairFirst.fill(-1);
  }

  private store(count: number, out: Int16Array, at: number): void {
    const { part } = this;
    this.weights.thirteen(part, this.features, count);
    for (let label = 0; label < L; label++) out[at + label] = part[label] as number;
  }

  private grow(kind: number): void {
    const count = Math.max(kind + 1, (this.kindDone.length / ROLES) * 2);
    const sums = new Int16Array(count * SUMS);
    sums.set(this.kindSums);
    this.kindSums = sums;
    const done = new Uint8Array(count * ROLES);
    done.set(this.kindDone);
    this.kindDone = done;
  }

  /** Adds what a kind says in one role to the row of `out` that begins at `to`. */
  addKind(reader: FeatureReader, kind: number, role: number, out: Int32Array, to: number): void {
    const slot = kind * ROLES + role;
    if (slot >= this.kindDone.length) this.grow(kind);
    const at = slot * L;
    if (this.kindDone[slot] === 0) {
      const { features } = this;
      this.kindDone[slot] = 1;
      this.store(role === OWN ? reader.own(kind, features) : role === TWO_BEFORE ? reader.twoBefore(kind, features) : reader.twoAfter(kind, features), this.kindSums, at);
    }
    const { kindSums } = this;
    for (let label = 0; label < L; label++) out[to + label] = (out[to + label] as number) + (kindSums[at + label] as number);
  }

  /** Adds what two neighbours say in one role. */
  addPair(reader: FeatureReader, first: number, second: number, role: number, out: Int32Array, to: number): void {
    const place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12 & (MAX_PAIRS - 1);
    const { pairDone } = this;
    if (this.pairFirst[place] !== first || this.pairSecond[place] !== second) {
      this.pairFirst[place] = first;
      this.pairSecond[place] = second;
      pairDone.fill(0, place * ROLES, place * ROLES + ROLES);
    }
    const slot = place * ROLES + role;
    const at = slot * L;
    if (pairDone[slot] === 0) {
      const { features } = this;
      pairDone[slot] = 1;
      this.store(role === OF_SECOND ? reader.before(first, second, features) : role === OF_FIRST ? reader.after(first, second, features) : reader.bothBefore(first, second, features), this.pairSums, at);
    }
    const { pairSums } = this;
    for (let label = 0; label < L; label++) out[to + label] = (out[to + label] as number) + (pairSums[at + label] as number);
  }
}

/** The emission scores of all rows, LABEL_COUNT each. `rowOf` gives the row of a token, -1 for tokens outside the windows. */
export function emissionsOf(reader: FeatureReader, weights: WeightTable, cache: EmissionCache, rowOf: Int32Array, rows: number): Int32Array {
  const { view, table } = reader;
  const { governing } = view;
  const count = rowOf.length;
  const emission = new Int32Array(rows * L);
  const governed = new Map<number, Int32Array>();
  const features = new Int32Array(MAX_FEATURES);
  for (let token = 0; token < count; token++) {
    const row = rowOf[token] as number;
    if (row < 0) continue;
    const at = row * L;
    const before2 = reader.kindOf(token - 2);
    const before = reader.kindOf(token - 1);
    const kind = reader.kindOf(token);
    cache.addKind(reader, kind, OWN, emission, at);
    cache.addKind(reader, before2, TWO_BEFORE, emission, at);
    cache.addKind(reader, reader.kindOf(token + 2), TWO_AFTER, emission, at);
    cache.addPair(reader, before2, before, OF_NEXT, emission, at);
    cache.addPair(reader, before, kind, OF_SECOND, emission, at);
    cache.addPair(reader, kind, reader.kindOf(token + 1), OF_FIRST, emission, at);
    const head = governing[token] as number;
    if (head === 0) continue;
    const key = head * 0x10000 + (table.shape[kind] as number);
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
