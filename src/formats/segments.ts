// The text cut into tokens that leave no visible character out, and into sentences and paragraphs.
//
// Words are those of the pipeline's tokeniser; every character between them that is not white space is a token of its own.
// Tokens are cut where an entity begins or ends, so that `d'Alep` and `وحلب` give the entity tokens of its own.

import { APOSTROPHE, CLASS, CLOSE, DOT, IGNORED, NEWLINE, SPACE, TERMINATOR } from '../text/chars';
import { tokenise } from '../text/tokenise';
import { FIRST_UPPER, HAS_LOWER, SENTENCE_START } from '../text/tokens';
import type { AnnotatedSpan } from './span';

interface Segment {
  start: number;
  end: number;
  /** Set on the first token of a sentence, and of a paragraph. */
  opens?: 'sentence' | 'paragraph';
}

/** White space, line breaks and control characters: what no token contains. */
export function isBlank(unit: number): boolean {
  return unit <= 0x20 || (unit >= 0x7f && unit <= 0x9f) || CLASS[unit] === SPACE || CLASS[unit] === NEWLINE;
}

/** Tokens of the text, cut at the edges of `sorted` entities. Linear in the text. */
export function segment(text: string, sorted: readonly AnnotatedSpan[]): Segment[] {
  const edges = [...new Set(sorted.flatMap((entity) => [entity.start, entity.end]))].sort((a, b) => a - b);
  const { count, start, end } = tokenise(text);
  const opens = sentenceOpeners(text);
  const segments: Segment[] = [];
  let edge = 0;
  let opening: Segment['opens'] = 'paragraph';
  const push = (from: number, to: number) => {
    let at = from;
    while (edge < edges.length && (edges[edge] as number) <= at) edge++;
    for (let next = edges[edge]; next !== undefined && next < to; next = edges[++edge]) {
      segments.push(opening ? { start: at, end: next, opens: opening } : { start: at, end: next });
      opening = undefined;
      at = next;
    }
    segments.push(opening ? { start: at, end: to, opens: opening } : { start: at, end: to });
    opening = undefined;
  };
  let token = 0;
  let opener = 0;
  for (let at = 0; at < text.length; ) {
    while (opener < opens.length && (opens[opener] as Opener).at <= at) opening = strongest(opening, (opens[opener++] as Opener).kind);
    if (token < count && start[token] === at) {
      push(at, end[token] as number);
      at = end[token++] as number;
    } else {
      const size = (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      if (!isBlank(text.charCodeAt(at))) push(at, at + size);
      at += size;
    }
  }
  return segments;
}

/** Where a sentence or a paragraph begins. */
export interface Opener {
  at: number;
  kind: 'sentence' | 'paragraph';
}

function strongest(a: Segment['opens'], b: 'sentence' | 'paragraph'): 'sentence' | 'paragraph' {
  return a === 'paragraph' ? a : b;
}

/**
 * Where sentences and paragraphs begin after the first: the offset of the first blank after the sentence's last mark.
 * A sentence ends with . ! ? … and their Arabic forms, with the quotes and brackets that close after them, before a word that the
 * tokeniser does not join to the one before (`Gen. Smith`), or with its paragraph. A paragraph ends with two line breaks, or with one after the end of a sentence.
 * Linear in the text.
 */
export function sentenceOpeners(text: string): Opener[] {
  const { count, start, end, flags } = tokenise(text);
  const openers: Opener[] = [];
  for (let token = 1; token < count; token++) {
    let ended = false;
    let closed = false;
    let newlines = 0;
    let blank = -1;
    for (let at = end[token - 1] as number; at < (start[token] as number); at++) {
      const unit = text.charCodeAt(at);
      const charClass = CLASS[unit];
      if (charClass === DOT || charClass === TERMINATOR) {
        ended = true;
        closed = false;
        blank = -1;
      } else if (charClass === CLOSE || (blank < 0 && (charClass === APOSTROPHE || unit === 0x22))) {
        // A closing quote or bracket belongs to the sentence that it ends, in French after a space.
        closed = ended;
        blank = -1;
      } else if (isBlank(unit)) {
        if (blank < 0) blank = at;
        if (charClass === NEWLINE && !(unit === 0x0a && text.charCodeAt(at - 1) === 0x0d)) newlines++;
      } else if (blank < 0 && charClass !== IGNORED) ended = false;
    }
    const flag = flags[token] as number;
    // After a quotation a small letter goes on with the sentence around it: "Go!" he said.
    const isLower = (flag & (FIRST_UPPER | HAS_LOWER)) === HAS_LOWER;
    const sentence = ended && blank >= 0 && (closed ? !isLower : (flag & SENTENCE_START) !== 0);
    if (!sentence && newlines < 2) continue;
    openers.push({ at: blank < 0 ? (start[token] as number) : blank, kind: newlines > 0 ? 'paragraph' : 'sentence' });
  }
  return openers;
}
