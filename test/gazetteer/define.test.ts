import { describe, expect, it, vi } from 'vitest';
import { createExtractor, defineGazetteer, type Gazetteer, type GazetteerEntry, mergeGazetteers, openGazetteer, safeParseGazetteer } from '../../src/core';
import * as main from '../../src/index';
import { yaqutError } from '../support/errors';
import { MACHINE_IS_BUSY, milliseconds } from '../support/time';

const city = (over: Record<string, unknown> = {}) => ({ id: 'city/x', type: 'city', names: ['Xanadu'], ...over });

describe('defineGazetteer refuses', () => {
  const cases: Array<[what: string, input: unknown, words: string[]]> = [
    ['no array', 'Xanadu', ['array of entries', '"Xanadu"']],
    ['null', null, ['array of entries', 'null']],
    ['an entry that is no object', [null], ['entry 0', 'an object', 'null']],
    ['an entry that is an array', [[]], ['entry 0', 'an array of 0']],
    ['a hole in the array', [city(), undefined], ['entry 1', 'undefined']],
    ['an unknown field', [city({ name: 'x' })], ["entry 0, field 'name'", 'id, type, names']],
    ['no id', [city({ id: undefined })], ["field 'id'", 'undefined']],
    ['an empty id', [city({ id: '' })], ["field 'id'", 'without white space']],
    ['an id with a blank', [city({ id: 'city/new york' })], ["field 'id'", '"city/new york"']],
    ['an id twice', [city(), city()], ["entry 1, field 'id'", 'used once', 'entry 0']],
    ['an unknown type', [city({ type: 'planet' })], ["field 'type'", 'organisation', '"planet"']],
    ['no names', [city({ names: undefined })], ["field 'names'", 'undefined']],
    ['an empty list of names', [city({ names: [] })], ["field 'names'", 'at least one name']],
    ['a blank name', [city({ names: ['Xanadu', ' '] })], ["field 'names'", 'none empty']],
    ['a number as a name', [city({ names: [7] })], ["field 'names'", 'none empty']],
    ['names of an unknown language', [city({ names: { de: ['Xanadu'], en: ['Xanadu'] } })], ["field 'names.de'", 'en, fr, ar, also']],
    ['a string of names in a language', [city({ names: { fr: 'Xanadu' } })], ["field 'names.fr'", 'array of names']],
    ['only empty languages', [city({ names: { en: [] } })], ["field 'names'", 'at least one name']],
    ['weak names that are no list', [city({ weak: 'X' })], ["field 'weak'", '"X"']],
    ['a country in lower case', [city({ country: 'sy' })], ["field 'country'", 'alpha-2', '"sy"']],
    ['a latitude out of bounds', [city({ lat: 91, lon: 0 })], ["field 'lat'", '±90', '91']],
    ['a longitude that is no number', [city({ lat: 0, lon: Number.NaN })], ["field 'lon'", '±180', 'NaN']],
    ['a latitude without longitude', [city({ lat: 36 })], ["field 'lon'", 'both lat and lon']],
    ['half a person', [city({ population: 1.5 })], ["field 'population'", 'whole number', '1.5']],
    ['a negative population', [city({ population: -1 })], ["field 'population'", '-1']],
    ['refs that are no object', [city({ refs: 'Q1' })], ["field 'refs'", 'geonames']],
    ['a geonames id in quotes', [city({ refs: { geonames: '170063' } })], ["field 'refs.geonames'", '"170063"']],
    ['a wikidata id without Q', [city({ refs: { wikidata: '41183' } })], ["field 'refs.wikidata'", 'Q41183']],
    ['a number as ISO code', [city({ refs: { iso: 4 } })], ["field 'refs.iso'", '4']],
    ['a name with punctuation', [city({ names: ['Xanadu, Mongolia'] })], ["field 'names'", '16 words', '"Xanadu, Mongolia"']],
    ['a name of marks', [city({ names: ['()'] })], ["field 'names'", '"()"']],
    ['a weak name with punctuation', [city({ weak: ['Xanadu', 'Xanadu, Mongolia'] })], ["field 'weak'", '"Xanadu, Mongolia"']],
    ['a French name with punctuation', [city({ names: { en: ['Xanadu'], fr: ['Xanadou', 'Xanadou (Mongolie)'] } })], ["field 'names.fr'", '"Xanadou (Mongolie)"']],
    ['a name with a word of 256 letters', [city({ names: [`New ${'a'.repeat(256)}`] })], ["field 'names'", '255 letters']],
    ['a name of 17 words', [city({ names: ['a b c d e f g h i j k l m n o p q'] })], ["field 'names'", '16 words']],
  ];
  it.each(cases)('%s', (_, input, words) => {
    const error = yaqutError(() => defineGazetteer(input as GazetteerEntry[]));
    expect(error.code).toBe('invalid-entry');
    for (const word of words) expect(error.message).toContain(word);
    expect(error.remedy).toContain('safeParseGazetteer');
    const result = safeParseGazetteer(input);
    expect(result.success).toBe(false);
    if (!result.success) expect(result.issues.length).toBeGreaterThan(0);
  });
  it('was asked enough', () => expect(cases).toHaveLength(35));
});

