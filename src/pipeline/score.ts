// One scoring for all candidates: log-odds evidence from the name's entry, its writing, its neighbours and cue words.
// Weights are tuned on the development gold articles; `explain` prints the rule names.

import { ALIAS, CUE, ENTRY_KIND } from '../gazetteer/model';
import { CLASS, CLOSE, FOLD, IGNORED, OPEN } from '../text/chars';
import { AFTER_BRACKET, AFTER_OPEN, FIRST_UPPER, GAP_ABBREVIATION, GAP_HYPHEN, GAP_SPACE, SENTENCE_START, TITLE_LINE } from '../text/tokens';
import type { EntityType } from '../types';
import { type CandidateSpan, type EntryRef, weigh } from './candidate';
import { type Document, followingCues, governingCues } from './document';
import { type Writing, writingOf } from './gazetteer-candidates';

/** Evidence weights by rule. */
export const WEIGHT = {
  words: [0, 3, 5, 6, 6.5],
  variant: -0.6,
  alternate: -0.8,
  weak: -1.94,
  weakUntagged: -3.5,
  common: -1.62,
  commonAtStart: -1.5,
  /** Without capitals nothing in the writing says that the word is a name. */
  commonCaseless: -1.2,
  givenName: -0.9,
  surname: -1.2,
  lowerSingle: -4,
  lowerSeveral: -3.37,
  country: 1.5,
  capital: 0.72,
  curated: 1.5,
  firstLevel: 1.2,
  village: -0.79,
  besideCountry: -3,
  besideTown: -0.8,
  town: -0.6,
  regionByDefault: -0.6,
  siteByDefault: -0.18,
  head: 4.5,
  headIn: 0.72,
  wrongHead: -0.9,
  tail: 1.5,
  neighbour: -1.56,
  headBeforeListed: -2,
  /** A short form that the tagger found too. */
  agreement: 0.5,
  /** A short name of a lesser place, read behind an Arabic clitic: mostly part of a word (بنوك, banks). */
  behindClitic: -1.5,
  /** A country called by its own adjective, where it stands as one (الحكومة السعودية). */
  adjective: -5,
  /** Papers and stations stand in quotes, places of the same name do not. */
  quoted: 2,
  /** A set phrase in which the word is no name. */
  idiom: -9,
  supported: 3.6,
  cueWord: 1.8,
  /** Of one unit of the tagger's log-odds, and their bounds: the tagger alone never outvotes everything else. */
  tagger: 0.85,
  taggerMost: 3.6,
  taggerLeast: -9,
  /** The tagger did not look: hardly a place for a name. */
  taggerBlind: -4.5,
  /** The classifier's log-odds between the fine types of one coarse type: for listed names, and for the tagger's own. */
  type: 0.6,
  typeMost: 1.8,
  typeOfUnknown: 0.07,
};

const HEAD_OF: Readonly<Record<EntityType, number>> = {
  city: CUE.cityHead | CUE.campHead,
  country: 0,
  region: CUE.regionHead,
  site: CUE.siteHead | CUE.siteHeadIn,
  person: CUE.title | CUE.kin,
  faction: CUE.factionHead | CUE.factionHeadIn,
  organisation: CUE.organisationHead | CUE.organisationHeadIn,
};
const ANY_HEAD = CUE.cityHead | CUE.campHead | CUE.regionHead | CUE.siteHead | CUE.title | CUE.kin | CUE.factionHead | CUE.organisationHead;

/** Score of one referent of a candidate by its name and entry alone. */
export function priorOf(ref: EntryRef, words: number, sentenceStart: boolean): number {
  const { flags, layer, entry } = ref;
  let score = (WEIGHT.words[Math.min(words, WEIGHT.words.length - 1)] as number) + kindPrior(ref);
  if ((flags & ALIAS.variant) !== 0) score += WEIGHT.variant;
  if ((flags & ALIAS.alternate) !== 0 && layer.entryKind[entry] !== ENTRY_KIND.curated) score += WEIGHT.alternate;
  if ((flags & ALIAS.weak) !== 0) score += WEIGHT.weak;
  if (words === 1 && (flags & ALIAS.common) !== 0 && (flags & ALIAS.acronym) === 0) score += WEIGHT.common + (sentenceStart ? WEIGHT.commonAtStart : 0);
  if ((flags & ALIAS.givenName) !== 0) score += WEIGHT.givenName;
  if ((flags & ALIAS.surname) !== 0) score += WEIGHT.surname;
  return score;
}

