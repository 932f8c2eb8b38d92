// Case files of places, Arabic clitics and namesakes: the share that passes, as floors just under what is reached.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarkup, scoreEntities } from '../../src/evaluate';
import { extractEntities, extractPlaces } from '../../src/index';
import { ROOT } from '../support/articles';

/** Rows of a tab-separated case file below its header. */
function rowsOf(name: string): string[][] {
  return readFileSync(join(ROOT, 'test/cases', name), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).slice(1).map((line) => line.split('\t'));
}

const SENTENCES = { fr: (name: string) => `Des combats ont éclaté lundi à ${name}.`, en: (name: string) => `Fighting broke out in ${name} on Monday.`, ar: (name: string) => `اندلعت اشتباكات في ${name} أمس.` } as const;

describe('test/cases/places.tsv', () => {
  const rows = rowsOf('places.tsv');
  it.each([['fr', 2, 0.97], ['en', 3, 0.97], ['ar', 4, 0.95]] as const)('%s: towns are found and mean the right GeoNames id', (language, column, floor) => {
    const misses: string[] = [];
    let forms = 0;
    for (const row of rows) {
      for (const form of (row[column] ?? '').split('|').filter(Boolean)) {
        forms++;
        const found = extractPlaces(SENTENCES[language](form)).find((place) => place.text === form);
        if (String(found?.refs?.geonames) !== row[1]) misses.push(`${form}: ${found ? `${found.type} ${found.id}` : 'not found'}`);
      }
    }
    expect(forms).toBeGreaterThanOrEqual(130);
    expect(1 - misses.length / forms, misses.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});

describe('test/cases/arabic-clitics.tsv', () => {
  const rows = rowsOf('arabic-clitics.tsv');
  it('spans begin behind clitics and words that only look so stay whole', () => {
    const misses = rows.flatMap(([text = '', expected = '']) => {
      const got = extractEntities(text).map((entity) => `${entity.text}:${entity.type}`).join(' | ');
      return got === expected ? [] : [`${text} → ${got} (expected ${expected})`];
    });
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(1 - misses.length / rows.length, misses.join('\n')).toBe(1);
  });
});

describe('test/cases/namesakes.tsv', () => {
  const rows = rowsOf('namesakes.tsv');
  it('the text decides which of its namesakes a place is', () => {
    let wrong = 0;
    const misses = rows.flatMap(([text = '', mention = '', country = '']) => {
      const place = extractPlaces(text, { minConfidence: 0.3 }).find((one) => one.text === mention);
      const got = place?.country;
      if (place?.id !== undefined && got !== country) wrong++;
      return got === country ? [] : [`${mention} in ${text} → ${got} (expected ${country})`];
    });
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(1 - misses.length / rows.length, misses.join('\n')).toBeGreaterThanOrEqual(0.88);
    // A town put in the wrong country is worse than one without a country.
    expect(wrong, misses.join('\n')).toBeLessThanOrEqual(7);
  });
});

describe('test/cases/filed.tsv', () => {
  const rows = rowsOf('filed.tsv');
  it('a body that many states have is never that of another state than the one it was filed in', () => {
    const wrong: string[] = [];
    let right = 0;
    for (const [text = '', name = '', expected = ''] of rows) {
      const at = text.indexOf(name);
      const body = extractEntities(text, { types: ['organisation', 'faction'] }).find(({ start, end }) => start < at + name.length && end > at);
      const got = body?.id ?? '-';
      if (got === expected) right++;
      else if (got !== '-') wrong.push(`${name} in ${text} → ${got} (expected ${expected})`);
    }
    expect(rows.length).toBeGreaterThanOrEqual(180);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1);
    expect(right).toBeGreaterThanOrEqual(144);
  });
});

describe('the seed article', () => {
  it('is read as it was annotated', () => {
    const gold = parseMarkup(readFileSync(join(ROOT, 'test/gold/seed/00-damas-alep.fr.txt'), 'utf8'), 'seed', 'fr');
    const score = scoreEntities([gold], [extractEntities(gold.text)]);
    expect(gold.entities).toHaveLength(47);
    expect(score.typed.f1).toBeGreaterThanOrEqual(0.97);
    expect(score.linking?.f1).toBeGreaterThanOrEqual(0.97);
  });
});
