// What the words beside a name say of where it ends: a one-word name beside another capitalised word, a name that goes on in Arabic.

import { ANY_HEAD, CUE } from '../../gazetteer/model';
import { FIRST_UPPER, GAP_ABBREVIATION, GAP_HYPHEN, GAP_SPACE, SENTENCE_START, TITLE_LINE } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isPlace } from '../../types';
import { endsInNisba } from '../document/arabic-words';
import { type CandidateSpan, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import type { Writing } from '../document/readings';
import { isWeekday } from '../document/weekdays';
import { WEIGHT } from '../document/weights';

/** `الشيخ بدر` before a word that no cue explains: less the town of that name than the title of a longer name. */
function isTitleOfPerson({ tokens, cues }: Document, { tokenStart, tokenEnd, type }: CandidateSpan): boolean {
  const next = tokenEnd + 1;
  if (type === 'person' || tokenEnd === tokenStart || next >= tokens.count || (tokens.gap[next] as number) !== GAP_SPACE) return false;
  return ((cues[tokenStart] as number) & CUE.title) !== 0 && ((cues[next] as number) & ~(CUE.given | CUE.family)) === 0;
}

/** `Mohammed Abou` before `Selmia` is not Mohamed Abbou. */
function endsInKunya({ tokens, cues }: Document, { tokenEnd }: CandidateSpan): boolean {
  const next = tokenEnd + 1;
  return ((cues[tokenEnd] as number) & CUE.kunya) !== 0 && next < tokens.count && (tokens.gap[next] as number) === GAP_SPACE && ((tokens.flags[next] as number) & FIRST_UPPER) !== 0;
}

/** What no name goes on with, nor begins with. */
const NO_NAME = CUE.calendar | CUE.function | CUE.demonym | ANY_HEAD;
/** `Juan Carlos Ier` is the king. */
const ORDINAL = /^(?:[IVX]+|Ier|1er)$/;

/** `Mohamed Yusuf` before `Hassan`, `Mohamed Salah` behind `Ahmed`: given names, and another capitalised word right beside them. */
function isPartOfName({ tokens, cues, text }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  const isName = (token: number) => ((tokens.flags[token] as number) & FIRST_UPPER) !== 0 && ((cues[token] as number) & NO_NAME) === 0;
  const isGiven = (token: number) => isName(token) && ((cues[token] as number) & CUE.given) !== 0;
  const next = tokenEnd + 1;
  if (tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && isGiven(tokenStart - 1)) return true;
  return isGiven(tokenEnd) && next < tokens.count && tokens.gap[next] === GAP_SPACE && isName(next) && !ORDINAL.test(text.slice(tokens.start[next], tokens.end[next]));
}

/** Particles of Romance and Germanic names, spelt in Arabic letters. */
const FOREIGN_PARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['دي', 'دو', 'دا', 'ديل', 'ديلا', 'دل', 'دوس']);

const DAUGHTER = /* @__PURE__ */ hashOf('بنت');

/** سانتا كروز دي لاسييرا: the town is listed, its beginning of two words is another; روحاني بنت إسماعيل is not whose surname is Rouhani. Behind one word دي may be what Egyptians say for `this`. */
export function goesOnBehindParticle({ tokens }: Document, { tokenStart, tokenEnd, type }: Pick<CandidateSpan, 'tokenStart' | 'tokenEnd' | 'type'>): boolean {
  const particle = tokenEnd + 1;
  if (particle + 1 >= tokens.count || tokens.gap[particle] !== GAP_SPACE || tokens.gap[particle + 1] !== GAP_SPACE) return false;
  return isPlace(type) ? tokenEnd > tokenStart && FOREIGN_PARTICLES.has(tokens.hash[particle] as number) : type === 'person' && tokenEnd === tokenStart && tokens.hash[particle] === DAUGHTER;
}

const BUILDING_TAILS = CUE.siteTail | CUE.organisationTail;

/** `La Paz Hospital`: a town or division of several words in the name of what is called after it. */
function isPlaceBeforeTail({ tokens, cues }: Document, { tokenEnd, type }: CandidateSpan): boolean {
  const next = tokenEnd + 1;
  if ((type !== 'city' && type !== 'region') || next >= tokens.count || tokens.gap[next] !== GAP_SPACE) return false;
  return ((tokens.flags[next] as number) & (FIRST_UPPER | SENTENCE_START)) === FIRST_UPPER && ((cues[next] as number) & BUILDING_TAILS) !== 0;
}

