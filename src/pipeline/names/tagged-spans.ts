// Where a span that the tagger takes for one name is a name and a word: what grammar and lists say of its parts. Two names: two-names.ts.

import { CUE, ENTRY_KIND, HEAD_INSIDE } from '../../gazetteer/model';
import { COARSE_OF } from '../../tagger/labels';
import { BEH } from '../../text/arabic-letters';
import { AFTER_SEPARATOR, ALL_UPPER, ARABIC, CAPITALS_LINE, FIRST_UPPER, GAP_ABBREVIATION, GAP_HYPHEN, GAP_SPACE, LAST_JOINT, SENTENCE_START, type Tokens } from '../../text/tokens';
import { hashRange } from '../../text/folding';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isPlaceBelowCountry } from '../../types';
import { INDEFINITE } from '../document/apposition';
import { type CandidateIndex, type CandidateSpan, isPlain } from '../document/candidate';
import { COMPANY_KINDS } from '../document/companies';
import { isNationality } from '../document/demonyms';
import type { Document } from '../document/document';
import { beginsWithOutsideHead } from './outside-heads';
import { isPresident } from '../document/presidencies';

const PLACE = COARSE_OF.city;
const PERSON = COARSE_OF.person;
const BODY = COARSE_OF.organisation;

const HEAD_OUTSIDE = CUE.cityHead | CUE.campHead | CUE.regionHead | CUE.siteHead | CUE.title | CUE.kin;

/** `M.`, `Mme`, `Gen.`: titles of so many letters are honorifics and abbreviations. */
const LONGEST_HONORIFIC = 4;
/** Longer words that are no part of a name all the same. */
const HONORIFICS: ReadonlySet<number> = /* @__PURE__ */ hashesOf([
  'madame', 'monsieur', 'mademoiselle', 'messieurs', 'mesdames', 'mollah', 'mullah', 'president', 'minister', 'chancellor', 'senator', 'governor', 'ambassador', 'colonel', 'lieutenant', 'sergeant', 'professor', 'congressman', 'congresswoman', 'councillor', 'archbishop', 'cardinal',
  'président', 'présidente', 'ministre', 'chancelier', 'chancelière', 'sénateur', 'sénatrice', 'gouverneur', 'professeur', 'professeure', 'docteur', 'maître', 'commandant', 'capitaine', 'archevêque',
]);

/** Before a hyphen and a capital these are no part of a name. */
const PREFIXES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['anti', 'pro', 'ex', 'post', 'après', 'non', 'pre', 'pré', 'mid']);

/** At the beginning of a sentence their capitals say nothing. */
const ADVERBS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['soon', 'thus', 'afterward', 'afterwards', 'later', 'thereafter', 'hence', 'instead', 'earlier', 'eventually', 'finally', 'inevitably', 'bientôt', 'ensuite', 'enfin', 'désormais', 'ainsi', 'puis', 'aussitôt', 'jadis', 'naguère']);

/** Nouns of what happens to people and bodies: headlines and chronicles begin with them. */
const EVENTS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['discours', 'démission', 'élection', 'réélection', 'mort', 'décès', 'assassinat', 'arrestation', 'naissance', 'visite', 'retour', 'départ', 'arrivée', 'victoire', 'défaite', 'nomination', 'dissolution', 'création', 'proclamation', 'chute', 'exécution', 'enlèvement', 'libération', 'procès', 'investiture', 'condamnation', 'exil', 'évasion', 'rencontre', 'assassinats', 'attentat']);

/** `Démission de Thatcher`, `Dissolution du FIS` */
function isEventOf({ tokens, cues }: Document, token: number): boolean {
  return ((tokens.flags[token] as number) & SENTENCE_START) !== 0 && EVENTS.has(tokens.hash[token] as number) && ((cues[token + 1] as number) & CUE.genitive) !== 0 && ((tokens.flags[token + 2] as number) & FIRST_UPPER) !== 0;
}

const REPUBLIC = /* @__PURE__ */ hashOf('république');
const PROSECUTOR = /(?:^|[^\p{L}])(?:procureur|procureure|parquet) de la $/u;
const LONGEST_PROSECUTOR = 18;

