// The pipeline from text to entities: read, propose, score, choose, shorten, resolve, return. No state between calls.

import { describe, YaqutError } from '../errors';
import { Gazetteer } from '../gazetteer/gazetteer';
import { CUE } from '../gazetteer/model';
import { Tagger } from '../tagger/tagger';
import { hashesOf } from '../text/word-hashes';
import { ENTITY_TYPES, type Entity, type EntityFor, type EntityType, type EvidenceSource, type ExtractOptions, type NameLanguage, type PlaceEntity } from '../types';
import { applyBylines } from './bylines';
import { CandidateIndex, type CandidateSpan, weigh } from './candidate';
import { type Calibration, confidenceOf, RULE_CALIBRATION } from './confidence';
import { readContext } from './context';
import { withoutRedefined } from './defined-acronyms';
import { type Document, followingCues, readDocument } from './document';
import { type DescribedEntries, EntityWriter, withDemonyms } from './entities';
import { evidenceProposals } from './evidence';
import { gazetteerCandidates } from './gazetteer-candidates';
import { linkWithoutMiddle, SERVANT, SON } from './middle-names';
import { demoteBareMinistries } from './ministries';
import { joinNicknames } from './nicknames';
import { demoteOutOfPlace } from './out-of-place';
import { DEFAULT_OPTIONS, type ResolvedOptions, resolveOptions } from './options';
import { applyPeopleSaid } from './people-said';
import { contextProposals } from './proposals';
import { retypePlaces } from './place-types';
import { type EntryRef, isSameEntry, type Reading, ReadingTable } from './readings';
import { mayEndIn } from './site-kinds';
import { supportRepeats } from './repeats';
import { circumstancesOf, isSaidBy, type RankedRef, rankReferents } from './resolve';
import { selectBest } from './select';
import { shortForms } from './short-forms';
import { preferIntroduced, preferSurnames } from './surnames';
import { supportWeakNames } from './support';
import { applyTagger } from './tagging';
import { isThing } from './things';
import { WEIGHT } from './weights';

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
  const gazetteer = () => options.gazetteer ?? resources.gazetteer();
  let tables: readonly ReadingTable[] | undefined;
  const pipeline: Pipeline = {
    gazetteer,
    readings: () => {
      tables ??= gazetteer().layers.map((layer, index) => new ReadingTable(layer, index, gazetteer().hidden[index]));
      for (const table of tables) table.trim();
      return tables;
    },
    described: { en: new WeakMap(), fr: new WeakMap(), ar: new WeakMap() },
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
  /** Of each layer of the gazetteer. */
  readings(): readonly ReadingTable[];
  /** What the gazetteer says of entries, by the language of their names. */
  described: Readonly<Record<NameLanguage, DescribedEntries>>;
  tagger(): Tagger | undefined;
  evidence: readonly EvidenceSource[];
}

