// Lines that were broken at a width, as in mail and wire copy: such a break is a space.

import { CLASS, NEWLINE, SPACE } from './chars';

/** Lines of mail and wire copy are broken at a width between these. */
const LEAST_WIDTH = 40;
const MOST_WIDTH = 110;
/** So many lines, and such a share of those that are not empty, must come within a long word of the width: lists of names do not. */
const LEAST_FULL = 3;
const LEAST_SHARE = 0.5;
const LONG_WORD = 14;

/** The length of the longest line, where lines are as alike as those of mail and wire copy; 0 for text with a line a paragraph. */
export function wrapWidth(text: string): number {
  let longest = 0;
  const lengths: number[] = [];
  for (let from = 0, end = text.indexOf('\n'); from < text.length; from = end + 1, end = text.indexOf('\n', from)) {
    if (end < 0) end = text.length;
    const length = end - from - (text.charCodeAt(end - 1) === 0x0d ? 1 : 0);
    if (length > MOST_WIDTH) return 0;
    longest = Math.max(longest, length);
    if (length > 0) lengths.push(length);
  }
  const full = lengths.filter((length) => length > longest - LONG_WORD).length;
  return longest >= LEAST_WIDTH && full >= LEAST_FULL && full >= LEAST_SHARE * lengths.length ? longest : 0;
}

/** Whether a line with this much room left was broken because the word at `next` did not fit in. */
export function isWrap(text: string, next: number, room: number): boolean {
  // Nothing follows, or an empty line: the paragraph ends.
  if (next >= text.length || CLASS[text.charCodeAt(next)] === NEWLINE) return false;
  for (let index = next; index < next + room; index++) {
    if (index >= text.length) return false;
    const charClass = CLASS[text.charCodeAt(index)];
    if (charClass === SPACE || charClass === NEWLINE) return false;
  }
  return true;
}
