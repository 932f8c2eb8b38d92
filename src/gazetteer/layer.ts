// One layer of a gazetteer in memory: words, the word trie, aliases and entries, all in typed arrays.
// A layer is opened from a pack or built at run time; a gazetteer is a list of layers in which later ones win.

import type { EntityRefs, EntityType, NameLanguage } from '../types';
import { ENTITY_TYPES } from '../types';
import { KIND_GAZETTEER, SECTION } from '../pack/layout';
import { PackReader } from '../pack/reader';
import { YaqutError } from '../errors';
import { ENTRY_KIND, unpackCountry } from './model';
import { WordTable } from './words';

/** What a layer is made of; the columns of `SECTION`, decoded. */
export interface LayerColumns {
  wordBytes: Uint8Array;
  nodeWord: Uint32Array;
  nodeChildren: ArrayLike<number>;
  nodeAliases: ArrayLike<number>;
  aliasEntry: Uint32Array;
  aliasFlags: Uint32Array;
  entryType: ArrayLike<number>;
  entryCountry: ArrayLike<number>;
  entryLat: ArrayLike<number>;
  entryLon: ArrayLike<number>;
  entryPopulation: ArrayLike<number>;
  entryGeonames: ArrayLike<number>;
  entryWikidata: ArrayLike<number>;
  entryKind: ArrayLike<number>;
  entryParent: ArrayLike<number>;
  stringBytes: Uint8Array;
  entryCueWords: ArrayLike<number>;
}

/** The strings of an entry, in the order they are stored. */
export const STRINGS_PER_ENTRY = 5;
const STRING_ID = 0;
const STRING_EN = 1;
const STRING_FR = 2;
const STRING_AR = 3;
const STRING_ISO = 4;
const STRING_OF: Record<NameLanguage, number> = { en: STRING_EN, fr: STRING_FR, ar: STRING_AR };

/**
 * The id that an entry has unless the pack says otherwise: `type/gn-NUMBER` for places that only GeoNames knows,
 * `type/slug-of-the-english-name` for all others.
 */
export function derivedId(type: EntityType, english: string, kind: number, geonames: number): string {
  if (geonames !== 0 && kind !== ENTRY_KIND.curated) return `${type}/gn-${geonames}`;
  const slug = english.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f'’ʼ.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${type}/${slug}`;
}

function offsetsOf(lengths: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) {
    sum += lengths[i] as number;
    offsets[i + 1] = sum;
  }
  return offsets;
}

/** Where each string of the bytes begins, and the end of the last one. Strings are ended by a bar. */
function stringStartsOf(bytes: Uint8Array, expected: number): Uint32Array {
  let starts = new Uint32Array(expected + 1);
  let count = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== BAR) continue;
    count++;
    if (count >= starts.length) {
      const longer = new Uint32Array(starts.length * 2);
      longer.set(starts);
      starts = longer;
    }
    starts[count] = i + 1;
  }
  return starts.subarray(0, count + 1);
}
const BAR = 0x7c;
/** Words are this long on average: a first guess at their number. */
const MEAN_WORD = 8;

function inconsistent(what: string, expected: number, got: number): YaqutError {
  return new YaqutError({ code: 'invalid-pack', what: `pack is inconsistent: ${what}`, expected: String(expected), got: String(got), remedy: 'build the pack again with this version of yaqut' });
}

/** Columns of a pack, each decoded when it is first asked for: positions and ids only once something is found. */
class PackColumns implements LayerColumns {
  private readonly decoded = new Map<number, Uint32Array>();
  constructor(
    private readonly pack: PackReader,
    readonly entryType: Uint32Array,
    readonly nodeWord: Uint32Array,
  ) {}

