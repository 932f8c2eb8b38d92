// Builds a gazetteer layer from entries and aliases: for the compiler at build time and for custom gazetteers at run time.

import type { NameLanguage } from '../types';
import { ENTITY_TYPES, type EntityRefs, type EntityType } from '../types';
import { KIND_GAZETTEER, SECTION } from '../pack/layout';
import { PackWriter } from '../pack/writer';
import { foldWord, LAST_JOINT, tokenise } from '../text/tokens';
import { derivedId, type LayerColumns, STRINGS_PER_ENTRY } from './layer';
import { CUE_BASE, CUE_CLASSES, type CueClass, ENTRY_KIND, packCountry } from './model';

/** An entry as the builder takes it. */
export interface EntryRecord {
  id: string;
  type: EntityType;
  names: Record<NameLanguage, string>;
  country?: string;
  lat?: number;
  lon?: number;
  population?: number;
  refs?: EntityRefs;
  kind?: number;
}

/** Words on one trie path are at most this many; longer names are refused. */
export const MAX_NAME_WORDS = 16;

/**
 * The folded words of a name, or undefined where it holds punctuation that no name may (then it could never match).
 * The inverse of what the tokeniser does to text.
 */
export function wordsOfName(name: string): string[] | undefined {
  const tokens = tokenise(name);
  const count = tokens.count;
  if (count === 0 || count > MAX_NAME_WORDS) return undefined;
  const words: string[] = [];
  for (let token = 0; token < count; token++) {
    if (token > 0 && (tokens.gap[token] as number) > LAST_JOINT) return undefined;
    words.push(foldWord(name, tokens.start[token] as number, tokens.end[token] as number));
  }
  return words;
}

const encoder = /* @__PURE__ */ new TextEncoder();

/** Stored coordinate: 0 is "none". A thousandth of a degree (111 m) is finer than any town. */
function storeDegrees(degrees: number | undefined, shift: number): number {
  return degrees === undefined ? 0 : Math.round((degrees + shift) * 1000) + 1;
}

interface Alias {
  node: number;
  value: number;
  flags: number;
}

export class LayerBuilder {
  private readonly wordIds = new Map<string, number>();
  private readonly wordList: string[] = [];
  /** (node × 2^21 + word) → node, in order of creation. */
  private readonly edges = new Map<number, number>();
  private readonly edgeParent: number[] = [0];
  private readonly edgeWord: number[] = [0];
  private readonly aliases: Alias[] = [];
  private readonly aliasSeen = new Map<number, Alias>();
  private readonly entries: EntryRecord[] = [];
  private readonly parents = new Map<number, number>();
  private readonly cueWords: number[] = [];

  get entryCount(): number {
    return this.entries.length;
  }

  addEntry(entry: EntryRecord): number {
    this.entries.push(entry);
    return this.entries.length - 1;
  }

  setParent(entry: number, parent: number): void {
    this.parents.set(entry, parent);
  }

  private wordId(word: string): number {
    let id = this.wordIds.get(word);
    if (id === undefined) {
      id = this.wordList.length;
      this.wordIds.set(word, id);
      this.wordList.push(word);
    }
    return id;
  }

  private node(words: readonly string[]): number {
    let node = 0;
    for (const word of words) {
      const id = this.wordId(word);
      const key = node * 0x200000 + id;
      let next = this.edges.get(key);
      if (next === undefined) {
        next = this.edgeParent.length;
        this.edges.set(key, next);
        this.edgeParent.push(node);
        this.edgeWord.push(id);
      }
      node = next;
    }
    return node;
  }

  private add(words: readonly string[], value: number, flags: number): void {
    const node = this.node(words);
    const key = node * 0x1000000 + value;
    const seen = this.aliasSeen.get(key);
    if (seen !== undefined) {
      // Two ways to the same spelling: restrictions hold only where both have them, languages add up.
      const restrictive = 1 | 2 | 4 | 512 | 2048;
      seen.flags = (seen.flags & flags & restrictive) | ((seen.flags | flags) & ~restrictive);
      return;
    }
    const alias = { node, value, flags };
    this.aliasSeen.set(key, alias);
    this.aliases.push(alias);
  }

  /** Adds a spelling of an entry; false where the name can never match (see `wordsOfName`). */
  addAlias(entry: number, name: string, flags: number): boolean {
    const words = wordsOfName(name);
    if (words === undefined) return false;
    this.add(words, entry, flags);
    return true;
  }

  addCue(cue: CueClass, form: string): boolean {
    const words = wordsOfName(form);
    if (words === undefined) return false;
    this.add(words, CUE_BASE + CUE_CLASSES.indexOf(cue), 0);
    return true;
  }

