import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSpacyJson, toDisplacy, toSpacyJson } from '../../src/formats/spacy';
import { yaqutError } from '../support/errors';
import { at, hostileCase, RUNS, spansOf } from './hostile';

describe('toSpacyJson', () => {
  const text = "😀 d'Alep,  à Idleb";
  const entities = [at(text, 'Alep', 'city', { id: 'city/aleppo' }), at(text, 'Idleb', 'city')];

  it('counts code points and gives tokens that cover the text', () => {
    const doc = toSpacyJson(text, entities);
    expect(doc.ents).toEqual([{ start: 4, end: 8, label: 'city', kb_id: 'city/aleppo' }, { start: 13, end: 18, label: 'city' }]);
    expect(doc.tokens.map(({ start, end }) => [...text].slice(start, end).join(''))).toEqual(['😀', 'd', "'", 'Alep', ',', ' ', 'à', 'Idleb']);
  });

  it('writes other labels, and reads them back', () => {
    const labels = { city: 'GPE', country: 'GPE' };
    const doc = toSpacyJson(text, entities, { labels });
    expect(doc.ents.map(({ label }) => label)).toEqual(['GPE', 'GPE']);
    expect(fromSpacyJson(doc, { labels }).entities).toEqual(entities);
    expect(fromSpacyJson(doc).entities.map(({ type }) => type)).toEqual(['GPE', 'GPE']);
  });

  it('round-trips hostile texts; every entity is a span of tokens, and the tokens make the text', () => {
    let count = 0;
    fc.assert(
      fc.property(hostileCase, (given) => {
        const doc = toSpacyJson(given.text, given.entities);
        const written = JSON.stringify(doc);
        const read = fromSpacyJson(written);
        expect(spansOf(read.entities)).toEqual(spansOf(given.entities));
        expect(read.text).toBe(given.text);
        expect(JSON.stringify(toSpacyJson(read.text, read.entities))).toBe(written);

        const points = Array.from(given.text);
        const starts = new Set(doc.tokens.map(({ start }) => start));
        const ends = new Set(doc.tokens.map(({ end }) => end));
        for (const { start, end } of doc.ents) expect(starts.has(start) && ends.has(end)).toBe(true);
        // spaCy builds a text from words and "is followed by a space".
        const rebuilt = doc.tokens.map(({ start, end }, index) => {
          const next = doc.tokens[index + 1]?.start ?? points.length;
          expect(next - end).toBeLessThanOrEqual(1);
          return points.slice(start, end).join('') + (next > end ? ' ' : '');
        });
        expect(rebuilt.join('')).toBe(given.text);
        count += read.entities.length;
      }),
      RUNS,
    );
    expect(count).toBeGreaterThan(200);
  });
});

describe('fromSpacyJson', () => {
  const doc = { text: 'Guernica', ents: [{ start: 0, end: 8, label: 'WORK OF ART' }] };
  it('gives nothing that no writer takes: a label with blanks needs a type', () => {
    const error = yaqutError(() => fromSpacyJson(doc));
    expect(error.message).toBe('spaCy JSON: the label of entity 0 is not valid: expected a word without white space, got "WORK OF ART"; name its type with the option \'labels\'.');
    const labels = { art: 'WORK OF ART' };
    const { text, entities } = fromSpacyJson(doc, { labels });
    expect(entities).toEqual([at(text, text, 'art')]);
    expect(toSpacyJson(text, entities, { labels }).ents).toEqual(doc.ents);
  });
});

describe('toDisplacy', () => {
  it('gives the input of the manual mode', () => {
    const text = '😀 Alep';
    expect(toDisplacy(text, [at(text, 'Alep', 'city')], { title: 'AFP', labels: { city: 'GPE' } })).toEqual({ text, ents: [{ start: 2, end: 6, label: 'GPE' }], title: 'AFP' });
    expect(toDisplacy('', [])).toEqual({ text: '', ents: [], title: null });
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(hostileCase, ({ text, entities }) => {
        expect(spansOf(fromSpacyJson(toDisplacy(text, entities)).entities)).toEqual(spansOf(entities));
      }),
      RUNS,
    );
  });

  it('leaves the inner of overlapping entities out', () => {
    const text = 'Université d’Alep';
    expect(toDisplacy(text, [at(text, 'Alep', 'city'), at(text, text, 'site')]).ents).toEqual([{ start: 0, end: 17, label: 'site' }]);
  });
});
