import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/compile/compile';
import { readBodies, readCues, readDemonyms, readRespellingRules, readSeeds, readSpellingRules, readTransliteration, SEED_COLUMNS } from '../../src/compile/seeds';
import { parseMarkup } from '../../src/evaluate';
import { readWomensNames, sexesOf } from '../../src/compile/women';
import { yaqutError } from '../support/errors';
import { type SeedCells, seedLine, seedText, seedsOf } from '../support/seeds';

const aleppo: SeedCells = { id: 'city/aleppo', en: 'Aleppo|Haleb', fr: 'Alep', ar: 'حلب', also: '~Berroea', country: 'SY', lat: '36.2', lon: '37.16', refs: 'geonames:170063', cues: 'souk|citadel', note: 'checked' };

describe('readSeeds', () => {
  it('reads a line', () => {
    expect(seedsOf(aleppo)).toEqual([
      {
        id: 'city/aleppo',
        type: 'city',
        names: [
          { text: 'Aleppo', language: 'en', weak: false },
          { text: 'Haleb', language: 'en', weak: false },
          { text: 'Alep', language: 'fr', weak: false },
          { text: 'حلب', language: 'ar', weak: false },
          { text: 'Berroea', language: 'also', weak: true },
        ],
        countries: ['SY'],
        lat: 36.2,
        lon: 37.16,
        refs: { geonames: 170063 },
        cues: ['souk', 'citadel'],
        note: 'checked',
        file: 'seeds/test.tsv',
        line: 2,
      },
    ]);
  });

  it('reads the marks before a name', () => {
    expect(seedsOf({ id: 'person/justin-trudeau', en: 'Justin Trudeau|^Trudeau|~^PM Trudeau' })[0]?.names).toEqual([
      { text: 'Justin Trudeau', language: 'en', weak: false },
      { text: 'Trudeau', language: 'en', weak: false, recent: true },
      { text: 'PM Trudeau', language: 'en', weak: true, recent: true },
    ]);
  });

  it('passes over comments and empty lines and counts them', () => {
    const text = `# comment\n\n${seedText(seedLine(aleppo), '', '# more', seedLine({ id: 'city/homs', en: 'Homs' }))}\n`;
    expect(readSeeds({ name: 'f', text }).map((seed) => seed.line)).toEqual([4, 7]);
  });

  it('reads files with Windows line ends', () => {
    expect(readSeeds({ name: 'f', text: seedText(seedLine(aleppo)).replace(/\n/g, '\r\n') })).toHaveLength(1);
  });

  const cases: Array<[what: string, lines: string[], place: string, words: string[]]> = [
    ['an unknown type', [seedLine({ ...aleppo, type: 'town' })], "f.tsv:2, column 'type'", ['organisation', '"town"', 'choose one of these']],
    ['an id with a capital', [seedLine({ ...aleppo, id: 'city/Aleppo' })], "f.tsv:2, column 'id'", ['lower-case', '"city/Aleppo"']],
    ['an id of another type', [seedLine({ ...aleppo, id: 'site/aleppo', type: 'city' })], "f.tsv:2, column 'id'", ['city/slug']],
    ['an id twice', [seedLine(aleppo), seedLine(aleppo)], "f.tsv:3, column 'id'", ['used once', 'line 2', 'unite']],
    ['an empty variant', [seedLine({ ...aleppo, en: 'Aleppo||Haleb' })], "f.tsv:2, column 'en'", ['parted by |', 'remove the blank']],
    ['a blank at an edge', [seedLine({ ...aleppo, fr: 'Alep |Halep' })], "f.tsv:2, column 'fr'", ['white space']],
    ['a lone tilde', [seedLine({ ...aleppo, also: '~' })], "f.tsv:2, column 'also'", ['names']],
    ['a Latin name among the Arabic ones', [seedLine({ ...aleppo, ar: 'Halab' })], "f.tsv:2, column 'ar'", ['Arabic letters', '"Halab"', 'move the name']],
    ['no name at all', [seedLine({ id: 'city/x' })], "f.tsv:2, column 'en'", ['at least one name']],
    ['a country in words', [seedLine({ ...aleppo, country: 'Syria' })], "f.tsv:2, column 'country'", ['alpha-2', 'SY|IQ']],
    ['a comma between countries', [seedLine({ ...aleppo, country: 'SY,IQ' })], "f.tsv:2, column 'country'", ['"SY,IQ"']],
    ['a latitude with a comma', [seedLine({ ...aleppo, lat: '36,2' })], "f.tsv:2, column 'lat'", ['decimal degrees', '36.2']],
    ['a blank latitude', [seedLine({ ...aleppo, lat: ' ' })], "f.tsv:2, column 'lat'", ['decimal degrees', '" "']],
    ['a latitude in hexadecimal', [seedLine({ ...aleppo, lat: '0x10' })], "f.tsv:2, column 'lat'", ['decimal degrees', '"0x10"']],
    ['a longitude out of bounds', [seedLine({ ...aleppo, lon: '181' })], "f.tsv:2, column 'lon'", ['±180']],
    ['a latitude alone', [seedLine({ ...aleppo, lon: '' })], "f.tsv:2, column 'lon'", ['both lat and lon']],
    ['a longitude alone', [seedLine({ ...aleppo, lat: '' })], "f.tsv:2, column 'lat'", ['both lat and lon']],
    ['a bare number in refs', [seedLine({ ...aleppo, refs: '170063' })], "f.tsv:2, column 'refs'", ['geonames:NUMBER', 'write for example geonames:170063']],
    ['a cell too few', [seedLine(aleppo).split('\t').slice(0, -1).join('\t')], "f.tsv:2, column '", ['12 tab-separated cells', '11']],
    ['a cell too many', [`${seedLine(aleppo)}\t`], "f.tsv:2, column 'note'", ['13']],
  ];
  it.each(cases)('refuses %s', (_, lines, place, words) => {
    const error = yaqutError(() => readSeeds({ name: 'f.tsv', text: seedText(...lines) }));
    expect(error.code).toBe('invalid-seed');
    expect(error.message).toContain(place);
    for (const word of words) expect(error.message).toContain(word);
    expect(error.remedy.length).toBeGreaterThan(5);
  });
  it('was asked enough', () => expect(cases).toHaveLength(20));

  it('refuses a file with another header', () => {
    const error = yaqutError(() => readSeeds({ name: 'f.tsv', text: `# c\nid\ten\n${seedLine(aleppo)}` }));
    expect(error.message).toContain("f.tsv:2, column 'header'");
    expect(error.expected).toBe(SEED_COLUMNS.join(' '));
  });
});

