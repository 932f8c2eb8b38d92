// One scoring for all candidates: log-odds evidence from the name's entry, its writing, its neighbours and cue words.

import { ALIAS, ANY_HEAD, CUE, HEAD_INSIDE } from '../../gazetteer/model';
import { CLASS, LOWER } from '../../text/chars';
import { ALL_UPPER, CAPITALS_LINE, ARABIC, FIRST_UPPER, GAP_HYPHEN, GAP_SPACE, LAST_JOINT, SENTENCE_START, SINGLE_LETTER, TITLE_LINE } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { type EntityType, isBody } from '../../types';
import { scoreArabicNoEntity } from './arabic-no-entity';
import { doublesAsListed, hasTanwin, endsInPronoun, isAccusativeAdjective, isAdjectiveInI, isBehindArticle, isBehindFeminine, isBehindPreposition, isBehindPrepositionWord, isBehindTwoPrepositions, isShortBehindClitic, isWithinWord } from '../document/arabic-words';
import { type CandidateSpan, weigh } from '../document/candidate';
import { isInDateline, isSourceInDateline } from '../document/dateline';
import { type Document, followingCues, isGraveA, isPossessive, stemHash } from '../document/document';
import { isBehindPartHead } from '../document/local-heads';
import { goesOnBehindHyphen, scoreNeighbours } from './neighbouring-words';
import { PAIR, scoreNoEntity } from './no-entity';
import { COUNTRY_OF_THAT_NAME, type EntryRef, isCapitalOrOver, isFrench, isFrenchOrCanadian, type Writing } from '../document/readings';
import { WEIGHT } from '../document/weights';
import { isBehindParty } from '../setting/containers';
import { isState } from '../setting/towns-before-states';

/** The cues of heads that announce a type. */
export const HEAD_OF: Readonly<Record<EntityType, number>> = {
  city: CUE.cityHead | CUE.campHead,
  country: 0,
  region: CUE.regionHead,
  site: CUE.siteHead | CUE.siteHeadIn,
  person: CUE.title | CUE.kin,
  faction: CUE.factionHead | CUE.factionHeadIn,
  organisation: CUE.organisationHead | CUE.organisationHeadIn,
};

