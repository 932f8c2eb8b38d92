// What a listed name stands for that is no entity: a product, a title, a competition, a party to a case, a ship, a minister's portfolio, a peerage, someone's nickname.

import { CUE } from '../../gazetteer/model';
import { CLASS, CLOSE, IGNORED, OPEN } from '../../text/chars';
import { hashRange } from '../../text/folding';
import { AFTER_BRACKET, AFTER_OPEN, ARABIC, FIRST_UPPER, GAP_SPACE, HAS_DIGIT, LAST_JOINT, SENTENCE_START } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { isPlace, isPlaceBelowCountry } from '../../types';
import { INDEFINITE } from '../document/apposition';
import { type CandidateSpan, weigh } from '../document/candidate';
import { isQuotedKunya } from '../document/arabic-words';
import { beginsSentence, COUNTY, type Document, hasSomeWord, isCount, isGraveA } from '../document/document';
import type { Writing } from '../document/readings';
import { isNationality } from '../document/demonyms';
import { isNamedShip, isShip } from '../document/ships';
import { isOfAStreet } from '../document/streets';
import { isAnyOfFaith } from '../document/things';
import { isTitleWithDot } from './tagged-spans';
import { isBehindParty } from '../setting/containers';
import { WEIGHT } from '../document/weights';

/** Weighs, in place, what the words around a listed name say against its being an entity. */
export function scoreNoEntity(document: Document, candidate: CandidateSpan, writing: Writing): void {
  const { type, tokenStart, tokenEnd } = candidate;
  if (type === 'organisation' && writing.words === 1 && !writing.allUpper && !writing.arabic && isProduct(document, candidate)) weigh(candidate, 'a-product', WEIGHT.product);
  if (type === 'organisation' && isQuoted(document, candidate)) weigh(candidate, 'quoted', WEIGHT.quoted);
  if (isIdiom(document, tokenStart, tokenEnd)) weigh(candidate, 'set-phrase', WEIGHT.noEntity);
  if (writing.words === 1 && ((type !== 'country' && document.things.has(document.tokens.hash[tokenStart] as number)) || isSender(document, candidate) || (writing.allUpper && isTitleWithDot(document.tokens, document.cues, tokenStart)))) weigh(candidate, 'no-name-here', WEIGHT.noEntity);
  if (type === 'faction' && writing.words === 2 && writing.capitalised === 1 && isAnyOfFaith(document, tokenStart, tokenEnd)) weigh(candidate, 'no-name-here', WEIGHT.noEntity);
  if (type === 'person' && writing.words === 1 && writing.allUpper && !writing.capitalsLine && isArticled(document, candidate)) weigh(candidate, 'behind-article', WEIGHT.noEntity);
  if (isInTitle(document, tokenStart) || isOfCompetition(document, candidate)) weigh(candidate, 'in-a-title', WEIGHT.noEntity);
  if (type === 'country' && isBehindParty(document, candidate)) weigh(candidate, 'home-of-a-member', WEIGHT.noEntity);
  if (type === 'country' && writing.allUpper && isCurrency(document, candidate)) weigh(candidate, 'a-currency', WEIGHT.noEntity);
  if (isPlaceBelowCountry(type) && isParty(document, candidate)) weigh(candidate, 'versus', WEIGHT.versus);
  if (writing.arabic && writing.words > 1 && !isPlace(type) && type !== 'person' && beginsWithAdjective(document, candidate)) weigh(candidate, 'an-adjective', WEIGHT.noEntity);
  if (!isPlace(type) && writing.words === 1 && isRoad(document, candidate)) weigh(candidate, 'a-road', WEIGHT.noEntity);
  if ((type !== 'country' && isShip(document, tokenStart)) || ((type === 'person' || type === 'city') && isNamedShip(document, tokenStart))) weigh(candidate, 'a-ship', WEIGHT.noEntity);
  if (!isPlace(type) && type !== 'person' && (candidate.reading?.allCommon === true || (writing.arabic && candidate.reading?.allWeak === true)) && isPortfolio(document, tokenStart)) weigh(candidate, 'a-portfolio', WEIGHT.noEntity);
  if (isPlaceBelowCountry(type) && !writing.arabic && isPeople(document, candidate)) weigh(candidate, 'a-people', WEIGHT.noEntity);
  if (!writing.arabic && type !== 'site' && isPlace(type) && isOfAStreet(document, candidate)) weigh(candidate, 'of-a-street', WEIGHT.ofAStreet);
  if (type === 'organisation' && writing.words > 1 && isTownsCentre(document, candidate)) weigh(candidate, 'a-town', WEIGHT.noEntity);
  if (type === 'person' && writing.words > 1 && !writing.arabic && isOfSite(document, candidate)) weigh(candidate, 'of-a-site', WEIGHT.ofASite);
  if (type !== 'country' && type !== 'person' && isPeerage(document, candidate)) weigh(candidate, 'a-peerage', WEIGHT.noEntity);
  if (document.tokens.isShortCaseless && isWordWithoutCapitals(candidate, writing)) weigh(candidate, 'a-word', WEIGHT.noEntity);
  if (type === 'city' && writing.words > 1 && isNounWithAdjective(document, candidate)) weigh(candidate, 'a-noun', WEIGHT.noEntity);
  if (type !== 'person' && type !== 'faction' && (isNickname(document, candidate) || (type === 'site' && isQuotedKunya(document, tokenStart, tokenEnd)))) weigh(candidate, 'a-nickname', WEIGHT.noEntity);
}

