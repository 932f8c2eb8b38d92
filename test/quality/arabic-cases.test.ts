// Arabic case tables: digits, punctuation, datelines, kunya, nationality words, names that are ordinary words, and mixed scripts.
// The share that passes, as floors just under what is reached.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Entity, extractEntities } from '../../src/index';
import { ROOT } from '../support/articles';

/** Rows of a case file that are read otherwise than expected. */
function missesOf(name: string, describeEntity: (entity: Entity) => string): { rows: number; misses: string[] } {
  const rows = readFileSync(join(ROOT, 'test/cases', name), 'utf8').split('\n').filter((line) => line !== '').slice(1).map((line) => line.split('\t'));
  const misses = rows.flatMap(([text = '', expected = '']) => {
    const got = extractEntities(text).map(describeEntity).join(' | ');
    return got === expected ? [] : [`${text} → ${got} (expected ${expected})`];
  });
  return { rows: rows.length, misses };
}

describe.each([
  ['arabic-restraint.tsv', 60, 0.92, ({ text, type }: Entity) => `${text}:${type}`],
  ['arabic-mixed.tsv', 20, 0.85, ({ text, type, id }: Entity) => `${text}:${type}:${id ?? ''}`],
] as const)('test/cases/%s', (name, count, floor, describeEntity) => {
  it('is read as expected', () => {
    const { rows, misses } = missesOf(name, describeEntity);
    expect(rows).toBeGreaterThanOrEqual(count);
    expect(1 - misses.length / rows, misses.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
