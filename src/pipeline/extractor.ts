// The pipeline from text to entities: read, propose, score, choose, shorten, resolve, return. No state between calls.

import { describe, YaqutError } from '../errors';
import { Gazetteer } from '../gazetteer/gazetteer';
import { Tagger } from '../tagger/tagger';
import { type Entity, ENTITY_TYPES, type EntityFor, type EntityType, type EvidenceSource, type ExtractOptions, type NameLanguage, PLACE_TYPES, type PlaceEntity } from '../types';
import { weighBehindThe } from './bodies/behind-the';
import { joinBodiesAndPlaces } from './bodies/bodies-of-places';
import { addBranches } from './bodies/branches';
import { applyBylines } from './people/bylines';
import { type CandidateIndex, type CandidateSpan, weigh } from './document/candidate';
import { shortenCompounds } from './names/compound-towns';
import { retypeClubs } from './bodies/clubs';
import { lengthenPeople, linkInitials } from './people/around-people';
import { type Calibration, confidenceOf, RULE_CALIBRATION } from './confidence';
import { readContext } from './setting/context';
import { withoutRedefined } from './bodies/defined-acronyms';
import { lengthenDefinedBodies } from './bodies/defined-bodies';
import { type Document, readDocument } from './document/document';
import { type DescribedEntries, EntityWriter, withDemonyms } from './entities';
import { evidenceProposals } from './evidence';
import { gazetteerCandidates } from './names/gazetteer-candidates';
import { linkListedOtherwise } from './names/listed-otherwise';
import { demoteBareMinistries } from './bodies/ministries';
import { addNewspapers } from './bodies/newspapers';
import { joinNicknames } from './people/nicknames';
import { demoteOutOfPlace } from './names/demote';
import { isInTitle } from './names/no-entity';
import { DEFAULT_OPTIONS, type ResolvedOptions, resolveOptions } from './options';
import { joinOwnersAndBodies } from './bodies/owned-bodies';
import { weighOwnersOfTitles } from './bodies/owners-within';
import { applyPeopleSaid } from './people/people-said';
import { lengthenPortfolios } from './bodies/portfolios';
import { contextProposals } from './names/proposals';
import { linkCompletedNames } from './referents/completed-names';
import { addPostalStates } from './referents/postal-states';
import { quotedPapers } from './bodies/quoted-papers';
import { attachReferents, referentsOf } from './referents/referents';
import { retypePlaces } from './referents/place-types';
import { ReadingTable } from './document/readings';
import { supportRepeats } from './names/repeats';
import { selectBest } from './names/select';
import { agreeOnTypes } from './names/one-type';
import { shortForms } from './people/short-forms';
import { spellAcronyms } from './bodies/spelt-acronyms';
import { applyTraded } from './bodies/traded-companies';
import { preferIntroduced, preferSurnames } from './people/surnames';
import { supportWeakNames, supportWhereFiled } from './names/support';
import { demoteBranches, lengthenBodies } from './names/whole-names';
import { applyTagger } from './tagged/tagging';
import { plainText } from '../text/plain-text';
import { isThing } from './document/things';
import { WEIGHT } from './document/weights';

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
  const document = readDocument(plainText(text), pipeline.gazetteer());
  if (document.tokens.count === 0) return [];
  const tagger = pipeline.tagger();
  const tables = pipeline.readings();
  const candidates = withoutRedefined(document, gazetteerCandidates(document, tables, explain, tagger !== undefined));
  addNewspapers(document, candidates, tables, explain);
  addPostalStates(document, candidates, tables, explain);
  addBranches(document, candidates, tables, explain);
  for (const proposal of contextProposals(document, explain)) if (!isThing(document, proposal.tokenStart, proposal.tokenEnd) && !isInTitle(document, proposal.tokenStart)) candidates.push(proposal);
  candidates.push(...quotedPapers(document, candidates, explain));
  for (const proposal of evidenceProposals(document, pipeline.evidence, candidates, explain)) candidates.push(proposal);
  const opinion = tagger ? applyTagger(document, tagger, candidates, explain) : undefined;
  applyPeopleSaid(document, candidates, explain);
  applyTraded(document, candidates, explain);
  weighOwnersOfTitles(document, candidates);
  applyBylines(document, candidates, explain);
  joinNicknames(document, candidates, explain);
  joinBodiesAndPlaces(document, candidates, explain);
  joinOwnersAndBodies(document, candidates);
  weighBehindThe(document, candidates);
  lengthenDefinedBodies(document, candidates, explain);
  lengthenPortfolios(document, candidates, explain);
  demoteBranches(document, candidates);
  const byStart = attachReferents(document, candidates);
  linkListedOtherwise(document, candidates, tables);
  demoteBareMinistries(document, candidates, byStart);
  let chosen = selectBest(candidates);
  const context = readContext(document, chosen, byStart);
  const changes = [supportWeakNames(document, candidates, chosen), supportRepeats(document, candidates, byStart, chosen, explain), demoteOutOfPlace(document, candidates, byStart, context), supportWhereFiled(candidates, byStart, context)];
  if (changes.includes(true)) chosen = selectBest(candidates);
  const short = shortForms(document, chosen, opinion, explain);
  if (short.length > 0) {
    agreeWithTagger(short, byStart);
    preferSurnames(document, chosen, short, byStart);
    preferIntroduced(document, chosen, short, byStart);
    for (const proposal of short) candidates.push(proposal);
    chosen = selectBest(candidates);
  }
  retypePlaces(document, chosen, byStart);
  agreeOnTypes(document, chosen);
  spellAcronyms(document, chosen);
  lengthenPeople(document, chosen, byStart);
  lengthenBodies(document, chosen);
  linkInitials(document, chosen, byStart);
  shortenCompounds(document, chosen);
  linkCompletedNames(document, chosen, tables, context);
  const rank = referentsOf(document, chosen, short, byStart, options.candidates);
  // Only now: the town of a club says where the article plays.
  retypeClubs(document, chosen, byStart, tables);
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
