// Acronyms that a text defines itself: in an article on the England and Wales Cricket Board (ECB) no central bank is meant.

import { wordsOfName } from '../../gazetteer/name-words';
import { AFTER_BRACKET, ALL_UPPER, GAP_PUNCTUATION } from '../../text/tokens';
import { NAME_LANGUAGES } from '../../types';
import { definitionOf } from '../document/acronym-definitions';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';
import type { EntryRef, Reading } from '../document/readings';

/** Words that begin with the same letters are one word in two languages or forms (`Organización`, `Organisation`). */
const SAME_LETTERS = 4;
/** Of so many words one may be another, but for the last. */
const MOST_OF = 3;
/** Lists abbreviate the `United` `States` and Nations. */
const OF_OWNERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['unit', 'stat']);

/** Whether an entry is called by most of the words in some language: a National Security Adviser is no National Security Agency. */
function isCalledBy({ layer, entry }: EntryRef, words: readonly string[]): boolean {
  const beginnings = [...new Set(words.filter((word) => word.length >= SAME_LETTERS).map((word) => word.slice(0, SAME_LETTERS)))].filter((beginning) => !OF_OWNERS.has(beginning));
  return beginnings.length === 0 || NAME_LANGUAGES.some((language) => {
    const names = wordsOfName(layer.nameOf(entry, language)) ?? [];
    const missing = beginnings.filter((beginning) => !names.some((word) => word.startsWith(beginning)));
    return missing.length < beginnings.length && missing.length <= (beginnings.length >= MOST_OF ? 1 : 0) && missing[0] !== beginnings[0];
  });
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
    const definition = definitionOf(document.text, document.tokens, document.cues, token);
    if (definition !== undefined) defined.set(hash[token] as number, definition.words);
  }
  if (defined.size === 0) return candidates;
  const isMeant = new Map<Reading, boolean>();
  return candidates.filter((candidate) => {
    const { reading, refs, tokenStart } = candidate;
    const words = reading !== undefined && isAcronym(candidate) ? defined.get(hash[tokenStart] as number) : undefined;
    if (reading === undefined || words === undefined) return true;
    const before = isMeant.get(reading);
    if (before !== undefined) return before;
    const meant = refs.some((ref) => isCalledBy(ref, words));
    isMeant.set(reading, meant);
    return meant;
  });
}
