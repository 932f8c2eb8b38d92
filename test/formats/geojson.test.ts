import { describe, expect, it } from 'vitest';
import { toGeoJson } from '../../src/formats/geojson';
import { at } from './hostile';

const TEXT = "D'Alep à Idleb, puis Alep encore, en Syrie : le Front al-Nosra a quitté Nowhere.";
const aleppo = { id: 'city/aleppo', name: 'Aleppo', country: 'SY', lat: 36.2, lon: 37.16, population: 2098210, refs: { geonames: 170063, wikidata: 'Q41183' }, confidence: 0.98, via: 'gazetteer' };
const ENTITIES = [
  at(TEXT, 'Alep', 'city', aleppo),
  at(TEXT, 'Idleb', 'city', { id: 'city/idlib', name: 'Idlib', country: 'SY', lat: 35.93, lon: 36.63 }),
  at(TEXT, 'Alep', 'city', aleppo, 10),
  at(TEXT, 'Syrie', 'country', { id: 'country/syria', name: 'Syria' }),
  at(TEXT, 'Front al-Nosra', 'faction', { id: 'faction/nusra', lat: 1, lon: 1 }),
  at(TEXT, 'Nowhere', 'site', { lat: 91, lon: 0 }),
];

describe('toGeoJson', () => {
  it('gives one feature a place, with counts, most mentioned first', () => {
    const { type, features } = toGeoJson(TEXT, ENTITIES, { per: 'place' });
    expect(type).toBe('FeatureCollection');
    expect(features).toEqual([
      {
        type: 'Feature',
        id: 'city/aleppo',
        geometry: { type: 'Point', coordinates: [37.16, 36.2] },
        properties: { type: 'city', name: 'Aleppo', entity: 'city/aleppo', country: 'SY', population: 2098210, geonames: 170063, wikidata: 'Q41183', count: 2, forms: ['Alep'], mentions: [{ start: 2, end: 6 }, { start: 21, end: 25 }] },
      },
      { type: 'Feature', id: 'city/idlib', geometry: { type: 'Point', coordinates: [36.63, 35.93] }, properties: { type: 'city', name: 'Idlib', entity: 'city/idlib', country: 'SY', count: 1, forms: ['Idleb'], mentions: [{ start: 9, end: 14 }] } },
    ]);
  });

  it('gives one feature a mention, in the order of the text', () => {
    const { features } = toGeoJson(TEXT, [...ENTITIES].reverse(), { per: 'mention' });
    expect(features.map(({ properties }) => [properties.text, properties.start, properties.end])).toEqual([['Alep', 2, 6], ['Idleb', 9, 14], ['Alep', 21, 25]]);
    expect(features[0]?.properties.confidence).toBe(0.98);
  });

  it('writes places without usable coordinates with a null geometry when asked', () => {
    const { features } = toGeoJson(TEXT, ENTITIES, { per: 'place', unlocated: 'null' });
    expect(features.filter(({ geometry }) => geometry === null).map(({ properties }) => properties.name)).toEqual(['Syria', 'Nowhere']);
    expect(features.some(({ properties }) => properties.type === 'faction')).toBe(false);
  });

  it('keeps places without id apart by name and coordinates', () => {
    const text = 'Tripoli and Tripoli and Tripoli';
    const [first, second, third] = [at(text, 'Tripoli', 'city', { lat: 34.4, lon: 35.8 }), at(text, 'Tripoli', 'city', { lat: 32.9, lon: 13.2 }, 5), at(text, 'Tripoli', 'city', { lat: 34.4, lon: 35.8 }, 15)];
    expect(toGeoJson(text, [first, second, third]).features.map(({ properties }) => properties.count)).toEqual([2, 1]);
  });

  it('is JSON: written, read, written again', () => {
    const written = JSON.stringify(toGeoJson(TEXT, ENTITIES, { unlocated: 'null' }));
    expect(JSON.stringify(JSON.parse(written))).toBe(written);
    expect(written).toContain('"geometry":null');
  });

  it('refuses an unknown option', () => {
    expect(() => toGeoJson(TEXT, ENTITIES, { per: 'country' as never })).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });
});
