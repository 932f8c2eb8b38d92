// What the names around a place say of where it lies, short of a container: the town that it is said to be near (`Novovasylivka, southwest of Pokrovsk`),
// the members of its list (`Mukdolo, Gupdilo and Bone`), and the head that says how small it is (`the village of Cairo`).

import { CUE } from '../../gazetteer/model';
import type { CandidateSpan } from '../document/candidate';
import { listedWith } from '../setting/containers';
import type { Context } from '../setting/context';
import type { Document } from '../document/document';
import { kilometresBetween } from '../setting/geography';
import { isFarFromAll, isLesserTown, mentionsOf } from '../setting/out-of-place';
import { isBeforeLocalTail, isBehindCampHead, isBehindLocalHead, isBehindPartHead, isBehindQuarterHead, isBehindSeveralLocals, isBehindVillageHead } from '../document/local-heads';
import { type EntryRef, isCapitalOrOver } from '../document/readings';
import { isPlaceBelowCountry } from '../../types';

export interface Neighbours {
  /** The towns that the one may be that it is said to be near. */
  near: readonly EntryRef[];
  /** By words right behind it. */
  isSaidNear: boolean;
  /** Places of one country in its list, three at least. */
  listed: readonly EntryRef[];
  /** Another place is listed with it. */
  isListed: boolean;
  /** A village, a hamlet or a quarter. */
  isSmall: boolean;
  /** A quarter by an Arabic head: no division. */
  isQuarter: boolean;
  /** A camp (مخيم صيدا): in the city or near it, with a name of its own. */
  isBesideCity: boolean;
  /** A part of a division or a town, or a village: nothing that is known abroad. */
  isLocal: boolean;
}

const DIRECTION = '(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?';
const FRENCH_DIRECTION = "(?:au (?:nord|sud)(?:-(?:est|ouest))?|à l['’](?:est|ouest))";
/** What may stand between a place and the town that it is near. */
const NEAR = new RegExp(
  `^,? \\(?(?:(?:some |about |just )?\\d+ ?(?:km|kilomet\\w+|miles) )?(?:(?:just )?${DIRECTION} of|near|outside|close to|not far from|près de|non loin de|proche de|à \\d+ ?(?:km|kilomètres) (?:${FRENCH_DIRECTION} )?de|${FRENCH_DIRECTION} de|(?:شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|قرب|بالقرب من)(?: (?:شرق|غرب|شرقي|غربي))?) (?:the (?:city|town) of |la ville de |مدينة |منطقة |بلدة )?$`,
  'i',
);
const LONGEST_GAP = 48;
/** Further away a lesser town is not near; what is better known may be (`Kidal, north of Gao`). */
const NEAR_KM = 50;
/** So is a place that is better known, by a head of what is local. */
const NEAR_KNOWN_KM = 150;
/** Further from all others of its list, and in another country, a lesser place is a namesake. */
const FAR_FROM_LIST_KM = 500;
/** So many neighbours to each side are asked. */
const REACH = 4;
const LEAST_LISTED = 3;
const LARGE_POPULATION = 300_000;
/** No camp has its name from itself where so many live. */
const CITY_POPULATION = 100_000;
const NONE: readonly EntryRef[] = [];

/** What the words and names around the mention at `position` of `chosen` say; undefined where they say nothing. Cost: a look at the next name, and at the list. */
export function neighboursOf(document: Document, candidate: CandidateSpan, position: number, chosen: readonly CandidateSpan[]): Neighbours | undefined {
  const first = firstOfList(document, position, chosen);
  // منطقة الشرق الأوسط
  const isLocal = candidate.type === 'region' ? isBehindPartHead(document, candidate) : isBehindLocalHead(document, candidate) || isBeforeLocalTail(document, candidate) || isBehindSeveralLocals(document, chosen[first] as CandidateSpan);
  const saidNear = candidate.type === 'city' || isLocal ? nearTown(document, candidate, chosen[position + 1], isLocal) : NONE;
  const near = candidate.type === 'city' ? [...saidNear, ...townNear(document, candidate, chosen[position - 1])] : saidNear;
  const listed = ofList(document, position, chosen);
  const next = chosen[position + 1];
  const isListed = candidate.type === 'city' && (first < position || (next !== undefined && isPlaceBelowCountry(next.type) && listedWith(document, candidate, next)));
  const isListedQuarter = candidate.type !== 'site' && !isAmongCities(document, chosen, position) && ((document.governing[candidate.tokenStart] as number) & LISTED_SITE) === LISTED_SITE && COMMA_AND.test(document.text.slice(candidate.start - LONGEST_AND, candidate.start));
  const isQuarter = isListedQuarter || (isLocal && isBehindQuarterHead(document, candidate));
  const isSmall = isQuarter || (isLocal && isBehindVillageHead(document, candidate));
  const isBesideCity = candidate.type === 'city' && isBehindCampHead(document, candidate) && candidate.refs.some((ref) => populationOf(ref) >= CITY_POPULATION && !isCamp(ref));
  return near.length === 0 && listed.length === 0 && !isListed && !isLocal && !isQuarter && !isBesideCity ? undefined : { near, isSaidNear: saidNear.length > 0, listed, isListed, isSmall, isQuarter, isBesideCity, isLocal };
}

/** `حي الميدان، ودمشق، وحلب، وحمص`: beside another large city one is no quarter. */
function isAmongCities(document: Document, chosen: readonly CandidateSpan[], position: number): boolean {
  const isCity = (at: number) => {
    const one = chosen[at];
    return one !== undefined && one.type === 'city' && one.refs.some(isLarge) && COMMA_AND.test(document.text.slice(one.start - LONGEST_AND, one.start));
  };
  return isCity(position) && (isCity(position - 1) || isCity(position + 1));
}