/** A few words of a name may be anything where nothing has a capital (`la reunion`, `turkey`). */
function isWordWithoutCapitals({ reading }: CandidateSpan, { words }: Writing): boolean {
  return reading === undefined || reading.allWeak || (reading.allSuspect && words <= MOST_WORDS);
}
const MOST_WORDS = 2;

/** Whether every token of a span belongs to a set phrase. */
export function isIdiom({ cues }: Document, tokenStart: number, tokenEnd: number): boolean {
  for (let token = tokenStart; token <= tokenEnd; token++) if (((cues[token] as number) & CUE.idiom) === 0) return false;
  return true;
}

const FRENCH_ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['le', 'la', 'l', 'les', 'du', 'des', 'au', 'aux']);

/** `les FDR`, `le RFK`: what has an article is not whom the letters stand for. */
function isArticled({ tokens }: Document, { tokenStart }: CandidateSpan): boolean {
  return tokenStart > 0 && (tokens.gap[tokenStart] as number) <= LAST_JOINT && FRENCH_ARTICLES.has(tokens.hash[tokenStart - 1] as number);
}

/** Before these and a handle or hashtag stands who passes a message on, or asks for it (`RT @user`, `pls RT #Gaza`). */
const SENDERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['rt', 'mt', 'cc', 'ht']);
const HANDLE = /^ [@#]/u;
function isSender({ text, tokens }: Document, { tokenStart, end }: CandidateSpan): boolean {
  return SENDERS.has(tokens.hash[tokenStart] as number) && HANDLE.test(text.slice(end, end + 2));
}

const DOLLARS = /^U\.?S\.?[ \u00a0]?\$/u;
const LONGEST_DOLLARS = 6;
const DEFINITE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['the', 'les', 'aux', 'des']);

/** `10 000 US $`, but `paid the US $2 billion`. */
function isCurrency({ text, tokens }: Document, { start, tokenStart }: CandidateSpan): boolean {
  return DOLLARS.test(text.slice(start, start + LONGEST_DOLLARS)) && !(tokenStart > 0 && DEFINITE.has(tokens.hash[tokenStart - 1] as number));
}

export const PAIR: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['and', 'or', 'et', 'ou']);
const ENGLISH_ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['a', 'an']);
/** `une Peugeot`, `a white Opel into the queue`, `65 Boeing`: what the body makes. `a Boeing spokesman` is theirs. */
function isProduct({ tokens, cues, text }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  const { flags, gap, hash, count } = tokens;
  if (tokenStart === 0 || gap[tokenStart] !== GAP_SPACE) return false;
  let before = tokenStart - 1;
  // An adjective may stand between in English.
  if (before > 0 && gap[before] === GAP_SPACE && ((flags[before] as number) & (FIRST_UPPER | HAS_DIGIT)) === 0 && cues[before] === 0 && ENGLISH_ARTICLES.has(hash[before - 1] as number)) before--;
  // `March 12 Amnesty said` is a day.
  const isNumber = /^\d{1,3}$/.test(text.slice(tokens.start[before], tokens.end[before])) && (before === 0 || ((cues[before - 1] as number) & CUE.calendar) === 0);
  if ((!INDEFINITE.has(hash[before] as number) || isGraveA(tokens, before)) && !isNumber) return false;
  const next = tokenEnd + 1;
  // `an Amazon and Google boycott`
  if (next + 1 < count && PAIR.has(hash[next] as number) && ((flags[next + 1] as number) & FIRST_UPPER) !== 0) return false;
  return next >= count || gap[next] !== GAP_SPACE || ((cues[next] as number) & (CUE.function | CUE.genitive)) !== 0;
}

