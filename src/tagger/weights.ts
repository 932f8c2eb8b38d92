// A weight table: from feature hash to a row of small integers, by the hash's upper bits and a short scan. The tagger has one of
// 13 columns, the type classifier one of 7.

import { YaqutError } from '../errors';

/**
 * Of the 32 bits of a feature hash the upper 25 count: of a hundred thousand features and sixty look-ups a token one in five tokens then meets
 * a weight that is not its own, and the pack is an eighth smaller than with all bits. The weights were trained with 26: cut to 25 they find as much (mean F1 91.46 and 91.47), cut to 24 less (91.38).
 */
const HASH_BITS = 25;
const UNUSED_BITS = 32 - HASH_BITS;
export const HASH_MASK = -1 << UNUSED_BITS;

/** So many lower bits of a distance are as good as random: apart from the others they cost no more than they are. */
const RANDOM_BITS = 5;

/** Rising hashes as a pack stores them: each as its distance from the one before, the random bits as the lowest byte. */
export function hashGaps(hashes: Uint32Array): Uint32Array {
  return hashes.map((hash, index) => {
    const gap = (hash - (index === 0 ? 0 : (hashes[index - 1] as number))) >>> UNUSED_BITS;
    return ((gap >>> RANDOM_BITS) << 8) | (gap & ((1 << RANDOM_BITS) - 1));
  });
}

/** The inverse of `hashGaps`. */
export function hashesOf(gaps: Uint32Array): Int32Array {
  const hashes = new Int32Array(gaps.length);
  for (let i = 0, hash = 0; i < gaps.length; i++) {
    const gap = gaps[i] as number;
    hash += ((gap >>> 8) << RANDOM_BITS) | (gap & 255);
    hashes[i] = hash << UNUSED_BITS;
  }
  return hashes;
}

/** Rows of weights, two thirds of which are zero, as a pack stores them: a bit for each column that is not, and the others column by column, where they are alike. */
export function packRows(rows: Int8Array, width: number): { masks: Uint32Array; weights: Uint32Array } {
  const masks = new Uint32Array(rows.length / width);
  const weights: number[] = [];
  for (let column = 0; column < width; column++) {
    for (let row = 0; row < masks.length; row++) {
      const weight = rows[row * width + column] as number;
      if (weight === 0) continue;
      masks[row] = (masks[row] as number) | (1 << column);
      weights.push(weight & 0xff);
    }
  }
  return { masks, weights: Uint32Array.from(weights) };
}

/** The inverse of `packRows`. */
export function unpackRows(masks: ArrayLike<number>, weights: Uint8Array, width: number): Int8Array {
  const count = masks.length;
  const rows = new Int8Array(count * width);
  let next = 0;
  let columns = 0;
  for (let row = 0; row < count; row++) columns |= masks[row] as number;
  const padded = new Uint8Array(weights.length + 1);
  padded.set(weights);
  for (let column = 0; column < width; column++) {
    for (let row = 0, at = column; row < count; row++, at += width) {
      // No branch, which would be guessed wrong for every third weight.
      const bit = ((masks[row] as number) >>> column) & 1;
      rows[at] = -bit & (padded[next] as number);
      next += bit;
    }
  }
  if (columns >>> width !== 0) throw misfit(`${width} columns`, 'more');
  if (next !== weights.length) throw misfit(`${next} weights for the columns that are not zero`, `${weights.length}`);
  return rows;
}

/** Buckets are 2 to this power at most: more would not fit the cache. */
const MAX_BUCKET_BITS = 17;

function misfit(expected: string, got: string): YaqutError {
  return new YaqutError({ code: 'invalid-pack', what: 'tagger weights do not fit together', expected, got, remedy: 'build the tagger pack again with this version of yaqut' });
}

export class WeightTable {
  /** First feature of each bucket; the features of bucket b are start[b] to start[b + 1]. */
  private readonly start: Uint32Array;
  private readonly shift: number;

  /**
   * @param hashes distinct feature hashes, rising when read as unsigned
   * @param rows one row of `width` integers for each hash
   */
  constructor(
    private readonly hashes: Int32Array,
    private readonly rows: Int8Array,
    private readonly width: number,
  ) {
    const count = hashes.length;
    if (rows.length !== count * width) throw misfit(`${count * width} weights for ${count} features`, `${rows.length}`);
    let bits = 1;
    while (bits < MAX_BUCKET_BITS && 1 << bits < count) bits++;
    this.shift = 32 - bits;
    this.start = new Uint32Array((1 << bits) + 1);
    let bucket = 0;
    for (let feature = 0; feature < count; feature++) {
      const own = (hashes[feature] as number) >>> this.shift;
      if (own < bucket) throw misfit('hashes in rising order', `feature ${feature} before its place`);
      while (bucket < own) this.start[++bucket] = feature;
    }
    this.start.fill(count, bucket + 1);
  }

  get featureCount(): number {
    return this.hashes.length;
  }

  /** The row of a feature, -1 for one that has no weights. */
  private rowOf(hash: number): number {
    const { start, hashes } = this;
    const bucket = hash >>> this.shift;
    for (let feature = start[bucket] as number, end = start[bucket + 1] as number; feature < end; feature++) if (hashes[feature] === hash) return feature * this.width;
    return -1;
  }

  /** Adds the rows of `count` features to `sums`. */
  addTo(sums: Int32Array, features: Int32Array, count: number): void {
    const { rows, width } = this;
    for (let i = 0; i < count; i++) {
      const row = this.rowOf(features[i] as number);
      if (row < 0) continue;
      for (let column = 0; column < width; column++) sums[column] = (sums[column] as number) + (rows[row + column] as number);
    }
  }

  /** Sums of the 13 columns of the tagger over `count` features, in locals: half the time of the loop over columns. */
  thirteen(sums: Int32Array, features: Int32Array, count: number): void {
    const { rows } = this;
    let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0;
    for (let i = 0; i < count; i++) {
      const row = this.rowOf(features[i] as number);
      if (row < 0) continue;
      s0 += rows[row] as number;
      s1 += rows[row + 1] as number;
      s2 += rows[row + 2] as number;
      s3 += rows[row + 3] as number;
      s4 += rows[row + 4] as number;
      s5 += rows[row + 5] as number;
      s6 += rows[row + 6] as number;
      s7 += rows[row + 7] as number;
      s8 += rows[row + 8] as number;
      s9 += rows[row + 9] as number;
      s10 += rows[row + 10] as number;
      s11 += rows[row + 11] as number;
      s12 += rows[row + 12] as number;
    }
    sums[0] = s0;
    sums[1] = s1;
    sums[2] = s2;
    sums[3] = s3;
    sums[4] = s4;
    sums[5] = s5;
    sums[6] = s6;
    sums[7] = s7;
    sums[8] = s8;
    sums[9] = s9;
    sums[10] = s10;
    sums[11] = s11;
    sums[12] = s12;
  }
}
