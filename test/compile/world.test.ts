// Which towns a tier takes in.

import { describe, expect, it } from 'vitest';
import { type GeonamesRow, type WorldTier, worldPlaces } from '../../src/compile/index';
import { liesAmong } from '../../src/compile/positions';
import { shortNames } from '../../src/compile/short-names';

const TIER: WorldTier = { wholeCountries: new Set(['NG']), from: new Map([['FR', 5000]]), farPopulation: 240_000, seatsFrom: new Map([['FR', 3000]]), fullPopulation: 100_000, farSeatPopulation: 200_000, firstSeatPopulation: 60_000, namesakePopulation: 3000 };

function row(geonames: number, name: string, country: string, population: number): GeonamesRow {
  return { geonames, name, ascii: name, alternates: [], lat: 10, lon: 10, featureCode: 'PPL', country, admin1: '01', population };
}

const table = (header: string) => ({ name: 'table.tsv', text: `# source: a test\n${header}\n` });

const DIVISIONS = 'iso\tgeonames\tcountry\tadmin1\ten\tfr\tar';

function taken(rows: readonly GeonamesRow[], curated: readonly number[] = [], division = ''): string[] {
  const places = worldPlaces({ geonames: rows, names: table('geonames\ten\tfr\tar'), divisions: table(`${DIVISIONS}\n${division}`), positions: new Map() }, TIER, new Set(curated)).filter(({ type }) => type === 'city');
  return places.map(({ id, names }) => `${id.slice('city/gn-'.length)}${names[0]?.flags === 0 ? '' : ' weak'}`);
}

describe('towns of a tier', () => {
  it('are those of some size by country', () => {
    expect(taken([row(1, 'Here', 'FR', 5000), row(2, 'There', 'FR', 4999), row(3, 'Village', 'NG', 10), row(4, 'Faraway', 'ID', 239_999), row(5, 'Metropolis', 'ID', 240_000)])).toEqual(['1', '3', '5']);
  });

  it('are seats of divisions from fewer people on', () => {
    const seat = (one: GeonamesRow, featureCode: string): GeonamesRow => ({ ...one, featureCode });
    expect(taken([seat(row(1, 'County Town', 'FR', 3000), 'PPLA2'), seat(row(2, 'Borough', 'FR', 3000), 'PPLA3'), row(3, 'Suburb', 'FR', 3000), seat(row(4, 'Regency', 'ID', 200_000), 'PPLA2'), seat(row(5, 'Kabupaten', 'ID', 199_999), 'PPLA2')])).toEqual(['1', '4']);
  });

  it('are seats of first-level divisions that are in, wherever they lie', () => {
    const seats = [{ ...row(1, 'Shimla', 'IN', 60_000), featureCode: 'PPLA' }, { ...row(2, 'Kohima', 'IN', 59_999), featureCode: 'PPLA' }];
    expect(taken(seats, [], 'IN-HP\t9\tIN\t01\tHimachal Pradesh\t\t')).toEqual(['1']);
    expect(taken(seats)).toEqual([]);
  });

  it('are those of the seeds', () => {
    expect(taken([row(1, 'Hamlet', 'ID', 10), row(2, 'Other Hamlet', 'ID', 10)], [1])).toEqual(['1']);
  });

  it('are lesser namesakes of famous ones as weak names, where these are in', () => {
    expect(taken([row(1, 'Ternate', 'ID', 300_000), row(2, 'Ternate', 'PH', 20_000), row(3, 'Ternate', 'BR', 2000)])).toEqual(['1', '2 weak']);
    expect(taken([row(1, 'Ternate', 'ID', 205_000), row(2, 'Ternate', 'PH', 20_000)])).toEqual([]);
  });

  it('are others of like size, as weak names', () => {
    expect(taken([row(1, 'Bangor', 'FR', 61_000), row(2, 'Bangor', 'ID', 32_000), row(3, 'Bangor', 'ID', 8000)])).toEqual(['1', '2 weak']);
    expect(taken([row(1, 'Truro', 'FR', 20_000), row(2, 'Truro', 'ID', 23_000)])).toEqual(['1', '2 weak']);
  });

  it('are much larger namesakes of those in, which would be taken for them', () => {
    expect(taken([row(1, 'Kuta', 'NG', 10), row(2, 'Kuta', 'ID', 50_000)])).toEqual(['1', '2']);
    expect(taken([row(1, 'Kuta', 'NG', 10), row(2, 'Kuta', 'ID', 8000)])).toEqual(['1']);
  });
});

describe('short names of towns of French-speaking countries', () => {
  const shortened = (...rows: GeonamesRow[]) => [...shortNames(rows.map((one, index) => ({ ...one, geonames: index })), new Set(['portes', 'trois'])).values()];
  const town = (name: string, population = 20_000, country = 'FR') => row(0, name, country, population);
  it('end before a particle or the second of two names', () => {
    expect(shortened(town('Brive-la-Gaillarde'), town("Oloron-d'Aspe"), town('Rueil-Malmaison'), town('Saint-Pourçain-sur-Sioule'), town('Dolbeau-Mistassini', 14_000, 'CA'))).toEqual(['Brive', 'Oloron', 'Rueil', 'Saint-Pourçain', 'Dolbeau']);
  });
  it('are those of one town alone, but for much smaller ones', () => {
    expect(shortened(town('Vitry-sur-Seine', 90_000), town('Vitry-le-François', 12_000))).toEqual([]);
    expect(shortened(town('Issy-les-Moulineaux', 61_000), town("Issy-l'Évêque", 800))).toEqual(['Issy']);
    expect(shortened(town('Bourgoin-Jallieu'), town('Bourgoin', 5000))).toEqual([]);
  });
  it('are no ordinary words, no beginnings that many names have and none of other countries', () => {
    expect(shortened(town('Portes-lès-Valence'), town('Trois-Rivières', 119_000, 'CA'), town('Saint-Malo'), town('Pont-Audemer'), town('Stoke-on-Trent', 300_000, 'GB'), town('Marseille'))).toEqual([]);
  });
});

describe('where a division lies', () => {
  const towns = [{ lat: 33.3, lon: 44.4, admin1: '07' }, { lat: 33.4, lon: 43.3, admin1: '01' }, { lat: 33.0, lon: 40.3, admin1: '01' }, { lat: 34.4, lon: 41.9, admin1: '01' }, { lat: 34.0, lon: 42.4, admin1: '01' }, { lat: 33.6, lon: 42.8, admin1: '01' }];
  it('is among its towns', () => {
    expect(liesAmong({ lat: 33.3, lon: 44.3 }, towns, '07')).toBe(true);
    expect(liesAmong({ lat: 33.2, lon: 41.6 }, towns, '01')).toBe(true);
  });
  it('is not where the outline of another is, by its code', () => expect(liesAmong({ lat: 32.95, lon: 41.64 }, towns, '07')).toBe(false));
  it('is what the outline says where no town is known', () => expect(liesAmong({ lat: 32.95, lon: 41.64 }, towns, '99')).toBe(true));
});
