// Lines that were broken at a width, as in mail and wire copy, or anywhere within a sentence, as by a copy of columns: such a break is a space.

import { CLASS, DIGIT, HYPHEN, IGNORED, LOWER, NEWLINE, OPEN, SPACE, UPPER } from './chars';

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

/** So many of the breaks must come behind an article or preposition, and such a share before a small letter: where people write without capitals lines end with their sentences. */
const LEAST_OPEN = 3;
const LEAST_SMALL_SHARE = 0.25;
const OPEN_LINE = /[ ’']\p{Ll}{1,3}$/u;
const LONGEST_END = 5;
/** What is shorter is a headline or an item. */
const SHORTEST_LINE = 20;
const COMMA = 0x2c;

/** Whether lines end within sentences wherever it be. Cost: a look at each line. */
export function isRagged(text: string): boolean {
  let breaks = 0;
  let small = 0;
  let open = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = CLASS[text.charCodeAt(at + 1)];
    if (next !== LOWER && next !== UPPER) continue;
    breaks++;
    if (next === LOWER) small++;
    if (OPEN_LINE.test(text.slice(Math.max(0, at - LONGEST_END), at).trimEnd())) open++;
  }
  return open >= LEAST_OPEN && small >= LEAST_SMALL_SHARE * breaks;
}

/** Whether the sentence of such a line goes on in the next, which begins at `next`: before a capital only where the line ends in a small word or a comma, else it is a name or a headline that ends. */
export function isContinued(text: string, lineStart: number, lineEnd: number, next: number): boolean {
  if (lineEnd - lineStart < SHORTEST_LINE || next >= text.length) return false;
  const last = text.charCodeAt(lineEnd - 1);
  const before = CLASS[last];
  const after = CLASS[text.charCodeAt(next)];
  if (after === LOWER || after === DIGIT) return last === COMMA || before === LOWER || before === UPPER || before === DIGIT;
  return (after === UPPER || after === OPEN) && (last === COMMA || OPEN_LINE.test(text.slice(Math.max(lineStart, lineEnd - LONGEST_END), lineEnd)));
}

/** Whether a hyphen between two letters ends a line: its word or name goes on in the next (`Deir-` `ez-Zor`). */
export function isHyphenated(text: string, lineEnd: number, next: number): boolean {
  const isLetter = (index: number) => CLASS[text.charCodeAt(index)] === LOWER || CLASS[text.charCodeAt(index)] === UPPER;
  let last = lineEnd - 2;
  while (last > 0 && CLASS[text.charCodeAt(last)] === IGNORED) last--;
  return CLASS[text.charCodeAt(lineEnd - 1)] === HYPHEN && isLetter(last) && isLetter(next);
}