/** Scores a gazetteer candidate in place. `tagged` says that a tagger will give its opinion too. */
export function scoreCandidate(document: Document, candidate: CandidateSpan, tagged: boolean, writing: Writing): void {
  const { reading, type } = candidate;
  if (reading === undefined) return;
  const flags = document.tokens.flags[candidate.tokenStart] as number;
  const sentenceStart = (flags & (SENTENCE_START | TITLE_LINE)) !== 0 || writing.capitalsLine;
  weigh(candidate, 'gazetteer', sentenceStart ? reading.priorAtStart : reading.prior);
  if (type === 'region') weigh(candidate, 'region-by-default', WEIGHT.regionByDefault);
  if (type === 'country' && writing.words > 2 && !reading.allWeak && isPairOfNames(document, candidate)) weigh(candidate, 'country-of-two-names', WEIGHT.countryOfTwoNames);
  if (reading.beside !== undefined && (type !== 'organisation' || (writing.arabic && isBehindPrepositionWord(document, candidate) && !isSpokenTo(document, candidate)))) weigh(candidate, reading.beside.rule, reading.beside.weight);
  if (writing.arabic && writing.words === 1) {
    // Of countries only the adjective has it (تركياً).
    if (type !== 'person' && hasTanwin(document, candidate.tokenEnd)) weigh(candidate, 'accusative', type === 'country' ? WEIGHT.noEntity : WEIGHT.adjective);
    if (reading.allCommon && !reading.allDemonym) weigh(candidate, 'ordinary-word-too', WEIGHT.commonCaseless);
    if (isBehindTwoPrepositions(document, candidate)) weigh(candidate, 'two-prepositions', WEIGHT.twoPrepositions);
    if (reading.allLesser && isShortBehindClitic(document, candidate)) weigh(candidate, 'short-name-behind-clitic', WEIGHT.behindClitic);
    if ((type === 'city' || type === 'country') && !reading.allSuspect && !reading.allLesser && isBehindPreposition(document, candidate)) weigh(candidate, 'place-behind-preposition', WEIGHT.locative);
    if (type === 'city') weigh(candidate, 'marks', WEIGHT.marks * doublesAsListed(document, candidate));
    if (endsInPronoun(document, candidate)) weigh(candidate, 'pronoun-behind', WEIGHT.pronounBehind);
    if (isAccusativeAdjective(document, candidate) || (type === 'country' && isAdjectiveInI(document, candidate))) weigh(candidate, 'accusative', WEIGHT.accusative);
    if ((reading.allDemonym && isBehindArticle(document, candidate)) || (type === 'country' && isBehindFeminine(document, candidate))) weigh(candidate, 'adjective', WEIGHT.adjective);
    else if (reading.allDemonym && (isBehindPreposition(document, candidate) || isBehindPrepositionWord(document, candidate))) weigh(candidate, 'behind-preposition', WEIGHT.noAdjective);
  }
  if (writing.arabic && reading.beside?.rule === COUNTRY_OF_THAT_NAME && isBehindOfficeOfState(document, candidate)) weigh(candidate, 'a-country', WEIGHT.noEntity);
  if (type === 'country' && writing.arabic && isBehindPartHead(document, candidate)) weigh(candidate, 'a-local-place', WEIGHT.noEntity);
  if (writing.arabic && isWithinWord(document, candidate)) weigh(candidate, 'within-a-word', WEIGHT.noEntity);
  if (type === 'city' && isInDateline(document.text, candidate)) weigh(candidate, 'dateline', WEIGHT.dateline);
  if (type === 'organisation' && isSourceInDateline(document.text, candidate)) weigh(candidate, 'source', WEIGHT.source);
  if (type === 'site' && writing.words === 1 && !writing.arabic && isMunicipality(document, candidate)) weigh(candidate, 'a-town', WEIGHT.noEntity);
  if (type === 'city' && !goesOnBehindHyphen(document, candidate) && isBehindBareA(document, candidate)) weigh(candidate, 'town-behind-à', WEIGHT.townBehindA);
  if (type === 'city' && sentenceStart && !writing.arabic && isCommonNoun(document, candidate)) weigh(candidate, 'a-common-noun', WEIGHT.noEntity);
  if (type === 'city' && writing.words > 1 && !writing.arabic && isPartOfTown(document, candidate)) weigh(candidate, 'a-part-of-a-town', WEIGHT.noEntity);
  if (type === 'region' && isBehindParty(document, candidate) && candidate.refs.some(isState)) weigh(candidate, 'home-of-a-member', WEIGHT.regional);
  if (type === 'region' && isBehindEn(document, candidate)) weigh(candidate, 'within', WEIGHT.within);
  scoreFrenchArticle(document, candidate);
  if (type === 'site' && writing.words === 1 && !writing.arabic && isRiverBySurname(document, candidate)) weigh(candidate, 'a-surname', WEIGHT.noEntity);
  if ((isBody(type) || type === 'country') && writing.words === 1 && writing.allUpper && !writing.capitalsLine && reading.allWeak && WORDS_TOO.has(document.tokens.hash[candidate.tokenStart] as number)) weigh(candidate, 'acronym-amid-words', WEIGHT.acronymAmidWords);
  if (type === 'site') weigh(candidate, 'site-by-default', WEIGHT.siteByDefault);
  // Without a tagger's opinion a weak name has nothing but itself.
  if (!tagged && reading.allWeak) weigh(candidate, 'weak-without-tagger', WEIGHT.weakUntagged);
  scoreNoEntity(document, candidate, writing);
  if (writing.arabic) scoreArabicNoEntity(document, candidate);
  if (!writing.arabic && writing.capitalised === 0 && !reading.mayBeLower) {
    weigh(candidate, 'lower-case', writing.words > 1 ? WEIGHT.lowerSeveral : WEIGHT.lowerSingle);
    if (isOfCues(document, candidate)) weigh(candidate, 'common-nouns', WEIGHT.lowerCommon);
  }
  if (!writing.arabic && writing.allUpper && isAmidArabic(document, candidate)) weigh(candidate, 'capitals-amid-arabic', WEIGHT.amidArabic);
  // `wrote on X`: a chapter, a numeral and someone unnamed too.
  if (writing.words === 1 && (flags & SINGLE_LETTER) !== 0) weigh(candidate, 'single-letter', WEIGHT.singleLetter);
  if (isSmallWord(document, candidate, writing)) weigh(candidate, 'small-word', WEIGHT.smallWord);
  scoreHeads(document, candidate);
  scoreNeighbours(document, candidate, writing);
}

