// What a layer is made of, whether a pack or a builder has made it.

import type { EntityType, NameLanguage } from '../types';
import type { RespellingRule } from './respelling';
import type { WordSource } from './words';

/** What a layer is made of. Nodes are numbered breadth-first, node 0 the root, siblings in the order of their words. */
export interface LayerColumns {
  words: WordSource;
  /** Word id on the edge that leads to each node. */
  nodeWord: Uint32Array;
  /** First child of each node; the children of node n are childStart[n] to childStart[n + 1]. */
  childStart: Uint32Array;
  /** The same of the aliases that end at a node. */
  aliasStart: Uint32Array;
  /** Entry index, or CUE_BASE + cue class. */
  aliasEntry: Uint32Array;
  aliasFlags: ArrayLike<number>;
  /** Word id → the node below the root, 0 for none. */
  rootChild: Uint32Array;
  entryType: ArrayLike<number>;
  entryKind: ArrayLike<number>;
  entryCountry: ArrayLike<number>;
  entryPopulation: ArrayLike<number>;
  /** Words that speak for entries: the entries, rising, and the word id of each. */
  cueEntries: Uint32Array;
  cueWords: Uint8Array | Uint32Array;
  /** How words of texts may be respelt, empty for not at all. */
  respelling: readonly RespellingRule[];
  entries: EntryStore;
}

/** What is asked about an entry only once it is found. */
export interface EntryStore {
  id(entry: number): string;
  name(entry: number, language: NameLanguage): string;
  iso(entry: number): string;
  /** Degrees, or undefined where the position is not known. */
  lat(entry: number): number | undefined;
  lon(entry: number): number | undefined;
  /** 0 for none. */
  geonames(entry: number): number;
  wikidata(entry: number): number;
  /** 1 + index of the entry that this one lies in, 0 for none. */
  parent(entry: number): number;
  /** False for what only GeoNames knows. */
  isCurated(entry: number): boolean;
  /** The entry with this id, -1 for none. The first call may build an index of the whole layer. */
  find(id: string): number;
}

/** Whether an id is that of a place that only GeoNames knows. */
export function isGeonamesId(id: string): boolean {
  return /\/gn-\d+$/.test(id);
}

/**
 * The id that an entry has unless the pack says otherwise: `type/gn-NUMBER` for places that only GeoNames knows,
 * `type/slug-of-the-english-name` for all others.
 */
export function derivedId(type: EntityType, english: string, isCurated: boolean, geonames: number): string {
  if (!isCurated) return `${type}/gn-${geonames}`;
  return `${type}/${slugOf(english)}`;
}

/** A name in lower-case ASCII letters and digits with hyphens between its words. */
export function slugOf(name: string): string {
  return name.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f'’ʼ.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Where the runs of entries begin that have type, country and parent in common. */
export function entryGroups(types: ArrayLike<number>, countries: ArrayLike<number>, parents: ArrayLike<number>): number[] {
  const starts: number[] = [];
  for (let entry = 0; entry < types.length; entry++) {
    if (entry === 0 || types[entry] !== types[entry - 1] || countries[entry] !== countries[entry - 1] || parents[entry] !== parents[entry - 1]) starts.push(entry);
  }
  return starts;
}
