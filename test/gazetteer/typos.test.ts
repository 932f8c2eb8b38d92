import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/compile/compile';
import { createExtractor, openGazetteer } from '../../src/core';
import { SLIP_KIND, slipBetween } from '../../src/gazetteer/typos';
import { wordList } from '../../src/gazetteer/words';
import { readRespellingRules } from '../../src/compile/seeds';
import { seedsOf } from '../support/seeds';

const codes = (word: string) => Uint16Array.from(word, (letter) => letter.charCodeAt(0));
const between = (one: string, other: string) => slipBetween(codes(one), one.length, codes(other), other.length);

describe('slipBetween', () => {
  it.each<[one: string, other: string, kind: keyof typeof SLIP_KIND]>([
    ['australie', 'austarlie', 'light'],
    ['australie', 'australlie', 'light'],
    ['australie', 'austrilie', 'light'],
    ['australie', 'austalie', 'heavy'],
    ['australie', 'austrasie', 'heavy'],
    ['caracas', 'carancas', 'heavy'],
    ['australie', 'australie', 'none'],
    ['australie', 'australia', 'none'],
    ['australie', 'australien', 'none'],
    ['australie', 'austarile', 'none'],
    ['australie', 'autriche', 'none'],
  ])('%s, %s: %s', (one, other, kind) => {
    expect(between(one, other)).toBe(SLIP_KIND[kind]);
    expect(between(other, one)).toBe(SLIP_KIND[kind]);
  });
});

const words = fc.uniqueArray(fc.stringMatching(/^[ab]{6,9}$/), { minLength: 20, maxLength: 120 });
const rules = readRespellingRules({ name: 'r.tsv', text: 'scope\tfrom\tto\tleft\tright\tnote\narabic\tqq\tq\t\t\t' });

describe('words one slip away', () => {
  it('are found in a sorted list and in a pack as by comparing with all', () => {
    let found = 0;
    fc.assert(
      fc.property(words, fc.stringMatching(/^[ab]{6,9}$/), (known, word) => {
        const sorted = [...known].sort();
        const expected = sorted.filter((other) => other.slice(0, 3) === word.slice(0, 3) && between(word, other) !== SLIP_KIND.none);
        const list = wordList(sorted, true);
        const seeds = seedsOf(...sorted.map((name) => ({ id: `region/${name}`, en: name[0]?.toUpperCase() + name.slice(1), country: 'SY' })));
        const layer = openGazetteer(compilePack({ seeds, respelling: rules }, 'test').pack).layers[0];
        for (const source of [list, layer?.words]) {
          const near = source?.near?.(codes(word), word.length) ?? [];
          const texts = near.filter((_, index) => index % 2 === 0).map((id) => source?.text(id));
          expect(texts).toEqual(expected);
          expect(near.filter((_, index) => index % 2 === 1)).toEqual(expected.map((text) => between(word, text)));
        }
        found += expected.length;
      }),
      { numRuns: 200, seed: 20261128 },
    );
    expect(found).toBeGreaterThan(30);
  });
});

describe('names with a slip', () => {
  const seeds = seedsOf(
    { id: 'person/condoleezza-rice', en: 'Condoleezza Rice', country: 'US' },
    { id: 'person/ahmad-massoud', en: 'Ahmad Massoud', country: 'AF' },
    { id: 'person/vladimir-putin', en: 'Vladimir Putin', country: 'RU' },
    { id: 'person/susilo', en: 'Susilo Bambang Yudhoyono', country: 'ID' },
    { id: 'organisation/msf', fr: 'Médecins sans frontières', country: 'FR' },
    { id: 'country/australia', fr: 'Australie', country: 'AU' },
    { id: 'country/mauritius', en: 'Mauritius', country: 'MU' },
    { id: 'site/mauristan', en: 'Mauristan', country: 'MU' },
    { id: 'country/uk', ar: 'المملكة المتحدة', country: 'GB' },
  );
  const gazetteer = openGazetteer(compilePack({ seeds, respelling: rules, commonWords: new Set(['mauristen']), townNames: new Set(['australe']) }, 'test').pack);
  const { extractEntities } = createExtractor({ gazetteer });
  const ids = (text: string) => extractEntities(text, { minConfidence: 0 }).flatMap(({ id, text: found }) => (id === undefined ? [] : [`${found} ${id}`]));
  it.each<[text: string, found: string[]]>([
    ['Here is Condoleeza Rice.', ['Condoleeza Rice person/condoleezza-rice']],
    ['Susilo Bambang Yudhyono est venu.', ['Susilo Bambang Yudhyono person/susilo']],
    ['Selon Médecins sans frontireès et', ['Médecins sans frontireès organisation/msf']],
    ['In Mauritious and elsewhere', ['Mauritious country/mauritius']],
    // A given name before a family name as it should be may be shorter.
    ['Here is Vladmir Putin.', ['Vladmir Putin person/vladimir-putin']],
    ['Here is Vladimir Puttin.', []],
    ['وصل الى الممكلة المتحدة امس', ['الممكلة المتحدة country/uk']],
    ['La Maurititus', []],
    // A short word of a person's name, a heavy slip alone, a slip in two words, at the beginning or the end, and a site alone are none.
    ['Here is Ahmad Massuod.', []],
    ['Le royaume d’Austrasie', []],
    ['Here is Condoleeza Ricce.', []],
    ['Here is Dondoleezza Rice.', []],
    ['Here is Condoleezzo Rice.', []],
    ['In Mauriston and elsewhere', []],
    // A town of the world is no slip in another name.
    ['La ville d’Australe', []],
  ])('%j', (text, found) => expect(ids(text)).toEqual(found));
});