  private column(id: number, count?: number): Uint32Array {
    let values = this.decoded.get(id);
    if (values === undefined) {
      values = count === undefined ? this.pack.values(id) : this.pack.valuesOf(id, count);
      this.decoded.set(id, values);
    }
    return values;
  }
  get wordBytes() { return this.pack.raw(SECTION.wordBytes); }
  get nodeChildren() { return this.column(SECTION.nodeChildren, this.nodeWord.length); }
  get nodeAliases() { return this.column(SECTION.nodeAliases, this.nodeWord.length); }
  get aliasEntry() { return this.column(SECTION.aliasEntry); }
  get aliasFlags() { return this.column(SECTION.aliasFlags); }
  get entryCountry() { return this.column(SECTION.entryCountry, this.entryType.length); }
  get entryLat() { return this.column(SECTION.entryLat, this.entryType.length); }
  get entryLon() { return this.column(SECTION.entryLon, this.entryType.length); }
  get entryPopulation() { return this.column(SECTION.entryPopulation, this.entryType.length); }
  get entryGeonames() { return this.column(SECTION.entryGeonames, this.entryType.length); }
  get entryWikidata() { return this.column(SECTION.entryWikidata, this.entryType.length); }
  get entryKind() { return this.column(SECTION.entryKind, this.entryType.length); }
  get entryParent() { return this.column(SECTION.entryParent, this.entryType.length); }
  get stringBytes() { return this.pack.raw(SECTION.stringBytes); }
  get entryCueWords() { return this.column(SECTION.entryCueWords); }
}

export class GazetteerLayer {
  readonly words: WordTable;
  readonly entryCount: number;
  readonly nodeWord: Uint32Array;
  /** First child of each node; the children of node n are childStart[n] to childStart[n + 1]. */
  readonly childStart: Uint32Array;
  readonly aliasStart: Uint32Array;
  readonly aliasEntry: Uint32Array;
  readonly aliasFlags: Uint32Array;
  /** Word id → the node below the root, 0 for none. */
  readonly rootChild: Uint32Array;
  readonly entryType: ArrayLike<number>;
  readonly entryKind: ArrayLike<number>;
  readonly entryCountry: ArrayLike<number>;
  readonly entryPopulation: ArrayLike<number>;
  private strings: Uint32Array | undefined;
  private cueWords: Map<number, number[]> | undefined;
  private entryIds: Map<string, number> | undefined;
  /** Entries of this layer that a later layer replaces. */
  private readonly decoder = new TextDecoder();

  constructor(readonly columns: LayerColumns) {
    const { wordBytes, nodeWord, nodeChildren, nodeAliases, aliasEntry, aliasFlags } = columns;
    this.words = new WordTable(wordBytes, stringStartsOf(wordBytes, (wordBytes.length / MEAN_WORD) | 0));
    this.entryCount = columns.entryType.length;
    this.nodeWord = nodeWord;
    const nodes = nodeWord.length;
    if (nodeChildren.length !== nodes) throw inconsistent('child counts', nodes, nodeChildren.length);
    if (nodeAliases.length !== nodes) throw inconsistent('alias counts', nodes, nodeAliases.length);
    const childStart = offsetsOf(nodeChildren);
    // Breadth-first numbering: the root's children begin at node 1, and every node but the root is somebody's child.
    for (let i = 0; i <= nodes; i++) childStart[i] = (childStart[i] as number) + 1;
    this.childStart = childStart;
    if (nodes > 0 && childStart[nodes] !== nodes) throw inconsistent('trie nodes', nodes, childStart[nodes] as number);
    this.aliasStart = offsetsOf(nodeAliases);
    if (aliasEntry.length !== this.aliasStart[nodes] || aliasFlags.length !== aliasEntry.length) throw inconsistent('aliases', this.aliasStart[nodes] as number, aliasEntry.length);
    this.aliasEntry = aliasEntry;
    this.aliasFlags = aliasFlags;
    this.entryType = columns.entryType;
    this.entryKind = columns.entryKind;
    this.entryCountry = columns.entryCountry;
    this.entryPopulation = columns.entryPopulation;
    this.rootChild = new Uint32Array(this.words.count);
    for (let node = childStart[0] as number, end = childStart[1] as number; node < end; node++) {
      const word = nodeWord[node] as number;
      if (word >= this.words.count) throw inconsistent('word ids', this.words.count, word);
      this.rootChild[word] = node;
    }
  }

