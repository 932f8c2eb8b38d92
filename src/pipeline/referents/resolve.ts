// Which of its namesakes a mention means: Tripoli in Libya or Lebanon, this commander or that one.
// One score over container syntax, cue words, kind prior, the countries and places of the rest of the article, and population.

import { ALIAS, CUE, ENTRY_KIND, packCountry } from '../../gazetteer/model';
import { type Evidence, isBody, isPlaceBelowCountry } from '../../types';
import type { CandidateSpan } from '../document/candidate';
import { type Container, containerOf, QUARTER_KM } from './container-of';
import { countryBehind, liesIn, nationOf, type Nationality, nationalityBeside, possessorOf } from '../setting/containers';
import { shareLand } from '../setting/claims';
import { basePrior, type Context } from '../setting/context';
import { contradicts, OUTSIDE_TOWN_KM } from './contradictions';
import { otherCounties } from './counties';
import { type Document, hasSomeWord } from '../document/document';
import { distanceKm, kilometresBetween } from '../setting/geography';
import { upperLevels } from './lower-levels';
import { contradictsNeighbours, isCamp, type Neighbours, neighboursOf } from './neighbours';
import { callingOf, isUnaccompanied, namesakeSaid } from '../people/ordinary-people';
import { othersThan } from '../people/other-people';
import { areManyTowns, isInNamedDivision, isLesserAbroad, isLesserTown, isNearby, isOutOfPlace, isTownElsewhere, mentionsIn, mentionsOf } from '../setting/out-of-place';
import type { EntryRef } from '../document/readings';
import { departmentBehind, isAtHome } from '../setting/readership';
import { countryOfSpeaker, isCongressOfAmerica, isFiledElsewhere, isForeignAcronym, isOfAnyState, isSeatedElsewhere, saysWhose, seatOf } from './seats';
import { isStateBody } from '../setting/state-bodies';
import { otherThanOfState } from './state-lists';
import { otherThanStates } from './state-news';

/** `Paris, Texas`: what the text says outright outweighs any size. */
const CONTAINER = 16;
/** A country after a comma may also be the next of a list (`Moscow, Iran and China`): it outweighs size, but not size and the rest of the article. */
const LISTED_CONTAINER = 9;
/** A region that GeoNames does not count as the town's first-level division (a county): the nearer, the likelier. */
const NEAR_CONTAINER_KM = 300;
/** `ville libanaise de Tripoli` */
const NATIONALITY = 7;
/** Spatial coherence falls to half at this distance. */
const NEAR_KM = 150;
/** What lies so near to the place that most of the article's mentions are of is likelier than what lies near another (`Khalidiya`, in an article on Homs that names Aleppo too). */
const LOCAL_KM = 60;
const LOCAL = 3;

/** One referent with its score and, on demand, the reasons. */
export interface RankedRef {
  ref: EntryRef;
  score: number;
  reasons: Evidence[];
}

const NO_REASONS: Evidence[] = [];

/** What the words around one mention say of where its referent lies. */
export interface Circumstances {
  container: Container | undefined;
  nationality: Nationality;
  /** The word before the name says that it is a camp. */
  isCamp: boolean;
  /** The word before it says that it is a division. */
  isDivision: boolean;
  /** The head before it says that it is a town, and no camp. */
  isTown: boolean;
  /** Someone's calling before his name or behind it that says that nobody has heard of him (`le berger Amadou Koufa`). */
  calling: ReturnType<typeof callingOf>;
  /** Says of referents that they are of the other sex than the title before the name (`Mme Macron`), or of another time than its sentence or text, or another county. */
  isOther: ((ref: EntryRef) => boolean) | undefined;
  /** Of a body: the packed country whose capital its sentence names, and no country (`À Bangui, l'Assemblée nationale a voté`); 0 for none. */
  seat: number;
  /** Of a body whose words do not say whose it is: the packed country that the story was filed in, 0 for none. */
  filedIn: number;
  /** First token of the name of someone whom an unknown namesake may be meant by, -1 for all others. */
  namesakeAt: number;
  neighbours: Neighbours | undefined;
}

