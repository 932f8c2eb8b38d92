// The names that the tagger finds by itself: what of their words is theirs, whether they are any, and of which type.

import { CUE } from '../../gazetteer/model';
import { COARSE_OF } from '../../tagger/labels';
import { ALL_UPPER, ARABIC, CAPITALS_LINE, DOTTED, FIRST_UPPER, GAP_APOSTROPHE, GAP_NEWLINE, GAP_SPACE, HAS_DIGIT, SENTENCE_START, SINGLE_LETTER, SYMBOL_TOKEN, TITLE_LINE } from '../../text/tokens';
import { hashesOf, hashOf } from '../../text/word-hashes';
import { ENTITY_TYPES, type EntityType } from '../../types';
import { endBeforeOfficer, endBeforeVerbalNoun, hasTanwin, isAdjectiveOfOrigin, isAppointing, isBehindFeminine, isGeneral, isOfficeGiven, isQuotedKunya, isUnlistedAccusative, isWork, startOfUnlisted } from '../document/arabic-words';
import { type CandidateIndex, type CandidateSpan, isPlain, newCandidate, weigh } from '../document/candidate';
import { isFirstBehindDateline, isInDateline } from '../document/dateline';
import { type Document, isPossessive, isSmallElsewhere, ownerBefore } from '../document/document';
import { clamp, FINE_OF, OWN_TYPE, typeMargin } from './fine-types';
import { bodyAndPlace, endBeforeObject } from '../bodies/acting-bodies';
import { isIntroducedBody } from '../bodies/introduced-bodies';
import { goesOnBehindParticle } from '../names/neighbouring-words';
import { isCompetitionAlone, isCompetitionTail, isIdiom, isPortfolio } from '../names/no-entity';
import { isOfNationBehindHead, placeBeforePeople, placeBehindClitic } from '../document/of-places';
import { behindOwner, countryOfRuler, isRulerBefore, ownerOfTitle, ownerWithin } from '../bodies/owners-within';
import { isPresident } from '../document/presidencies';
import { endOfObject, endOfSecondObject } from '../bodies/second-objects';
import { agencyBeforeNationality, beginsIndefinite, beginsWithArticle, beginsWithCity, beginsWithinPlace, bodyBeforePeople, countryWithinArticle, endBeforePostNominals, endOfBody, isAdverbAtStart, isCourteous, isDirectionOf, isIndefiniteBuilding, isJudge, listedBehindArticle, ownerBeforeNoun, placeBeforeNationality, placeBehindDirection, placeBehindWord, withoutHeads } from '../names/tagged-spans';
import { endBeforeDeed, endBeforeLetter, endBeforePronoun, endBeforeVerb } from './arabic-name-ends';
import { isJailingOfSomeone, isTitle, isVerbAndTitle, personBehindVerb } from './arabic-verbs';
import { proposeDistrict } from './districts';
import { isInitialAndSurname, isPartyOfCandidate, isPluralOfPeople, endOfKunya, worthOfNamesake, worthOfOrigin, worthOfSon } from './tagged-people';
import { isThing } from '../document/things';
import { tribeHead } from '../document/tribes';
import { countryAndPlace, endsOfRoute, joinedBodies, placeAndPerson, twoPeople, twoPlacesBesideA } from './two-names';
import type { Weighing } from './weighing';
import { isWeekday, nameBesideWeekday } from '../document/weekdays';
import { WEIGHT } from '../document/weights';

const OF_SEVERAL = CUE.several | CUE.title;
const BODY = COARSE_OF.faction;
const PLACE = COARSE_OF.city;
const PERSON = COARSE_OF.person;

/** A name on the tagger's best path. */
interface TaggedName {
  /** Where the tagger has it begin. */
  found: number;
  /** First and last token of what is left of it. */
  first: number;
  last: number;
  coarse: number;
  /** Margin of all that the tagger took for it. */
  whole: number;
  /** What it belongs to, which the tagger took in. */
  owner: CandidateSpan | undefined;
  /** A weekday, an adverb at the beginning of a sentence or a courtesy title was taken in. */
  isTrimmed: boolean;
  /** What a title is of stood before it. */
  isTitled: boolean;
}

