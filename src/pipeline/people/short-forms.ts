// Short forms within one document: `Halaki` after `Wael Nader Halaki`, `Nosra` after `front al-Nosra`, `OSDH` after
// `Observatoire syrien des droits de l'Homme (OSDH)`. They inherit type and referent of the full name, known or not.

import { CUE, packCountry } from '../../gazetteer/model';
import { AFTER_BRACKET, ALL_UPPER, ARABIC, CAPITALS_LINE, DOTTED, FIRST_UPPER, GAP_APOSTROPHE, GAP_HYPHEN, GAP_PUNCTUATION, GAP_SPACE, HAS_DIGIT, HAS_LOWER, LAST_JOINT, SENTENCE_START, SINGLE_LETTER } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { startOfUnlisted } from '../document/arabic-words';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import type { Document } from '../document/document';
import type { Opinion } from '../tagged/tagging';
import { isSameEntry } from '../document/readings';
import { isBody } from '../../types';

const SHORT_FORM_WEIGHT = 2.6;
/** The tagger's opinion comes on top: given names are words too. */
const GIVEN_NAME_WEIGHT = 3.8;
/** By how much the one whose full name the text has comes before an unlisted place or body of that name. */
const SAME_NAME = 0.5;
/** So little the tagger must think of a given name alone in Latin letters within a sentence; where one begins its capital says nothing. */
const WITHIN_SENTENCE = -1;
const ACRONYM_WEIGHT = 3.5;
/** Words of a full name's end that a surname may consist of, besides an article or particle before it. */
const PARTICLES = CUE.particle | CUE.kunya;
const MIN_SHORT_LENGTH = 3;
/** Family names of two letters (`Xi`), and acronyms (`AA`). */
const SHORTEST = 2;
/** No body is called so, though many names end with the word (`حزب الله`). */
const GOD = /* @__PURE__ */ hashOf('الله');
/** Folded, the preposition is written like it. */
const ALI_OR_ON = /* @__PURE__ */ hashOf('علي');

/**
 * Proposes short forms of the chosen full names. `chosen` is sorted by start.
 * A short form stands for the last full name before it, or for the only one of the document where none comes before.
 */
