// Where what the tagger takes for one name is several, or a name and a figure: `Rongier ni Balerdi`, `Notts County 4 Salford 1`, `Rome 30C`.

import { COARSE_OF } from '../../tagger/labels';
import { ALL_UPPER, ARABIC, FIRST_UPPER, GAP_HYPHEN, GAP_NEWLINE, GAP_SPACE, HAS_DIGIT } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import type { Document } from '../document/document';

const BODY = COARSE_OF.organisation;
const NI = /* @__PURE__ */ hashOf('ni');
const INDEFINITE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['a', 'an']);
/** A score, a temperature. */
const FIGURE = /^\d{1,3}[CF]?$/u;
const DEGREES = /[CF]$/u;

/** Degrees; a county's goals and points (`2-16`), but no sector's number (`UNP 6-50`). */
function isFigure({ text, tokens }: Document, token: number): boolean {
  const { flags, gap, start, end, count } = tokens;
  if (((flags[token] as number) & (HAS_DIGIT | ARABIC)) !== HAS_DIGIT || gap[token] !== GAP_SPACE) return false;
  const figure = text.slice(start[token], end[token]);
  if (!FIGURE.test(figure)) return false;
  if (DEGREES.test(figure)) return true;
  const next = token + 1;
  return next < count && gap[next] === GAP_HYPHEN && ((flags[next] as number) & HAS_DIGIT) !== 0 && ((flags[token - 1] as number) & ALL_UPPER) === 0;
}

/** Two numbers of as many teams. */
function isResult({ tokens: { flags, gap } }: Document, first: number, last: number): boolean {
  let numbers = 0;
  for (let token = first + 1; token <= last; token++) if (((flags[token] as number) & HAS_DIGIT) !== 0 && gap[token] === GAP_SPACE) numbers++;
  return numbers > 1;
}

/** Calls `propose` with the first and last token of each name in a tagged span: mostly the span itself. */
export function eachPart(document: Document, first: number, last: number, coarse: number, propose: (first: number, last: number) => void): void {
  const { hash, gap, flags } = document.tokens;
  const hasResult = coarse !== BODY && isResult(document, first, last);
  let from = first;
  /** Up to the last word with a capital: `Murrumbidgee pumping` before the next line is a headline. */
  const add = (to: number) => {
    let end = to;
    while (to < last && end > from && ((flags[end] as number) & (FIRST_UPPER | ARABIC)) === 0) end--;
    if (end >= from) propose(from, end);
  };
  for (let token = first + 1; token <= last; token++) {
    const isBelow = (gap[token] as number) >= GAP_NEWLINE && token < last && INDEFINITE.has(hash[token] as number) && gap[token + 1] === GAP_SPACE;
    const isParted = isBelow || (coarse !== BODY && ((hash[token] === NI && gap[token] === GAP_SPACE && ((flags[token] as number) & FIRST_UPPER) === 0) || (hasResult && ((flags[token] as number) & HAS_DIGIT) !== 0) || isFigure(document, token)));
    if (!isParted) continue;
    add(token - 1);
    from = token + 1;
    while (from <= last && ((flags[from] as number) & HAS_DIGIT) !== 0) from++;
  }
  if (from <= last) propose(from, last);
}