/** `procureur de la République d'Épinal`: the town. */
function isOfProsecutor({ tokens, text, cues }: Document, token: number): boolean {
  const start = tokens.start[token] as number;
  return tokens.hash[token] === REPUBLIC && ((cues[token + 1] as number) & CUE.genitive) !== 0 && PROSECUTOR.test(text.slice(Math.max(0, start - LONGEST_PROSECUTOR), start));
}

const OF_KIN: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['le', 'la', 'l', 'un', 'une', 'the', 'a']);

/** `Le père de Koné a parlé.` */
function isKinOf({ tokens, cues }: Document, token: number): boolean {
  return OF_KIN.has(tokens.hash[token] as number) && ((cues[token + 1] as number) & CUE.kin) !== 0 && ((cues[token + 2] as number) & CUE.genitive) !== 0;
}

/** Letters that honours, offices and degrees are written with behind a name. */
const POST_NOMINALS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['kc', 'qc', 'jp', 'mp', 'mla', 'mlc', 'mpp', 'msp', 'mep', 'td', 'mbe', 'obe', 'cbe', 'kbe', 'dbe', 'phd', 'md', 'esq', 'bsc', 'rn', 'usn', 'usaf', 'usmc']);

/** `Samina Iqbal KC`, `Judge Mansell KC`: where the name ends. */
export function endBeforePostNominals({ tokens }: Document, first: number, last: number): number {
  let end = last;
  while (end > first && ((tokens.flags[end] as number) & (ALL_UPPER | CAPITALS_LINE)) === ALL_UPPER && POST_NOMINALS.has(tokens.hash[end] as number)) end--;
  return end;
}

/** `Soon Castro left` */
export function isAdverbAtStart({ tokens }: Document, token: number): boolean {
  return ((tokens.flags[token] as number) & SENTENCE_START) !== 0 && ADVERBS.has(tokens.hash[token] as number);
}

/** Companies and people: what they stand before tells. */
const COMPANIES_OR_PEOPLE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['brewer', 'miner']);
const HEADS_BEHIND_PREPOSITIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['لتنظيم', 'بتنظيم']);

const JUSTICE = /* @__PURE__ */ hashOf('justice');
const BEFORE_JUSTICE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['mr', 'mrs', 'ms', 'lord', 'lady', 'chief']);

/** `Mr Justice Cavanagh`: a title behind another, though people are called so too. */
export function isJudge({ hash, gap }: Tokens, token: number): boolean {
  return token > 0 && hash[token] === JUSTICE && (gap[token] as number) <= LAST_JOINT && BEFORE_JUSTICE.has(hash[token - 1] as number);
}

/** Titles that villages and quarters are called by (قرية الشيخ أحمد, دوار الحاج ميمون). */
const IN_VILLAGES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['الشيخ', 'الحاج', 'السيد', 'الأمير', 'الملك', 'السلطان', 'الشهيد', 'الإمام', 'الدكتور']);

