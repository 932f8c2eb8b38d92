// Texts that break naive writers, with entities in them. The seed is fixed and printed, so that a failure can be repeated.

import fc from 'fast-check';
import { isBlank } from '../../src/formats/segments';
import type { AnnotatedSpan } from '../../src/formats/span';
import { ENTITY_TYPES } from '../../src/types';

export const SEED = 12290820;
export const RUNS = { seed: SEED, numRuns: 400 };
console.info(`fast-check seed ${SEED}`);

const PIECES = [
  '<script>alert(1)</script>', '</mark>', '"><img src=x onerror=alert(1)>', "' onmouseover='", '&amp;', '&', '<!--', ']]>', '"', "'", '""',
  '\n', '\r\n', '\r', '\n\n', '\t', ' ', '  ', '\u00a0', '\u2028', '\u2029', '\u0085', '\u001c', '\u0000', '\ufeff', '\u200f', '\u202e', '\u00ad',
  '😀', '👨‍👩‍👧', '🇸🇾', '𐤀', '\ud83d', '\ude00', 'e\u0301', 'ﷺ', 'حلب', 'وحلب', 'دِمَشق', 'שלום', 'Alep', "d'Alep", 'l’Irak', 'Al-Nosra', 'U.S.', 'Gen. Smith',
  '.', '!', '?', '…', ',', ';', ':', '=1+1', '=HYPERLINK("x")', '+1', '-1', '@SUM', '＝1', "'=1", "''", '|', '\\', '-DOCSTART-', 'B-city', 'T1\tcity 0 4\tx', '12', '3\t4',
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }) }), { maxLength: 24 })
  .map((pieces) => pieces.join(''));

export interface HostileCase {
  text: string;
  entities: AnnotatedSpan[];
}

/** A text and entities that do not overlap, neither begin nor end with a blank, and cut no character in two. */
export const hostileCase: fc.Arbitrary<HostileCase> = fc
  .tuple(hostileText, fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...ENTITY_TYPES), fc.option(hostileText, { nil: undefined })), { maxLength: 6 }))
  .map(([text, plan]) => {
    const entities: AnnotatedSpan[] = [];
    let at = 0;
    for (const [gap, length, type, name] of plan) {
      let start = at + gap;
      let end = Math.min(text.length, start + length);
      while (start < end && isBlank(text.charCodeAt(start))) start++;
      while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
      if (cutsPair(text, start)) start++;
      if (cutsPair(text, end)) end--;
      while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
      while (start < end && isBlank(text.charCodeAt(start))) start++;
      if (start >= end) continue;
      const entity: AnnotatedSpan = { start, end, type, text: text.slice(start, end) };
      if (name !== undefined) Object.assign(entity, { id: `${type}/${entities.length}`, name });
      entities.push(entity);
      at = end;
    }
    return { text, entities };
  });

function cutsPair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
}

/** What every format keeps of an entity. */
export function spansOf(entities: readonly AnnotatedSpan[]): Array<Pick<AnnotatedSpan, 'start' | 'end' | 'type' | 'text'>> {
  return entities.map(({ start, end, type, text }) => ({ start, end, type, text }));
}

/** An entity found by its words. */
export function at(text: string, words: string, type: string, more: Partial<AnnotatedSpan> = {}, from = 0): AnnotatedSpan {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`${words} is not in ${text}`);
  return { start, end: start + words.length, type, text: words, ...more };
}
