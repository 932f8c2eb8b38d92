// The names in a compromise document as evidence spans, cut to the words of the name.

import type { EvidenceSpan } from '../types';
import { suffixStart } from './compromise-layout';

interface JsonTerm {
  text: string;
  post: string;
  implicit?: string | null;
  tags: string[];
  offset: { start: number; length: number };
}

interface EvidenceView {
  match(pattern: string): EvidenceView;
  json(options: { offset: true }): Array<{ terms: JsonTerm[] }>;
  people?(): EvidenceView;
  places?(): EvidenceView;
  organizations?(): EvidenceView;
}

/** d', l', qu' in front of a French name that compromise did not take apart. */
const ELISION = /^(?:[dljmnstç]|qu|lorsqu|jusqu)['’ʼ](?=.)/i;
const POSSESSIVE = /['’ʼ]s?$/i;
/** What is neither letter nor digit, at the ends of a name. */
const EDGES = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/**
 * Exact span and type on our gold articles, compromise 14.17: cities 0.96, countries 0.92, bodies 0.64, other places 0.50, people 0.48;
 * fr-compromise 0.2.8: cities 0.94, countries 0.90, people 0.03. Below 0.5 evidence speaks against, which a span never means here.
 */
const LISTED_SCORE = 0.9;
const GUESSED_SCORE = 0.6;

/** People, places and organisations of a document that was parsed from `text`. Linear in the document. */
export function readEvidence(parsed: unknown, text: string, score: number | undefined): EvidenceSpan[] {
  const view = parsed as EvidenceView;
  const spans: EvidenceSpan[] = [];
  const read = (matches: EvidenceView, typeOf: (terms: readonly JsonTerm[]) => EvidenceSpan['type']) => {
    for (const { terms } of matches.json({ offset: true })) {
      for (const part of splitAtCommas(terms)) {
        const span = spanOf(part, text);
        const type = typeOf(part);
        if (span) spans.push({ ...span, type, score: score ?? (type === 'city' || type === 'country' ? LISTED_SCORE : GUESSED_SCORE) });
      }
    }
  };
  read(view.people?.() ?? view.match('#Person+'), () => 'person');
  read(view.places?.() ?? view.match('#Place+'), placeType);
  read(view.organizations?.() ?? view.match('#Organization+'), () => 'body');
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

function placeType(terms: readonly JsonTerm[]): EvidenceSpan['type'] {
  const all = (tag: string) => terms.every(({ tags }) => tags.includes(tag));
  // #Region is what is neither: states, seas and mountains alike.
  return all('Country') ? 'country' : all('City') ? 'city' : 'place';
}

function splitAtCommas(terms: readonly JsonTerm[]): JsonTerm[][] {
  const parts: JsonTerm[][] = [];
  let part: JsonTerm[] = [];
  for (const term of terms) {
    part.push(term);
    if (/[,;،؛]/.test(term.post)) {
      parts.push(part);
      part = [];
    }
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** The name in the words of the terms; undefined where nothing is left, or compromise counts in another text. */
function spanOf(terms: readonly JsonTerm[], text: string): { start: number; end: number } | undefined {
  const first = terms[0] as JsonTerm;
  const last = terms[terms.length - 1] as JsonTerm;
  let start = first.offset.start;
  let end = last.offset.start + last.offset.length;
  if (first.text === '') {
    // The empty term of a contraction: its word stands at the end of the term before.
    const word = first.implicit ?? '';
    const before = text.slice(Math.max(0, start - word.length - 1), start);
    if (suffixStart(before, word) === 0) return undefined;
    start -= word.length;
  }
  if (!text.startsWith(first.text, start) || !text.slice(0, end).endsWith(last.text)) return undefined;
  start += ELISION.exec(text.slice(start, end))?.[0].length ?? 0;
  end -= POSSESSIVE.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = text.slice(start, end);
  for (const { 0: edge, index } of words.matchAll(EDGES)) {
    if (index === 0) start += edge.length;
    else end -= edge.length;
  }
  return start < end ? { start, end } : undefined;
}