function runPipeline(pipeline: Pipeline, text: string, options: ResolvedOptions): Entity[] {
  const { explain } = options;
  const document = readDocument(text, pipeline.gazetteer());
  if (document.tokens.count === 0) return [];
  const tagger = pipeline.tagger();
  const tables = pipeline.readings();
  const candidates = withoutRedefined(document, gazetteerCandidates(document, tables, explain, tagger !== undefined));
  for (const proposal of contextProposals(document, explain)) if (!isThing(document, proposal.tokenStart, proposal.tokenEnd)) candidates.push(proposal);
  for (const proposal of evidenceProposals(document, pipeline.evidence, candidates, explain)) candidates.push(proposal);
  const opinion = tagger ? applyTagger(document, tagger, candidates, explain) : undefined;
  applyPeopleSaid(document, candidates, explain);
  applyBylines(document, candidates, explain);
  joinNicknames(document, candidates, explain);
  const byStart = attachReferents(document, candidates);
  linkWithoutMiddle(document, candidates, tables);
  demoteBareMinistries(document, candidates, byStart);
  let chosen = selectBest(candidates);
  const changes = [supportWeakNames(document, candidates, chosen), supportRepeats(document, candidates, byStart, chosen, explain), demoteOutOfPlace(document, candidates, byStart, readContext(document, chosen))];
  if (changes.includes(true)) chosen = selectBest(candidates);
  const short = shortForms(document, chosen, opinion, explain);
  if (short.length > 0) {
    agreeWithTagger(short, byStart);
    preferSurnames(document, short, byStart);
    preferIntroduced(document, chosen, short, byStart);
    for (const proposal of short) candidates.push(proposal);
    chosen = selectBest(candidates);
  }
  retypePlaces(document, chosen, byStart);
  const rank = referentsOf(document, chosen, short, byStart, options.candidates);
  const mentions = options.overlap === 'all' ? withOverlaps(document, chosen, candidates) : chosen;
  const calibration: Calibration = tagger?.calibration ?? RULE_CALIBRATION;
  const entities: Entity[] = [];
  const writer = new EntityWriter(text, options, pipeline.described[options.names]);
  for (const candidate of mentions) {
    if (options.types && !options.types.has(candidate.type)) continue;
    const confidence = confidenceOf(candidate.score, calibration);
    if (confidence < options.minConfidence) continue;
    entities.push(writer.write(candidate, rank(candidate), confidence));
  }
  return options.demonyms === 'include' ? withDemonyms(document, entities, options, writer) : entities;
}

/** Where the tagger found the same span by itself, both say that it is a name, and the short form also says whose. */
function agreeWithTagger(short: readonly CandidateSpan[], byStart: CandidateIndex): void {
  for (const proposal of short) {
    const same = byStart.find(proposal.tokenStart, (other) => other.refs.length === 0 && other.start === proposal.start && other.end === proposal.end && other.type === proposal.type);
    if (same !== undefined && same.score > 0) weigh(proposal, 'tagger-agrees', Math.max(WEIGHT.agreement, same.score - proposal.score + WEIGHT.agreement));
  }
}

/** Proposals whose span a gazetteer candidate of the same type shares take over its referents. Returns the candidates by first token. */
function attachReferents(document: Document, candidates: readonly CandidateSpan[]): CandidateIndex {
  const byStart = new CandidateIndex(document.tokens.count);
  for (const candidate of candidates) byStart.add(candidate.tokenStart, candidate);
  for (const candidate of candidates) {
    if (candidate.refs.length > 0) continue;
    const { tokenStart, start, end, type, coreEnd } = candidate;
    const same = (other: CandidateSpan) => other.refs.length > 0 && other.start === start && other.type === type;
    const exact = byStart.find(tokenStart, (other) => same(other) && other.end === end) ?? byStart.find(tokenStart, (other) => same(other) && other.tokenEnd === coreEnd) ?? listedBehindOwner(candidate, byStart) ?? listedBeforeFathers(document, candidate, byStart);
    if (exact === undefined) continue;
    if (type === 'site' && exact.end !== end && !exact.refs.some(({ layer, entry }) => mayEndIn(layer.nameOf(entry, 'en'), document.text.slice(document.tokens.start[coreEnd + 1], end)))) continue;
    candidate.refs = exact.refs;
    candidate.reading = exact.reading;
  }
  return byStart;
}

/** `Mohammed bin Salman` is of three words: what one word begins may be anyone. */
const OF_A_FATHER = 2;

/** محمد بن سلمان بن عبد العزيز آل سعود: whom the name means that is listed without the fathers of the father and the house. */
function listedBeforeFathers({ tokens }: Document, { tokenStart, tokenEnd, start, type }: CandidateSpan, byStart: CandidateIndex): CandidateSpan | undefined {
  if (type !== 'person') return undefined;
  return byStart.find(tokenStart, (other) => other.type === 'person' && other.start === start && other.reading?.allWeak === false && other.tokenEnd - tokenStart >= OF_A_FATHER && other.tokenEnd < tokenEnd && areFathers(tokens, other.tokenEnd + 1, tokenEnd));
}

