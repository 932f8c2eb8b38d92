// What a pack says of an entry, read where it stands: names, ids and positions of the few that are found.

import { SECTION, STRING_BLOCK, STRING_IN_TEXT } from '../pack/layout';
import type { PackReader } from '../pack/reader';
import { ENTITY_TYPES, type EntityType, type NameLanguage } from '../types';
import { derivedId, type EntryStore, isGeonamesId, type LayerColumns } from './columns';
import { aliasOfName, readName } from './spelling';

type Numbers = Uint8Array | Uint32Array;
/** The trie: names are written as changes to its paths. */
type Names = Pick<LayerColumns, 'words' | 'nodeWord' | 'childStart' | 'aliasStart' | 'aliasEntry'>;

/** Largest index whose start is not above `value`: of the equal ones the last, which is the one that is not empty. */
function owner(starts: Uint32Array, value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const BAR = 0x7c;
const NAME_SECTION: Record<NameLanguage, number> = { en: SECTION.stringEn, fr: SECTION.stringFr, ar: SECTION.stringAr };

/** A table of GeoNames numbers pays after so many look-ups. */
const LINEAR_LOOKUPS = 16;

export class PackedEntries implements EntryStore {
  private readonly columns = new Map<number, Numbers>();
  private readonly decoder = new TextDecoder();
  /** The aliases of each entry as lists: the first, and the next of each alias, + 1. */
  private lists: { first: Uint32Array; next: Uint32Array } | undefined;
  /** Curated entries by id. */
  private ids: Map<string, number> | undefined;
  private byNumber: Map<number, number[]> | undefined;
  private lookups = 0;

  constructor(
    private readonly pack: PackReader,
    private readonly trie: Names,
    private readonly types: Numbers,
  ) {}

  private column(section: number, count?: number): Numbers {
    let values = this.columns.get(section);
    if (values === undefined) {
      values = this.pack.column(section, count);
      this.columns.set(section, values);
    }
    return values;
  }

  private value(section: number, entry: number): number {
    return this.column(section, this.types.length)[entry] as number;
  }

  private string(section: number, entry: number): string {
    const which = section - SECTION.stringId;
    const forms = this.column(SECTION.formId + which, this.types.length);
    const form = forms[entry] as number;
    if (form !== STRING_IN_TEXT) return form === 0 ? '' : String.fromCharCode(form);
    const bytes = this.column(section) as Uint8Array;
    const blocks = this.column(SECTION.stringBlocks);
    const block = (entry / STRING_BLOCK) | 0;
    let at = blocks[which * (blocks.length / 5) + block] as number;
    let skip = 0;
    for (let before = block * STRING_BLOCK; before < entry; before++) if (forms[before] === STRING_IN_TEXT) skip++;
    while (skip > 0 && at < bytes.length) if (bytes[at++] === BAR) skip--;
    const end = bytes.indexOf(BAR, at);
    return this.decoder.decode(bytes.subarray(at, end < 0 ? bytes.length : end));
  }

  /** The folded words of an alias of an entry, parted by spaces. */
  private folded(entry: number, number: number): string {
    const { aliasEntry, aliasStart, childStart, nodeWord, words } = this.trie;
    if (this.lists === undefined) {
      const first = new Uint32Array(this.types.length);
      const next = new Uint32Array(aliasEntry.length);
      for (let alias = aliasEntry.length - 1; alias >= 0; alias--) {
        const of = aliasEntry[alias] as number;
        if (of >= first.length) continue;
        next[alias] = first[of] as number;
        first[of] = alias + 1;
      }
      this.lists = { first, next };
    }
    let alias = this.lists.first[entry] as number;
    for (let i = 0; i < number && alias !== 0; i++) alias = this.lists.next[alias - 1] as number;
    let folded = '';
    for (let node = owner(aliasStart, alias - 1), parent: number; node > 0; node = parent) {
      folded = `${words.text(nodeWord[node] as number)}${folded === '' ? '' : ' '}${folded}`;
      parent = owner(childStart, node);
      if (parent >= node) break;
    }
    return folded;
  }

  id(entry: number): string {
    const stored = this.string(SECTION.stringId, entry);
    if (stored !== '') return stored;
    const isCurated = this.isCurated(entry);
    return derivedId(ENTITY_TYPES[this.types[entry] as number] as EntityType, isCurated ? this.name(entry, 'en') : '', isCurated, this.geonames(entry));
  }

  name(entry: number, language: NameLanguage): string {
    const stored = this.string(NAME_SECTION[language], entry) || this.string(SECTION.stringEn, entry);
    const alias = aliasOfName(stored);
    return alias < 0 ? stored : readName(stored, this.folded(entry, alias));
  }

  iso(entry: number): string {
    return this.string(SECTION.stringIso, entry);
  }

  lat(entry: number): number | undefined {
    return degrees(this.value(SECTION.entryLat, entry), 90);
  }

  lon(entry: number): number | undefined {
    return degrees(this.value(SECTION.entryLon, entry), 180);
  }

  geonames(entry: number): number {
    return this.value(SECTION.entryGeonames, entry);
  }

  wikidata(entry: number): number {
    return this.value(SECTION.entryWikidata, entry);
  }

  parent(entry: number): number {
    return this.value(SECTION.entryParent, entry);
  }

  isCurated(entry: number): boolean {
    return this.value(SECTION.entryCurated, entry) === 1;
  }

  find(id: string): number {
    if (isGeonamesId(id)) return this.findGeonames(id);
    if (this.ids === undefined) {
      this.ids = new Map();
      for (let entry = 0; entry < this.types.length; entry++) if (this.isCurated(entry)) this.ids.set(this.id(entry), entry);
    }
    return this.ids.get(id) ?? -1;
  }

  /** The first few are looked for one by one; a table is made for more, and to be sure that there is none. */
  private findGeonames(id: string): number {
    const number = Number(id.slice(id.lastIndexOf('-') + 1));
    const numbers = this.column(SECTION.entryGeonames, this.types.length);
    if (this.byNumber === undefined && this.lookups < LINEAR_LOOKUPS) {
      this.lookups++;
      for (let entry = numbers.indexOf(number); entry >= 0; entry = numbers.indexOf(number, entry + 1)) if (this.id(entry) === id) return entry;
    }
    this.byNumber ??= this.entriesByNumber(numbers);
    return this.byNumber.get(number)?.find((entry) => this.id(entry) === id) ?? -1;
  }

  /** The entries that only GeoNames knows, by the number in their ids. */
  private entriesByNumber(numbers: Numbers): Map<number, number[]> {
    const byNumber = new Map<number, number[]>();
    for (let entry = 0; entry < numbers.length; entry++) {
      if (this.isCurated(entry)) continue;
      const stored = this.string(SECTION.stringId, entry);
      const number = stored === '' ? (numbers[entry] as number) : Number(stored.slice(stored.lastIndexOf('-') + 1));
      const same = byNumber.get(number);
      if (same) same.push(entry);
      else byNumber.set(number, [entry]);
    }
    return byNumber;
  }
}

function degrees(stored: number, shift: number): number | undefined {
  return stored === 0 ? undefined : (((stored - 1) >> 8) * 100 + ((stored - 1) & 255) - shift * 1e4) / 1e4;
}