  /** Adds a word that speaks for an entry where it stands near. Only its last word counts. */
  addCueWord(entry: number, word: string): boolean {
    const words = wordsOfName(word);
    const last = words?.[words.length - 1];
    if (last === undefined) return false;
    this.cueWords.push(entry, this.wordId(last));
    return true;
  }

  /** Lays out the columns: words sorted (they compress far better so), nodes breadth-first, siblings by word. */
  finish(): LayerColumns {
    const sorted = this.wordList.map((_, id) => id).sort((a, b) => ((this.wordList[a] as string) < (this.wordList[b] as string) ? -1 : 1));
    const rank = new Uint32Array(sorted.length);
    sorted.forEach((id, position) => {
      rank[id] = position;
    });
    const created = this.edgeParent.length;
    const children: number[][] = Array.from({ length: created }, () => []);
    for (let node = 1; node < created; node++) (children[this.edgeParent[node] as number] as number[]).push(node);
    const order: number[] = [0];
    const position = new Uint32Array(created);
    for (let at = 0; at < order.length; at++) {
      const node = order[at] as number;
      position[node] = at;
      const list = children[node] as number[];
      if (list.length > 1) list.sort((a, b) => (rank[this.edgeWord[a] as number] as number) - (rank[this.edgeWord[b] as number] as number));
      for (const child of list) order.push(child);
    }
    const aliases = this.aliases.map((alias) => ({ ...alias, node: position[alias.node] as number }));
    aliases.sort((a, b) => a.node - b.node || a.value - b.value);
    const nodeAliases = new Uint32Array(created);
    for (const alias of aliases) nodeAliases[alias.node] = (nodeAliases[alias.node] as number) + 1;
    const words = encodeAll(sorted.map((id) => this.wordList[id] as string));
    const strings = encodeAll(this.entries.flatMap(entryStrings));
    const column = (value: (entry: EntryRecord, index: number) => number) => Uint32Array.from(this.entries, value);
    return {
      wordBytes: words,
      nodeWord: Uint32Array.from(order, (node) => (node === 0 ? 0 : (rank[this.edgeWord[node] as number] as number))),
      nodeChildren: Uint32Array.from(order, (node) => (children[node] as number[]).length),
      nodeAliases,
      aliasEntry: Uint32Array.from(aliases, (alias) => alias.value),
      aliasFlags: Uint32Array.from(aliases, (alias) => alias.flags),
      entryType: column((entry) => ENTITY_TYPES.indexOf(entry.type)),
      entryCountry: column((entry) => packCountry(entry.country ?? '')),
      entryLat: column((entry) => storeDegrees(entry.lat, 90)),
      entryLon: column((entry) => storeDegrees(entry.lon, 180)),
      entryPopulation: column((entry) => entry.population ?? 0),
      entryGeonames: column((entry) => entry.refs?.geonames ?? 0),
      entryWikidata: column((entry) => Number(entry.refs?.wikidata?.slice(1) ?? 0)),
      entryKind: column((entry) => entry.kind ?? ENTRY_KIND.other),
      entryParent: column((_, index) => (this.parents.get(index) ?? -1) + 1),
      stringBytes: strings,
      entryCueWords: Uint32Array.from(this.cueWords, (value, index) => (index % 2 === 0 ? value : (rank[value] as number))),
    };
  }
}

/** Ids that the layer can make again from the other columns are left out of the pack. */
function idIsDerived(entry: EntryRecord): boolean {
  return entry.id === derivedId(entry.type, entry.names.en, entry.kind ?? 0, entry.refs?.geonames ?? 0);
}

function entryStrings(entry: EntryRecord): string[] {
  const { en, fr, ar } = entry.names;
  const strings = [idIsDerived(entry) ? '' : entry.id, en, fr === en ? '' : fr, ar === en ? '' : ar, entry.refs?.iso ?? ''];
  if (strings.length !== STRINGS_PER_ENTRY) throw new Error('entry strings and layout differ');
  return strings;
}

/** Strings one after the other, each ended by a bar, which no name holds. */
function encodeAll(strings: readonly string[]): Uint8Array {
  return encoder.encode(strings.map((string) => `${string.replaceAll('|', ' ')}|`).join(''));
}

/** The columns as a pack. */
export function writeLayer(columns: LayerColumns, about: string): Uint8Array {
  const writer = new PackWriter(KIND_GAZETTEER);
  for (const [name, id] of Object.entries(SECTION)) {
    if (name === 'about') writer.addText(id, about);
    else writer.add(id, columns[name as keyof LayerColumns]);
  }
  return writer.finish();
}
