import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWebAnnotation, toWebAnnotation } from '../../src/formats/web-annotation';
import { at, hostileCase, RUNS, spansOf } from './hostile';

const SOURCE = 'https://example.org/article.txt';
const TEXT = "😀 Près d'Alep et d'Idleb";
const ALEPPO = at(TEXT, 'Alep', 'city', { id: 'city/aleppo', name: 'Aleppo', refs: { geonames: 170063, wikidata: 'Q41183' } });

describe('toWebAnnotation', () => {
  it('writes the type, the identity, and both selectors in code points', () => {
    expect(toWebAnnotation(TEXT, [ALEPPO], { source: SOURCE, context: 4 })).toEqual([
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `${SOURCE}#annotation-1`,
        type: 'Annotation',
        motivation: ['tagging', 'identifying'],
        body: [
          { type: 'TextualBody', purpose: 'tagging', value: 'city', format: 'text/plain' },
          { type: 'TextualBody', purpose: 'identifying', value: 'city/aleppo', format: 'text/plain' },
          { type: 'TextualBody', purpose: 'describing', value: 'Aleppo', format: 'text/plain' },
          { type: 'SpecificResource', purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q41183' },
          { type: 'SpecificResource', purpose: 'identifying', source: 'https://sws.geonames.org/170063/' },
        ],
        target: {
          type: 'SpecificResource',
          source: SOURCE,
          selector: [
            { type: 'TextPositionSelector', start: 9, end: 13 },
            { type: 'TextQuoteSelector', exact: 'Alep', prefix: "s d'", suffix: ' et ' },
          ],
        },
      },
    ]);
  });

  it('takes the ids of the caller', () => {
    expect(toWebAnnotation(TEXT, [ALEPPO], { source: SOURCE, id: (entity, index) => `urn:x:${entity.id}:${index}` })[0]?.id).toBe('urn:x:city/aleppo:0');
  });

  it('refuses to do without a source', () => {
    expect(() => toWebAnnotation(TEXT, [ALEPPO], {} as never)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    expect(() => toWebAnnotation(TEXT, [ALEPPO], undefined as never)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });
});

describe('fromWebAnnotation', () => {
  const [annotation] = toWebAnnotation(TEXT, [ALEPPO], { source: SOURCE });
  const quote = (exact: string, more = {}) => ({ body: { type: 'TextualBody', value: 'city' }, target: { source: SOURCE, selector: { type: 'TextQuoteSelector', exact, ...more } } });

  it.each([
    ['one', annotation],
    ['a list', [annotation]],
    ['JSON', JSON.stringify(annotation)],
    ['JSON of a list', JSON.stringify([annotation])],
    ['a page', { type: 'AnnotationPage', items: [annotation] }],
    ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [annotation] } }],
  ])('reads %s', (_name, input) => {
    expect(fromWebAnnotation(input, TEXT).entities).toEqual([ALEPPO]);
  });

  it('finds a quotation by its context', () => {
    expect(fromWebAnnotation(quote('Idleb'), TEXT).entities).toEqual([at(TEXT, 'Idleb', 'city')]);
    const text = 'Alep ou Alep';
    expect(fromWebAnnotation(quote('Alep', { prefix: 'ou ' }), text).entities[0]?.start).toBe(8);
    expect(fromWebAnnotation(quote('Alep', { suffix: ' ou' }), text).entities[0]?.start).toBe(0);
  });

  it('reads the alternatives of a Choice', () => {
    const input = { body: [{ purpose: 'tagging', value: 'city' }], target: [{ selector: { type: 'Choice', items: [{ type: 'XPathSelector', value: '/p' }, { type: 'TextPositionSelector', start: 9, end: 13 }] } }] };
    expect(fromWebAnnotation(input, TEXT).entities[0]?.text).toBe('Alep');
  });

  it('round-trips hostile texts', () => {
    let count = 0;
    fc.assert(
      fc.property(hostileCase, (given) => {
        const written = JSON.stringify(toWebAnnotation(given.text, given.entities, { source: SOURCE }));
        const read = fromWebAnnotation(written, given.text);
        expect(spansOf(read.entities)).toEqual(spansOf(given.entities));
        expect(read.entities.map(({ id, name }) => [id, name])).toEqual(given.entities.map(({ id, name }) => [id, name]));
        expect(JSON.stringify(toWebAnnotation(read.text, read.entities, { source: SOURCE }))).toBe(written);
        count += read.entities.length;
      }),
      RUNS,
    );
    expect(count).toBeGreaterThan(200);
  });
});
