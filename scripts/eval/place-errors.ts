// Misplaced and missed place names by cause, so that the next improvement is seen and not guessed.

import { bundledGazetteer, type PlaceEntity } from '../../src/index';

/** A gold span that was put too far off, or nowhere. */
export interface PlaceError {
  document: string;
  text: string;
  around: string;
  gold: { lat: number; lon: number };
  /** What was found on the span; undefined where nothing was. */
  got: PlaceEntity | undefined;
  /** Undefined without a position. */
  km: number | undefined;
}

type Distance = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) => number;
type Reading = { id: string; type: string; km: number | undefined };

/** Everything that the gazetteer holds under this name, with its distance from the gold position. */
function readingsOf(error: PlaceError, distance: Distance): Reading[] {
  const gazetteer = bundledGazetteer();
  return gazetteer.lookup(error.text).map(({ id, type }) => {
    const layer = gazetteer.layers.find((one) => one.entryOf(id) >= 0);
    const entry = layer?.entryOf(id) ?? -1;
    const lat = layer?.latOf(entry);
    const lon = layer?.lonOf(entry);
    return { id, type, km: lat === undefined || lon === undefined ? undefined : distance(error.gold, { lat, lon }) };
  });
}

/** The cause of an error, by what else the gazetteer would have had to offer. */
function causeOf({ got, km }: PlaceError, right: Reading | undefined, readings: readonly Reading[]): string {
  if (got === undefined) return right ? 'missed: in the gazetteer, not found in the text' : readings.length > 0 ? 'missed: only namesakes in the gazetteer' : 'missed: not in the gazetteer';
  if (got.id === undefined) return right ? 'no referent: rejected although the right one is known' : 'no referent: the right one is not in the gazetteer';
  if (km === undefined) return 'no position: the entry has none';
  if (right !== undefined && right.id !== got.id) return right.type === got.type ? 'wrong namesake' : `wrong type: ${got.type} for ${right.type}`;
  if (got.type === 'country') return 'country point';
  if (got.type === 'region') return got.country === undefined ? 'continent or macro-region point' : 'region point, or another region of the name';
  return 'namesake not in the gazetteer';
}

/**
 * Prints each cause with its count, its share of the kilometres of the mean, and its most frequent names.
 * @param accurateKm positions closer than this count as right
 */
export function printPlaceErrors(errors: readonly PlaceError[], most: number, accurateKm: number, distance: Distance): void {
  const groups = new Map<string, Array<PlaceError & { right: Reading | undefined }>>();
  for (const error of errors) {
    const readings = readingsOf(error, distance);
    const right = readings.filter((one) => one.km !== undefined && one.km <= accurateKm).sort((a, b) => (a.km as number) - (b.km as number))[0];
    const cause = causeOf(error, right, readings);
    const list = groups.get(cause);
    if (list) list.push({ ...error, right });
    else groups.set(cause, [{ ...error, right }]);
  }
  for (const [cause, list] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const kilometres = list.reduce((sum, { km = 0 }) => sum + km, 0);
    console.log(`\n  ${cause}: ${list.length}${kilometres > 0 ? `, ${Math.round(kilometres / list.length)} km off on average` : ''}`);
    const names = new Map<string, typeof list>();
    for (const error of list) {
      const same = names.get(`${error.text} ${error.got?.id}`);
      if (same) same.push(error);
      else names.set(`${error.text} ${error.got?.id}`, [error]);
    }
    for (const same of [...names.values()].sort((a, b) => b.length - a.length).slice(0, most)) {
      const { text, got, km, right, around, document, gold } = same[0] as (typeof list)[number];
      const found = got === undefined ? '' : ` → ${got.id ?? got.type}${km === undefined ? '' : ` ${Math.round(km)} km off`}`;
      console.log(`    ${String(same.length).padStart(3)} ${JSON.stringify(text)}${found}${right ? `, right: ${right.id}` : ` (gold ${gold.lat.toFixed(1)} ${gold.lon.toFixed(1)})`}   ${document} … ${around} …`);
    }
  }
}
