// What holds for every string. The seed is fixed; fast-check prints it with the counterexample of a failing run.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor, extractEntities } from '../../src/index';
import { allArticles } from '../support/articles';
import { breachOf, comparable } from '../support/invariants';
import { anyText, PROPERTY_SEED, threeScripts } from '../support/texts';

console.info(`property seed: ${PROPERTY_SEED}`);
const RUNS = { seed: PROPERTY_SEED, numRuns: 800 };

/** Runs a property and guards that enough of its texts had entities. */
function holds(arbitrary: fc.Arbitrary<string>, check: (text: string) => number, parameters: { seed: number; numRuns: number }): void {
  let entities = 0;
  fc.assert(
    fc.property(arbitrary, (text) => {
      entities += check(text);
    }),
    parameters,
  );
  expect(entities).toBeGreaterThan(parameters.numRuns / 4);
}

describe('for any text', () => {
  it('spans are slices, sorted, apart, and without white space or punctuation at their edges', () => {
    holds(
      anyText,
      (text) => {
        const entities = extractEntities(text, { minConfidence: 0 });
        expect(breachOf(text, entities)).toBeUndefined();
        return entities.length;
      },
      { ...RUNS, numRuns: 1500 },
    );
  });

  it('no name ends with an ampersand', () => {
    const entities = extractEntities('Alep HalakiحلبS&DAleppo GovernorateAlep', { minConfidence: 0 });
    for (const entity of entities) expect(entity.text).not.toMatch(/&$/);
  });

  it('the same text gives the same entities, whatever options only add', () => {
    holds(
      anyText,
      (text) => {
        const entities = extractEntities(text);
        expect(extractEntities(text)).toEqual(entities);
        const more = extractEntities(text, { explain: true, candidates: true });
        expect(more.map(({ evidence, candidates, ...rest }) => rest)).toEqual(entities);
        return entities.length;
      },
      { ...RUNS, numRuns: 400 },
    );
  });

  it('overlapping readings and nationality words are slices too', () => {
    holds(
      anyText,
      (text) => {
        const entities = extractEntities(text, { overlap: 'all', demonyms: 'include', minConfidence: 0 });
        for (const entity of entities) expect(breachOf(text, [entity])).toBeUndefined();
        entities.forEach((entity, index) => {
          expect(entity.start).toBeGreaterThanOrEqual(entities[index - 1]?.start ?? 0);
        });
        return entities.length;
      },
      { ...RUNS, numRuns: 400 },
    );
  });
});

/** Two writings of one text. */
const WRITINGS: Array<[name: string, one: (text: string) => string, other: (text: string) => string]> = [
  ['typographic and straight apostrophes', (text) => text.replace(/’/g, "'"), (text) => text.replace(/'/g, '’')],
  ['line feeds, alone and with carriage returns', (text) => text.replace(/\r\n?/g, '\n'), (text) => text.replace(/\r\n?/g, '\n').replace(/\n/g, '\r\n')],
];
const FORMS: (typeof WRITINGS)[number] = ['composed and decomposed letters', (text) => text.normalize('NFC'), (text) => text.normalize('NFD')];

function agree([, one, other]: (typeof WRITINGS)[number], text: string): number {
  const entities = comparable(extractEntities(one(text)));
  expect(comparable(extractEntities(other(text)))).toEqual(entities);
  return entities.length;
}

describe('the same entities for', () => {
  it.each(WRITINGS)('%s, in any text', (...writing) => holds(threeScripts, (text) => agree(writing, text), { ...RUNS, numRuns: 400 }));
  const inEveryArticle = (writing: (typeof WRITINGS)[number]): void => {
    const articles = allArticles();
    expect(articles.length).toBeGreaterThanOrEqual(56);
    for (const { id, text } of articles) expect(comparable(extractEntities(writing[2](text))), id).toEqual(comparable(extractEntities(writing[1](text))));
  };
  it.each(WRITINGS)('%s, in every gold article', (...writing) => inEveryArticle(writing));

  // In caseless and Arabic text too: the shape of a word counts its letters without their marks (tagger/kinds.ts).
  it('composed and decomposed letters, in every gold article', () => inEveryArticle(FORMS));
  it('composed and decomposed letters, in any text', () => holds(threeScripts, (text) => agree(FORMS, text), { ...RUNS, numRuns: 400 }));
});

describe('without the tagger, the same entities for', () => {
  it('composed and decomposed letters, in every gold article', () => {
    const rules = createExtractor({ tagger: 'off' });
    for (const { id, text } of allArticles()) expect(comparable(rules.extractEntities(FORMS[2](text))), id).toEqual(comparable(rules.extractEntities(FORMS[1](text))));
  });
});
