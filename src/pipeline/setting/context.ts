// What an article as a whole says of where it plays: the countries and places that it names without doubt.

import { ALIAS, CUE, ENTRY_KIND, isOfSeeds, packCountry } from '../../gazetteer/model';
import type { CandidateIndex, CandidateSpan } from '../document/candidate';
import { isCitedSource, isOfMedia } from './cited-sources';
import { isFiledBelow, isFiledFrom } from '../document/dateline';
import { eachDemonym, nationalitiesOf } from '../document/demonyms';
import { beginsSentence, type Document } from '../document/document';
import { hashesOf } from '../../text/word-hashes';
import { isBehindLocalHead } from '../document/local-heads';
import { hasDepartment, homeOf } from './readership';
import type { EntryRef } from '../document/readings';
import { isStateBody } from './state-bodies';
import { isState } from './towns-before-states';
import { FIRST_UPPER } from '../../text/tokens';
import { isBody, isPlace } from '../../types';

/** What the article as a whole speaks for. */
export interface Context {
  /** Sum of the weights in `countries`. */
  total: number;
  /** Packed country → weight of the mentions that name it without doubt. */
  countries: Map<number, number>;
  /** Packed country → first token of what names it first, or a place, person or body of it. */
  namedFrom: Map<number, number>;
  /** Packed country → number of its distinct divisions that are named without doubt. */
  divisions: Map<number, number>;
  /** The American states and Canadian provinces among them. */
  states: EntryRef[];
  /** Positions of the distinct places that are certain, latitudes and longitudes. */
  anchorLat: number[];
  anchorLon: number[];
  /** How often each is mentioned. */
  anchorMentions: number[];
  /** All towns that the names of towns may mean. */
  towns: EntryRef[];
  /** Packed country of the nationality word that a token is part of, 0 for none. */
  nationalityOf: Uint16Array;
  /** An American or Canadian story in which sheriffs and troopers speak: there a capital abroad is hardly meant by the name of a town of the state (`Moscow`, Idaho). */
  isCountyNews: boolean;
  /** Packed country of the town that the story was filed from, or of the place that its first sentence with one opens with (`À Dakar, la colère monte`); 0 where it names none or several. */
  filedIn: number;
  /** That town, where there is one. */
  filedTown: EntryRef | undefined;
  isFiledByOpening: boolean;
  /** All names found in the text by their first token, those within others too. */
  byStart: CandidateIndex;
  /** Packed country of the text's readers, of which its towns are where nothing says more; 0 where it names others. */
  home: number;
  /** News of an American state more than of the Union; undefined until it is asked. */
  isStateNews: boolean | undefined;
  /** Entries mentioned by a name that means nothing else, by layer, with the weight that they add to their country. */
  certain: Map<object, Map<number, number>>;
  /** Bodies that the text names in full, by layer. */
  spelledOut: Map<object, Set<number>>;
  /** The same of entries that are by far the likeliest of their name: what they add must not speak for themselves. */
  likely: Map<object, Map<number, number>>;
}

/** Of the towns of a dateline's name that in the division or country behind it (`SANTA FE, N.M. — `), else the likeliest. */
function townIn({ text }: Document, { end, refs }: CandidateSpan, place: CandidateSpan | undefined, likeliest: EntryRef | undefined): EntryRef | undefined {
  if (place === undefined || (place.type !== 'region' && place.type !== 'country') || text.slice(end, place.start) !== ', ') return likeliest;
  const isThere = (one: EntryRef) => place.refs.some(({ layer, entry }) => (one.layer === layer && one.layer.parentOf(one.entry) === entry + 1) || (place.type === 'country' && one.layer.entryCountry[one.entry] === layer.entryCountry[entry]));
  return refs.find(isThere) ?? refs.find((one) => place.refs.some(({ layer, entry }) => one.layer.entryCountry[one.entry] === layer.entryCountry[entry]));
}

const IN: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['in', 'at', 'à', 'en', 'au', 'aux', 'في', 'وفي']);