const OF_TOWN = /* @__PURE__ */ hashOf('de');
/** Towns that are called like their country or division, which has an article. */
const ARTICLED_TOO: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['québec', 'luxembourg']);

/** `à Luxembourg`, `les rues de Luxembourg` is the town, `au Luxembourg` the country; `a Luxembourg court` is neither. */
function isBehindBareA({ tokens }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  if (tokenStart === 0 || tokens.gap[tokenStart] !== GAP_SPACE) return false;
  return isGraveA(tokens, tokenStart - 1) || (tokenStart === tokenEnd && tokens.hash[tokenStart - 1] === OF_TOWN && ARTICLED_TOO.has(tokens.hash[tokenStart] as number));
}

/** Acronyms that are words of English or French. */
const WORDS_TOO: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['is', 'au', 'car']);

const ARTICLE_AND_NOUN = /^(?:Le|La) \p{Lu}\p{Ll}+$/u;
const OF_PLACE = /^ (?:de |du |des |d['’])/;

/** `Le Port de Nice recrute`: at the beginning of a sentence a noun and its article, and no town that no seed has. */
function isCommonNoun({ text }: Document, { start, end, refs }: CandidateSpan): boolean {
  return OF_PLACE.test(text.slice(end, end + 5)) && ARTICLE_AND_NOUN.test(text.slice(start, end)) && !refs.some(({ layer, entry }) => layer.isCurated(entry));
}

/** `east London` is a part of London, not the town of that name that no seed has. */
function isPartOfTown({ tokens, cues }: Document, { tokenStart, refs }: CandidateSpan): boolean {
  const isSmall = (token: number) => ((tokens.flags[token] as number) & (FIRST_UPPER | CAPITALS_LINE)) === 0;
  return ((cues[tokenStart] as number) & CUE.directions) !== 0 && isSmall(tokenStart) && !isSmall(tokenStart + 1) && !refs.some(({ layer, entry }) => layer.isCurated(entry));
}

/** `en Corse`: no Corsican. */
function isBehindEn({ tokens, cues }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  return tokenStart > 0 && tokenStart === tokenEnd && tokens.gap[tokenStart] === GAP_SPACE && tokens.hash[tokenStart - 1] === EN && ((cues[tokenStart] as number) & CUE.demonym) !== 0;
}

const RIVER = / River$/;
const RIVER_ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['the', 'le', 'la', 'l', 'du', 'au', 'upper', 'lower', 'river', 'fleuve', 'rivière']);

/** `Murray beat Nadal`: rivers have an article. */
function isRiverBySurname({ tokens }: Document, { tokenStart, refs }: CandidateSpan): boolean {
  return refs.every(({ layer, entry, flags }) => (flags & ALIAS.surname) !== 0 && RIVER.test(layer.nameOf(entry, 'en'))) && !(tokenStart > 0 && (tokens.gap[tokenStart] as number) <= LAST_JOINT && RIVER_ARTICLES.has(tokens.hash[tokenStart - 1] as number));
}

const SPEECH: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['تصريح', 'تصريحات', 'حديث', 'مقابلة', 'حوار', 'تصريحاته', 'حديثه']);

/** في حديث إلى الشرق الأوسط */
function isSpokenTo({ tokens, cues }: Document, { tokenStart }: CandidateSpan): boolean {
  return tokenStart > 1 && (SPEECH.has(tokens.hash[tokenStart - 2] as number) || ((cues[tokenStart - 2] as number) & CUE.saying) !== 0);
}