/** Adds a name that the tagger found, in place, if no list has it and grammar leaves one. `whole` is its margin, or that of the span that it is a part of. */
export function proposeTagged(weighing: Weighing, found: number, last: number, tagged: number, whole: number, candidates: CandidateSpan[]): void {
  if (tagged === BODY && proposeDistrict(weighing, found, last, candidates)) return;
  const name = withoutOtherWords(weighing, found, last, tagged, whole);
  if (name === undefined || isNoName(weighing, name) || (name.coarse === BODY && isPluralOfPeople(weighing.document, name.first, name.last)) || isListedOtherwise(weighing, name)) return;
  proposeTypes(weighing, name, candidates);
}

/** What is left of a tagged span without articles, titles, owners, weekdays and what lies beside it; undefined where a listed name within it, which is weighed, is all of it. */
function withoutOtherWords({ document, decoded, byEnd, evidenceOf }: Weighing, found: number, end: number, tagged: number, whole: number): TaggedName | undefined {
  const { tokens } = document;
  const written = endBeforeLetter(document, found, tagged === PERSON ? endOfKunya(document, found, end) : end);
  let last = tagged === BODY ? written : endBeforeVerb(document, found, written);
  const isActing = last < written;
  const isJailed = isJailingOfSomeone(document, found, last);
  const coarse = tagged !== PERSON && (isJailed || (tagged === PLACE && isAmongTitled(document, found)) || (tagged === BODY && (isGivenName(document, found, last) || isPresident(document, found, last))) || isQuotedKunya(document, found, last) || isCourteous(document, found, last) || isInitialAndSurname(document, byEnd, found, last)) ? PERSON : tagged !== BODY && isIntroducedBody(document, found, last) ? BODY : tagged;
  const beside = nameBesideWeekday(tokens, byEnd, found, last);
  if (beside !== undefined) {
    weigh(beside, 'beside-weekday', WEIGHT.apart);
    return undefined;
  }
  if (countryWithinArticle(document, byEnd, found, last) !== undefined || beginsIndefinite(document, found, last) || (tagged === BODY && beginsWithinPlace(document, byEnd, found, last)) || isRulerBefore(document, byEnd, found, last)) return undefined;
  const behindVerb = tagged === PERSON ? undefined : personBehindVerb(document, byEnd, found, last);
  if (behindVerb !== undefined) {
    weigh(behindVerb, 'behind-a-verb', Math.max(WEIGHT.apart, evidenceOf(whole) - evidenceOf(decoded.margin(found + 1, last, PERSON))));
    return undefined;
  }
  const behindArticle = tagged === PERSON ? undefined : listedBehindArticle(document, byEnd, found, last);
  if (behindArticle !== undefined) {
    // The tagger meant it, with the article.
    weigh(behindArticle, 'behind-article', Math.max(WEIGHT.apart, evidenceOf(whole) - evidenceOf(decoded.margin(found + 1, last, coarse))));
    return undefined;
  }
  const division = tagged === BODY ? listedDivision(document, byEnd, beginsWithArticle(document, found) ? found + 1 : found, last) : undefined;
  if (division !== undefined) {
    weigh(division, 'division', WEIGHT.apart);
    return undefined;
  }
  const located = tagged === BODY ? placeBehindClitic(document, byEnd, found, last) : undefined;
  if (located !== undefined) {
    weigh(located, 'behind-preposition', Math.max(WEIGHT.apart, evidenceOf(whole) - evidenceOf(decoded.margin(found, located.tokenEnd, PLACE))));
    return undefined;
  }
  const acting = tagged === BODY ? (bodyBeforePeople(document, byEnd, found, last) ?? agencyBeforeNationality(document, byEnd, found, last)) : undefined;
  if (acting !== undefined) {
    weigh(acting, 'before-people', Math.max(WEIGHT.apart, evidenceOf(whole) - evidenceOf(decoded.margin(found, acting.tokenEnd, tagged))));
    return undefined;
  }
  const told = last;
  if (tagged === BODY) last = endBeforeDeed(document, found, endBeforeObject(document, byEnd, found, last));
  const isTold = last < told;
  // The army alone is that of a state which the context tells.
  if (isTold && last === found) return undefined;
  if (tagged === BODY) last = endOfSecondObject(document, byEnd, found, endOfObject(document, byEnd, found, endOfBody(document, byEnd, found, last)));
  while (found < last && isDirectionOf(document, last)) last--;
  if (tagged === BODY) last = endBeforeVerbalNoun(document, found, last);
  if (tagged === BODY && isOfNationBehindHead(document, found, last)) last--;
  if (coarse === PERSON) last = endBeforePronoun(document, found, endBeforeOfficer(document, found, last));
  const honoured = last;
  if (coarse === PERSON) last = endBeforePostNominals(document, found, last);
  const isHonoured = last < honoured;
  const isTimed = found < last && isWeekday(tokens, last);
  if (isTimed) last--;
  const named = last;
  while (coarse === PERSON && found < last && isOfficeGiven(document, last)) last--;
  const isOffice = last < named;
  const place = coarse === PERSON && worthOfOrigin(document, byEnd, found, last) > 0 ? undefined : placeBehindWord(document, byEnd, found, last);
  if (place !== undefined) {
    weigh(place, 'behind-preposition', WEIGHT.behindWord);
    // One word before it is less a name than a word.
    if (--last === found) return undefined;
  }
  const area = coarse === PLACE ? ownerBeforeNoun(document, byEnd, found, last) : undefined;
  if (area !== undefined) {
    weigh(area, 'before-noun', WEIGHT.apart);
    return undefined;
  }
  if (coarse === PLACE && last > found && isIndefiniteBuilding(document, found, last)) {
    const town = byEnd.find(--last, (listed) => listed.tokenStart === found && listed.refs.length > 0);
    if (town !== undefined) {
      weigh(town, 'before-building', WEIGHT.apart);
      return undefined;
    }
  }
  const pointed = coarse === PLACE ? placeBehindDirection(document, byEnd, found, last) : undefined;
  if (pointed !== undefined) {
    weigh(pointed, 'behind-direction', WEIGHT.apart);
    return undefined;
  }
  const native = coarse === PERSON ? undefined : placeBeforePeople(document, byEnd, found, last);
  if (native !== undefined) {
    weigh(native, 'before-people', Math.max(WEIGHT.apart, evidenceOf(whole) - evidenceOf(decoded.margin(found, native.tokenEnd, PLACE))));
    return undefined;
  }
  const ruled = coarse === PERSON ? countryOfRuler(document, byEnd, found, last) : undefined;
  // الزاوية اليمنى is no town: in Arabic the tagger tells bodies from places.
  const isMaybePlace = coarse === PLACE || (coarse === BODY && ((tokens.flags[found] as number) & ARABIC) === 0);
  const ofNation = isMaybePlace ? placeBeforeNationality(document, byEnd, found, last) : ruled;
  if (ofNation !== undefined) {
    weigh(ofNation, 'within-a-name', Math.max(WEIGHT.apart, evidenceOf(whole) - evidenceOf(decoded.margin(ofNation.tokenStart, ofNation.tokenEnd, PLACE))));
    return undefined;
  }
  const titled = coarse !== PLACE ? ownerOfTitle(document, byEnd, found, last) : undefined;
  if (titled !== undefined) weigh(titled, 'title-of', coarse === PERSON ? Math.max(WEIGHT.apart, evidenceOf(whole) - evidenceOf(decoded.margin(found, titled.tokenEnd, PLACE))) : WEIGHT.apart);
  const owner = ownerWithin(document, byEnd, found, last);
  if (owner !== undefined) weigh(owner, 'owner', WEIGHT.apart);
  // What begins before an owner and goes on behind it is two names at least.
  if (owner !== undefined && owner.tokenStart > found) return undefined;
  const first = titled !== undefined ? titled.tokenEnd + 1 : owner !== undefined ? behindOwner(document, owner) : (isJailed || isPossessive(document, found) || isAppointing(document, found)) && found < last ? found + 1 : withoutHeads(document, found, last, coarse);
  return { found, first, last, coarse, whole, owner, isTrimmed: (tagged === PLACE && coarse === PERSON) || isTold || isTimed || isActing || isOffice || isHonoured || (first > found && isCourteous(document, found, last)) || (first > found && (isAdverbAtStart(document, found) || isJudge(tokens, first - 1))), isTitled: titled !== undefined && coarse === PERSON };
}

