// Bodies by the acronym in brackets behind them: `Délégation générale à la sûreté nationale (DGSN)` is a name up to its last word, small as most are, where the tagger sees only its beginning.

import { AFTER_BRACKET, ALL_UPPER, ARABIC, FIRST_UPPER, GAP_PUNCTUATION } from '../../text/tokens';
import { isBody } from '../../types';
import { definitionOf } from '../document/acronym-definitions';
import { CandidateIndex, type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import { isThing } from '../document/things';
import { WEIGHT } from '../document/weights';

const IN_BRACKETS = AFTER_BRACKET | ALL_UPPER;
/** `Conseil supérieur (CS)` is none. */
const FEWEST_WORDS = 3;

/** Proposes the whole of the bodies that something found the beginning of, in place. Cost: a look at each token, and at the candidates once where an acronym stands in brackets behind its words. */
export function lengthenDefinedBodies(document: Document, candidates: CandidateSpan[], explain: boolean): void {
  const { text, tokens, cues } = document;
  const { count, flags, gap } = tokens;
  const bodies: CandidateSpan[] = [];
  let byStart: CandidateIndex | undefined;
  for (let token = FEWEST_WORDS; token < count; token++) {
    if (gap[token] !== GAP_PUNCTUATION || ((flags[token] as number) & IN_BRACKETS) !== IN_BRACKETS) continue;
    const definition = definitionOf(text, tokens, cues, token);
    if (definition === undefined || definition.words.length < FEWEST_WORDS) continue;
    const { first } = definition;
    const last = token - 1;
    // What begins without a capital is abbreviated, but hardly a name.
    if (((flags[first] as number) & (FIRST_UPPER | ARABIC)) !== FIRST_UPPER || isThing(document, first, last)) continue;
    byStart ??= indexByStart(candidates, count);
    const isUnlisted = ({ type, score, refs }: CandidateSpan) => isBody(type) && score > 0 && refs.length === 0;
    // Small words may hide the name from the tagger, but not what it is short for.
    const beginning = byStart.find(first, (one) => isUnlisted(one) && one.tokenEnd < last) ?? (overlapsBody(byStart, first, last) ? undefined : byStart.find(token, (one) => isUnlisted(one) && one.tokenEnd === token));
    if (beginning === undefined || byStart.find(first, (one) => isBody(one.type) && one.score > 0 && one.tokenEnd >= last) !== undefined) continue;
    const body = newCandidate(first, last, tokens.start[first] as number, tokens.end[last] as number, beginning.type, 'tagger', explain);
    weigh(body, 'defined-by-its-acronym', beginning.score + worthOf(byStart, beginning.tokenStart === first ? beginning.tokenEnd + 1 : first, last) + WEIGHT.apart);
    bodies.push(body);
  }
  candidates.push(...bodies);
}

export function indexByStart(candidates: readonly CandidateSpan[], count: number): CandidateIndex {
  const byStart = new CandidateIndex(count);
  for (const candidate of candidates) byStart.add(candidate.tokenStart, candidate);
  return byStart;
}

/** What the names between two tokens, which the body takes in, are worth together. */
function worthOf(byStart: CandidateIndex, from: number, last: number): number {
  let sum = 0;
  for (let token = from; token <= last; token++) {
    byStart.find(token, ({ tokenEnd, score }) => {
      if (tokenEnd <= last && score > 0) sum += score;
      return false;
    });
  }
  return sum;
}

/** So many words may stand before what is abbreviated (`Iowa Department of Natural Resources (DNR)`). */
const REACH = 4;

/** Whether something has found a name of which these words are part. */
function overlapsBody(byStart: CandidateIndex, first: number, last: number): boolean {
  for (let token = Math.max(0, first - REACH); token <= last; token++) if (byStart.find(token, ({ score, tokenEnd }) => score > 0 && tokenEnd >= first) !== undefined) return true;
  return false;
}
