// The pipeline from text to entities: read, propose, score, choose, shorten, resolve, return. No state between calls.

import { describe, YaqutError } from '../errors';
import { Gazetteer } from '../gazetteer/gazetteer';
import { ALIAS, unpackCountry } from '../gazetteer/model';
import { Tagger } from '../tagger/tagger';
import { ENTITY_TYPES, type Candidate, type Entity, type EntityFor, type EntityType, type EvidenceSource, type ExtractOptions, type PlaceEntity } from '../types';
import { type CandidateSpan, type EntryRef, weigh } from './candidate';
import { type Calibration, confidenceOf, RULE_CALIBRATION } from './confidence';
import { type Document, readDocument } from './document';
import { evidenceProposals } from './evidence';
import { gazetteerCandidates, newCandidate } from './gazetteer-candidates';
import { DEFAULT_OPTIONS, type ResolvedOptions, resolveOptions } from './options';
import { contextProposals } from './proposals';
import { type RankedRef, rankReferents, readContext } from './resolve';
import { scoreCandidate, WEIGHT } from './score';
import { selectBest } from './select';
import { shortForms } from './short-forms';
import { supportWeakNames } from './support';
import { applyTagger } from './tagging';

/** What an extractor is made of. */
export interface ExtractorOptions extends ExtractOptions {
  /** Names to match. */
  gazetteer?: Gazetteer;
  /** Finder of unknown names, or `'off'`. */
  tagger?: Tagger | 'off';
  /** Further finders whose spans count as evidence. */
  evidence?: readonly EvidenceSource[];
}

/** An immutable extractor: functions that may be passed around freely. */
export interface Extractor {
  /** All entities of a text; the return type narrows by the `types` option. */
  extractEntities<T extends EntityType = EntityType>(text: string, options?: ExtractOptions<T>): Array<EntityFor<T>>;
  extractCities(text: string, options?: Omit<ExtractOptions, 'types'>): Array<EntityFor<'city'>>;
  extractPlaces(text: string, options?: Omit<ExtractOptions, 'types'>): PlaceEntity[];
  extractFactions(text: string, options?: Omit<ExtractOptions, 'types'>): Array<EntityFor<'faction'>>;
  extractPeople(text: string, options?: Omit<ExtractOptions, 'types'>): Array<EntityFor<'person'>>;
  extractOrganisations(text: string, options?: Omit<ExtractOptions, 'types'>): Array<EntityFor<'organisation'>>;
}

/** Gazetteer and tagger, decoded on the first call and never at import. */
export interface Resources {
  gazetteer(): Gazetteer;
  tagger(): Tagger | undefined;
}

const EXTRACTOR_OPTIONS = ['gazetteer', 'tagger', 'evidence'];
const PLACE_TYPES = ['city', 'country', 'region', 'site'] as const;

/**
 * Makes an extractor over the given resources; `options` become the defaults of its calls.
 * @throws YaqutError `invalid-option` on unknown or ill-typed options.
 */
