import { describe, expect, it } from 'vitest';
import { SEED_COLUMNS } from '../../src/compile/seeds';
import * as core from '../../src/core';
import { CSV_COLUMNS } from '../../src/formats/csv';
import * as main from '../../src/index';
import { yaqutError } from '../support/errors';
import { brief, small, smallGazetteer } from '../support/extractors';

const TEXT = "Le Front al-Nosra tient Alep, en Syrie, dit l'Observatoire syrien des droits de l'Homme. Wael Nader Halaki nie.";

describe('wrong use', () => {
  const wrongText: unknown[] = [undefined, null, 42, true, {}, [], ['Alep'], Symbol('Alep'), () => 'Alep', new String('Alep')];
  it.each(wrongText.map((text) => [text]))('text %o', (text) => {
    for (const run of [main.extractEntities, main.extractCities, main.extractPlaces, main.extractFactions, main.extractPeople, main.extractOrganisations, small.extractEntities]) {
      const error = yaqutError(() => run(text as string));
      expect(error.code).toBe('invalid-text');
      expect(error.message).toContain('expected a string');
    }
  });

  const options: Array<[options: unknown, code: string, words: string[]]> = [
    [null, 'invalid-option', ['options are not an object', 'got null']],
    ['city', 'invalid-option', ['options are not an object', '"city"']],
    [['city'], 'invalid-option', ['an array of 1']],
    [7, 'invalid-option', ['got 7']],
    [{ type: ['city'] }, 'invalid-option', ["option 'type'", 'one of types', 'mend its spelling']],
    [{ types: 'city' }, 'invalid-option', ["option 'types'", 'an array', '"city"']],
    [{ types: new Set(['city']) }, 'invalid-option', ["option 'types'", 'a Set']],
    [{ types: ['town'] }, 'invalid-type', ["'city', 'country'", '"town"']],
    [{ types: ['city', undefined] }, 'invalid-type', ['undefined']],
    [{ minConfidence: '0.5' }, 'invalid-option', ["option 'minConfidence'", 'from 0 to 1', '"0.5"']],
    [{ minConfidence: Number.NaN }, 'invalid-option', ['NaN']],
    [{ minConfidence: 1.01 }, 'invalid-option', ['1.01']],
    [{ minConfidence: -0.1 }, 'invalid-option', ['-0.1']],
    [{ names: 'de' }, 'invalid-option', ["'en' or 'fr' or 'ar'", '"de"']],
    [{ names: null }, 'invalid-option', ["option 'names'", 'null']],
    [{ overlap: 'none' }, 'invalid-option', ["'longest' or 'all'"]],
    [{ overlap: true }, 'invalid-option', ['true']],
    [{ demonyms: true }, 'invalid-option', ["'omit' or 'include'"]],
    [{ explain: 1 }, 'invalid-option', ["option 'explain'", 'true or false', 'got 1']],
    [{ candidates: 'yes' }, 'invalid-option', ["option 'candidates'", 'true or false']],
  ];
  it.each(options)('options %j', (given, code, words) => {
    for (const run of [() => small.extractEntities(TEXT, given as core.ExtractOptions), () => core.createExtractor(given as core.ExtractorOptions), () => main.extractEntities('', given as core.ExtractOptions)]) {
      const error = yaqutError(run);
      expect(error.code).toBe(code);
      for (const word of words) expect(error.message).toContain(word);
      expect(error.remedy).not.toBe('');
    }
  });
  it('was asked enough of options', () => expect(options).toHaveLength(20));

  const extractor: Array<[options: unknown, code: string, words: string[]]> = [
    [{ gazetteer: {} }, 'invalid-gazetteer', ['defineGazetteer(entries)', 'an object']],
    [{ gazetteer: [] }, 'invalid-gazetteer', ['an array of 0']],
    [{ gazetteer: null }, 'invalid-gazetteer', ['null']],
    [{ tagger: 'on' }, 'invalid-option', ["'off'", '"on"']],
    [{ evidence: () => [] }, 'invalid-evidence', ['an array of functions', 'a function']],
    [{ evidence: ['x'] }, 'invalid-evidence', ['an array of functions']],
    [{ evidence: null }, 'invalid-evidence', ['null']],
    [{ gazeteer: smallGazetteer }, 'invalid-option', ["'gazeteer'", 'gazetteer, tagger, evidence']],
  ];
  it.each(extractor)('extractor options %#', (given, code, words) => {
    for (const create of [core.createExtractor, main.createExtractor]) {
      const error = yaqutError(() => create(given as core.ExtractorOptions));
      expect(error.code).toBe(code);
      for (const word of words) expect(error.message).toContain(word);
    }
  });
  it('was asked enough of extractor options', () => expect(extractor).toHaveLength(8));

  it('takes the options of an extractor only when one is made', () => {
    expect(yaqutError(() => small.extractEntities(TEXT, { gazetteer: smallGazetteer } as core.ExtractOptions)).code).toBe('invalid-option');
  });
  // An object that is no tagger is taken, and fails with a TypeError at the first text.
  it.each([[{}], [null], [[]]])('refuses %j as a tagger', (tagger) => {
    expect(yaqutError(() => core.createExtractor({ tagger: tagger as unknown as core.Tagger })).code).toBe('invalid-option');
  });
});

