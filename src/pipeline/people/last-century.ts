// Which century a mention is of, by the years that the text names: in a sentence of 1982 `Assad` is not the son.

import { ALIAS, CUE } from '../../gazetteer/model';
import type { CandidateSpan } from '../document/candidate';
import { beginsSentence, type Document } from '../document/document';
import type { EntryRef } from '../document/readings';

/** A year of the last century, in digits of either script, but for one that something has lasted since, or someone was born in. */
const OLD_YEAR = /(?:19|١٩)(?<![\d\u0660-\u0669.,]..)[\d\u0660-\u0669]{2}(?![\d\u0660-\u0669s]|[.,]\d)(?<!(?<!\p{L})(?:since|born|back to|depuis|remonter?|remontent|née?|منذ|مواليد)(?: (?:in|en|le|في|عام|سنة|\d{1,2}|\p{L}+)){0,3} .{4})/giu;
/** `2000 people` is no year. */
const NEW_YEAR = /(?:20|٢٠)(?<![\d\u0660-\u0669.,]..)[0-4\u0660-\u0664][\d\u0660-\u0669](?![\d\u0660-\u0669]|[.,]\d)(?<!(?:2000|٢٠٠٠)(?= \p{Ll}))/u;
/** `Athènes, 20 octobre 1981 - M. Papandréou`, or a date at the end of a line or of a sentence of its own at the head: the story itself was filed then. */
const OLD_DATELINE = new RegExp(
  [
    String.raw`^.{0,60}[\p{L}.] 19\d\d\)? ?(?:\([^)\n]{2,20}\) ?)?[-–—] `,
    String.raw`^(?:.{0,100}\n){0,2}(?:.{0,60}[-–—,:|(] ?)?(?:\p{L}{3,9},? )?(?:[1-3]?\d(?:er)? \p{L}{3,9}|\p{L}{3,9} [1-3]?\d,) 19\d\d\)?\n`,
    String.raw`^\p{Lu}\p{L}+(?:[- ]\p{L}+){0,2}, (?:le )?(?:[1-3]?\d(?:er)? \p{L}{3,9}|\p{L}{3,9} [1-3]?\d,) 19\d\d\. [\p{Lu}«“"]`,
  ].join('|'),
  'u',
);
/** Of so many different old years and no new one a text is of the last century. */
const OLD_YEARS = 3;

/** By a name that in older texts means another. */
export function isOfThisCentury({ flags }: EntryRef): boolean {
  return (flags & ALIAS.recent) !== 0;
}

/** The different years of the last century that a text names; none where it names one of this century. Cost: one walk over the text for the first that asks. */
function oldYears(document: Document): number {
  const { text } = document;
  document.oldYears ??= NEW_YEAR.test(text) ? 0 : OLD_DATELINE.test(text) ? Number.POSITIVE_INFINITY : new Set(Array.from(text.matchAll(OLD_YEAR), ([year]) => year)).size;
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

/** Whether the mention's own sentence, or the whole text, is of the last century. */
export function isInLastCentury(document: Document, candidate: CandidateSpan): boolean {
  return timeOf(document, candidate) !== 'unknown';
}

/** What says that a mention is of the last century: its own `sentence`, which opens with a year of it and names none of this one, or the whole `text`; of a sentence on someone's father either may be meant. */
export function timeOf(document: Document, { tokenStart }: CandidateSpan): 'sentence' | 'text' | 'unknown' {
  const ofText = oldYears(document) >= OLD_YEARS ? 'text' : 'unknown';
  const { text, tokens, cues } = document;
  let first = tokenStart;
  while (first > 0 && !beginsSentence(tokens, first) && tokenStart - first < REACH) first--;
  const start = tokens.start[first] as number;
  if (!beginsSentence(tokens, first) || text.slice(start, start + OPENING).search(OLD_YEAR) < 0) return ofText;
  let last = first;
  for (; last < tokens.count && last - first < REACH && (last === first || !beginsSentence(tokens, last)); last++) if (((cues[last] as number) & CUE.kin) !== 0) return ofText;
  return NEW_YEAR.test(text.slice(start, tokens.end[last - 1])) ? ofText : 'sentence';
}
