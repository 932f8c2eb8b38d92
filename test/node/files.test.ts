import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { compilePack } from '../../src/compile/compile';
import { readSeeds, SEED_COLUMNS } from '../../src/compile/seeds';
import { entityStream, extractFile, extractJsonl, type LineRecord, readGazetteer, readTextFile } from '../../src/node/index';
import { YaqutError } from '../../src/errors';
import { splitLines } from '../../src/node/lines';
import { errorParts } from '../../src/node/record';
import { decodeStream } from '../../src/node/text-file';

const folder = mkdtempSync(join(tmpdir(), 'yaqut-node-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

describe('splitLines', () => {
  const cases: Array<[chunks: string[], lines: string[]]> = [
    [['a\nb'], ['a', 'b']],
    [['a\r', '\nb\n'], ['a', 'b']],
    [['a', 'b', 'c\n\n'], ['abc', '']],
    [['\ufeffa\n\ufeffb'], ['a', '\ufeffb']],
    [['a\u2028b\u2029c\vd'], ['a\u2028b\u2029c\vd']],
    [[''], []],
    [['\n'], ['']],
  ];
  it.each(cases)('%j', async (chunks, lines) => {
    const split = await all(splitLines(chunks));
    expect(split.map(({ text }) => text)).toEqual(lines);
    expect(split.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
  });
});

describe('readTextFile', () => {
  it.each<[string, Uint8Array, string | undefined, string]>([
    ['utf-8', Buffer.from('Alep, حلب'), undefined, 'Alep, حلب'],
    ['utf-8 with mark', Buffer.from('\ufeffAlep'), undefined, 'Alep'],
    ['utf-16le with mark', Buffer.from('\ufeffAlep', 'utf16le'), undefined, 'Alep'],
    ['windows-1252', Buffer.from('Ka\xefn \x92', 'latin1'), 'windows-1252', 'Kaïn ’'],
    ['empty', new Uint8Array(0), undefined, ''],
  ])('decodes %s', async (name, bytes, encoding, text) => {
    expect(await readTextFile(write(`${name}.txt`, bytes), encoding === undefined ? {} : { encoding })).toBe(text);
  });

  it.each<[string, () => string, string | undefined, RegExp]>([
    ['a missing file', () => join(folder, 'none.txt'), undefined, /cannot read .*none\.txt: expected a readable text file, got no such file; check the path\./],
    ['a folder', () => folder, undefined, /got a folder/],
    ['binary data', () => write('binary.txt', Uint8Array.of(80, 75, 3, 4, 0, 0)), undefined, /binary data with zero bytes; extract its text first, .*, or name its encoding if that is utf-16le\./],
    ['another encoding', () => write('latin.txt', Buffer.from('Ka\xefn', 'latin1')), undefined, /not valid utf-8.*windows-1252/],
    ['a character cut off', () => write('cut.txt', Uint8Array.of(65, 0xc3)), undefined, /not valid utf-8/],
    ['an unknown encoding', () => write('plain.txt', 'a'), 'klingon', /option 'encoding'/],
  ])('says what is wrong with %s', async (_, path, encoding, message) => {
    await expect(readTextFile(path(), encoding === undefined ? {} : { encoding })).rejects.toThrow(message);
  });
});

it.each<unknown>([undefined, null, 5, {}, ['a.txt'], Symbol('a')])('%o is no path', async (path) => {
  const wrong = { name: 'YaqutError', code: 'invalid-input', what: 'the path is not one' };
  await expect(readTextFile(path as string)).rejects.toMatchObject(wrong);
  await expect(extractFile(path as string)).rejects.toMatchObject(wrong);
  expect(() => readGazetteer(path as string)).toThrow(expect.objectContaining(wrong));
});

describe('decodeStream', () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ['utf-8', Buffer.from('\ufeffAlep é'), undefined],
    ['utf-8 where another encoding is named', Buffer.from('\ufeffAlep é'), 'windows-1252'],
    ['utf-16le', Buffer.from('\ufeffAlep é', 'utf16le'), undefined],
    ['utf-16be', Buffer.from('\ufeffAlep é', 'utf16le').swap16(), undefined],
    ['utf-8 without a mark', Buffer.from('Alep é'), undefined],
  ])('obeys the byte order mark of %s wherever the chunks are cut', async (_, bytes, encoding) => {
    for (let cut = 0; cut <= 4; cut++) {
      for (const chunks of [[bytes.subarray(0, cut), bytes.subarray(cut)], [...[...bytes.subarray(0, cut)].map((byte) => Uint8Array.of(byte)), bytes.subarray(cut)]]) {
        expect((await all(decodeStream(Readable.from(chunks), 'a', encoding === undefined ? {} : { encoding }))).join(''), `cut at ${cut}`).toBe('Alep é');
      }
    }
  });

  it.each(['', 'a', 'ab', 'é'])('gives %j, too short for a mark, at the end', async (text) => {
    expect((await all(decodeStream(Readable.from([...Buffer.from(text)].map((byte) => Uint8Array.of(byte))), 'a'))).join('')).toBe(text);
  });
});

