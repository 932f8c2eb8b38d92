// Names that the text says outright are people's: by an age (`Kaana, 27, said`, `Salma (31 ans)`), a calling in apposition (`Hkalam, a deacon`), one of
// their family (`Mabrouka's brother`), a rank (`l'adjudant Nantes`), what they say (`Lavrov: no talks`) or where they are listed (`Jackson 18, Hudson 7, Moss 3`).

import { CUE } from '../../gazetteer/model';
import { AFTER_SEPARATOR, FIRST_UPPER, GAP_HYPHEN, GAP_SPACE, HAS_DIGIT, LAST_JOINT, SENTENCE_START } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { INDEFINITE } from '../document/apposition';
import { type CandidateSpan, newCandidate, weigh } from '../document/candidate';
import { type Document, isPossessive } from '../document/document';
import { nameStart } from '../document/plural-tails';
import { isWeekday } from '../document/weekdays';
import { isBody, isPlaceBelowCountry } from '../../types';
import { WEIGHT } from '../document/weights';
import { nationCodes } from './nation-codes';
import { endOfRanked } from './ranks';
import { isOfPeople, sheetsOf } from './score-sheets';
import { type Speaker, speakersOf } from './transcripts';

/** A bare number of two digits between commas, or one of years of life; `34 ans d'ancienneté` is none. */
const AGE = /^(?:, |، ?| ?\()(?:\d{2}(?=[,،](?!\d))|\d{1,3}[ \u00a0](?:ans(?! d['’])|years old|عام|سنة))/u;
const LONGEST_AGE = 24;
/** `Amal, 9, and Zeinab, 6,`: of countries these are results. */
const YOUNG_AGES = /^, \d, (?:and|et) [\p{L}\p{M}]+, \d,/u;
/** Also `Shafeeq (29) of Alanallur`, the Indian way; of a place that is listed it is a count. */
const YOUNG_AGE = /^(?:, \d, (?:was|who|is|died|lost|had|said|est|qui)\b| \(\d\d\),? (?:of|from|who|son|daughter|wife) )/u;
const LONGEST_AGES = 40;
const RANK_END = /^\.? $/;
const COMMA = 0x2c;
const COLON = 0x3a;
/** So many words may stand between the article and the calling: `a retired primary teacher`. */
const MAX_BETWEEN = 2;
/** Towns have them too. */
const NO_FAMILY: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['neighbour', 'neighbours', 'neighbor', 'neighbors', 'friend', 'friends']);
const CALLING = CUE.title | CUE.kin;
/** Who leads something has no article: `Soosai, leader of the Sea Tigers`. */
const LEADERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['commander', 'chief', 'spokesman', 'spokeswoman', 'founder', 'chef', 'cheffe', 'commandant', 'dirigeant', 'dirigeante', 'fondateur', 'fondatrice', 'porte-parole']);

/** Behind these a name is where, not who: `In Homs, 13, mostly children, died`, `In Karkouf, a doctor of`. */
const WHERE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['in', 'at', 'near', 'from', 'à', 'dans', 'en', 'depuis', 'vers', 'في', 'من']);

/** Makes people of the names that an age or a calling follows, in place. Cost: a few looks at each token, more at digits and articles behind a comma. */
export function applyPeopleSaid(document: Document, candidates: CandidateSpan[], explain: boolean): void {
  const { tokens, cues, text } = document;
  const said = new Map<number, string>();
  for (let token = 1; token < tokens.count; token++) {
    const flags = tokens.flags[token] as number;
    if (isPossessive(document, token) && tokens.gap[token + 1] === GAP_SPACE && ((cues[token + 1] as number) & CUE.kin) !== 0 && !NO_FAMILY.has(tokens.hash[token + 1] as number)) said.set(token - 1, 'family');
    const ranked = token > 1 ? endOfRanked(tokens, token) : -1;
    if (ranked >= 0) said.set(ranked, 'rank');
    const end = tokens.end[token - 1] as number;
    if ((flags & HAS_DIGIT) !== 0) {
      if ((tokens.gap[token] as number) > LAST_JOINT && AGE.test(text.slice(end, end + LONGEST_AGE))) said.set(token - 1, 'age');
      else if (YOUNG_AGES.test(text.slice(end, end + LONGEST_AGES))) said.set(token - 1, 'ages');
      else if (YOUNG_AGE.test(text.slice(end, end + LONGEST_AGES))) said.set(token - 1, 'digit');
    } else if ((flags & (AFTER_SEPARATOR | SENTENCE_START | FIRST_UPPER)) === AFTER_SEPARATOR && text.charCodeAt(end) === COMMA && INDEFINITE.has(tokens.hash[token] as number) && isCalling(document, token)) said.set(token - 1, 'calling');
    else if ((flags & (AFTER_SEPARATOR | SENTENCE_START | FIRST_UPPER)) === AFTER_SEPARATOR && text.charCodeAt(end) === COMMA && isLeaderOf(document, token)) said.set(token - 1, 'leader');
  }
  for (const last of childrenOf(document)) said.set(last, 'child');
  for (let token = 0; token < tokens.count; token++) if (text.charCodeAt(tokens.end[token] as number) === COLON && !said.has(token)) said.set(token, 'speaker');
  const speakers = new Map<number, Speaker>(speakersOf(document).map((speaker) => [speaker.last, speaker]));
  for (const last of speakers.keys()) if (!said.has(last)) said.set(last, 'speaker');
  const sheets = sheetsOf(document);
  for (const { names } of sheets) for (const last of names) if (!said.has(last)) said.set(last, 'sheet');
  const codes = nationCodes(document);
  for (const code of codes) said.set(code - 1, 'nation');
  if (said.size === 0) return;
  const ending = new Map<number, CandidateSpan[]>();
  for (const candidate of candidates) {
    if (isBody(candidate.type) && candidate.score > 0 && codes.has(candidate.tokenStart)) weigh(candidate, 'a-nation', -candidate.score - WEIGHT.apart);
    if (!said.has(candidate.tokenEnd)) continue;
    const list = ending.get(candidate.tokenEnd);
    if (list === undefined) ending.set(candidate.tokenEnd, [candidate]);
    else list.push(candidate);
  }
  const likely = (last: number) => (ending.get(last) ?? []).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const players = new Set<number>();
  for (const sheet of sheets) {
    if (!isOfPeople(document, sheet, (last) => likely(last)[0])) continue;
    for (const last of sheet.names) {
      if (sheet.isLineUp || likely(last).length > 0) players.add(last);
      // In a team nobody is a town.
      if (sheet.isLineUp && !sheet.isLabelled) said.set(last, 'player');
    }
  }
  for (const [last, rule] of said) {
    if (rule === 'sheet' && !players.has(last)) continue;
    const here = likely(last);
    const [best] = here;
    const speaker = speakers.get(last);
    const found = speaker?.first ?? best?.tokenStart ?? nameStart(tokens, cues, last);
    const first = (rule === 'sheet' || rule === 'player') && isBehindArticle(document, found) ? found - 1 : found;
    if (first < 0 || isWeekday(tokens, first) || (first > 0 && WHERE.has(tokens.hash[first - 1] as number))) continue;
    // `Selon l'agence Sana, un soldat est mort`: only a subject that is not known to be something else has a calling.
    if ((rule === 'calling' || rule === 'leader') && !(isSubject(document, first) && (best?.reading?.allSuspect ?? true))) continue;
    // Who has no title is one whom the tagger takes for something: there are headings too.
    const isSpeaker = speaker?.isSaid ?? false;
    if (rule === 'speaker' && !isSpeaker && !(speaker !== undefined && best?.tokenStart === first && best.refs.length === 0) && !(((tokens.flags[first] as number) & SENTENCE_START) !== 0 && isListedPerson(ending.get(last), first))) continue;
    // `leader of the G7` may be a country, and countries have brothers.
    if ((rule === 'child' || rule === 'leader') && best !== undefined && best.refs.length > 0 && best.type !== 'person' && (rule === 'leader' || (best.type !== 'city' && best.type !== 'site')) && best.reading?.allWeak !== true) continue;
    if ((rule === 'ages' || rule === 'digit' || rule === 'sheet' || rule === 'nation') && best !== undefined && best.refs.length > 0 && best.type !== 'person' && best.reading?.allSuspect !== true) continue;
    // `Oberhof (GER)`, `Hapoël Holon (ISR)`: only those who have a place in the list are athletes.
    if (rule === 'nation' && (first === 0 || !isPlaceInList(document, first) || (best === undefined ? first < last : isBody(best.type)))) continue;
    // `le général Wagner`
    if (rule === 'rank' && best !== undefined && !isPlaceBelowCountry(best.type)) continue;
    if (rule === 'family' && (best === undefined || !isSmallPlace(document, best))) continue;
    const isSame = (one: CandidateSpan) => one.tokenStart === first && one.type === 'person';
    let person = ending.get(last)?.find(isSame);
    if (person === undefined) {
      person = newCandidate(first, last, best?.tokenStart === first ? best.start : (tokens.start[first] as number), best?.end ?? (tokens.end[last] as number), 'person', 'tagger', explain);
      candidates.push(person);
    }
    const least = Math.max(WEIGHT.personSaid, best === undefined || best === person ? 0 : best.score + WEIGHT.agreement);
    weigh(person, rule, Math.max(WEIGHT.agreement, least - person.score));
    for (const other of here) if (other.type !== 'person') weigh(other, `${rule}-behind`, -WEIGHT.apart);
  }
}

/** `(m) Le Bail`: whether the capital of an article within a sentence is that of the name. */
function isBehindArticle({ tokens: { flags, gap }, cues }: Document, first: number): boolean {
  return first > 0 && gap[first] === GAP_SPACE && ((flags[first - 1] as number) & (FIRST_UPPER | SENTENCE_START)) === FIRST_UPPER && ((cues[first - 1] as number) & CUE.function) !== 0;
}

/** `1. Evenepoel`, `2 Milan` */
function isPlaceInList({ text, tokens: { start, end, flags } }: Document, first: number): boolean {
  return ((flags[first - 1] as number) & (HAS_DIGIT | FIRST_UPPER)) === HAS_DIGIT && RANK_END.test(text.slice(end[first - 1], start[first]));
}

/** `بوريطة: المغرب متمسك بالحل`: a headline's speaker is someone rather than what only the tagger takes it for. */
function isListedPerson(here: readonly CandidateSpan[] = [], first: number): boolean {
  return here.every(({ type, refs, tokenStart }) => tokenStart !== first || type === 'person' || refs.length === 0) && here.some(({ type, tokenStart, reading }) => tokenStart === first && type === 'person' && reading?.allWeak === false);
}

/** Countries and cities have mothers and sisters too. */
const LARGE = 50_000;
/** A word that may be a town or a site of no size, and begins no longer name. */
function isSmallPlace({ tokens }: Document, { type, refs, tokenStart, tokenEnd }: CandidateSpan): boolean {
  if ((type !== 'city' && type !== 'site') || tokenStart < tokenEnd || (tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && ((tokens.flags[tokenStart - 1] as number) & FIRST_UPPER) !== 0)) return false;
  return refs.every(({ layer, entry }) => (layer.entryPopulation[entry] as number) < LARGE);
}

/** Whether the noun behind an indefinite article is what someone is, and no part of another noun (`a farmer organisation`). */
function isCalling({ tokens, cues }: Document, article: number): boolean {
  const { count, gap, flags } = tokens;
  for (let token = article + 1; token < count && token <= article + 1 + MAX_BETWEEN; token++) {
    if ((gap[token] !== GAP_SPACE && gap[token] !== GAP_HYPHEN) || ((flags[token] as number) & FIRST_UPPER) !== 0) return false;
    if (((cues[token] as number) & CALLING) === 0) continue;
    const next = token + 1;
    return next >= count || (gap[next] as number) > LAST_JOINT || ((cues[next] as number) & (CUE.function | CUE.genitive | CUE.saying)) === CUE.function || ((cues[next] as number) & CUE.genitive) !== 0;
  }
  return false;
}

const CHILDREN: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['children', 'grandchildren', 'sons', 'daughters', 'siblings', 'brothers', 'sisters', 'enfants', 'fils', 'filles', 'frères', 'sœurs']);
const AND: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['and', 'et']);