/** `In Lima, Congress voted`, `Au Mali, la junte`, `In Nairobi on Tuesday, the court`, في دكار، */
function opensSentence({ text, tokens }: Document, { tokenStart, end }: CandidateSpan): boolean {
  return tokenStart > 0 && IN.has(tokens.hash[tokenStart - 1] as number) && beginsSentence(tokens, tokenStart - 1) && OPENING_MARK.test(text.slice(end, end + LONGEST_OPENING));
}
/** A comma, and a time before it. */
const OPENING_MARK = /^(?: (?:[\p{Ll}\p{M}]+|[\p{Lo}\p{M}]+|\d+|\p{Lu}\p{Ll}{2,5}day|January|February|March|April|May|June|July|August|September|October|November|December)){0,4}[,،]/u;
const LONGEST_OPENING = 60;

/** Where a story was filed it mostly plays. */
const DATELINE = 3;
/** So many places tell where an article plays; more would only cost time. */
const MAX_ANCHORS = 64;
const MAX_TOWNS = 512;

/** Natural logarithm's rough stand-in for populations: digits count, exact on every engine. */
export function magnitude(population: number): number {
  let n = 0;
  let value = population;
  while (value >= 10) {
    value /= 10;
    n++;
  }
  return population > 0 ? n + value / 10 : 0;
}

const COUNTY_WORDS = /\b(?:sheriff|deputies|troopers|Provincial Police|State Police|(?<!Federal |Central |National )Bureau of Investigation|Highway Patrol)\b/i;
/** Of England, Wales and Northern Ireland alone. */
const CROWN_COURT = /\b[Cc]rown [Cc]ourt\b/;
const BRITAIN = /* @__PURE__ */ packCountry('GB');
const WITH_COUNTIES = /* @__PURE__ */ ['US', 'CA'].map(packCountry);

/** The division whose name a body begins with or ends in (`Idaho State Police`, `North Yorkshire Police`, `Police Scotland`). */
function divisionOf({ tokens }: Document, { tokenStart, tokenEnd, type }: CandidateSpan, byStart: CandidateIndex): CandidateSpan | undefined {
  if (!isBody(type) || tokenEnd === tokenStart) return undefined;
  const isDivision = (one: CandidateSpan) => one.type === 'region' && one.reading?.allWeak === false && !one.reading.allSuspect && one.refs.length === 1 && one.refs.every(({ layer, entry, flags }) => (layer.entryKind[entry] === ENTRY_KIND.firstLevel || layer.entryKind[entry] === ENTRY_KIND.curated) && (flags & ALIAS.acronym) === 0);
  return byStart.find(tokenStart, (one) => one.tokenEnd < tokenEnd && isDivision(one)) ?? (((tokens.flags[tokenEnd] as number) & FIRST_UPPER) === 0 ? undefined : byStart.find(tokenEnd, (one) => one.tokenEnd === tokenEnd && isDivision(one)));
}