const SILENT: Circumstances = { container: undefined, nationality: { country: 0, isFirm: false }, isCamp: false, isDivision: false, isTown: false, calling: undefined, isOther: undefined, seat: 0, filedIn: 0, namesakeAt: -1, neighbours: undefined };

/** So many tokens behind a name may say whose it is (`the Labour Party in Britain`). */
const BEHIND_NAME = 3;

/** A party or paper by a name that many states have, one of whose countries the text names before it: that may be meant, wherever the story was filed. */
function isOfOneNamedBefore({ refs, tokenEnd }: CandidateSpan, { filedIn, namedFrom }: Context): boolean {
  return refs.every((ref) => !isStateBody(ref)) && refs.some((ref) => countryOf(ref) !== filedIn && (namedFrom.get(countryOf(ref)) ?? Number.POSITIVE_INFINITY) <= tokenEnd + BEHIND_NAME);
}

/** The circumstances of the mention at `position` of `chosen`, undefined where its words say nothing. `chosen` holds the article's mentions in order. */
export function circumstancesOf(document: Document, candidate: CandidateSpan, position: number, chosen: readonly CandidateSpan[], context: Context): Circumstances | undefined {
  if (!isPlaceBelowCountry(candidate.type)) {
    const country = possessorOf(document, candidate, chosen[position - 1]) || countryOfSpeaker(document, candidate, chosen[position + 1]) || countryBehind(document, candidate, chosen[position + 1]) || nationOf(document, candidate, context.nationalityOf);
    const calling = candidate.type === 'person' ? callingOf(document, candidate) : undefined;
    const isOther = (candidate.type === 'person' ? namesakeSaid(document, candidate) : undefined) ?? (candidate.type === 'person' || isBody(candidate.type) ? othersThan(document, candidate, position, chosen) : undefined) ?? otherThanStates(document, candidate, chosen[position - 1], chosen[position + 1], country !== 0, context);
    const seatSaid = isBody(candidate.type) && (candidate.reading?.allWeak === true || candidate.refs.some(isStateBody)) ? seatOf(document, position, chosen) : 0;
    // Of a body that is known by the name a seat says no more than that it is not the one before.
    const seat = candidate.reading?.allWeak === true && country === 0 ? seatSaid : 0;
    const filedIn = context.filedIn !== 0 && country === 0 && seat === 0 && isBody(candidate.type) && (candidate.refs.length > 1 || candidate.refs.some(isOfAnyState)) && !saysWhose(candidate, context) && !isOfOneNamedBefore(candidate, context) ? context.filedIn : 0;
    const isNamesake = candidate.type === 'person' && candidate.refs.some((ref) => isUnaccompanied(document, ref, candidate.tokenStart, context));
    return country === 0 && calling === undefined && !isNamesake && isOther === undefined && seatSaid === 0 && filedIn === 0 ? undefined : { ...SILENT, nationality: { country, isFirm: country !== 0 }, calling, isOther, seat, filedIn, namesakeAt: isNamesake ? candidate.tokenStart : -1 };
  }
  const neighbours = neighboursOf(document, candidate, position, chosen);
  const said = containerOf(document, candidate, position, chosen, neighbours?.isLocal === true);
  // `Chipata in Eastern Province`, of which only that of another country is listed; but `Saint-Raphaël, dans le Var` lies there.
  const container = said !== undefined && isOutOfPlace(document, said.ref, context) && !candidate.refs.some((ref) => containment(ref, said) > 0) ? undefined : said;
  const department = candidate.type === 'city' ? departmentBehind(document, candidate.end, context.home) : 0;
  const nationality = department !== 0 && candidate.refs.some((ref) => countryOf(ref) === department) ? { country: department, isFirm: true } : nationalityBeside(document, candidate, context.nationalityOf);
  const heads = (document.governing[candidate.tokenStart] as number) & (CUE.campHead | CUE.cityHead);
  const isCamp = (heads & CUE.campHead) !== 0;
  const isTown = heads === CUE.cityHead;
  const isDivision = candidate.type === 'region' && ((document.governing[candidate.tokenStart] as number) & CUE.regionHead) !== 0;
  const isOther = otherCounties(document, candidate, context) ?? upperLevels(document, candidate) ?? otherThanOfState(document, candidate, position, chosen, context);
  return container === undefined && nationality.country === 0 && !isCamp && !isDivision && !isTown && neighbours === undefined && isOther === undefined ? undefined : { ...SILENT, container, nationality, isCamp, isDivision, isTown, isOther, neighbours };
}