describe('safeParseGazetteer', () => {
  it('gives every issue with its place', () => {
    const result = safeParseGazetteer([city(), { id: 'a', type: 'planet', names: [] }, city({ id: 'b', lat: 100, lon: 200 })]);
    expect(result.success ? [] : result.issues.map(({ index, path }) => `${index} ${path}`)).toEqual(['1 type', '1 names', '2 lat', '2 lon']);
  });
  it('stops near a hundred issues', () => {
    const result = safeParseGazetteer(Array.from({ length: 5000 }, () => 7));
    expect(result.success ? 0 : result.issues.length).toBe(100);
  });
  it('gives the gazetteer where all is well', () => {
    const result = safeParseGazetteer([city()]);
    expect(result.success && result.gazetteer.size).toBe(1);
  });
  it('never throws', () => {
    for (const input of [undefined, 0, {}, [[]], [{ names: null }], [{ id: 'a', type: 'city', names: ['x'], refs: null }], [Symbol('x')], [() => 1]]) expect(safeParseGazetteer(input).success).toBe(false);
  });
});

describe('an entry', () => {
  const gazetteer = defineGazetteer([
    { id: 'city/xanadu', type: 'city', names: { en: ['Xanadu', 'Shangdu'], fr: ['Xanadou'], ar: ['زانادو'], also: ['Ksanadou'] }, country: 'CN', lat: 42.36, lon: 116.18, population: 1000, refs: { geonames: 1, wikidata: 'Q207147', iso: 'CN-NM' } },
    { id: 'country/x', type: 'country', names: ['Xland'], refs: { iso: 'XX' } },
    { id: 'site/edge', type: 'site', names: ['Edgeworld'], lat: -90, lon: -180 },
    { id: 'site/null-island', type: 'site', names: ['Null Island'], lat: 0, lon: 0, population: 0 },
  ]);
  const { extractEntities } = createExtractor({ gazetteer });
  it('comes back whole', () => {
    expect(extractEntities('in Shangdu', { names: 'fr' })).toEqual([{ type: 'city', text: 'Shangdu', start: 3, end: 10, confidence: expect.any(Number), via: 'gazetteer', id: 'city/xanadu', name: 'Xanadou', country: 'CN', lat: 42.36, lon: 116.18, population: 1000, refs: { geonames: 1, wikidata: 'Q207147', iso: 'CN-NM' } }]);
  });
  it('has a name in each language', () => {
    for (const [names, name] of [['en', 'Xanadu'], ['fr', 'Xanadou'], ['ar', 'زانادو']] as const) expect(extractEntities('Ksanadou', { names })[0]?.name).toBe(name);
  });
  it('keeps positions at the edges of the world and at zero', () => {
    expect(extractEntities('Edgeworld')[0]).toMatchObject({ lat: -90, lon: -180 });
    expect(extractEntities('Null Island')[0]).toMatchObject({ lat: 0, lon: 0 });
    expect(extractEntities('Null Island')[0]).not.toHaveProperty('population');
  });
  it('is not changed', () => {
    const entries = Object.freeze([Object.freeze({ id: 'city/a', type: 'city' as const, names: Object.freeze(['Aville']) })]);
    expect(defineGazetteer(entries).size).toBe(1);
  });
});

