// Divisions below the first level (seeds/sources/admin2.tsv): provinces of Italy, counties of Britain, départements.
// Those that the seeds know give them their position; the others become places, but for names that mean something else first.

import { slugOf } from '../gazetteer/columns';
import { ENTRY_KIND } from '../gazetteer/model';
import { foldedName } from '../gazetteer/name-words';
import { bareName } from './heads';
import type { Position } from './positions';
import type { Seed, SourceFile } from './seeds';
import { tableRows } from './tables';
import type { GeonamesRow } from './geonames';
import type { WorldPlace } from './world';

interface SmallerDivision extends Position {
  iso: string;
  country: string;
  en: string;
  fr: string;
  ar: string;
}

/** Reads the table below its comment lines and header. */
export function readSmallerDivisions(file: SourceFile): SmallerDivision[] {
  return tableRows(file).map((cells) => {
    const [iso, country, en, fr, ar, lat, lon] = cells as [string, string, string, string, string, string, string];
    return { iso, country, en, fr, ar, lat: Number(lat), lon: Number(lon) };
  });
}

/** A name as the seeds write it for readers, without the qualifier in brackets. */
const plain = (text: string) => text.replace(/ \([^)]*\)$/, '');

/** Country and bare name → the only seed of that name, for regions. */
function regionSeeds(seeds: readonly Seed[]): Map<string, Seed | undefined> {
  const byName = new Map<string, Seed | undefined>();
  for (const seed of seeds) {
    if (seed.type !== 'region') continue;
    for (const country of seed.countries) {
      for (const { text, language } of seed.names) {
        const folded = foldedName(bareName(plain(text), language, 'region'));
        // A name that can never match is not another's.
        if (folded === '') continue;
        const key = `${country} ${folded}`;
        byName.set(key, byName.has(key) && byName.get(key) !== seed ? undefined : seed);
      }
    }
  }
  return byName;
}

/** Gives the regions of the seeds that are such divisions, by country and name, the positions of the table. */
export function placeRegions(seeds: readonly Seed[], divisions: readonly SmallerDivision[]): Seed[] {
  const byName = regionSeeds(seeds);
  const placed = new Map<string, Seed>();
  for (const { country, en, lat, lon } of divisions) {
    const seed = byName.get(`${country} ${foldedName(bareName(en, 'en', 'region'))}`);
    // What has an id of GeoNames is a first-level division of that name.
    if (seed !== undefined && seed.refs.geonames === undefined) placed.set(seed.id, { ...seed, lat, lon });
  }
  return seeds.map((seed) => placed.get(seed.id) ?? seed);
}

/**
 * The divisions that neither the seeds nor the first level have. A name that is first a town's of the same country (`Derby`) or a common word (`Nord`)
 * would be found where the division is not meant: those are left out.
 */
export function smallerDivisions(divisions: readonly SmallerDivision[], seeds: readonly Seed[], rows: readonly GeonamesRow[], firstLevel: readonly WorldPlace[], commonWords: ReadonlySet<string>): WorldPlace[] {
  const known = regionSeeds(seeds);
  const taken = new Set(seeds.map((seed) => seed.id));
  const towns = new Set(rows.flatMap((row) => [row.name, row.ascii].map((name) => `${row.country} ${foldedName(name)}`)));
  const divisionNames = new Set(firstLevel.filter((place) => place.type === 'region').flatMap((place) => place.names.map((name) => `${place.country} ${foldedName(name.text)}`)));
  const places: WorldPlace[] = [];
  for (const { iso, country, en, fr, ar, lat, lon } of divisions) {
    const names = ([[en, 'en'], [fr, 'fr'], [ar, 'ar']] as const).map(([text, language]) => bareName(text, language, 'region'));
    const latin = names.slice(0, 2).map(foldedName).filter((key) => key !== '');
    if (latin.some((key) => known.has(`${country} ${key}`) || towns.has(`${country} ${key}`) || divisionNames.has(`${country} ${key}`) || commonWords.has(key))) continue;
    const slug = slugOf(en);
    const id = taken.has(`region/${slug}`) ? `region/${slug}-${country.toLowerCase()}` : `region/${slug}`;
    taken.add(id);
    places.push({ id, type: 'region', canonical: { en, fr, ar }, names: [...new Set(names)].map((text) => ({ text, flags: 0 })), country, lat, lon, population: 0, kind: ENTRY_KIND.firstLevel, refs: { iso } });
  }
  return places;
}
