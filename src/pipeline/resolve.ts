// Which of its namesakes a mention means: Tripoli in Libya or Lebanon, this commander or that one.
// One score over container syntax, cue words, kind prior, the countries and places of the rest of the article, and population.

import { ALIAS, CUE, ENTRY_KIND } from '../gazetteer/model';
import { GAP_PUNCTUATION, GAP_SPACE, LAST_JOINT } from '../text/tokens';
import type { Evidence } from '../types';
import type { CandidateSpan } from './candidate';
import { type Document, wordsOf } from './document';
import type { EntryRef } from './readings';

/** What the article as a whole speaks for. */
export interface Context {
  /** Sum of the weights in `countries`. */
  total: number;
  /** Packed country → weight of the mentions that name it without doubt. */
  countries: Map<number, number>;
  /** Positions of the distinct places that are certain: [lat, lon]. */
  anchors: Array<[number, number]>;
  /** Entries mentioned by a name that means nothing else, by layer. */
  certain: Map<object, Set<number>>;
}

/** So many places tell where an article plays; more would only cost time. */
const MAX_ANCHORS = 64;
/** `Paris, Texas`: what the text says outright outweighs any size. */
const CONTAINER = 16;
const EARTH_RADIUS_KM = 6371;
/** Spatial coherence falls to half at this distance. */
const NEAR_KM = 150;

function distanceKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const rad = Math.PI / 180;
  // Equirectangular approximation: plenty for "near or far", and only arithmetic and one square root.
  const x = (lonB - lonA) * rad * cosine((latA + latB) / 2);
  const y = (latB - latA) * rad;
  return Math.sqrt(x * x + y * y) * EARTH_RADIUS_KM;
}

/** Cosine of an angle in degrees by its Taylor polynomial: the same bits on every engine, error below 1e-4 up to 90°. */
function cosine(degrees: number): number {
  const x = (degrees * Math.PI) / 180;
  const x2 = x * x;
  return 1 - x2 / 2 + (x2 * x2) / 24 - (x2 * x2 * x2) / 720 + (x2 * x2 * x2 * x2) / 40320;
}

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

/** Gathers what the chosen candidates and the nationality words say about the article's setting. */
export function readContext(document: Document, chosen: readonly CandidateSpan[]): Context {
  const context: Context = { total: 0, countries: new Map(), anchors: [], certain: new Map() };
  const addCountry = (packed: number, weight: number) => {
    if (packed === 0) return;
    context.countries.set(packed, (context.countries.get(packed) ?? 0) + weight);
    context.total += weight;
  };
  for (const candidate of chosen) {
    const [only] = candidate.refs;
    if (only === undefined) continue;
    const best = candidate.refs.length === 1 ? only : dominant(candidate.refs);
    if (best === undefined || (best.flags & (ALIAS.weak | ALIAS.common)) !== 0) continue;
    const { layer, entry } = best;
    let set = context.certain.get(layer);
    if (set === undefined) {
      set = new Set();
      context.certain.set(layer, set);
    }
    const isNew = !set.has(entry);
    set.add(entry);
    const weight = candidate.type === 'country' ? 2 : 1;
    addCountry(layer.entryCountry[entry] as number, weight);
    if (!isNew || context.anchors.length >= MAX_ANCHORS || (candidate.type !== 'city' && candidate.type !== 'site')) continue;
    const lat = layer.latOf(entry);
    const lon = layer.lonOf(entry);
    if (lat !== undefined && lon !== undefined) context.anchors.push([lat, lon]);
  }
  document.matches.forEach((matches, index) => {
    const layer = document.gazetteer.layers[index] as EntryRef['layer'];
    const { demonyms } = matches;
    for (let i = 0; i < demonyms.count; i++) {
      const node = demonyms.node[i] as number;
      for (let alias = layer.aliasStart[node] as number; alias < (layer.aliasStart[node + 1] as number); alias++) {
        if (((layer.aliasFlags[alias] as number) & ALIAS.demonym) !== 0) addCountry(layer.entryCountry[layer.aliasEntry[alias] as number] as number, 1);
      }
    }
  });
  return context;
}