/** Words that may be names too. */
const NUMBERED: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['ward', 'precinct', 'room', 'page', 'chapter', 'level', 'group', 'count', 'item']);

/** Whether grammar says that its words name nobody. */
function isNoName({ document, byEnd }: Weighing, { first, last, coarse }: TaggedName): boolean {
  const { tokens } = document;
  // Arabic letters fold so far that small words look like names (على, علي): alone they are none.
  if (first === last && isSmallWord(document, first)) return true;
  // `وأوضح معالي وزير الإعلام`
  if (((tokens.flags[first] as number) & ARABIC) !== 0 && (coarse === BODY ? isGeneral(document, first) || isWork(document, first) : coarse === PERSON && first === last && (isAdjectiveOfOrigin(document, first) || isTitle(document, first)))) return true;
  if (coarse === PLACE && ((((tokens.flags[first] as number) & ARABIC) !== 0 && tribeHead(document, first) !== undefined) || isVerbAndTitle(document, first, last) || (((tokens.flags[first] as number) & ARABIC) !== 0 && goesOnBehindParticle(document, { tokenStart: first, tokenEnd: last, type: 'city' })))) return true;
  // `Ward 12`: one of those that have numbers.
  if (first === last && NUMBERED.has(tokens.hash[first] as number) && ((tokens.flags[first + 1] ?? 0) & (HAS_DIGIT | FIRST_UPPER)) === HAS_DIGIT && tokens.gap[first + 1] === GAP_SPACE) return true;
  if (coarse === PLACE && first === last && isUnlistedAccusative(document, first)) return true;
  // `M. X`: someone without a name.
  if (first === last && ((tokens.flags[first] as number) & (SINGLE_LETTER | DOTTED | ARABIC)) === SINGLE_LETTER) return true;
  // `le ministre de l'Artisanat`
  if (coarse !== PERSON && first === last && (coarse === BODY || tokens.gap[first] === GAP_APOSTROPHE) && isPortfolio(document, first)) return true;
  // An Arabic adverb (`تأهل المنتخب أفريقياً`) ends no name, and an office is none.
  if (first === last ? isOfficeGiven(document, last) : hasTanwin(document, last)) return true;
  // Names that begin or end with & or + (Canal+) come from lists only.
  if ((((tokens.flags[last] as number) | (tokens.flags[first] as number)) & SYMBOL_TOKEN) !== 0) return true;
  // No Arabic name ends in an ordinary adjective (`وادي عميق`, a deep valley), none is an ordinary acronym or part of a set phrase.
  if ((((document.cues[last] as number) & CUE.word) !== 0 && (first === last || ((tokens.flags[last] as number) & ARABIC) !== 0)) || isIdiom(document, first, last)) return true;
  // `en lieu et place de Kengo`
  if (coarse === PLACE && first > 1 && ((document.cues[first - 1] as number) & CUE.genitive) !== 0 && ((document.cues[first - 2] as number) & CUE.idiom) !== 0) return true;
  if (isThing(document, first, last) || (coarse !== PERSON && first < last && isCompetitionTail(document, last) && (isCompetitionAlone(document, last) || byEnd.find(last - 1, ({ type, refs }) => refs.length > 0 && COARSE_OF[type] === PLACE) !== undefined))) return true;
  if (first === last && coarse !== PERSON && isFirstBehindDateline(document.text, { start: tokens.start[first] as number, end: tokens.end[last] as number })) return true;
  // `Guests will be treated to dinner`, where guests come again.
  return first === last && ((document.cues[first] as number) & CUE.given) === 0 && ((tokens.flags[first] as number) & (SENTENCE_START | FIRST_UPPER | ALL_UPPER)) === (SENTENCE_START | FIRST_UPPER) && isSmallElsewhere(document, first);
}

