// Papers in the datelines of their own stories, in quotation marks: `القاهرة - "الخليج":`, `بغداد:«الحياة»، وكالات`. Many are called by a common word or a region, which is the paper wherever the text quotes it.

import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { isBody } from '../../types';
import { WEIGHT } from '../document/weights';

/** A town, what parts it from the paper, and what follows a source. */
const DATELINE = /^[ \t]*(?:[\p{L}\p{M} '’،/-]{2,40}?\s?[-–—(/:]\s?|[\u0621-\u064a]{2,12}(?: [\u0621-\u064a]{2,12})?\s?)[«"“]([\p{L}\p{M} ]{2,30})[»"”](?:\s?[–—:)]|\s-|[،,] (?:ال)?وكالات)/u;
/** Headlines may come before it. */
const MOST_LINES = 4;
const LONGEST_DATELINE = 120;
const INDENT = 2;
const QUOTED = (name: string) => [`«${name}»`, `"${name}"`, `“${name}”`];

/** Proposes such papers wherever they are quoted. Cost: a look at the first lines, and a search where one has a paper. */
export function quotedPapers({ text, tokens }: Document, candidates: readonly CandidateSpan[], explain: boolean): CandidateSpan[] {
  let name: string | undefined;
  for (let line = 0, number = 0; number < MOST_LINES && name === undefined; number++) {
    const next = text.indexOf('\n', line);
    const found = DATELINE.exec(text.slice(line, next < 0 ? text.length : Math.min(next, line + LONGEST_DATELINE)));
    // `حكايات «بلد سيت»: قرية` is a headline.
    const dateline = found === null ? 0 : line + found[0].length;
    if (found !== null && candidates.some(({ type, refs, start, end }) => type === 'city' && refs.length > 0 && start >= line && start <= line + INDENT && end < dateline)) name = found[1];
    if (next < 0) break;
    line = next + 1;
  }
  if (name === undefined) return [];
  const length = name.length;
  const listed = new Set(candidates.filter(({ type, start, end, reading }) => end - start === length && (type === 'person' || isBody(type)) && reading?.allWeak === false).map(({ start }) => start));
  const proposals: CandidateSpan[] = [];
  const places = QUOTED(name).flatMap((quoted) => placesOf(text, quoted)).sort((a, b) => a - b);
  let token = 0;
  for (const place of places) {
    const start = place + 1;
    const end = start + length;
    while (token < tokens.count && (tokens.start[token] as number) < start) token++;
    let last = token;
    while (last + 1 < tokens.count && (tokens.end[last + 1] as number) <= end) last++;
    if (tokens.start[token] !== start || tokens.end[last] !== end) continue;
    // `غزة - «حماس»: لا تهدئة` is what someone listed says.
    if (listed.has(start)) return [];
    const paper = newCandidate(token, last, start, end, 'organisation', 'tagger', explain);
    weigh(paper, 'source', WEIGHT.quotedSource);
    proposals.push(paper);
  }
  return proposals;
}

function placesOf(text: string, quoted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + quoted.length)) places.push(at);
  return places;
}
