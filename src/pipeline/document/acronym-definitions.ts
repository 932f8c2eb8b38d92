// What an acronym in brackets stands for: the words before it whose initials it is.

import { wordsOfName } from '../../gazetteer/name-words';
import { CUE } from '../../gazetteer/model';
import { AFTER_SEPARATOR, FIRST_UPPER, LAST_JOINT, type Tokens } from '../../text/tokens';

const SHORTEST = 2;
/** Small words between those that the letters stand for, for each letter one at most on average, and in French lists two more (`Front pour la paix, la justice et l'égalité (FPJE)`). */
const WORDS_A_LETTER = 2;
const FURTHER_WORDS = 2;
/** More letters than these allow for one word that has none (`England and Wales Cricket Board (ECB)`). */
const FEWEST_MATCHED = 2;
const COMMA = 0x2c;

/** What an acronym stands for. */
export interface Definition {
  /** Folded, the last one first. */
  words: readonly string[];
  /** The token of the first one. */
  first: number;
}

/** The words whose initials are the acronym in brackets at `token` (`Cash Transfer Programme (CTP)`); undefined where they are not right before it. */
export function definitionOf(text: string, tokens: Tokens, cues: Uint32Array, token: number): Definition | undefined {
  const letters = wordsOfName(text.slice(tokens.start[token], tokens.end[token]))?.join('') ?? '';
  if (letters.length < SHORTEST || !/^\s*[([]$/.test(text.slice(tokens.end[token - 1], tokens.start[token])) || !/^[)\]]/.test(text.slice(tokens.end[token]))) return undefined;
  const words: string[] = [];
  let letter = letters.length - 1;
  let skipped = 0;
  for (let at = token - 1; at >= Math.max(0, token - letters.length * WORDS_A_LETTER - FURTHER_WORDS); at--) {
    const [word] = wordsOfName(text.slice(tokens.start[at], tokens.end[at])) ?? [];
    if (word?.startsWith(letters[letter] as string) === true) {
      words.push(word);
      if (--letter < 0) return { words, first: at };
    } else if (((cues[at] as number) & (CUE.function | CUE.particle | CUE.genitive)) === 0 && ++skipped > (letters.length > FEWEST_MATCHED ? 1 : 0)) return undefined;
    // The next thing of a list begins with its article.
    if ((tokens.gap[at] as number) > LAST_JOINT && !(((cues[at] as number) & CUE.function) !== 0 && ((tokens.flags[at] as number) & (AFTER_SEPARATOR | FIRST_UPPER)) === AFTER_SEPARATOR && text.charCodeAt(tokens.end[at - 1] as number) === COMMA)) return undefined;
  }
  return undefined;
}