export function shortForms(document: Document, chosen: readonly CandidateSpan[], opinion: Opinion | undefined, explain: boolean): CandidateSpan[] {
  const { tokens } = document;
  const givenNames = new Map<number, CandidateSpan>();
  /** Hash of a short form's key word → the full name it stands for: the first of the document, until one comes before. */
  const index = new Map<number, CandidateSpan>();
  const events: Array<{ hash: number; full: CandidateSpan }> = [];
  /** Key words of several people who came before: `Sharif` is Shehbaz or Nawaz. */
  const several = new Set<number>();
  const remember = (token: number, full: CandidateSpan, least = MIN_SHORT_LENGTH) => {
    const flags = tokens.flags[token] as number;
    if ((tokens.letters[token] as number) < least || (flags & (HAS_DIGIT | SINGLE_LETTER)) !== 0) return;
    if (tokens.hash[token] === GOD || tokens.hash[token] === ALI_OR_ON) return;
    const mask = document.cues[token] as number;
    if ((mask & (CUE.function | CUE.calendar | CUE.directions)) !== 0 || ((mask & CUE.demonym) !== 0 && (full.type !== 'person' || (flags & ARABIC) === 0))) return;
    const hash = tokens.hash[token] as number;
    if (!index.has(hash)) index.set(hash, full);
    events.push({ hash, full });
  };
  const proposals: CandidateSpan[] = [];
  for (const full of chosen) {
    if (full.via === 'short-form') continue;
    const acronym = bracketedAcronym(document, full, explain);
    if (acronym) {
      proposals.push(acronym);
      remember(acronym.tokenStart, acronym.antecedent as CandidateSpan, SHORTEST);
    }
    const key = shortKey(document, full);
    if (key >= 0) remember(key, full);
    if (hasFamilyNameFirst(document, full)) remember(full.tokenStart, full, SHORTEST);
    else if (hasNoFamilyName(full)) remember(full.tokenStart, full);
    if (opinion !== undefined && isCalledByGivenName(document, full)) givenNames.set(tokens.hash[full.tokenStart] as number, full);
  }
  if (index.size === 0 && givenNames.size === 0) return proposals;
  let at = 0;
  let event = 0;
  for (let token = 0; token < tokens.count; token++) {
    for (let next = events[event]; next !== undefined && next.full.tokenEnd < token; next = events[++event]) {
      const { hash, full } = next;
      const before = index.get(hash);
      if (before !== undefined && before !== full && before.end <= full.start && isAnother(document, before, full)) several.add(hash);
      index.set(hash, full);
    }
    const flags = tokens.flags[token] as number;
    if ((flags & (FIRST_UPPER | ARABIC)) === 0) continue;
    const named = index.get(tokens.hash[token] as number);
    const surname = named === undefined || isAdjective(document, token, named) || isTitleHere(document, token) ? undefined : named;
    const full = surname ?? givenNames.get(tokens.hash[token] as number);
    if (full === undefined || (surname === undefined && !isWrittenAs(document, token, full.tokenStart))) continue;
    while (at < chosen.length && (chosen[at] as CandidateSpan).tokenEnd < token) at++;
    const here = chosen[at];
    const start = tokens.start[token] as number;
    if (full.start <= start && start < full.end) continue;
    // Listed by that name, or half of two: no given name alone (`Jordan faces Iraq` after Jordan Henderson).
    if (surname === undefined && (flags & ARABIC) === 0 && (isHyphenated(document, token) || (here?.tokenStart === token && here.refs.length > 0))) continue;
    const first = surname === undefined ? token : firstToken(document, full, token);
    if (first < 0 || (surname !== undefined && isOfAnother(document, full, first))) continue;
    if (here && here.tokenStart <= token && here.tokenEnd > here.tokenStart && here.via !== 'short-form' && (here.tokenStart !== first || here.tokenEnd !== token)) continue;
    const proposal = newCandidate(first, token, startOfUnlisted(document, first), tokens.end[token] as number, full.type, 'short-form', explain);
    if (surname !== undefined) {
      if (!several.has(tokens.hash[token] as number)) {
        proposal.refs = full.refs;
        proposal.antecedent = full;
      }
      weigh(proposal, 'short-form', SHORT_FORM_WEIGHT);
      // What is left of a body's name may be an ordinary word (`Security`, الدولي).
      if (opinion !== undefined && full.type !== 'person') weigh(proposal, 'tagger', Math.min(0, opinion(first, token, full.type)));
    } else {
      // Of two people with one given name either may be meant: it is a name, but not said whose.
      weigh(proposal, 'given-name-of-the-article', GIVEN_NAME_WEIGHT);
      const thought = (opinion as Opinion)(token, token, 'person');
      const isUnlisted = here?.tokenStart === token && here.tokenEnd === token && here.refs.length === 0 && here.type !== 'person' && (flags & ARABIC) === 0 && !isBehindThe(document, token);
      // Given names are words too (`Christian communities`).
      if ((flags & ARABIC) === 0 && !isUnlisted && thought < ((flags & SENTENCE_START) === 0 ? WITHIN_SENTENCE : 0)) continue;
      weigh(proposal, 'tagger', thought);
      // What the tagger takes for some unlisted place or body is who is called so.
      if (isUnlisted) weigh(proposal, 'named-so-in-full', Math.max(0, here.score + SAME_NAME - proposal.score));
    }
    if (neighbourCapital(document, first - 1, first) || neighbourCapital(document, token + 1, token + 1)) weigh(proposal, 'capital-beside', -2);
    proposals.push(proposal);
  }
  return proposals;
}

const THAT: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['أن', 'إن', 'بأن']);

/** A nationality that is someone's surname too (السوداني) is the surname only right behind a word of saying, or of one who is listed behind أن, and before no other's name. */
function isAdjective(document: Document, token: number, { refs }: CandidateSpan): boolean {
  const { cues, tokens } = document;
  if (((cues[token] as number) & CUE.demonym) === 0) return false;
  if (token === 0 || tokens.gap[token] !== GAP_SPACE || isBeforeGivenName(document, token)) return true;
  return ((cues[token - 1] as number) & CUE.saying) === 0 && !(refs.length > 0 && THAT.has(tokens.hash[token - 1] as number));
}

/** السيد before a name is a title, in a text of someone of that surname too. */
function isTitleHere(document: Document, token: number): boolean {
  const { cues, tokens } = document;
  return ((tokens.flags[token] as number) & ARABIC) !== 0 && ((cues[token] as number) & CUE.title) !== 0 && (isBeforeGivenName(document, token) || ((cues[token + 1] ?? 0) & (CUE.title | CUE.family)) !== 0);
}

function isBeforeGivenName({ cues, tokens }: Document, token: number): boolean {
  return token + 1 < tokens.count && tokens.gap[token + 1] === GAP_SPACE && ((cues[token + 1] as number) & (CUE.given | CUE.kunya)) !== 0;
}

