// Where a story was filed: the town at the beginning of one of its first lines, before a dash (`TUNIS, 3 mars (AFP) –`, `الجزائر - وأج:`).

import type { CandidateSpan } from './candidate';

/** Headlines and a line of names may come before the dateline. */
const MOST_LINES_BEFORE = 3;
const MOST_CHARACTERS_BEFORE = 400;
/** The first of two towns (`QUITO/MEXICO – `). */
const FIRST_OF_TWO = /^[\p{L}\p{M} '’-]{2,30}[/،,]\s?$/u;
/** A date, an agency and its source come before the dash. */
const BEFORE_DASH = /^(?:[،,][^\n()]{1,30})?\s{0,2}(?:\([^\n()]{1,40}\)\s{0,2})?(?:--?|[–—])\s/u;
const LONGEST = 90;

/** The town before an agency or a paper, and the sign between them. */
const BEFORE_SOURCE = /^[\p{L}\p{M} '’،/-]{2,40}?(?:\s?[-–—(/:]\s?[«"“]?|\s?[«"“])$/u;
const LONGEST_BEHIND = 12;
const BEHIND_SOURCE = /^[»"”]?(?:\s?[–—:)]|\s-|\s?\n|$|[،,] (?:ال)?وكالات)/u;

/** Whether a name stands behind the town in a dateline (`رام الله – وفا`, `بغداد/ المدى`), where its source does. Cost: as below. */
export function isSourceInDateline(text: string, { start, end }: Pick<CandidateSpan, 'start' | 'end'>): boolean {
  if (start > MOST_CHARACTERS_BEFORE) return false;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return line < start && BEFORE_SOURCE.test(text.slice(line, start)) && BEHIND_SOURCE.test(text.slice(end, end + LONGEST_BEHIND));
}

/** Whether a name stands where a story says where it was filed. Cost: a look at the line, for names near the beginning of the text only. */
export function isInDateline(text: string, { start, end }: Pick<CandidateSpan, 'start' | 'end'>): boolean {
  if (start > MOST_CHARACTERS_BEFORE) return false;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(line, start).trimStart();
  if (before !== '' && !FIRST_OF_TWO.test(before)) return false;
  return BEFORE_DASH.test(text.slice(end, end + LONGEST)) && text.slice(0, line).split('\n').filter((one) => one.trim() !== '').length <= MOST_LINES_BEFORE;
}

const BEFORE_COLON = /^\p{Lu}[\p{Lu} '’-]{2,30}: ?$/u;
const SMALL_WORD = /^ \p{Ll}/u;

/** `CAIRO: Crowds gathered`: the first word of a story behind a town or a heading in capitals and a colon has its capital from there. Cost: as above. */
export function isFirstBehindDateline(text: string, { start, end }: Pick<CandidateSpan, 'start' | 'end'>): boolean {
  if (start > MOST_CHARACTERS_BEFORE) return false;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return line < start && BEFORE_COLON.test(text.slice(line, start)) && SMALL_WORD.test(text.slice(end, end + 2));
}

const IN_CAPITALS = /^[\p{Lu} '’-]{4,}$/u;
const BEFORE_SENTENCE = /^: [“"‘']?\p{Lu}[\p{Ll}’' ]/u;

/** `KATHMANDU: The Congress won`, as South Asian papers write it; of a word that is no listed town it may be who speaks. Cost: as above. */
export function isBeforeColon(text: string, { start, end }: Pick<CandidateSpan, 'start' | 'end'>): boolean {
  return start <= MOST_CHARACTERS_BEFORE && text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '' && BEFORE_SENTENCE.test(text.slice(end, end + LONGEST_BEHIND)) && IN_CAPITALS.test(text.slice(start, end));
}