/** Al Saud, Al Thani. */
const HOUSE: ReadonlySet<number> = /* @__PURE__ */ hashesOf(['آل', 'al']);

/** Whether the words from `first` to `last` are fathers and a house alone: with a family name it may be another man. */
function areFathers({ hash }: Document['tokens'], first: number, last: number): boolean {
  let token = first;
  while (token < last && (SON.has(hash[token] as number) || HOUSE.has(hash[token] as number))) token += SERVANT.has(hash[token + 1] as number) && token + 1 < last ? 3 : 2;
  return token > last;
}

/** `United Nations World Food Program`, `US Drug Enforcement Administration`: the body that is listed without the name of what it belongs to before it. */
function listedBehindOwner(candidate: CandidateSpan, byStart: CandidateIndex): CandidateSpan | undefined {
  const { tokenStart, tokenEnd, start, type } = candidate;
  if (!isBody(candidate)) return undefined;
  const owner = byStart.find(tokenStart, (other) => other.start === start && other.tokenEnd < tokenEnd && (other.type === 'country' || other.type === 'organisation') && other.reading?.allSuspect === false);
  if (owner === undefined) return undefined;
  const countries = owner.refs.map(({ layer, entry }) => layer.entryCountry[entry] as number);
  const isOwned = ({ layer, entry }: EntryRef) => (owner.type === 'country' ? countries.includes(layer.entryCountry[entry] as number) : layer.entryCountry[entry] === 0);
  return byStart.find(owner.tokenEnd + 1, (other) => other.tokenEnd === tokenEnd && other.type === type && other.tokenEnd > other.tokenStart && other.reading?.allWeak === false && other.refs.every(isOwned));
}

/**
 * Ranks the referents of mentions: each spelling means one thing in a document, the one that its best-supported mention means.
 * `short` are the short forms of the document's full names, chosen or not; `byStart` holds all candidates by their first token.
 */
function referentsOf(document: Document, chosen: readonly CandidateSpan[], short: readonly CandidateSpan[], byStart: CandidateIndex, reasons: boolean): (candidate: CandidateSpan) => readonly RankedRef[] {
  const context = readContext(document, chosen);
  const shortAt = new CandidateIndex(document.tokens.count);
  for (const proposal of short) shortAt.add(proposal.tokenStart, proposal);
  /** By reading, for the mentions whose words say nothing of where they lie. */
  const plain = new Map<Reading, readonly RankedRef[]>();
  const ofReading = (reading: Reading): readonly RankedRef[] => {
    let ranked = plain.get(reading);
    if (ranked === undefined) {
      ranked = rankReferents(document, reading.refs, undefined, context, reasons);
      plain.set(reading, ranked);
    }
    return ranked;
  };
  const own = new Map<CandidateSpan, readonly RankedRef[]>();
  const said = new Set<CandidateSpan>();
  const inFull = namedInFull(document, chosen);
  const best = new Map<string, readonly RankedRef[]>();
  chosen.forEach((candidate, position) => {
    const { reading } = candidate;
    if (reading === undefined || candidate.antecedent !== undefined) return;
    const circumstances = circumstancesOf(document, candidate, position, chosen, context);
    const ranked = circumstances === undefined ? ofReading(reading) : rankReferents(document, reading.refs, circumstances, context, reasons);
    if (circumstances !== undefined) {
      own.set(candidate, ranked);
      if (ranked.length > 0 && isSaidBy(circumstances, (ranked[0] as RankedRef).ref)) said.add(candidate);
    }
    if (ranked.length < 2 || (circumstances !== undefined && (circumstances.isCamp || isBody(candidate)))) return;
    const before = best.get(reading.key);
    if (before === undefined || (ranked[0] as RankedRef).score > (before[0] as RankedRef).score) best.set(reading.key, ranked);
  });
  const rank = (candidate: CandidateSpan): readonly RankedRef[] => {
    // A short form means what its full name means.
    if (candidate.antecedent !== undefined) return rank(candidate.antecedent);
    const { reading } = candidate;
    if (reading === undefined) return [];
    const ranked = rankOf(candidate, reading);
    if (ranked.length > 0) return ranked;
    // `Eastern Province` is listed as that of Saudi Arabia, `Eastern` as one of Zambia's too.
    const bare = candidate.type === 'region' ? byStart.find(candidate.tokenStart, (other) => other.type === 'region' && other.start === candidate.start && other.reading !== undefined && other.tokenEnd < candidate.tokenEnd && (followingCues(document, other.tokenEnd) & CUE.regionTail) !== 0) : undefined;
    if (bare?.reading !== undefined) return rankOf(bare, bare.reading);
    if (!reading.allSuspect) return ranked;
    // `Ronaldo` is no footballer of Brazil here, but the one whose full name came before.
    const same = shortAt.find(candidate.tokenStart, ({ start, end, type }) => start === candidate.start && end === candidate.end && type === candidate.type);
    return same?.antecedent === undefined ? ranked : rank(same.antecedent);
  };
  const rankOf = (candidate: CandidateSpan, reading: Reading): readonly RankedRef[] => {
    // A place that one mention says the country of is that place all along, but where another says another; a body may be another country's each time.
    const ownFirst = isBody(candidate) || said.has(candidate) ? own.get(candidate) : undefined;
    if (ownFirst !== undefined) return ownFirst;
    const ranked = best.get(reading.key) ?? own.get(candidate) ?? ofReading(reading);
    const full = inFull.get(candidate);
    return full === undefined || !ranked.some(({ ref }) => isSameEntry(ref, full)) ? ranked : [...ranked].sort((a, b) => Number(isSameEntry(b.ref, full)) - Number(isSameEntry(a.ref, full)));
  };
  return rank;
}

