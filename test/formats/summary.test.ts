import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceOpeners } from '../../src/formats/segments';
import { summarise } from '../../src/formats/summary';
import { at, hostileCase, RUNS } from './hostile';

const TEXT = "L'OSDH signale des combats à Alep. À Idleb, l'OSDH se tait.\n\nAlep-Est et Alep : « Damas ment. » Gen. Smith vit à ALEP.";
const aleppo = { id: 'city/aleppo', name: 'Aleppo', country: 'SY', lat: 36.2, lon: 37.16 };
const ENTITIES = [
  at(TEXT, 'OSDH', 'organisation'),
  at(TEXT, 'Alep', 'city', aleppo),
  at(TEXT, 'Idleb', 'city'),
  at(TEXT, 'OSDH', 'organisation', {}, 10),
  at(TEXT, 'Alep-Est', 'site'),
  at(TEXT, 'Alep', 'city', aleppo, TEXT.indexOf('Est et')),
  at(TEXT, 'Damas', 'city'),
  at(TEXT, 'Smith', 'person'),
  at(TEXT, 'ALEP', 'city', aleppo),
];

describe('summarise', () => {
  const { entities, coOccurrences } = summarise(TEXT, ENTITIES);

  it('names each thing once, with counts, forms and the first mention', () => {
    expect(entities.map(({ key, count }) => [key, count])).toEqual([
      ['city/aleppo', 3], ['organisation:osdh', 2], ['city:idleb', 1], ['site:alep-est', 1], ['city:damas', 1], ['person:smith', 1],
    ]);
    expect(entities[0]).toEqual({ key: 'city/aleppo', type: 'city', name: 'Aleppo', id: 'city/aleppo', count: 3, first: { start: 29, end: 33, text: 'Alep' }, forms: [{ text: 'Alep', count: 2 }, { text: 'ALEP', count: 1 }], country: 'SY', lat: 36.2, lon: 37.16 });
  });

  it('counts what is named together in a sentence', () => {
    expect(coOccurrences).toEqual([
      { between: ['city/aleppo', 'organisation:osdh'], count: 1 },
      { between: ['city/aleppo', 'site:alep-est'], count: 1 },
      { between: ['city/aleppo', 'city:damas'], count: 1 },
      { between: ['city/aleppo', 'person:smith'], count: 1 },
      { between: ['organisation:osdh', 'city:idleb'], count: 1 },
      { between: ['site:alep-est', 'city:damas'], count: 1 },
    ]);
  });

  it('counts what is named together in a paragraph', () => {
    const pairs = summarise(TEXT, ENTITIES, { together: 'paragraph' }).coOccurrences.map(({ between }) => between.join(' + '));
    expect(pairs).toContain('city/aleppo + city:idleb');
    expect(pairs).not.toContain('organisation:osdh + site:alep-est');
    expect(pairs.length).toBe(9);
  });

  it('folds case and accents where there is no id', () => {
    const text = 'Alép, ALEP, alep';
    expect(summarise(text, [at(text, 'Alép', 'city'), at(text, 'ALEP', 'city'), at(text, 'alep', 'city')]).entities.map(({ count }) => count)).toEqual([3]);
  });

  it('is made of the mentions, whatever the text', () => {
    let mentions = 0;
    fc.assert(
      fc.property(hostileCase, (given) => {
        const summary = summarise(given.text, given.entities);
        expect(summary.entities.reduce((sum, { count }) => sum + count, 0)).toBe(given.entities.length);
        expect(new Set(summary.entities.map(({ key }) => key)).size).toBe(summary.entities.length);
        const keys = new Set(summary.entities.map(({ key }) => key));
        for (const { first } of summary.entities) expect(first.text).toBe(given.text.slice(first.start, first.end));
        for (const { between } of summary.coOccurrences) expect(between.every((key) => keys.has(key)) && between[0] !== between[1]).toBe(true);
        mentions += given.entities.length;
      }),
      RUNS,
    );
    expect(mentions).toBeGreaterThan(200);
  });
});

describe('sentenceOpeners', () => {
  it.each([
    ['Alep. Damas', [[5, 'sentence']]],
    ['Alep.\nDamas', [[5, 'paragraph']]],
    ['Alep\nDamas', []],
    ['Alep\r\nDamas', []],
    ['Alep\r\n\r\nDamas', [[4, 'paragraph']]],
    ['Gen. Smith spoke? Yes! No… So', [[17, 'sentence'], [22, 'sentence'], [26, 'sentence']]],
    ['قال ذلك. ثم ذهب؟ نعم', [[8, 'sentence'], [16, 'sentence']]],
    ['He left. "And then"', [[8, 'sentence']]],
    ['"He left." And then', [[10, 'sentence']]],
    ['« Il part. » Et puis', [[12, 'sentence']]],
    ['"Go!" he said', []],
    ['etc., and', []],
    ['(He left.) And', [[10, 'sentence']]],
    ['the U.S. Army', []],
    ['3.5 km', []],
    ['', []],
  ] as Array<[string, Array<[number, string]>]>)('%j', (text, openers) => {
    expect(sentenceOpeners(text).map(({ at: offset, kind }) => [offset, kind])).toEqual(openers);
  });
});
