// In sport clubs are called like their towns: `on loan from Southampton`, `Joeuf s'est imposé`, تعادل مع برشلونة. What plays, wins and has players is the club; what matches are played in stays the town.

import { ENTRY_KIND } from '../../gazetteer/model';
import { WAW } from '../../text/arabic-letters';
import { hashRange } from '../../text/folding';
import { ARABIC, FIRST_UPPER, GAP_SPACE, LAST_JOINT, SENTENCE_START } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { type CandidateIndex, type CandidateSpan, NO_REFS, weigh } from '../document/candidate';
import { BEFORE, BEHIND, CLUB_TAILS, DEEDS, FACE, GAMES, isOfSport, isSportNear, namesFootballAlone, PLACED, SEVERAL } from './club-words';
import { listedWith } from '../setting/containers';
import { isNationality, nationalitiesOf } from '../document/demonyms';
import { type Document, isPossessive, readDocument, stemHash, TEH_MARBUTA } from '../document/document';
import { gazetteerCandidates } from '../names/gazetteer-candidates';
import { countriesOf, type ReadingTable } from '../document/readings';
import { isState } from '../setting/towns-before-states';
import { WEIGHT } from '../document/weights';

/** So many tokens before a club what is played is named (`lost 2-1 at home to`). */
const REACH_OF_GAME = 5;
const AUXILIARIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['s', 'a', 'l', 'est', 'n']);
const MOST_AUXILIARIES = 3;
const ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['the', 'le', 'la', 'les', 'l', 'du']);
const IN: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['in', 'near']);
const IN_ARABIC = 'ب';
const OPEN = '(';
/** `2-1`, `70 à 61`, `1 - 0`, and no days, hours or other measures. */
const SCORE = '\\d{1,3}(?: ?[-–] ?| à )\\d{1,3}\\b';
const NO_SCORE = '(?! ?(?:%|€|°|h\\b|ans|heures?|degrés|km|kg|jours|mois|ja[nv]|f[eé][bv]|mar|a[pv]r|ma[iy]|ju[inl]|ao[uû]t|aug|sept?|oct|nov|d[eé]c|years?|hours|degrees|people|million|am\\b|pm\\b|[,/]?\\d))';
const SCORE_BEHIND = new RegExp(`^,? (?:\\((?:[A-Z]\\d|[a-z])\\) )?(?:par )?${SCORE}${NO_SCORE}`, 'iu');
const SCORE_BEFORE = new RegExp(`(?<![\\d-])${SCORE},? $`, 'u');
const LONGEST_SCORE = 20;
const SCORE_NEAR = new RegExp(`(?<![\\d-])${SCORE}${NO_SCORE}`, 'iu');
/** Code units. */
const NEAR = 50;
/** Towns that are called so themselves (`Salt Lake City`). */
const OF_A_CITY = / (?:City|Town|County)$/;

/** What clubs are called in lists, before or behind the name of their town. */
const FULL_NAMES: ReadonlyArray<(town: string) => string> = [(town) => `FC ${town}`, (town) => `${town} FC`, (town) => `نادي ${town}`];

