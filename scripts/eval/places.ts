// Place resolution on gold spans: how far the position we give lies from the gold one.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createExtractor, type PlaceEntity } from '../../src/index';
import { type PlaceError, printPlaceErrors } from './place-errors';

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

/** Characters of context on each side of an error. */
const AROUND = 50;

/**
 * Prints accuracy@161 km, mean and median error and the area under the error curve, on the gold spans that we find, and on all.
 * @param most with a number also the errors by cause, so many names of each
 */
export function evaluatePlaces(path: string, most?: number): void {
  const { extractPlaces } = createExtractor({ minConfidence: 0 });
  const errors: number[] = [];
  let spans = 0;
  let found = 0;
  let misplaced = 0;
  const wrong: PlaceError[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const document = JSON.parse(line) as { id: string; text: string; entities: GoldPlace[] };
    // What is meant where the span is a name of the text or begins one (`New York` in `New York state`), else the surest of the readings that have a position.
    const meant = extractPlaces(document.text);
    const bySpan = new Map<string, PlaceEntity>();
    for (const place of [...meant, ...extractPlaces(document.text, { overlap: 'all' }).sort((a, b) => b.confidence - a.confidence)]) {
      const key = `${place.start} ${place.end}`;
      const before = bySpan.get(key);
      if (before === undefined || (before.lat === undefined && place.lat !== undefined)) bySpan.set(key, place);
    }
    for (const gold of document.entities) {
      if (gold.type !== 'LOC' || gold.kb?.lat === undefined || gold.kb.lon === undefined) continue;
      spans++;
      const place = meant.find(({ start, end, lat }) => start === gold.start && end >= gold.end && lat !== undefined) ?? bySpan.get(`${gold.start} ${gold.end}`);
      const position = { lat: gold.kb.lat, lon: gold.kb.lon };
      const km = place?.lat === undefined || place.lon === undefined ? undefined : distanceKm(position, { lat: place.lat, lon: place.lon });
      if (km === undefined || km > ACCURATE_KM) wrong.push({ document: document.id, text: document.text.slice(gold.start, gold.end), around: document.text.slice(Math.max(0, gold.start - AROUND), gold.end + AROUND).replace(/\s+/g, ' '), gold: position, got: place, km });
      if (km === undefined) continue;
      found++;
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
  if (most !== undefined) printPlaceErrors(wrong, most, ACCURATE_KM, distanceKm);
}