describe('the other files', () => {
  const cases: Array<[what: string, run: () => unknown, place: string, words: string[]]> = [
    ['a cue class', () => readCues({ name: 'c.tsv', text: 'class\tforms\nhead\tville' }), "c.tsv:2, column 'class'", ['cityHead', '"head"', 'README']],
    ['a scope', () => readSpellingRules({ name: 's.tsv', text: 'scope\tfrom\tto\tnote\npersian\ta\tb\t' }), "s.tsv:2, column 'scope'", ['arabic, slavic or any']],
    ['an expression', () => readSpellingRules({ name: 's.tsv', text: 'scope\tfrom\tto\tnote\nany\t(a\tb\t' }), "s.tsv:2, column 'from'", ['regular expression', '(a', 'mend']],
    ['a country id', () => readDemonyms({ name: 'd.tsv', text: 'country\ten\tfr\tar\tnote\nSyria\tSyrian\t\t\t' }), "d.tsv:2, column 'country'", ['country/syria', '"Syria"']],
    ['a country of a body', () => readBodies({ name: 'b.tsv', text: 'slug\ttype\ten\tfr\tar\tcountries\narmy\tfaction\t\t\t\tSY Iraq' }), "b.tsv:2, column 'countries'", ['two capital letters', 'Iraq']],
    ['a type of body', () => readBodies({ name: 'b.tsv', text: 'slug\ttype\ten\tfr\tar\narmy\tperson\t\t\t' }), "b.tsv:2, column 'type'", ['faction or organisation']],
    ['a header', () => readCues({ name: 'c.tsv', text: 'cue\tforms' }), "c.tsv:1, column 'header'", ['class forms']],
  ];
  it.each(cases)('refuse %s that is not known', (_, run, place, words) => {
    const error = yaqutError(run);
    expect(error.code).toBe('invalid-seed');
    expect(error.message).toContain(place);
    for (const word of words) expect(error.message).toContain(word);
  });
  it('was asked enough', () => expect(cases).toHaveLength(7));

  it('are read', () => {
    expect(readCues({ name: 'c', text: 'class\tforms\ncityHead\tville|ville de\n' })).toEqual([{ cue: 'cityHead', form: 'ville' }, { cue: 'cityHead', form: 'ville de' }]);
    expect(readSpellingRules({ name: 's', text: 'scope\tfrom\tto\tnote\nany\tsh\tch\tx' })).toEqual([{ scope: 'any', from: /sh/gu, to: 'ch' }]);
    expect(readDemonyms({ name: 'd', text: 'country\ten\tfr\tar\tnote\ncountry/syria\tSyrian\tsyrien|syrienne\tسوري\t\n\tKurdish\tkurde\t\t' })).toEqual([
      { id: 'country/syria', en: ['Syrian'], fr: ['syrien', 'syrienne'], ar: ['سوري'] },
      { id: '', en: ['Kurdish'], fr: ['kurde'], ar: [] },
    ]);
  });
});

