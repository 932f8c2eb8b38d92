// Names that mean something only in their own country: weak ones, and lesser towns. Elsewhere they are something else.

import { ALIAS, ENTRY_KIND, packCountry } from '../../gazetteer/model';
import { shareLand } from './claims';
import type { Context } from './context';
import { type Document, hasSomeWord } from '../document/document';
import { distanceKm, kilometresBetween } from './geography';
import type { EntryRef } from '../document/readings';
import { isStateBody, NUMBERED } from './state-bodies';

/** So many mentions of other countries make an article one of elsewhere. */
export const ELSEWHERE = 4;
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
  const mentions = mentionsIn(ref, context);
  const { own, others } = mentionsOf(ref, context);
  if (ref.words === 1 && own <= 0 && others >= ELSEWHERE && layer.typeOf(entry) === 'site' && isFarFromAll(ref, context, FAR_SITE_KM)) return true;
  if (isInAnotherTown(document, ref, context)) return true;
  if (own <= 0 && others >= ELSEWHERE && isStateBody(ref)) return true;
  if (own <= 0 && others >= ELSEWHERE && layer.typeOf(entry) === 'person' && layer.commonNames.has(entry)) return !hasSomeWord(document, layer, layer.cueWordsOf(entry));
  const doubtful = doubtfulBeyond(ref);
  if (doubtful !== undefined && own <= 0 && others >= ELSEWHERE && (layer.latOf(entry) === undefined || isFarFromAll(ref, context, doubtful))) return true;
  if (isVillageFarFromAll(ref, context)) return true;
  if (isLesserTown(layer, entry)) return (own <= 0 && others >= ELSEWHERE) || ((own <= 0 || LARGE_COUNTRIES.has(country)) && isFarFromAll(ref, context));
  if ((flags & ALIAS.weak) === 0 || mentions > 0) return false;
  // Streets, hospitals and palaces of one name are in many towns of a country too: `hôpital Sainte-Anne`, in Toulon, is not that of Paris.
  if (layer.typeOf(entry) === 'site' && isFarFromAll(ref, context)) return true;
  if (own > 0 && (own * ONE_OF_MANY >= others - adversaries(country, context) || !NUMBERED.test(layer.nameOf(entry, 'en')))) return false;
  return !hasSomeWord(document, layer, layer.cueWordsOf(entry));
}

const VILLAGE = 5000;
const FAR_VILLAGE_KM = 120;

/** Where dozens of villages are called alike. */
const UKRAINE = /* @__PURE__ */ packCountry('UA');

/** A Ukrainian village far from all places of the article is mostly another of its name, which GeoNames has not (`Prymorske`, near Stepnohirsk): of 14 such links in our articles none was right, of seven in other countries six. */
function isVillageFarFromAll(ref: EntryRef, context: Context): boolean {
  const { layer, entry } = ref;
  return layer.entryCountry[entry] === UKRAINE && (layer.entryPopulation[entry] as number) < VILLAGE && isLesserTown(layer, entry) && isFarFromAll(ref, context, FAR_VILLAGE_KM);
}

const FAR_ABROAD_KM = 300;

/** A lesser town, or a division that no seed names, of a country that a story filed far from it does not name (`مسقط: افتتح والي إبراء`: no division of the Philippines). */
export function isLesserAbroad(ref: EntryRef, context: Context): boolean {
  const { layer, entry } = ref;
  const { filedTown } = context;
  if (filedTown === undefined || layer.entryCountry[entry] === context.filedIn || mentionsOf(ref, context).own > 0) return false;
  if (!isLesserTown(layer, entry) && !(layer.typeOf(entry) === 'region' && !layer.isCurated(entry))) return false;
  return (kilometresBetween(ref, filedTown) ?? 0) > FAR_ABROAD_KM;
}

/** Towns of so many countries that are called alike have namesakes in others too that no list has. */
const COUNTRIES_OF_A_NAME = 3;

/** Whether a name is one of towns alone, in several countries (`Victoria`, `San José`). */
export function areManyTowns(refs: readonly EntryRef[]): boolean {
  return refs.length >= COUNTRIES_OF_A_NAME && refs.every(({ layer, entry }) => layer.typeOf(entry) === 'city') && new Set(refs.map(({ layer, entry }) => layer.entryCountry[entry])).size >= COUNTRIES_OF_A_NAME;
}

const KNOWN_ABROAD = 300_000;
/** So many mentions of other countries say that such a town is none of a country that is not named. */
const OTHERS = 2;

/** By such a name a town of no size, of a country that the article does not name and far from what it names: another is meant (`Victoria`, in Kenya); of 26 such links in our articles 23 were wrong. */
export function isTownElsewhere(ref: EntryRef, context: Context): boolean {
  const { own, others } = mentionsOf(ref, context);
  return own <= 0 && others >= OTHERS && (ref.layer.entryPopulation[ref.entry] as number) < KNOWN_ABROAD && isFarFromAll(ref, context, FAR_KM, 1);
}

const NEARBY_KM = 200;

/** In a division, or for sites in a town, that the article names for sure. */
export function isInNamedDivision({ layer, entry }: Pick<EntryRef, 'layer' | 'entry'>, { certain }: Context): boolean {
  return certain.get(layer)?.has(layer.parentOf(entry) - 1) === true;
}