/**
 * Ranks referents, best first, what the text refutes behind all others; none where it refutes all. Cost: referents times anchors, both small; a name with one referent costs nothing.
 * @param reasons whether the reasons of each score are kept
 */
export function rankReferents(document: Document, refs: readonly EntryRef[], circumstances: Circumstances | undefined, context: Context, reasons: boolean): RankedRef[] {
  const container = circumstances?.container;
  const nationality = circumstances?.nationality.country ?? 0;
  const [only] = refs;
  if (only === undefined) return [];
  if (refs.length === 1 && !reasons) return isRefuted(document, only, circumstances, context) ? [] : [{ ref: only, score: 0, reasons: NO_REASONS }];
  const isCommonToStates = bearsNameOfStates(refs);
  const areTowns = areManyTowns(refs);
  const ranked = refs.map((ref) => {
    const ranking: RankedRef = { ref, score: 0, reasons: reasons ? [] : NO_REASONS };
    const { layer, entry } = ref;
    const country = layer.entryCountry[entry] as number;
    // By a name that many states have the better known is no likelier.
    if (!isCommonToStates) add(ranking, 'prior', basePrior(ref));
    if (layer.entryKind[entry] === ENTRY_KIND.capital && refs.every((other) => other === ref || isLesserTown(other.layer, other.entry))) add(ranking, 'capital-beside-towns', CAPITAL_BESIDE_TOWNS);
    if (isOfTheOnlyCountry(ref, refs, context)) add(ranking, 'only-country', BESIDE_FOREIGN_CAPITAL);
    // `Sahel` is mostly more than the division that is called so, and may be behind a head (`la région du Sahel`) where nothing else of the division is named.
    if (country !== 0 && refs.some(isMacroRegion) && layer.typeOf(entry) === 'region' && (circumstances?.isDivision !== true || !hasSomeWord(document, layer, layer.cueWordsOf(entry)))) add(ranking, 'macro-region', MACRO_REGION);
    if (isCampMeant(ref, circumstances)) add(ranking, 'camp', CAMP);
    else if (circumstances?.isTown === true && isCamp(ref)) add(ranking, 'no-camp', -CAMP);
    else if (!isSaid(circumstances, ref) && isOutOfPlace(document, ref, context)) add(ranking, 'out-of-place', OUT_OF_PLACE);
    if (country !== 0 && country === circumstances?.filedIn && refs.length > 1 && !isStateBody(ref)) add(ranking, 'filed-there', FILED_THERE);
    if (isAtHome(country, context.home) && layer.typeOf(entry) === 'city') add(ranking, 'home', HOME_OF_READERS);
    if (country !== 0) {
      const mentions = (context.countries.get(country) ?? 0) - (context.likely.get(layer)?.get(entry) ?? 0);
      if (mentions > 0) add(ranking, 'country-of-the-article', settingWeight(mentions / Math.max(context.total, MIN_CONTEXT)));
      if (country === nationality) add(ranking, 'nationality-beside', NATIONALITY);
    }
    if (COUNTIES.has(country) && layer.typeOf(entry) === 'city' && isInNamedDivision(ref, context) && refs.every((other) => other === ref || isAbroad(other, country, refs, context) || (other.layer.entryCountry[other.entry] === country && !other.layer.isCurated(other.entry)))) add(ranking, 'in-a-named-division', context.isCountyNews ? IN_COUNTY_NEWS : IN_NAMED_DIVISION);
    if (container !== undefined) add(ranking, 'container', containment(ref, container));
    if (context.certain.get(layer)?.has(entry)) add(ranking, 'named-elsewhere', 2.5);
    add(ranking, 'near-other-places', nearness(layer.latOf(entry), layer.lonOf(entry), context));
    if (hasSomeWord(document, layer, layer.cueWordsOf(entry))) add(ranking, 'cue-word', 2.5);
    return ranking;
  });
  ranked.sort((a, b) => b.score - a.score || a.ref.entry - b.ref.entry);
  const isMeant = ranked.map(({ ref }) => !isRefuted(document, ref, circumstances, context) && (isSaid(circumstances, ref) || !isLesserNamesake(ref, refs, context) || isNearby(ref, context, refs)) && (isSaid(circumstances, ref) || !((isCommonToStates && isOfCountryInPassing(ref, context)) || (areTowns && isTownElsewhere(ref, context)))));
  const meant = ranked.filter((_, i) => isMeant[i]);
  return meant.length === 0 || isEitherMan(meant) ? [] : [...meant, ...ranked.filter((_, i) => !isMeant[i])];
}

