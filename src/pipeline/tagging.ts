// The tagger's part in the decision: it proposes names, and its margin is evidence for or against every candidate.

import { COARSE_OF, COARSE_TYPES } from '../tagger/labels';
import { gazetteerEvidence, markWindow, type TaggerView } from '../tagger/features';
import { ALIAS, CUE } from '../gazetteer/model';
import type { Tagger } from '../tagger/tagger';
import { MAX_TYPE_FEATURES, scoreTypes, TYPE_COUNT } from '../tagger/types';
import { ARABIC, FIRST_UPPER, SYMBOL_TOKEN } from '../text/tokens';
import { ENTITY_TYPES, type EntityType } from '../types';
import { type CandidateSpan, weigh } from './candidate';
import type { Document } from './document';
import { newCandidate } from './gazetteer-candidates';
import { isIdiom, WEIGHT } from './score';

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
    const coarse = COARSE_OF[candidate.type];
    let margin = decoded.margin(candidate.tokenStart, candidate.tokenEnd, coarse);
    // Whether a lower-case tail belongs to the span is a matter of guidelines, not of context: the tagger is asked for the name alone too.
    if (candidate.coreEnd !== undefined) margin = Math.max(margin ?? Number.NEGATIVE_INFINITY, decoded.margin(candidate.tokenStart, candidate.coreEnd, coarse) ?? Number.NEGATIVE_INFINITY);
    // So is the head of a listed name (`كتائب حزب الله`): whoever lists it with its head means the whole.
    if (beginsWithListedHead(document, candidate)) margin = Math.max(margin ?? Number.NEGATIVE_INFINITY, decoded.margin(candidate.tokenStart + 1, candidate.tokenEnd, coarse) ?? Number.NEGATIVE_INFINITY);
    if (margin === Number.NEGATIVE_INFINITY) margin = undefined;
    weigh(candidate, 'tagger', margin === undefined ? WEIGHT.taggerBlind : WEIGHT.tagger * clamp(margin / scale, WEIGHT.taggerLeast, WEIGHT.taggerMost));
    // Readings of one span follow each other and share the classifier's scores.
    if (candidate.tokenStart !== scoredStart || candidate.tokenEnd !== scoredEnd) {
      scoredStart = candidate.tokenStart;
      scoredEnd = candidate.tokenEnd;
      scoreTypes(tagger.types, view, scoredStart, scoredEnd, features, sums);
    }
    weigh(candidate, 'type', WEIGHT.type * clamp(typeMargin(candidate.type), -WEIGHT.typeMost, WEIGHT.typeMost));
  }
  const listedEnds = new Map<number, CandidateSpan[]>();
  for (const candidate of candidates) {
    if (candidate.refs.length === 0) continue;
    const list = listedEnds.get(candidate.tokenEnd);
    if (list) list.push(candidate);
    else listedEnds.set(candidate.tokenEnd, [candidate]);
  }
  const known = new Set<number>();
  const keyOf = (first: number, last: number, fine: number) => (first * MAX_SPAN + Math.min(MAX_SPAN - 1, last - first)) * TYPE_COUNT + fine;
  for (const { tokenStart, tokenEnd, type } of candidates) known.add(keyOf(tokenStart, tokenEnd, ENTITY_TYPES.indexOf(type)));
  for (const [found, last, coarse] of decoded.names()) {
    const first = withoutHeads(document, found, last);
    // Arabic letters fold so far that small words look like names (على, علي): alone they are none.
    if (first === last && isSmallWord(document, first)) continue;
    // Names that begin or end with & or + (Canal+) come from lists only.
    if ((((tokens.flags[last] as number) | (tokens.flags[first] as number)) & SYMBOL_TOKEN) !== 0) continue;
    // No name ends in an ordinary adjective (`وادي عميق`, a deep valley), nor is it part of a set phrase.
    if (((document.cues[last] as number) & CUE.word) !== 0 || isIdiom(document, first, last)) continue;
    scoreTypes(tagger.types, view, first, last, features, sums);
    const margin = decoded.margin(found, last, coarse) ?? 0;
    for (const fine of FINE_OF[coarse] as readonly number[]) {
      const type = ENTITY_TYPES[fine] as EntityType;
      if (known.has(keyOf(first, last, fine))) continue;
      const lead = typeMargin(type);
      if (lead < 0) continue;
      const proposal = newCandidate(first, last, document.stems[first] as number, tokens.end[last] as number, type, 'tagger', explain);
      weigh(proposal, 'tagger', WEIGHT.tagger * clamp(margin / scale, WEIGHT.taggerLeast, WEIGHT.taggerMost));
      weigh(proposal, 'type', WEIGHT.typeOfUnknown * clamp(lead, 0, WEIGHT.typeMost));
      if (endsInListedName(document, proposal, listedEnds)) weigh(proposal, 'head-before-listed-name', WEIGHT.headBeforeListed);
      candidates.push(proposal);
    }
  }
}

const HEAD_OUTSIDE = CUE.cityHead | CUE.campHead | CUE.regionHead | CUE.siteHead | CUE.title | CUE.kin;

/** Arabic heads of places and titles stay out of the span by the guidelines, however the tagger learnt to cut: `جزيرة [سومطرا]`. */
function withoutHeads({ tokens, cues }: Document, first: number, last: number): number {
  let from = first;
  while (from < last && ((tokens.flags[from] as number) & ARABIC) !== 0 && ((cues[from] as number) & HEAD_OUTSIDE) !== 0 && ((cues[from] as number) & (HEAD_INSIDE | CUE.given | CUE.kunya)) === 0) from++;
  return from;
}

function isSmallWord({ tokens, cues }: Document, token: number): boolean {
  return ((tokens.flags[token] as number) & ARABIC) !== 0 && ((cues[token] as number) & CUE.function) !== 0;
}

const HEAD_INSIDE = CUE.siteHeadIn | CUE.factionHeadIn | CUE.organisationHeadIn;

/** True for listed names of two words or more, none of them weak, whose first word is a head in lower case or without case. */
function beginsWithListedHead({ tokens, cues }: Document, { tokenStart, tokenEnd, refs }: CandidateSpan): boolean {
  if (refs.length === 0 || tokenEnd === tokenStart || ((cues[tokenStart] as number) & HEAD_INSIDE) === 0) return false;
  return ((tokens.flags[tokenStart] as number) & FIRST_UPPER) === 0 && refs.every((ref) => (ref.flags & ALIAS.weak) === 0);
}

/** `agence d'information TASS`: an unlisted name that begins in lower case and ends in a listed one of its kind is likely that one and its head. */
function endsInListedName(document: Document, proposal: CandidateSpan, listedEnds: ReadonlyMap<number, readonly CandidateSpan[]>): boolean {
  const flags = document.tokens.flags[proposal.tokenStart] as number;
  if ((flags & (FIRST_UPPER | ARABIC)) !== 0) return false;
  const coarse = COARSE_OF[proposal.type];
  return (listedEnds.get(proposal.tokenEnd) ?? []).some((listed) => listed.tokenStart > proposal.tokenStart && COARSE_OF[listed.type] === coarse && coarse === BODY);
}
const BODY = 2;
