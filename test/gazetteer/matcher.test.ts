import { describe, expect, it } from 'vitest';
import { stemStarts } from '../../src/gazetteer/clitics';
import { defineGazetteer } from '../../src/gazetteer/define';
import { derivedId } from '../../src/gazetteer/columns';
import { matchLayer } from '../../src/gazetteer/matcher';
import { packCountry, unpackCountry } from '../../src/gazetteer/model';
import { foldedName, MAX_NAME_WORDS, MAX_WORD_LETTERS, wordsOfName } from '../../src/gazetteer/name-words';
import { tokenise } from '../../src/text/tokenise';

const { layers } = defineGazetteer([
  { id: 'city/a', type: 'city', names: ['New York'] },
  { id: 'city/b', type: 'city', names: ['York'] },
  { id: 'organisation/c', type: 'organisation', names: ['New York Times'] },
  { id: 'organisation/d', type: 'organisation', names: ['Times'] },
  { id: 'city/damas', type: 'city', names: ['دمشق'] },
  { id: 'city/raqqa', type: 'city', names: ['الرقة'] },
  { id: 'organisation/onu', type: 'organisation', names: ['الأمم المتحدة'] },
  { id: 'site/wadi', type: 'site', names: ['وادي بردى'] },
  { id: 'city/latakia', type: 'city', names: ['اللاذقية'] },
  { id: 'city/tel-aviv', type: 'city', names: ['تل أبيب'] },
  { id: 'site/eid-hussein', type: 'site', names: ['عد حسين'] },
  { id: 'site/id', type: 'site', names: ['عد'] },
  { id: 'city/le-havre', type: 'city', names: ['Le Havre'] },
  { id: 'city/les-sables', type: 'city', names: ["Les Sables-d'Olonne"] },
  { id: 'organisation/le-monde', type: 'organisation', names: ['Le Monde'] },
  { id: 'organisation/baad', type: 'organisation', names: ['بعد الحرب'] },
]);
const layer = layers[0] as (typeof layers)[number];

function matches(text: string): string[] {
  const tokens = tokenise(text);
  const { names } = matchLayer(layer, tokens, new Uint32Array(tokens.count));
  return Array.from({ length: names.count }, (_, i) => text.slice(names.start[i], tokens.end[names.tokenEnd[i] as number]));
}

describe('matchLayer', () => {
  const cases: Array<[text: string, names: string[]]> = [
    ['the New York Times today', ['New York', 'New York Times', 'York', 'Times']],
    ['NEW-YORK', ['NEW-YORK', 'YORK']],
    ['New, York', ['York']],
    ['New\nYork', ['New\nYork', 'York']],
    ['New\n\nYork', ['York']],
    ['Newyork', []],
    ['York York', ['York', 'York']],
    // Proclitics stay outside.
    ['دمشق', ['دمشق']],
    ['ودمشق', ['دمشق']],
    ['بدمشق', ['دمشق']],
    ['وبدمشق', ['دمشق']],
    ['فبدمشق', ['دمشق']],
    ['كدمشق', ['دمشق']],
    ['لدمشق', ['دمشق']],
    ['بالرقة', ['الرقة']],
    ['والرقة', ['الرقة']],
    ['للرقة', ['لرقة']],
    ['للأمم المتحدة', ['لأمم المتحدة']],
    ['وللأمم المتحدة', ['لأمم المتحدة']],
    ['وادي بردى', ['وادي بردى']],
    ['ووادي بردى', ['وادي بردى']],
    ['اللاذقية', ['اللاذقية']],
    ['وَبِدِمَشْقَ', ['دِمَشْقَ']],
    ['سدمشق', []],
    // A first word of two letters: in longer names only, and not in words of the gazetteer nor behind ك.
    ['بتل أبيب', ['تل أبيب']],
    ['وبتل أبيب', ['تل أبيب']],
    ['كتل أبيب', []],
    ['بعد حسين', []],
    ['لعد', []],
    ['', []],
    // The article of a place within the preposition before it.
    ['au Havre et du Havre', ['Havre', 'Havre']],
    ["au large des Sables-d'Olonne", ["Sables-d'Olonne"]],
    ['des Havre, de Havre, au havre', []],
    ['la Coupe du Monde', []],
  ];
  it.each(cases)('%j', (text, names) => expect(matches(text)).toEqual(names));
  it('was asked enough', () => expect(cases).toHaveLength(34));
  it('grows with its findings', () => expect(matches('York '.repeat(500))).toHaveLength(500));
});