describe('lookup', () => {
  it.each<unknown>([undefined, null, 5, ['Alep']])('refuses %j for a name', (name) => {
    expect(yaqutError(() => defineGazetteer([]).lookup(name as string))).toMatchObject({ code: 'invalid-text', expected: 'a name' });
  });

  const gazetteer = defineGazetteer([
    { id: 'faction/nusra', type: 'faction', names: ['Front al-Nosra', 'جبهة النصرة'], weak: ['Nosra'] },
    { id: 'city/sanaa', type: 'city', names: ['Sana’a', 'صنعاء'] },
    { id: 'organisation/un', type: 'organisation', names: ['ONU'] },
    { id: 'city/tripoli-ly', type: 'city', names: ['Tripoli'] },
    { id: 'city/tripoli-lb', type: 'city', names: ['Tripoli'] },
  ]);
  const cases: Array<[spelling: string, ids: string[]]> = [
    ['Front al-Nosra', ['faction/nusra']],
    ['front AL NOSRA', ['faction/nusra']],
    ['Front al‑Nosra', ['faction/nusra']],
    ['Fróñt al-Nosra', ['faction/nusra']],
    ['جبهة النُصرة', ['faction/nusra']],
    ['جبهه النصره', ['faction/nusra']],
    ['Nosra', ['faction/nusra']],
    ["Sana'a", ['city/sanaa']],
    ['Sanaʼa', ['city/sanaa']],
    ['صنعا', ['city/sanaa']],
    ['O.N.U.', ['organisation/un']],
    ['Tripoli', ['city/tripoli-ly', 'city/tripoli-lb']],
    ['al-Nosra', []],
    ['Front', []],
    ['Front, al-Nosra', []],
    ['', []],
    ['، . ()', []],
  ];
  it.each(cases)('%j', (spelling, ids) => expect(gazetteer.lookup(spelling).map((entry) => entry.id)).toEqual(ids));
  it('was asked enough', () => expect(cases).toHaveLength(17));
  it('tells weak names', () => {
    expect(gazetteer.lookup('Nosra')[0]?.weak).toBe(true);
    expect(gazetteer.lookup('Front al-Nosra')[0]).toEqual({ id: 'faction/nusra', type: 'faction', name: 'Front al-Nosra', weak: false });
  });
});

describe('mergeGazetteers', () => {
  const first = defineGazetteer([{ id: 'city/a', type: 'city', names: ['Oldtown'], country: 'FR' }, { id: 'city/b', type: 'city', names: ['Bville'] }]);
  const second = defineGazetteer([{ id: 'city/a', type: 'city', names: ['Newtown'], country: 'BE' }]);
  it('lets the later one win, by id', () => {
    const merged = mergeGazetteers(first, second);
    expect(merged.size).toBe(2);
    expect(merged.lookup('Oldtown')).toEqual([]);
    expect(merged.lookup('Newtown').map((entry) => entry.id)).toEqual(['city/a']);
    expect(merged.lookup('Bville')).toHaveLength(1);
    const other = mergeGazetteers(second, first);
    expect(other.lookup('Newtown')).toEqual([]);
    expect(other.lookup('Oldtown')).toHaveLength(1);
  });
  it('hides the same entries whichever has more', () => {
    const others = Array.from({ length: 3 }, (_, i): GazetteerEntry => ({ id: `city/other-${i}`, type: 'city', names: [`Other${i}`] }));
    const large = defineGazetteer([...others, { id: 'city/a', type: 'city', names: ['Newtown'] }]);
    for (const [merged, names] of [[mergeGazetteers(first, large), ['Newtown']], [mergeGazetteers(large, first), ['Oldtown']]] as const) {
      expect(merged.size).toBe(5);
      expect(['Oldtown', 'Newtown'].filter((name) => merged.lookup(name).length > 0)).toEqual(names);
    }
  });
  it('extracts what lookup finds', () => {
    const { extractEntities } = createExtractor({ gazetteer: mergeGazetteers(first, second) });
    expect(extractEntities('Oldtown, Newtown, Bville').map((entity) => entity.text)).toEqual(['Newtown', 'Bville']);
    expect(extractEntities('Newtown')[0]).toMatchObject({ id: 'city/a', country: 'BE' });
  });
  it('changes none of its parts', () => {
    mergeGazetteers(first, second);
    expect(first.lookup('Oldtown')).toHaveLength(1);
    expect(first.size).toBe(2);
  });
  it('of nothing is empty, of one is that one', () => {
    expect(mergeGazetteers().size).toBe(0);
    expect(mergeGazetteers(first).size).toBe(2);
    expect(mergeGazetteers(first, first).size).toBe(2);
  });
  it.each([[{}], [null], [[]], ['x']])('refuses %j', (bad) => {
    const error = yaqutError(() => mergeGazetteers(first, bad as unknown as Gazetteer));
    expect(error.code).toBe('invalid-gazetteer');
    expect(error.remedy).toContain('defineGazetteer');
  });
});

