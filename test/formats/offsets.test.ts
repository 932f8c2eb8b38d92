import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OffsetMap, toCodePointOffsets, toCodeUnitOffsets } from '../../src/formats/offsets';
import { hostileText, RUNS } from './hostile';

const CASES: Array<[text: string, units: number, points: number]> = [
  ['', 0, 0],
  ['Alep', 4, 4],
  ['😀 Alep', 3, 2],
  ['a😀b😀c', 7, 5],
  ['a😀b😀c', 4, 3],
  ['\ud83d Alep', 2, 2],
  ['\ude00\ud83d\ude00x', 3, 2],
  ['حلب', 3, 3],
];

describe('OffsetMap', () => {
  it.each(CASES)('%j: code unit %i is code point %i', (text, units, points) => {
    const map = new OffsetMap(text);
    expect(map.toCodePoints(units)).toBe(points);
    expect(map.toCodeUnits(points)).toBe(units);
  });

  it('agrees with an iteration over the characters, at every offset of hostile texts', () => {
    let offsets = 0;
    fc.assert(
      fc.property(hostileText, (text) => {
        const map = new OffsetMap(text);
        let units = 0;
        let points = 0;
        for (const character of text) {
          expect(map.toCodePoints(units)).toBe(points);
          expect(map.toCodeUnits(points)).toBe(units);
          units += character.length;
          points++;
          offsets++;
        }
        expect(map.codePoints).toBe(points);
      }),
      RUNS,
    );
    expect(offsets).toBeGreaterThan(5000);
  });

  it.each([
    ['beyond the text', 9],
    ['negative', -1],
    ['fractional', 1.5],
    ['inside a character', 1],
  ])('refuses an offset that is %s', (_what, offset) => {
    expect(() => new OffsetMap('😀 Alep').toCodePoints(offset)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });

  it('is linear: a text of 2 million astral characters', () => {
    const text = '😀'.repeat(2_000_000);
    const started = performance.now();
    expect(new OffsetMap(text).toCodeUnits(1_999_999)).toBe(3_999_998);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('toCodePointOffsets', () => {
  it('keeps the other fields', () => {
    const spans = [{ start: 3, end: 7, type: 'city' }];
    expect(toCodePointOffsets('😀 Alep', spans)).toEqual([{ start: 2, end: 6, type: 'city' }]);
    expect(toCodeUnitOffsets('😀 Alep', toCodePointOffsets('😀 Alep', spans))).toEqual(spans);
  });
  it.each([[42, []], ['Alep', { start: 0, end: 4 }]])('refuses %j with %j', (text, spans) => {
    for (const convert of [toCodePointOffsets, toCodeUnitOffsets]) expect(() => convert(text as never, spans as never)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });
});