export function buildExtractor(resources: Resources, options: ExtractorOptions = {}): Extractor {
  const base = resolveOptions(options, DEFAULT_OPTIONS, EXTRACTOR_OPTIONS);
  if (options.gazetteer !== undefined && !(options.gazetteer instanceof Gazetteer)) {
    throw new YaqutError({ code: 'invalid-gazetteer', what: "option 'gazetteer' is not a gazetteer", expected: 'what defineGazetteer or mergeGazetteers returns', got: describe(options.gazetteer), remedy: 'wrap the entries with defineGazetteer(entries)' });
  }
  const { evidence = [], tagger } = options;
  if (!Array.isArray(evidence) || evidence.some((source) => typeof source !== 'function')) {
    throw new YaqutError({ code: 'invalid-evidence', what: "option 'evidence' is not a list of sources", expected: 'an array of functions (text) => spans', got: describe(evidence), remedy: 'pass for example [fromCompromise(nlp)]' });
  }
  if (tagger !== undefined && tagger !== 'off' && !(tagger instanceof Tagger)) {
    throw new YaqutError({ code: 'invalid-option', what: "option 'tagger' is not valid", expected: "'off' or an opened tagger pack", got: describe(tagger), remedy: 'leave it out for the bundled tagger' });
  }
  const pipeline: Pipeline = {
    gazetteer: () => options.gazetteer ?? resources.gazetteer(),
    tagger: () => (tagger === 'off' ? undefined : (tagger ?? resources.tagger())),
    evidence,
  };
  const extract = (text: string, given: ExtractOptions | undefined, types?: readonly EntityType[]): Entity[] => {
    if (typeof text !== 'string') throw new YaqutError({ code: 'invalid-text', what: 'text is not a string', expected: 'a string', got: describe(text), remedy: 'pass the raw text of the article' });
    return runPipeline(pipeline, text, resolveOptions(types === undefined ? given : { ...given, types }, base));
  };
  return {
    extractEntities: <T extends EntityType>(text: string, given?: ExtractOptions<T>) => extract(text, given) as Array<EntityFor<T>>,
    extractCities: (text, given) => extract(text, given, ['city']) as Array<EntityFor<'city'>>,
    extractPlaces: (text, given) => extract(text, given, PLACE_TYPES) as PlaceEntity[],
    extractFactions: (text, given) => extract(text, given, ['faction']) as Array<EntityFor<'faction'>>,
    extractPeople: (text, given) => extract(text, given, ['person']) as Array<EntityFor<'person'>>,
    extractOrganisations: (text, given) => extract(text, given, ['organisation']) as Array<EntityFor<'organisation'>>,
  };
}

interface Pipeline {
  gazetteer(): Gazetteer;
  tagger(): Tagger | undefined;
  evidence: readonly EvidenceSource[];
}

function runPipeline(pipeline: Pipeline, text: string, options: ResolvedOptions): Entity[] {
  const { explain } = options;
  const document = readDocument(text, pipeline.gazetteer());
  if (document.tokens.count === 0) return [];
  const tagger = pipeline.tagger();
  const candidates = gazetteerCandidates(document, explain);
  for (const candidate of candidates) scoreCandidate(document, candidate, tagger !== undefined);
  for (const proposal of contextProposals(document, explain)) candidates.push(proposal);
  for (const proposal of evidenceProposals(document, pipeline.evidence, candidates, explain)) candidates.push(proposal);
  if (tagger) applyTagger(document, tagger, candidates, explain);
  attachReferents(candidates);
  let chosen = selectBest(candidates);
  if (supportWeakNames(document, candidates, chosen)) chosen = selectBest(candidates);
  // Two rounds: a bracketed acronym found in the first is itself a full name for the second.
  for (let round = 0; round < 2; round++) {
    const short = shortForms(document, chosen, explain);
    agreeWithTagger(short, candidates);
    if (short.length === 0) break;
    chosen = selectBest([...candidates, ...short]);
  }
  const context = readContext(document, chosen);
  const mentions = options.overlap === 'all' ? withOverlaps(chosen, candidates) : chosen;
  const calibration: Calibration = tagger?.calibration ?? RULE_CALIBRATION;
  const entities: Entity[] = [];
  const resolved = new Map<CandidateSpan, RankedRef[]>();
  const rank = (candidate: CandidateSpan): RankedRef[] => {
    let ranked = resolved.get(candidate);
    if (ranked === undefined) {
      // A short form means what its full name means.
      // Readings that were not chosen have no place in the sequence: no container is looked for.
      ranked = candidate.antecedent ? rank(candidate.antecedent) : rankReferents(document, candidate, -1, chosen, context, options.candidates);
      resolved.set(candidate, ranked);
    }
    return ranked;
  };
  chosen.forEach((candidate, position) => {
    if (candidate.antecedent === undefined) resolved.set(candidate, candidate.refs.length === 0 ? [] : rankReferents(document, candidate, position, chosen, context, options.candidates));
  });
  oneSensePerDocument(chosen, resolved);
  for (const candidate of mentions) {
    if (options.types && !options.types.has(candidate.type)) continue;
    const confidence = confidenceOf(candidate.score, calibration);
    if (confidence < options.minConfidence) continue;
    entities.push(toEntity(text, candidate, rank(candidate), confidence, options));
  }
  return options.demonyms === 'include' ? withDemonyms(document, entities, options) : entities;
}