describe('stemStarts', () => {
  const cases: Array<[word: string, stem: string]> = [
    ['وبدمشق', 'دمشق'],
    ['بالرقة', 'الرقة'],
    ['والناس', 'الناس'],
    ['للناس', 'لناس'],
    ['وادي', 'وادي'],
    ['بلد', 'بلد'],
    ['بلدية', 'بلدية'],
    ['وقال', 'قال'],
    ['وفي', 'وفي'],
    ['Alep', 'Alep'],
  ];
  it.each(cases)('%s → %s', (word, stem) => {
    const tokens = tokenise(word);
    expect(word.slice(stemStarts(tokens, layers, [])[0])).toBe(stem);
  });
  it('was asked enough', () => expect(cases).toHaveLength(10));
});

describe('wordsOfName', () => {
  const cases: Array<[name: string, words: string[] | undefined]> = [
    ['Front al-Nosra', ['front', 'al', 'nosra']],
    ["Sana'a", ['sana', 'a']],
    ['J.P. Morgan', ['jp', 'morgan']],
    ['St. Petersburg', ['st', 'petersburg']],
    ['S&D', ['s', '&', 'd']],
    ['Verts/ALE', ['verts', 'ale']],
    ['الأمم المتحدة', ['الامم', 'المتحده']],
    ['Alep (Syrie)', undefined],
    ['Alep, Syrie', undefined],
    ['', undefined],
    ['...', undefined],
    ['a '.repeat(MAX_NAME_WORDS), Array<string>(MAX_NAME_WORDS).fill('a')],
    ['a '.repeat(MAX_NAME_WORDS + 1), undefined],
    [`New ${'a'.repeat(MAX_WORD_LETTERS)}`, ['new', 'a'.repeat(MAX_WORD_LETTERS)]],
    [`New ${'a'.repeat(MAX_WORD_LETTERS + 1)}`, undefined],
    // One letter that folds to two.
    [`${'a'.repeat(MAX_WORD_LETTERS - 1)}œ`, undefined],
  ];
  it.each(cases)('%j', (name, words) => expect(wordsOfName(name)).toEqual(words));
  it('was asked enough', () => expect(cases).toHaveLength(16));
  it('are joined to a folded name, an empty one where there are none', () => expect(['Front al-Nosra', 'Alep, Syrie'].map(foldedName)).toEqual(['front al nosra', '']));
});

describe('derivedId', () => {
  const cases: Array<[id: string, ...args: Parameters<typeof derivedId>]> = [
    ['city/sanaa', 'city', 'Sanaʼa', true, 0],
    ['city/gn-71137', 'city', 'Sanaa', false, 71137],
    ['city/sanaa', 'city', 'Sanaa', true, 71137],
    ['faction/al-nusra-front', 'faction', 'al-Nusra Front', true, 0],
    ['organisation/us-army-corps', 'organisation', 'U.S. Army Corps', true, 0],
    ['city/deir-ez-zor', 'city', 'Déir  ez-Zôr', true, 0],
  ];
  it.each(cases)('%s', (id, ...args) => expect(derivedId(...args)).toBe(id));
});

describe('packCountry', () => {
  it.each(['AA', 'SY', 'FR', 'ZZ'])('%s and back', (code) => expect(unpackCountry(packCountry(code))).toBe(code));
  it('stores nothing for nothing', () => expect([packCountry(''), unpackCountry(0)]).toEqual([0, undefined]));
});
