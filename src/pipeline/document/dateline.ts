// Where a story was filed: the town at the beginning of one of its first lines, before a dash (`TUNIS, 3 mars (AFP) –`, `الجزائر - وأج:`), a colon, a full stop or in brackets (`(Bogota) `).

import { hashRange } from '../../text/folding';
import { hashesOf } from '../../text/word-hashes';
import type { CandidateSpan } from './candidate';

/** Headlines and a line of names may come before the dateline. */
const MOST_LINES_BEFORE = 3;
const MOST_CHARACTERS_BEFORE = 400;
/** The first of two towns (`QUITO/MEXICO – `). */
const FIRST_OF_TWO = /^[\p{L}\p{M} '’-]{2,30}[/،,]\s?$/u;
/** With the division that it lies in behind it (`BUFF SPRING, St Thomas — `). */
const TOWN_IN_CAPITALS = /^[\p{Lu}\p{M} '’-]{3,}, $/u;
const SMALL_LETTER = /\p{Ll}/u;
/** A date, an agency and its source come before the dash. */
const BEFORE_DASH = /^(?:[،,][^\n()]{1,30})?\s{0,2}(?:\([^\n()]{1,40}\)\s{0,2})?(?:--?|[–—])\s/u;
const LONGEST = 90;
/** What desks write there themselves (`URGENT – Le président`, `VIDÉO – Un ours`). */
const KICKERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['urgent', 'alerte', 'alert', 'flash', 'breaking', 'vidéo', 'vidéos', 'sondage', 'podcast', 'édito', 'dossier']);

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
  if (KICKERS.has(hashRange(text, start, end))) return false;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(line, start).trimStart();
  if (before !== '' && (!FIRST_OF_TWO.test(before) || (TOWN_IN_CAPITALS.test(before) && SMALL_LETTER.test(text.slice(start, end))))) return false;
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

/** Behind a town that a line begins with: `Yaoundé. Le Sénat`, `Lomé : l'ANC`, `KIGALI (Rwanda) : `, `LAGOS, Nigeria: `, `Ulaanbaatar, April 9 /MONTSAME/. `, `New Delhi, Jan 17 (PTI) `; and `) ` of `(Bogota) `. */
const BEFORE_STORY = /^(?:[،,] ?[^\n:()/.]{1,30})?(?:\s?[(/][^\n()/]{1,40}[)/])?(?:\s?:|\.|(?<=^[،,][^\n:()/.]*\d[^\n:()/.]*\(\p{Lu}{2,8}\)))\s+[«“"'‘]?\s?[\p{Lu}\p{Lo}\p{Ll}]/u;
const IN_BRACKETS = /^\)\s+[«“"'‘]?[\p{Lu}\p{Lo}]/u;

/** Whether a place begins a later line as datelines do, as in captions and news in brief, each of another place. Cost: a look at what is beside it. */
export function isFiledBelow(text: string, { start, end }: Pick<CandidateSpan, 'start' | 'end'>): boolean {
  if (start <= MOST_CHARACTERS_BEFORE || text.charCodeAt(start - 1) !== LINE_FEED) return false;
  const behind = text.slice(end, end + LONGEST);
  return BEFORE_DASH.test(behind) || BEFORE_STORY.test(behind);
}
const LINE_FEED = 10;

/** Whether a place stands where a story says where it was filed, in any layout; of a word that is no listed town it may be a heading or who speaks. Cost: as above. */
export function isFiledFrom(text: string, span: Pick<CandidateSpan, 'start' | 'end'>): boolean {
  const { start, end } = span;
  if (start > MOST_CHARACTERS_BEFORE) return false;
  if (isInDateline(text, span)) return true;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(line, start).trim();
  // Further down a colon stands behind who speaks, or what a list is of.
  if (text.slice(0, line).split('\n').filter((one) => one.trim() !== '').length > 1) return false;
  const behind = text.slice(end, end + LONGEST);
  return (before === '' && BEFORE_STORY.test(behind)) || (before === '(' && IN_BRACKETS.test(behind));
}