/** Whether lists have it, of another kind or as two names: those are weighed. */
function isListedOtherwise({ document, decoded, byEnd, evidenceOf }: Weighing, { first, last, coarse, whole }: TaggedName): boolean {
  // A listed acronym is not of a kind that nobody has listed it under.
  const acronym = first === last && coarse !== PLACE ? byEnd.find(last, (listed) => isListedAcronym(document, listed)) : undefined;
  if (acronym !== undefined) {
    if (COARSE_OF[acronym.type] !== coarse) weigh(acronym, 'a-name', acronym.type === 'country' ? WEIGHT.countryAcronym : WEIGHT.apart);
    return true;
  }
  // `Kabila à Goma`: whom everybody knows by that word begins the sentence or line, and no unlisted town.
  const known = coarse !== PERSON && first === last && (((document.tokens.flags[first] as number) & SENTENCE_START) !== 0 || document.tokens.gap[first] === GAP_NEWLINE) ? knownPerson(byEnd, first) : undefined;
  if (known !== undefined) {
    weigh(known, 'a-name', Math.max(WEIGHT.apart, evidenceOf(whole) - evidenceOf(decoded.margin(first, last, PERSON))));
    return true;
  }
  const two = twoNames(document, byEnd, first, last, coarse);
  if (two !== undefined) {
    for (const one of two) weigh(one, 'one-of-two-names', WEIGHT.oneOfTwoNames);
    return true;
  }
  return false;
}

