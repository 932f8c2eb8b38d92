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
const ROLES = 3;
/** Pairs kept at most in each role, a power of two; a pair that falls on another's place takes it. */
const MAX_PAIRS = 16384;

/** Works out the features of two neighbours. */
type PairFeatures = (reader: FeatureReader, first: number, second: number, out: Int32Array) => number;

/** Sums of weights of pairs of neighbouring kinds in one role. */
class PairSums {
  readonly sums = new Int16Array(MAX_PAIRS * L);
  private readonly first = new Int32Array(MAX_PAIRS).fill(-1);
  private readonly second = new Int32Array(MAX_PAIRS);

  constructor(private readonly featuresOf: PairFeatures) {}

  /** Where the sums of a pair begin, worked out if they are not there. */
  at(cache: EmissionCache, reader: FeatureReader, first: number, second: number): number {
    const place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12 & (MAX_PAIRS - 1);
    const at = place * L;
    if (this.first[place] !== first || this.second[place] !== second) {
      this.first[place] = first;
      this.second[place] = second;
      cache.store(this.featuresOf(reader, first, second, cache.features), this.sums, at);
    }
    return at;
  }
}

/** Sums of weights, by kind and by pair, each worked out when it is first asked for: what stands outside the windows is read in few roles. */
export class EmissionCache {
  readonly features = new Int32Array(MAX_FEATURES);
  private readonly part = new Int32Array(L);
  kindSums = new Int16Array(256 * ROLES * L);
  private kindDone = new Uint8Array(256 * ROLES);
  /** What the first of two says of the second, the second of the first, and both of the token that follows. */
  readonly ofSecond = new PairSums((reader, first, second, out) => reader.before(first, second, out));
  readonly ofFirst = new PairSums((reader, first, second, out) => reader.after(first, second, out));
  readonly ofNext = new PairSums((reader, first, second, out) => reader.bothBefore(first, second, out));

  constructor(private readonly weights: WeightTable) {}

  /** Writes the sums over the first `count` of `features` to `out`. */
  store(count: number, out: Int16Array, at: number): void {
    const { part } = this;
    this.weights.thirteen(part, this.features, count);
    for (let label = 0; label < L; label++) out[at + label] = part[label] as number;
  }

  private grow(kind: number): void {
    const count = Math.max(kind + 1, (this.kindDone.length / ROLES) * 2);
    const sums = new Int16Array(count * ROLES * L);
    sums.set(this.kindSums);
    this.kindSums = sums;
    const done = new Uint8Array(count * ROLES);
    done.set(this.kindDone);
    this.kindDone = done;
  }

  /** Where in `kindSums` begins what a kind says in a role, worked out if it is not there. */
  kindAt(reader: FeatureReader, kind: number, role: number): number {
    const slot = kind * ROLES + role;
    if (slot >= this.kindDone.length) this.grow(kind);
    if (this.kindDone[slot] === 0) {
      const { features } = this;
      this.kindDone[slot] = 1;
      this.store(role === OWN ? reader.own(kind, features) : role === TWO_BEFORE ? reader.twoBefore(kind, features) : reader.twoAfter(kind, features), this.kindSums, slot * L);
    }
    return slot * L;
  }
}

/** The emission scores of all rows, LABEL_COUNT each. `rowOf` gives the row of a token, -1 for tokens outside the windows. */
export function emissionsOf(reader: FeatureReader, weights: WeightTable, cache: EmissionCache, rowOf: Int32Array, rows: number): Int32Array {
  const { view, table } = reader;
  const { governing } = view;
  const { ofNext, ofSecond, ofFirst } = cache;
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
    const own = cache.kindAt(reader, kind, OWN);
    const far = cache.kindAt(reader, before2, TWO_BEFORE);
    const next = cache.kindAt(reader, reader.kindOf(token + 2), TWO_AFTER);
    const first = ofNext.at(cache, reader, before2, before);
    const second = ofSecond.at(cache, reader, before, kind);
    const third = ofFirst.at(cache, reader, kind, reader.kindOf(token + 1));
    const { kindSums } = cache;
    for (let label = 0; label < L; label++) {
      emission[at + label] =
        (kindSums[own + label] as number) + (kindSums[far + label] as number) + (kindSums[next + label] as number)
        + (ofNext.sums[first + label] as number) + (ofSecond.sums[second + label] as number) + (ofFirst.sums[third + label] as number);
    }
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
