// What the letters around an Arabic name say: clitics before it, the article on the word before.

import { CLASS, FOLD, IGNORED } from '../text/chars';
import { GAP_SPACE } from '../text/tokens';
import type { CandidateSpan } from './candidate';
import type { Document } from './document';

const ALEF = 0x627;
const LAM = 0x644;
const WAW = 0x648;
const SHORT_NAME = 4;

/** Right behind a word with the article, the Arabic name of a country that is also its adjective is the adjective. */
export function isBehindArticle({ tokens, text }: Document, { tokenStart, start }: CandidateSpan): boolean {
  if (tokenStart === 0 || start !== tokens.start[tokenStart] || (tokens.gap[tokenStart] as number) !== GAP_SPACE) return false;
  let letters = 0;
  for (let unit = tokens.start[tokenStart - 1] as number; unit < (tokens.end[tokenStart - 1] as number); unit++) {
    if (CLASS[text.charCodeAt(unit)] === IGNORED) continue;
    if (FOLD[text.charCodeAt(unit)] !== (letters === 0 ? ALEF : LAM)) return false;
    if (++letters === 2) return true;
  }
  return false;
}

/** The letters of the clitic that a name stands behind: how many, and the last; `last` is 0 where there is none. */
function cliticBefore({ tokens, text }: Document, { tokenStart, start }: CandidateSpan): { count: number; last: number } {
  let count = 0;
  let last = 0;
  for (let unit = tokens.start[tokenStart] as number; unit < start; unit++) {
    if (CLASS[text.charCodeAt(unit)] === IGNORED) continue;
    count++;
    last = FOLD[text.charCodeAt(unit)] as number;
  }
  return { count, last };
}

/** Whether a name is read behind a preposition (للسعودية), where no adjective stands; و before a name is too common to say anything. */
export function isBehindPreposition(document: Document, candidate: CandidateSpan): boolean {
  const { last } = cliticBefore(document, candidate);
  return last !== 0 && last !== WAW;
}

/** Whether a name is short and read behind a preposition. */
export function isShortBehindClitic(document: Document, candidate: CandidateSpan): boolean {
  const { count, last } = cliticBefore(document, candidate);
  return last !== 0 && last !== WAW && (document.tokens.letters[candidate.tokenStart] as number) - count <= SHORT_NAME;
}
