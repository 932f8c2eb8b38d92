import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGazetteer, openTagger } from '../../src/core';
import { crc32 } from '../../src/pack/crc32';
import { ALIGNMENT, FORMAT_VERSION, HEADER_BYTES, KIND_GAZETTEER, KIND_TAGGER, MAGIC, MAX_SECTIONS, SECTION, SECTION_BYTES, TAGGER_SECTION } from '../../src/pack/layout';
import { PackReader } from '../../src/pack/reader';
import { PackWriter } from '../../src/pack/writer';
import { yaqutError } from '../support/errors';
import { PROPERTY_SEED } from '../support/texts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('crc32', () => {
  // The check value of the standard, and values of zlib's crc32.
  const cases: Array<[text: string, crc: number]> = [
    ['', 0],
    ['a', 0xe8b7be43],
    ['abc', 0x352441c2],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
    ['\0'.repeat(32), 0x190a55ad],
  ];
  it.each(cases)('of %j', (text, crc) => expect(crc32(utf8(text))).toBe(crc));
  it('was asked enough', () => expect(cases).toHaveLength(6));
  it('takes a range', () => expect(crc32(utf8('xx123456789y'), 2, 11)).toBe(0xcbf43926));
});

const widthOf = (values: readonly number[]) => {
  const largest = Math.max(0, ...values);
  return largest < 0x100 ? 1 : largest < 0x10000 ? 2 : largest < 0x1000000 ? 3 : 4;
};

/** The size that the layout promises for these sections. */
function sizeOf(sections: ReadonlyArray<readonly number[]>): number {
  const align = (n: number) => Math.ceil(n / ALIGNMENT) * ALIGNMENT;
  return align(sections.reduce((at, values) => align(at) + values.length * widthOf(values), HEADER_BYTES + sections.length * SECTION_BYTES));
}

function write(sections: ReadonlyArray<readonly number[]>, kind = KIND_GAZETTEER): Uint8Array {
  return sections.reduce((writer, values, index) => writer.add(index + 1, values), new PackWriter(kind)).finish();
}

describe('round trip', () => {
  const cases: Array<[name: string, values: number[]]> = [
    ['empty', []],
    ['one byte', [0, 1, 255]],
    ['two bytes', [0, 256, 65535]],
    ['three bytes', [7, 65536, 16777215]],
    ['four bytes', [16777216, 2147483648, 4294967295]],
  ];
  it.each(cases)('%s', (_, values) => {
    const bytes = write([values]);
    expect(bytes.length).toBe(sizeOf([values]));
    expect([...new PackReader(bytes, KIND_GAZETTEER, true).values(1)]).toEqual(values);
  });
  it('was asked enough', () => expect(cases).toHaveLength(5));

  it('of any sections, in the size that the layout promises', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.nat(300), fc.nat(70000), fc.nat(0xffffffff))), { maxLength: 12 }), (sections) => {
        const bytes = write(sections, KIND_TAGGER);
        expect(bytes.length).toBe(sizeOf(sections));
        const reader = new PackReader(bytes, KIND_TAGGER, true);
        sections.forEach((values, index) => {
          expect([...reader.values(index + 1)]).toEqual(values);
          expect([...reader.valuesOf(index + 1, values.length)]).toEqual(values);
        });
        expect(write(sections, KIND_TAGGER)).toEqual(bytes);
      }),
      { seed: PROPERTY_SEED, numRuns: 200 },
    );
  });

  it.each([1, 2, 3, 5, 8])('of values of which few are common, %i codes a byte', (perByte) => {
    const common = fc.constantFrom(0, 1, 7, 255, 70000);
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: common }, fc.nat(0xffffffff)), { maxLength: 60 }), fc.array(fc.nat(255), { maxLength: 60 }), (values, small) => {
        const bytes = new PackWriter(KIND_TAGGER).addCoded(1, values, perByte).add(2, [3]).addCoded(3, small, perByte).finish();
        const reader = new PackReader(bytes, KIND_TAGGER, true);
        expect([...reader.values(1)]).toEqual(values);
        expect([...reader.values(2)]).toEqual([3]);
        expect([...reader.raw(3)]).toEqual(small);
        expect([...reader.column(3, small.length)]).toEqual(small);
      }),
      { seed: PROPERTY_SEED, numRuns: 200 },
    );
  });
  it('of common values takes less than a byte each', () => {
    const values = Array.from({ length: 3000 }, (_, index) => index % 3);
    expect(new PackWriter(KIND_TAGGER).addCoded(1, values, 5).finish().length).toBeLessThan(HEADER_BYTES + SECTION_BYTES + 1640);
  });

  it('of text', () => {
    const bytes = new PackWriter(KIND_GAZETTEER).addText(SECTION.about, 'Yāqūt ياقوت 😀').finish();
    expect(new PackReader(bytes, KIND_GAZETTEER, true).text(SECTION.about)).toBe('Yāqūt ياقوت 😀');
  });

  it('reads a pack that is a view into a larger buffer', () => {
    const bytes = write([[1, 2, 300]]);
    const larger = new Uint8Array(bytes.length + 13);
    larger.set(bytes, 5);
    expect([...new PackReader(larger.subarray(5, 5 + bytes.length), KIND_GAZETTEER, true).values(1)]).toEqual([1, 2, 300]);
  });
});

