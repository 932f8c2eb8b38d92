// What the places around a place say of its type, once the names are chosen: in `Buffalo, New York` the second is the state,
// in `Tbilisi, Georgia` the country, in `Oregon, Utah, Washington and Wisconsin` the third is a state too.

import { CUE, ENTRY_KIND } from '../../gazetteer/model';
import { LAST_JOINT, SENTENCE_START } from '../../text/tokens';
import { hashesOf } from '../../text/word-hashes';
import { type CandidateIndex, type CandidateSpan, otherReading, retyped, weigh } from '../document/candidate';
import { shareLand } from '../setting/claims';
import { liesIn, listedWith, tieBetween } from '../setting/containers';
import type { Document } from '../document/document';
import { AND } from '../document/plural-tails';
import { kilometresBetween } from '../setting/geography';
import { isLesserTown } from '../setting/out-of-place';
import { isState } from '../setting/towns-before-states';
import { countriesOf, type EntryRef, isFrench, isSameEntry } from '../document/readings';
import { HEAD_OF } from '../names/score';
import { riverMeant } from './rivers';
import { WEIGHT } from '../document/weights';
import { type EntityType, isBody } from '../../types';

const INNER: ReadonlySet<string> = /* @__PURE__ */ new Set(['city', 'site']);
const OUTER = ['region', 'country'] as const;
/** Types that an unlisted place may have. */
const UNLISTED_TYPES = ['city', 'site', 'region'] as const;

/** Some referent of `inner` lies in one of `outer`. */
function contains(outer: CandidateSpan, inner: CandidateSpan): boolean {
  return outer.refs.some((out) => inner.refs.some((ref) => liesIn(ref, out)));
}

/** So far from the middle of an area its towns lie. */
const AREA_OF_SEEDS_KM = 40;

/** `Rafah, à Gaza`, but no list (`à Tubas, à Naplouse`). */
function isBehindAt({ text, tokens }: Document, before: CandidateSpan, { start }: CandidateSpan): boolean {
  const first = before.tokenStart - 1;
  return text.slice(before.end, start) === ', à ' && !(first >= 0 && /^[àa]$/i.test(text.slice(tokens.start[first], tokens.end[first])));
}

/** An area that the seeds name without a row of GeoNames, and that a town lies in; no town lies in another. */
function isAreaAround(outer: CandidateSpan, town: CandidateSpan): boolean {
  return outer.type === 'region' && outer.refs.some((area) => area.layer.entryKind[area.entry] === ENTRY_KIND.curated && town.refs.some((ref) => ref.layer.entryCountry[ref.entry] === area.layer.entryCountry[area.entry] && (kilometresBetween(ref, area) ?? AREA_OF_SEEDS_KM) < AREA_OF_SEEDS_KM));
}

const END_IN_BRACKETS = /^(?:\)|, ?\d)/;

/** `Craponne (Rhône)`, `Civaux (Vienne, 200 emplois)` */
function isInBracketsBehind({ text }: Document, before: CandidateSpan, { start, end }: CandidateSpan): boolean {
  return text.slice(before.end, start) === ' (' && END_IN_BRACKETS.test(text.slice(end, end + 3));
}

const BEHIND_STATE = /^(?:[,.;:)]|$| (?:on|when|where|since|last|this) )/;

/** `Hudson, New York, said`: behind a town that no list has. */
function isStateBehind({ text }: Document, before: CandidateSpan, { type, start, end }: CandidateSpan): boolean {
  return type === 'city' && before.type === 'city' && before.refs.length === 0 && text.slice(before.end, start) === ', ' && BEHIND_STATE.test(text.slice(end, end + LONGEST_BEHIND));
}
const LONGEST_BEHIND = 8;

/** Near these the names of a list are rivers. */
const OF_WATER: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['crue', 'crues', 'débordé', 'débordent', 'déborde', 'barrage', 'barrages', 'affluent', 'affluents', 'confluent', 'fleuve', 'fleuves', 'rivière', 'rivières', 'navigable', 'péniches', 'chauds', 'débit', 'étiage', 'décrue', 'décrues', 'cours']);
const REACH_OF_WATER = 12;

