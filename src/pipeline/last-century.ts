// Which century a mention is of, by the years that the text names: in a sentence of 1982 `Assad` is not the son.

import { ALIAS, CUE } from '../gazetteer/model';
import type { CandidateSpan } from './candidate';
import { beginsSentence, type Document } from './document';
import type { EntryRef } from './readings';

/** A year of the last century, in digits of either script, but for one that something has lasted since, or someone was born in. */
const OLD_YEAR = /(?:19|١٩)(?<![\d\u0660-\u0669.,]..)[\d\u0660-\u0669]{2}(?![\d\u0660-\u0669]|[.,]\d)(?<!(?<!\p{L})(?:since|born|back to|depuis|remonter?|remontent|née?|منذ|مواليد)(?: (?:in|en|le|في|عام|سنة|\d{1,2}|\p{L}+)){0,3} .{4})/giu;
/** `2000 people` is no year. */
const NEW_YEAR = /(?:20|٢٠)(?<![\d\u0660-\u0669.,]..)[0-4\u0660-\u0664][\d\u0660-\u0669](?![\d\u0660-\u0669]|[.,]\d)(?<!(?:2000|٢٠٠٠)(?= \p{Ll}))/u;
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

/** Whether a text names a year of this century. Cost: one walk over the text for the first that asks. */
export function namesThisCentury(document: Document): boolean {
  return oldYears(document) === 0 && NEW_YEAR.test(document.text);
}

/** Whether a text names some year of the last century and none of this one: it need not be of that century. */
export function mayBeOfLastCentury(document: Document): boolean {
  return oldYears(document) > 0;
}

/** Makes a text one of the last century where the sentence of some full name says so that may be someone of this one's, and no year of this one is named: headlines and what follows have no years. */
export function settleCentury(document: Document, chosen: readonly CandidateSpan[]): void {
  if (chosen.some((one) => isFullName(document, one) && one.refs.some((ref) => isOfThisCentury(ref) && !isNamedInFull(document, chosen, ref)) && isInLastCentury(document, one)) && mayBeOfLastCentury(document)) document.oldYears = Number.POSITIVE_INFINITY;
}

/** Of more words than a surname with its particle. */
export function isFullName({ cues }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  return tokenEnd > tokenStart + (((cues[tokenStart] as number) & CUE.particle) === 0 ? 0 : 1);
}

/** Whether the text names someone in full anywhere. Cost: one walk over its names for the first that asks. */
export function isNamedInFull(document: Document, chosen: readonly CandidateSpan[], { layer, entry }: EntryRef): boolean {
  if (document.namedInFull === undefined) {
    const found = new Map<EntryRef['layer'], Set<number>>();
    for (const one of chosen) {
      if (one.type !== 'person' || !isFullName(document, one)) continue;
      for (const ref of one.refs) if (!isOfThisCentury(ref)) found.set(ref.layer, (found.get(ref.layer) ?? new Set()).add(ref.entry));
    }
    document.namedInFull = found;
  }
  return document.namedInFull.get(layer)?.has(entry) === true;
}

/** So far from the beginning of a sentence a year says when it plays (`In October 1970`); further on it may be that of a law, a treaty or a birth. */
const OPENING = 24;
/** So many tokens before a name its sentence is looked for. */
const REACH = 60;

/** Whether the mention's own sentence opens with a year of the last century and names none of this one, or the whole text does; of a sentence on someone's father either may be meant. */
export function isInLastCentury(document: Document, { tokenStart }: CandidateSpan): boolean {
  if (oldYears(document) >= OLD_YEARS) return true;
  const { text, tokens, cues } = document;
  let first = tokenStart;
  while (first > 0 && !beginsSentence(tokens, first) && tokenStart - first < REACH) first--;
  const start = tokens.start[first] as number;
  if (!beginsSentence(tokens, first) || text.slice(start, start + OPENING).search(OLD_YEAR) < 0) return false;
  let last = first;
  for (; last < tokens.count && last - first < REACH && (last === first || !beginsSentence(tokens, last)); last++) if (((cues[last] as number) & CUE.kin) !== 0) return false;
  return !NEW_YEAR.test(text.slice(start, tokens.end[last - 1]));
}