/** The country whose name ends that of a state's body (`Supreme Court of Israel`). */
function ownerOf({ cues }: Document, { tokenStart, tokenEnd, type, refs }: CandidateSpan, byStart: CandidateIndex): CandidateSpan | undefined {
  if (!isBody(type) || !refs.some(isStateBody)) return undefined;
  for (let token = tokenStart + 2; token <= tokenEnd; token++) {
    const owner = ((cues[token - 1] as number) & CUE.genitive) !== 0 ? byStart.find(token, (one) => one.type === 'country' && one.tokenEnd === tokenEnd && one.refs.length === 1) : undefined;
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** Gathers what the chosen candidates and the nationality words say about the article's setting. `byStart` holds all candidates by their first token. */
export function readContext(document: Document, chosen: readonly CandidateSpan[], byStart: CandidateIndex): Context {
  const context: Context = { total: 0, countries: new Map(), namedFrom: new Map(), divisions: new Map(), states: [], anchorLat: [], anchorLon: [], anchorMentions: [], towns: [], nationalityOf: nationalitiesOf(document), isCountyNews: false, filedIn: 0, filedTown: undefined, isFiledByOpening: false, byStart, home: 0, isStateNews: undefined, certain: new Map(), spelledOut: new Map(), likely: new Map() };
  const anchors = new Map<object, Map<number, number>>();
  const towns = new Set<readonly EntryRef[]>();
  const filed = new Set<number>();
  /** Country of the first capital or country named, 0 if no sentence opens with it. */
  let opening: number | undefined;
  const addCountry = (packed: number, weight: number, token: number) => {
    if (packed === 0) return;
    if (token < (context.namedFrom.get(packed) ?? Number.POSITIVE_INFINITY)) context.namedFrom.set(packed, token);
    context.countries.set(packed, (context.countries.get(packed) ?? 0) + weight);
    context.total += weight;
  };
  let next = 0;
  for (const mention of chosen) {
    next++;
    const division = divisionOf(document, mention, byStart) ?? ownerOf(document, mention, byStart);
    addMention(mention);
    if (division !== undefined) addMention(division);
  }
  eachDemonym(document, (token, _, __, layer, entry) => {
    addCountry(layer.entryCountry[entry] as number, 1, token);
    return false;
  });
  if (filed.size !== 1) context.filedTown = undefined;
  context.isFiledByOpening = filed.size === 0;
  context.filedIn = context.isFiledByOpening ? (opening ?? 0) : filed.size === 1 ? ([...filed][0] as number) : 0;
  if (CROWN_COURT.test(document.text)) addCountry(BRITAIN, 0.5, document.tokens.count);
  context.isCountyNews = WITH_COUNTIES.some((country) => context.countries.has(country)) && COUNTY_WORDS.test(document.text);
  context.home = homeOf(document, context.countries, context.total);
  return context;

  function addMention(candidate: CandidateSpan): void {
    const [only] = candidate.refs;
    if (only === undefined) return;
    if (candidate.type === 'city' && context.towns.length < MAX_TOWNS && !towns.has(candidate.refs)) {
      towns.add(candidate.refs);
      context.towns.push(...candidate.refs);
    }
    // `Vienne (38)` is no capital, if the text is for readers in France.
    if (candidate.type === 'city' && hasDepartment(document, candidate)) return;
    const best = candidate.refs.length === 1 ? only : dominant(candidate.refs);
    const isFiled = candidate.type === 'city' && isFiledFrom(document.text, candidate);
    const town = isFiled ? townIn(document, candidate, chosen[next], best) : undefined;
    if (town !== undefined) {
      const country = town.layer.entryCountry[town.entry] as number;
      filed.add(country);
      context.filedTown = town;
      if (town !== best || !isPlain(town)) addCountry(country, DATELINE, candidate.tokenStart);
    } else if (candidate.type === 'city' && best !== undefined && isFiledBelow(document.text, candidate)) filed.add(best.layer.entryCountry[best.entry] as number);
    // Two communes of Kinshasa must not speak for Nigeria, whose towns have their names.
    if (best === undefined || !isPlain(best) || (!best.layer.isCurated(best.entry) && isBehindLocalHead(document, candidate))) return;
    const { layer, entry } = best;
    const kept = candidate.refs.length === 1 ? context.certain : context.likely;
    let weights = kept.get(layer);
    if (weights === undefined) {
      weights = new Map();
      kept.set(layer, weights);
    }
    const isNew = !weights.has(entry);
    const country = layer.entryCountry[entry] as number;
    const kind = layer.entryKind[entry];
    if (isBody(candidate.type) && (best.flags & ALIAS.acronym) === 0) context.spelledOut.set(layer, (context.spelledOut.get(layer) ?? new Set()).add(entry));
    if (candidate.type === 'country' || kind === ENTRY_KIND.capital) opening ??= opensSentence(document, candidate) ? country : 0;
    const weight = candidate.type === 'country' ? 2 : candidate.type === 'organisation' ? (isOfMedia(candidate) && isCitedSource(document.text, candidate) ? 0 : 0.5) : isFiled ? DATELINE : 1;
    weights.set(entry, (weights.get(entry) ?? 0) + weight);
    const { type } = candidate;
    // `Border Security Force` is known once it is named in full, but says less than a town of where an article plays.
    if (!isOfCommonWords(best) || isPlace(type)) addCountry(country, weight, candidate.tokenStart);
    const isDivision = type === 'region' && country !== 0;
    if (isNew && isDivision && isState(best)) context.states.push(best);
    if (isNew && isDivision) context.divisions.set(country, (context.divisions.get(country) ?? 0) + 1);
    const anchor = anchors.get(best.layer)?.get(entry);
    if (anchor !== undefined) context.anchorMentions[anchor] = (context.anchorMentions[anchor] as number) + 1;
    // A region of one country is near its towns; a macro-region or a country is near nothing.
    if (!isNew || context.anchorLat.length >= MAX_ANCHORS || (type !== 'city' && type !== 'site' && !isDivision)) return;
    const lat = layer.latOf(entry);
    const lon = layer.lonOf(entry);
    if (lat === undefined || lon === undefined) return;
    const ofLayer = anchors.get(layer) ?? new Map<number, number>();
    anchors.set(layer, ofLayer.set(entry, context.anchorLat.length));
    context.anchorLat.push(lat);
    context.anchorLon.push(lon);
    context.anchorMentions.push(1);
  }
}

/** Whether a name means its referent wherever it is found: weak ones may not, nor may a single ordinary word but for countries, capitals and regions (`Mali`, `Paris`, `La Réunion`). */
function isPlain({ layer, entry, flags, words }: EntryRef): boolean {
  if ((flags & ALIAS.weak) !== 0) return false;
  const kind = layer.entryKind[entry];
  return (flags & ALIAS.common) === 0 || words > 1 || (kind === ENTRY_KIND.country || kind === ENTRY_KIND.capital || layer.typeOf(entry) === 'region');
}

function isOfCommonWords({ flags }: EntryRef): boolean {
  return (flags & ALIAS.common) !== 0;
}

/** The referent that is far more likely than the others by kind and size alone, undefined where none is. */
export function dominant(refs: readonly EntryRef[]): EntryRef | undefined {
  let best: EntryRef | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const ref of refs) {
    const score = basePrior(ref);
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = ref;
    } else if (score > second) second = score;
  }
  return bestScore - second >= DOMINANCE ? best : undefined;
}
const DOMINANCE = 2.5;
/** Tenfolds of people where their number is unknown: of a town of the seeds, and of any other. */
const UNKNOWN_CURATED = 4;
const UNKNOWN = 2;
/** Towns of the seeds are those that news is about. */
const CURATED_TOWN = 0.3;
/** Weight of a tenfold population. */
const MAGNITUDE = 1.3;