/** Whose children they are, or how many. */
const WHOSE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['his', 'her', 'their', 'my', 'our', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ses', 'leurs', 'mes', 'nos', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit']);

/** Last tokens of the names of one word in lists (`his grandchildren, Savannah, Brooklyn and Sydney`, `sons Austin, Dallas and Tyler`). Cost: one look at each token. */
function childrenOf({ tokens, text }: Document): number[] {
  const { hash, flags, count, start, end } = tokens;
  const names: number[] = [];
  const isName = (token: number) => token < count && ((flags[token] as number) & FIRST_UPPER) !== 0;
  for (let token = 1; token + 3 < count; token++) {
    if (!CHILDREN.has(hash[token] as number) || !isName(token + 1)) continue;
    const mark = text.slice(end[token], start[token + 1]);
    if (mark !== ' ' && !(mark === ', ' && WHOSE.has(hash[token - 1] as number))) continue;
    const list: number[] = [];
    let at = token + 1;
    for (; isName(at) && text.slice(end[at], start[at + 1]) === ', '; at++) list.push(at);
    token = at - 1;
    // A conjunction ends it, before or behind which stands one word too.
    if (!isName(at) || !AND.has((hash[at + 1] ?? 0) as number) || !isName(at + 2) || (tokens.gap[at + 3] === GAP_SPACE && isName(at + 3))) continue;
    names.push(...list, at, at + 2);
  }
  return names;
}

const LEADER = /* @__PURE__ */ hashOf('leader');
const OF = /* @__PURE__ */ hashOf('of');
const FILE = /* @__PURE__ */ hashOf('file');

/** `commander of the M23`, `chef du CJNG`, but `leader de la Ligue 1` is a club and `chef de file` anything. */
function isLeaderOf({ tokens, cues }: Document, token: number): boolean {
  const next = token + 1;
  if (tokens.hash[next + 1] === FILE || (tokens.hash[token] === LEADER && tokens.hash[next] !== OF)) return false;
  return (LEADERS.has(tokens.hash[token] as number) || tokens.hash[token] === LEADER) && next < tokens.count && (tokens.gap[next] as number) <= LAST_JOINT && ((cues[next] as number) & CUE.genitive) !== 0;
}

/** At the beginning of a sentence, or behind a word of saying. */
function isSubject({ tokens, cues }: Document, first: number): boolean {
  return ((tokens.flags[first] as number) & SENTENCE_START) !== 0 || (first > 0 && ((cues[first - 1] as number) & CUE.saying) !== 0);
}