describe('sexesOf', () => {
  const names = readWomensNames({ name: 'women.tsv', text: '# by hand\ngiven\tmen\nHilary\tperson/hilary-benn\nMarine\t\nperson/kim-yo-jong\t\n' });
  it('goes by the given name, but for the men who bear it, and by ids; of rare names and families it says nothing', () => {
    const seeds = seedsOf(
      { id: 'person/hilary-benn', en: 'Hilary Benn' }, { id: 'person/hilary-charlesworth', en: 'Hilary Charlesworth' }, { id: 'person/kim-jong-un', en: 'Kim Jong Un' },
      { id: 'person/kim-yo-jong', en: 'Kim Yo Jong' }, { id: 'person/marine-le-pen', en: 'Marine Le Pen' }, { id: 'person/zebulon', en: 'Zebulon Pike' }, { id: 'person/kim-family', en: 'Kim family' }, { id: 'city/hilary', en: 'Hilary' },
    );
    const { women, men } = sexesOf(seeds, names);
    expect([...women]).toEqual(['person/hilary-charlesworth', 'person/kim-yo-jong', 'person/marine-le-pen']);
    expect([...men]).toEqual(['person/hilary-benn', 'person/kim-jong-un']);
  });
});

describe('wrong use', () => {
  it.each<unknown>([undefined, null, 'id\ttype', {}, { name: 'a.tsv' }, { name: 5, text: 'x' }])('%j is no source file', (file) => {
    for (const read of [readSeeds, readCues, readSpellingRules, readRespellingRules, readTransliteration, readDemonyms, readBodies]) {
      expect(yaqutError(() => read(file as never))).toMatchObject({ code: 'invalid-input', expected: 'an object with its name and its text' });
    }
  });

  it.each<unknown>([undefined, null, [], {}, { seeds: 'x' }, { seeds: [5] }, { seeds: [{ id: 'city/aleppo', names: 'Aleppo' }] }])('%j has no seeds', (input) => {
    expect(yaqutError(() => compilePack(input as never, ''))).toMatchObject({ code: 'invalid-input', what: 'the input has no seeds' });
    expect(yaqutError(() => compilePack({ seeds: seedsOf(aleppo) }, undefined as never)).what).toBe('what the pack says of itself is not a string');
  });
});

it('sends nobody who wrote a gazetteer or gold to files that only the repository has', () => {
  const seeds = (cells: object) => () => seedsOf({ ...aleppo, ...cells } as SeedCells);
  const wrong = [seeds({ refs: 'x' }), seeds({ type: 'planet' }), () => readSeeds({ name: 'a', text: 'x' }), () => parseMarkup('[[Alep]]', 'a', 'fr')];
  for (const run of wrong) expect(yaqutError(run).message).not.toMatch(/README|guidelines|npm run/i);
});