/** `Ahmadinejad Tuesday denounced`: American news puts the day right behind who acts. */
function isBeforeWeekday({ tokens }: Document, { tokenEnd }: CandidateSpan): boolean {
  const day = tokenEnd + 1;
  return day + 1 < tokens.count && tokens.gap[day] === GAP_SPACE && isWeekday(tokens, day) && tokens.gap[day + 1] === GAP_SPACE && ((tokens.flags[day + 1] as number) & FIRST_UPPER) === 0;
}

/** `Saint-Denis-Trezelles`: what stands before the whole (`à`, `village de`) says nothing of the town that its first part is; but `Alep-Est` is in Aleppo. */
export function goesOnBehindHyphen({ tokens, cues }: Document, { tokenEnd, type }: CandidateSpan): boolean {
  const next = tokenEnd + 1;
  return isPlace(type) && next < tokens.count && tokens.gap[next] === GAP_HYPHEN && ((tokens.flags[next] as number) & FIRST_UPPER) !== 0 && ((cues[next] as number) & CUE.directions) === 0;
}

/** A one-word name beside another capitalised word that it does not belong to is likely part of a longer, unknown name. */
export function scoreNeighbours(document: Document, candidate: CandidateSpan, writing: Writing): void {
  if (writing.arabic) {
    if (goesOnBehindParticle(document, candidate)) weigh(candidate, 'name-goes-on', WEIGHT.noEntity);
    if (isTitleOfPerson(document, candidate)) weigh(candidate, 'name-goes-on', WEIGHT.neighbour + (endsInNisba(document, candidate.tokenEnd + 1) ? WEIGHT.familyName : 0));
    return;
  }
  if (writing.capitalsLine) return;
  if (candidate.type === 'person') {
    if (endsInKunya(document, candidate)) weigh(candidate, 'name-goes-on', WEIGHT.noEntity);
    else if (isBeforeWeekday(document, candidate)) weigh(candidate, 'beside-weekday', WEIGHT.apart);
    else if (candidate.tokenEnd > candidate.tokenStart && isPartOfName(document, candidate)) weigh(candidate, 'name-goes-on', WEIGHT.familyName);
  }
  // Of longer names those of bodies have longer ones around them (`Progressive [Conservative Party of Canada]`).
  const several = writing.words > 1;
  if (several && isPlaceBeforeTail(document, candidate)) weigh(candidate, 'capital-after', WEIGHT.neighbourOfSeveral);
  if (several && candidate.type !== 'organisation' && candidate.type !== 'faction') return;
  const weight = several ? WEIGHT.neighbourOfSeveral : WEIGHT.neighbour;
  const { tokens, cues } = document;
  const { tokenStart, tokenEnd } = candidate;
  if (((tokens.flags[tokenStart] as number) & TITLE_LINE) !== 0) return;
  const capital = (token: number) => ((tokens.flags[token] as number) & FIRST_UPPER) !== 0;
  const gapBefore = tokens.gap[tokenStart] as number;
  if (tokenStart > 0 && (gapBefore === GAP_SPACE || gapBefore === GAP_HYPHEN || gapBefore === GAP_ABBREVIATION) && capital(tokenStart - 1)) {
    const mask = cues[tokenStart - 1] as number;
    const sentenceStart = ((tokens.flags[tokenStart - 1] as number) & SENTENCE_START) !== 0;
    if ((mask & (ANY_HEAD | CUE.demonym | CUE.directions)) === 0 && !(sentenceStart && (mask & (CUE.function | CUE.particle | CUE.calendar)) !== 0)) weigh(candidate, 'capital-before', weight);
  }
  const next = tokenEnd + 1;
  const gapAfter = next < tokens.count ? (tokens.gap[next] as number) : -1;
  if ((gapAfter === GAP_SPACE || gapAfter === GAP_HYPHEN) && capital(next) && ((cues[next] as number) & (CUE.calendar | CUE.function)) === 0) weigh(candidate, 'capital-after', weight);
}