/** Of a list of quarters (`حي الزهراء، والتحرير، والقاهرة`). */
const LISTED_SITE = CUE.siteHead | CUE.several;
const COMMA_AND = /،\s?و$/u;
const LONGEST_AND = 3;

/** The position of the first place of the list of a place. */
function firstOfList(document: Document, position: number, chosen: readonly CandidateSpan[]): number {
  let first = position;
  while (first > 0 && position - first < REACH && isPlaceBelowCountry((chosen[first - 1] as CandidateSpan).type) && listedWith(document, chosen[first - 1] as CandidateSpan, chosen[first] as CandidateSpan)) first--;
  return first;
}

/** A quarter may be near another; nothing is near a lake, which is a point here. */
function nearTown({ text }: Document, { end }: CandidateSpan, next: CandidateSpan | undefined, isLocal: boolean): readonly EntryRef[] {
  if (next === undefined || (next.type !== 'city' && !(isLocal && next.type === 'site' && !next.refs.some(({ layer, entry }) => OF_WATER.test(layer.nameOf(entry, 'en'))))) || next.start <= end || next.start - end > LONGEST_GAP || !NEAR.test(text.slice(end, next.start))) return NONE;
  return next.refs;
}

const OF_WATER = /\b(?:lake|river|sea|gulf|bay|ocean|mountains)\b/i;
const TOWARDS = /^ (?:near|towards?|in the direction of|en direction de|vers|باتجاه) $/iu;

/** `in Kupiansk near Petropavlivka`: the sure town before that is said to be near this one. */
function townNear({ text }: Document, { start }: CandidateSpan, before: CandidateSpan | undefined): readonly EntryRef[] {
  if (before?.type !== 'city' || before.refs.length !== 1 || before.end >= start || start - before.end > LONGEST_GAP) return NONE;
  return TOWARDS.test(text.slice(before.end, start)) ? before.refs : NONE;
}

/** The sure places of the list around a position, where all are of one country. */
function ofList(document: Document, position: number, chosen: readonly CandidateSpan[]): readonly EntryRef[] {
  const found: EntryRef[] = [];
  const walk = (step: number) => {
    for (let at = position; Math.abs(at - position) < REACH; at += step) {
      const [from, to] = step > 0 ? [chosen[at], chosen[at + 1]] : [chosen[at - 1], chosen[at]];
      if (from === undefined || to === undefined || !listedWith(document, from, to)) return;
      const other = step > 0 ? to : from;
      const [only] = other.refs;
      if (only !== undefined && other.refs.length === 1 && (other.type === 'city' || other.type === 'site')) found.push(only);
    }
  };
  walk(1);
  walk(-1);
  const [first] = found;
  return first !== undefined && found.length >= LEAST_LISTED && found.every((ref) => countryOf(ref) === countryOf(first)) ? found : [];
}

function countryOf({ layer, entry }: EntryRef): number {
  return layer.entryCountry[entry] as number;
}

function populationOf({ layer, entry }: EntryRef): number {
  return layer.entryPopulation[entry] as number;
}

/** A camp by its name. */
export function isCamp({ layer, entry }: EntryRef): boolean {
  return / camp$/i.test(layer.nameOf(entry, 'en'));
}

function isLarge(ref: EntryRef): boolean {
  return isCapitalOrOver(ref, LARGE_POPULATION);
}

/** So many mentions of other countries, and none of its own, make a local place one of theirs. */
const ELSEWHERE = 2;
const FAR_FROM_ALL_KM = 300;
/** What is listed with a lesser town lies no further from it. */
const NEAR_LISTED_KM = 100;
/** Nor is what is no great city and further abroad than this. */
const FAR_ABROAD_KM = 250;
/** So far away nothing is near a town, nor in a direction from it in another country. */
const NEVER_NEAR_KM = 1500;

/** Whether a place is another than its neighbours speak of. */
export function contradictsNeighbours(ref: EntryRef, { near, isSaidNear, listed, isListed, isSmall, isQuarter, isBesideCity, isLocal }: Neighbours, context: Context): boolean {
  const { own, others } = mentionsOf(ref, context);
  if (isBesideCity && !isCamp(ref)) return true;
  if (isSaidNear && near.every((town) => countryOf(town) !== countryOf(ref) && (kilometresBetween(ref, town) ?? 0) > NEVER_NEAR_KM)) return true;
  if (isQuarter && ref.layer.typeOf(ref.entry) === 'region') return true;
  if (isLarge(ref)) return isSmall;
  if (isLocal && own <= 0 && others >= ELSEWHERE && isFarFromAll(ref, context, FAR_FROM_ALL_KM, 1)) return true;
  if (isSaidNear && near.every((town) => countryOf(town) !== countryOf(ref) && (kilometresBetween(ref, town) ?? 0) > FAR_ABROAD_KM)) return true;
  if (isLocal && isSaidNear && near.every((town) => (kilometresBetween(ref, town) ?? 0) > (ref.layer.typeOf(ref.entry) === 'site' ? NEAR_KM : NEAR_KNOWN_KM))) return true;
  if (near.length > 0 && isLesserTown(ref.layer, ref.entry) && near.every((town) => (kilometresBetween(ref, town) ?? 0) > NEAR_KM)) return true;
  if (isListed && own <= 0 && others >= ELSEWHERE && isLesserTown(ref.layer, ref.entry) && isFarFromAll(ref, context, NEAR_LISTED_KM, 0)) return true;
  return listed.length > 0 && countryOf(ref) !== 0 && listed.every((other) => countryOf(other) !== countryOf(ref) && (kilometresBetween(ref, other) ?? 0) > FAR_FROM_LIST_KM) && own <= 0;
}