/** Arabic heads of places and titles, honorifics and prefixes stay out of the span by the guidelines, however the tagger learnt to cut: `جزيرة [سومطرا]`, `M. [Modrow]`, `anti-[Kabila]`. */
export function withoutHeads(document: Document, first: number, last: number, coarse: number): number {
  const { tokens, cues, stems } = document;
  let from = first;
  if (from < last && tokens.gap[from + 1] === GAP_HYPHEN && ((tokens.flags[from] as number) & FIRST_UPPER) === 0 && ((tokens.flags[from + 1] as number) & FIRST_UPPER) !== 0 && PREFIXES.has(tokens.hash[from] as number)) from++;
  if (coarse === PERSON && from < last && isAdverbAtStart(document, from)) from++;
  if (coarse === PERSON && from < last && isPresident(document, from, last)) from++;
  if (coarse === PERSON && from + 2 < last && isKinOf(document, from)) from += 3;
  if (coarse === PERSON && from < last && ((tokens.flags[from] as number) & ARABIC) === 0 && (HONORIFICS.has(tokens.hash[from] as number) || (((cues[from] as number) & (CUE.title | CUE.given)) === CUE.title && (tokens.letters[from] as number) <= LONGEST_HONORIFIC))) from++;
  if (coarse === PERSON && from < last && isJudge(tokens, from)) from++;
  while (from < last && ((tokens.flags[from] as number) & ARABIC) !== 0 && ((cues[from] as number) & HEAD_OUTSIDE) !== 0 && ((cues[from] as number) & (HEAD_INSIDE | CUE.given | CUE.kunya)) === 0 && !(coarse === PLACE && IN_VILLAGES.has(tokens.hash[from] as number))) from++;
  if (coarse !== PERSON && from + 2 <= last && isOfProsecutor(document, from)) from += 2;
  // `en lieu et place de Kengo`
  if (coarse === PLACE && from + 1 < last && ((cues[from] as number) & CUE.idiom) !== 0 && ((cues[from + 1] as number) & CUE.genitive) !== 0) from += 2;
  if (coarse !== PLACE && from + 1 < last && isEventOf(document, from)) from += 2;
  // `Drugmaker Indivior said`
  if (coarse === BODY && from < last && ((tokens.flags[from] as number) & SENTENCE_START) !== 0 && ((tokens.flags[from + 1] as number) & FIRST_UPPER) !== 0 && (COMPANY_KINDS.has(tokens.hash[from] as number) || COMPANIES_OR_PEOPLE.has(tokens.hash[from] as number))) from++;
  // Within names lists have it behind a preposition (الهيئة العامة لتنظيم الاتصالات), so that its letters are one word.
  if (from < last && HEADS_BEHIND_PREPOSITIONS.has(tokens.hash[from] as number)) from++;
  // `La Bléone est une rivière`
  if (coarse === PLACE && from < last && beginsWithArticle(document, from) && ((document.governing[from + 1] as number) & CUE.siteHead) !== 0) from++;
  if (coarse === PLACE && from < last && beginsWithOutsideHead(document, 'site', from, stems[from] as number)) from++;
  return from;
}

/** شمال السودان is not the name of a region where no list has it: the listed place behind the direction. */
export function placeBehindDirection({ tokens, cues }: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  if (last === first || ((tokens.flags[first] as number) & ARABIC) === 0 || ((cues[first] as number) & CUE.directions) === 0) return undefined;
  return byEnd.find(last, (listed) => listed.refs.length > 0 && listed.tokenStart === first + 1 && COARSE_OF[listed.type] === PLACE);
}

const COURTESY: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['mr', 'mrs', 'ms', 'mme', 'mlle', 'messrs']);
const MOST_NAMES = 3;
const ANY_TAIL = CUE.siteTail | CUE.cityTail | CUE.regionTail | CUE.factionTail | CUE.organisationTail;
/** `Mr. Blair`, `Col. Vu The Quang` is a person whatever the tagger takes the words for; but `Dr. King Boulevard`. */
export function isCourteous({ tokens, cues }: Document, first: number, last: number): boolean {
  const words = last - first;
  if (words < 1 || ((tokens.flags[first + 1] as number) & (FIRST_UPPER | ARABIC)) !== FIRST_UPPER) return false;
  return (words <= MOST_NAMES && COURTESY.has(tokens.hash[first] as number)) || (isTitleWithDot(tokens, cues, first) && ((cues[last] as number) & ANY_TAIL) === 0);
}

/** `Col. Vu`, which is no mountain pass. */
export function isTitleWithDot({ gap, count }: Tokens, cues: Uint32Array, token: number): boolean {
  return token + 1 < count && gap[token + 1] === GAP_ABBREVIATION && ((cues[token] as number) & CUE.title) !== 0;
}