const NEXT_WITH_ARTICLE = /^,? (?:et )?(?:l[ae] |l['’]|les )$/u;

/** `l'Ain, la Drôme, le Rhône et la Savoie`: what is listed with a French division is one, if it is called so. */
function isListedWithDepartment({ text, tokens }: Document, before: CandidateSpan | undefined, { start, end, tokenStart }: CandidateSpan, next: CandidateSpan | undefined): boolean {
  const isDepartment = (one: CandidateSpan) => one.type === 'region' && one.refs.length > 0 && one.refs.every(isFrench);
  const isListed = (before !== undefined && isDepartment(before) && NEXT_WITH_ARTICLE.test(text.slice(before.end, start))) || (next !== undefined && isDepartment(next) && NEXT_WITH_ARTICLE.test(text.slice(end, next.start)));
  if (!isListed) return false;
  for (let token = Math.max(0, tokenStart - REACH_OF_WATER); token < Math.min(tokens.count, tokenStart + REACH_OF_WATER); token++) if (OF_WATER.has(tokens.hash[token] as number)) return false;
  return true;
}

/** From the middle of a department to its towns. */
const DEPARTMENT_KM = 90;

/** Whether a town lies in a division, as far as distances tell; behind an unlisted one with its head a town in brackets that a division is called like is that (`communes Ndava et Rusaka (Mwaro)`); without it may be another name of it, but hardly in France. */
function mayContain({ governing }: Document, region: CandidateSpan, town: CandidateSpan): boolean {
  const isHeaded = ((governing[town.tokenStart] as number) & CUE.cityHead) !== 0;
  return contains(region, town) || (town.refs.length === 0 && region.refs.some((area) => isFrench(area) || (isHeaded && area.layer.entryKind[area.entry] === ENTRY_KIND.firstLevel))) || region.refs.some((area) => town.refs.some((ref) => ref.layer.entryCountry[ref.entry] === area.layer.entryCountry[area.entry] && (kilometresBetween(ref, area) ?? DEPARTMENT_KM) < DEPARTMENT_KM));
}

function sharesReferent(one: CandidateSpan, other: CandidateSpan): boolean {
  return one.refs.some((a) => other.refs.some((b) => isSameEntry(a, b)));
}

/** Replaces, in place, chosen names of the wrong type by their reading of the right one. `chosen` is in the order of the text. */
export function retypePlaces(document: Document, chosen: CandidateSpan[], byStart: CandidateIndex): void {
  const listed = (at: number) => at > 0 && at < chosen.length && listedWith(document, chosen[at - 1] as CandidateSpan, chosen[at] as CandidateSpan);
  const ofTheArea = new Map<EntryRef | undefined, boolean>();
  for (let i = 0; i < chosen.length; i++) {
    const candidate = chosen[i] as CandidateSpan;
    const town = townInThePlaceBehind(document, candidate, chosen[i + 1], byStart);
    if (town !== undefined) {
      chosen[i] = replacing(candidate, town, 'lies-in-the-place-behind');
      continue;
    }
    if (candidate.antecedent !== undefined || candidate.type === 'person' || isBody(candidate.type)) continue;
    const quarter = quarterOf(document, candidate, chosen[i + 1], byStart);
    if (quarter !== undefined) {
      chosen[i] = replacing(candidate, quarter, 'quarter-of-a-town');
      continue;
    }
    const river = riverMeant(document, candidate, byStart);
    if (river !== undefined) {
      chosen[i] = replacing(candidate, river, 'a-river');
      continue;
    }
    if (candidate.type === 'country' && !hasArticle(document, candidate)) {
      const local = listed(i) || listed(i + 1) ? (capitalBesideCapital(chosen, i, listed, byStart) ?? capitalAmongTowns(document, chosen, i, listed, byStart)) : townOfTheArea(chosen, i, byStart, ofTheArea);
      if (local !== undefined) {
        chosen[i] = replacing(candidate, local, 'town-of-the-area');
        continue;
      }
    }
    const before = chosen[i - 1];
    const bracketed = before !== undefined && before.type === 'city' && isInBracketsBehind(document, before, candidate) ? otherReading(byStart, candidate, 'region') : undefined;
    if (bracketed !== undefined && before !== undefined && !sharesReferent(before, candidate) && mayContain(document, bracketed, before)) {
      chosen[i] = replacing(candidate, bracketed, 'container-of-the-place-before');
      continue;
    }
    const state = before !== undefined && isStateBehind(document, before, candidate) && !listed(i + 1) ? otherReading(byStart, candidate, 'region') : undefined;
    if (state?.refs.some(isState) === true) {
      chosen[i] = replacing(candidate, state, 'container-of-the-place-before');
      continue;
    }
    if (candidate.refs.length === 0) {
      const type = typeOfList(document, chosen, i, listed);
      if (type !== undefined) chosen[i] = retyped(candidate, type, 'type-of-the-list');
      continue;
    }
    // `Alep (حلب)` is the same city twice, not a city in its governorate.
    const tie = before !== undefined && INNER.has(before.type) && before.refs.length > 0 && !sharesReferent(before, candidate) ? tieBetween(document, before, candidate) : 'none';
    // A comma is one of a list where another place follows it or stands before.
    const isContainer = tie === 'firm' || (tie === 'comma' && !listed(i - 1) && !listed(i + 1));
    const area = before !== undefined && candidate.type === 'city' && before.type === 'city' && isBehindAt(document, before, candidate) ? otherReading(byStart, candidate, 'region') : undefined;
    if (area !== undefined && before !== undefined && isAreaAround(area, before)) {
      chosen[i] = replacing(candidate, area, 'container-of-the-place-before');
      continue;
    }
    // بمدينة تونس is the city.
    const isCity = ((document.governing[candidate.tokenStart] as number) & CUE.cityHead) !== 0;
    if (before !== undefined && isContainer && !isCity && !((candidate.type === 'region' || candidate.type === 'country') && contains(candidate, before))) {
      const outer = OUTER.map((type) => otherReading(byStart, candidate, type)).find((one) => one !== undefined && contains(one, before));
      if (outer !== undefined) chosen[i] = replacing(candidate, outer, 'container-of-the-place-before');
      // `Surrey, UK`: not the town of Canada but the county; the Euphrates in Syria is no weak name of a canton there.
      else if (candidate.type === 'country' && ((document.governing[before.tokenStart] as number) & HEAD_OF[before.type]) === 0) {
        const inner = otherReading(byStart, before, 'region');
        if (inner?.reading?.allWeak === false && contains(candidate, inner) && !isClaimed(before, candidate)) chosen[i - 1] = replacing(before, inner, 'lies-in-the-place-behind');
      }
      continue;
    }
    if (candidate.type === 'region') continue;
    const department = (candidate.type === 'site' || candidate.type === 'city') && isListedWithDepartment(document, before, candidate, chosen[i + 1]) ? otherReading(byStart, candidate, 'region') : undefined;
    if (department?.refs.some(isFrench) === true) {
      chosen[i] = replacing(candidate, department, 'listed-with-regions');
      continue;
    }
    const region = otherReading(byStart, candidate, 'region');
    if (region !== undefined && !isCapitalWithin(candidate, region) && (isAmongRegions(document, chosen, i, listed, byStart, countriesOf(region)) || isInListOfDivisions(document, chosen, i, listed, byStart, countriesOf(region)))) chosen[i] = replacing(candidate, region, 'listed-with-regions');
  }
}

/** `Madison, Wisconsin`: a listed town where the tagger has something or someone else of that name, and a namesake of the town lies in the division behind it; `Delmas, South Africa` and `Victoria, British Columbia`, where the quarter or state by that name lies elsewhere. */
function townInThePlaceBehind(document: Document, candidate: CandidateSpan, next: CandidateSpan | undefined, byStart: CandidateIndex): CandidateSpan | undefined {
  const isAbroad = next !== undefined && (candidate.type === 'site' || candidate.type === 'region') && candidate.refs.length > 0 && next.refs.length > 0 && (next.type === 'country' || next.type === 'region') && !contains(next, candidate);
  if (!isAbroad && (next?.type !== 'region' || candidate.refs.length > 0)) return undefined;
  if (next === undefined || candidate.antecedent !== undefined || isBody(candidate.type) || candidate.tokenEnd + 1 !== next.tokenStart || tieBetween(document, candidate, next) === 'none') return undefined;
  const town = otherReading(byStart, candidate, 'city');
  return town !== undefined && contains(next, town) ? town : undefined;
}

const ARTICLES: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['le', 'la', 'l', 'du', 'au', 'the']);
/** `la Chine`, `du Luxembourg`: towns have none. */
function hasArticle({ tokens }: Document, { tokenStart }: CandidateSpan): boolean {
  return tokenStart > 0 && ARTICLES.has(tokens.hash[tokenStart - 1] as number) && (tokens.gap[tokenStart] as number) <= LAST_JOINT;
}

/** تونس، صفاقس، الرديف: before a town of the country the capital of its name. */
function capitalAmongTowns(document: Document, chosen: readonly CandidateSpan[], at: number, listed: (at: number) => boolean, byStart: CandidateIndex): CandidateSpan | undefined {
  const candidate = chosen[at] as CandidateSpan;
  const next = listed(at + 1) ? chosen[at + 1] : undefined;
  // `In Mexico, Puebla was flooded.`
  const isOpening = candidate.tokenStart > 0 && ((document.tokens.flags[candidate.tokenStart - 1] as number) & SENTENCE_START) !== 0;
  if (isOpening && next !== undefined && next.tokenStart === candidate.tokenEnd + 1 && !listed(at + 2)) return undefined;
  const capital = otherReading(byStart, candidate, 'city');
  return next?.type === 'city' && capital !== undefined && contains(candidate, next) && contains(candidate, capital) ? capital : undefined;
}

/** القاهرة وعمان: behind a capital in a list the capital by the name of another country. */
function capitalBesideCapital(chosen: readonly CandidateSpan[], at: number, listed: (at: number) => boolean, byStart: CandidateIndex): CandidateSpan | undefined {
  const isCapital = ({ type, refs }: CandidateSpan) => type === 'city' && refs.some(({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.capital);
  const candidate = chosen[at] as CandidateSpan;
  const capital = listed(at) && isCapital(chosen[at - 1] as CandidateSpan) ? otherReading(byStart, candidate, 'city') : undefined;
  return capital !== undefined && isCapital(capital) && !contains(candidate, capital) ? capital : undefined;
}

/** Towns so near are of one area, and so many of them make it that of the article. */
const AREA_KM = 120;
const TOWNS_OF_AN_AREA = 2;

/** `to Tonga` on the White Nile: a town called like a country, of whose towns the text names none, among other towns of its area. */
function townOfTheArea(chosen: readonly CandidateSpan[], at: number, byStart: CandidateIndex, known: Map<EntryRef | undefined, boolean>): CandidateSpan | undefined {
  const candidate = chosen[at] as CandidateSpan;
  const town = otherReading(byStart, candidate, 'city');
  // A country's own town is no other place (`Singapore`, `Luxembourg`).
  if (town === undefined || contains(candidate, town)) return undefined;
  const [key] = town.refs;
  const isMeant = known.get(key) ?? isOfTheArea(chosen, candidate, town);
  known.set(key, isMeant);
  return isMeant ? town : undefined;
}

/** Whether towns near `town` are named, and none of those of the country that `candidate` is. */
function isOfTheArea(chosen: readonly CandidateSpan[], candidate: CandidateSpan, town: CandidateSpan): boolean {
  const countries = countriesOf(candidate);
  const near: EntryRef[] = [];
  for (const other of chosen) {
    if (other === candidate || other.refs.length === 0 || other.type === 'country' || sharesReferent(other, town)) continue;
    if ([...countriesOf(other)].some((country) => countries.has(country))) return false;
    if (other.type !== 'city') continue;
    const ref = other.refs.find((one) => town.refs.some((two) => (kilometresBetween(one, two) ?? AREA_KM) < AREA_KM));
    if (ref !== undefined && near.length < TOWNS_OF_AN_AREA && !near.some((one) => isSameEntry(one, ref))) near.push(ref);
  }
  return near.length >= TOWNS_OF_AN_AREA;
}

/** `the Jobar district of Damascus`: the same words as a site, where that is listed and the division is not, or lies elsewhere; of what no list has where a town follows that it lies in. */
function quarterOf(document: Document, candidate: CandidateSpan, next: CandidateSpan | undefined, byStart: CandidateIndex): CandidateSpan | undefined {
  if (candidate.type === 'city') return quarterInTown(document, candidate, next, byStart);
  if (candidate.type !== 'region' || candidate.coreEnd < 0) return undefined;
  const site = byStart.find(candidate.tokenStart, (one) => one.type === 'site' && one.start === candidate.start && one.end === candidate.end);
  if (site === undefined || (site.refs.length > 0 && candidate.refs.length === 0)) return site;
  const town = next?.type === 'city' && next.refs.length > 0 && tieBetween(document, candidate, next) !== 'none' ? countriesOf(next) : undefined;
  if (town === undefined) return undefined;
  const isIn = (one: CandidateSpan) => [...countriesOf(one)].some((country) => town.has(country));
  return (candidate.refs.length === 0 || (site.refs.length > 0 && isIn(site))) && !isIn(candidate) ? site : undefined;
}

const QUARTER_KM = 30;

/** المنصورة في عدن: a quarter of the town behind it, and no town of another country that is called so, nor the village that it was. */
function quarterInTown(document: Document, candidate: CandidateSpan, next: CandidateSpan | undefined, byStart: CandidateIndex): CandidateSpan | undefined {
  if (next?.type !== 'city' || next.refs.length === 0 || candidate.refs.length === 0 || tieBetween(document, candidate, next) !== 'firm') return undefined;
  const countries = countriesOf(next);
  const isIn = (ref: EntryRef) => next.refs.some((town) => (kilometresBetween(ref, town) ?? QUARTER_KM) < QUARTER_KM);
  if (candidate.refs.some((ref) => countries.has(ref.layer.entryCountry[ref.entry] as number) && !(isIn(ref) && isLesserTown(ref.layer, ref.entry)))) return undefined;
  const site = otherReading(byStart, candidate, 'site');
  return site?.refs.some(isIn) === true ? site : undefined;
}

/** A capital further than this from a division is not its seat: Washington. */
const SEAT_KM = 300;

/** Capitals are named beside divisions (`Kinshasa, Ituri et Nord-Kivu`). */
function isCapitalWithin({ refs }: CandidateSpan, region: CandidateSpan): boolean {
  return refs.some((city) => city.layer.entryKind[city.entry] === ENTRY_KIND.capital && region.refs.some((one) => (kilometresBetween(city, one) ?? SEAT_KM) < SEAT_KM));
}

/** Two neighbours in the list, on both sides or before, are regions of one of the countries, or a conjunction joins one that is called like no town (`New Jersey and New York`). */
function isAmongRegions(document: Document, chosen: readonly CandidateSpan[], at: number, listed: (at: number) => boolean, byStart: CandidateIndex, countries: ReadonlySet<number>): boolean {
  const isRegion = (index: number) => {
    const one = chosen[index] as CandidateSpan;
    return one.type === 'region' && [...countriesOf(one)].some((country) => country !== 0 && countries.has(country));
  };
  const before = listed(at) && isRegion(at - 1);
  const after = listed(at + 1) && isRegion(at + 1);
  if ((before && after) || (before && at > 1 && listed(at - 1) && isRegion(at - 2)) || (after && at + 2 < chosen.length && listed(at + 2) && isRegion(at + 2))) return true;
  const isJoined = (first: number) => AND.has(document.text.slice((chosen[first] as CandidateSpan).end, (chosen[first + 1] as CandidateSpan).start).trim());
  const isDivision = (index: number) => {
    const one = chosen[index] as CandidateSpan;
    return one.refs.some(({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.firstLevel) && otherReading(byStart, one, 'city') === undefined;
  };
  return (before && isJoined(at - 1) && isDivision(at - 1)) || (after && isJoined(at) && isDivision(at + 1));
}

/** Fewer names say nothing of each other. */
const SHORTEST_LIST = 3;
const HEAD_OR_TAIL = CUE.siteHeadIn | CUE.siteTail | CUE.regionTail | CUE.cityTail;

/** So far to both sides a list is looked at: its cost stays linear. */
const LONGEST_REACH = 24;

/** First and last position of the list that the name at `at` stands in. */
function listAround(at: number, listed: (at: number) => boolean): readonly [first: number, last: number] {
  let first = at;
  let last = at;
  while (at - first < LONGEST_REACH && listed(first)) first--;
  while (last - at < LONGEST_REACH && listed(last + 1)) last++;
  return [first, last];
}

/** The type that most names of a list have, of which the unlisted place at `at` has another by its looks alone: no head says so, nor a word of its own. */
function typeOfList(document: Document, chosen: readonly CandidateSpan[], at: number, listed: (at: number) => boolean): EntityType | undefined {
  const [first, last] = listAround(at, listed);
  const length = last - first + 1;
  if (length < SHORTEST_LIST) return undefined;
  const { type, tokenStart, tokenEnd } = chosen[at] as CandidateSpan;
  const common = UNLISTED_TYPES.find((one) => 2 * chosen.slice(first, last + 1).filter((other) => other.type === one).length > length);
  if (common === undefined || common === type || ((document.governing[tokenStart] as number) & HEAD_OF[type]) !== 0) return undefined;
  for (let token = tokenStart; token <= tokenEnd; token++) if (((document.cues[token] as number) & HEAD_OR_TAIL) !== 0) return undefined;
  return common;
}

/**
 * `Ondo, Edo, Bauchi and Kano`: all are divisions of one of the countries, most bear the name of their seat, but one is a division and nothing else.
 * What a head calls a town is one, and so are capitals.
 */
function isInListOfDivisions(document: Document, chosen: readonly CandidateSpan[], at: number, listed: (at: number) => boolean, byStart: CandidateIndex, countries: ReadonlySet<number>): boolean {
  const [first, last] = listAround(at, listed);
  if (last - first + 1 < SHORTEST_LIST) return false;
  const list = chosen.slice(first, last + 1);
  if ((chosen[at] as CandidateSpan).refs.some(({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.capital)) return false;
  if (list.some(({ tokenStart }) => ((document.governing[tokenStart] as number) & CUE.cityHead) !== 0)) return false;
  const divisionOf = (candidate: CandidateSpan) => {
    const region = candidate.type === 'region' ? candidate : otherReading(byStart, candidate, 'region');
    return region?.refs.find(({ layer, entry }) => layer.entryKind[entry] === ENTRY_KIND.firstLevel && countries.has(layer.entryCountry[entry] as number));
  };
  return list.every((candidate) => divisionOf(candidate) !== undefined) && list.some((candidate) => candidate.type === 'region' && otherReading(byStart, candidate, 'city') === undefined);
}

/** Some referent of a place lies in a country that shares land with another: Jerusalem, of Israel and Palestine. */
function isClaimed(place: CandidateSpan, country: CandidateSpan): boolean {
  return [...countriesOf(place)].some((one) => [...countriesOf(country)].some((other) => shareLand(one, other)));
}

/** The other reading, surer than the one that it replaces. */
function replacing(candidate: CandidateSpan, other: CandidateSpan, rule: string): CandidateSpan {
  weigh(other, rule, Math.max(0, candidate.score - other.score) + WEIGHT.retyped);
  return other;
}