/** A lesser town by the name of a larger one: it needs a division or a place of its own in the article, or its country alone. */
function isLesserNamesake(ref: EntryRef, refs: readonly EntryRef[], context: Context): boolean {
  if ((ref.flags & ALIAS.weak) === 0 || !isLesserTown(ref.layer, ref.entry) || refs.every(({ flags }) => (flags & ALIAS.weak) !== 0)) return false;
  const { own, others } = mentionsOf(ref, context);
  return own - ofTheName(ref, refs, context) < HOME || others > own || refs.some((other) => (other.flags & ALIAS.weak) === 0 && countryOf(other) === countryOf(ref));
}

function countryOf({ layer, entry }: EntryRef): number {
  return layer.entryCountry[entry] as number;
}

/** What the other bearers of a name add to a referent's country: of where it lies that says nothing. */
function ofTheName(ref: EntryRef, refs: readonly EntryRef[], context: Context): number {
  return refs.reduce((sum, other) => sum + (other !== ref && countryOf(other) === countryOf(ref) ? mentionsIn(other, context) : 0), 0);
}
/** So many mentions of one country, and few of others, make an article one of it: the United States act in articles on all countries. */
const HOME = 4;

/** Of towns of one name the one in a state or province that the article names (`Verona`, in an article on Wisconsin). */
const IN_NAMED_DIVISION = 3;

/** In a country of which the article names nothing else. */
function isAbroad(ref: EntryRef, country: number, refs: readonly EntryRef[], context: Context): boolean {
  return countryOf(ref) !== country && mentionsOf(ref, context).own <= ofTheName(ref, refs, context);
}


const COUNTIES: ReadonlySet<number> = /* @__PURE__ */ new Set(['US', 'CA'].map(packCountry));
const IN_COUNTY_NEWS = 9;

/** A region of several countries. */
function isMacroRegion({ layer, entry }: EntryRef): boolean {
  return layer.typeOf(entry) === 'region' && layer.entryCountry[entry] === 0;
}
const MACRO_REGION = -6;

/** Two people of one name (`Mr. Bush`) between whom the text does not tell. */
function isEitherMan([first, second]: readonly RankedRef[]): boolean {
  return first !== undefined && second !== undefined && first.ref.layer.typeOf(first.ref.entry) === 'person' && first.score - second.score < TELLING;
}
const TELLING = 0.5;

/** Whether the words around a mention say outright that this is its referent (`Tripoli, Libya`). */
export function isSaidBy(circumstances: Circumstances, ref: EntryRef): boolean {
  const { container, nationality } = circumstances;
  return isCampMeant(ref, circumstances) || (container !== undefined && (!container.isDoubtful || isOfTown(ref, container.ref)) && containment(ref, container) > 0) || (nationality.country !== 0 && ref.layer.entryCountry[ref.entry] === nationality.country);
}

/** Whether a site lies in a town (`Cairo's Tahrir Square`). */
function isOfTown(ref: EntryRef, outer: EntryRef): boolean {
  return outer.layer.typeOf(outer.entry) === 'city' && (liesIn(ref, outer) || (kilometresBetween(ref, outer) ?? QUARTER_KM) < QUARTER_KM);
}

