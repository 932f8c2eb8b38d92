// Names that mean something only in their own country: weak ones, and lesser towns. Elsewhere they are something else.

import { ALIAS, CUE, ENTRY_KIND, packCountry } from '../gazetteer/model';
import { ALL_UPPER, SENTENCE_START } from '../text/tokens';
import { hashesOf } from '../text/word-hashes';
import { isBehindPreposition } from './arabic-words';
import { type CandidateIndex, type CandidateSpan, weigh } from './candidate';
import { shareLand } from './claims';
import { liesIn, tieBetween } from './containers';
import { type Context, dominant } from './context';
import { type Document, hasSomeWord } from './document';
import { distanceKm, kilometresBetween } from './geography';
import { type EntryRef, isSameEntry, type Reading } from './readings';
import { WEIGHT } from './weights';
import { isBody } from '../types';

/** So many mentions of other countries make an article one of elsewhere. */
const ELSEWHERE = 4;
const LESSER_POPULATION = 200_000;

/** A town of no great size that no seed names. */
export function isLesserTown(layer: EntryRef['layer'], entry: number): boolean {
  const kind = layer.entryKind[entry];
  return (kind === ENTRY_KIND.town || kind === ENTRY_KIND.village || kind === ENTRY_KIND.adminSeat) && (layer.entryPopulation[entry] as number) < LESSER_POPULATION && !layer.isCurated(entry);
}

/**
 * A weak name says which thing of one country is meant only where the article is about that country: `Border Guards` in an article on Poland are not those of Sudan.
 * What names the thing itself (its cue words, its full name) tells as well.
 * So it is with what is known by a doubtful name (`doubtfulBeyond`), with a site of one word, far from what the article names (`Delmas` in South Africa is not that of Haiti), and with a lesser town that no seed names, in an article of other countries or of places far from it: `Nelson` in British Columbia is not that of New Zealand,
 * `Shelby` in Montana not that of Michigan.
 */
export function isOutOfPlace(document: Document, ref: EntryRef, context: Context): boolean {
  const { layer, entry, flags } = ref;
  const country = layer.entryCountry[entry] as number;
  // Officials of the United Nations have no country: by a name that many bear they need what they work for.
  if (country === 0) return (flags & ALIAS.weak) !== 0 && layer.typeOf(entry) === 'person' && layer.cueWordsOf(entry).length > 0 && !hasSomeWord(document, layer, layer.cueWordsOf(entry));
  const mentions = (context.certain.get(layer)?.get(entry) ?? 0) + (context.likely.get(layer)?.get(entry) ?? 0);
  const { own, others } = mentionsOf(ref, context);
  if (ref.words === 1 && own <= 0 && others >= ELSEWHERE && layer.typeOf(entry) === 'site' && isFarFromAll(ref, context, FAR_SITE_KM)) return true;
  if (isInAnotherTown(document, ref, context)) return true;
  if (own <= 0 && others >= ELSEWHERE && isStateBody(ref)) return true;
  if (own <= 0 && others >= ELSEWHERE && layer.typeOf(entry) === 'person' && layer.commonNames.has(entry)) return !hasSomeWord(document, layer, layer.cueWordsOf(entry));
  const doubtful = doubtfulBeyond(ref);
  if (doubtful !== undefined && own <= 0 && others >= ELSEWHERE && (layer.latOf(entry) === undefined || isFarFromAll(ref, context, doubtful))) return true;
  if (isLesserTown(layer, entry)) return (own <= 0 && others >= ELSEWHERE) || ((own <= 0 || LARGE_COUNTRIES.has(country)) && isFarFromAll(ref, context));
  if ((flags & ALIAS.weak) === 0 || mentions > 0) return false;
  // Streets, hospitals and palaces of one name are in many towns of a country too: `hôpital Sainte-Anne`, in Toulon, is not that of Paris.
  if (layer.typeOf(entry) === 'site' && isFarFromAll(ref, context)) return true;
  if (own > 0 && (own * ONE_OF_MANY >= others - adversaries(country, context) || !NUMBERED.test(layer.nameOf(entry, 'en')))) return false;
  return !hasSomeWord(document, layer, layer.cueWordsOf(entry));
}

