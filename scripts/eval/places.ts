// Place resolution on gold spans: how far the position we give lies from the gold one.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createExtractor, type PlaceEntity } from '../../src/index';

interface GoldPlace {
  start: number;
  end: number;
  type: string;
  kb?: { lat?: number; lon?: number };
}

const EARTH_RADIUS_KM = 6371;
/** Half the circumference: the largest error there is, and that of a place without a position. */
const WORST_KM = 20038;
const ACCURATE_KM = 161;

/** Great-circle distance by the haversine formula. */
function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = Math.PI / 180;
  const h = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Prints accuracy@161 km, mean and median error and the area under the error curve, on the gold spans that we find, and on all. */
export function evaluatePlaces(path: string): void {
  const { extractPlaces } = createExtractor({ minConfidence: 0, overlap: 'all' });
  const errors: number[] = [];
  let spans = 0;
  let found = 0;
  let misplaced = 0;
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const document = JSON.parse(line) as { text: string; entities: GoldPlace[] };
    const bySpan = new Map<string, PlaceEntity>();
    for (const place of extractPlaces(document.text)) {
      const key = `${place.start} ${place.end}`;
      const before = bySpan.get(key);
      if (place.lat !== undefined && (before === undefined || place.confidence > before.confidence)) bySpan.set(key, place);
    }
    for (const gold of document.entities) {
      if (gold.type !== 'LOC' || gold.kb?.lat === undefined || gold.kb.lon === undefined) continue;
      spans++;
      const place = bySpan.get(`${gold.start} ${gold.end}`);
      if (place?.lat === undefined || place.lon === undefined) continue;
      found++;
      const km = distanceKm({ lat: gold.kb.lat, lon: gold.kb.lon }, { lat: place.lat, lon: place.lon });
      if (km > ACCURATE_KM) misplaced++;
      errors.push(km);
    }
  }
  errors.sort((a, b) => a - b);
  const mean = errors.reduce((sum, km) => sum + km, 0) / errors.length;
  const median = errors[errors.length >> 1] as number;
  // Area under the curve of ln(1 + km), normalised: 0 is perfect, 1 the antipode (Jurgens et al. 2015).
  const area = errors.reduce((sum, km) => sum + Math.log(1 + km) / Math.log(1 + WORST_KM), 0) / errors.length;
  console.log(`${basename(path)}: ${spans} gold spans with a position, ${found} of them resolved`);
  console.log(`  of the resolved: accuracy@${ACCURATE_KM} km ${(1 - misplaced / found).toFixed(3)}, mean ${mean.toFixed(0)} km, median ${median.toFixed(0)} km, area under the error curve ${area.toFixed(3)}`);
  console.log(`  of all spans: accuracy@${ACCURATE_KM} km ${((found - misplaced) / spans).toFixed(3)}`);
}
