// Which century a mention is of, by the years that the text names: in a sentence of 1982 `Assad` is not the son.

import { ALIAS } from '../gazetteer/model';
import { SENTENCE_START } from '../text/tokens';
import type { CandidateSpan } from './candidate';
import type { Document } from './document';
import type { EntryRef } from './readings';

/** A year of the last century, but for one that something has lasted since, or someone was born in. */
const OLD_YEAR = /19\d\d(?<![\d.,]19\d\d)(?![\d.,]?\d)(?<!(?:since|born|depuis|née?|منذ|مواليد)(?: (?:in|en|le|في|عام|سنة|\d{1,2}|\p{L}+)){0,3} 19\d\d)/gu;
const NEW_YEAR = /20[0-4]\d(?<![\d.,]20\d\d)(?![\d.,]?\d)/;
/** Of so many different old years and no new one a text is of the last century. */
const OLD_YEARS = 3;

/** By a name that in older texts means another. */
export function isOfThisCentury({ flags }: EntryRef): boolean {
  return (flags & ALIAS.recent) !== 0;
}

/** The different years of the last century that a text names; none where it names one of this century. Cost: one walk over the text for the first that asks. */
function oldYears(document: Document): number {
  const { text } = document;
  document.oldYears ??= NEW_YEAR.test(text) ? 0 : new Set(Array.from(text.matchAll(OLD_YEAR), ([year]) => year)).size;
  return document.oldYears;
}

/** Whether a text names some year of the last century and none of this one: it need not be of that century. */
export function mayBeOfLastCentury(document: Document): boolean {
  return oldYears(document) > 0;
}

/** Makes a text one of the last century where the sentence of some name says so that may be someone of this one's, and no year of this one is named: headlines and what follows have no years. */
export function settleCentury(document: Document, chosen: readonly CandidateSpan[]): void {
  if (chosen.some((one) => one.refs.some(isOfThisCentury) && isInLastCentury(document, one)) && mayBeOfLastCentury(document)) document.oldYears = Number.POSITIVE_INFINITY;
}

/** Further than this from the name a year is another sentence's. */
const REACH = 400;

/** Whether the mention's own sentence names a year of the last century and none of this one, or the whole text does. */
export function isInLastCentury(document: Document, { start, end, tokenStart, tokenEnd }: CandidateSpan): boolean {
  if (oldYears(document) >= OLD_YEARS) return true;
  const { text, tokens } = document;
  const isStart = (token: number) => ((tokens.flags[token] as number) & SENTENCE_START) !== 0;
  let first = tokenStart;
  while (first > 0 && !isStart(first) && start - (tokens.start[first] as number) < REACH) first--;
  let last = tokenEnd;
  while (last + 1 < tokens.count && !isStart(last + 1) && (tokens.end[last] as number) - end < REACH) last++;
  const sentence = text.slice(tokens.start[first], tokens.end[last]);
  return sentence.search(OLD_YEAR) >= 0 && !NEW_YEAR.test(sentence);
}
