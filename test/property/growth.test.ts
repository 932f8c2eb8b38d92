// One million code units of one thing: in bounded time, and in proportion to a tenth of them.

import { beforeAll, describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';
import { breachOf } from '../support/invariants';
import { MACHINE_IS_BUSY, milliseconds } from '../support/time';

const MILLION = 1_000_000;
const REPEATED = ['(', 'a', 'A', '\ud800', 'ا', ' ', '-', 'A ', '\n', "d'", 'A.', 'a.', 'A.b.', 'a.B.', 'A.\u0301', 'Abc ', 'Ali Ben ', 'of ', 'X bin Y ', 'A B. C ', 'Zorbak Brigade of ', "Zorbas' ", 'Ahmed Ali de ', 'Mgr ', 'في غزه، ', 'Idaho. The city of Moscow. ', 'USS Carney. The Carney. ', 'Poland, Ohio. ', 'Karim Darmanin à Lyon. Darmanin au Maroc. '];
/** Ten times the text may take so many times the time: caches are small, collectors wake up. */
const FACTOR = 15;
/** Shorter times measure the clock. */
const LEAST_MS = 40;

describe('a million of', () => {
  beforeAll(() => {
    extractEntities('Alep '.repeat(2000));
  });
  it.each(REPEATED)('%j', { retry: 2 }, (unit) => {
    const long = unit.repeat(MILLION / unit.length);
    const short = long.slice(0, MILLION / 10);
    const shortTime = milliseconds(() => extractEntities(short));
    let breach: string | undefined;
    const longTime = milliseconds(() => {
      breach = breachOf(long, extractEntities(long));
    });
    expect(breach).toBeUndefined();
    expect(longTime).toBeLessThan(FACTOR * Math.max(LEAST_MS, shortTime));
    if (!MACHINE_IS_BUSY) expect(longTime).toBeLessThan(10_000);
  });
});
