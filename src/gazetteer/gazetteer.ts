// A gazetteer: an immutable list of layers in which later layers win by id.

import type { GazetteerLayer } from './layer';

/** Names, ids and positions to match text against. Made by `defineGazetteer`, `mergeGazetteers` or opened from a pack. */
export class Gazetteer {
  /** For each layer the entries that a later layer replaces, undefined where none. */
  readonly hidden: ReadonlyArray<Uint8Array | undefined>;

  constructor(readonly layers: readonly GazetteerLayer[]) {
    this.hidden = layers.map((layer, index) => {
      let mask: Uint8Array | undefined;
      for (const later of layers.slice(index + 1)) {
        // The smaller side is walked, so that a few custom entries cost little over a large bundled layer.
        for (let entry = 0; entry < later.entryCount; entry++) {
          const replaced = layer.entryOf(later.idOf(entry));
          if (replaced >= 0) {
            mask ??= new Uint8Array(layer.entryCount);
            mask[replaced] = 1;
          }
        }
      }
      return mask;
    });
  }

  /** Number of entries that can be found. */
  get size(): number {
    return this.layers.reduce((sum, layer, index) => sum + layer.entryCount - (this.hidden[index]?.reduce((n, bit) => n + bit, 0) ?? 0), 0);
  }
}