/** Whether two full names of one surname are those of two people: both are listed, and as others, or their first words are no forms of one. */
function isAnother({ tokens, text }: Document, one: CandidateSpan, other: CandidateSpan): boolean {
  if (one.type !== 'person' || other.type !== 'person') return false;
  if (one.refs.length > 0 && other.refs.length > 0) return !one.refs.some((a) => other.refs.some((b) => isSameEntry(a, b)));
  // The word that is not the family's.
  const isFamilyFirst = tokens.hash[one.tokenStart] === tokens.hash[other.tokenStart] && EASTERN.has(tokens.hash[one.tokenStart] as number);
  const [a, b] = isFamilyFirst ? [one.tokenStart + 1, other.tokenStart + 1] : [one.tokenStart, other.tokenStart];
  if (tokens.hash[a] === tokens.hash[b] || (!isFamilyFirst && tokens.hash[one.tokenEnd] !== tokens.hash[other.tokenEnd])) return false;
  const isInitial = ((tokens.flags[a] as number) & SINGLE_LETTER) !== 0 || ((tokens.flags[b] as number) & SINGLE_LETTER) !== 0;
  return !isInitial && text.charAt(tokens.start[a] as number) !== text.charAt(tokens.start[b] as number);
}

/** Whether the token beside, over the gap before `gapToken`, is a capitalised word that may belong to the same name. */
function neighbourCapital(document: Document, token: number, gapToken: number): boolean {
  const { tokens, cues } = document;
  if (token < 0 || token >= tokens.count || (tokens.gap[gapToken] as number) > GAP_HYPHEN) return false;
  const flags = tokens.flags[token] as number;
  return (flags & FIRST_UPPER) !== 0 && (flags & CAPITALS_LINE) === 0 && ((cues[token] as number) & (CUE.title | CUE.function | CUE.calendar | CUE.kin | CUE.saying)) === 0;
}

/** Of these and the word behind them family names consist too: بدر عبد العاطي is called عبد العاطي. */
const COMPOUNDING: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['عبد', 'ولد']);
/** Of these they may consist: Mohammed bin Salman is called `bin Salman`. */
const PATRONYMIC: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['bin', 'ben', 'ibn', 'bint', 'ould', 'ag']);
/** With the word before it one name: هاشم صفي الدين is called صفي الدين. */
const RELIGION = /* @__PURE__ */ hashOf('الدين');

/** Where the short form of a full name begins whose key word is `token`, -1 for none: that of Ghassan Abu Sittah is `Abu Sittah`, that of Beto O'Rourke `O'Rourke`. */
function firstToken(document: Document, { type, tokenStart, tokenEnd }: CandidateSpan, token: number): number {
  const { tokens, cues } = document;
  const kunya = tokenEnd - 1;
  if (type === 'person' && kunya > tokenStart && token > 0 && tokens.gap[token] === GAP_SPACE && isCapitalisedArticle(tokens, cues, kunya) && tokens.hash[token - 1] === tokens.hash[kunya] && ((tokens.flags[token - 1] as number) & FIRST_UPPER) !== 0) return token - 1;
  if (type === 'person' && kunya > tokenStart && tokens.hash[token] === tokens.hash[tokenEnd] && tokens.gap[tokenEnd] === GAP_HYPHEN && ((cues[kunya] as number) & CUE.particle) === 0 && ((tokens.flags[kunya] as number) & FIRST_UPPER) !== 0) return token > 0 && tokens.gap[token] === GAP_HYPHEN && tokens.hash[token - 1] === tokens.hash[kunya] ? token - 1 : -1;
  if (type === 'person' && kunya > tokenStart && token > 0 && tokens.gap[tokenEnd] === GAP_APOSTROPHE && tokens.gap[token] === GAP_APOSTROPHE && ((tokens.flags[token - 1] as number) & FIRST_UPPER) !== 0 && tokens.hash[token - 1] === tokens.hash[kunya]) return token - 1;
  if (type === 'person' && kunya > tokenStart && token > 0 && tokens.gap[token] === GAP_SPACE && PATRONYMIC.has(tokens.hash[kunya] as number) && tokens.hash[token - 1] === tokens.hash[kunya]) return token - 1;
  if (type !== 'person' || kunya <= tokenStart || (((cues[kunya] as number) & CUE.kunya) === 0 && !COMPOUNDING.has(tokens.hash[kunya] as number) && tokens.hash[tokenEnd] !== RELIGION)) return withArticle(document, token);
  return token > 0 && tokens.hash[token - 1] === tokens.hash[kunya] && (tokens.gap[token] as number) <= LAST_JOINT ? token - 1 : -1;
}

