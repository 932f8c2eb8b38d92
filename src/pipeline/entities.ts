// From candidates to what is returned: entities with the fields of their gazetteer entries, and nationality words where they are asked for.

import { ALIAS, unpackCountry } from '../gazetteer/model';
import { type Candidate, type Entity, isPlace, type PlaceEntity } from '../types';
import { type CandidateSpan, newCandidate, weigh } from './document/candidate';
import { eachDemonym } from './document/demonyms';
import type { Document } from './document/document';
import type { ResolvedOptions } from './options';
import type { EntryRef } from './document/readings';
import type { RankedRef } from './referents/resolve';

/** What the gazetteer says of entries, read once each. */
export type DescribedEntries = WeakMap<EntryRef, EntryFields>;

/** Makes entities of candidates with their ranked referents. */
export class EntityWriter {
  constructor(
    private readonly text: string,
    private readonly options: ResolvedOptions,
    private readonly described: DescribedEntries,
  ) {}

  write(candidate: CandidateSpan, ranked: readonly RankedRef[], confidence: number): Entity {
    const { start, end, type, via } = candidate;
    const entity: Mutable = { type, text: this.text.slice(start, end), start, end, confidence, via: via === 'tagger' && ranked.length > 0 ? 'gazetteer' : via };
    const best = ranked[0]?.ref;
    if (best !== undefined) {
      let fields = this.described.get(best);
      if (fields === undefined) {
        fields = describeEntry(best, this.options);
        this.described.set(best, fields);
      }
      const { id, name, refs, country, lat, lon, population } = fields;
      entity.id = id;
      entity.name = name;
      if (refs !== undefined) entity.refs = { ...refs };
      if (country !== undefined) entity.country = country;
      if (lat !== undefined) entity.lat = lat;
      if (lon !== undefined) entity.lon = lon;
      if (population !== undefined) entity.population = population;
    }
    if (candidate.demonym) entity.demonym = true;
    if (this.options.explain) entity.evidence = candidate.evidence ?? [];
    if (this.options.candidates) entity.candidates = ranked.map((one) => toCandidate(one, this.options));
    return entity as unknown as Entity;
  }
}

type EntryFields = { id: string; name: string } & Partial<Pick<PlaceEntity, 'refs' | 'country' | 'lat' | 'lon' | 'population'>>;
type Mutable = Record<string, unknown>;

/** The fields that come from the gazetteer entry. */
function describeEntry({ layer, entry }: EntryRef, options: ResolvedOptions): EntryFields {
  const fields: EntryFields = { id: layer.idOf(entry), name: layer.nameOf(entry, options.names) };
  const refs = layer.refsOf(entry);
  if (refs) fields.refs = refs;
  if (!isPlace(layer.typeOf(entry))) return fields;
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
export function withDemonyms(document: Document, entities: Entity[], options: ResolvedOptions, writer: EntityWriter): Entity[] {
  if (DEMONYM_CONFIDENCE < options.minConfidence) return entities;
  const { tokens } = document;
  const added: Entity[] = [];
  const covered = new Uint8Array(tokens.count);
  let at = 0;
  for (const entity of entities) {
    while (at > 0 && (tokens.start[at] as number) > entity.start) at--;
    while (at < tokens.count && (tokens.end[at] as number) <= entity.start) at++;
    for (let token = at; token < tokens.count && (tokens.start[token] as number) < entity.end; token++) covered[token] = 1;
  }
  eachDemonym(document, (tokenStart, tokenEnd, start, layer, entry) => {
    const type = layer.typeOf(entry);
    if (covered.subarray(tokenStart, tokenEnd + 1).includes(1) || (options.types && !options.types.has(type))) return true;
    const candidate = newCandidate(tokenStart, tokenEnd, start, tokens.end[tokenEnd] as number, type, 'gazetteer', options.explain);
    candidate.demonym = true;
    weigh(candidate, 'demonym', DEMONYM_SCORE);
    covered.fill(1, tokenStart, tokenEnd + 1);
    const ref: EntryRef = { layer, entry, flags: ALIAS.demonym, words: 1 };
    added.push(writer.write(candidate, [{ ref, score: DEMONYM_SCORE, reasons: [] }], DEMONYM_CONFIDENCE));
    return true;
  });
  return [...entities, ...added].sort((a, b) => a.start - b.start);
}
/** Nationality words are listed word by word, so their reading is nearly certain. */
const DEMONYM_SCORE = 3;
const DEMONYM_CONFIDENCE = 0.9;