/** The referent that is far more likely than the others by kind and size alone, undefined where none is. */
function dominant(refs: readonly EntryRef[]): EntryRef | undefined {
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
/** Weight of a tenfold population. */
const MAGNITUDE = 1.3;

/** Likelihood of an entry before any context, in log-odds. */
function basePrior({ layer, entry, flags }: EntryRef): number {
  const kind = layer.entryKind[entry] as number;
  let score = magnitude(layer.entryPopulation[entry] as number) * MAGNITUDE;
  if (kind === ENTRY_KIND.curated) score = Math.max(score, 5 * MAGNITUDE) + 0.8;
  if (kind === ENTRY_KIND.country) score += 6;
  if (kind === ENTRY_KIND.capital) score += 3;
  if (kind === ENTRY_KIND.adminSeat || kind === ENTRY_KIND.firstLevel) score += 0.7;
  if ((flags & ALIAS.weak) !== 0) score -= 2;
  if ((flags & (ALIAS.variant | ALIAS.alternate)) !== 0) score -= 0.8;
  return score;
}

/** One referent with its score and, on demand, the reasons. */
export interface RankedRef {
  ref: EntryRef;
  score: number;
  reasons: Evidence[];
}

/**
 * Ranks referents, best first; `container` is the place that the text says they lie in.
 * Cost: referents times anchors, both small.
 */
export function rankReferents(document: Document, refs: readonly EntryRef[], container: EntryRef | undefined, context: Context): RankedRef[] {
  const ranked = refs.map((ref) => {
    const reasons: Evidence[] = [];
    const add = (rule: string, weight: number) => {
      if (weight !== 0) reasons.push({ rule, weight });
    };
    const { layer, entry } = ref;
    add('prior', basePrior(ref));
    const country = layer.entryCountry[entry] as number;
    if (country !== 0) {
      const mentions = context.countries.get(country) ?? 0;
      if (mentions > 0) add('country-of-the-article', Math.min(3.5, 0.8 + 4 * (mentions / Math.max(context.total, MIN_CONTEXT))));
    }
    if (container !== undefined) {
      if (container.layer === layer && layer.parentOf(entry) === container.entry + 1) add('container', CONTAINER);
      else if (container.layer.typeOf(container.entry) === 'country' && country !== 0 && container.layer.entryCountry[container.entry] === country) add('container', CONTAINER);
    }
    if (context.certain.get(layer)?.has(entry)) add('named-elsewhere', 2.5);
    const near = nearness(layer.latOf(entry), layer.lonOf(entry), context);
    add('near-other-places', near);
    for (const word of layer.cueWordsOf(entry)) {
      if (wordsOf(document, layer).has(word)) {
        add('cue-word', 2.5);
        break;
      }
    }
    return { ref, reasons, score: reasons.reduce((sum, reason) => sum + reason.weight, 0) };
  });
  ranked.sort((a, b) => b.score - a.score || a.ref.entry - b.ref.entry);
  return contradicts(ranked[0]?.ref, container) ? [] : ranked;
}

/**
 * `Paris, Ontario` where only the Paris of France is known: no referent is better than one in another country.
 * Regions only: a country after a comma is as often the next of a list (`Moscow, Iran and China`).
 */
function contradicts(ref: EntryRef | undefined, container: EntryRef | undefined): boolean {
  if (ref === undefined || container === undefined || container.layer.typeOf(container.entry) !== 'region') return false;
  const own = ref.layer.entryCountry[ref.entry] as number;
  const outer = container.layer.entryCountry[container.entry] as number;
  return own !== 0 && outer !== 0 && own !== outer;
}

/** Fewer country mentions than this say little of the article. */
const MIN_CONTEXT = 3;

function nearness(lat: number | undefined, lon: number | undefined, context: Context): number {
  if (lat === undefined || lon === undefined || context.anchors.length === 0) return 0;
  let closest = Number.POSITIVE_INFINITY;
  let close = 0;
  for (const [anchorLat, anchorLon] of context.anchors) {
    const km = distanceKm(lat, lon, anchorLat, anchorLon);
    // An anchor at the very spot is this mention itself.
    if (km < 0.5) continue;
    if (km < closest) closest = km;
    if (km < NEAR_KM) close++;
  }
  if (closest === Number.POSITIVE_INFINITY) return 0;
  return (2 * NEAR_KM) / (NEAR_KM + closest) + Math.min(1.5, close * 0.3);
}

/** The place that the mention at `position` of `chosen` is said to lie in: `Bangor, Maine`, `Tripoli (Liban)`, `Alep, en Syrie`. */
export function containerOf(document: Document, candidate: CandidateSpan, position: number, chosen: readonly CandidateSpan[]): EntryRef | undefined {
  if (candidate.type !== 'city' && candidate.type !== 'site' && candidate.type !== 'region') return undefined;
  const next = chosen[position + 1];
  if (next === undefined || (next.type !== 'country' && next.type !== 'region')) return undefined;
  const { tokens, cues } = document;
  const distance = next.tokenStart - candidate.tokenEnd;
  if (distance > 3 || distance < 1) return undefined;
  const gap = tokens.gap[candidate.tokenEnd + 1] as number;
  if (gap !== GAP_PUNCTUATION && !(gap === GAP_SPACE && distance > 1)) return undefined;
  for (let token = candidate.tokenEnd + 1; token < next.tokenStart; token++) {
    if (((cues[token] as number) & (CUE.particle | CUE.function)) === 0 || (token > candidate.tokenEnd + 1 && (tokens.gap[token] as number) > LAST_JOINT)) return undefined;
  }
  return next.refs.length === 1 ? next.refs[0] : dominant(next.refs);
}
