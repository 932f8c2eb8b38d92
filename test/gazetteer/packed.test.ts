// What a pack holds in another form comes back as it was: names, words, and whole layers.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LayerBuilder } from '../../src/gazetteer/build';
import { GazetteerLayer } from '../../src/gazetteer/layer';
import { foldedName, MAX_WORD_LETTERS } from '../../src/gazetteer/name-words';
import { PairMap } from '../../src/gazetteer/pair-map';
import { aliasOfName, readName, writeName } from '../../src/gazetteer/spelling';
import { WordTable } from '../../src/gazetteer/words';
import { writeLayer } from '../../src/gazetteer/write';
import { hashRange } from '../../src/text/folding';
import { PROPERTY_SEED } from '../support/texts';
import { milliseconds } from '../support/time';

describe('names as changes to an alias', () => {
  const cases: Array<[name: string, stored: string]> = [
    ['Aleppo', '\u0002'],
    ['Deir ez-Zor', '\u0002'],
    ['Deir Ez Zor', '\u0002*E" '],
    ['Sea of Galilee', '\u0002'],
    ["Val-d'Isère", '\u0002&-(è'],
    ['القاهرة الجديدة', '\u0002'],
    ['أحمد ابن علي', '\u0002*ا'],
    ['حلب', '\u0002'],
    ['Ḩalab', '\u0002 Ḩ'],
    ['Tripoli (Lebanon)', '\u0002\tLebanon'],
    ['Sea of Galilee (lake', 'Sea of Galilee (lake'],
    ['', ''],
  ];
  it.each(cases)('%j', (name, stored) => {
    const aliases = ['another', foldedName(name.replace(/ \(.*\)$/, ''))];
    expect(writeName(name, aliases, foldedName)).toBe(stored);
    const alias = aliasOfName(stored);
    expect(alias < 0 ? stored : readName(stored, aliases[alias] as string)).toBe(name);
  });
  it('was asked enough', () => expect(cases).toHaveLength(12));
  it('of an alias that is not the entry’s stands in full', () => expect(writeName('Alep', ['aleppo'], foldedName)).toBe('Alep'));
  it('of any letters comes back', () => {
    const letters = fc.array(fc.constantFrom(...'aAéÉßœ-’\' .zZأاةهüŞ|ﷲ0()\tl'), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(letters, (units) => {
        const name = units.join('');
        const folded = foldedName(name.replace(/ \(.*\)$/, ''));
        const stored = writeName(name, [folded], foldedName);
        // Controls at the beginning of a name are left out.
        expect(aliasOfName(stored) < 0 ? stored : readName(stored, folded)).toBe(name.replace(/^\t+/, ''));
      }),
      { seed: PROPERTY_SEED, numRuns: 500 },
    );
  });
});

const COUNTRIES = ['SY', '', 'FR'];

const builderOf = (names: readonly string[]): LayerBuilder => {
  const builder = new LayerBuilder();
  names.forEach((name, index) => {
    const entry = builder.addEntry({ id: `city/x-${index}`, type: 'city', names: { en: name, fr: name, ar: name }, country: COUNTRIES[index % COUNTRIES.length] as string, lat: index / 100, lon: -index / 10_000, population: index * 1000, refs: { geonames: index + 1, wikidata: `Q${index + 5}`, iso: index % 3 === 0 ? `SY-${index}` : '' } });
    builder.addAlias(entry, name, index % 2);
    // A name of several entries, and one that stands far from the first.
    if (index % 3 === 0) builder.addAlias(entry, 'zz shared', 1);
    if (index % 4 === 0) builder.addCueWord(entry, names[0] as string);
    if (index % 5 === 4) builder.setParent(entry, 0);
  });
  return builder;
};

