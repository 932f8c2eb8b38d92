import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, fromCsv, fromTsv, toCsv, toTsv } from '../../src/formats/csv';
import { at, hostileCase, RUNS } from './hostile';

const TEXT = 'Alep, "la grise"\nIdleb';
const ALEPPO = at(TEXT, 'Alep', 'city', { id: 'city/aleppo', name: 'Aleppo, "Halab"', confidence: 0.98, via: 'gazetteer', country: 'SY', lat: 36.2, lon: -37.16, population: 2098210, refs: { geonames: 170063, wikidata: 'Q41183', iso: 'SY-HL' } });

describe('toCsv', () => {
  it('writes a header and quotes where needed', () => {
    expect(toCsv(TEXT, [ALEPPO])).toBe('start,end,type,text,id,name,confidence,via,country,lat,lon,population,geonames,wikidata,iso\r\n0,4,city,Alep,city/aleppo,"Aleppo, ""Halab""",0.98,gazetteer,SY,36.2,-37.16,2098210,170063,Q41183,SY-HL\r\n');
  });

  it('writes the columns asked for, without header, with a byte order mark', () => {
    expect(toCsv(TEXT, [ALEPPO], { columns: ['text', 'lat'], header: 'omit', byteOrderMark: 'include' })).toBe('\ufeffAlep,36.2\r\n');
    expect(() => toCsv(TEXT, [], { columns: ['latitude' as never] })).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });

  it('writes tab-separated values', () => {
    expect(toTsv('a\tb,c', [{ start: 0, end: 5, type: 'city', text: 'a\tb,c' }], { columns: ['type', 'text'] })).toBe('type\ttext\r\ncity\t"a\tb,c"\r\n');
  });

  it('counts code points when asked', () => {
    const text = '😀 Alep';
    const csv = toCsv(text, [at(text, 'Alep', 'city')], { columns: ['start', 'end', 'type'], offsets: 'code-points' });
    expect(csv).toBe('start,end,type\r\n2,6,city\r\n');
    expect(fromCsv(csv, { text, offsets: 'code-points' }).entities).toEqual([at(text, 'Alep', 'city')]);
  });

  it('leaves numbers that are none empty', () => {
    expect(toCsv('Alep', [{ start: 0, end: 4, type: 'city', text: 'Alep', lat: Number.NaN }], { columns: ['text', 'lat'], header: 'omit' })).toBe('Alep,\r\n');
  });
});

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', "'=1", "''+1", '=HYPERLINK("http://x","y")'];

describe('formula injection', () => {
  it.each(FORMULAS)('%j is not a formula, and comes back', (words) => {
    const entities = [{ start: 0, end: words.length, type: 'person', text: words, name: words }];
    for (const [write, read, delimiter] of [[toCsv, fromCsv, ','], [toTsv, fromTsv, '\t']] as const) {
      const written = write(words, entities);
      const cells = parse(written, { delimiter, from_line: 2 })[0] as string[];
      expect(cells[3]).toBe(`'${words}`);
      expect(read(written).entities).toEqual(entities);
      const kept = write(words, entities, { formulas: 'keep' });
      expect((parse(kept, { delimiter, from_line: 2 })[0] as string[])[3]).toBe(words);
      expect(read(kept, { formulas: 'keep' }).entities).toEqual(entities);
    }
  });

  it('leaves apostrophes alone that stand before no formula', () => {
    for (const words of ["'Ain Issa", "''", "'"]) expect(toCsv(words, [{ start: 0, end: words.length, type: 'city', text: words }], { columns: ['text'], header: 'omit' })).toBe(`${words}\r\n`);
  });

  it('does not touch coordinates', () => {
    expect(toCsv(TEXT, [ALEPPO], { columns: ['lon'], header: 'omit' })).toBe('-37.16\r\n');
  });
});

describe('fromCsv', () => {
  it.each([
    ['LF', 'start,end,type,text\n0,4,city,Alep\n'],
    ['CR', 'start,end,type,text\r0,4,city,Alep\r'],
    ['no last line break', 'start,end,type,text\r\n0,4,city,Alep'],
    ['a byte order mark', '\ufeffstart,end,type,text\r\n0,4,city,Alep\r\n'],
    ['empty rows', 'start,end,type,text\r\n\r\n0,4,city,Alep\r\n\r\n'],
    ['another order and further columns', 'note,text,type,end,start\r\n"a\r\nb",Alep,city,4,0\r\n'],
    ['an empty last cell', 'start,end,type,text,id\r\n0,4,city,Alep,'],
  ])('reads %s', (_name, csv) => {
    expect(fromCsv(csv).entities).toEqual([{ start: 0, end: 4, type: 'city', text: 'Alep' }]);
  });

  it('reads rows without header by the columns given, and takes the words from the text', () => {
    expect(fromCsv('city,0,4\r\n', { header: 'omit', columns: ['type', 'start', 'end'], text: TEXT })).toEqual({ text: TEXT, entities: [at(TEXT, 'Alep', 'city')] });
  });

  it('gives everything back', () => {
    expect(fromCsv(toCsv(TEXT, [ALEPPO])).entities).toEqual([ALEPPO]);
  });

  it('round-trips hostile texts, as csv-parse does', () => {
    let rows = 0;
    fc.assert(
      fc.property(hostileCase, ({ text, entities }) => {
        // An empty cell is an absent value.
        const named = entities.map((entity) => (entity.name === '' ? { ...entity, name: 'x' } : entity));
        for (const [write, read, delimiter] of [[toCsv, fromCsv, ','], [toTsv, fromTsv, '\t']] as const) {
          const written = write(text, named);
          const result = read(written, { text });
          expect(result.entities).toEqual(named);
          expect(write(text, result.entities)).toBe(written);
          const parsed = parse(write(text, named, { formulas: 'keep' }), { delimiter, columns: true, record_delimiter: '\r\n' }) as Array<Record<string, string>>;
          // csv-parse goes through UTF-8, which has no lone surrogates.
          const wellFormed = (value: string) => Buffer.from(value).toString();
          expect(parsed.map((record) => [Number(record.start), record.text, record.name])).toEqual(named.map((entity) => [entity.start, wellFormed(entity.text), wellFormed(entity.name ?? '')]));
          rows += parsed.length;
        }
      }),
      RUNS,
    );
    expect(rows).toBeGreaterThan(400);
    expect(CSV_COLUMNS.length).toBe(15);
  });
});