describe('errorParts', () => {
  it('are those that the error was made of, whatever the words', () => {
    const parts = { code: 'invalid-input', what: 'file a: expected b.txt is not text', expected: 'c', got: 'd; e', remedy: 'f' } as const;
    expect(errorParts(new YaqutError(parts))).toEqual(parts);
    expect(new YaqutError(errorParts(new YaqutError(parts))).message).toBe('file a: expected b.txt is not text: expected c, got d; e; f.');
  });
});

describe('extractFile', () => {
  it('has offsets in the text without its byte order mark', async () => {
    const { text, entities } = await extractFile(write('a.txt', "\ufeffDamas prépare une opération près d'Alep"), { types: ['city'], names: 'fr' });
    expect(entities.map((entity) => [entity.text, entity.name, text.slice(entity.start, entity.end)])).toEqual([['Damas', 'Damas', 'Damas'], ['Alep', 'Alep', 'Alep']]);
  });
});

describe('extractJsonl and entityStream', () => {
  const input = ['{"id":7,"body":"Rain in Aleppo"}', '', '{"body":5}', 'oops', '[]', '{"id":"x","body":"حلب"}'].join('\n');
  const check = (records: LineRecord[]) => {
    expect(records.map(({ line, id }) => [line, id])).toEqual([[1, 7], [3, undefined], [4, undefined], [5, undefined], [6, 'x']]);
    expect(records.map((record) => record.error?.code ?? record.entities?.map((entity) => entity.name))).toEqual([['Aleppo'], 'invalid-input', 'invalid-input', 'invalid-input', ['Aleppo']]);
    expect(records[0]).not.toHaveProperty('text');
    expect(records[1]?.error?.message).toBe("line 3 is not a document: expected a string in field 'body', got 5; name the text's field with the option 'field'.");
    expect(records[2]?.error?.message).toBe('line 4 is not a document: expected one JSON object, got "oops"; write each document as one line of JSON.');
  };

  it('read chunks cut anywhere', async () => {
    check(await all(extractJsonl([...input], { field: 'body' })));
  });

  it('read a path', async () => {
    check(await all(extractJsonl(write('a.jsonl', input), { field: 'body' })));
  });

  it('read bytes cut within characters', async () => {
    const bytes = Buffer.from(input);
    const chunks = Array.from(bytes, (byte) => Buffer.of(byte));
    check((await all(Readable.from(chunks).pipe(entityStream({ field: 'body' })))) as LineRecord[]);
  });

  it('read a stream of bytes, in the encoding named', async () => {
    check(await all(extractJsonl(createReadStream(write('b.jsonl', input), { highWaterMark: 3 }), { field: 'body' })));
    const [record] = await all(extractJsonl([Buffer.from('{"text":"Ka\xefn"}', 'latin1')], { encoding: 'windows-1252', text: 'include' }));
    expect(record).toMatchObject({ text: 'Kaïn' });
  });

  it('decode in a stream as elsewhere, and damage nothing', async () => {
    const texts = async (chunks: Array<string | Buffer>, options = {}) => ((await all(Readable.from(chunks, { objectMode: true }).pipe(entityStream({ text: 'include', ...options })))) as LineRecord[]).map((record) => ('text' in record ? record.text : record.error?.code));
    const old = Buffer.from('{"text":"Ka\xefn"}\n', 'latin1');
    expect(await texts([old], { encoding: 'windows-1252' })).toEqual(['Kaïn']);
    expect(await texts([Buffer.from('\ufeff{"text":"Kaïn"}\n{"text":"Alep"}', 'utf16le')])).toEqual(['Kaïn', 'Alep']);
    expect(await texts([...'{"text":"'.split(''), '\ud83d', '\ude00', '"}'])).toEqual(['😀']);
    await expect(pipeline(Readable.from([old]), entityStream(), new Writable({ objectMode: true, write: (_record, _encoding, done) => done() }))).rejects.toMatchObject({ code: 'invalid-input', what: 'the source is not valid utf-8' });
    const stream = entityStream({ text: 'include' });
    stream.end('eyJ0ZXh0IjoiS2HDr24ifQ==', 'base64');
    expect(await all(stream)).toMatchObject([{ text: 'Kaïn' }]);
  });

  it.each<unknown>([undefined, null, 5, {}, [5], Buffer.from('x')])('refuse %j for a source', async (source) => {
    await expect(all(extractJsonl(source as never))).rejects.toMatchObject({ name: 'YaqutError', code: 'invalid-input' });
  });

  it('include the text when asked', async () => {
    const [record] = await all(extractJsonl(['{"text":"Rain in Aleppo"}'], { text: 'include' }));
    expect(record).toMatchObject({ line: 1, text: 'Rain in Aleppo' });
  });

  it('refuse wrong options', async () => {
    expect(() => entityStream({ field: '' })).toThrow("option 'field'");
    expect(() => entityStream({ text: true as never })).toThrow("option 'text'");
    expect(() => entityStream({ gazetteer: {} as never })).toThrow('the path of a file');
    expect(() => entityStream({ encoding: 'klingon' })).toThrow("option 'encoding'");
    await expect(all(extractJsonl([''], { minConfidence: 2 }))).rejects.toThrow("option 'minConfidence'");
    await expect(all(extractJsonl([''], { encoding: 5 as never }))).rejects.toThrow("option 'encoding'");
  });

  it('name their own options, and take nothing but an object', async () => {
    const extraction = "'types' or 'minConfidence' or 'names' or 'overlap' or 'demonyms' or 'explain' or 'candidates' or 'gazetteer' or 'tagger'";
    const path = write('options.txt', 'x');
    const calls: Array<[(options: never) => unknown, string]> = [
      [(options) => extractFile(path, options), `extractFile: option 'foo' is not known: expected ${extraction} or 'encoding', got "foo"`],
      [(options) => all(extractJsonl([''], options)), `extractJsonl: option 'foo' is not known: expected ${extraction} or 'field' or 'text' or 'encoding', got "foo"`],
      [async (options) => entityStream(options), `entityStream: option 'foo' is not known: expected ${extraction} or 'field' or 'text' or 'encoding', got "foo"`],
      [(options) => readTextFile(path, options), `readTextFile: option 'foo' is not known: expected 'encoding', got "foo"`],
    ];
    for (const [call, message] of calls) {
      await expect(call({ foo: 1 } as never)).rejects.toThrow(message);
      for (const options of [null, 5, [], 'x']) await expect(call(options as never)).rejects.toThrow('the options are not an object: expected an object');
    }
    await expect(extractFile(path, { tagger: 'on' as never })).rejects.toThrow("option 'tagger' is not valid: expected 'off', got \"on\"; leave it out for the bundled tagger");
  });
});