/** Likelihood of an entry before any context, in log-odds. */
export function basePrior({ layer, entry, flags }: EntryRef): number {
  const kind = layer.entryKind[entry] as number;
  const population = layer.entryPopulation[entry] as number;
  // For many towns of conflict countries GeoNames has none: unknown is not nobody.
  let score = (population === 0 ? (layer.isCurated(entry) ? UNKNOWN_CURATED : UNKNOWN) : magnitude(population)) * MAGNITUDE;
  if (isOfSeeds(kind)) score = Math.max(score, 5 * MAGNITUDE) + 0.8;
  // Divisions have no population here; among themselves those of the seeds are little better known.
  if (kind === ENTRY_KIND.firstLevel) score = Math.max(score, 5 * MAGNITUDE) + (layer.isCurated(entry) ? 0.05 : 0);
  if (kind === ENTRY_KIND.country) score += 6;
  if (kind === ENTRY_KIND.capital) score += 3;
  else if (layer.isCurated(entry) && layer.typeOf(entry) === 'city') score += CURATED_TOWN;
  if (kind === ENTRY_KIND.adminSeat || kind === ENTRY_KIND.firstLevel) score += 0.7;
  if ((flags & ALIAS.weak) !== 0) score -= 2;
  if ((flags & (ALIAS.variant | ALIAS.alternate)) !== 0) score -= 0.8;
  return score;
}