/** `Jean-Marie Le Pen`: part of the surname. */
function isCapitalisedArticle({ flags, gap }: Document['tokens'], cues: Uint32Array, token: number): boolean {
  return gap[token + 1] === GAP_SPACE && ((cues[token] as number) & CUE.particle) !== 0 && ((flags[token] as number) & FIRST_UPPER) !== 0;
}

/** `al-Joulani`: an article with a hyphen before the key word belongs to the short form. */
function withArticle(document: Document, token: number): number {
  const { tokens, cues } = document;
  if (token > 0 && (tokens.gap[token] as number) === GAP_HYPHEN && ((cues[token - 1] as number) & CUE.particle) !== 0) return token - 1;
  return token;
}

/** `ناصر منصور هادي` is not Abd Rabbuh Mansur Hadi: in Arabic the given names of another stand right before the surname. */
function isOfAnother({ tokens, cues }: Document, { type }: CandidateSpan, first: number): boolean {
  if (type !== 'person' || first < 2 || ((tokens.flags[first] as number) & ARABIC) === 0) return false;
  const isGiven = (token: number) => tokens.gap[token + 1] === GAP_SPACE && ((cues[token] as number) & (CUE.given | CUE.title | CUE.function)) === CUE.given;
  return isGiven(first - 1) && isGiven(first - 2);
}

const THE = /* @__PURE__ */ hashOf('the');

/** `The Lincoln was wrecked.` */
function isBehindThe({ tokens }: Document, token: number): boolean {
  return token > 0 && tokens.gap[token] === GAP_SPACE && tokens.hash[token - 1] === THE;
}

/** `Dallas-Texarkana` */
function isHyphenated({ tokens: { count, gap } }: Document, token: number): boolean {
  return gap[token] === GAP_HYPHEN || (token + 1 < count && gap[token + 1] === GAP_HYPHEN);
}

/** Letter by letter: folding makes one word of هادي, a name, and هادئ, quiet. */
function isWrittenAs({ text, tokens }: Document, token: number, as: number): boolean {
  return text.slice(tokens.start[token], tokens.end[token]) === text.slice(tokens.start[as], tokens.end[as]);
}

/** Whether someone may be called by the first of the names later, as in Arabic and by those who know him: where it is none of the words of a kunya or compound (`عبد الرحمن`). */
function isCalledByGivenName({ tokens, cues }: Document, { tokenStart, tokenEnd, type }: CandidateSpan): boolean {
  if (type !== 'person' || tokenEnd === tokenStart || ((tokens.flags[tokenStart] as number) & (ARABIC | HAS_LOWER)) === 0) return false;
  return (tokens.letters[tokenStart] as number) >= MIN_SHORT_LENGTH && ((cues[tokenStart] as number) & (CUE.function | CUE.calendar | CUE.demonym | CUE.directions | CUE.kunya | CUE.particle)) === 0;
}

/**
 * Whether an acronym written as a word (`Vdp`) has its first letter at the start of a word of the name and the others in their order behind it.
 * After A. Schwartz and M. Hearst, A simple algorithm for identifying abbreviation definitions in biomedical text (2003).
 */
function abbreviates(acronym: string, name: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const short = plain(acronym);
  const long = plain(name);
  if (short.length < MIN_SHORT_LENGTH) return false;
  let at = long.length;
  for (let letter = short.length - 1; letter >= 0; letter--) {
    // A search from before the start would find the first letter once more.
    do at = at === 0 ? -1 : long.lastIndexOf(short[letter] as string, at - 1);
    while (letter === 0 && at > 0 && /\p{L}/u.test(long[at - 1] as string));
    if (at < 0) return false;
  }
  return true;
}

/** Family names that stand first, in Latin letters. */
const EASTERN: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'kim', 'park', 'lee', 'choi', 'jung', 'jeong', 'chung', 'kang', 'cho', 'yoon', 'jang', 'han', 'seo', 'shin', 'kwon', 'hwang', 'ahn', 'song', 'hong', 'moon',
  'wang', 'li', 'zhang', 'liu', 'chen', 'yang', 'huang', 'zhao', 'wu', 'zhou', 'xu', 'sun', 'zhu', 'guo', 'lin', 'luo', 'gao', 'xi', 'lai', 'tsai', 'hsu', 'chiang', 'nguyen', 'tran', 'pham', 'vo', 'phan',
]);

const EASTERN_COUNTRIES: ReadonlySet<number> = /* @__PURE__ */ new Set(['KP', 'KR', 'CN', 'TW', 'HK', 'MO', 'SG', 'VN'].map(packCountry));

