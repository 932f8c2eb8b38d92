// Entries as a builder is given them, and the store of a layer that is made of them.

import { ENTITY_TYPES, type EntityRefs, type EntityType, type NameLanguage } from '../types';
import { type EntryStore, isGeonamesId, type LayerColumns } from './columns';
import { ENTRY_KIND, packCountry } from './model';

/** An entry as the builder takes it. */
export interface EntryRecord {
  id: string;
  type: EntityType;
  names: Record<NameLanguage, string>;
  country?: string | undefined;
  lat?: number | undefined;
  lon?: number | undefined;
  population?: number | undefined;
  refs?: EntityRefs | undefined;
  kind?: number;
}

/** What matching asks about every entry. */
export function entryColumns(entries: readonly EntryRecord[]): Pick<LayerColumns, 'entryType' | 'entryKind' | 'entryCountry' | 'entryPopulation'> {
  const entryType = new Uint8Array(entries.length);
  const entryKind = new Uint8Array(entries.length);
  const entryCountry = new Uint16Array(entries.length);
  const entryPopulation = new Uint32Array(entries.length);
  entries.forEach((entry, index) => {
    entryType[index] = ENTITY_TYPES.indexOf(entry.type);
    entryKind[index] = entry.kind ?? ENTRY_KIND.other;
    entryCountry[index] = packCountry(entry.country ?? '');
    entryPopulation[index] = entry.population ?? 0;
  });
  return { entryType, entryKind, entryCountry, entryPopulation };
}

/** The entries as they were given. */
export class EntryRecords implements EntryStore {
  private ids: Map<string, number> | undefined;
  constructor(
    private readonly records: readonly EntryRecord[],
    private readonly parents: ReadonlyMap<number, number>,
  ) {}

  private of(entry: number): EntryRecord {
    return this.records[entry] as EntryRecord;
  }
  id(entry: number): string {
    return this.of(entry).id;
  }
  name(entry: number, language: NameLanguage): string {
    return this.of(entry).names[language];
  }
  iso(entry: number): string {
    return this.of(entry).refs?.iso ?? '';
  }
  lat(entry: number): number | undefined {
    return this.of(entry).lat;
  }
  lon(entry: number): number | undefined {
    return this.of(entry).lon;
  }
  geonames(entry: number): number {
    return this.of(entry).refs?.geonames ?? 0;
  }
  wikidata(entry: number): number {
    return Number(this.of(entry).refs?.wikidata?.slice(1) ?? 0);
  }
  parent(entry: number): number {
    return (this.parents.get(entry) ?? -1) + 1;
  }
  isCurated(entry: number): boolean {
    return !isGeonamesId(this.of(entry).id);
  }
  find(id: string): number {
    this.ids ??= new Map(this.records.map((record, entry) => [record.id, entry]));
    return this.ids.get(id) ?? -1;
  }
}
