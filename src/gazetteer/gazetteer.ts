// A gazetteer: an immutable list of layers in which later layers win by id.

import { describe, YaqutError } from '../errors';
import type { EntityType } from '../types';
import { tokenise } from '../text/tokenise';
import type { GazetteerLayer } from './layer';
import { matchLayer } from './matcher';
import { ALIAS, CUE_BASE } from './model';

/** An entry that a name stands for. */
export interface NamedEntry {
  id: string;
  type: EntityType;
  name: string;
  /** The name is a weak one: it counts only with support from the text. */
  weak: boolean;
}

/** How many entries of a layer have ids that are made of their names. */
function curatedCount(layer: GazetteerLayer): number {
  let count = 0;
  for (let entry = 0; entry < layer.entryCount; entry++) if (layer.isCurated(entry)) count++;
  return count;
}

/** Names, ids and positions to match text against. Made by `defineGazetteer`, `mergeGazetteers` or opened from a pack. */
export class Gazetteer {
  /** Also where the code is minified: errors name it. */
  static readonly name = 'Gazetteer';
  /** @internal For each layer the entries that a later layer replaces, undefined where none. */
  readonly hidden: ReadonlyArray<Uint8Array | undefined>;

  constructor(readonly layers: readonly GazetteerLayer[]) {
    this.hidden = layers.map((layer, index) => {
      let mask: Uint8Array | undefined;
      for (const later of layers.slice(index + 1)) {
        // The side with less to name is walked, so that a few custom entries cost little over a large bundled layer, and the world's towns, whose ids are numbers, over it.
        const [walked, searched] = curatedCount(later) <= curatedCount(layer) ? [later, layer] : [layer, later];
        for (let entry = 0; entry < walked.entryCount; entry++) {
          const other = searched.entryOf(walked.idOf(entry));
          if (other < 0) continue;
          mask ??= new Uint8Array(layer.entryCount);
          mask[walked === layer ? entry : other] = 1;
        }
      }
      return mask;
    });
  }

  /** Number of entries that can be found. */
  get size(): number {
    return this.layers.reduce((sum, layer, index) => sum + layer.entryCount - (this.hidden[index]?.reduce((n, bit) => n + bit, 0) ?? 0), 0);
  }

  /** @internal The entry as the last layer that has its id describes it. `index` is the place of the layer that `entry` is of. */
  current(index: number, entry: number): { layer: GazetteerLayer; entry: number } {
    const layer = this.layers[index] as GazetteerLayer;
    if (this.hidden[index]?.[entry] !== 1) return { layer, entry };
    const id = layer.idOf(entry);
    const later = [...this.layers].reverse().find((one) => one.entryOf(id) >= 0) as GazetteerLayer;
    return { layer: later, entry: later.entryOf(id) };
  }

  /**
   * All entries that have this spelling, as the text would be matched: case, accents, hyphens and apostrophes do not matter.
   *
   * @throws YaqutError `invalid-text` for anything but a string.
   * @example
   * ```ts
   * import { bundledGazetteer } from 'yaqut';
   * bundledGazetteer().lookup('front al-nosra')[0]?.id; // 'faction/al-nusra-front'
   * ```
   */
  lookup(name: string): NamedEntry[] {
    if (typeof name !== 'string') throw new YaqutError({ code: 'invalid-text', what: 'the name is not a string', expected: 'a name', got: describe(name), remedy: 'pass a spelling to look up' });
    const tokens = tokenise(name);
    const found: NamedEntry[] = [];
    this.layers.forEach((layer, index) => {
      const { names } = matchLayer(layer, tokens, new Uint32Array(tokens.count));
      for (let i = 0; i < names.count; i++) {
        if (names.tokenStart[i] !== 0 || names.tokenEnd[i] !== tokens.count - 1 || names.start[i] !== tokens.start[0]) continue;
        const node = names.node[i] as number;
        for (let alias = layer.aliasStart[node] as number; alias < (layer.aliasStart[node + 1] as number); alias++) {
          const entry = layer.aliasEntry[alias] as number;
          const flags = layer.aliasFlags[alias] as number;
          if (entry >= CUE_BASE || !layer.isMeant(alias, names.respelt[i] as number) || flags === ALIAS.demonym || this.hidden[index]?.[entry] === 1) continue;
          found.push({ id: layer.idOf(entry), type: layer.typeOf(entry), name: layer.nameOf(entry, 'en'), weak: (flags & ALIAS.weak) !== 0 });
        }
      }
    });
    return found;
  }
}