/** Someone listed by that word alone, which nothing else is listed by. */
function knownPerson(byEnd: CandidateIndex, token: number): CandidateSpan | undefined {
  if (byEnd.find(token, ({ tokenStart, type, refs }) => tokenStart === token && type !== 'person' && refs.length > 0) !== undefined) return undefined;
  return byEnd.find(token, ({ tokenStart, type, reading }) => tokenStart === token && type === 'person' && reading?.allWeak === false);
}

function twoNames(document: Document, byEnd: CandidateIndex, first: number, last: number, coarse: number): readonly CandidateSpan[] | undefined {
  if (coarse === PERSON) return twoPeople(document, byEnd, first, last);
  const places = twoPlacesBesideA(document, byEnd, first, last);
  if (places !== undefined) return places;
  return coarse === PLACE ? (endsOfRoute(document, byEnd, first, last) ?? placeAndPerson(document, byEnd, first, last)) : bodyAndPlace(document, byEnd, first, last) ?? joinedBodies(document, byEnd, first, last) ?? countryAndPlace(document, byEnd, first, last) ?? endsOfRoute(document, byEnd, first, last);
}

/** What a place by one word is that no list has: countries are listed, though in capitals `US` is read as the pronoun. */
const NO_COUNTRY = /* @__PURE__ */ (FINE_OF[PLACE] as readonly number[]).filter((fine) => fine !== OWN_TYPE.country);

/** Proposes it as what the classifier takes it for; where it is listed so, that name is weighed. */
function proposeTypes({ document, decoded, types, byEnd, typeScale, evidenceOf, explain }: Weighing, { found, first, last, coarse, whole, owner, isTrimmed, isTitled }: TaggedName, candidates: CandidateSpan[]): void {
  const { tokens } = document;
  types.score(first, last);
  const isListedPlace = ({ tokenStart, type, refs }: CandidateSpan) => tokenStart === first && refs.length > 0 && COARSE_OF[type] === PLACE;
  const start = startOfUnlisted(document, first);
  const end = tokens.end[last] as number;
  const isUnlistedPlace = coarse === PLACE && byEnd.find(last, isListedPlace) === undefined;
  // مدينة سورية is a Syrian town, and none that is called so.
  const isAdjective = coarse === PLACE && first === last && isBehindFeminine(document, { tokenStart: first, start }) && byEnd.find(first, ({ tokenStart, type }) => tokenStart === first && type === 'country') !== undefined;
  const isDateline = isUnlistedPlace && ((tokens.flags[first] as number) & SENTENCE_START) !== 0 && isInDateline(document.text, { start, end });
  const fineTypes = coarse === BODY && isPartyOfCandidate(document, byEnd, first, last) ? [OWN_TYPE.faction] : isDateline ? [OWN_TYPE.city] : isUnlistedPlace && first === last && ((tokens.flags[first] as number) & CAPITALS_LINE) === 0 ? NO_COUNTRY : (FINE_OF[coarse] as readonly number[]);
  for (const fine of fineTypes) {
    const type = ENTITY_TYPES[fine] as EntityType;
    const lead = typeMargin(types.sums, fine, fineTypes, typeScale);
    if (lead < 0) continue;
    const known = byEnd.find(last, (other) => other.tokenStart === first && other.type === type);
    // The tagger was asked for it without the owner, the head or the day, which it had taken in.
    if (known !== undefined && first > found) weigh(known, owner !== undefined ? 'behind-owner' : 'behind-head', WEIGHT.apart);
    if (known !== undefined && isTrimmed) weigh(known, 'taken-in-more', evidenceOf(whole) - evidenceOf(decoded.margin(first, last, coarse)));
    if (known !== undefined || isAdjective) continue;
    const proposal = newCandidate(first, last, start, end, type, 'tagger', explain);
    weigh(proposal, 'tagger', evidenceOf(whole));
    weigh(proposal, 'unlisted', WEIGHT.unlisted);
    if (isTitled) weigh(proposal, 'has-title', WEIGHT.apart);
    if (coarse === PERSON && isInitialAndSurname(document, byEnd, first, last)) weigh(proposal, 'initial-and-surname', WEIGHT.apart);
    if (coarse === PERSON) weigh(proposal, 'goes-on-behind-father', worthOfSon(document, byEnd, first, last));
    if (coarse === PERSON) weigh(proposal, 'another-of-that-name', worthOfNamesake(document, byEnd, first, last));
    if (coarse === PERSON) weigh(proposal, 'from-a-town', worthOfOrigin(document, byEnd, first, last));
    const owning = coarse === BODY ? ownerBefore(document, first) : -1;
    if (owning >= 0 && byEnd.find(owning, (candidate) => candidate.type === 'country') !== undefined) weigh(proposal, 'behind-possessive', WEIGHT.possessed);
    weigh(proposal, 'type', WEIGHT.typeOfUnknown * clamp(lead, 0, WEIGHT.typeMost));
    if (coarse === PERSON && beginsWithCity(document, byEnd, first)) weigh(proposal, 'begins-with-a-town', -WEIGHT.apart);
    if (coarse === BODY && first < last && beginsWithHead(document, first)) weigh(proposal, 'head-in', WEIGHT.headIn);
    if (endsInListedName(document, proposal, byEnd)) weigh(proposal, 'head-before-listed-name', WEIGHT.headBeforeListed);
    candidates.push(proposal);
  }
}