  /**
   * Opens a gazetteer pack.
   * @throws YaqutError `invalid-pack` on damage.
   */
  static open(bytes: Uint8Array, verify: boolean): GazetteerLayer {
    const pack = new PackReader(bytes, KIND_GAZETTEER, verify);
    const entryType = pack.values(SECTION.entryType);
    const nodeWord = pack.values(SECTION.nodeWord);
    return new GazetteerLayer(new PackColumns(pack, entryType, nodeWord));
  }

  private stringStarts(): Uint32Array {
    const starts = stringStartsOf(this.columns.stringBytes, this.entryCount * STRINGS_PER_ENTRY);
    if (starts.length !== this.entryCount * STRINGS_PER_ENTRY + 1) throw inconsistent('strings', this.entryCount * STRINGS_PER_ENTRY, starts.length - 1);
    return starts;
  }

  private string(entry: number, which: number): string {
    this.strings ??= this.stringStarts();
    const index = entry * STRINGS_PER_ENTRY + which;
    const start = this.strings[index] as number;
    const end = (this.strings[index + 1] as number) - 1;
    return start === end ? '' : this.decoder.decode(this.columns.stringBytes.subarray(start, end));
  }

  /** 1 + index of the entry that this one lies in, 0 for none. */
  parentOf(entry: number): number {
    return this.columns.entryParent[entry] as number;
  }

  typeOf(entry: number): EntityType {
    return ENTITY_TYPES[this.entryType[entry] as number] as EntityType;
  }

  idOf(entry: number): string {
    return this.string(entry, STRING_ID) || derivedId(this.typeOf(entry), this.string(entry, STRING_EN), this.entryKind[entry] as number, this.columns.entryGeonames[entry] as number);
  }

  nameOf(entry: number, language: NameLanguage): string {
    return this.string(entry, STRING_OF[language]) || this.string(entry, STRING_EN);
  }

  countryOf(entry: number): string | undefined {
    return unpackCountry(this.columns.entryCountry[entry] as number);
  }

  /** Degrees, or undefined where the gazetteer has no position. */
  latOf(entry: number): number | undefined {
    const stored = this.columns.entryLat[entry] as number;
    return stored === 0 ? undefined : (stored - 1 - 90000) / 1000;
  }

  lonOf(entry: number): number | undefined {
    const stored = this.columns.entryLon[entry] as number;
    return stored === 0 ? undefined : (stored - 1 - 180000) / 1000;
  }

  refsOf(entry: number): EntityRefs | undefined {
    const refs: EntityRefs = {};
    const geonames = this.columns.entryGeonames[entry] as number;
    const wikidata = this.columns.entryWikidata[entry] as number;
    const iso = this.string(entry, STRING_ISO);
    if (geonames !== 0) refs.geonames = geonames;
    if (wikidata !== 0) refs.wikidata = `Q${wikidata}`;
    if (iso !== '') refs.iso = iso;
    return geonames !== 0 || wikidata !== 0 || iso !== '' ? refs : undefined;
  }

  /** Ids of the words that speak for an entry, empty for most. */
  cueWordsOf(entry: number): readonly number[] {
    if (this.cueWords === undefined) {
      this.cueWords = new Map();
      const pairs = this.columns.entryCueWords;
      for (let i = 0; i + 1 < pairs.length; i += 2) {
        const list = this.cueWords.get(pairs[i] as number);
        if (list) list.push(pairs[i + 1] as number);
        else this.cueWords.set(pairs[i] as number, [pairs[i + 1] as number]);
      }
    }
    return this.cueWords.get(entry) ?? [];
  }

  /** The entry with this id, or -1. The first call builds an index of the whole layer. */
  entryOf(id: string): number {
    if (this.entryIds === undefined) {
      this.entryIds = new Map();
      for (let entry = 0; entry < this.entryCount; entry++) this.entryIds.set(this.idOf(entry), entry);
    }
    return this.entryIds.get(id) ?? -1;
  }
}