/** The listed football club of a town, if it has one by its name; capitals have several. */
function listedClub({ gazetteer }: Document, town: CandidateSpan, name: string, tables: readonly ReadingTable[]): CandidateSpan | undefined {
  if (town.refs.some(({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.capital)) return undefined;
  const countries = countriesOf(town);
  for (const fullName of FULL_NAMES) {
    const full = fullName(name);
    const isClub = ({ type, end, reading, refs }: CandidateSpan) => type === 'organisation' && end === full.length && reading?.allWeak === false && refs.every(({ layer, entry }) => countries.size === 0 || countries.has(layer.entryCountry[entry] as number));
    const club = gazetteerCandidates(readDocument(full, gazetteer), tables, false, true).find(isClub);
    if (club !== undefined) return club;
  }
  return undefined;
}

/** Replaces, in place, the towns of a text of sport that are clubs. `chosen` is in the order of the text, `tables` holds the readings of each layer. Cost: one look at each token, and for each club's name three look-ups. */
export function retypeClubs(document: Document, chosen: CandidateSpan[], byStart: CandidateIndex, tables: readonly ReadingTable[]): void {
  if (!chosen.some(mayBeClub) || !isOfSport(document)) return;
  const clubAt = ({ tokenStart, start, end }: CandidateSpan) => byStart.find(tokenStart, (one) => one.type === 'organisation' && one.start === start && one.end === end && one.refs.length > 0);
  const isClub = chosen.map((candidate) => mayBeClub(candidate) && isSaidClub(document, candidate, clubAt(candidate) !== undefined));
  // `entre Utrecht et Soleuvre`: what is listed with a club is one.
  for (let i = 1; i < chosen.length; i++) if (isClub[i - 1] && mayBeClub(chosen[i] as CandidateSpan) && listedWith(document, chosen[i - 1] as CandidateSpan, chosen[i] as CandidateSpan)) isClub[i] = true;
  const nameOf = ({ start, end }: CandidateSpan) => document.text.slice(start, end);
  const isLinked = namesFootballAlone(document);
  /** The names that are a club somewhere in the text, with the listed one. */
  const clubs = new Map<string, CandidateSpan | undefined>();
  for (const [i, candidate] of chosen.entries()) if (isClub[i] && !clubs.has(nameOf(candidate))) clubs.set(nameOf(candidate), isLinked ? listedClub(document, candidate, nameOf(candidate), tables) : undefined);
  for (const [i, candidate] of chosen.entries()) {
    if (!mayBeClub(candidate) || !clubs.has(nameOf(candidate)) || !(isClub[i] || !isPlaced(document, candidate))) continue;
    const known = clubAt(candidate) ?? clubs.get(nameOf(candidate));
    const club = { ...candidate, type: 'organisation' as const, refs: known?.refs ?? NO_REFS, reading: known?.reading, evidence: candidate.evidence && [...candidate.evidence] };
    weigh(club, 'club-of-a-town', WEIGHT.retyped);
    chosen[i] = club;
  }
}

/** A town; a suburb or a building, and an American state, whose teams are those of universities (`Notre Dame`, `Connecticut`); letters that no list has, which look like a party's (`Le CRB affronte le MCO`). */
function mayBeClub({ type, antecedent, refs }: CandidateSpan): boolean {
  return antecedent === undefined && (type === 'city' || (type === 'site' && refs.length > 0) || (type === 'region' && refs.some(isState)) || (type === 'faction' && refs.length === 0));
}

/** Whether a mention says where something is, goes to or comes from. */
function isPlaced({ tokens, text }: Document, { tokenStart, start }: CandidateSpan): boolean {
  // `Manon Trébouet (Angers)`
  if (text.charAt(start - 1) === OPEN) return true;
  if (start > (tokens.start[tokenStart] as number)) return text.charAt(start - 1) === IN_ARABIC;
  const before = tokenStart - 1;
  return before >= 0 && (tokens.gap[tokenStart] as number) <= LAST_JOINT && PLACED.has(tokens.hash[before] as number);
}

/** Whether the words around a mention say that it is a club. `isListed` says that a club is listed by the name. */
function isSaidClub(document: Document, candidate: CandidateSpan, isListed: boolean): boolean {
  const { tokens, text } = document;
  const { type, tokenStart, tokenEnd, start, end } = candidate;
  if (text.charAt(start - 1) === IN_ARABIC && start > (tokens.start[tokenStart] as number)) return false;
  if (isStateCollege(document, candidate) || isMasculine(document, candidate)) return true;
  const isThere = isPlaced(document, candidate);
  if (type === 'city' && !isThere && (SCORE_BEHIND.test(text.slice(end, end + LONGEST_SCORE)) || SCORE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_SCORE), start)))) return true;
  if (isFullName(document, candidate)) return true;
  if (!isSportNear(document, candidate) && !SCORE_NEAR.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return false;
  const after = tokenEnd + 1;
  if (!isThere && after < tokens.count && tokens.gap[after] === GAP_SPACE && (isDeedOf(document, after) || (type === 'city' && SEVERAL.has(tokens.hash[after] as number)))) return true;
  // Before a building, matches are played there (`devant le Stade de France`).
  return (type !== 'site' || isListed) && isPlayedBefore(document, tokenStart);
}