function kindPrior(ref: EntryRef): number {
  const { layer, entry } = ref;
  const population = layer.entryPopulation[entry] as number;
  const size = population > 0 ? Math.min(1.5, Math.max(0, (Math.log10(population) - 4.5) * 0.75)) : 0;
  switch (layer.entryKind[entry]) {
    case ENTRY_KIND.country: return WEIGHT.country;
    case ENTRY_KIND.firstLevel: return WEIGHT.firstLevel;
    case ENTRY_KIND.capital: return WEIGHT.capital + size;
    case ENTRY_KIND.curated: return WEIGHT.curated;
    case ENTRY_KIND.village: return WEIGHT.village;
    case ENTRY_KIND.town: return WEIGHT.town + size;
    default: return size;
  }
}

/** Scores a gazetteer candidate in place. */
export function scoreCandidate(document: Document, candidate: CandidateSpan, tagged: boolean): void {
  const { tokens } = document;
  const { tokenStart, tokenEnd, type } = candidate;
  const writing = writingOf(document, tokenStart, tokenEnd);
  const flags = tokens.flags[tokenStart] as number;
  const sentenceStart = (flags & (SENTENCE_START | TITLE_LINE)) !== 0 || writing.capitalsLine;
  let best = Number.NEGATIVE_INFINITY;
  for (const ref of candidate.refs) best = Math.max(best, priorOf(ref, writing.words, sentenceStart));
  weigh(candidate, 'gazetteer', best);
  if (type === 'region') weigh(candidate, 'region-by-default', WEIGHT.regionByDefault);
  if (candidate.besideCountry) weigh(candidate, 'country-of-that-name', WEIGHT.besideCountry);
  if (writing.arabic && writing.words === 1 && candidate.refs.every((ref) => (ref.flags & ALIAS.common) !== 0)) weigh(candidate, 'ordinary-word-too', WEIGHT.commonCaseless);
  if (isShortTownBehindClitic(document, candidate, writing)) weigh(candidate, 'short-name-behind-clitic', WEIGHT.behindClitic);
  if (candidate.besideTown) weigh(candidate, 'town-of-that-name', WEIGHT.besideTown);
  if (type === 'site') weigh(candidate, 'site-by-default', WEIGHT.siteByDefault);
  // Without a tagger's opinion a weak name has nothing but itself.
  if (!tagged && candidate.refs.every((ref) => (ref.flags & ALIAS.weak) !== 0)) weigh(candidate, 'weak-without-tagger', WEIGHT.weakUntagged);
  if (isAdjective(document, candidate, writing)) weigh(candidate, 'adjective', WEIGHT.adjective);
  if (type === 'organisation' && isQuoted(document, candidate)) weigh(candidate, 'quoted', WEIGHT.quoted);
  if (isIdiom(document, tokenStart, tokenEnd)) weigh(candidate, 'set-phrase', WEIGHT.idiom);
  scoreCase(candidate, writing);
  scoreHeads(document, candidate);
  scoreNeighbours(document, candidate, writing);
}

const ALEF = 0x627;
const LAM = 0x644;

/** Right behind a word with the article, the Arabic name of a country that is also its adjective is the adjective. */
function isAdjective({ tokens, text }: Document, { tokenStart, start, refs }: CandidateSpan, writing: Writing): boolean {
  if (!writing.arabic || writing.words > 1 || tokenStart === 0 || start !== tokens.start[tokenStart] || (tokens.gap[tokenStart] as number) !== GAP_SPACE) return false;
  if (!refs.every((ref) => (ref.flags & ALIAS.demonym) !== 0)) return false;
  let letters = 0;
  for (let unit = tokens.start[tokenStart - 1] as number; unit < (tokens.end[tokenStart - 1] as number); unit++) {
    if (CLASS[text.charCodeAt(unit)] === IGNORED) continue;
    if (FOLD[text.charCodeAt(unit)] !== (letters === 0 ? ALEF : LAM)) return false;
    if (++letters === 2) return true;
  }
  return false;
}

/** True for a name that fills a pair of quotation marks or brackets of that kind. */
function isQuoted({ tokens, text }: Document, { tokenStart, end }: CandidateSpan): boolean {
  const flags = tokens.flags[tokenStart] as number;
  if ((flags & AFTER_OPEN) === 0 || (flags & AFTER_BRACKET) !== 0) return false;
  let unit = end;
  while (unit < text.length && CLASS[text.charCodeAt(unit)] === IGNORED) unit++;
  const charClass = CLASS[text.charCodeAt(unit)];
  return charClass === CLOSE || charClass === OPEN;
}