describe('openGazetteer', () => {
  it.each([['a string'], [null], [[1, 2]]])('refuses %j', (bad) => expect(yaqutError(() => openGazetteer(bad as unknown as Uint8Array)).code).toBe('invalid-pack'));
});

/** The test runner reads every import through an accessor: measured 2.0 s bundled, 4.9 to 6.0 s here. */
const HARNESS_FACTOR = 2.7;

describe('many entries', () => {
  const spent = (count: number): number => {
    const entries = Array.from({ length: count }, (_, i): GazetteerEntry => ({ id: `city/${i}`, type: 'city', names: [`Ville${i} sur Mer`], lat: (i % 180) - 89.5, lon: (i % 360) - 179.5 }));
    return milliseconds(() => {
      const gazetteer = defineGazetteer(entries);
      expect(gazetteer.size).toBe(count);
      expect(gazetteer.lookup(`Ville${count - 1} sur Mer`)[0]?.id).toBe(`city/${count - 1}`);
      expect(createExtractor({ gazetteer }).extractEntities('De Ville77 sur Mer à Ville4 sur Mer').map((entity) => entity.id)).toEqual(['city/77', 'city/4']);
    });
  };
  it('cost hardly more each than few do', { retry: 2 }, () => {
    const best = (count: number) => Math.min(spent(count), spent(count));
    spent(5_000);
    // Ten is linear; larger tables miss the cache and the garbage collector moves more (measured 15 to 17), and a hundred would be quadratic.
    expect(best(100_000)).toBeLessThan(22 * Math.max(20, best(10_000)));
  });
  it.skipIf(MACHINE_IS_BUSY)('100,000 are defined, looked up and matched in three seconds of the bundled code', { retry: 2 }, () => expect(spent(100_000)).toBeLessThan(3000 * HARNESS_FACTOR));
});

it('names a gazetteer of another copy of the library', async () => {
  vi.resetModules();
  const other = (await import('../../src/core')).defineGazetteer([{ id: 'site/tower-9', type: 'site', names: ['Tower Nine'] }]);
  expect(yaqutError(() => mergeGazetteers(other as Gazetteer))).toMatchObject({ code: 'invalid-gazetteer', got: 'a gazetteer of another copy of yaqut', remedy: 'load yaqut everywhere by import, or everywhere by require' });
});

it('finds a name in small letters where it is given so', () => {
  const found = (...names: string[]) => main.createExtractor({ gazetteer: mergeGazetteers(main.bundledGazetteer(), defineGazetteer([{ id: 'site/tower-9', type: 'site', names }])) }).extractEntities('Smoke rose over tower nine in Homs.').map(({ id }) => id);
  expect(found('Tower Nine', 'tower nine')).toEqual(['site/tower-9', 'city/homs']);
});