const IN_OFFICE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['état', 'etat', 'charge']);

/** True for a name that fills a pair of quotation marks or brackets of that kind. */
function isQuoted({ tokens, text }: Document, { tokenStart, end }: CandidateSpan): boolean {
  const flags = tokens.flags[tokenStart] as number;
  if ((flags & AFTER_OPEN) === 0 || (flags & AFTER_BRACKET) !== 0) return false;
  let unit = end;
  while (unit < text.length && CLASS[text.charCodeAt(unit)] === IGNORED) unit++;
  const charClass = CLASS[text.charCodeAt(unit)];
  return charClass === CLOSE || charClass === OPEN;
}

/** So many words of a title in quotation marks may come before a name in it. */
const MAX_INTO_TITLE = 6;

/** A quotation mark and no full stop or colon: `la guerre. « Alep` is no title. */
const OPENING_QUOTE = /^\s+[«"“„‘']\s*$/;

/** `l'opération « Bouclier de l'Euphrate »`, `le film « Les Combattantes de Kobané »`: names within the name of what is no entity. */
export function isInTitle({ tokens, cues, text }: Document, tokenStart: number): boolean {
  for (let token = tokenStart; token > 0 && tokenStart - token <= MAX_INTO_TITLE; token--) {
    if (((tokens.flags[token] as number) & (AFTER_OPEN | AFTER_BRACKET)) === AFTER_OPEN) {
      const isTitle = ((cues[token - 1] as number) & CUE.notName) !== 0 && ((tokens.flags[token] as number) & (FIRST_UPPER | ARABIC)) !== 0;
      return isTitle && OPENING_QUOTE.test(text.slice(tokens.end[token - 1], tokens.start[token]));
    }
    if ((tokens.gap[token] as number) > LAST_JOINT) return false;
  }
  return false;
}

const COMPETITIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['coupe', 'supercoupe', 'championnat', 'championnats', 'كأس', 'بكأس', 'بطولة', 'ببطولة', 'أبطال', 'أمم', 'مونديال']);
const CLITICS = 'وفبل';
const CAPITALISED_COMPETITIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['tour', 'open']);
const OF = CUE.genitive | CUE.function;
/** So many tokens stand between a competition and its place at most. */
const LONGEST_LINK = 6;

/** Behind a place, with a capital: `the Madrid Open`, `the Azerbaijan Grand Prix`. */
const COMPETITION_TAILS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['open', 'masters', 'marathon', 'cup', 'championship', 'championships', 'derby', 'olympics', 'grand']);
const GRAND = /* @__PURE__ */ hashOf('grand');
const PRIX = /* @__PURE__ */ hashOf('prix');

/** Of whatever they are, and not of a place alone (`Summer Olympics`; there are bodies and people called Cup and Derby). */
const ALONE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['open', 'masters', 'marathon', 'olympics']);

export function isCompetitionAlone({ tokens }: Document, token: number): boolean {
  return ALONE.has(tokens.hash[token] as number);
}

export function isCompetitionTail({ tokens: { count, gap, flags, hash } }: Document, token: number): boolean {
  if (token >= count || gap[token] !== GAP_SPACE || ((flags[token] as number) & FIRST_UPPER) === 0 || !COMPETITION_TAILS.has(hash[token] as number)) return false;
  const isNext = token + 1 < count && gap[token + 1] === GAP_SPACE && ((flags[token + 1] as number) & FIRST_UPPER) !== 0;
  return hash[token] === GRAND ? isNext && hash[token + 1] === PRIX : !isNext;
}

/** `Coupe d'Afrique`, `le Tour de France`, `كأس آسيا`: places within the name of a competition. A tower is written `tour`. */
function isOfCompetition(document: Document, { tokenStart, tokenEnd, start, type }: CandidateSpan): boolean {
  const { text, tokens, cues, stems } = document;
  if (!isPlace(type) || start !== tokens.start[tokenStart]) return false;
  if (isCompetitionTail(document, tokenEnd + 1)) return true;
  const isArabic = ((tokens.flags[tokenStart] as number) & ARABIC) !== 0;
  let head = tokenStart - 1;
  if (!isArabic) while (head > tokenStart - LONGEST_LINK && head > 0 && ((cues[head] as number) & OF) !== 0 && (tokens.gap[head + 1] as number) <= LAST_JOINT) head--;
  if (head < 0 || (!isArabic && head === tokenStart - 1) || (tokens.gap[head + 1] as number) > LAST_JOINT) return false;
  const from = tokens.start[head] as number;
  const word = hashRange(text, stems[head] as number, tokens.end[head] as number);
  if (isArabic && CLITICS.includes(text.charAt(from)) && COMPETITIONS.has(hashRange(text, from + 1, tokens.end[head] as number))) return true;
  return COMPETITIONS.has(word) || (CAPITALISED_COMPETITIONS.has(word) && ((tokens.flags[head] as number) & FIRST_UPPER) !== 0);
}