const STATE = /* @__PURE__ */ hashOf('state');

/** `Mississippi State` */
function isStateCollege({ tokens }: Document, { type, tokenStart, tokenEnd }: CandidateSpan): boolean {
  return type === 'region' && tokenEnd > tokenStart && tokens.hash[tokenEnd] === STATE && ((tokens.flags[tokenEnd] as number) & FIRST_UPPER) !== 0;
}

/** Of what is no club the nationality is said, or where something is. */
const MASCULINE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['في', 'معرض', 'مهرجان', 'ميناء', 'مطار', 'ملعب', 'معسكر', 'إقليم', 'ماراثون', 'متحف', 'برج', 'شاطئ', 'منتجع', 'سوق', 'شارع', 'حي', 'مركز', 'فندق', 'مستشفى', 'سباق', 'رالي', 'مجمع']);

/** ليون الفرنسي: towns are feminine. */
function isMasculine(document: Document, { type, tokenStart, tokenEnd, refs }: CandidateSpan): boolean {
  const { tokens, text, governing } = document;
  const next = tokenEnd + 1;
  if (type !== 'city' || next >= tokens.count || tokens.gap[next] !== GAP_SPACE || governing[tokenStart] !== 0 || !isNationality(document, next) || (tokenStart > 0 && MASCULINE.has(stemHash(document, tokenStart - 1)))) return false;
  return text.charAt((tokens.end[next] as number) - 1) !== TEH_MARBUTA && countriesOf({ refs }).has(nationalitiesOf(document)[next] as number);
}

/** `Birmingham City`, where the town is called Birmingham. */
function isFullName({ tokens }: Document, { tokenStart, tokenEnd, refs }: CandidateSpan): boolean {
  if (tokenEnd === tokenStart || !CLUB_TAILS.has(tokens.hash[tokenEnd] as number) || ((tokens.flags[tokenEnd] as number) & FIRST_UPPER) === 0) return false;
  return !(tokenStart > 0 && IN.has(tokens.hash[tokenStart - 1] as number)) && !refs.some(({ layer, entry }) => OF_A_CITY.test(layer.nameOf(entry, 'en')));
}

/** With an Arabic و before it too (وتغلب). */
function isWordOf({ tokens, text }: Document, token: number, words: ReadonlySet<number>): boolean {
  const start = tokens.start[token] as number;
  return words.has(tokens.hash[token] as number) || (text.charCodeAt(start) === WAW && words.has(hashRange(text, start + 1, tokens.end[token] as number)));
}

/** Whether what stands before a name is done to or with a team: `against`, `lost to`, تعادل مع. */
function isPlayedBefore(document: Document, tokenStart: number): boolean {
  const { tokens } = document;
  let before = tokenStart - 1;
  if (before >= 0 && ARTICLES.has(tokens.hash[before] as number)) before--;
  if (before < 0 || (tokens.gap[before + 1] as number) > LAST_JOINT || ((tokens.flags[before + 1] as number) & SENTENCE_START) !== 0 || isPossessive(document, before)) return false;
  const word = tokens.hash[before] as number;
  if (isWordOf(document, before, BEFORE) || (before > 0 && FACE.has(tokens.hash[before - 1] as number) && tokens.letters[before] === 1)) return true;
  const games = GAMES.get(word);
  if (games === undefined) return false;
  for (let token = before - 1; token >= Math.max(0, before - REACH_OF_GAME); token--) {
    if (isWordOf(document, token, games)) return true;
    if (((tokens.flags[token] as number) & SENTENCE_START) !== 0) return false;
  }
  return false;
}

/** Whether a team's deed begins at a token: `beat`, `s'est imposé`, `a battu`. */
function isDeedOf({ tokens }: Document, token: number): boolean {
  if (((tokens.flags[token] as number) & ARABIC) !== 0) return false;
  let at = token;
  while (at < tokens.count && at - token < MOST_AUXILIARIES && AUXILIARIES.has(tokens.hash[at] as number) && (tokens.gap[at] as number) <= LAST_JOINT) at++;
  if (at > token) return at < tokens.count && DEEDS.has(tokens.hash[at] as number);
  return BEHIND.has(tokens.hash[token] as number);
}