const LARGE_TOWN = 300_000;
/** `Jerusalem Timing`: hardly anyone is called like a capital or a large town whose name is no given name. */
export function beginsWithCity({ tokens, cues }: Document, byEnd: CandidateIndex, first: number): boolean {
  if (((tokens.flags[first] as number) & ARABIC) !== 0 || ((cues[first] as number) & (CUE.given | CUE.family)) !== 0) return false;
  return byEnd.find(first, (listed) => listed.tokenStart === first && listed.type === 'city' && listed.refs.some(({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.capital || (isPlain(listed) && (layer.entryPopulation[entry] as number) >= LARGE_TOWN))) !== undefined;
}

/** `from Mastumah south of Idlib`: the word says where the name before it lies. */
export function isDirectionOf({ tokens, cues }: Document, token: number): boolean {
  if (((cues[token] as number) & CUE.directions) === 0 || ((tokens.flags[token] as number) & (FIRST_UPPER | ARABIC)) !== 0) return false;
  return token + 1 < tokens.count && tokens.gap[token + 1] === GAP_SPACE && DIRECTION_OF.has(tokens.hash[token + 1] as number);
}
const DIRECTION_OF: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['of', 'de', 'du']);

/** `in a Jakarta hospital`, `a Maronite village`: one of them, and no name of it. */
export function isIndefiniteBuilding({ tokens, cues }: Document, first: number, last: number): boolean {
  const isTail = ((cues[last] as number) & (CUE.siteTail | CUE.cityTail)) !== 0 && ((tokens.flags[last] as number) & (FIRST_UPPER | ARABIC)) === 0;
  return isTail && first > 0 && tokens.gap[first] === GAP_SPACE && INDEFINITE.has(tokens.hash[first - 1] as number);
}

/** What every state and country has many of. */
const OF_AN_AREA: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['city', 'town', 'village', 'suburb', 'neighborhood', 'neighbourhood', 'road', 'street', 'highway', 'school', 'hospital', 'hotel', 'church', 'prison', 'jail', 'courthouse', 'farm', 'ranch', 'beach', 'campus']);

function isNounInLowerCase({ tokens }: Document, token: number): boolean {
  return ((tokens.flags[token] as number) & FIRST_UPPER) === 0 && OF_AN_AREA.has(tokens.hash[token] as number);
}