function isSaid(circumstances: Circumstances | undefined, ref: EntryRef): boolean {
  return circumstances !== undefined && isSaidBy(circumstances, ref);
}

/** No referent is better than a wrong one. */
function isRefuted(document: Document, ref: EntryRef, circumstances: Circumstances | undefined, context: Context): boolean {
  // But Mohamed Bouazizi was a street vendor.
  if (circumstances?.calling !== undefined && (circumstances.calling === 'trade' || ref.layer.commonNames.has(ref.entry) || (ref.flags & ALIAS.weak) !== 0 || mentionsOf(ref, context).own <= 0)) return true;
  if (isBody(ref.layer.typeOf(ref.entry)) && !isSaid(circumstances, ref) && isForeignAcronym(ref, context)) return true;
  if (circumstances !== undefined && circumstances.namesakeAt >= 0 && isUnaccompanied(document, ref, circumstances.namesakeAt, context)) return true;
  if (circumstances?.isOther?.(ref) === true) return true;
  if (isSeatedElsewhere(ref, circumstances?.seat ?? 0) || isFiledElsewhere(ref, circumstances?.filedIn ?? 0, context)) return true;
  if (!isSaid(circumstances, ref) && isLesserAbroad(ref, context)) return true;
  // A road's number is that of a road in any country.
  if (isNumberedRoad(ref) && mentionsOf(ref, context).own <= 0 && mentionsOf(ref, context).others > 0) return true;
  if (circumstances?.neighbours !== undefined && contradictsNeighbours(ref, circumstances.neighbours, context)) return true;
  return contradicts(ref, circumstances?.container, circumstances?.neighbours?.isLocal === true) || isOfOtherNation(ref, circumstances?.nationality) || (!isSaid(circumstances, ref) && isOutOfPlace(document, ref, context));
}

/** So many states with a body of a name, and any other has one too (`General Staff`, `Supreme Court`, `Labour Party`). */
const STATES_OF_A_NAME = 3;

function bearsNameOfStates(refs: readonly EntryRef[]): boolean {
  if (refs.length < STATES_OF_A_NAME || refs.some(({ layer, entry, flags }) => isPlaceBelowCountry(layer.typeOf(entry)) || (flags & (ALIAS.weak | ALIAS.acronym)) !== ALIAS.weak)) return false;
  return new Set(refs.map(({ layer, entry }) => layer.entryCountry[entry] as number).filter((country) => country !== 0)).size >= STATES_OF_A_NAME;
}

/** What a country has to be mentioned, compared with the one that an article mentions most. */
const LEAST_SHARE = 0.34;

/** Of a country that the article mentions in passing only, and not by its full name. */
function isOfCountryInPassing({ layer, entry }: EntryRef, { countries, certain }: Context): boolean {
  const country = layer.entryCountry[entry] as number;
  if (country === 0 || certain.get(layer)?.has(entry) === true) return false;
  const most = Math.max(0, ...countries.values());
  if (isCongressOfAmerica(country, layer.nameOf(entry, 'en'), [...countries].find(([, weight]) => weight === most)?.[0] ?? 0)) return false;
  return (countries.get(country) ?? 0) < LEAST_SHARE * most;
}

/** `the Greek town of Tripoli` where only those of Libya and Lebanon are known. What has a name of its own may be another country's (`Iran's Hezbollah`). */
function isOfOtherNation({ layer, entry, flags }: EntryRef, nationality: Nationality | undefined): boolean {
  const country = layer.entryCountry[entry] as number;
  if (nationality?.isFirm !== true || country === nationality.country || shareLand(country, nationality.country)) return false;
  // `Armenia's Security Council` is not that of the United Nations.
  if (country === 0) return (flags & ALIAS.common) !== 0 && (flags & ALIAS.acronym) === 0 && isBody(layer.typeOf(entry));
  const type = layer.typeOf(entry);
  return (flags & ALIAS.weak) !== 0 || ((flags & ALIAS.acronym) !== 0 && isBody(type)) || isPlaceBelowCountry(type);
}

