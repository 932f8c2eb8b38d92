// Spellings met in the press of each theatre, and what they must mean: test/cases/theatres/*.tsv, `spelling<TAB>id`.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledGazetteer } from '../../src/index';
import { ROOT } from '../support/articles';

const FOLDER = join(ROOT, 'test/cases/theatres');

/** Spellings that are not found yet, at most; none in files that are not named. The numbers can only fall. */
const MISSES_AT_MOST: Readonly<Record<string, number>> = {};

function casesOf(file: string): Array<[spelling: string, id: string]> {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [spelling, id, ...rest] = line.split('\t');
      if (!spelling || !id || rest.length > 0) throw new Error(`${file}: not spelling<TAB>id: ${JSON.stringify(line)}`);
      return [spelling, id];
    });
}

describe('spellings of the theatres', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv')).sort();
  it('are there for every file with a number', () => expect(files).toEqual(expect.arrayContaining(Object.keys(MISSES_AT_MOST))));
  it('are enough', () => expect(files.flatMap(casesOf).length).toBeGreaterThanOrEqual(1000));

  it.each(files)('%s', (file) => {
    const gazetteer = bundledGazetteer();
    const misses = casesOf(file).flatMap(([spelling, id]) => {
      const found = gazetteer.lookup(spelling).map((entry) => entry.id);
      return found.includes(id) ? [] : [`${spelling} → ${id} (found ${found.join(', ') || 'nothing'})`];
    });
    expect(misses.length, `\n${misses.join('\n')}\n`).toBeLessThanOrEqual(MISSES_AT_MOST[file] ?? 0);
  });
});