/** Countries by a name that several have, each with the one of them whose longer name, ending in that word, came last (`Republic of Congo`, then `Congo`). */
function namedInFull({ tokens }: Document, chosen: readonly CandidateSpan[]): ReadonlyMap<CandidateSpan, EntryRef> {
  const fullByWord = new Map<number, EntryRef>();
  const found = new Map<CandidateSpan, EntryRef>();
  for (const candidate of chosen) {
    if (candidate.type !== 'country') continue;
    const { tokenStart, tokenEnd, refs } = candidate;
    const word = tokens.hash[tokenEnd] as number;
    const [only] = refs;
    if (refs.length === 1 && tokenEnd > tokenStart) fullByWord.set(word, only as EntryRef);
    const full = refs.length > 1 ? fullByWord.get(word) : undefined;
    if (full !== undefined) found.set(candidate, full);
  }
  return found;
}

function isBody({ type }: CandidateSpan): boolean {
  return type === 'faction' || type === 'organisation';
}

/** Within a longer name a listed one counts even where the tagger would have it no name by itself (`US` in `US Army`): so much of its score is what that costs. */
const NESTED = -2;

/** For `overlap: 'all'`: the chosen names and every other likely reading. */
function withOverlaps({ tokens }: Document, chosen: readonly CandidateSpan[], candidates: readonly CandidateSpan[]): CandidateSpan[] {
  const taken = new Set(chosen.map((candidate) => `${candidate.start} ${candidate.end} ${candidate.type}`));
  /** By token, 1 + the place of the chosen name that it belongs to. */
  const within = new Int32Array(tokens.count);
  chosen.forEach(({ tokenStart, tokenEnd }, index) => void within.fill(index + 1, tokenStart, tokenEnd + 1));
  const others = candidates.filter((candidate) => {
    const { tokenStart, tokenEnd, refs } = candidate;
    const key = `${candidate.start} ${candidate.end} ${candidate.type}`;
    const isNested = refs.length > 0 && within[tokenStart] !== 0 && within[tokenStart] === within[tokenEnd];
    if (candidate.score <= (isNested ? NESTED : 0) || taken.has(key)) return false;
    taken.add(key);
    return true;
  });
  return [...chosen, ...others].sort((a, b) => a.start - b.start || b.end - a.end || ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type));
}
