// The place that a place is said to lie in: `Bangor, Maine`, `Tripoli (Liban)`, `Alep, en Syrie`, `la ville libanaise de Tripoli`.

import { CUE, ENTRY_KIND, packCountry } from '../../gazetteer/model';
import { ALL_UPPER, ARABIC, FIRST_UPPER, GAP_SPACE, LAST_JOINT, SENTENCE_START } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import type { CandidateSpan } from '../document/candidate';
import type { Document } from '../document/document';
import { AND } from '../document/plural-tails';
import type { EntryRef } from '../document/readings';
import { isBody } from '../../types';

/** Words that may stand between a place and what it lies in, folded: prepositions of place and articles. `and` and `to` say something else. */
const LOCATIVE = /* @__PURE__ */ new Set(['in', 'of', 'the', 'en', 'au', 'aux', 'dans', 'du', 'de', 'd', 'la', 'le', 'les', 'l', 'في']);
/** Words that may come before the preposition: `Fulton County, located in Illinois`. */
const LOCATED = /* @__PURE__ */ new Set(['located', 'situated', 'situé', 'située', 'situés', 'situées', 'sis', 'sise', 'الواقع', 'الواقعة']);
/** Those that also join the names of a list, or stand before any name. */
const GENITIVE = /* @__PURE__ */ new Set(['of', 'the', 'de', 'd', 'du', 'la', 'le', 'les', 'l']);
/** Of these what they say lies in a part of the container (`in the north of Mali`, not `au nord du Mali`). */
const WITHIN = /* @__PURE__ */ new Set(['in', 'en', 'dans']);
/** What may stand right behind the first name: all of these, and directions. */
const MAY_BEGIN: ReadonlySet<number> = /* @__PURE__ */ hashesOf([...LOCATIVE, ...LOCATED]);
/** So many words at most between the two names, and so many code units: `(dans les`, `, in north-eastern`. */
const MAX_BETWEEN = 6;
const MAX_GAP = 32;
const HYPHEN_IN_WORD = /(?<=\p{L})-(?=\p{L})/gu;
const COMMA = 0x2c;
const ARABIC_COMMA = 0x60c;
const OPEN = 0x28;
const ARABIC_IN = 'ب';
const STOPS = /[.;:!?\n/)«»"“”–—-]/;

export type Tie = 'none' | 'comma' | 'firm';

/** Whether a place lies in a country or division by what the gazetteer says of it. */
export function liesIn({ layer, entry }: EntryRef, outer: EntryRef): boolean {
  const country = layer.entryCountry[entry] as number;
  if (outer.layer.typeOf(outer.entry) === 'country') return country !== 0 && outer.layer.entryCountry[outer.entry] === country;
  return outer.layer === layer && layer.parentOf(entry) === outer.entry + 1;
}

/** How a name is tied to the one after it: by a bracket or a preposition (`firm`), by a comma alone, or not at all. */
export function tieBetween(document: Document, from: CandidateSpan, to: CandidateSpan): Tie {
  const { tokens, text, cues } = document;
  const between = to.tokenStart - from.tokenEnd - 1;
  if (between < 0 || between > MAX_BETWEEN || to.start - from.end > MAX_GAP || to.start <= from.end) return 'none';
  const begins = from.tokenEnd + 1;
  const head = to.type === 'region' ? CUE.regionHead : to.type === 'city' ? CUE.cityHead : 0;
  // `Djibo, province du Soum`, بريدة بولاية الأغواط, حي النصر بمدينة الموصل, `Arkhanhelske, dans la région de Kherson`, but not `à Paris, la région Bretagne`.
  const isHead = (token: number) => (token > begins || ((tokens.flags[token] as number) & ARABIC) === 0 || text.startsWith(ARABIC_IN, tokens.start[token])) && ((cues[token] as number) & head) !== 0 && ((tokens.flags[token] as number) & FIRST_UPPER) === 0;
  if (between > 0 && !MAY_BEGIN.has(tokens.hash[begins] as number) && !isHead(begins) && ((cues[begins] as number) & CUE.directions) === 0) return 'none';
  const gap = text.slice(from.end, to.start);
  if (gap === ' ') return 'none';
  if (STOPS.test(gap) && STOPS.test(gap.replace(HYPHEN_IN_WORD, ''))) return 'none';
  // `north-east South Africa` lies in it, `north of South Africa` need not.
  let isPart = false;
  let isLocated = false;
  let isWithin = false;
  for (let token = from.tokenEnd + 1; token < to.tokenStart; token++) {
    const flags = tokens.flags[token] as number;
    if ((flags & SENTENCE_START) !== 0) return 'none';
    const word = text.slice(tokens.start[token] as number, tokens.end[token] as number).toLowerCase();
    if (LOCATED.has(word) && token === begins) continue;
    if ((isLocated || token === begins) && isHead(token)) continue;
    const isLocative = LOCATIVE.has(word);
    // `in the north-east of Colombia`
    if (isLocative ? isPart && !isWithin : ((flags & ARABIC) !== 0 && to.type !== 'country') || ((cues[token] as number) & CUE.directions) === 0) return 'none';
    isLocated ||= !GENITIVE.has(word);
    isWithin ||= WITHIN.has(word);
    isPart = !isLocative;
  }
  // `de Zahlé, de Tripoli` is a list.
  if (between > 0) return isLocated || !gap.includes(',') ? 'firm' : 'comma';
  for (let i = 0; i < gap.length; i++) {
    const unit = gap.charCodeAt(i);
    if (unit === OPEN) return 'firm';
    if (unit === COMMA || unit === ARABIC_COMMA) return 'comma';
  }
  // An Arabic clitic is inside the token: `طرابلس بلبنان`; another than this one says something else.
  return text.slice(tokens.start[to.tokenStart] as number, to.start) === ARABIC_IN ? 'firm' : 'none';
}

