import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bCubed, type GoldDocument, type GoldEntity, parseJsonlLine, parseMarkup, type PrecisionRecall, type PredictedEntity, scoreEntities } from '../../src/evaluate';
import { allArticles, articlesOf } from '../support/articles';
import { firstOverlaps } from '../../src/evaluate/overlaps';
import { yaqutError } from '../support/errors';
import { PROPERTY_SEED } from '../support/texts';
import { milliseconds } from '../support/time';

const gold = (entities: GoldEntity[], text = 'x'.repeat(100)): GoldDocument => ({ id: 'a', lang: 'en', text, entities });
const counts = ({ truePositives, falsePositives, falseNegatives }: PrecisionRecall) => [truePositives, falsePositives, falseNegatives];

describe('scoreEntities', () => {
  const aleppo: GoldEntity = { start: 0, end: 6, types: ['city'] };
  const either: GoldEntity = { start: 10, end: 16, types: ['city', 'region'] };
  // Hand-counted: [true positives, false positives, false negatives] of exact type, exact span, overlap.
  const cases: Array<[what: string, gold: GoldEntity[], predicted: PredictedEntity[], typed: number[], span: number[], overlap: number[]]> = [
    ['nothing and nothing', [], [], [0, 0, 0], [0, 0, 0], [0, 0, 0]],
    ['right', [aleppo], [{ start: 0, end: 6, type: 'city' }], [1, 0, 0], [1, 0, 0], [1, 0, 0]],
    ['missed', [aleppo], [], [0, 0, 1], [0, 0, 1], [0, 0, 1]],
    ['extra', [], [{ start: 0, end: 6, type: 'city' }], [0, 1, 0], [0, 1, 0], [0, 1, 0]],
    ['wrong type', [aleppo], [{ start: 0, end: 6, type: 'region' }], [0, 1, 1], [1, 0, 0], [1, 0, 0]],
    ['wrong span', [aleppo], [{ start: 0, end: 9, type: 'city' }], [0, 1, 1], [0, 1, 1], [1, 0, 0]],
    ['one over two', [aleppo, either], [{ start: 0, end: 16, type: 'city' }], [0, 1, 2], [0, 1, 2], [2, 0, 0]],
    ['two over one', [either], [{ start: 10, end: 12, type: 'city' }, { start: 13, end: 16, type: 'city' }], [0, 2, 1], [0, 2, 1], [1, 0, 0]],
    ['touching is not overlapping', [aleppo], [{ start: 6, end: 9, type: 'city' }], [0, 1, 1], [0, 1, 1], [0, 1, 1]],
    ['the second reading', [either], [{ start: 10, end: 16, type: 'region' }], [1, 0, 0], [1, 0, 0], [1, 0, 0]],
  ];
  it.each(cases)('%s', (_, entities, predicted, typed, span, overlap) => {
    const score = scoreEntities([gold(entities)], [predicted]);
    expect(counts(score.typed)).toEqual(typed);
    expect(counts(score.span)).toEqual(span);
    expect(counts(score.overlap)).toEqual(overlap);
  });
  it('was asked enough', () => expect(cases).toHaveLength(10));

  it('computes precision, recall and F1', () => {
    const { typed } = scoreEntities([gold([aleppo, either, { start: 20, end: 25, types: ['person'] }])], [[{ start: 0, end: 6, type: 'city' }, { start: 30, end: 35, type: 'city' }]]);
    expect(typed).toMatchObject({ precision: 1 / 2, recall: 1 / 3 });
    expect(typed.f1).toBeCloseTo(0.4, 12);
  });
  it('is 0, not NaN, of nothing', () => expect(scoreEntities([gold([])], [[]]).typed).toMatchObject({ precision: 0, recall: 0, f1: 0 }));

  it('maps types', () => {
    const document = gold([{ start: 0, end: 3, types: ['faction'] }, { start: 5, end: 8, types: ['site'] }, { start: 10, end: 13, types: ['MISC'] }]);
    const predicted = [{ start: 0, end: 3, type: 'organisation' }, { start: 5, end: 8, type: 'city' }, { start: 10, end: 13, type: 'person' }];
    expect(counts(scoreEntities([document], [predicted], 'fine').typed)).toEqual([0, 3, 3]);
    expect(counts(scoreEntities([document], [predicted], 'conll').typed)).toEqual([2, 0, 0]);
    expect(counts(scoreEntities([document], [predicted], 'loc').typed)).toEqual([1, 0, 0]);
  });

  const right = [[{ start: 0, end: 6, type: 'city' }]];
  it.each<[what: string, golds: unknown, predictions: unknown, map: unknown, message: string]>([
    ['no predictions', [gold([aleppo])], [], 'fine', 'the predictions do not fit the gold documents: expected an array of 1, a list of entities for each document, got an array of 0'],
    ['too many', [], right, 'fine', 'the predictions do not fit'],
    ['no list', [gold([aleppo])], undefined, 'fine', 'the predictions do not fit'],
    ['no documents', undefined, right, 'fine', 'the gold documents are not a list'],
    ['a document that is none', [null], right, 'fine', 'gold document 0 is not valid'],
    ['a mention with type in place of types', [gold([{ start: 0, end: 6, type: 'city' } as never])], right, 'fine', "gold document 0 has an entity without types: expected { start, end, types: ['city'] }, got undefined"],
    ['predictions that are none', [gold([aleppo])], [[5]], 'fine', 'the predictions of document 0 are not valid'],
    ['a map that is none', [gold([aleppo])], right, 'fin', 'the map of types is not known: expected \'fine\', \'conll\' or \'loc\', got "fin"'],
  ])('refuses %s', (_, golds, predictions, map, message) => {
    const error = yaqutError(() => scoreEntities(golds as never, predictions as never, map as never));
    expect(error.code).toBe('invalid-input');
    expect(error.message).toContain(message);
  });

  it('names each error', () => {
    const text = 'Aleppo, Homs, Hama and Idlib';
    const entities = [[0, 6], [8, 12], [14, 18]].map(([start, end]): GoldEntity => ({ start: start as number, end: end as number, types: ['city'] }));
    const { errors } = scoreEntities([gold(entities, text)], [[{ start: 0, end: 6, type: 'region' }, { start: 8, end: 13, type: 'city' }, { start: 23, end: 28, type: 'city' }]]);
    expect(errors.map(({ kind, text, want, got }) => [kind, text, want, got])).toEqual([
      ['wrong-type', 'Aleppo', 'city', 'region'],
      ['wrong-span', 'Homs', 'city', 'Homs, city'],
      ['missed', 'Hama', 'city', ''],
      ['extra', 'Idlib', '', 'city'],
    ]);
  });

  it('names the first prediction given of several that overlap, or that have one span', () => {
    const text = 'Aleppo, Homs, Hama and Idlib';
    const across = scoreEntities([gold([{ start: 8, end: 18, types: ['city'] }], text)], [[{ start: 14, end: 28, type: 'region' }, { start: 0, end: 12, type: 'city' }]]);
    expect(across.errors.map(({ kind, got }) => [kind, got])).toEqual([['wrong-span', 'Hama and Idlib region']]);
    const twice = scoreEntities([gold([aleppo], text)], [[{ start: 0, end: 6, type: 'person' }, { start: 0, end: 6, type: 'city' }]]);
    expect(twice.errors.map(({ kind, got }) => [kind, got])).toEqual([['wrong-type', 'person']]);
  });

  it('takes a document of 20,000 mentions, as a stream without line breaks is', () => {
    const mentions = Array.from({ length: 20_000 }, (_, index) => ({ start: 10 * index, end: 10 * index + 6 }));
    const document = gold(mentions.map((span) => ({ ...span, types: ['city'] })), 'Aleppo   .'.repeat(mentions.length));
    const predicted = mentions.map(({ start, end }, index) => ({ start, end: end - (index % 2), type: 'city' })).reverse();
    let score = scoreEntities([], []);
    expect(milliseconds(() => {
      score = scoreEntities([document], [predicted]);
    })).toBeLessThan(2000);
    expect([counts(score.typed), counts(score.overlap)]).toEqual([[10_000, 10_000, 10_000], [20_000, 0, 0]]);
  });
});