/** مخيم اليرموك: the camp, and no namesake. */
function isCampMeant(ref: EntryRef, circumstances: Circumstances | undefined): boolean {
  return circumstances?.isCamp === true && isCamp(ref);
}

function isNumberedRoad({ layer, entry }: EntryRef): boolean {
  return layer.typeOf(entry) === 'site' && /^[A-Z]\d+ (?:motorway|highway)\b/i.test(layer.nameOf(entry, 'en'));
}

/** Capitals are named in the articles of all countries (`Doha`, on Gaza), and more often than the towns that bear their names. */
const CAPITAL_BESIDE_TOWNS = 2;
const OUT_OF_PLACE = -6;
const BESIDE_FOREIGN_CAPITAL = 4;

/** A city of the seeds that is called like a capital of whose country the article names nothing, where it names its own (`Tripoli`, beside the Lebanese army). */
function isOfTheOnlyCountry({ layer, entry }: EntryRef, refs: readonly EntryRef[], context: Context): boolean {
  if (layer.typeOf(entry) !== 'city' || layer.entryKind[entry] === ENTRY_KIND.capital || !layer.isCurated(entry)) return false;
  const capital = refs.find((other) => other.layer.entryKind[other.entry] === ENTRY_KIND.capital);
  return capital !== undefined && mentionsOf(capital, context).own <= 0 && mentionsOf({ layer, entry, flags: 0, words: 0 }, context).own > 0;
}

const CAMP = 10;
/** Of parties and papers of one name that of the country which a story was filed in (`LAGOS — … told The Guardian`). */
const FILED_THERE = 3;
/** A town of half a million abroad is likelier than one of ten thousand at home, and no more. */
const HOME_OF_READERS = 1.8;

function add(ranking: RankedRef, rule: string, weight: number): void {
  if (weight === 0) return;
  ranking.score += weight;
  if (ranking.reasons !== NO_REASONS) ranking.reasons.push({ rule, weight });
}

/** How much a container speaks for a referent. */
function containment({ layer, entry }: EntryRef, { ref, firm }: Container): number {
  if (ref.layer === layer && layer.parentOf(entry) === ref.entry + 1) return firm ? CONTAINER : LISTED_CONTAINER;
  const country = layer.entryCountry[entry] as number;
  if (country === 0 || ref.layer.entryCountry[ref.entry] !== country) return 0;
  if (ref.layer.typeOf(ref.entry) === 'country') return firm ? CONTAINER : LISTED_CONTAINER;
  const km = kilometresBetween({ layer, entry }, ref);
  return km === undefined ? 0 : CONTAINER * 0.5 * Math.max(0, 1 - km / (ref.layer.typeOf(ref.entry) === 'city' ? OUTSIDE_TOWN_KM : NEAR_CONTAINER_KM));
}

/** What a country's share of the article's mentions says for what lies in it: in an article that is about one country alone hardly another is meant. */
function settingWeight(share: number): number {
  return Math.min(7, 0.8 + 4.2 * share + 2.6 * share * share);
}

/** Fewer country mentions than this say little of the article. */
const MIN_CONTEXT = 5;

function nearness(lat: number | undefined, lon: number | undefined, context: Context): number {
  const { anchorLat, anchorLon, anchorMentions } = context;
  if (lat === undefined || lon === undefined || anchorLat.length === 0) return 0;
  let closest = Number.POSITIVE_INFINITY;
  let close = 0;
  let mentions = 0;
  let local = 0;
  for (let i = 0; i < anchorLat.length; i++) {
    const km = distanceKm(lat, lon, anchorLat[i] as number, anchorLon[i] as number);
    // An anchor at the very spot is this mention itself.
    if (km < 0.5) continue;
    mentions += anchorMentions[i] as number;
    if (km < LOCAL_KM) local += (anchorMentions[i] as number) * (1 - km / LOCAL_KM);
    if (km < closest) closest = km;
    if (km < NEAR_KM) close++;
  }
  if (closest === Number.POSITIVE_INFINITY) return 0;
  return (2 * NEAR_KM) / (NEAR_KM + closest) + Math.min(1.5, close * 0.3) + (LOCAL * local) / mentions;
}
