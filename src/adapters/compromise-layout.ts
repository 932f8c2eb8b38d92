// The terms of a compromise document and where they stand in its text.
//
// compromise keeps a text whole as pre + text + post of its terms. A contraction is one term with the words and empty ones after it:
// `d'Alep` is { text: "d'Alep", implicit: 'de' } and { text: '', implicit: 'alep' }; the layout gives the last one its part of the words.

import { foldWord } from '../text/folding';

export interface CompromiseTerm {
  text: string;
  pre: string;
  post: string;
  implicit?: string | null;
}

export interface PlacedTerm {
  term: CompromiseTerm;
  sentence: number;
  index: number;
  /** UTF-16 code units of the document's text; nothing wide where a word of a contraction is not written out. */
  start: number;
  end: number;
}

export interface Layout {
  text: string;
  /** In the order of the text. */
  terms: PlacedTerm[];
}

/** Where the terms of a document stand. Linear in the document. */
export function layOut(document: ReadonlyArray<readonly CompromiseTerm[]>): Layout {
  const terms: PlacedTerm[] = [];
  const parts: string[] = [];
  let length = 0;
  document.forEach((sentence, number) => {
    let head: PlacedTerm | undefined;
    let afterHead = 0;
    sentence.forEach((term, index) => {
      const start = length + term.pre.length;
      const placed: PlacedTerm = { term, sentence: number, index, start, end: start + term.text.length };
      parts.push(term.pre, term.text, term.post);
      length += term.pre.length + term.text.length + term.post.length;
      if (term.text !== '') {
        head = placed;
        afterHead = terms.length + 1;
      } else if (head && isLastOfContraction(sentence, index)) {
        const cut = suffixStart(head.term.text, term.implicit);
        if (cut > 0) {
          placed.end = head.end;
          placed.start = head.start + cut;
          // Words between the two are not written out.
          for (const between of terms.slice(afterHead)) between.start = between.end = placed.start;
          head.end = placed.start;
        }
      }
      terms.push(placed);
    });
  });
  return { text: parts.join(''), terms };
}

function isLastOfContraction(sentence: readonly CompromiseTerm[], index: number): boolean {
  const next = sentence[index + 1];
  return next === undefined || next.text !== '';
}

/**
 * Where the last word of a contraction begins in it: 2 for `d'Alep` and `alep`; 0 where the word is not written out (`it's` and `is`).
 * The word may have lost case and accents.
 */
export function suffixStart(contraction: string, word: string | null | undefined): number {
  if (!word) return 0;
  const start = contraction.length - word.length;
  return start > 0 && foldWord(contraction, start) === foldWord(word) ? start : 0;
}

/** The placed terms that share a code unit with a span. Logarithmic, and linear in the result. */
export function termsWithin(terms: readonly PlacedTerm[], start: number, end: number): PlacedTerm[] {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] as PlacedTerm).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: PlacedTerm[] = [];
  for (let placed = terms[low]; placed !== undefined && placed.start < end; placed = terms[++low]) if (placed.end > placed.start) found.push(placed);
  return found;
}