describe('firstOverlaps', () => {
  it('finds what a comparison of each with each finds', () => {
    // Empty and inverted spans too: predictions are not checked.
    const spans = fc.array(fc.record({ start: fc.nat(20), end: fc.nat(20) }), { maxLength: 12 });
    let found = 0;
    fc.assert(
      fc.property(spans, spans, (ones, others) => {
        const expected = ones.map((one) => others.find((other) => other.start < one.end && one.start < other.end));
        const actual = firstOverlaps(ones, others);
        expect(actual.length).toBe(ones.length);
        actual.forEach((other, index) => {
          expect(other).toBe(expected[index]);
        });
        found += actual.filter((other) => other !== undefined).length;
      }),
      { seed: PROPERTY_SEED, numRuns: 500 },
    );
    expect(found).toBeGreaterThan(500);
  });
});

describe('bCubed', () => {
  const cases: Array<[what: string, mentions: Array<[key: string, id: string | undefined]>, precision: number, recall: number]> = [
    ['all right', [['a', '1'], ['a', '1'], ['b', '2']], 1, 1],
    ['one id for two things', [['a', '1'], ['b', '1']], 1 / 2, 1],
    ['two ids for one thing', [['a', '1'], ['a', '2']], 1, 1 / 2],
    ['one of two missed', [['a', '1'], ['a', undefined]], 1, 1 / 4],
    ['all missed', [['a', undefined]], 0, 0],
    ['nothing', [], 0, 0],
    // Bagga and Baldwin (1998), section 2: 12 mentions in groups of 5, 2 and 5; the response unites the last two groups with each other.
    ['the first response of Bagga and Baldwin', [...'aaaaa'].map((key): [string, string] => [key, '1']).concat([...'bb'].map((key): [string, string] => [key, '2']), [...'ccccc'].map((key): [string, string] => [key, '2'])), (5 + 2 * (2 / 7) + 5 * (5 / 7)) / 12, 1],
  ];
  it.each(cases)('%s', (_, mentions, precision, recall) => {
    const score = bCubed(mentions.map(([key, id]) => ({ key, id })));
    expect(score.precision).toBeCloseTo(precision, 12);
    expect(score.recall).toBeCloseTo(recall, 12);
    expect(score.mentions).toBe(mentions.length);
    expect(score.linked).toBe(mentions.filter(([, id]) => id !== undefined).length);
  });
  it('was asked enough', () => expect(cases).toHaveLength(7));
});