const OF_STATES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['سلطان', 'ملك', 'رئيس', 'عاهل', 'خارجية', 'دفاع', 'وزراء', 'حكومة', 'برلمان', 'سفير', 'سفيرة', 'منتخب']);

/** سلطان عمان, رئيس تونس, وزير خارجية عمان: where the country has the name of its capital or another's, countries have such. */
function isBehindOfficeOfState(document: Document, { tokenStart, start }: CandidateSpan): boolean {
  const { tokens } = document;
  return tokenStart > 0 && tokens.gap[tokenStart] === GAP_SPACE && start === tokens.start[tokenStart] && OF_STATES.has(stemHash(document, tokenStart - 1));
}

const MUNICIPALITIES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['village', 'commune', 'ville', 'bourg', 'bourgade', 'town', 'maire', 'mayor']);

/** `le village de Douaumont`, whose ossuary alone is listed. */
function isMunicipality({ tokens, cues }: Document, { tokenStart }: CandidateSpan): boolean {
  const { gap, hash } = tokens;
  return tokenStart > 1 && (gap[tokenStart] as number) <= LAST_JOINT && ((cues[tokenStart - 1] as number) & CUE.genitive) !== 0 && gap[tokenStart - 1] === GAP_SPACE && MUNICIPALITIES.has(hash[tokenStart - 2] as number);
}

const FRENCH_ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['le', 'la', 'l', 'du', 'au', 'les', 'aux']);
const WITHIN = /* @__PURE__ */ hashOf('dans');
const EN = /* @__PURE__ */ hashOf('en');
/** What departments have, and rivers do not. */
const OF_DEPARTMENTS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['préfet', 'préfète', 'député', 'députée', 'députés', 'sénateur', 'sénatrice', 'sénateurs', 'pompiers', 'gendarmes', 'département', 'départemental', 'départementale', 'élus', 'agriculteurs', 'maires', 'conseillers']);

/** `le préfet du Rhône`, `le député UMP du Rhône`, `le conseil départemental du Rhône`. */
function isOffice({ hash, gap, flags }: Document['tokens'], article: number): boolean {
  if (article < 1 || gap[article] !== GAP_SPACE) return false;
  if (OF_DEPARTMENTS.has(hash[article - 1] as number)) return true;
  return article > 1 && gap[article - 1] === GAP_SPACE && ((flags[article - 1] as number) & FIRST_UPPER) !== 0 && OF_DEPARTMENTS.has(hash[article - 2] as number);
}

