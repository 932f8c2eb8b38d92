// A weight table: open addressing from feature hash to a row of small integers. The tagger has one of 13 columns, the type
// classifier one of 7.

import { YaqutError } from '../errors';

export class WeightTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  /**
   * @param hashes distinct feature hashes
   * @param rows one row of `width` integers for each hash
   */
  constructor(
    private readonly hashes: Int32Array,
    private readonly rows: Int8Array,
    private readonly width: number,
  ) {
    if (rows.length !== hashes.length * width) {
      throw new YaqutError({ code: 'invalid-pack', what: 'tagger weights do not fit together', expected: `${hashes.length * width} weights for ${hashes.length} features`, got: `${rows.length}`, remedy: 'build the tagger pack again with this version of yaqut' });
    }
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    for (let feature = 0; feature < hashes.length; feature++) {
      let slot = (hashes[feature] as number) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = feature + 1;
    }
  }

  get featureCount(): number {
    return this.hashes.length;
  }

  /** Adds the rows of `count` features to `sums` from `at` on. */
  addTo(sums: Int32Array, at: number, features: Int32Array, count: number): void {
    const { slots, mask, hashes, rows, width } = this;
    for (let i = 0; i < count; i++) {
      const hash = features[i] as number;
      let slot = hash & mask;
      let feature = slots[slot] as number;
      while (feature !== 0 && hashes[feature - 1] !== hash) {
        slot = (slot + 1) & mask;
        feature = slots[slot] as number;
      }
      if (feature === 0) continue;
      const row = (feature - 1) * width;
      for (let column = 0; column < width; column++) sums[at + column] = (sums[at + column] as number) + (rows[row + column] as number);
    }
  }
}
