// UTF-16 code units, in which JavaScript and yaqut count, and code points, in which Python, brat and the Web Annotation model do.

import { describe } from '../errors';
import { checkText, invalidInput, isRecord } from './span';

/** The unit that the offsets of a file are counted in. */
export type OffsetUnit = 'utf-16' | 'code-points';

/**
 * Converts offsets of one text both ways.
 * A lone surrogate counts as one code point, as in JavaScript's and Python's strings.
 * Cost: one pass over the text to build, four bytes a character outside the BMP, then a binary search an offset.
 */
export class OffsetMap {
  /** Index, in code units, of the second half of each surrogate pair. */
  private readonly pairEnd: readonly number[];
  /** Code points in the text. */
  readonly codePoints: number;

  constructor(private readonly text: string, private readonly format = 'offsets') {
    const pairEnd: number[] = [];
    for (let index = 1; index < text.length; index++) {
      if (isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1))) pairEnd.push(index++);
    }
    this.pairEnd = pairEnd;
    this.codePoints = text.length - pairEnd.length;
  }

  /**
   * Code points before a code unit.
   * @throws YaqutError `invalid-input` beyond the text, or between the halves of a character.
   */
  toCodePoints(offset: number): number {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.text.length) throw invalidInput(`${this.format}: an offset is beyond the text`, `0 to ${this.text.length} code units`, offset, 'use the offsets with the text they were made for');
    const pairs = this.countPairs((index) => (this.pairEnd[index] as number) < offset);
    if (this.pairEnd[pairs] === offset) throw invalidInput(`${this.format}: an offset cuts a character in two`, 'an offset between characters', offset, 'move the offset by one code unit');
    return offset - pairs;
  }

  /**
   * Code units before a code point.
   * @throws YaqutError `invalid-input` beyond the text.
   */
  toCodeUnits(offset: number): number {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.codePoints) throw invalidInput(`${this.format}: an offset is beyond the text`, `0 to ${this.codePoints} code points`, describe(offset), 'use the offsets with the text they were made for, unchanged');
    // The pair with this index begins at code point pairEnd - 1 - index.
    return offset + this.countPairs((index) => (this.pairEnd[index] as number) - 1 - index < offset);
  }

  /** Number of leading pairs for which `holds`, which is true up to some pair and false from there on. */
  private countPairs(holds: (index: number) => boolean): number {
    let low = 0;
    let high = this.pairEnd.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function mapFor(text: unknown, spans: unknown): OffsetMap {
  checkText(text, 'offsets');
  if (!Array.isArray(spans) || !spans.every(isRecord)) throw invalidInput('offsets: the spans are not a list of objects', 'an array of {start, end}', spans, 'pass the spans of the text');
  return new OffsetMap(text);
}

/**
 * Converts `start` and `end` of spans from UTF-16 code units to code points.
 * Linear in the text, and a binary search an offset.
 *
 * @throws YaqutError `invalid-input` where an offset is beyond the text or between the halves of a character.
 * @example
 * ```ts
 * import { toCodePointOffsets } from 'yaqut/formats';
 * toCodePointOffsets('😀 Alep', [{ start: 3, end: 7 }]); // [{ start: 2, end: 6 }]
 * ```
 */
export function toCodePointOffsets<S extends { start: number; end: number }>(text: string, spans: readonly S[]): S[] {
  const map = mapFor(text, spans);
  return spans.map((span) => ({ ...span, start: map.toCodePoints(span.start), end: map.toCodePoints(span.end) }));
}

/**
 * Converts `start` and `end` of spans from code points to UTF-16 code units.
 * Linear in the text, and a binary search an offset.
 *
 * @throws YaqutError `invalid-input` where an offset is beyond the text.
 * @example
 * ```ts
 * import { toCodeUnitOffsets } from 'yaqut/formats';
 * toCodeUnitOffsets('😀 Alep', [{ start: 2, end: 6 }]); // [{ start: 3, end: 7 }]
 * ```
 */
export function toCodeUnitOffsets<S extends { start: number; end: number }>(text: string, spans: readonly S[]): S[] {
  const map = mapFor(text, spans);
  return spans.map((span) => ({ ...span, start: map.toCodeUnits(span.start), end: map.toCodeUnits(span.end) }));
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
