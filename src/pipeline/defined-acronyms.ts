// Acronyms that a text defines itself: in an article on the England and Wales Cricket Board (ECB) no central bank is meant.

import { wordsOfName } from '../gazetteer/name-words';
import { CUE } from '../gazetteer/model';
import { AFTER_BRACKET, ALL_UPPER, GAP_PUNCTUATION, LAST_JOINT } from '../text/tokens';
import { NAME_LANGUAGES } from '../types';
import type { CandidateSpan } from './candidate';
import type { Document } from './document';
import type { EntryRef } from './readings';

const SHORTEST = 2;
/** Small words between those that the letters stand for, for each letter one at most on average. */
const WORDS_A_LETTER = 2;
/** More letters than these allow for one word that has none (`England and Wales Cricket Board (ECB)`). */
const FEWEST_MATCHED = 2;
/** Words that begin with the same letters are one word in two languages or forms (`Organización`, `Organisation`). */
const SAME_LETTERS = 4;

/** The words whose initials are the acronym in brackets at `token` (`Cash Transfer Programme (CTP)`), folded; undefined where they are not right before it. */
function definitionOf({ text, tokens, cues }: Document, token: number): string[] | undefined {
  const letters = wordsOfName(text.slice(tokens.start[token], tokens.end[token]))?.join('') ?? '';
  if (letters.length < SHORTEST || !/^\s*[([]$/.test(text.slice(tokens.end[token - 1], tokens.start[token])) || !/^[)\]]/.test(text.slice(tokens.end[token]))) return undefined;
  const words: string[] = [];
  let letter = letters.length - 1;
  let skipped = 0;
  for (let at = token - 1; at >= Math.max(0, token - letters.length * WORDS_A_LETTER); at--) {
    const [word] = wordsOfName(text.slice(tokens.start[at], tokens.end[at])) ?? [];
    if (word?.startsWith(letters[letter] as string) === true) {
      words.push(word);
      if (--letter < 0) return words;
    } else if (((cues[at] as number) & (CUE.function | CUE.particle | CUE.genitive)) === 0 && ++skipped > (letters.length > FEWEST_MATCHED ? 1 : 0)) return undefined;
    if ((tokens.gap[at] as number) > LAST_JOINT) return undefined;
  }
  return undefined;
}

/** Whether an entry is called by one of the words in any language. */
function isCalledBy({ layer, entry }: EntryRef, words: readonly string[]): boolean {
  const beginnings = new Set(words.filter((word) => word.length >= SAME_LETTERS).map((word) => word.slice(0, SAME_LETTERS)));
  return NAME_LANGUAGES.some((language) => wordsOfName(layer.nameOf(entry, language))?.some((word) => beginnings.has(word.slice(0, SAME_LETTERS))) === true);
}

/** The candidates without those of acronyms that stand in brackets behind words which they abbreviate, and that are not called so: neither there nor elsewhere in the text do these mean what the gazetteer knows. */
export function withoutRedefined(document: Document, candidates: CandidateSpan[]): CandidateSpan[] {
  const { flags, gap, hash } = document.tokens;
  const isAcronym = ({ tokenStart, tokenEnd, refs }: CandidateSpan) => refs.length > 0 && tokenStart === tokenEnd && ((flags[tokenStart] as number) & ALL_UPPER) !== 0;
  /** Hash of an acronym → the words that it is defined by. */
  const defined = new Map<number, readonly string[]>();
  for (const candidate of candidates) {
    const token = candidate.tokenStart;
    if (token === 0 || gap[token] !== GAP_PUNCTUATION || ((flags[token] as number) & AFTER_BRACKET) === 0 || !isAcronym(candidate)) continue;
    const words = definitionOf(document, token);
    if (words !== undefined) defined.set(hash[token] as number, words);
  }
  if (defined.size === 0) return candidates;
  return candidates.filter((candidate) => {
    const words = isAcronym(candidate) ? defined.get(hash[candidate.tokenStart] as number) : undefined;
    return words === undefined || candidate.refs.some((ref) => isCalledBy(ref, words));
  });
}