describe('a damaged header', () => {
  const good = write([[1, 2, 3], [1000]]);
  const changed = (change: (view: DataView) => void): Uint8Array => {
    const bytes = good.slice();
    change(new DataView(bytes.buffer));
    return bytes;
  };
  const row = (index: number, field: number) => HEADER_BYTES + index * SECTION_BYTES + field;
  const cases: Array<[what: string, bytes: Uint8Array, words: string[]]> = [
    ['nothing at all', new Uint8Array(0), ['too short', '32']],
    ['half a header', good.slice(0, 20), ['too short', '20']],
    ['another magic number', changed((view) => view.setUint32(0, 0x04034b50, true)), ['magic', MAGIC.toString(16)]],
    ['a later version', changed((view) => view.setUint32(4, (FORMAT_VERSION[KIND_GAZETTEER] as number) + 1, true)), ['version', String((FORMAT_VERSION[KIND_GAZETTEER] as number) + 1)]],
    ['another kind', changed((view) => view.setUint32(8, KIND_TAGGER, true)), ['kind']],
    ['a changed checksum', changed((view) => view.setUint32(12, 7, true)), ['damaged', 'checksum']],
    ['another length', changed((view) => view.setUint32(16, 8, true)), ['length', String(good.length)]],
    ['its end cut off', good.slice(0, -8), ['length']],
    ['too many sections', changed((view) => view.setUint32(20, MAX_SECTIONS + 1, true)), ['section table', String(MAX_SECTIONS + 1)]],
    ['more sections than fit', changed((view) => view.setUint32(20, 40, true)), ['section table']],
    ['reserved bytes set', changed((view) => view.setUint32(28, 1, true)), ['reserved']],
  ];
  it.each(cases)('%s', (_, bytes, words) => {
    const error = yaqutError(() => new PackReader(bytes, KIND_GAZETTEER, true));
    expect(error.code).toBe('invalid-pack');
    for (const word of words) expect(error.message).toContain(word);
    expect(error.remedy).not.toBe('');
  });
  it('was asked enough', () => expect(cases).toHaveLength(11));

  it.each([[undefined, 'undefined'], ['x', '"x"'], [[89, 65, 81, 84], 'an array of 4'], [good.buffer, 'a ArrayBuffer']])('no bytes at all, but %j', (pack, got) => {
    for (const open of [openGazetteer, openTagger, (bytes: Uint8Array) => new PackReader(bytes, KIND_GAZETTEER, true)]) {
      const error = yaqutError(() => open(pack as never));
      expect([error.code, error.what, error.expected, error.got]).toEqual(['invalid-pack', 'pack is not binary data', 'a Uint8Array', got]);
    }
  });

  const unverified: Array<[what: string, bytes: Uint8Array]> = [
    ['width 0', changed((view) => view.setUint32(row(0, 4), 0, true))],
    ['width 5', changed((view) => view.setUint32(row(0, 4), 5, true))],
    ['codes in place of values, beyond the end', changed((view) => view.setUint32(row(1, 4), 1 + 256, true))],
    ['an offset beyond the end', changed((view) => view.setUint32(row(0, 8), good.length, true))],
    ['a count beyond the end', changed((view) => view.setUint32(row(1, 12), 0xffffffff, true))],
  ];
  it.each(unverified)('a section table with %s, found without the checksum', (_, bytes) => {
    expect(yaqutError(() => new PackReader(bytes, KIND_GAZETTEER, false)).message).toContain('does not fit');
  });

  it('a section coded in a way that is not known', () => {
    expect(yaqutError(() => new PackReader(changed((view) => view.setUint32(row(0, 4), 1 + 4 * 256, true)), KIND_GAZETTEER, false)).message).toContain('4');
  });
  it('a section with more rare values than there are', () => {
    const bytes = new PackWriter(KIND_TAGGER).addCoded(1, [1, 1, 1, 1], 8).finish();
    bytes[HEADER_BYTES + SECTION_BYTES + 1] = 0;
    expect(() => new PackReader(bytes, KIND_TAGGER, false).values(1)).not.toThrow();
    const large = new PackWriter(KIND_TAGGER).addCoded(1, Array.from({ length: 4000 }, () => 1), 8).finish();
    large.fill(0, HEADER_BYTES + SECTION_BYTES + 1);
    expect(yaqutError(() => new PackReader(large, KIND_TAGGER, false).values(1)).message).toContain('does not fit');
  });

  it('names a section that is missing, of another width or another count', () => {
    const reader = new PackReader(good, KIND_GAZETTEER, true);
    expect(yaqutError(() => reader.values(9)).message).toContain('section 9 is missing');
    expect(yaqutError(() => reader.raw(2)).message).toContain('another width');
    expect(yaqutError(() => reader.valuesOf(1, 4)).message).toContain('another number of values');
  });
});

describe('layout', () => {
  it.each([['SECTION', SECTION], ['TAGGER_SECTION', TAGGER_SECTION]] as const)('%s has distinct numbers within the limit', (_, sections) => {
    const ids = Object.values(sections) as number[];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(MAX_SECTIONS);
  });
});