describe('options that are undefined', () => {
  it('are as if left out', () => {
    const { extractEntities } = main;
    const undefinedOptions = { types: undefined, minConfidence: undefined, names: undefined, overlap: undefined, demonyms: undefined, explain: undefined, candidates: undefined } as unknown as core.ExtractOptions;
    expect(extractEntities(TEXT, undefinedOptions)).toEqual(extractEntities(TEXT));
    expect(extractEntities(TEXT, undefined)).toEqual(extractEntities(TEXT, {}));
  });
});

describe.each([['small', small], ['bundled', main.createExtractor()]] as const)('with the %s gazetteer', (_, extractor) => {
  const { extractEntities } = extractor;
  const all = extractEntities(TEXT);

  it('finds what the text names', () => {
    expect(brief(all)).toEqual(['faction:Front al-Nosra faction/al-nusra-front', 'city:Alep city/aleppo', 'country:Syrie country/syria', "organisation:Observatoire syrien des droits de l'Homme organisation/sohr", 'person:Wael Nader Halaki person/wael-al-halqi']);
  });
  it('types: filters and nothing else', () => {
    for (const type of core.ENTITY_TYPES) expect(extractEntities(TEXT, { types: [type] })).toEqual(all.filter((entity) => entity.type === type));
    expect(extractEntities(TEXT, { types: [] })).toEqual([]);
    expect(extractEntities(TEXT, { types: core.ENTITY_TYPES })).toEqual(all);
    expect(extractor.extractCities(TEXT)).toEqual(all.filter((entity) => entity.type === 'city'));
    expect(extractor.extractPlaces(TEXT)).toEqual(all.filter((entity) => entity.type === 'city' || entity.type === 'country'));
    expect(extractor.extractFactions(TEXT)).toEqual(all.filter((entity) => entity.type === 'faction'));
    expect(extractor.extractPeople(TEXT)).toEqual(all.filter((entity) => entity.type === 'person'));
    expect(extractor.extractOrganisations(TEXT)).toEqual(all.filter((entity) => entity.type === 'organisation'));
  });
  it('minConfidence: keeps what reaches it', () => {
    const everything = extractEntities(TEXT, { minConfidence: 0 });
    expect(everything.length).toBeGreaterThanOrEqual(all.length);
    for (const minConfidence of [0.3, 0.5, 0.9, 0.97, 1]) expect(extractEntities(TEXT, { minConfidence })).toEqual(everything.filter((entity) => entity.confidence >= minConfidence));
  });
  it('names: changes the name and nothing else', () => {
    for (const [names, expected] of [['en', 'Aleppo'], ['fr', 'Alep'], ['ar', 'حلب']] as const) {
      const entities = extractEntities(TEXT, { names });
      expect(entities.find((entity) => entity.id === 'city/aleppo')?.name).toBe(expected);
      expect(entities.map(({ name, ...rest }) => rest)).toEqual(all.map(({ name, ...rest }) => rest));
    }
  });
  it('overlap: all holds at least the longest ones', () => {
    const overlapping = extractEntities(TEXT, { overlap: 'all' });
    for (const entity of all) expect(overlapping).toContainEqual(entity);
    for (const entity of overlapping) expect(TEXT.slice(entity.start, entity.end)).toBe(entity.text);
    overlapping.forEach((entity, index) => {
      expect(entity.start).toBeGreaterThanOrEqual(overlapping[index - 1]?.start ?? 0);
    });
  });
  it('demonyms: are left out or marked', () => {
    const text = 'Les Syriens et un Syrien à Alep; Syrian troops.';
    expect(extractEntities(text).some((entity) => entity.demonym)).toBe(false);
    const included = extractEntities(text, { demonyms: 'include' });
    expect(included.filter((entity) => entity.demonym).length).toBeGreaterThanOrEqual(2);
    for (const entity of included) if (entity.demonym) expect(entity).toMatchObject({ type: 'country', id: 'country/syria', via: 'gazetteer', country: 'SY' });
    expect(included.filter((entity) => !entity.demonym)).toEqual(extractEntities(text));
    expect(extractEntities(text, { demonyms: 'include', types: ['city'] }).map((entity) => entity.text)).toEqual(['Alep']);
    included.forEach((entity, index) => {
      expect(entity.start).toBeGreaterThanOrEqual(included[index - 1]?.end ?? 0);
    });
  });
  it('explain: adds evidence and nothing else', () => {
    expect(all.every((entity) => entity.evidence === undefined)).toBe(true);
    const explained = extractEntities(TEXT, { explain: true });
    expect(explained.map(({ evidence, ...rest }) => rest)).toEqual(all);
    for (const { evidence } of explained) {
      expect(evidence?.length).toBeGreaterThan(0);
      for (const { rule, weight } of evidence ?? []) expect([typeof rule, Number.isFinite(weight)]).toEqual(['string', true]);
    }
    expect(explained[0]?.evidence?.map((one) => one.rule)).toContain('gazetteer');
  });
  it('candidates: adds a ranking that begins with the entity', () => {
    expect(all.every((entity) => entity.candidates === undefined)).toBe(true);
    const ranked = extractEntities(`${TEXT} Tripoli.`, { candidates: true, names: 'fr' });
    for (const { id, name, candidates } of ranked) {
      if (id !== undefined) expect(candidates?.[0]).toMatchObject({ id, name });
      candidates?.forEach((candidate, index) => {
        expect(candidate.score).toBeLessThanOrEqual(candidates[index - 1]?.score ?? Number.POSITIVE_INFINITY);
      });
    }
    expect(ranked[ranked.length - 1]?.candidates?.length).toBeGreaterThanOrEqual(2);
  });
  it('keeps no state between calls', () => {
    const before = extractEntities('Halaki est parti. Nosra aussi.');
    extractEntities(TEXT);
    expect(extractEntities('Halaki est parti. Nosra aussi.')).toEqual(before);
    expect(extractEntities(TEXT)).toEqual(all);
    expect(extractEntities(TEXT)[0]).not.toBe(all[0]);
  });
  it('changes neither options nor earlier results', () => {
    const options = Object.freeze({ types: Object.freeze(['city', 'person'] as const), minConfidence: 0.6, names: 'fr' as const, explain: true, candidates: true });
    const first = extractEntities(TEXT, options);
    const copy = structuredClone(first);
    extractEntities(`${TEXT} ${TEXT}`, options);
    expect(first).toEqual(copy);
  });
  it('gives plain data', () => expect(JSON.parse(JSON.stringify(all))).toEqual(all));
});

