// Names as the gazetteer holds them: folded words.

import { foldWord } from '../text/folding';
import { tokenise } from '../text/tokenise';
import { LAST_JOINT } from '../text/tokens';

/** Words on one trie path are at most this many; longer names are refused. */
export const MAX_NAME_WORDS = 16;
/** Packs have a byte for the length of a word: names with a longer one are refused. */
export const MAX_WORD_LETTERS = 255;

/**
 * The folded words of a name, or undefined where it holds punctuation that no name may (then it could never match), or is too long.
 * The inverse of what the tokeniser does to text.
 */
export function wordsOfName(name: string): string[] | undefined {
  // A hashtag is one word in a list (`#NousToutes`).
  const tokens = tokenise(name.replace('#', ''));
  const count = tokens.count;
  if (count === 0 || count > MAX_NAME_WORDS) return undefined;
  const words: string[] = [];
  for (let token = 0; token < count; token++) {
    if (token > 0 && (tokens.gap[token] as number) > LAST_JOINT) return undefined;
    const word = foldWord(tokens.text, tokens.start[token] as number, tokens.end[token] as number);
    if (word.length > MAX_WORD_LETTERS) return undefined;
    words.push(word);
  }
  return words;
}

/** The folded words of a name, parted by spaces; empty, which is nobody's name, where it can never match (see `wordsOfName`). */
export function foldedName(name: string): string {
  return wordsOfName(name)?.join(' ') ?? '';
}