const SHORT_NAME = 4;
const LESSER_KINDS: ReadonlySet<number> = /* @__PURE__ */ new Set([ENTRY_KIND.town, ENTRY_KIND.village, ENTRY_KIND.quarter, ENTRY_KIND.other]);
const WAW = 0x648;

/** Read behind a preposition; و before a name is too common to say anything. */
function isShortTownBehindClitic({ tokens, text }: Document, { tokenStart, start, refs }: CandidateSpan, writing: Writing): boolean {
  if (!writing.arabic || writing.words > 1 || start === tokens.start[tokenStart]) return false;
  let clitics = 0;
  let last = 0;
  for (let unit = tokens.start[tokenStart] as number; unit < start; unit++) {
    if (CLASS[text.charCodeAt(unit)] === IGNORED) continue;
    clitics++;
    last = FOLD[text.charCodeAt(unit)] as number;
  }
  if (last === WAW || (tokens.letters[tokenStart] as number) - clitics > SHORT_NAME) return false;
  return refs.every(({ layer, entry }) => LESSER_KINDS.has(layer.entryKind[entry] as number));
}

/** Whether every token of a span belongs to a set phrase. */
export function isIdiom({ cues }: Document, tokenStart: number, tokenEnd: number): boolean {
  for (let token = tokenStart; token <= tokenEnd; token++) if (((cues[token] as number) & CUE.idiom) === 0) return false;
  return true;
}

function scoreCase(candidate: CandidateSpan, writing: Writing): void {
  if (writing.arabic || writing.capitalised > 0) return;
  if (candidate.refs.some((ref) => (ref.flags & ALIAS.lower) !== 0)) return;
  weigh(candidate, 'lower-case', writing.words > 1 ? WEIGHT.lowerSeveral : WEIGHT.lowerSingle);
}

function scoreHeads(document: Document, candidate: CandidateSpan): void {
  const governing = governingCues(document, candidate.tokenStart);
  const following = followingCues(document, candidate.tokenEnd);
  const own = HEAD_OF[candidate.type];
  if ((governing & own) !== 0) weigh(candidate, 'head', (governing & (CUE.siteHeadIn | CUE.factionHeadIn | CUE.organisationHeadIn) & own) !== 0 && (governing & ANY_HEAD & own) === 0 ? WEIGHT.headIn : WEIGHT.head);
  else if ((governing & ANY_HEAD) !== 0 && (candidate.tokenEnd === candidate.tokenStart || (governing & CUE.title) === 0)) weigh(candidate, 'head-of-another-type', WEIGHT.wrongHead);
  if (candidate.type === 'region' && (following & CUE.regionTail) !== 0) weigh(candidate, 'tail', WEIGHT.tail);
}

/** A one-word name beside another capitalised word that it does not belong to is likely part of a longer, unknown name. */
function scoreNeighbours(document: Document, candidate: CandidateSpan, writing: Writing): void {
  if (writing.arabic || writing.words > 1 || writing.capitalsLine) return;
  const { tokens, cues } = document;
  const { tokenStart, tokenEnd } = candidate;
  if (((tokens.flags[tokenStart] as number) & TITLE_LINE) !== 0) return;
  const capital = (token: number) => ((tokens.flags[token] as number) & FIRST_UPPER) !== 0;
  const gapBefore = tokens.gap[tokenStart] as number;
  if (tokenStart > 0 && (gapBefore === GAP_SPACE || gapBefore === GAP_HYPHEN || gapBefore === GAP_ABBREVIATION) && capital(tokenStart - 1)) {
    const mask = cues[tokenStart - 1] as number;
    const sentenceStart = ((tokens.flags[tokenStart - 1] as number) & SENTENCE_START) !== 0;
    if ((mask & (ANY_HEAD | CUE.demonym | CUE.directions)) === 0 && !(sentenceStart && (mask & (CUE.function | CUE.particle | CUE.calendar)) !== 0)) weigh(candidate, 'capital-before', WEIGHT.neighbour);
  }
  const next = tokenEnd + 1;
  const gapAfter = next < tokens.count ? (tokens.gap[next] as number) : -1;
  if ((gapAfter === GAP_SPACE || gapAfter === GAP_HYPHEN) && capital(next) && ((cues[next] as number) & (CUE.calendar | CUE.function)) === 0) weigh(candidate, 'capital-after', WEIGHT.neighbour);
}