describe('a packed layer', () => {
  const words = fc.array(fc.constantFrom(...'abcاب'), { minLength: 1, maxLength: 5 }).map((units) => units.join(''));
  const names = fc.uniqueArray(fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')), { minLength: 1, maxLength: 120 });
  it('is the one that was written', () => {
    fc.assert(
      fc.property(names, (list) => {
        const columns = builderOf(list).finish();
        const layer = GazetteerLayer.open(writeLayer(columns, 'test'), true);
        for (const field of ['nodeWord', 'childStart', 'aliasStart', 'aliasEntry', 'aliasFlags', 'rootChild', 'entryPopulation'] as const) expect(Array.from(layer[field])).toEqual(Array.from(columns[field]));
        const built = new GazetteerLayer(columns);
        list.forEach((name, index) => {
          const entry = layer.entryOf(`city/x-${index}`);
          expect(built.entryOf(`city/x-${index}`)).toBe(entry);
          expect([layer.idOf(entry), layer.nameOf(entry, 'ar'), layer.latOf(entry), layer.lonOf(entry), layer.countryOf(entry)]).toEqual([`city/x-${index}`, name, index / 100, index === 0 ? 0 : -index / 10_000, COUNTRIES[index % 3] || undefined]);
          expect([layer.refsOf(entry), layer.parentOf(entry), Array.from(layer.cueWordsOf(entry))]).toEqual([built.refsOf(entry), built.parentOf(entry), Array.from(built.cueWordsOf(entry))]);
          expect(layer.cueWordsOf(entry)).toHaveLength(index % 4 === 0 ? 1 : 0);
          expect(layer.parentOf(entry)).toBe(index % 5 === 4 ? layer.entryOf('city/x-0') + 1 : 0);
        });
        expect(layer.entryOf('city/gn-1')).toBe(-1);
      }),
      { seed: PROPERTY_SEED, numRuns: 60 },
    );
  });

  it('holds the longest words there may be', () => {
    const longest = ['a'.repeat(MAX_WORD_LETTERS), `${'a'.repeat(MAX_WORD_LETTERS - 1)}b`, 'b'.repeat(MAX_WORD_LETTERS)];
    const builder = builderOf(longest);
    // What would not fit is refused, as a name and as a known word.
    expect(builder.addAlias(0, 'c'.repeat(MAX_WORD_LETTERS + 1), 0)).toBe(false);
    builder.addWord('d'.repeat(MAX_WORD_LETTERS + 1));
    const { words } = GazetteerLayer.open(writeLayer(builder.finish(), 'test'), true);
    expect(Array.from({ length: words.count }, (_, word) => words.text(word))).toEqual([...longest, 'shared', 'zz']);
  });

  describe('finds entries that only GeoNames knows', () => {
    const packOf = (ids: ReadonlyArray<readonly [id: string, geonames: number]>): GazetteerLayer => {
      const builder = new LayerBuilder();
      for (const [id, geonames] of ids) builder.addAlias(builder.addEntry({ id, type: 'city', names: { en: 'X', fr: 'X', ar: 'X' }, refs: { geonames } }), 'X', 0);
      return GazetteerLayer.open(writeLayer(builder.finish(), 'test'), true);
    };
    it('by the number in their id, early and late', () => {
      // A curated entry with the number of another, and an id that is not made of the number.
      const layer = packOf([['city/x', 7], ['city/gn-7', 7], ['city/gn-8', 9], ['city/gn-9', 10], ['city/gn-10', 0]]);
      for (let i = 0; i < 50; i++) {
        for (const id of ['city/x', 'city/gn-7', 'city/gn-8', 'city/gn-9', 'city/gn-10']) expect(layer.idOf(layer.entryOf(id)), id).toBe(id);
        for (const id of ['city/gn-6', 'region/gn-7', 'city/y', 'gn-7']) expect(layer.entryOf(id), id).toBe(-1);
      }
    });
    it('at hardly more cost each than few', { retry: 2 }, () => {
      const spent = (count: number): number => {
        const layer = packOf(Array.from({ length: count }, (_, i) => [`city/gn-${i + 1}`, i + 1] as const));
        return milliseconds(() => {
          for (let i = 1; i <= count; i++) if (layer.entryOf(`city/gn-${i}`) < 0) throw new Error(`city/gn-${i} is lost`);
        });
      };
      spent(4000);
      // Looked for one after the other they took time with the square of their number.
      expect(spent(40_000)).toBeLessThan(22 * Math.max(8, spent(4000)));
    });
  });

  it('finds the same words by bisection and in the table', () => {
    fc.assert(
      fc.property(names, fc.array(words, { maxLength: 40 }), (list, others) => {
        const packed = GazetteerLayer.open(writeLayer(builderOf(list).finish(), 'test'), true).columns.words;
        const table = new WordTable({ count: packed.count, plain: () => packed.plain(), text: (word) => packed.text(word) });
        const known = Array.from({ length: packed.count }, (_, word) => packed.text(word));
        expect(known).toEqual([...known].sort());
        for (const word of [...known, ...others]) {
          const codes = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
          expect(packed.find?.(codes, 0, codes.length)).toBe(known.indexOf(word));
          expect(table.findCodes(codes, 0, codes.length)).toBe(known.indexOf(word));
          expect(table.find(hashRange(word, 0, word.length), word, 0, word.length)).toBe(known.indexOf(word));
        }
      }),
      { seed: PROPERTY_SEED, numRuns: 60 },
    );
  });
});

describe('PairMap', () => {
  it('numbers pairs in order of arrival, however many', () => {
    const map = new PairMap();
    for (let i = 0; i < 5000; i++) expect(map.number(i % 71, (i / 71) | 0, true)).toBe(i);
    for (let i = 0; i < 5000; i++) expect(map.number(i % 71, (i / 71) | 0, true)).toBe(i);
    expect(map.number(72, 0, false)).toBe(-1);
    expect(map.size).toBe(5000);
  });
});