/** The country, or the division that no town is called like, that stands from `first` to `last`. */
function areaAt(first: number, byEnd: CandidateIndex, last: number): CandidateSpan | undefined {
  const isCity = ({ tokenStart, type, refs }: CandidateSpan) => tokenStart === first && type === 'city' && refs.length > 0;
  return byEnd.find(last, isCity) !== undefined ? undefined : byEnd.find(last, ({ tokenStart, type, refs }) => tokenStart === first && (type === 'region' || type === 'country') && refs.some(({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.country || layer.entryKind[entry] === ENTRY_KIND.firstLevel));
}

/** `in a western Niger village`, `a northeast Ohio city`: no name, but that of the area. */
export function isOfItsArea(document: Document, { refs, tokenStart, tokenEnd, coreEnd, type }: CandidateSpan, byEnd: CandidateIndex): boolean {
  return refs.length === 0 && isPlaceBelowCountry(type) && coreEnd >= 0 && isNounInLowerCase(document, tokenEnd) && areaAt(tokenStart, byEnd, coreEnd) !== undefined;
}

/** The area in what the tagger takes for a name with such a noun (`a rural Alabama road`), or the faction that some place is of (`a Houthi camp`). */
export function ownerBeforeNoun(document: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  if (first === last) return undefined;
  if (isNounInLowerCase(document, last)) return areaAt(first, byEnd, last - 1);
  if (((document.tokens.flags[last] as number) & (FIRST_UPPER | ARABIC)) !== 0) return undefined;
  return byEnd.find(last - 1, ({ tokenStart, type, reading }) => tokenStart === first && type === 'faction' && reading?.allWeak === false);
}

/** مأرب اليمنية, `le Sinaï égyptien`: a listed town or division and the nationality behind it, with which none is listed; in Latin letters in lower case. */
export function placeBeforeNationality(document: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  const { tokens } = document;
  if (last === first || !isNationality(document, last) || ((tokens.flags[last] as number) & FIRST_UPPER) !== 0) return undefined;
  const isListed = ({ tokenStart, type, reading }: CandidateSpan) => tokenStart === first && (type === 'city' || type === 'region') && reading?.allWeak === false && !reading.allSuspect;
  return byEnd.find(last, isListed) === undefined ? byEnd.find(last - 1, isListed) : undefined;
}

const UN: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['un', 'une']);

/** `une France forte`, `un Soudan démocratique`: French puts the article before a country to say what it is like. */
export function isCountryBehindArticle({ tokens, cues }: Document, { tokenStart, tokenEnd, type, reading }: CandidateSpan): boolean {
  if (type !== 'country' || reading?.allSuspect !== false || tokenStart === 0 || tokens.gap[tokenStart] !== GAP_SPACE || !UN.has(tokens.hash[tokenStart - 1] as number)) return false;
  const next = tokenEnd + 1;
  // `un Suisse et un Turc` are people.
  return next < tokens.count && tokens.gap[next] === GAP_SPACE && ((tokens.flags[next] as number) & FIRST_UPPER) === 0 && ((cues[next] as number) & CUE.function) === 0 && ((cues[tokenEnd] as number) & CUE.demonym) === 0;
}

/** What it is like is no part of its name. */
export function countryWithinArticle(document: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  for (let token = first; token < last; token++) {
    const country = byEnd.find(token, (listed) => listed.tokenStart === first && isCountryBehindArticle(document, listed));
    if (country !== undefined) return country;
  }
  return undefined;
}

/** And numbers: `Six Srebrenica residents`. */
const ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['le', 'la', 'les', 'l', 'the', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'deux', 'trois', 'quatre', 'cinq', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze']);

/** At the start of a sentence or behind a dash. */
export function beginsWithArticle({ tokens }: Document, first: number): boolean {
  return ((tokens.flags[first] as number) & (SENTENCE_START | AFTER_SEPARATOR)) !== 0 && ARTICLES.has(tokens.hash[first] as number);
}

/** `La République centrafricaine vote`: the article is none of the words of what is listed without it. */
export function listedBehindArticle(document: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  if (last === first || !beginsWithArticle(document, first)) return undefined;
  if (byEnd.find(last, (listed) => listed.tokenStart === first && listed.refs.length > 0) !== undefined) return undefined;
  return byEnd.find(last, (listed) => listed.tokenStart === first + 1 && listed.reading?.allWeak === false && (listed.type === 'country' || !listed.reading.allSuspect));
}

/** `Un spécialiste du Sahel`: no name begins so. */
export function beginsIndefinite({ tokens }: Document, first: number, last: number): boolean {
  return first < last && ((tokens.flags[first] as number) & SENTENCE_START) !== 0 && ((tokens.flags[first + 1] as number) & FIRST_UPPER) === 0 && INDEFINITE.has(tokens.hash[first] as number);
}

/** With the Arabic article. */
function isDefinite(text: string, start: number): boolean {
  return text.startsWith('ال', start);
}

/** With an article they head no name but before an adjective. */
const LOCAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['المحكمة', 'المستشفى']);
const LOCAL_HEAD = CUE.organisationHeadIn | CUE.siteHeadIn;

/** مقر بإدلب, a seat in Idlib: the listed place behind a preposition that an unlisted name ends in. */
export function placeBehindWord({ text, tokens, cues, stems }: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  if (last === first || ((tokens.flags[last] as number) & ARABIC) === 0) return undefined;
  const start = tokens.start[last] as number;
  // `اقتحم الجيش جنين`: no name joins a noun with its article to a place without one.
  if (isDefinite(text, tokens.start[last - 1] as number) && !isDefinite(text, start)) {
    const plain = byEnd.find(last, (listed) => listed.refs.length > 0 && listed.start === start && listed.type === 'city' && listed.reading?.allSuspect === false);
    if (plain !== undefined) return plain;
  }
  // Courts, hospitals and offices are called after their towns so (المحكمة الابتدائية بتاونات), but for those that are listed without.
  if (last > first + 1 && text.charCodeAt(start) === BEH && ((cues[first] as number) & CUE.ministry) === 0 && byEnd.find(last - 1, (listed) => listed.tokenStart === first && listed.refs.length > 0) === undefined && (((cues[first] as number) & LOCAL_HEAD) !== 0 || LOCAL.has(hashRange(text, stems[first] as number, tokens.end[first] as number)))) return undefined;
  // Behind ل a name may go on (الوكالة السورية للأنباء).
  if (last > first + 1 && text.charCodeAt(start) !== BEH) return undefined;
  return byEnd.find(last, (listed) => listed.refs.length > 0 && listed.tokenStart === last && listed.start > start && COARSE_OF[listed.type] === PLACE);
}

/** Where the name of a listed Arabic body ends that a title, or someone listed, follows: `حزب النهضة الغنوشي` is the party and a man. */
export function endOfBody(document: Document, byEnd: CandidateIndex, first: number, last: number): number {
  const { text, tokens, cues } = document;
  if (((tokens.flags[first] as number) & ARABIC) === 0) return last;
  for (let token = first + 1; token < last; token++) {
    const next = token + 1;
    if (((cues[token] as number) & CUE.demonym) !== 0 && CONCERNING.has(tokens.hash[next] as number)) return token;
    const isTitle = ((cues[next] as number) & CUE.title) !== 0;
    if (!isTitle && (!isDefinite(text, tokens.start[next] as number) || byEnd.find(last, ({ tokenStart, type, refs }) => tokenStart === next && type === 'person' && refs.length > 0) === undefined)) continue;
    if (byEnd.find(token, ({ tokenStart, type, reading }) => tokenStart === first && COARSE_OF[type] === COARSE_OF.faction && reading?.allWeak === false) !== undefined) return token;
  }
  return last;
}

/** Behind a body of some nation: what it says or does something about (القيادة السورية بشأن حلب); a commission of inquiry may be called so. */
const CONCERNING: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['بشأن', 'بخصوص', 'حيال', 'إزاء', 'خلال']);
const PLURAL_OF_PEOPLE = /^ال\p{L}{2,}ين$/u;

