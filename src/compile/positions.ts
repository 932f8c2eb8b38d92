// Where countries, divisions, macro-regions and oceans lie, by a table that was computed from outlines (seeds/sources/positions.tsv).

import type { Seed, SourceFile } from './seeds';
import { tableRows } from './tables';

export interface Position {
  lat: number;
  lon: number;
}

/** ISO 3166 code or seed id → its position. */
export type Positions = ReadonlyMap<string, Position>;

/** Reads the table, which a script made and nothing checks: columns `of`, `lat`, `lon`, `how`, below comment lines and a header. */
export function readPositions(file: SourceFile): Positions {
  return new Map(tableRows(file).map((cells) => {
    const [of, lat, lon] = cells as [string, string, string];
    return [of, { lat: Number(lat), lon: Number(lon) }];
  }));
}

/**
 * Gives countries, macro-regions and oceans the positions of the table, which win over typed ones.
 * A state of the past without a position of its own lies where the first state on its ground does.
 */
export function placeSeeds(seeds: readonly Seed[], positions: Positions): Seed[] {
  return seeds.map((seed) => {
    if (seed.type !== 'country' && seed.type !== 'region' && seed.type !== 'site') return seed;
    const known = positions.get(seed.refs.iso ?? seed.id);
    const inherited = seed.type === 'country' && seed.lat === undefined ? positions.get(seed.countries[0] ?? '') : undefined;
    const position = known ?? inherited;
    return position === undefined ? seed : { ...seed, ...position };
  });
}
