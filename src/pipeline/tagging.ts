// The tagger's part in the decision: it proposes names, and its margin is evidence for or against every candidate.

import { COARSE_OF, COARSE_TYPES } from '../tagger/labels';
import { gazetteerEvidence, markWindow, type TaggerView } from '../tagger/features';
import type { Tagger } from '../tagger/tagger';
import { MAX_TYPE_FEATURES, scoreTypes, TYPE_COUNT } from '../tagger/types';
import { ENTITY_TYPES, type EntityType } from '../types';
import { type CandidateSpan, weigh } from './candidate';
import type { Document } from './document';
import { newCandidate } from './gazetteer-candidates';
import { WEIGHT } from './score';

/** Names are never longer than this in tokens. */
const MAX_SPAN = 256;

/** What the tagger reads of a document. */
export function taggerView(document: Document, keep?: () => boolean): TaggerView {
  const { text, tokens, cues, stems, matches, gazetteer } = document;
  const evidence = gazetteerEvidence(tokens, gazetteer.layers, gazetteer.hidden, matches, keep);
  return { text, tokens, cues, stems, gazetteer: evidence, window: markWindow(tokens, cues, evidence) };
}

const FINE_OF: ReadonlyArray<readonly number[]> = /* @__PURE__ */ COARSE_TYPES.map((_, coarse) => ENTITY_TYPES.flatMap((type, index) => (COARSE_OF[type] === coarse ? [index] : [])));

/** Weighs the tagger's findings into the candidates and adds its own proposals, in place. */
export function applyTagger(document: Document, tagger: Tagger, candidates: CandidateSpan[], explain: boolean): void {
  const { tokens } = document;
  const view = taggerView(document);
  const decoded = tagger.decode(view);
  const { scale, typeScale } = tagger.about;
  const features = new Int32Array(MAX_TYPE_FEATURES);
  const sums = new Int32Array(TYPE_COUNT);
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
  /** Log-odds of a type against the best other one of its coarse type. */
  const typeMargin = (type: EntityType) => {
    const own = ENTITY_TYPES.indexOf(type);
    let other = Number.NEGATIVE_INFINITY;
    for (const fine of FINE_OF[COARSE_OF[type]] as readonly number[]) if (fine !== own) other = Math.max(other, sums[fine] as number);
    return other === Number.NEGATIVE_INFINITY ? 0 : ((sums[own] as number) - other) / typeScale;
  };
  let scoredStart = -1;
  let scoredEnd = -1;
  for (const candidate of candidates) {
    const margin = decoded.margin(candidate.tokenStart, candidate.tokenEnd, COARSE_OF[candidate.type]);
    weigh(candidate, 'tagger', margin === undefined ? WEIGHT.taggerBlind : WEIGHT.tagger * clamp(margin / scale, WEIGHT.taggerLeast, WEIGHT.taggerMost));
    // Readings of one span follow each other and share the classifier's scores.
    if (candidate.tokenStart !== scoredStart || candidate.tokenEnd !== scoredEnd) {
      scoredStart = candidate.tokenStart;
      scoredEnd = candidate.tokenEnd;
      scoreTypes(tagger.types, view, scoredStart, scoredEnd, features, sums);
    }
    weigh(candidate, 'type', WEIGHT.type * clamp(typeMargin(candidate.type), -WEIGHT.typeMost, WEIGHT.typeMost));
  }
  const known = new Set<number>();
  const keyOf = (first: number, last: number, fine: number) => (first * MAX_SPAN + Math.min(MAX_SPAN - 1, last - first)) * TYPE_COUNT + fine;
  for (const { tokenStart, tokenEnd, type } of candidates) known.add(keyOf(tokenStart, tokenEnd, ENTITY_TYPES.indexOf(type)));
  for (const [first, last, coarse] of decoded.names()) {
    scoreTypes(tagger.types, view, first, last, features, sums);
    const margin = decoded.margin(first, last, coarse) ?? 0;
    for (const fine of FINE_OF[coarse] as readonly number[]) {
      const type = ENTITY_TYPES[fine] as EntityType;
      if (known.has(keyOf(first, last, fine))) continue;
      const lead = typeMargin(type);
      if (lead < 0) continue;
      const proposal = newCandidate(first, last, document.stems[first] as number, tokens.end[last] as number, type, 'tagger', explain);
      weigh(proposal, 'tagger', WEIGHT.tagger * clamp(margin / scale, WEIGHT.taggerLeast, WEIGHT.taggerMost));
      weigh(proposal, 'type', WEIGHT.typeOfUnknown * clamp(lead, 0, WEIGHT.typeMost));
      candidates.push(proposal);
    }
  }
}