const VERSUS = /* @__PURE__ */ hashOf('v');

/** `Smith v. Houston`: a party to a case is no place. Teams are called by their towns, without the dot. */
function isParty({ text, tokens }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  const isVersus = (token: number) => tokens.hash[token] === VERSUS && text.startsWith('v.', tokens.start[token]);
  return (tokenStart > 0 && isVersus(tokenStart - 1)) || (tokenEnd + 1 < tokens.count && (tokens.gap[tokenEnd + 1] as number) <= LAST_JOINT && isVersus(tokenEnd + 1));
}

/** الرئيس المصري اليوم: the nationality of the definite noun before it, and no paper. */
function beginsWithAdjective(document: Document, { tokenStart, start }: CandidateSpan): boolean {
  const { tokens, cues, text } = document;
  if (tokenStart === 0 || tokens.gap[tokenStart] !== GAP_SPACE || start !== tokens.start[tokenStart] || !isNationality(document, tokenStart)) return false;
  return text.startsWith('ال', tokens.start[tokenStart - 1]) && ((cues[tokenStart - 1] as number) & (CUE.organisationHead | CUE.organisationHeadIn)) === 0;
}

const ROAD_NUMBER = /^[AEMN]\d{1,3}$/;
const OF_ROADS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['motorway', 'junction', 'junctions', 'carriageway', 'northbound', 'southbound', 'eastbound', 'westbound', 'autoroute', 'échangeur']);
/** These only behind `on the`: fighters block traffic too. */
const ON_ROADS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['lane', 'lanes', 'crash', 'crashed', 'traffic', 'bouchon', 'bouchons', 'accident']);
const ON: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['on', 'along', 'sur']);
const REACH_OF_ROADS = 8;

/** `A crash on the M23`, `junction 19 of the M62`: a motorway, and no armed group, where no cue word of the group is in the text. */
function isRoad(document: Document, { start, end, tokenStart, refs }: CandidateSpan): boolean {
  const { text, tokens } = document;
  if (!ROAD_NUMBER.test(text.slice(start, end)) || refs.some(({ layer, entry }) => hasSomeWord(document, layer, layer.cueWordsOf(entry)))) return false;
  const { hash, count } = tokens;
  const isOn = tokenStart > 1 && ON.has(hash[tokenStart - 2] as number);
  const isOfRoad = (token: number) => OF_ROADS.has(hash[token] as number) || (isOn && ON_ROADS.has(hash[token] as number));
  for (let token = tokenStart; token > 0 && token > tokenStart - REACH_OF_ROADS && !beginsSentence(tokens, token); token--) if (isOfRoad(token - 1)) return true;
  for (let token = tokenStart + 1; token < count && token < tokenStart + REACH_OF_ROADS && !beginsSentence(tokens, token); token++) if (isOfRoad(token)) return true;
  return false;
}

const MINISTERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['minister', 'ministers', 'ministre', 'ministres', 'ministry', 'ministère', 'وزير', 'وزيرة', 'وزارة']);
const SECRETARIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['secretary', 'secretaries']);
const PRIME: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['prime', 'premier', 'première']);
const FOR = /* @__PURE__ */ hashOf('for');

