import { describe, expect, it } from 'vitest';
import { type AnnotatedSpan, fromBrat, fromConll, fromCsv, fromSpacyJson, fromTsv, fromWebAnnotation, summarise, toBrat, toConll, toCsv, toDisplacy, toGeoJson, toHtml, toSpacyJson, toTsv, toWebAnnotation } from '../../src/formats/index';
import { YaqutError } from '../../src/errors';

const TEXT = 'Fighting near Aleppo';
const GOOD: AnnotatedSpan = { start: 14, end: 20, type: 'city', text: 'Aleppo' };

const WRITERS: Array<[name: string, write: (text: string, entities: readonly AnnotatedSpan[]) => unknown]> = [
  ['toGeoJson', toGeoJson],
  ['toHtml', toHtml],
  ['toConll', toConll],
  ['toSpacyJson', toSpacyJson],
  ['toDisplacy', toDisplacy],
  ['toBrat', toBrat],
  ['toWebAnnotation', (text, entities) => toWebAnnotation(text, entities, { source: 'urn:example:1' })],
  ['toCsv', toCsv],
  ['toTsv', toTsv],
  ['summarise', summarise],
];

const WRONG: Array<[what: string, text: unknown, entities: unknown]> = [
  ['a text that is not a string', 42, [GOOD]],
  ['no list', TEXT, { GOOD }],
  ['an entity beyond the text', 'short', [GOOD]],
  ['an entity of another text', 'Fighting near Damascus', [GOOD]],
  ['an empty entity', TEXT, [{ ...GOOD, end: 14, text: '' }]],
  ['a negative offset', TEXT, [{ ...GOOD, start: -1 }]],
  ['a fractional offset', TEXT, [{ ...GOOD, start: 14.5 }]],
  ['a type with a space', TEXT, [{ ...GOOD, type: 'big city' }]],
  ['a missing type', TEXT, [{ ...GOOD, type: undefined }]],
  ['null', TEXT, [null]],
];