/** Further from all that an article names than this, a quarter, square or hospital that has namesakes is another one. */
const FAR_QUARTER_KM = 60;
/** A canonical name that has to say which one it is (`al-Zahra (Homs)`). */
const OF_A_TOWN = / \([^)]+\)$/;
/** Abroad there may be one of the same name. */
const OF_ANY_TOWN = /hospital|clinic|mosque|square|street|justice palace|palace of justice|courthouse|people['’]s palace|city hall|town hall/i;
/** Known in all of its country. */
const OF_A_COUNTRY = /motorway|highway|prison/i;

/** A site with namesakes, and neither what the article names for sure nor any town that it may name is near it. */
function isInAnotherTown(document: Document, ref: EntryRef, context: Context): boolean {
  const name = ref.layer.typeOf(ref.entry) === 'site' ? ref.layer.nameOf(ref.entry, 'en') : '';
  const hasNamesakes = (OF_A_TOWN.test(name) && !OF_A_COUNTRY.test(name)) || (OF_ANY_TOWN.test(name) && mentionsOf(ref, context).own <= 0 && !hasSomeWord(document, ref.layer, ref.layer.cueWordsOf(ref.entry)));
  // Abroad one place that the article names is enough.
  if (hasNamesakes && isFarFromAll(ref, context, FAR_QUARTER_KM, mentionsOf(ref, context).own <= 0 ? 1 : PLACES_OF_AN_ARTICLE)) return !isNearATown(ref, context);
  return OF_TOWNS_AT_HOME.test(name) && ref.layer.latOf(ref.entry) !== undefined && !isNearATown(ref, context) && context.towns.some((town) => town.layer.entryCountry[town.entry] === ref.layer.entryCountry[ref.entry]);
}

/** Many French towns have a square or street of such a name (`place de la République`): where an article names towns of the country and none near it, it is another's. */
const OF_TOWNS_AT_HOME = /^(?:place|avenue|boulevard|rue) (?:de la|du|des|de l['’]) ?/i;

function isNearATown(ref: EntryRef, { towns }: Context): boolean {
  return towns.some((town) => (kilometresBetween(town, ref) ?? FAR_QUARTER_KM) < FAR_QUARTER_KM);
}

/** Every army has a `9th Division`: a country that an article names once among so many mentions of others does not say that it is its. */
const ONE_OF_MANY = 5;
const NUMBERED = /^\d/;

/** Mentions of countries that it shares land with: an article on Kherson is one on Russia's army too. */
function adversaries(country: number, { countries }: Context): number {
  let sum = 0;
  for (const [other, weight] of countries) if (shareLand(country, other)) sum += weight;
  return sum;
}

/** What states have, by the English name, and what those of no single state have besides. */
const OF_A_STATE = /\b(?:court|courts|senate|congress|house of|parliament|assembly|council of state|state council|foreign office|commission|authority|police|gendarmerie|statistics|general staff|council of ministers|supreme|national council|department of|national guard|marine corps|coast guard|security council|investigative committee|attorney general)\b/i;
/** `82nd Airborne Division` says more. */
const LONGEST_NUMBERED = 2;
const OF_SEVERAL_STATES = /african|europe|international|world|inter-|arab|united nations|ecowas|asean|commonwealth|islamic state/i;

/** Those of the police are called alike; of an army each has its name (`Golani Brigade`). */
const BRIGADE = /\bbrigade\b/i;
/** Nothing else is called `US Congress`, in full. */
const SAYS_WHOSE = /^(?:US|UK) /;

/** `Foreign Office`, in an article on Pakistan; `9th Division`. */
function isStateBody({ layer, entry, words }: EntryRef): boolean {
  if (!isBody(layer.typeOf(entry))) return false;
  const name = layer.nameOf(entry, 'en');
  return NUMBERED.test(name) ? words <= LONGEST_NUMBERED : !(SAYS_WHOSE.test(name) && words >= name.split(' ').length) && (OF_A_STATE.test(name) || (layer.typeOf(entry) === 'organisation' && BRIGADE.test(name))) && !OF_SEVERAL_STATES.test(name);
}

/** What is called by common words in many countries (`place du Changement`, `zone verte`, `pont Neuf`). */
const OF_COMMON_WORDS = /\b(?:street|avenue|road|bridge|zone|square|market|park|theatre|palace|church|school|college|hotel|roundabout|line|hall)\b/i;
const FAR_DIVISION_KM = 1000;
const SMALL_POPULATION = 100_000;
/**
 * Further than so many kilometres from the article's places a referent is hardly meant by a name that may well be another: one carried over from the other script (`كرغان`, Creggan in Derry and a village in Hormozgan),
 * an ordinary word of a small place (`الحي`), a division of one word that no seed names (`زلين`). Undefined for all others.
 */
function doubtfulBeyond({ layer, entry, flags, words }: EntryRef): number | undefined {
  const type = layer.typeOf(entry);
  if ((flags & ALIAS.transliterated) !== 0 && type !== 'person') return FAR_KM;
  if (words > 1) return type === 'site' && (flags & ALIAS.common) !== 0 && OF_COMMON_WORDS.test(layer.nameOf(entry, 'en')) ? FAR_KM : undefined;
  if (type === 'region') return layer.isCurated(entry) ? undefined : FAR_DIVISION_KM;
  if ((flags & ALIAS.common) === 0 || (type !== 'city' && type !== 'site') || layer.entryKind[entry] === ENTRY_KIND.capital) return undefined;
  return (layer.entryPopulation[entry] as number) < SMALL_POPULATION ? FAR_KM : undefined;
}

/** Countries so large that they have several towns of many names. */
const LARGE_COUNTRIES: ReadonlySet<number> = /* @__PURE__ */ new Set(['US', 'CA'].map(packCountry));
/** So many places tell where an article plays, and so far from each of them a lesser town is another one of its name. */
const PLACES_OF_AN_ARTICLE = 3;
const FAR_KM = 500;
/** A river or a range of hills may be named from across the border, a quarter of one word is mostly another of its name. */
const FAR_SITE_KM = 300;

/** Whether a place is so far from all others that the article names for sure, `least` at least. */
export function isFarFromAll({ layer, entry }: EntryRef, { anchorLat, anchorLon }: Context, far = FAR_KM, least = PLACES_OF_AN_ARTICLE): boolean {
  const lat = layer.latOf(entry);
  const lon = layer.lonOf(entry);
  if (lat === undefined || lon === undefined) return false;
  let others = 0;
  for (let i = 0; i < anchorLat.length; i++) {
    const km = distanceKm(lat, lon, anchorLat[i] as number, anchorLon[i] as number);
    if (km < HERE_KM) continue;
    if (km < far) return false;
    others++;
  }
  return others >= least;
}
/** An anchor nearer than this is the mention itself. */
const HERE_KM = 0.5;

/** How often other mentions speak for an entry's country, and how often for others. */
export function mentionsOf({ layer, entry }: EntryRef, context: Context): { own: number; others: number } {
  const mentions = (context.certain.get(layer)?.get(entry) ?? 0) + (context.likely.get(layer)?.get(entry) ?? 0);
  return { own: (context.countries.get(layer.entryCountry[entry] as number) ?? 0) - mentions, others: context.total - mentions };
}

/** So many mentions of other countries tell acronyms apart. */
const ELSEWHERE_FOR_ACRONYMS = 2;

/** An acronym of a body of another country than those of the article. */
function isForeignAcronym({ refs }: Reading, context: Context): boolean {
  return refs.every((ref) => {
    const { own, others } = mentionsOf(ref, context);
    return (ref.flags & ALIAS.acronym) !== 0 && ref.layer.entryCountry[ref.entry] !== 0 && own <= 0 && others >= ELSEWHERE_FOR_ACRONYMS;
  });
}

/** Something by its usual name, in a country of the article. */
function isAtHome(candidate: CandidateSpan, context: Context): boolean {
  return candidate.reading?.allWeak === false && hasRefAtHome(candidate, context);
}

const NOWHERE: ReadonlySet<number> = /* @__PURE__ */ new Set();

/** @param but packed countries that do not count */
function hasRefAtHome({ reading }: CandidateSpan, context: Context, but = NOWHERE): boolean {
  return reading?.refs.some((ref) => !but.has(ref.layer.entryCountry[ref.entry] as number) && mentionsOf(ref, context).own > 0) === true;
}

function countriesOf({ refs }: Reading): ReadonlySet<number> {
  return new Set(refs.map(({ layer, entry }) => layer.entryCountry[entry] as number));
}

/** Of a country that an article of other countries never names. */
function isElsewhere(ref: EntryRef, context: Context): boolean {
  const { own, others } = mentionsOf(ref, context);
  return ref.layer.entryCountry[ref.entry] !== 0 && own <= 0 && others >= ELSEWHERE;
}

const PLACES: ReadonlySet<string> = /* @__PURE__ */ new Set(['city', 'region', 'site']);

/** An acronym of a body that works worldwide, or of a country of the article. */
function isAcronymAtHome({ reading }: CandidateSpan, context: Context): boolean {
  return reading?.refs.some((ref) => (ref.flags & ALIAS.acronym) !== 0 && (ref.layer.entryCountry[ref.entry] === 0 || mentionsOf(ref, context).own > 0)) === true;
}

/** `Ensemble` at the start of a sentence: a word, and a party of a country that the article never names. */
function isOrdinaryAtStart(document: Document, { tokenStart, type }: CandidateSpan, { allWeak, allCommon, refs }: Reading, context: Context): boolean {
  if (!allWeak || !allCommon || PLACES.has(type) || ((document.tokens.flags[tokenStart] as number) & SENTENCE_START) === 0) return false;
  return refs.every((ref) => isOutOfPlace(document, ref, context));
}

/** `PDF`, `DNA`: an ordinary word in capitals, and a body of some country. */
function isOrdinaryAcronym({ tokens, cues }: Document, { tokenStart, tokenEnd }: CandidateSpan): boolean {
  return tokenStart === tokenEnd && ((tokens.flags[tokenStart] as number) & ALL_UPPER) !== 0 && ((cues[tokenStart] as number) & CUE.word) !== 0;
}

/** So many divisions of a country, and a name that is a far country's too (`Georgia`) is a division as they are. */
const DIVISIONS_OF_AN_ARTICLE = 2;
/** Or one, beside so many mentions of the country in all. */
const MENTIONS_BESIDE_A_DIVISION = 2;
/** A match may be played in Atlanta. */
const CUES_OF_A_DIVISION = 2;
/** What is nearer may be meant as the neighbour that it is: `Niger`, amid the states of Nigeria. */
const FAR_COUNTRY_KM = 2000;

/**
 * `Georgia` in an article that names Kansas and Ohio, or has cue words of the state (`Atlanta`, `Kemp`) and none of the country, or once the place that an unlisted town lies in (`Blakely, Georgia`) where it names the United States, and nothing near the Caucasus.
 * `countries` are those that the article may name.
 */
function isDivisionMeant(document: Document, candidates: readonly CandidateSpan[], { tokenStart, end }: CandidateSpan, reading: Reading, byStart: CandidateIndex, context: Context, countries: readonly EntryRef[]): boolean {
  const { refs } = reading;
  const isFar = ({ layer, entry }: EntryRef) =>
    refs.every((country) => mentionsOf(country, context).own <= 0 && (kilometresBetween(country, { layer, entry }) ?? 0) > FAR_COUNTRY_KM && !hasAnchorWithin(country, context, FAR_COUNTRY_KM) && !countries.some((other) => !isSameEntry(other, country) && (kilometresBetween(other, country) ?? FAR_COUNTRY_KM) < FAR_COUNTRY_KM));
  const divisions = ({ layer, entry }: EntryRef) => context.divisions.get(layer.entryCountry[entry] as number) ?? 0;
  const region = byStart.find(tokenStart, (other) => other.type === 'region' && other.end === end && other.refs.some(isFar));
  if (region === undefined) return false;
  const meant = region.refs.filter(isFar);
  const cueWords = ({ layer, entry }: EntryRef) => [...layer.cueWordsOf(entry)].filter((word) => hasSomeWord(document, layer, [word])).length;
  if (meant.some((ref) => cueWords(ref) >= CUES_OF_A_DIVISION) && !refs.some((ref) => cueWords(ref) > 0)) return true;
  return meant.some((ref) => divisions(ref) >= DIVISIONS_OF_AN_ARTICLE || (divisions(ref) > 0 && mentionsOf(ref, context).own >= MENTIONS_BESIDE_A_DIVISION)) || (meant.some((ref) => mentionsOf(ref, context).own > 0) && isBehindUnlistedTown(document, candidates, reading, byStart));
}

/** Some mention of the reading is tied to an unlisted town before it. */
function isBehindUnlistedTown(document: Document, candidates: readonly CandidateSpan[], reading: Reading, byStart: CandidateIndex): boolean {
  const isTied = (town: CandidateSpan, after: number) => byStart.find(town.tokenEnd + after, (one) => one.reading === reading && tieBetween(document, town, one) !== 'none') !== undefined;
  return candidates.some((town) => town.type === 'city' && town.refs.length === 0 && town.score > 0 && (isTied(town, 1) || isTied(town, 2)));
}

const PREPOSITIONS: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['إلى', 'في', 'من', 'نحو']);

/** Behind a preposition of place (`إلى عمان`, `بعمان`). */
function isWhere(document: Document, candidate: CandidateSpan): boolean {
  const { hash } = document.tokens;
  return isBehindPreposition(document, candidate) || (candidate.tokenStart > 0 && PREPOSITIONS.has(hash[candidate.tokenStart - 1] as number));
}

/** `إلى عمان` in an article that names Jordan and nothing of Oman is Amman, but not right beside another country. */
function isCityMeant(document: Document, candidate: CandidateSpan, { allWeak, refs }: Reading, byStart: CandidateIndex, context: Context): boolean {
  const { type, tokenStart, tokenEnd, end } = candidate;
  if (type !== 'country' || !allWeak || !isWhere(document, candidate) || !refs.every((ref) => isOutOfPlace(document, ref, context))) return false;
  if (byStart.find(tokenStart, (other) => other.type === 'city' && other.end === end && isAtHome(other, context)) === undefined) return false;
  return [tokenStart - 1, tokenEnd + 1].every((beside) => beside < 0 || beside >= document.tokens.count || byStart.find(beside, (other) => other.type === 'country') === undefined);
}

/** Nearer than this a town may be the seat of a region of its name. */
const FAR_REGION_KM = 300;

/** `in Wyoming`: lesser towns alone, all far from the region of that name that a seed names, and nothing says that one is meant: no head, no container, nor an article of its country. */
function isRegionMeant(document: Document, { type, tokenStart, tokenEnd, end }: CandidateSpan, { refs }: Reading, byStart: CandidateIndex, context: Context): boolean {
  if (type !== 'city' || ((document.governing[tokenStart] as number) & CUE.cityHead) !== 0 || !refs.every(({ layer, entry }) => isLesserTown(layer, entry))) return false;
  const ofSeeds = ({ layer, entry }: EntryRef) => layer.isCurated(entry);
  const regions = byStart.find(tokenStart, (other) => other.type === 'region' && other.end === end && other.reading?.allWeak === false && other.refs.some(ofSeeds))?.refs.filter(ofSeeds);
  if (regions === undefined) return false;
  const isAtHome = regions.some((ref) => mentionsOf(ref, context).own > 0);
  const isFar = (ref: EntryRef) => regions.every((outer) => (kilometresBetween(ref, outer) ?? 0) > FAR_REGION_KM);
  if (!refs.every((ref) => (isAtHome || mentionsOf(ref, context).own <= 0) && isFar(ref))) return false;
  return byStart.find(tokenEnd + 1, (outer) => refs.some((ref) => outer.refs.some((out) => liesIn(ref, out)))) === undefined;
}

function hasAnchorWithin({ layer, entry }: EntryRef, { anchorLat, anchorLon }: Context, km: number): boolean {
  const lat = layer.latOf(entry);
  const lon = layer.lonOf(entry);
  return lat !== undefined && lon !== undefined && anchorLat.some((anchor, i) => distanceKm(lat, lon, anchor, anchorLon[i] as number) < km);
}

/**
 * Takes weight from what is out of place, and so more likely is something else: lesser towns (`Oleh` of Nigeria, in an article on Ukraine), and acronyms of bodies of other countries where a body of this one,
 * or of the world, has the same (`RSF` is Reporters sans frontières but in Sudan); a weak name that something at home has too (`Douma` in Syria is no parliament); a site or region abroad that has the name of a place at home (`Maré`, an island), a town abroad that has that of a region at home (`Victoria`); a far country that has that of a division (`Georgia`); a weak name of a country that is a town's too (عمان); an ordinary acronym (`PDF`). `byStart` holds the candidates by their first token. True if any lost.
 */
export function demoteOutOfPlace(document: Document, candidates: readonly CandidateSpan[], byStart: CandidateIndex, context: Context): boolean {
  const demoted = new Map<Reading, boolean>();
  const isDemoted = (candidate: CandidateSpan, reading: Reading): boolean => {
    const { tokenStart, end, type } = candidate;
    if (isOrdinaryAcronym(document, candidate) && reading.refs.every((ref) => mentionsOf(ref, context).own <= 0)) return true;
    if (type === 'country') return isDivisionMeant(document, candidates, candidate, reading, byStart, context, countries);
    const isPlace = PLACES.has(type);
    if (type !== 'city' && isPlace && reading.refs.every((ref) => isElsewhere(ref, context)) && byStart.find(tokenStart, (other) => other.type !== type && other.end === end && PLACES.has(other.type) && hasRefAtHome(other, context, countriesOf(reading))) !== undefined) return true;
    if (type === 'city') {
      if (reading.refs.every((ref) => (isLesserTown(ref.layer, ref.entry) || (ref.flags & ALIAS.transliterated) !== 0) && isOutOfPlace(document, ref, context))) return true;
      // `the Duma`, in an article on Russia.
      if (reading.refs.every((ref) => isElsewhere(ref, context)) && byStart.find(tokenStart, (other) => isBody(other.type) && other.end === end && hasRefAtHome(other, context)) !== undefined) return true;
      const main = dominant(reading.refs);
      return (main === undefined ? reading.refs : [main]).every((ref) => isElsewhere(ref, context)) && byStart.find(tokenStart, (other) => other.type === 'region' && other.end === end && other.reading?.allWeak === false && hasRefAtHome(other, context, countriesOf(reading))) !== undefined;
    }
    const isWeakAbroad = reading.allWeak && reading.refs.every((ref) => isOutOfPlace(document, ref, context));
    if (isWeakAbroad && byStart.find(tokenStart, (other) => other.type !== type && other.end === end && isAtHome(other, context)) !== undefined) return true;
    if (candidate.tokenEnd > candidate.tokenStart || !isForeignAcronym(reading, context)) return false;
    return byStart.find(candidate.tokenStart, (other) => other.type !== candidate.type && other.end === candidate.end && isAcronymAtHome(other, context)) !== undefined;
  };
  const countries = candidates.flatMap(({ type, refs }) => (type === 'country' ? refs : []));
  let any = false;
  for (const candidate of candidates) {
    const { reading } = candidate;
    if (reading === undefined || candidate.type === 'person') continue;
    let isOut = demoted.get(reading);
    if (isOut === undefined) {
      isOut = isDemoted(candidate, reading);
      demoted.set(reading, isOut);
    }
    // These hang on where a mention stands.
    if (!isOut && !isOrdinaryAtStart(document, candidate, reading, context) && !isCityMeant(document, candidate, reading, byStart, context) && !isRegionMeant(document, candidate, reading, byStart, context)) continue;
    weigh(candidate, 'out-of-place', candidate.type === 'city' ? WEIGHT.outOfPlace : WEIGHT.foreignAcronym);
    any = true;
  }
  return any;
}