describe('readGazetteer', () => {
  const lions = { id: 'faction/lions', type: 'faction', names: ['Lions of the Valley'] };
  const seedLine = ['faction/lions', 'faction', 'Lions of the Valley|~Lions', 'Lions de la Vallée', 'أسود الوادي', '', 'SY', '', '', '', '', 'made up'].join('\t');

  it.each<[string, () => string | Uint8Array]>([
    ['JSON', () => JSON.stringify([lions])],
    ['seed lines', () => `# a comment\n${SEED_COLUMNS.join('\t')}\n${seedLine}\n`],
    ['JSON in UTF-16', () => Buffer.from(`\ufeff${JSON.stringify([lions])}`, 'utf16le')],
    ['seed lines in UTF-16', () => Buffer.from('\ufefftype\tid\ten\nfaction\tfaction/lions\tLions of the Valley\n', 'utf16le').swap16()],
    ['seed lines with few columns in another order', () => 'type\tid\ten\nfaction\tfaction/lions\tLions of the Valley\n'],
    ['seed lines without empty cells at their ends', () => `${SEED_COLUMNS.join('\t')}\nfaction/lions\tfaction\tLions of the Valley\n\t\t\n`],
    ['seed lines with more of them than the header', () => 'id\ttype\ten\t\nfaction/lions\tfaction\tLions of the Valley\t\t\n'],
    ['cells in quotes', () => 'id\ttype\t"en"\tnote\n"faction/lions"\tfaction\t"Lions of the Valley"\t"the ""Lions"""\n'],
    ['a pack', () => compilePack({ seeds: readSeeds({ name: 'lions', text: `${SEED_COLUMNS.join('\t')}\n${seedLine}\n` }) }, '{}').pack],
  ])('reads %s and lays it over the bundled one', async (name, content) => {
    const gazetteer = write(`${name}.dat`, content());
    expect(readGazetteer(gazetteer).size).toBe(1);
    const [record] = await all(extractJsonl(['{"text":"The Lions of the Valley left Aleppo."}'], { gazetteer, minConfidence: 0.1 }));
    expect(record?.entities?.map(({ name }) => name)).toEqual(['Lions of the Valley', 'Aleppo']);
  });

  it.each<[string, string, RegExp]>([
    ['json', '[{]', /broken\.json is not JSON/],
    ['json', JSON.stringify([lions, { ...lions, id: 'b', type: 'planet' }]), /broken\.json: entry 1, field 'type', is not valid/],
    ['tsv', 'a\tb\n1\t2\n', /broken\.tsv is not a gazetteer: expected a JSON array, a pack, or/],
    ['tsv', 'id\ttype\ten\nfaction/x\tfaction\n', /broken\.tsv:2, column 'en' is not valid: expected at least one name/],
    ['tsv', '# a comment\nid\ttype\ten\nfaction/x\tfaction\tX\tY\n', /broken\.tsv:3 has too many cells: expected 3 at most, as the header has \(id type en\), got 4; /],
    ['tsv', 'id\ttype\ten\ten\n', /broken\.tsv has two columns of one name: expected each column once, got "en"/],
    ['tsv', '', /broken\.tsv has no entries: expected at least one, got none/],
    ['tsv', 'id\ttype\ten\n', /broken\.tsv has no entries/],
    ['json', '[]', /broken\.json has no entries/],
    ['pack', 'YAQT and no more', /broken\.pack: pack is too short/],
    ['zip', 'PK\u0003\u0004\u0000', /broken\.zip is not text: expected a text file, got binary data/],
    ['tsv', 'id\ttype\ten\n\nplanet/x\tplanet\tMars\n', /broken\.tsv:3, column 'type'/],
  ])('says what is wrong in %s', (extension, content, message) => {
    expect(() => readGazetteer(write(`broken.${extension}`, content))).toThrow(message);
  });
});
