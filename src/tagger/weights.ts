// The tagger's weights: an open-addressing table from feature hash to a row of small integers.

import { YaqutError } from '../errors';
import { LABEL_COUNT } from './labels';

export class TaggerWeights {
  private readonly slots: Int32Array;
  private readonly mask: number;

  /**
   * @param hashes distinct feature hashes
   * @param rows one row of LABEL_COUNT integers for each hash
   * @param transitions LABEL_COUNT × LABEL_COUNT; row 0 also stands for the edge of a window
   */
  constructor(
    private readonly hashes: Int32Array,
    private readonly rows: Int8Array | Int32Array,
    readonly transitions: Int32Array,
  ) {
    if (rows.length !== hashes.length * LABEL_COUNT || transitions.length !== LABEL_COUNT * LABEL_COUNT) {
      throw new YaqutError({ code: 'invalid-pack', what: 'tagger weights do not fit together', expected: `${hashes.length * LABEL_COUNT} weights and ${LABEL_COUNT * LABEL_COUNT} transitions`, got: `${rows.length} and ${transitions.length}`, remedy: 'build the tagger pack again with this version of yaqut' });
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
    const { slots, mask, hashes, rows } = this;
    for (let i = 0; i < count; i++) {
      const hash = features[i] as number;
      let slot = hash & mask;
      let feature = slots[slot] as number;
      while (feature !== 0 && hashes[feature - 1] !== hash) {
        slot = (slot + 1) & mask;
        feature = slots[slot] as number;
      }
      if (feature === 0) continue;
      const row = (feature - 1) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) sums[at + label] = (sums[at + label] as number) + (rows[row + label] as number);
    }
  }
}
