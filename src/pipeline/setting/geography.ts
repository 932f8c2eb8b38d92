// Distances for "near or far", in arithmetic that gives the same bits on every engine.

import type { EntryRef } from '../document/readings';

const EARTH_RADIUS_KM = 6371;

/** Cosine of an angle in degrees by its Taylor polynomial: error below 1e-4 up to 90°. */
function cosine(degrees: number): number {
  const x = (degrees * Math.PI) / 180;
  const x2 = x * x;
  return 1 - x2 / 2 + (x2 * x2) / 24 - (x2 * x2 * x2) / 720 + (x2 * x2 * x2 * x2) / 40320;
}

/** Kilometres between two positions in degrees, by the equirectangular approximation; across the date line the short way. */
export function distanceKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const radians = Math.PI / 180;
  let turn = lonB - lonA;
  if (turn > 180) turn -= 360;
  else if (turn < -180) turn += 360;
  const x = turn * radians * cosine((latA + latB) / 2);
  const y = (latB - latA) * radians;
  return Math.sqrt(x * x + y * y) * EARTH_RADIUS_KM;
}

/** Kilometres between two entries, undefined where one has no position. */
export function kilometresBetween(a: Pick<EntryRef, 'layer' | 'entry'>, b: Pick<EntryRef, 'layer' | 'entry'>): number | undefined {
  const latA = a.layer.latOf(a.entry);
  const lonA = a.layer.lonOf(a.entry);
  const latB = b.layer.latOf(b.entry);
  const lonB = b.layer.lonOf(b.entry);
  return latA === undefined || lonA === undefined || latB === undefined || lonB === undefined ? undefined : distanceKm(latA, lonA, latB, lonB);
}
