import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromConll, toConll } from '../../src/formats/conll';
import { at, hostileCase, RUNS, spansOf } from './hostile';

const TEXT = "L'OSDH est près d'Alep. Damas\n\nوحلب aussi.";
const ENTITIES = [at(TEXT, 'OSDH', 'organisation'), at(TEXT, 'Alep', 'city'), at(TEXT, 'Damas', 'city'), at(TEXT, 'حلب', 'city')];

describe('toConll', () => {
  it('writes tokens, offsets and tags, cut at the edges of entities', () => {
    expect(toConll(TEXT, ENTITIES).split('\n')).toEqual([
      'L\t0\t1\tO', "'\t1\t2\tO", 'OSDH\t2\t6\tB-organisation', 'est\t7\t10\tO', 'près\t11\t15\tO', 'd\t16\t17\tO', "'\t17\t18\tO", 'Alep\t18\t22\tB-city', '.\t22\t23\tO', '',
      'Damas\t24\t29\tB-city', '',
      'و\t31\t32\tO', 'حلب\t32\t35\tB-city', 'aussi\t36\t41\tO', '.\t41\t42\tO', '',
    ]);
  });

  it.each([
    ['BIO', ['B-faction', 'I-faction', 'I-faction', 'I-faction', 'B-city', 'O']],
    ['BILOU', ['B-faction', 'I-faction', 'I-faction', 'L-faction', 'U-city', 'O']],
  ] as const)('%s', (scheme, tags) => {
    const text = 'Front al-Nosra Alep tomb';
    const written = toConll(text, [at(text, 'Front al-Nosra', 'faction'), at(text, 'Alep', 'city')], { scheme, columns: 'plain' });
    expect(written.trimEnd().split('\n').map((line) => line.split('\t')[1])).toEqual(tags);
  });

  it('does not break an entity where a sentence seems to begin', () => {
    const text = 'The Verts.\n\nEurope list';
    expect(toConll(text, [at(text, 'Verts.\n\nEurope', 'faction')])).not.toContain('\n\n');
  });

  it('tells entities of one type apart that touch', () => {
    const text = 'Alep Alep';
    const entities = [at(text, 'Alep', 'city'), at(text, 'Alep', 'city', {}, 1)];
    for (const scheme of ['BIO', 'BILOU'] as const) expect(fromConll(toConll(text, entities, { scheme })).entities).toEqual(entities);
  });

  it('refuses another scheme', () => {
    expect(() => toConll(TEXT, [], { scheme: 'IOB' as never })).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });
});

describe('fromConll', () => {
  it.each([
    ['two columns with a space', 'Aleppo B-city\nfell O\n', 'Aleppo fell', [[0, 6, 'city']]],
    ['CoNLL-2003', '-DOCSTART- -X- -X- O\n\nEU NNP B-NP B-ORG\nrejects VBZ B-VP O\n\nPeter NNP B-NP B-PER\nBlackburn NNP I-NP I-PER\n', 'EU rejects\nPeter Blackburn', [[0, 2, 'ORG'], [11, 26, 'PER']]],
    ['BIOES', 'New\tB-LOC\nYork\tE-LOC\nParis\tS-LOC\n', 'New York Paris', [[0, 8, 'LOC'], [9, 14, 'LOC']]],
    ['IOB1, which begins with I', 'New I-LOC\nYork I-LOC\nParis B-LOC\n', 'New York Paris', [[0, 8, 'LOC'], [9, 14, 'LOC']]],
    ['inside after another type', 'A B-PER\nB I-LOC\n', 'A B', [[0, 1, 'PER'], [2, 3, 'LOC']]],
    ['inside behind a blank line', 'A B-PER\n\nB I-PER\n', 'A\nB', [[0, 1, 'PER'], [2, 3, 'PER']]],
    ['several documents with offsets', '-DOCSTART-\t-X-\t-X-\tO\n\nin\t1\t3\tO\nAlep\t4\t8\tB-city\n\n-DOCSTART-\t-X-\t-X-\tO\n\nHoms\t2\t6\tI-city\n', ' in Alep\n\n  Homs', [[4, 8, 'city'], [12, 16, 'city']]],
    ['CRLF', 'Aleppo\tB-city\r\n\r\nfell\tO\r\n', 'Aleppo\nfell', [[0, 6, 'city']]],
    ['nothing', '\n\n', '', []],
  ] as const)('reads %s', (_name, conll, text, spans) => {
    const result = fromConll(conll);
    expect(result.text).toBe(text);
    expect(result.entities).toEqual(spans.map(([start, end, type]) => ({ start, end, type, text: text.slice(start, end) })));
  });

  it('asks for one document at a time with its text', () => {
    const document = `-DOCSTART-\t-X-\t-X-\tO\n\n${toConll('Alep', [])}\n`;
    expect(fromConll(document, 'Alep').entities).toEqual([]);
    expect(() => fromConll(document + document, 'Alep')).toThrow(expect.objectContaining({ code: 'invalid-input', remedy: 'pass one document at a time with its text: -DOCSTART- parts them' }));
  });

  it('round-trips hostile texts in every form, on the given text and alone', () => {
    let tokens = 0;
    let entities = 0;
    fc.assert(
      fc.property(hostileCase, fc.constantFrom('BIO' as const, 'BILOU' as const), (given, scheme) => {
        for (const columns of ['offsets', 'plain'] as const) {
          const written = toConll(given.text, given.entities, { scheme, columns });
          const read = fromConll(written, given.text);
          expect(read.entities).toEqual(spansOf(given.entities));
          expect(toConll(given.text, read.entities, { scheme, columns })).toBe(written);
          tokens += written.split('\n').length;
        }
        // Alone, the offsets hold and white space is guessed.
        const alone = fromConll(toConll(given.text, given.entities, { scheme }));
        expect(alone.entities.map(({ start, end, type }) => [start, end, type])).toEqual(given.entities.map(({ start, end, type }) => [start, end, type]));
        entities += given.entities.length;
      }),
      RUNS,
    );
    expect(tokens).toBeGreaterThan(5000);
    expect(entities).toBeGreaterThan(200);
  });
});
