// Arabic is written with and without hamza, harakat, tatweel and marks of direction: the entities are the same, at the same letters.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../src/evaluate';
import { extractEntities } from '../../src/index';
import { ROOT } from '../support/articles';

const FOLDER = join(ROOT, 'test/gold/ar');
const articles = readdirSync(FOLDER).filter((name) => name.endsWith('.ar.txt')).sort().map((name) => ({ name, text: parseMarkup(readFileSync(join(FOLDER, name), 'utf8'), name, 'ar').text }));

const LETTER = /[\u0620-\u064a]/;
/** Letters that do not join to the next one: no tatweel stands after them. */
const UNJOINED = /[اأإآدذرزوؤةىء]/;
const HARAKAT = '\u064e\u0650\u064f\u0652\u0651';
const CONTROLS = '\u200e\u200f\u202b\u202c\u2067\u2069';

/** A text written otherwise, with the offset in the old text of each of its units. */
interface Rewritten {
  text: string;
  origin: number[];
}

/** Writes each unit of a text anew; what `rewrite` returns stands for that unit. */
function rewritten(text: string, rewrite: (unit: string, index: number) => string): Rewritten {
  const result: Rewritten = { text: '', origin: [] };
  for (let index = 0; index < text.length; index++) {
    const units = rewrite(text[index] as string, index);
    result.text += units;
    for (let i = 0; i < units.length; i++) result.origin.push(index);
  }
  result.origin.push(text.length);
  return result;
}

const WRITINGS: Readonly<Record<string, (text: string) => Rewritten>> = {
  'hamza of alef left out': (text) => rewritten(text, (unit) => (/[أإآ]/.test(unit) ? 'ا' : unit)),
  'ya and alef maqsura, ta marbuta and ha confused': (text) => rewritten(text, (unit, index) => (LETTER.test(text[index + 1] ?? '') ? unit : unit === 'ى' ? 'ي' : unit === 'ة' ? 'ه' : unit)),
  'harakat on every letter': (text) => rewritten(text, (unit, index) => (LETTER.test(unit) ? unit + HARAKAT[index % HARAKAT.length] : unit)),
  'shadda and fatha on every third letter': (text) => rewritten(text, (unit, index) => (LETTER.test(unit) && index % 3 === 0 ? `${unit}\u0651\u064e` : unit)),
  'tatweel inside words': (text) => rewritten(text, (unit, index) => (LETTER.test(unit) && !UNJOINED.test(unit) && LETTER.test(text[index + 1] ?? '') && index % 4 === 1 ? `${unit}ــ` : unit)),
  'marks of direction around words': (text) => rewritten(text, (unit, index) => (unit === ' ' ? `${CONTROLS[index % 6]} ${CONTROLS[(index + 1) % 6]}` : unit)),
  'marks of direction inside words': (text) => rewritten(text, (unit, index) => (LETTER.test(unit) && index % 5 === 2 ? `${unit}\u200f` : unit)),
  'joiners and a byte-order mark': (text) => rewritten(`\ufeff${text}`, (unit, index) => (LETTER.test(unit) && index % 7 === 3 ? `${unit}\u200d` : unit)),
};

/** Entities by the letters that they begin and end with, in offsets of the old text. */
function entitiesOf({ text, origin }: Rewritten): string[] {
  return extractEntities(text).map(({ type, start, end, id }) => `${type} ${origin[start]}-${origin[end - 1]} ${id ?? '-'}`);
}

describe('Arabic gold articles written otherwise', () => {
  it.each(Object.entries(WRITINGS))('%s', (_, write) => {
    let entities = 0;
    for (const { name, text } of articles) {
      const shift = write('').text.length;
      const plain = extractEntities(text).map(({ type, start, end, id }) => `${type} ${start + shift}-${end - 1 + shift} ${id ?? '-'}`);
      entities += plain.length;
      expect(entitiesOf(write(text)), name).toEqual(plain);
    }
    expect(articles.length).toBeGreaterThanOrEqual(10);
    expect(entities).toBeGreaterThanOrEqual(300);
  });

  it('spans hold whole words: no mark is cut from its letter, no control is taken in at an edge', () => {
    for (const { name, text } of articles) {
      for (const write of Object.values(WRITINGS)) {
        const other = write(text).text;
        for (const { start, end } of extractEntities(other)) {
          expect(/[\u064b-\u065f\u0640]/.test(other[end] ?? ''), `${name}: ${other.slice(start, end + 1)}`).toBe(false);
          expect(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]$/.test(other.slice(start, end)), `${name}: ${other.slice(start, end)}`).toBe(false);
        }
      }
    }
  });
});