function errorOf(call: () => unknown): YaqutError {
  try {
    call();
  } catch (error) {
    if (error instanceof YaqutError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** The four parts of the house: what, expected, got, remedy. */
function expectHouseError(error: YaqutError): void {
  expect(error.code).toBe('invalid-input');
  expect(error.message).toMatch(/^.+: expected .+, got .+; .+\.$/s);
  expect([error.expected, error.got, error.remedy].every((part) => part.length > 0)).toBe(true);
}

describe.each(WRITERS)('%s', (_name, write) => {
  it('writes an entity that lies in the text', () => {
    expect(() => write(TEXT, [GOOD])).not.toThrow();
    expect(() => write('', [])).not.toThrow();
  });

  it.each(WRONG)('refuses %s', (_what, text, entities) => {
    expectHouseError(errorOf(() => write(text as string, entities as AnnotatedSpan[])));
  });

  it('leaves its input alone', () => {
    const entities = Object.freeze([Object.freeze({ ...GOOD }), Object.freeze({ start: 0, end: 8, type: 'site', text: 'Fighting' })]);
    const before = JSON.stringify(entities);
    write(TEXT, entities);
    expect(JSON.stringify(entities)).toBe(before);
  });
});

const READERS: Array<[what: string, read: () => unknown]> = [
  ['CoNLL that is not a string', () => fromConll(7 as never)],
  ['CoNLL with a tag that is none', () => fromConll('Aleppo\tcity\n')],
  ['CoNLL with one column', () => fromConll('Aleppo\n')],
  ['CoNLL with a token that is not in the text', () => fromConll('Alep\tB-city\n', 'Damas')],
  ['CoNLL with offsets of another text', () => fromConll('Aleppo\t3\t9\tB-city\n', TEXT)],
  ['CoNLL with offsets that go back', () => fromConll('Aleppo\t9\t15\tO\nfell\t3\t7\tO\n')],
  ['CoNLL with an absurd gap', () => fromConll('Aleppo\t999999999\t1000000005\tO\n')],
  ['spaCy that is not JSON', () => fromSpacyJson('{')],
  ['spaCy that is a list', () => fromSpacyJson([])],
  ['spaCy without text', () => fromSpacyJson({ ents: [] })],
  ['spaCy with ents that are no list', () => fromSpacyJson({ text: TEXT, ents: 'city' })],
  ['spaCy with an entity beyond the text', () => fromSpacyJson({ text: '😀', ents: [{ start: 0, end: 2, label: 'GPE' }] })],
  ['spaCy with an empty entity', () => fromSpacyJson({ text: TEXT, ents: [{ start: 2, end: 2, label: 'GPE' }] })],
  ['spaCy with an entity without label', () => fromSpacyJson({ text: TEXT, ents: [{ start: 2, end: 4 }] })],
  ['brat that is not a string', () => fromBrat(null as never, TEXT)],
  ['brat without text', () => fromBrat('', undefined as never)],
  ['brat without offsets', () => fromBrat('T1\tcity\tAleppo\n', TEXT)],
  ['brat with spaces for tabs', () => fromBrat('T1 city 14 20 Aleppo\n', TEXT)],
  ['brat of another text', () => fromBrat('T1\tcity 14 20\tDamas!\n', TEXT)],
  ['brat beyond the text', () => fromBrat('T1\tcity 14 99\tAleppo\n', TEXT)],
  ['brat with a discontinuous span', () => fromBrat('T1\tcity 0 8;14 20\tFighting Aleppo\n', TEXT)],
  ['a web annotation that is not JSON', () => fromWebAnnotation('nothing', TEXT)],
  ['a web annotation without body', () => fromWebAnnotation([{ target: {} }], TEXT)],
  ['a web annotation without selector', () => fromWebAnnotation([{ body: { purpose: 'tagging', value: 'city' }, target: 'urn:x' }], TEXT)],
  ['a web annotation with a quote that is not in the text', () => fromWebAnnotation([{ body: { purpose: 'tagging', value: 'city' }, target: { selector: { type: 'TextQuoteSelector', exact: 'Damas' } } }], TEXT)],
  ['a web annotation whose position and quote disagree', () => fromWebAnnotation([{ body: { purpose: 'tagging', value: 'city' }, target: { selector: [{ type: 'TextPositionSelector', start: 0, end: 6 }, { type: 'TextQuoteSelector', exact: 'Aleppo' }] } }], TEXT)],
  ['a web annotation without numbers', () => fromWebAnnotation([{ body: { purpose: 'tagging', value: 'city' }, target: { selector: { type: 'TextPositionSelector', start: '0', end: 6 } } }], TEXT)],
  ['CSV that is not a string', () => fromCsv({} as never)],
  ['CSV without header', () => fromCsv('0,4,city,Alep\r\n')],
  ['empty CSV', () => fromCsv('')],
  ['CSV with a quote that is not closed', () => fromCsv('start,end,type,text\r\n0,4,city,"Alep\r\n')],
  ['CSV with words after a quote', () => fromCsv('start,end,type,text\r\n0,4,city,"Al"ep\r\n')],
  ['CSV with a row too short', () => fromCsv('start,end,type,text\r\n0,4,city\r\n')],
  ['CSV with an offset that is no number', () => fromCsv('start,end,type,text\r\nzero,4,city,Alep\r\n')],
  ['CSV with a text too long for its offsets', () => fromCsv('start,end,type,text\r\n0,4,city,Aleppo\r\n')],
  ['CSV of another text', () => fromCsv('start,end,type,text\r\n0,4,city,Alep\r\n', { text: 'Damas' })],
  ['CSV with code points and no text', () => fromCsv('start,end,type,text\r\n', { offsets: 'code-points' })],
  ['TSV with commas', () => fromTsv('start,end,type,text\n0,4,city,Alep\n')],
];

describe('readers', () => {
  it.each(READERS)('refuse %s', (_what, read) => {
    expectHouseError(errorOf(read));
  });

  it('were all tried', () => {
    expect(READERS.length).toBeGreaterThan(35);
    expect(WRITERS.length * WRONG.length).toBe(100);
  });
});