/** `Kim Yo Jong`, `Xi Jinping`: the first word is the family's. Of people whom no list has only by their looks (`Kim Yong-hyun`): `Lee Smith` is none. */
function hasFamilyNameFirst({ tokens }: Document, { type, tokenStart, tokenEnd, refs }: CandidateSpan): boolean {
  if (type !== 'person' || tokenEnd === tokenStart || tokenEnd - tokenStart > 2 || !EASTERN.has(tokens.hash[tokenStart] as number)) return false;
  return refs.length > 0 ? refs.every(({ layer, entry }) => EASTERN_COUNTRIES.has(layer.entryCountry[entry] as number)) : tokenEnd - tokenStart === 2;
}

/** Where names are someone's own and his father's: Getachew Reda is Getachew. */
const WITHOUT_FAMILY_NAMES: ReadonlySet<number> = /* @__PURE__ */ new Set(['ET', 'ER', 'IS'].map(packCountry));

function hasNoFamilyName({ type, tokenStart, tokenEnd, refs }: CandidateSpan): boolean {
  return type === 'person' && tokenEnd > tokenStart && refs.length > 0 && refs.every(({ layer, entry }) => WITHOUT_FAMILY_NAMES.has(layer.entryCountry[entry] as number));
}

const JUNIOR: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['jr', 'sr', 'jnr', 'snr', 'junior', 'senior']);

/** The token by which a full name is called later: the surname of a person, the word after the head of a body; -1 for none. */
function shortKey(document: Document, full: CandidateSpan): number {
  const { tokens, cues } = document;
  const { tokenStart, tokenEnd, type } = full;
  if (tokenEnd === tokenStart) return -1;
  if (type === 'person') {
    // A kunya of two words (Abou Yazan) is never shortened to its second.
    if (tokenEnd === tokenStart + 1 && ((cues[tokenStart] as number) & CUE.kunya) !== 0) return -1;
    return tokenEnd > tokenStart + 1 && JUNIOR.has(tokens.hash[tokenEnd] as number) ? tokenEnd - 1 : tokenEnd;
  }
  if (type !== 'faction' && type !== 'organisation') return -1;
  let key = -1;
  let words = 0;
  for (let token = tokenStart; token <= tokenEnd; token++) {
    const mask = cues[token] as number;
    if ((mask & (CUE.factionHeadIn | CUE.factionTail | CUE.organisationHeadIn | CUE.organisationTail | CUE.factionHead | PARTICLES | CUE.function)) !== 0) continue;
    words++;
    key = token;
  }
  return words === 1 && ((tokens.flags[key] as number) & (FIRST_UPPER | ARABIC)) !== 0 && (cues[key] as number) === 0 ? key : -1;
}

/** Between a name and the acronym in brackets behind it. */
const OPENING = /^[\s"'’”»]*[([]\s*["'‘“«]?$/;

/** `Observatoire syrien des droits de l'Homme (OSDH)`, `République centrafricaine (RCA)`: the acronym in brackets right after the name of a body or country. */
function bracketedAcronym(document: Document, full: CandidateSpan, explain: boolean): CandidateSpan | undefined {
  const { tokens } = document;
  if ((!isBody(full.type) && full.type !== 'country') || full.tokenEnd === full.tokenStart) return undefined;
  const token = full.tokenEnd + 1;
  if (token >= tokens.count) return undefined;
  const flags = tokens.flags[token] as number;
  const gap = tokens.gap[token] as number;
  const bracket = gap === GAP_PUNCTUATION && (flags & AFTER_BRACKET) !== 0;
  if (!bracket && (gap !== GAP_HYPHEN || full.type === 'country')) return undefined;
  const length = (tokens.end[token] as number) - (tokens.start[token] as number);
  const text = document.text;
  if (length > 9) return undefined;
  // Behind a country any capitals may stand (`Burkina Faso (VIDEO)`).
  if (((flags & (ALL_UPPER | DOTTED)) === 0 || full.type === 'country') && !(bracket && (flags & FIRST_UPPER) !== 0 && abbreviates(text.slice(tokens.start[token], tokens.end[token]), text.slice(full.start, full.end)))) return undefined;
  // `(GUE/NGL). – (DE)` is no acronym of the group.
  if (bracket && !OPENING.test(text.slice(full.end, tokens.start[token]))) return undefined;
  if (bracket && /[^)\-–—/,; ]/.test(text.slice(tokens.end[token] as number, (tokens.end[token] as number) + 1))) return undefined;
  const acronym = newCandidate(token, token, tokens.start[token] as number, tokens.end[token] as number, full.type, 'short-form', explain);
  acronym.refs = full.refs;
  acronym.antecedent = full;
  weigh(acronym, 'bracketed-acronym', ACRONYM_WEIGHT);
  return acronym;
}