const OWN_ARTICLE = /^(?:Le|La|Les|L['’]) ?/;

/** `la Vienne`, `du Québec`: French towns have no article but those in their names (`au Caire`). `dans le Rhône`: rather the department than the river. */
function scoreFrenchArticle({ tokens, cues }: Document, candidate: CandidateSpan): void {
  const { type, tokenStart, tokenEnd, refs } = candidate;
  const article = tokenStart - 1;
  if ((type !== 'city' && type !== 'region') || article < 0 || (tokens.gap[tokenStart] as number) > LAST_JOINT || !FRENCH_ARTICLES.has(tokens.hash[article] as number)) return;
  if (type === 'region') {
    if (refs.some(isFrench) && isOffice(tokens, article)) weigh(candidate, 'an-office', WEIGHT.within);
    else if (tokens.hash[article - 1] === WITHIN && tokens.gap[article] === GAP_SPACE && refs.some(isFrench) && ((cues[tokenStart] as number) & CUE.directions) === 0) weigh(candidate, 'within', WEIGHT.within);
  } else if (tokens.gap[tokenEnd + 1] !== GAP_HYPHEN && !refs.some(isLargeTown) && !refs.some(({ layer, entry }) => OWN_ARTICLE.test(layer.nameOf(entry, 'fr')))) weigh(candidate, 'behind-article', WEIGHT.townBehindArticle);
}

const LARGE_TOWN = 300_000;
/** `le Kiev de 2022`: of large towns French says what they were like. */
function isLargeTown(ref: EntryRef): boolean {
  return isCapitalOrOver(ref, LARGE_TOWN);
}

/** `la Vienne`, `du Québec`: behind the article a large town gives way to a division of France or Canada that is called like it. `candidates` are in order of their first tokens. */
export function favourDivisionsBehindArticle({ tokens }: Document, candidates: readonly CandidateSpan[]): void {
  for (let i = 0; i < candidates.length; i++) {
    const city = candidates[i] as CandidateSpan;
    const { tokenStart, tokenEnd, start } = city;
    if (city.type !== 'city' || tokenStart === 0 || (tokens.gap[tokenStart] as number) > LAST_JOINT || tokens.gap[tokenEnd + 1] === GAP_HYPHEN) continue;
    // Towns have à: `en Vienne` is the department.
    const word = tokens.hash[tokenStart - 1] as number;
    if (word !== EN && (!FRENCH_ARTICLES.has(word) || !city.refs.some(isLargeTown))) continue;
    const isDivision = (at: number) => {
      const other = candidates[at];
      return other !== undefined && other.start === start && other.tokenEnd === tokenEnd && other.type === 'region' && other.refs.some(isFrenchOrCanadian);
    };
    // Readings of one name stand beside each other.
    if ([-2, -1, 1, 2].some((step) => isDivision(i + step)) && !city.refs.some(({ layer, entry }) => OWN_ARTICLE.test(layer.nameOf(entry, 'fr')))) weigh(city, 'behind-article', WEIGHT.townBehindArticle);
  }
}

/** `قالت WHO في جنيف` */
function isAmidArabic({ tokens }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  const isArabic = (token: number) => ((tokens.flags[token] ?? 0) & ARABIC) !== 0;
  return isArabic(tokenStart - 1) || isArabic(tokenEnd + 1);
}

/** In a text without capitals `who` and `us` are words. */
function isSmallWord({ cues, text, tokens }: Document, { tokenStart, start }: CandidateSpan, { words, capitalsLine }: Writing): boolean {
  if (words > 1 || !capitalsLine || CLASS[text.charCodeAt(start)] !== LOWER) return false;
  return (tokens.letters[tokenStart] as number) <= 2 || ((cues[tokenStart] as number) & CUE.function) !== 0;
}

/** `Trinidad and Tobago`: one country, and no two places. */
function isPairOfNames({ tokens }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  for (let token = tokenStart + 1; token < tokenEnd; token++) if (PAIR.has(tokens.hash[token] as number)) return true;
  return false;
}

/** Whether a name begins with a head word: in lower case that is the word itself (`province orientale`). */
function isOfCues({ cues }: Document, { tokenStart }: CandidateSpan): boolean {
  return ((cues[tokenStart] as number) & (CUE.cityHead | CUE.regionHead | CUE.siteHead | CUE.campHead)) !== 0;
}

/** Heads of areas that are called after a town without being more than what lies around it. */
const AREAS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['منطقة', 'مناطق', 'منطقتي', 'سهل', 'صحراء', 'بادية', 'ريف', 'region', 'enclave', 'countryside', 'plateau']);

/** So many tokens behind the head of a list its names are looked for. */
const LONGEST_LIST = 16;

/** What a head says against a name of another type: a town is meant least behind that of a quarter (`quartier de Fambita`) or a division (`قضاء زاخو`). */
function wrongHead(document: Document, { type, tokenStart }: CandidateSpan, governing: number): number {
  const { cues } = document;
  const heads = governing & ANY_HEAD;
  if (type !== 'city') return WEIGHT.wrongHead;
  if (heads === CUE.siteHead) return WEIGHT.townBehindSiteHead;
  if (heads !== CUE.regionHead) return WEIGHT.wrongHead;
  const isListed = (governing & CUE.several) !== 0;
  const passed = isListed ? 0 : CUE.particle;
  let head = tokenStart - 1;
  while (head > tokenStart - LONGEST_LIST && head > 0 && ((cues[head] as number) & (CUE.regionHead | passed)) === passed) head--;
  // A plural head may also stand behind its list (`Homs and Hama provinces`).
  if (head < 0 || ((cues[head] as number) & CUE.regionHead) === 0) return isListed ? WEIGHT.townBehindDivision : WEIGHT.wrongHead;
  return AREAS.has(stemHash(document, head)) ? WEIGHT.wrongHead : WEIGHT.townBehindDivision;
}

/** `the Donetsk regional administration`, `Kandahar governor`, `New York Gov.` */
const REGIONAL: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['regional', 'provincial', 'governor', 'governors', 'governorship', 'gov']);