/** Two documents, scored once by the reference scorer that the annotators use (score.mjs, outside the repository). */
const REFERENCE_EXAMPLE = {
  golds: [
    parseMarkup('Le [[Front al-Nosra|faction|nusra]] tient [[Idleb|city/region|idlib]] et [[Alep|city|aleppo]]. [[Nosra|faction|nusra]] nie. [[Oum Ahmad|person]] fuit [[Alep|city|aleppo]].', 'one', 'fr'),
    parseMarkup('[[Aleppo|city|aleppo]] and [[Idlib|city|idlib]] fell, [[TASS|organisation|tass]] and [[AFP|organisation|afp]] said.', 'two', 'en'),
  ],
  predictions: [
    [
      { start: 3, end: 17, type: 'faction', id: 'f/1' },
      { start: 24, end: 29, type: 'region', id: 'r/1' },
      { start: 33, end: 37, type: 'city', id: 'c/1' },
      { start: 39, end: 44, type: 'person', id: 'p/1' },
      { start: 50, end: 53, type: 'person' },
      { start: 65, end: 69, type: 'city', id: 'c/1' },
    ],
    [
      { start: 0, end: 6, type: 'city', id: 'c/1' },
      { start: 11, end: 16, type: 'city', id: 'c/2' },
      { start: 23, end: 27, type: 'organisation', id: 'c/2' },
      { start: 36, end: 40, type: 'organisation' },
    ],
  ],
};

describe('the reference scorer', () => {
  const { golds, predictions } = REFERENCE_EXAMPLE;
  const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'number' ? Math.round(inner * 1e6) / 1e6 : inner)));
  const shorten = ({ precision, recall, f1, truePositives, falsePositives, falseNegatives }: PrecisionRecall) => rounded([precision, recall, f1, truePositives, falsePositives, falseNegatives]);
  const cases: Array<[map: 'fine' | 'conll' | 'loc', typed: number[], span: number[], overlap: number[], byType: Record<string, number[]>, linking: number[]]> = [
    ['fine', [0.7, 0.7, 0.7, 7, 3, 3], [0.8, 0.8, 0.8, 8, 2, 2], [0.9, 0.9, 0.9, 9, 1, 1], { city: [1, 1, 1, 4, 0, 0], faction: [1, 0.5, 0.666667, 1, 0, 1], organisation: [0.5, 0.5, 0.5, 1, 1, 1], person: [0, 0, 0, 0, 2, 1], region: [1, 1, 1, 1, 0, 0] }, [0.875, 0.666667, 0.756757, 8, 9]],
    ['conll', [0.7, 0.7, 0.7, 7, 3, 3], [0.8, 0.8, 0.8, 8, 2, 2], [0.9, 0.9, 0.9, 9, 1, 1], { LOC: [1, 1, 1, 5, 0, 0], ORG: [0.666667, 0.5, 0.571429, 2, 1, 2], PER: [0, 0, 0, 0, 2, 1] }, [0.875, 0.666667, 0.756757, 8, 9]],
    ['loc', [1, 1, 1, 5, 0, 0], [1, 1, 1, 5, 0, 0], [1, 1, 1, 5, 0, 0], { LOC: [1, 1, 1, 5, 0, 0] }, [1, 0.8, 0.888889, 5, 5]],
  ];
  it.each(cases)('gave these numbers, %s', (map, typed, span, overlap, byType, linking) => {
    const score = scoreEntities(golds, predictions, map);
    expect(shorten(score.typed)).toEqual(typed);
    expect(shorten(score.span)).toEqual(span);
    expect(shorten(score.overlap)).toEqual(overlap);
    expect(Object.fromEntries(Object.entries(score.byType).map(([type, row]) => [type, shorten(row)]))).toEqual(byType);
    const { precision, recall, f1, linked, mentions } = score.linking ?? { precision: 0, recall: 0, f1: 0, linked: 0, mentions: 0 };
    expect(rounded([precision, recall, f1, linked, mentions])).toEqual(linking);
  });
  it('was asked enough', () => expect(cases).toHaveLength(3));
});

