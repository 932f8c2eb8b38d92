// The tagger's part in the decision: it proposes names, and its margin is evidence for or against every candidate.

import { ALIAS, HEAD_INSIDE } from '../../gazetteer/model';
import { gazetteerEvidence, markWindow } from '../../tagger/features';
import type { TaggerView } from '../../tagger/kinds';
import { COARSE_OF } from '../../tagger/labels';
import type { Tagger } from '../../tagger/tagger';
import { ALL_UPPER, CAPITALS_LINE, FIRST_UPPER } from '../../text/tokens';
import { type EntityType, isBody } from '../../types';
import { CandidateIndex, type CandidateSpan, isPlain, weigh } from '../document/candidate';
import { type Document, possessedBy } from '../document/document';
import { clamp, FINE_OF, OWN_TYPE, typeMargin } from './fine-types';
import { proposeTagged } from './tagged-names';
import { eachPart } from './tagged-parts';
import type { Weighing } from './weighing';
import { ownerWithin } from '../bodies/owners-within';
import { isCountryBehindArticle, isOfItsArea } from '../names/tagged-spans';
import { WEIGHT } from '../document/weights';

/** What the tagger reads of a document. */
export function taggerView(document: Document, keep?: () => boolean): TaggerView {
  const { text, tokens, cues, governing, stems, matches, gazetteer } = document;
  const evidence = gazetteerEvidence(tokens, gazetteer.layers, gazetteer.hidden, matches, keep);
  return { text, tokens, cues, governing, stems, gazetteer: evidence, window: markWindow(tokens, cues, evidence) };
}

/** What the tagger thinks of a span as a name of a type, in log-odds. */
export type Opinion = (tokenStart: number, tokenEnd: number, type: EntityType) => number;

/** Weighs the tagger's findings into the candidates and adds its own proposals, in place. Returns its opinion of any other span. */
export function applyTagger(document: Document, tagger: Tagger, candidates: CandidateSpan[], explain: boolean): Opinion {
  const { decoded, types } = tagger.read(taggerView(document));
  const { scale, typeScale } = tagger.about;
  const evidenceOf = (margin: number | undefined, least = WEIGHT.taggerLeast) => (margin === undefined ? WEIGHT.taggerBlind : WEIGHT.tagger * clamp(margin / scale, least, WEIGHT.taggerMost));
  const weighing: Weighing = { document, decoded, types, byEnd: new CandidateIndex(document.tokens.count), typeScale, evidenceOf, explain };
  weighCandidates(weighing, candidates);
  const opinion: Opinion = (tokenStart, tokenEnd, type) => evidenceOf(decoded.margin(tokenStart, tokenEnd, COARSE_OF[type]));
  if (document.tokens.isShortCaseless) return opinion;
  const names = decoded.names();
  for (let i = 0; i < names.length; i += 3) {
    const coarse = names[i + 2] as number;
    const whole = decoded.margin(names[i] as number, names[i + 1] as number, coarse) ?? 0;
    eachPart(document, names[i] as number, names[i + 1] as number, coarse, (first, last) => proposeTagged(weighing, first, last, coarse, whole, candidates));
  }
  return opinion;
}

/** The margin of a candidate, or of its name alone where guidelines and not context say whether tails and heads belong to the span. */
function marginOf({ document, decoded }: Weighing, candidate: CandidateSpan): number | undefined {
  const { tokenStart, tokenEnd, coreEnd, type } = candidate;
  const coarse = COARSE_OF[type];
  let margin = decoded.margin(tokenStart, tokenEnd, coarse);
  if (coreEnd >= 0) {
    const core = decoded.margin(tokenStart, coreEnd, coarse);
    if (core !== undefined && (margin === undefined || core > margin)) margin = core;
  }
  // Whoever lists a name with its head (`كتائب حزب الله`) means the whole.
  if (beginsWithListedHead(document, candidate)) {
    const core = decoded.margin(tokenStart + 1, tokenEnd, coarse);
    if (core !== undefined && (margin === undefined || core > margin)) margin = core;
  }
  return margin;
}

/** Weighs what the tagger thinks of the candidates. They go into `byEnd` as they are weighed: listed names come before the proposals that ask for them. */
function weighCandidates(weighing: Weighing, candidates: readonly CandidateSpan[]): void {
  const { document, types, byEnd, typeScale, evidenceOf } = weighing;
  let scoredStart = -1;
  let scoredEnd = -1;
  for (const candidate of candidates) {
    const { tokenStart, tokenEnd } = candidate;
    byEnd.add(tokenEnd, candidate);
    const behindArticle = isCountryBehindArticle(document, candidate);
    weigh(candidate, 'tagger', evidenceOf(marginOf(weighing, candidate), (isBody(candidate.type) && isAcronymInCapitals(document, candidate)) || isPossessor(document, candidate) ? WEIGHT.taggerLeastAcronym : isPlain(candidate) || behindArticle || isAcronymInCapitals(document, candidate) ? WEIGHT.taggerLeastPlain : WEIGHT.taggerLeast));
    if (behindArticle) weigh(candidate, 'behind-article', WEIGHT.countryBehindArticle);
    if (candidate.refs.length === 0 && ownerWithin(document, byEnd, tokenStart, tokenEnd) !== undefined) weigh(candidate, 'owner-within', -WEIGHT.apart);
    if (isOfItsArea(document, candidate, byEnd)) weigh(candidate, 'of-an-area', WEIGHT.ofAnArea);
    const fineTypes = FINE_OF[COARSE_OF[candidate.type]] as readonly number[];
    if (fineTypes.length === 1) continue;
    // Readings of one span follow each other and share the classifier's scores.
    if (tokenStart !== scoredStart || tokenEnd !== scoredEnd) {
      scoredStart = tokenStart;
      scoredEnd = tokenEnd;
      types.score(tokenStart, tokenEnd);
    }
    weigh(candidate, 'type', WEIGHT.type * clamp(typeMargin(types.sums, OWN_TYPE[candidate.type], fineTypes, typeScale), -WEIGHT.typeMost, WEIGHT.typeMost));
  }
}

/** `the Philippines' Leyte province`: a country that owns what follows. */
function isPossessor(document: Document, { type, tokenEnd }: CandidateSpan): boolean {
  return type === 'country' && possessedBy(document, tokenEnd) !== 0;
}

/** `WHO` amid other text is no word. */
function isAcronymInCapitals({ tokens }: Document, { refs, tokenStart }: CandidateSpan): boolean {
  return ((tokens.flags[tokenStart] as number) & (ALL_UPPER | CAPITALS_LINE)) === ALL_UPPER && refs.length > 0 && refs.every(({ flags }) => (flags & (ALIAS.acronym | ALIAS.weak)) === ALIAS.acronym);
}

/** True for listed names of two words or more, none of them weak, whose first word is a head in lower case or without case. */
function beginsWithListedHead({ tokens, cues }: Document, { tokenStart, tokenEnd, refs }: CandidateSpan): boolean {
  if (refs.length === 0 || tokenEnd === tokenStart || ((cues[tokenStart] as number) & HEAD_INSIDE) === 0) return false;
  return ((tokens.flags[tokenStart] as number) & FIRST_UPPER) === 0 && refs.every((ref) => (ref.flags & ALIAS.weak) === 0);
}