/** Offices and bodies that American states have, and countries called like them have not. */
const OFFICE_OF_STATE = /^ (?:Attorney General|Secretary of State|Lieutenant Gov|Lt\.? Gov|State (?:Police|Senate|House|Capitol)|Highway Patrol)/;
const LONGEST_OFFICE = 20;
const PLACE_PREPOSITIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['in', 'from', 'to', 'at', 'near', 'for', 'outside', 'around']);

/** The word behind a name says that it is a division; `Aleppo's governor` too. */
function isRegional(document: Document, { tokenStart, tokenEnd, end, type, refs }: CandidateSpan): boolean {
  // `In Washington Secretary of State Marco Rubio met`
  const isWhere = tokenStart > 0 && PLACE_PREPOSITIONS.has(document.tokens.hash[tokenStart - 1] as number);
  if (type === 'region' && !isWhere && OFFICE_OF_STATE.test(document.text.slice(end, end + LONGEST_OFFICE)) && refs.some(isState)) return true;
  const { hash, gap } = document.tokens;
  const next = isPossessive(document, tokenEnd + 1) ? tokenEnd + 2 : tokenEnd + 1;
  return gap[next] === GAP_SPACE && REGIONAL.has(hash[next] as number);
}

const OLD = /* @__PURE__ */ hashOf('القديمة');

/** مدينة حلب القديمة is the old town of Aleppo. */
function isBeforeOld({ tokens }: Document, { type, tokenEnd }: CandidateSpan): boolean {
  const next = tokenEnd + 1;
  return type === 'city' && next < tokens.count && tokens.gap[next] === GAP_SPACE && tokens.hash[next] === OLD;
}

function scoreHeads(document: Document, candidate: CandidateSpan): void {
  const governing = document.governing[candidate.tokenStart] as number;
  const following = followingCues(document, candidate.tokenEnd);
  const own = HEAD_OF[candidate.type];
  if (isPartyOfMember(document, candidate)) weigh(candidate, 'party-of-a-member', WEIGHT.partyOfMember);
  else if ((governing & own) !== 0 && !isBeforeOld(document, candidate) && !goesOnBehindHyphen(document, candidate)) weigh(candidate, 'head', (governing & HEAD_INSIDE & own) !== 0 && (governing & ANY_HEAD & own) === 0 ? WEIGHT.headIn : WEIGHT.head);
  else if ((governing & ANY_HEAD) !== 0 && (candidate.tokenEnd === candidate.tokenStart || (governing & CUE.title) === 0)) weigh(candidate, 'head-of-another-type', wrongHead(document, candidate, governing));
  if (candidate.type !== 'region' && candidate.type !== 'city') return;
  if (isRegional(document, candidate)) weigh(candidate, 'regional', candidate.type === 'region' ? WEIGHT.regional : WEIGHT.wrongHead);
  if (candidate.type === 'region' && (following & CUE.regionTail) !== 0) weigh(candidate, 'tail', WEIGHT.tail);
}

/** `Le député LR Éric Ciotti`: a party by its acronym between someone's title and given name, or two words that are written as names. */
function isPartyOfMember({ tokens, cues, governing }: Document, { type, tokenStart, tokenEnd }: CandidateSpan): boolean {
  if (type !== 'faction' || tokenEnd !== tokenStart || ((tokens.flags[tokenStart] as number) & (ALL_UPPER | CAPITALS_LINE)) !== ALL_UPPER || ((governing[tokenStart] as number) & CUE.title) === 0) return false;
  const next = tokenEnd + 1;
  const isName = (token: number) => token < tokens.count && tokens.gap[token] === GAP_SPACE && ((tokens.flags[token] as number) & (FIRST_UPPER | ALL_UPPER)) === FIRST_UPPER;
  return isName(next) && (((cues[next] as number) & CUE.given) !== 0 || isName(next + 1));
}