describe('parseMarkup', () => {
  it('gives text and offsets', () => {
    const document = parseMarkup('A [[Idleb|city/region|idlib]], [[Oum Ahmad|person]].', 'x', 'fr');
    expect(document).toEqual({ id: 'x', lang: 'fr', text: 'A Idleb, Oum Ahmad.', entities: [{ start: 2, end: 7, types: ['city', 'region'], key: 'idlib' }, { start: 9, end: 18, types: ['person'] }] });
  });
  it('leaves single brackets alone', () => expect(parseMarkup('[a] ]] x', 'x', 'fr').text).toBe('[a] ]] x'));
  it.each([['[[Alep|city'], ['[[Alep]]'], ['[[|city]]'], ['ok [[Alep|city]] then [[Homs|city']])('refuses %j', (markup) => {
    const error = yaqutError(() => parseMarkup(markup, 'file.txt', 'fr'));
    expect(error.code).toBe('invalid-input');
    expect(error.message).toContain('file.txt');
    expect(error.message).toContain('[[surface|type');
  });
  it('reads every gold article', () => {
    expect(allArticles().length).toBeGreaterThanOrEqual(56);
    for (const language of ['fr', 'en', 'ar'] as const) expect(articlesOf(language).length).toBeGreaterThanOrEqual(10);
    for (const { id, text, entities } of allArticles()) {
      expect(text.includes('[['), id).toBe(false);
      expect(entities.length, id).toBeGreaterThan(5);
      entities.forEach((entity, index) => {
        expect(entity.start, id).toBeGreaterThanOrEqual(entities[index - 1]?.end ?? 0);
      });
    }
  });
});

describe('parseJsonlLine', () => {
  it('reads type and types, id and language', () => {
    expect(parseJsonlLine('{"id":"d","lang":"fr","text":"Alep","entities":[{"start":0,"end":4,"type":"city","key":"aleppo"}]}', 1)).toEqual({ id: 'd', lang: 'fr', text: 'Alep', entities: [{ start: 0, end: 4, types: ['city'], key: 'aleppo' }] });
    expect(parseJsonlLine('{"text":"Alep","entities":[{"start":0,"end":4,"types":["city","region"]}]}', 7)).toMatchObject({ id: '7', lang: '', entities: [{ types: ['city', 'region'] }] });
  });
  const cases: Array<[line: string, words: string]> = [
    ['{', 'JSON'],
    ['null', "string 'text'"],
    ['[]', "string 'text'"],
    ['{"text":1,"entities":[]}', "string 'text'"],
    ['{"text":"x"}', "array 'entities'"],
    ['{"text":"x","entities":[{"start":"0","end":1,"type":"city"}]}', 'start, end and type'],
    ['{"text":"x","entities":[{"start":0,"end":1}]}', 'start, end and type'],
    ['{"text":"x","entities":[{"start":0.5,"end":1,"type":"city"}]}', 'start, end and type'],
    ['{"text":"xy","entities":[{"start":1,"end":1,"type":"city"}]}', '0 <= start < end <= 2, got "start 1, end 1"'],
    ['{"text":"xy","entities":[{"start":2,"end":1,"type":"city"}]}', '0 <= start < end <= 2'],
    ['{"text":"xy","entities":[{"start":0,"end":3,"type":"city"}]}', '0 <= start < end <= 2'],
    ['{"text":"xy","entities":[{"start":-1,"end":1,"type":"city"}]}', '0 <= start < end <= 2'],
  ];
  it.each(cases)('refuses %s', (line, words) => {
    const error = yaqutError(() => parseJsonlLine(line, 12));
    expect(error.code).toBe('invalid-input');
    expect(error.message).toContain('line 12');
    expect(error.message).toContain(words);
  });
  it('was asked enough', () => expect(cases).toHaveLength(12));
  it('refuses an entity that is null with its own error', () => {
    expect(yaqutError(() => parseJsonlLine('{"text":"x","entities":[null]}', 3)).code).toBe('invalid-input');
  });
});

it.each<[string, () => unknown]>([
  ['bCubed(undefined)', () => bCubed(undefined as never)],
  ['bCubed([null])', () => bCubed([null] as never)],
  ['parseMarkup(undefined)', () => parseMarkup(undefined as never, 'a', 'en')],
  ['a markup in another', () => parseMarkup('[[a [[b|city]]|city]]', 'a', 'en')],
])('refuses %s', (_, call) => expect(yaqutError(call).code).toBe('invalid-input'));