/** Where the tagger found the same span by itself, both say that it is a name, and the short form also says whose. */
function agreeWithTagger(short: readonly CandidateSpan[], candidates: readonly CandidateSpan[]): void {
  const unlinked = new Map<number, CandidateSpan[]>();
  for (const candidate of candidates) {
    if (candidate.refs.length > 0) continue;
    const list = unlinked.get(candidate.start);
    if (list) list.push(candidate);
    else unlinked.set(candidate.start, [candidate]);
  }
  for (const proposal of short) {
    const same = unlinked.get(proposal.start)?.find((other) => other.end === proposal.end && other.type === proposal.type);
    if (same !== undefined && same.score > 0) weigh(proposal, 'tagger-agrees', Math.max(WEIGHT.agreement, same.score - proposal.score + WEIGHT.agreement));
  }
}

/** Proposals whose span a gazetteer candidate of the same type shares take over its referents. */
function attachReferents(candidates: readonly CandidateSpan[]): void {
  const known = new Map<number, CandidateSpan[]>();
  for (const candidate of candidates) {
    if (candidate.refs.length === 0) continue;
    const list = known.get(candidate.start);
    if (list) list.push(candidate);
    else known.set(candidate.start, [candidate]);
  }
  for (const candidate of candidates) {
    if (candidate.refs.length > 0) continue;
    const same = known.get(candidate.start)?.filter((other) => other.type === candidate.type);
    const exact = same?.find((other) => other.end === candidate.end) ?? same?.find((other) => other.tokenEnd === candidate.coreEnd);
    candidate.refs = exact?.refs ?? [];
  }
}

/** All mentions of one spelling in a document mean the same thing: the one that the best-supported mention means. */
function oneSensePerDocument(chosen: readonly CandidateSpan[], resolved: Map<CandidateSpan, RankedRef[]>): void {
  const best = new Map<EntryRef[] | string, RankedRef[]>();
  const keyOf = (candidate: CandidateSpan) => `${candidate.type} ${candidate.refs.map((ref) => ref.entry).join(' ')}`;
  for (const candidate of chosen) {
    const ranked = resolved.get(candidate);
    if (ranked === undefined || ranked.length < 2) continue;
    const before = best.get(keyOf(candidate));
    if (before === undefined || (ranked[0] as RankedRef).score > (before[0] as RankedRef).score) best.set(keyOf(candidate), ranked);
  }
  for (const candidate of chosen) {
    const ranked = best.get(keyOf(candidate));
    if (ranked) resolved.set(candidate, ranked);
  }
}

/** For `overlap: 'all'`: the chosen names and every other reading with a positive score. */
function withOverlaps(chosen: readonly CandidateSpan[], candidates: readonly CandidateSpan[]): CandidateSpan[] {
  const taken = new Set(chosen.map((candidate) => `${candidate.start} ${candidate.end} ${candidate.type}`));
  const others = candidates.filter((candidate) => {
    const key = `${candidate.start} ${candidate.end} ${candidate.type}`;
    if (candidate.score <= 0 || taken.has(key)) return false;
    taken.add(key);
    return true;
  });
  return [...chosen, ...others].sort((a, b) => a.start - b.start || b.end - a.end || ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type));
}

function toEntity(text: string, candidate: CandidateSpan, ranked: readonly RankedRef[], confidence: number, options: ResolvedOptions): Entity {
  const { start, end, type } = candidate;
  const via = candidate.via === 'tagger' && ranked.length > 0 ? 'gazetteer' : candidate.via;
  const entity: Record<string, unknown> = { type, text: text.slice(start, end), start, end, confidence, via };
  const best = ranked[0]?.ref;
  if (best) Object.assign(entity, describeEntry(best, options));
  if (candidate.demonym) entity.demonym = true;
  if (options.explain) entity.evidence = candidate.evidence ?? [];
  if (options.candidates) entity.candidates = ranked.map((one) => toCandidate(one, options));
  return entity as unknown as Entity;
}

