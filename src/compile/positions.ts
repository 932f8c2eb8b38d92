// Where countries, divisions, macro-regions and oceans lie, by a table that was computed from outlines (seeds/sources/positions.tsv).

import type { Seed, SourceFile } from './seeds';
import { tableRows } from './tables';

export interface Position {
  lat: number;
  lon: number;
}

/** ISO 3166 code or seed id → its position. */
export type Positions = ReadonlyMap<string, Position>;

/** Towns nearest to a position that are asked whose they are, and how near one of its own must be, in degrees, where none of those is. */
const NEAREST = 5;
const NEAR_DEGREES = 0.4;

/**
 * Whether a position lies among the towns of its division: outlines by the code of another division (Baghdad's, in Anbar), or of one that has been split since, do not.
 * Linear in the towns of the country, whose degrees of longitude are shortened as at the position.
 */
export function liesAmong({ lat, lon }: Position, towns: ReadonlyArray<Position & { admin1: string }>, admin1: string): boolean {
  const shortening = Math.cos((lat * Math.PI) / 180);
  const nearest: Array<{ square: number; isOwn: boolean }> = [];
  let own = Number.POSITIVE_INFINITY;
  for (const town of towns) {
    const x = (town.lon - lon) * shortening;
    const y = town.lat - lat;
    const square = x * x + y * y;
    const isOwn = town.admin1 === admin1;
    if (isOwn && square < own) own = square;
    if (nearest.length === NEAREST && square >= (nearest[NEAREST - 1] as { square: number }).square) continue;
    if (nearest.length === NEAREST) nearest.pop();
    nearest.push({ square, isOwn });
    nearest.sort((a, b) => a.square - b.square);
  }
  return own === Number.POSITIVE_INFINITY || own < NEAR_DEGREES * NEAR_DEGREES || nearest.some(({ isOwn }) => isOwn);
}

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
