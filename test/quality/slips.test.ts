// Names of the gold articles with a slip of the pen in one of their words: how many still mean what they meant.

import { describe, expect, it } from 'vitest';
import { extractEntities } from '../../src/index';
import { allArticles } from '../support/articles';

/** What happens to a word at a letter. */
const SLIPS: Record<string, (word: string, at: number) => string> = {
  'two letters that changed places': (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  'a letter left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'a doubled letter': (word, at) => word.slice(0, at + 1) + word.slice(at),
};
const LONG_WORD = 7;
/** Every so manieth name is tried. */
const STEP = 5;

/** Of names of several words that are linked in the gold articles: shares that keep their id, and that get another one as a whole: a town within the name of a body is still that town. */
function shares(slip: (word: string, at: number) => string): { tried: number; same: number; wrong: number } {
  let [seen, tried, same, wrong] = [0, 0, 0, 0];
  for (const { text } of allArticles()) {
    for (const { start, end, text: name, id } of extractEntities(text)) {
      const word = name.split(/[ -]/).length > 1 ? name.split(/[ -]/).find((one) => one.length >= LONG_WORD) : undefined;
      if (id === undefined || word === undefined || seen++ % STEP !== 0) continue;
      const at = 3 + (seen % (word.length - 5));
      const written = slip(word, at);
      if (written === word) continue;
      tried++;
      const from = text.indexOf(word, start);
      const found = extractEntities(text.slice(0, from) + written + text.slice(from + word.length)).find((entity) => entity.start < end + written.length - word.length && entity.end > start);
      if (found?.id === id) same++;
      else if (found?.id !== undefined && found.start === start) wrong++;
    }
  }
  return { tried, same: same / tried, wrong: wrong / tried };
}

describe('names of several words with a slip', () => {
  it.each(Object.entries(SLIPS))('%s', (_, slip) => {
    const { tried, same, wrong } = shares(slip);
    console.info(`${tried} names: ${(100 * same).toFixed(0)}% keep their id, ${(100 * wrong).toFixed(1)}% get another`);
    expect(tried).toBeGreaterThan(80);
    expect(same).toBeGreaterThan(0.55);
    expect(wrong).toBeLessThan(0.03);
  });
});