/** `Minister for the Armed Forces`, وزير الدفاع الوطني: what a minister is there for, by a name of ordinary words. */
export function isPortfolio({ tokens, cues }: Document, tokenStart: number): boolean {
  let head = tokenStart - 1;
  let isFor = false;
  for (; head > 0 && tokenStart - head <= 2 && ((cues[head] as number) & (CUE.genitive | CUE.function)) !== 0; head--) isFor ||= tokens.hash[head] === FOR;
  // `ministre d'État en charge des ITP`
  while (head > 1 && IN_OFFICE.has(tokens.hash[head] as number)) head -= 2;
  if (head < 0 || (tokens.gap[tokenStart] as number) > LAST_JOINT || (tokens.gap[head + 1] as number) > LAST_JOINT) return false;
  const word = tokens.hash[head] as number;
  // A prime minister has a government, and so has a Defence Ministry.
  const isWhole = head > 0 && tokens.gap[head] === GAP_SPACE && (PRIME.has(tokens.hash[head - 1] as number) || ((tokens.flags[head - 1] as number) & (FIRST_UPPER | SENTENCE_START)) === FIRST_UPPER);
  return (MINISTERS.has(word) && !isWhole) || (isFor && SECRETARIES.has(word));
}

const PEERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['comte', 'comtesse', 'duc', 'duchesse', 'marquis', 'marquise', 'vicomte', 'vicomtesse', 'baron', 'baronne']);
const CAPITALISED_PEERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['duke', 'duchess', 'earl', 'count', 'countess', 'marquess', 'viscount', 'baron', 'baroness']);
const ARABIC_PEERS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['دوق', 'دوقة', 'كونت', 'كونتيسة', 'الدوق', 'الكونت']);
const OF_PLACE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['of', 'de', 'd']);

/** `le comte de Paris`, `the Duke of Edinburgh`: who is called so. Of countries there are rulers. */
function isPeerage({ tokens }: Document, { tokenStart }: CandidateSpan): boolean {
  if (tokenStart === 0 || (tokens.gap[tokenStart] as number) > LAST_JOINT) return false;
  if (ARABIC_PEERS.has(tokens.hash[tokenStart - 1] as number)) return true;
  if (tokenStart < 2 || !OF_PLACE.has(tokens.hash[tokenStart - 1] as number) || tokens.gap[tokenStart - 1] !== GAP_SPACE) return false;
  const peer = tokens.hash[tokenStart - 2] as number;
  // A county is folded to the same letters as a count.
  return (PEERS.has(peer) && (peer !== COUNTY || isCount(tokens, tokenStart - 2))) || (CAPITALISED_PEERS.has(peer) && ((tokens.flags[tokenStart - 2] as number) & FIRST_UPPER) !== 0);
}

const CITY = /* @__PURE__ */ hashOf('city');
const OF_TOWNS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['centre', 'center', 'council', 'hall']);

/** `Manchester City Centre`: no club. */
function isTownsCentre({ tokens }: Document, { tokenEnd }: CandidateSpan): boolean {
  const next = tokenEnd + 1;
  return tokens.hash[tokenEnd] === CITY && next < tokens.count && tokens.gap[next] === GAP_SPACE && OF_TOWNS.has(tokens.hash[next] as number);
}

const NAMED_AFTER_PEOPLE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['hospital', 'bridge', 'airport', 'dam', 'library', 'stadium', 'museum', 'theatre', 'theater', 'school', 'mosque', 'university', 'highway', 'boulevard', 'avenue', 'barracks', 'college', 'port', 'centre', 'center']);

/** `Gough Whitlam library`: what is called after someone. */
function isOfSite({ tokens }: Document, { tokenEnd }: CandidateSpan): boolean {
  const next = tokenEnd + 1;
  return next < tokens.count && tokens.gap[next] === GAP_SPACE && NAMED_AFTER_PEOPLE.has(tokens.hash[next] as number);
}

/** Before the name of a people: these right before it, those with a genitive between. */
const ETHNIC = /* @__PURE__ */ hashOf('ethnic');
const ETHNIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['ethnie', 'ethnies']);
/** Behind it. */
const OF_PEOPLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['clan', 'clans', 'subclan', 'language', 'dialect', 'pastoralists', 'nomads']);
/** Places that are called like the people who live there: whose civilians and villagers are theirs. */
const LIKE_THEIR_PEOPLE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['amhara', 'karen', 'kachin', 'chin', 'rakhine', 'shan', 'mon', 'kayah', 'afar', 'oromo', 'sidama', 'benishangul', 'ogaden', 'masalit', 'nuba', 'zaghawa', 'balochi', 'tigray', 'kayin']);
const OF_THEIRS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['people', 'peoples', 'civilians', 'villagers', 'refugees', 'rebels', 'fighters', 'insurgents', 'men', 'women', 'communities', 'community', 'ethnic', 'nationalists', 'population', 'youth', 'elders', 'farmers', 'families']);