/** The fields that come from the gazetteer entry. */
function describeEntry({ layer, entry }: EntryRef, options: ResolvedOptions): Record<string, unknown> {
  const fields: Record<string, unknown> = { id: layer.idOf(entry), name: layer.nameOf(entry, options.names) };
  const refs = layer.refsOf(entry);
  if (refs) fields.refs = refs;
  const type = layer.typeOf(entry);
  if (!(PLACE_TYPES as readonly string[]).includes(type)) return fields;
  const country = layer.countryOf(entry);
  const lat = layer.latOf(entry);
  const lon = layer.lonOf(entry);
  const population = layer.entryPopulation[entry] as number;
  if (country !== undefined) fields.country = country;
  if (lat !== undefined && lon !== undefined) Object.assign(fields, { lat, lon });
  if (population > 0) fields.population = population;
  return fields;
}

function toCandidate({ ref, score, reasons }: RankedRef, options: ResolvedOptions): Candidate {
  const { layer, entry } = ref;
  const candidate: Candidate = { id: layer.idOf(entry), type: layer.typeOf(entry), name: layer.nameOf(entry, options.names), score: Math.round(score * 1000) / 1000, reasons };
  const country = unpackCountry(layer.entryCountry[entry] as number);
  if (country !== undefined) candidate.country = country;
  return candidate;
}

/** Adds nationality words as mentions of their countries, where no entity stands. */
function withDemonyms(document: Document, entities: Entity[], options: ResolvedOptions): Entity[] {
  const { tokens } = document;
  const added: Entity[] = [];
  const covered = new Uint8Array(tokens.count);
  let at = 0;
  for (const entity of entities) {
    while (at > 0 && (tokens.start[at] as number) > entity.start) at--;
    while (at < tokens.count && (tokens.end[at] as number) <= entity.start) at++;
    for (let token = at; token < tokens.count && (tokens.start[token] as number) < entity.end; token++) covered[token] = 1;
  }
  document.matches.forEach((matches, index) => {
    const layer = document.gazetteer.layers[index] as EntryRef['layer'];
    const { demonyms } = matches;
    for (let i = 0; i < demonyms.count; i++) {
      const node = demonyms.node[i] as number;
      const start = demonyms.start[i] as number;
      const end = tokens.end[demonyms.tokenEnd[i] as number] as number;
      if (covered.subarray(demonyms.tokenStart[i] as number, (demonyms.tokenEnd[i] as number) + 1).includes(1)) continue;
      for (let alias = layer.aliasStart[node] as number; alias < (layer.aliasStart[node + 1] as number); alias++) {
        if (((layer.aliasFlags[alias] as number) & ALIAS.demonym) === 0) continue;
        const entry = layer.aliasEntry[alias] as number;
        const type = layer.typeOf(entry);
        if (options.types && !options.types.has(type)) break;
        const candidate = newCandidate(demonyms.tokenStart[i] as number, demonyms.tokenEnd[i] as number, start, end, type, 'gazetteer', options.explain);
        candidate.demonym = true;
        weigh(candidate, 'demonym', DEMONYM_SCORE);
        const ref: EntryRef = { layer, entry, flags: ALIAS.demonym };
        covered.fill(1, candidate.tokenStart, candidate.tokenEnd + 1);
        added.push(toEntity(document.text, candidate, [{ ref, score: DEMONYM_SCORE, reasons: [] }], DEMONYM_CONFIDENCE, options));
        break;
      }
    }
  });
  return [...entities, ...added].sort((a, b) => a.start - b.start);
}
/** Nationality words are listed word by word, so their reading is nearly certain. */
const DEMONYM_SCORE = 3;
const DEMONYM_CONFIDENCE = 0.9;
