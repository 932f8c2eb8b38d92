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

/** Whether a name is short and read behind a preposition; و before a name is too common to say anything. */
export function isShortBehindClitic({ tokens, text }: Document, { tokenStart, start }: CandidateSpan): boolean {
  if (start === tokens.start[tokenStart]) return false;
  let clitics = 0;
  let last = 0;
  for (let unit = tokens.start[tokenStart] as number; unit < start; unit++) {
    if (CLASS[text.charCodeAt(unit)] === IGNORED) continue;
    clitics++;
    last = FOLD[text.charCodeAt(unit)] as number;
  }
  return last !== WAW && (tokens.letters[tokenStart] as number) - clitics <= SHORT_NAME;
}