/** `ethnic Amhara rebels`, `Karen civilians`, `Ogaden clans`: those who are called so; tribes are often called by where they live. */
function isPeople({ tokens, cues }: Document, { type, tokenStart, tokenEnd }: CandidateSpan): boolean {
  const { hash, gap, flags, count } = tokens;
  const before = tokenStart - 1;
  if (before >= 0 && gap[tokenStart] === GAP_SPACE && hash[before] === ETHNIC) return true;
  const head = before > 0 && ((cues[before] as number) & CUE.genitive) !== 0 ? before - 1 : before;
  if (head >= 0 && (gap[tokenStart] as number) <= LAST_JOINT && (gap[head + 1] as number) <= LAST_JOINT && ETHNIES.has(hash[head] as number)) return true;
  const next = tokenEnd + 1;
  if (next >= count || gap[next] !== GAP_SPACE || ((flags[next] as number) & FIRST_UPPER) !== 0) return false;
  return (type === 'region' && OF_PEOPLES.has(hash[next] as number)) || (tokenStart === tokenEnd && LIKE_THEIR_PEOPLE.has(hash[tokenStart] as number) && OF_THEIRS.has(hash[next] as number));
}

/** Towns that are called by an article and a noun of institutions (`La Garde`, `La Couronne`). */
const INSTITUTIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['garde', 'couronne', 'réunion', 'chambre', 'cour', 'croix', 'ferté', 'défense', 'force', 'marine', 'flèche', 'motte', 'tour', 'ville', 'chapelle', 'rochelle', 'plaine', 'vallée', 'port', 'bourg']);
const ADJECTIVES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['mobile', 'royale', 'nomade', 'rapprochée', 'côtière', 'mondiale', 'européenne']);
const ADJECTIVE = /^(?![\p{Ll}\p{M}]*(?:appelle|ruisselle)$)[\p{Ll}\p{M}]*(?:ielle|nale|aire|ienne|aise|oise|caine|taine)s?$/u;

/** `La Garde présidentielle du Niger`, `La Couronne saoudienne`: a noun and what it is like. */
function isNounWithAdjective({ text, tokens, cues }: Document, { tokenEnd }: CandidateSpan): boolean {
  if (!INSTITUTIONS.has(tokens.hash[tokenEnd] as number)) return false;
  const next = tokenEnd + 1;
  if (next >= tokens.count || tokens.gap[next] !== GAP_SPACE || ((tokens.flags[next] as number) & FIRST_UPPER) !== 0) return false;
  return ((cues[next] as number) & CUE.demonym) !== 0 || ADJECTIVES.has(tokens.hash[next] as number) || ADJECTIVE.test(text.slice(tokens.start[next], tokens.end[next]));
}

/** Right before a nickname, a quotation mark between them or not. */
const NICKNAMED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['alias', 'surnommé', 'surnommée', 'nicknamed', 'codenamed', 'callsign', 'الملقب', 'ويلقب', 'المكنى', 'ويكنى']);
const PSEUDONYM: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['pseudonyme', 'pseudonym', 'codename']);
const CALL = /* @__PURE__ */ hashOf('call');
const SIGN = /* @__PURE__ */ hashOf('sign');
const CALLED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['dit', 'dite']);
const QUOTE_OR_JOINT = /^(?: ?بـ*)?\s?["“„«‘']?\s?$/u;

/** `alias "Tripoli"`, `call sign Kherson`, `sous le pseudonyme de Vienne`, `Salah Boubnider dit Sawt El Arab`; but no quotation (`dit Londres`). */
function isNickname({ tokens, cues, text }: Document, { tokenStart, start }: CandidateSpan): boolean {
  const { hash, gap, flags } = tokens;
  let head = tokenStart - 1;
  // الملقب بـ«تونس»: the preposition is a token of its own.
  if (head > 0 && (((cues[head] as number) & CUE.genitive) !== 0 || ((flags[head] as number) & ARABIC) !== 0 && tokens.letters[head] === 1)) head--;
  if (head < 0) return false;
  const word = hash[head] as number;
  if ((NICKNAMED.has(word) || (word === SIGN && hash[head - 1] === CALL)) && QUOTE_OR_JOINT.test(text.slice(tokens.end[head], start))) return true;
  if ((gap[head + 1] as number) > LAST_JOINT) return false;
  if (PSEUDONYM.has(word)) return true;
  return head === tokenStart - 1 && head > 0 && CALLED.has(word) && gap[head] === GAP_SPACE && ((flags[head - 1] as number) & (FIRST_UPPER | SENTENCE_START)) === FIRST_UPPER;
}
