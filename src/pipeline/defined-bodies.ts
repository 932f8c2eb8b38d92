// Bodies by the acronym in brackets behind them: `Délégation générale à la sûreté nationale (DGSN)` is a name up to its last word, small as most are, where the tagger sees only its beginning.

import { AFTER_BRACKET, ALL_UPPER, ARABIC, FIRST_UPPER, GAP_PUNCTUATION } from '../text/tokens';
import { isBody } from '../types';
import { definitionOf } from './acronym-definitions';
import { type CandidateSpan, newCandidate, weigh } from './candidate';
import type { Document } from './document';
import { isThing } from './things';
import { WEIGHT } from './weights';

const IN_BRACKETS = AFTER_BRACKET | ALL_UPPER;
/** `Conseil supérieur (CS)` is none. */
const FEWEST_WORDS = 3;

/** Proposes the whole of the bodies that something found the beginning of, in place. Cost: a look at each token, and at the candidates where an acronym stands in brackets behind its words. */
export function lengthenDefinedBodies(document: Document, candidates: CandidateSpan[], explain: boolean): void {
  const { text, tokens, cues } = document;
  const { count, flags, gap } = tokens;
  for (let token = FEWEST_WORDS; token < count; token++) {
    if (gap[token] !== GAP_PUNCTUATION || ((flags[token] as number) & IN_BRACKETS) !== IN_BRACKETS) continue;
    const definition = definitionOf(text, tokens, cues, token);
    if (definition === undefined || definition.words.length < FEWEST_WORDS) continue;
    const { first } = definition;
    const last = token - 1;
    // What begins without a capital is abbreviated, but hardly a name.
    if (((flags[first] as number) & (FIRST_UPPER | ARABIC)) !== FIRST_UPPER || isThing(document, first, last)) continue;
    const found = candidates.filter(({ type, tokenStart, score, refs }) => tokenStart === first && isBody(type) && score > 0 && refs.length === 0);
    const beginning = found.find(({ tokenEnd }) => tokenEnd < last);
    if (beginning === undefined || found.some(({ tokenEnd }) => tokenEnd >= last)) continue;
    const body = newCandidate(first, last, tokens.start[first] as number, tokens.end[last] as number, beginning.type, 'tagger', explain);
    const within = candidates.reduce((sum, { tokenStart, tokenEnd, score }) => (tokenStart > beginning.tokenEnd && tokenEnd <= last && score > 0 ? sum + score : sum), 0);
    weigh(body, 'defined-by-its-acronym', beginning.score + within + WEIGHT.apart);
    candidates.push(body);
  }
}