/** زار الصليب الأحمر المعتقلين: the listed body before those to whom it does something, who are no nationality. */
export function bodyBeforePeople({ text, tokens, cues }: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  if (((tokens.flags[first] as number) & ARABIC) === 0 || first === last) return undefined;
  const isDefinite = (token: number) => text.startsWith('ال', tokens.start[token]);
  // Behind what has its article a nationality without is no adjective of it (ضبطت قوى الأمن الداخلي سوريين).
  const isNation = ((cues[last] as number) & CUE.demonym) !== 0;
  if (isNation ? isDefinite(last) || !isDefinite(last - 1) : !PLURAL_OF_PEOPLE.test(text.slice(tokens.start[last], tokens.end[last]))) return undefined;
  return byEnd.find(last - 1, ({ tokenStart, tokenEnd, type, reading }) => tokenStart === first && tokenEnd > tokenStart && type === 'organisation' && reading !== undefined);
}

const AGENCIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['وكالة', 'صحيفة', 'قناة', 'شبكة']);

/** وكالة أنباء فارس الإيرانية: the listed agency before its nationality, which stays outside where no list has the two as one name. */
export function agencyBeforeNationality({ text, tokens, cues }: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  if (last < first + 2 || !AGENCIES.has(tokens.hash[first] as number) || ((cues[last] as number) & CUE.demonym) === 0 || !isDefinite(text, tokens.start[last] as number)) return undefined;
  if (byEnd.find(last, ({ tokenStart, refs }) => tokenStart === first && refs.length > 0) !== undefined) return undefined;
  return byEnd.find(last - 1, ({ tokenStart, type, reading }) => tokenStart === first && COARSE_OF[type] === BODY && reading?.allWeak === false);
}

/** `Columbia Liberal Party`, of British Columbia: no name begins within that of a listed place. */
export function beginsWithinPlace({ tokens, cues }: Document, byEnd: CandidateIndex, first: number, last: number): boolean {
  const before = first - 1;
  if (before < 0 || tokens.gap[first] !== GAP_SPACE || ((tokens.flags[before] as number) & FIRST_UPPER) === 0 || ((cues[before] as number) & (CUE.function | CUE.particle)) !== 0) return false;
  for (let token = first; token < last; token++) if (byEnd.find(token, ({ tokenStart, type, reading }) => tokenStart === before && COARSE_OF[type] === PLACE && reading?.allWeak === false) !== undefined) return true;
  return false;
}