describe('an extractor with options', () => {
  const options = { gazetteer: smallGazetteer, names: 'fr', types: ['city', 'country'], minConfidence: 0.2 } as const;
  it('has them as defaults, which a call overrides', () => {
    const extractor = core.createExtractor(Object.freeze(options));
    expect(extractor.extractEntities(TEXT).map((entity) => entity.name)).toEqual(['Alep', 'Syrie']);
    expect(extractor.extractEntities(TEXT, { names: 'ar' }).map((entity) => entity.name)).toEqual(['حلب', 'سوريا']);
    expect(extractor.extractEntities(TEXT, { types: ['faction'] }).map((entity) => entity.text)).toEqual(['Front al-Nosra']);
    expect(extractor.extractFactions(TEXT).map((entity) => entity.text)).toEqual(['Front al-Nosra']);
    expect(extractor.extractEntities(TEXT).map((entity) => entity.name)).toEqual(['Alep', 'Syrie']);
  });
  it('gives functions that may be passed around', () => {
    const { extractCities } = core.createExtractor(options);
    expect([TEXT, 'Beyrouth'].map((text) => extractCities(text).length)).toEqual([1, 1]);
  });
  it('knows nothing without a gazetteer', () => expect(core.createExtractor().extractEntities('Alep, Syrie')).toEqual([]));
  it('does without the tagger when it is off', () => {
    const { extractEntities } = main.createExtractor({ tagger: 'off' });
    expect(brief(extractEntities('Fighting in Aleppo'))).toEqual(['city:Aleppo city/aleppo']);
    expect(extractEntities('Fighting in Aleppo', { explain: true })[0]?.evidence?.some((one) => one.rule === 'tagger')).toBe(false);
  });
});

