// Hashes of words that code knows, to be compared with those of tokens.

import { hashRange } from './folding';

/** The folded hash of a word, as `Tokens.hash` holds it. */
export function hashOf(word: string): number {
  return hashRange(word, 0, word.length);
}

export function hashesOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map(hashOf));
}
