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
  ['CoNLL with a text that is none', () => fromConll('Aleppo\tB-city\n', 42 as never)],
  ['spaCy with a label of two words', () => fromSpacyJson({ text: TEXT, ents: [{ start: 2, end: 4, label: 'BIG CITY' }] })],
  ['brat with one id twice', () => fromBrat('T1\tcity 14 20\tAleppo\nT1\tsite 0 8\tFighting\n', TEXT)],
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

/** What each function calls wrong in its options, as plain JavaScript may pass them. */
const OPTIONS: Array<[name: string, call: (options: never) => unknown, wrong: Array<[options: unknown, what: string]>]> = [
  ['toConll', (options) => toConll(TEXT, [GOOD], options), [[{ scheme: 'IOB' }, "option 'scheme' is not valid: expected 'BIO' or 'BILOU', got \"IOB\""], [{ columns: 'x' }, "option 'columns' is not valid"], [{ scheme: null }, "option 'scheme' is not valid"], [{ schema: 'BIO' }, "option 'schema' is not known: expected 'scheme' or 'columns'"]]],
  ['toGeoJson', (options) => toGeoJson(TEXT, [GOOD], options), [[{ unlocated: 'x' }, "option 'unlocated' is not valid"], [{ per: 'country' }, "option 'per' is not valid"], [{ constructor: 'x' }, "option 'constructor' is not known"]]],
  ['toHtml', (options) => toHtml(TEXT, [GOOD], options), [[{ wrapper: 'span' }, "option 'wrapper' is not valid"], [{ styleSheet: true }, "option 'styleSheet' is not valid"], [{ titles: 'hidden' }, "option 'titles' is not valid"], [{ stylesheet: 'inline' }, "option 'stylesheet' is not known"]]],
  ['toCsv', (options) => toCsv(TEXT, [GOOD], options), [[{ header: 'none' }, "option 'header' is not valid"], [{ offsets: 'codepoints' }, "option 'offsets' is not valid: expected 'utf-16' or 'code-points'"], [{ formulas: false }, "option 'formulas' is not valid"], [{ byteOrderMark: true }, "option 'byteOrderMark' is not valid"], [{ columns: 'type' }, "option 'columns' is not valid: expected an array"], [{ columns: ['x'] }, 'a column is not known'], [{ text: TEXT }, "option 'text' is not known"]]],
  ['toTsv', (options) => toTsv(TEXT, [GOOD], options), [[{ header: 'none' }, "TSV: option 'header' is not valid"]]],
  ['fromCsv', (options) => fromCsv('start,end,type,text\r\n', options), [[{ header: 'none' }, "option 'header' is not valid"], [{ offsets: 'codepoints' }, "option 'offsets' is not valid"], [{ header: 'omit', columns: 'type' }, "option 'columns' is not valid"], [{ delimiter: ';' }, "option 'delimiter' is not known"]]],
  ['toCsv', (options) => toCsv(TEXT, [GOOD], options), [[{ columns: [] }, "option 'columns' is not valid: expected an array with at least one column"], [{ columns: ['type', 'type'] }, 'names of columns, each once, got "type"']]],
  ['fromCsv', (options) => fromCsv('start,end,type,text\r\n', options), [[{ columns: [] }, "option 'columns' is not valid"], [{ columns: ['start', 5] }, "option 'columns' is not valid"]]],
  ['fromTsv', (options) => fromTsv('start\tend\ttype\ttext\n', options), [[{ formulas: 'none' }, "TSV: option 'formulas' is not valid"]]],
  ['summarise', (options) => summarise(TEXT, [GOOD], options), [[{ together: 'text' }, "option 'together' is not valid"], [{ by: 'sentence' }, "option 'by' is not known: expected 'together'"]]],
  ['toSpacyJson', (options) => toSpacyJson(TEXT, [GOOD], options), [[{ labels: 'GPE' }, "option 'labels' is not valid"], [{ labels: { city: 1 } }, "option 'labels' is not valid"], [{ label: {} }, "option 'label' is not known"]]],
  ['fromSpacyJson', (options) => fromSpacyJson({ text: TEXT }, options), [[{ labels: ['GPE'] }, "option 'labels' is not valid"], [{ label: {} }, "option 'label' is not known"]]],
  ['toDisplacy', (options) => toDisplacy(TEXT, [GOOD], options), [[{ labels: 'GPE' }, "option 'labels' is not valid"], [{ title: 7 }, "option 'title' is not valid"], [{ colors: {} }, "option 'colors' is not known: expected 'labels' or 'title'"]]],
  ['toWebAnnotation', (options) => toWebAnnotation(TEXT, [GOOD], options), [[{ source: 'urn:x', context: -1 }, "option 'context' is not valid"], [{ source: 'urn:x', context: '8' }, "option 'context' is not valid"], [{ source: 'urn:x', id: 'urn:y' }, "option 'id' is not valid"], [{ source: 'urn:x', ids: 1 }, "option 'ids' is not known"], [null, "option 'source' is missing"]]],
];

describe.each(OPTIONS)('the options of %s', (_, call, wrong) => {
  it.each(wrong)('%j', (options, what) => {
    const error = errorOf(() => call(options as never));
    expectHouseError(error);
    expect(error.message).toContain(what);
  });
});

// The source of web annotations cannot be left out.
it.each(OPTIONS.filter(([name]) => name !== 'toWebAnnotation'))('the options of %s are an object, in which undefined is as good as absent', (_, call, wrong) => {
  for (const options of [null, 'x', []]) expect(errorOf(() => call(options as never)).message).toContain('the options are not an object');
  const [first] = Object.keys(wrong[0]?.[0] as object);
  expect(() => call({ [first as string]: undefined } as never)).not.toThrow();
});

it('takes the options of the CSV writer for the reader', () => {
  const options = { columns: ['start', 'end', 'type', 'text'], offsets: 'code-points', byteOrderMark: 'include' } as const;
  expect(fromCsv(toCsv(TEXT, [GOOD], options), { ...options, text: TEXT }).entities).toEqual([GOOD]);
});

describe('readers', () => {
  it.each(READERS)('refuse %s', (_what, read) => {
    expectHouseError(errorOf(read));
  });

  it('were all tried', () => {
    expect(READERS.length).toBeGreaterThan(35);
    expect(WRITERS.length * WRONG.length).toBe(100);
  });
});
