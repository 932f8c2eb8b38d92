// Spans that other finders hand in: they raise candidates of the same span and propose new ones.

import { describe, YaqutError } from '../errors';
import { ENTITY_TYPES, type EntityType, type EvidenceSource, type EvidenceSpan } from '../types';
import { type CandidateSpan, newCandidate, weigh } from './document/candidate';
import type { Document } from './document/document';

const DEFAULT_SCORE = 0.8;
/** Weight of a certain finder's word: as much as a head word's. */
const FULL_WEIGHT = 3;

function fineTypes(type: EvidenceSpan['type']): readonly EntityType[] {
  if (type === 'place') return ['city', 'country', 'region', 'site'];
  if (type === 'body') return ['organisation', 'faction'];
  return [type];
}

function checked(span: EvidenceSpan, length: number): EvidenceSpan {
  const types: readonly string[] = [...ENTITY_TYPES, 'place', 'body'];
  if (typeof span !== 'object' || span === null) throw new YaqutError({ code: 'invalid-evidence', what: 'a source of evidence returned something that is no span', expected: 'an object with start, end and type', got: describe(span), remedy: 'return an array of spans' });
  const score = span.score ?? DEFAULT_SCORE;
  if (!(typeof score === 'number' && score >= 0 && score <= 1)) throw new YaqutError({ code: 'invalid-evidence', what: 'a source of evidence returned a score that is not valid', expected: 'a number from 0 to 1', got: describe(span.score), remedy: 'return a probability or leave the score out' });
  const valid = Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.start < span.end && span.end <= length && types.includes(span.type);
  if (!valid) throw new YaqutError({ code: 'invalid-evidence', what: 'a source of evidence returned a span that is not valid', expected: `0 <= start < end <= ${length} and a type of ${types.join(', ')}`, got: `start ${describe(span.start)}, end ${describe(span.end)}, type ${describe(span.type)}`, remedy: 'return UTF-16 offsets into the text that was passed' });
  return span;
}

/**
 * Weighs the evidence into `candidates` and returns proposals for spans that had no candidate.
 * Spans that do not fall on token edges are moved inwards to them.
 */
export function evidenceProposals(document: Document, sources: readonly EvidenceSource[], candidates: readonly CandidateSpan[], explain: boolean): CandidateSpan[] {
  const proposals: CandidateSpan[] = [];
  if (sources.length === 0) return proposals;
  const { tokens, text } = document;
  const byToken = new Map<number, CandidateSpan[]>();
  for (const candidate of candidates) {
    const list = byToken.get(candidate.tokenStart);
    if (list) list.push(candidate);
    else byToken.set(candidate.tokenStart, [candidate]);
  }
  for (const source of sources) {
    const found = source(text);
    if (!Array.isArray(found)) throw new YaqutError({ code: 'invalid-evidence', what: 'a source of evidence returned no list', expected: 'an array of spans', got: describe(found), remedy: 'return an empty array where nothing is found' });
    for (const raw of found) {
      const span = checked(raw, text.length);
      const first = document.tokens.firstFrom(span.start);
      let last = first;
      while (last + 1 < tokens.count && (tokens.end[last + 1] as number) <= span.end) last++;
      if (first >= tokens.count || (tokens.end[last] as number) > span.end) continue;
      const types = fineTypes(span.type);
      const weight = FULL_WEIGHT * ((span.score ?? DEFAULT_SCORE) * 2 - 1);
      const same = (byToken.get(first) ?? []).filter((candidate) => candidate.tokenEnd === last && types.includes(candidate.type));
      for (const candidate of same) weigh(candidate, 'evidence', weight);
      if (same.length === 0 && weight > 0) {
        const proposal = newCandidate(first, last, tokens.start[first] as number, tokens.end[last] as number, types[0] as EntityType, 'tagger', explain);
        weigh(proposal, 'evidence', weight);
        proposals.push(proposal);
      }
    }
  }
  return proposals;
}
