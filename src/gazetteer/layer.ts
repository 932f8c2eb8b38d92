// One layer of a gazetteer in memory: words, the word trie, aliases and entries.
// A layer is opened from a pack or built at run time; a gazetteer is a list of layers in which later ones win.

import type { EntityRefs, EntityType, NameLanguage } from '../types';
import { ENTITY_TYPES } from '../types';
import type { LayerColumns } from './columns';
import { CommonNames } from './common-names';
import { unpackCountry } from './model';
import { readLayer } from './packed';
import { RespeltWords } from './respelt';
import { WordTable } from './words';

/** So many names of each language are kept, a few hundred kilobytes. */
const MAX_NAMES = 8192;

export class GazetteerLayer {
  readonly words: WordTable;
  readonly entryCount: number;
  readonly nodeWord: Uint32Array;
  /** First child of each node; the children of node n are childStart[n] to childStart[n + 1]. */
  readonly childStart: Uint32Array;
  readonly aliasStart: Uint32Array;
  readonly aliasEntry: Uint32Array;
  readonly aliasFlags: ArrayLike<number>;
  /** Word id → the node below the root, 0 for none. */
  readonly rootChild: Uint32Array;
  readonly entryType: ArrayLike<number>;
  readonly entryKind: ArrayLike<number>;
  readonly entryCountry: ArrayLike<number>;
  readonly entryPopulation: ArrayLike<number>;
  /** Other spellings of its words, where it has rules for them. */
  readonly respelt: RespeltWords | undefined;
  /** People who are called as many others are. */
  readonly commonNames: CommonNames;

  /** Names that were asked for, by entry: rules ask for the same ones at every mention. */
  private readonly names: Readonly<Record<NameLanguage, Map<number, string>>> = { en: new Map(), fr: new Map(), ar: new Map() };

  constructor(readonly columns: LayerColumns) {
    this.words = new WordTable(columns.words);
    this.entryCount = columns.entryType.length;
    this.nodeWord = columns.nodeWord;
    this.childStart = columns.childStart;
    this.aliasStart = columns.aliasStart;
    this.aliasEntry = columns.aliasEntry;
    this.aliasFlags = columns.aliasFlags;
    this.rootChild = columns.rootChild;
    this.entryType = columns.entryType;
    this.entryKind = columns.entryKind;
    this.entryCountry = columns.entryCountry;
    this.entryPopulation = columns.entryPopulation;
    this.commonNames = new CommonNames(this);
    this.respelt = columns.respelling.length === 0 ? undefined : new RespeltWords(this, columns.respelling);
  }

  /**
   * Opens a gazetteer pack.
   * @throws YaqutError `invalid-pack` on damage.
   */
  static open(bytes: Uint8Array, verify: boolean): GazetteerLayer {
    return new GazetteerLayer(readLayer(bytes, verify));
  }

  /** 1 + index of the entry that this one lies in, 0 for none. */
  parentOf(entry: number): number {
    return this.columns.entries.parent(entry);
  }

  isCurated(entry: number): boolean {
    return this.columns.entries.isCurated(entry);
  }

  /** Whether an alias is meant by a match of its node that is spelt so (`Matches.respelt`). */
  isMeant(alias: number, respelt: number): boolean {
    return respelt === 0 || this.respelt?.holdsFor(alias, respelt) === true;
  }

  typeOf(entry: number): EntityType {
    return ENTITY_TYPES[this.entryType[entry] as number] as EntityType;
  }

  idOf(entry: number): string {
    return this.columns.entries.id(entry);
  }

  nameOf(entry: number, language: NameLanguage): string {
    const names = this.names[language];
    let name = names.get(entry);
    if (name === undefined) {
      name = this.columns.entries.name(entry, language);
      if (names.size >= MAX_NAMES) names.clear();
      names.set(entry, name);
    }
    return name;
  }

  countryOf(entry: number): string | undefined {
    return unpackCountry(this.entryCountry[entry] as number);
  }

  /** Degrees, or undefined where the gazetteer has no position. */
  latOf(entry: number): number | undefined {
    return this.columns.entries.lat(entry);
  }

  lonOf(entry: number): number | undefined {
    return this.columns.entries.lon(entry);
  }

  refsOf(entry: number): EntityRefs | undefined {
    const refs: EntityRefs = {};
    const { entries } = this.columns;
    const geonames = entries.geonames(entry);
    const wikidata = entries.wikidata(entry);
    const iso = entries.iso(entry);
    if (geonames !== 0) refs.geonames = geonames;
    if (wikidata !== 0) refs.wikidata = `Q${wikidata}`;
    if (iso !== '') refs.iso = iso;
    return geonames !== 0 || wikidata !== 0 || iso !== '' ? refs : undefined;
  }

  /** Ids of the words that speak for an entry, empty for most. */
  cueWordsOf(entry: number): Uint8Array | Uint32Array {
    const { cueEntries, cueWords } = this.columns;
    let low = 0;
    let high = cueEntries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cueEntries[middle] as number) < entry) low = middle + 1;
      else high = middle;
    }
    while (high < cueEntries.length && cueEntries[high] === entry) high++;
    return cueWords.subarray(low, high);
  }

  /** The entry with this id, or -1. The first call may build an index of the whole layer. */
  entryOf(id: string): number {
    return this.columns.entries.find(id);
  }
}