describe('several gazetteers', () => {
  const town = (id: string, lat: number) => ({ id, type: 'city' as const, names: [id.includes('quenlo') ? 'Quenlo' : 'Zorvam'], country: 'SY', lat, lon: 36 });

  it('never link a name to an entry of another name', () => {
    const first = main.defineGazetteer([town('city/zorvam-1', 35), town('city/zorvam-2', 36)]);
    const second = main.defineGazetteer([town('city/quenlo-1', 35), town('city/quenlo-2', 36)]);
    const { extractEntities } = main.createExtractor({ gazetteer: main.mergeGazetteers(first, second), tagger: 'off' });
    const ids = extractEntities('He went from the town of Zorvam to the town of Quenlo.').map(({ text, id }) => `${text} ${id}`);
    expect(ids).toEqual(['Zorvam city/zorvam-1', 'Quenlo city/quenlo-1']);
  });

  it('give nationality words the country of the last one', () => {
    const renamed = main.defineGazetteer([{ id: 'country/syria', type: 'country', names: ['Siriya'], country: 'SY' }]);
    const { extractEntities } = main.createExtractor({ gazetteer: main.mergeGazetteers(main.bundledGazetteer(), renamed) });
    expect(extractEntities('A Syrian baker.', { demonyms: 'include' })).toMatchObject([{ text: 'Syrian', id: 'country/syria', name: 'Siriya' }]);
  });

  it('leave out nationality words below the confidence asked for', () => {
    expect(main.extractEntities('A Syrian baker.', { demonyms: 'include', minConfidence: 0.95 })).toEqual([]);
  });
});

describe('the lists that are exported', () => {
  it.each<readonly unknown[]>([[main.ENTITY_TYPES], [main.PLACE_TYPES], [main.NAME_LANGUAGES], [CSV_COLUMNS], [SEED_COLUMNS]])('%j cannot be changed, which would change what is read by their order', (list) => {
    const before = JSON.stringify(list);
    expect(() => (list as string[]).reverse()).toThrow(TypeError);
    expect(() => (list as string[]).push('planet')).toThrow(TypeError);
    expect(JSON.stringify(list)).toBe(before);
  });
});