/** Comma, conjunction and blanks, which may be the indentation of a line. */
const LONGEST_LINK = 48;
const LONGEST_AND = 3;

/** Commas, blanks and marks of direction. */
const SEPARATORS = /[,،\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** True where two names stand next to each other in a list: parted by a comma, a conjunction or both. */
export function listedWith(document: Document, from: CandidateSpan, to: CandidateSpan): boolean {
  const { text, tokens } = document;
  const between = to.tokenStart - from.tokenEnd - 1;
  if (between < 0 || between > 1 || (between === 1 && (tokens.letters[from.tokenEnd + 1] as number) > LONGEST_AND) || to.start <= from.end || to.start - from.end > LONGEST_LINK) return false;
  const gap = text.slice(from.end, to.start);
  if (gap === ' ') return false;
  const word = gap.replace(SEPARATORS, '').toLowerCase();
  return (word === '' && /[,،]/.test(gap)) || AND.has(word);
}

/** A nationality word beside a hospital says nothing of the town that it stands in (`hôpital indonésien de Beit Lahia`). */
const PLACE_HEADS = CUE.cityHead | CUE.campHead | CUE.regionHead;
const SITE_HEADS = CUE.siteHead | CUE.siteHeadIn;
const PASSED = CUE.particle | CUE.function | CUE.directions | CUE.demonym;
/** `the northern Lebanese city of the` */
const MAX_WALK = 5;

/** The nationality word beside a name. */
export interface Nationality {
  /** Its packed country, 0 where there is none. */
  country: number;
  /** It stands with the head of the name (`the Greek town of Tripoli`), and no namesake of another country can be meant. */
  isFirm: boolean;
}

const NO_NATIONALITY: Nationality = { country: 0, isFirm: false };

const UNITED_STATES = /* @__PURE__ */ packCountry('US');
const PARTY = /[(,] ?[RD]-$/;
const LONGEST_PARTY = 4;

/** `Rep. Joe Dunn (R-Lebanon)`: where an American politician comes from, behind the letter of his party. */
export function isBehindParty({ text }: Document, { start }: CandidateSpan): boolean {
  return PARTY.test(text.slice(Math.max(0, start - LONGEST_PARTY), start));
}

/**
 * The nationality word that stands with the head of a name (`ville libanaise de Tripoli`) or, in Arabic, behind it (مدينة طرابلس اللبنانية).
 * @param nationalityOf packed country of each token's nationality word
 */
export function nationalityBeside(document: Document, candidate: CandidateSpan, nationalityOf: Uint16Array): Nationality {
  if (isBehindParty(document, candidate)) return { country: UNITED_STATES, isFirm: true };
  const { tokens, cues } = document;
  const after = candidate.tokenEnd + 1;
  // Arabic adjectives follow the name, and it alone: in French and English what follows it is mostly another thing.
  if (after < tokens.count && nationalityOf[after] !== 0 && tokens.gap[after] === GAP_SPACE && ((tokens.flags[after] as number) & ARABIC) !== 0) {
    // Behind a name with a head the adjective may be the head's (مستشفى بيت لاهيا الإندونيسي).
    return { country: nationalityOf[after] as number, isFirm: document.governing[candidate.tokenStart] === 0 };
  }
  const heads = candidate.type === 'site' ? SITE_HEADS : PLACE_HEADS;
  let nationality = 0;
  let head = false;
  for (let at = candidate.tokenStart - 1, steps = 0; at >= 0 && steps < MAX_WALK; at--, steps++) {
    if ((tokens.gap[at + 1] as number) > LAST_JOINT) break;
    const mask = cues[at] as number;
    if (nationalityOf[at] !== 0 && nationality === 0) nationality = nationalityOf[at] as number;
    // A head of two words (`town of`) has the cue on both.
    else if ((mask & heads) !== 0) head = true;
    else if ((mask & PASSED) === 0) break;
    if (head && nationality !== 0) return { country: nationality, isFirm: true };
  }
  return NO_NATIONALITY;
}

/** `'s `, and a direction: `'s eastern `. */
const POSSESSIVE = /^(?:.['’]s|s['’]) (?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)? |central )?$/;

/** Whether a name is the possessor of the one after it: `Russia's Defence Ministry`, `Aleppo's eastern Tariq al-Bab`. */
export function possesses(document: Document, owner: CandidateSpan, { start }: CandidateSpan): boolean {
  // With the letter before the apostrophe, which alone is one behind an s (`Honduras' Olancho`).
  return owner.end < start && POSSESSIVE.test(document.text.slice(owner.end - 1, start));
}

/** The packed country that owns a body, by its own name or that of its capital (`Khartoum's Foreign Ministry`), 0 for none. */
export function possessorOf(document: Document, candidate: CandidateSpan, before: CandidateSpan | undefined): number {
  if (before === undefined || before.refs.length === 0 || !possesses(document, before, candidate)) return 0;
  const owner = before.type === 'country' ? before.refs[0] : before.refs.find(({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.capital);
  return owner === undefined ? 0 : (owner.layer.entryCountry[owner.entry] as number);
}

/** The packed country of the nationality word right behind a body by a name that many have (`la 5e division iranienne`), or right before it; 0 for none. */
export function nationOf({ tokens, text }: Document, { type, tokenStart, tokenEnd, reading }: CandidateSpan, nationalityOf: Uint16Array): number {
  const isAcronym = tokenStart === tokenEnd && ((tokens.flags[tokenStart] as number) & ALL_UPPER) !== 0;
  if (!isBody(type) || (reading?.allWeak !== true && !isAcronym)) return 0;
  const after = tokenEnd + 1;
  // An Arabic adjective has its article as the body has: without it those are meant to whom the body does something.
  const isAdjective = (token: number) => ((tokens.flags[token] as number) & ARABIC) !== 0 ? text.startsWith('ال', tokens.start[token]) : ((tokens.flags[token] as number) & FIRST_UPPER) === 0;
  if (after < tokens.count && tokens.gap[after] === GAP_SPACE && nationalityOf[after] !== 0 && isAdjective(after)) return nationalityOf[after] as number;
  return reading?.allWeak === true && tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && ((tokens.flags[tokenStart] as number) & ARABIC) === 0 ? (nationalityOf[tokenStart - 1] as number) : 0;
}

/** `of`, `du`, `de la`, `d’` and what else stands between a body and whose it is. */
export const OWNED = /^ (?:of (?:the )?|du |des |de (?:la |l['’])?|d['’])$/i;

/** The packed country that owns a body, named behind it (`the Supreme Court of Israel`), or that of whose it is by a name that many have (`le Congrès de Rahul Gandhi`); 0 for none. */
export function countryBehind({ text }: Document, { end, reading }: CandidateSpan, after: CandidateSpan | undefined): number {
  const [owner] = after?.refs ?? [];
  if (after === undefined || owner === undefined || (after.type !== 'country' && (isBody(after.type) || reading?.allWeak !== true)) || after.refs.length > 1 || !OWNED.test(text.slice(end, after.start))) return 0;
  return owner.layer.entryCountry[owner.entry] as number;
}
