// The tagger's part in the decision: it proposes names, and its margin is evidence for or against every candidate.

import { COARSE_OF, COARSE_TYPES } from '../tagger/labels';
import { gazetteerEvidence, markWindow, type TaggerView } from '../tagger/features';
import type { Tagger } from '../tagger/tagger';
import { MAX_TYPE_FEATURES, TYPE_COUNT } from '../tagger/types';
import { ENTITY_TYPES, type EntityType } from '../types';
import { type CandidateSpan, weigh } from './candidate';
import type { Document } from './document';
import { newCandidate } from './gazetteer-candidates';

/** Weight of one unit of the tagger's log-odds, and their bounds: the tagger alone never outvotes everything else. */
const TAGGER_WEIGHT = 1;
const MOST = 6;
const LEAST = -6;
/** Weight of the classifier's log-odds between the fine types of one coarse type. */
const TYPE_WEIGHT = 1;
const MOST_TYPE = 3;

/** What the tagger reads of a document. */
export function taggerView(document: Document, keep?: () => boolean): TaggerView {
  const { text, tokens, cues, matches, gazetteer } = document;
  const evidence = gazetteerEvidence(tokens, gazetteer.layers, gazetteer.hidden, matches, keep);
  return { text, tokens, cues, gazetteer: evidence, window: markWindow(tokens, cues, evidence) };
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
  for (const candidate of candidates) {
    const margin = decoded.margin(candidate.tokenStart, candidate.tokenEnd, COARSE_OF[candidate.type]);
    weigh(candidate, 'tagger', margin === undefined ? LEAST / 2 : TAGGER_WEIGHT * clamp(margin / scale, LEAST, MOST));
    tagger.types.score(view, candidate.tokenStart, candidate.tokenEnd, features, sums);
    weigh(candidate, 'type', TYPE_WEIGHT * clamp(typeMargin(candidate.type), -MOST_TYPE, MOST_TYPE));
  }
  for (const [first, last, coarse] of decoded.names()) {
    tagger.types.score(view, first, last, features, sums);
    const margin = decoded.margin(first, last, coarse) ?? 0;
    for (const fine of FINE_OF[coarse] as readonly number[]) {
      const type = ENTITY_TYPES[fine] as EntityType;
      if (candidates.some((candidate) => candidate.tokenStart === first && candidate.tokenEnd === last && candidate.type === type)) continue;
      const lead = typeMargin(type);
      if (lead < 0) continue;
      const proposal = newCandidate(first, last, tokens.start[first] as number, tokens.end[last] as number, type, 'tagger', explain);
      weigh(proposal, 'tagger', TAGGER_WEIGHT * clamp(margin / scale, LEAST, MOST));
      weigh(proposal, 'type', TYPE_WEIGHT * clamp(lead, 0, MOST_TYPE) * 0.3);
      candidates.push(proposal);
    }
  }
}