/** Near a place that the article names for sure, or in a division of it where it names nothing of the countries of the larger ones among `namesakes`: `Gloucester beat Bath. He was born in Massachusetts.` */
export function isNearby({ layer, entry }: EntryRef, context: Context, namesakes: readonly EntryRef[]): boolean {
  if (isInNamedDivision({ layer, entry }, context) && namesakes.every((other) => (other.flags & ALIAS.weak) !== 0 || other.layer.entryCountry[other.entry] === layer.entryCountry[entry] || mentionsOf(other, context).own <= 0)) return true;
  const { anchorLat, anchorLon } = context;
  const lat = layer.latOf(entry) as number;
  const lon = layer.lonOf(entry) as number;
  return anchorLat.some((anchor, i) => distanceKm(lat, lon, anchor, anchorLon[i] as number) < NEARBY_KM);
}

/** Further from all that an article names than this, a quarter, square or hospital that has namesakes is another one. */
const FAR_QUARTER_KM = 60;
/** A canonical name that has to say which one it is (`al-Zahra (Homs)`). */
export const OF_A_TOWN = / \([^)]+\)$/;

/** Whether a site is listed as one of another town than this. */
export function isOfAnotherTown({ layer, entry }: EntryRef, town: EntryRef): boolean {
  const own = townOf(layer, entry);
  return own !== undefined && (town.layer !== layer || town.entry !== own);
}

/** The town that a site is listed in, undefined for most. */
export function townOf(layer: EntryRef['layer'], entry: number): number | undefined {
  const parent = layer.typeOf(entry) === 'site' ? layer.parentOf(entry) - 1 : -1;
  return parent >= 0 && layer.typeOf(parent) === 'city' ? parent : undefined;
}
/** No nearer than this is another town. */
const FAR_TOWN_KM = 30;
/** Abroad there may be one of the same name. */
const OF_ANY_TOWN = /hospital|clinic|mosque|square|street|justice palace|palace of justice|courthouse|people['’]s palace|city hall|town hall/i;
/** Known in all of its country. */
const OF_A_COUNTRY = /motorway|highway|prison/i;

/** A site with namesakes, and neither what the article names for sure nor any town that it may name is near it. */
function isInAnotherTown(document: Document, ref: EntryRef, context: Context): boolean {
  const name = ref.layer.typeOf(ref.entry) === 'site' ? ref.layer.nameOf(ref.entry, 'en') : '';
  const hasNamesakes = (OF_A_TOWN.test(name) && !OF_A_COUNTRY.test(name)) || (OF_ANY_TOWN.test(name) && mentionsOf(ref, context).own <= 0 && !hasSomeWord(document, ref.layer, ref.layer.cueWordsOf(ref.entry)));
  // Of many that lie in a town no more is known.
  const town = ref.layer.latOf(ref.entry) === undefined ? townOf(ref.layer, ref.entry) : undefined;
  if (town !== undefined && context.towns.length > 0 && context.towns.every((other) => (kilometresBetween(other, { layer: ref.layer, entry: town }) ?? FAR_TOWN_KM) >= FAR_TOWN_KM) && !hasSomeWord(document, ref.layer, ref.layer.cueWordsOf(ref.entry))) return true;
  // Abroad one place that the article names is enough.
  if (hasNamesakes && isFarFromAll(ref, context, FAR_QUARTER_KM, mentionsOf(ref, context).own <= 0 || ((ref.flags & ALIAS.weak) !== 0 && OF_ANY_TOWN.test(name)) ? 1 : PLACES_OF_AN_ARTICLE)) return !isNearATown(ref, context);
  return OF_TOWNS_AT_HOME.test(name) && ref.layer.latOf(ref.entry) !== undefined && !isNearATown(ref, context) && context.towns.some((town) => town.layer.entryCountry[town.entry] === ref.layer.entryCountry[ref.entry]);
}

/** Many French towns have a square or street of such a name (`place de la République`): where an article names towns of the country and none near it, it is another's. */
const OF_TOWNS_AT_HOME = /^(?:place|avenue|boulevard|rue) (?:de la|du|des|de l['’]) ?/i;

function isNearATown(ref: EntryRef, { towns }: Context): boolean {
  return towns.some((town) => (kilometresBetween(town, ref) ?? FAR_QUARTER_KM) < FAR_QUARTER_KM);
}

/** Every army has a `9th Division`: a country that an article names once among so many mentions of others does not say that it is its. */
const ONE_OF_MANY = 5;

/** Mentions of countries that it shares land with: an article on Kherson is one on Russia's army too. */
function adversaries(country: number, { countries }: Context): number {
  let sum = 0;
  for (const [other, weight] of countries) if (shareLand(country, other)) sum += weight;
  return sum;
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

/** What the mentions of an entry add to its country. */
export function mentionsIn({ layer, entry }: Pick<EntryRef, 'layer' | 'entry'>, { certain, likely }: Context): number {
  return (certain.get(layer)?.get(entry) ?? 0) + (likely.get(layer)?.get(entry) ?? 0);
}

/** How often other mentions speak for an entry's country, and how often for others. */
export function mentionsOf({ layer, entry }: EntryRef, context: Context): { own: number; others: number } {
  const mentions = mentionsIn({ layer, entry }, context);
  return { own: (context.countries.get(layer.entryCountry[entry] as number) ?? 0) - mentions, others: context.total - mentions };
}