/** Someone, some body or country that is listed by a word in capitals (`MBS`, `DRC`), and no weak one. */
function isListedAcronym({ tokens }: Document, candidate: CandidateSpan): boolean {
  const { tokenStart, tokenEnd, type } = candidate;
  return tokenStart === tokenEnd && (COARSE_OF[type] !== PLACE || type === 'country') && ((tokens.flags[tokenStart] as number) & (ALL_UPPER | CAPITALS_LINE)) === ALL_UPPER && isPlain(candidate);
}

/** A given name alone in Latin letters, but for one behind the head of a body: a person rather than a body (`They sent Andriy back`). */
function isGivenName({ tokens, cues, governing }: Document, first: number, last: number): boolean {
  const mask = cues[first] as number;
  return first === last && ((tokens.flags[first] as number) & (ARABIC | ALL_UPPER)) === 0 && (mask & CUE.given) !== 0 && ((governing[first] as number) & BODY_HEAD) === 0;
}

/** `MM. Briand, Barthou et Ribot`: in a list behind a title in the plural. */
function isAmongTitled({ governing }: Document, first: number): boolean {
  return ((governing[first] as number) & OF_SEVERAL) === OF_SEVERAL;
}

/** `Ohio State` is its university too. */
const STATE = /* @__PURE__ */ hashOf('state');

/** `The Ashanti Region voted`: a listed division and its tail. */
function listedDivision({ tokens }: Document, byEnd: CandidateIndex, first: number, last: number): CandidateSpan | undefined {
  if (first === last || ((tokens.flags[last] as number) & FIRST_UPPER) === 0 || tokens.hash[last] === STATE) return undefined;
  const isDivision = ({ tokenStart, type, refs }: CandidateSpan) => tokenStart === first && type === 'region' && refs.length > 0;
  return byEnd.find(last - 1, isDivision) && byEnd.find(last, ({ tokenStart, type, coreEnd, refs }) => tokenStart === first && type === 'region' && (coreEnd === last - 1 || refs.length > 0));
}

const BODY_HEAD = CUE.factionHead | CUE.factionHeadIn | CUE.organisationHead | CUE.organisationHeadIn;

function isSmallWord({ tokens, cues }: Document, token: number): boolean {
  return ((tokens.flags[token] as number) & ARABIC) !== 0 && ((cues[token] as number) & CUE.function) !== 0;
}

const ANY_CAPITALISED = SENTENCE_START | CAPITALS_LINE | TITLE_LINE;
/** The head of a body, but where any word is capitalised (`Parti de la campagne, il`). */
function beginsWithHead({ tokens, cues }: Document, first: number): boolean {
  const flags = tokens.flags[first] as number;
  return ((cues[first] as number) & (CUE.factionHeadIn | CUE.organisationHeadIn)) !== 0 && ((flags & ARABIC) !== 0 || (flags & ANY_CAPITALISED) === 0);
}

/** `agence d'information TASS`: an unlisted name that begins in lower case and ends in a listed one of its kind is likely that one and its head. */
function endsInListedName(document: Document, proposal: CandidateSpan, byEnd: CandidateIndex): boolean {
  const flags = document.tokens.flags[proposal.tokenStart] as number;
  if ((flags & (FIRST_UPPER | ARABIC)) !== 0) return false;
  return COARSE_OF[proposal.type] === BODY && byEnd.find(proposal.tokenEnd, (listed) => listed.refs.length > 0 && listed.tokenStart > proposal.tokenStart && COARSE_OF[listed.type] === BODY) !== undefined;
}
