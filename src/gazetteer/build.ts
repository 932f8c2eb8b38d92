// Builds a gazetteer layer from entries and aliases: for the compiler at build time and for custom gazetteers at run time.

import { ENTITY_TYPES } from '../types';
import type { LayerColumns } from './columns';
import { entryColumns, type EntryRecord, EntryRecords } from './entry-records';
import { ALIAS, CUE_BASE, CUE_CLASSES, type CueClass, packCountry } from './model';
import { MAX_WORD_LETTERS, wordsOfName } from './name-words';
import { PairMap } from './pair-map';
import type { RespellingRule } from './respelling';
import { wordList } from './words';

/** Where two ways lead to one spelling of one entry, these flags hold only if both have them; the others add up. */
const RESTRICTIVE = ALIAS.weak | ALIAS.variant | ALIAS.acronym | ALIAS.alternate | ALIAS.transliterated;
/** Values of aliases are below this, and so are ids of words. */
const VALUES = 2 ** 24;

export class LayerBuilder {
  private readonly wordIds = new Map<string, number>();
  private readonly words: string[] = [];
  /** (node, word) → node - 1, in order of creation. */
  private readonly edges = new PairMap();
  /** (node, value) → alias. */
  private readonly aliases = new PairMap();
  private readonly aliasFlags: number[] = [];
  private readonly entries: EntryRecord[] = [];
  private readonly parents = new Map<number, number>();
  /** Pairs of entry and word. */
  private readonly cueWords: Array<readonly [entry: number, word: number]> = [];

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
      id = this.words.length;
      this.wordIds.set(word, id);
      this.words.push(word);
    }
    return id;
  }

  private add(words: readonly string[], value: number, flags: number): void {
    let node = 0;
    for (const word of words) node = this.edges.number(node, this.wordId(word), true) + 1;
    const alias = this.aliases.number(node, value, true);
    if (alias === this.aliasFlags.length) this.aliasFlags.push(flags);
    else {
      const seen = this.aliasFlags[alias] as number;
      this.aliasFlags[alias] = (seen & flags & RESTRICTIVE) | ((seen | flags) & ~RESTRICTIVE);
    }
  }

  /** Adds a spelling of an entry; false where the name can never match (see `wordsOfName`). */
  addAlias(entry: number, name: string, flags: number): boolean {
    const words = wordsOfName(name);
    if (words === undefined) return false;
    this.add(words, entry, flags);
    return true;
  }

  /** Makes a word known that is part of no name: it is never a respelling of one. */
  addWord(word: string): void {
    if (word.length <= MAX_WORD_LETTERS) this.wordId(word);
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
    this.cueWords.push([entry, this.wordId(last)]);
    return true;
  }

  /**
   * Lays out the layer: nodes breadth-first, siblings by word id, aliases by node and value.
   * Word ids are those of the sorted words, which packs need, or of their order of arrival, which is faster.
   */
  finish(order: 'sorted' | 'arrival' = 'sorted', respelling: readonly RespellingRule[] = []): LayerColumns {
    const { edges, aliases, entries } = this;
    const words = order === 'sorted' ? [...this.words].sort() : this.words;
    const rank = new Uint32Array(words.length);
    words.forEach((word, id) => {
      rank[order === 'sorted' ? (this.wordIds.get(word) as number) : id] = id;
    });
    const nodes = edges.size + 1;
    const position = this.positions(rank);
    const nodeWord = new Uint32Array(nodes);
    const childStart = new Uint32Array(nodes + 1);
    const aliasStart = new Uint32Array(nodes + 1);
    const rootChild = new Uint32Array(words.length);
    for (let edge = 0; edge < edges.size; edge++) {
      const node = position[edge + 1] as number;
      const parent = edges.firsts[edge] as number;
      const word = rank[edges.seconds[edge] as number] as number;
      nodeWord[node] = word;
      if (parent === 0) rootChild[word] = node;
      bump(childStart, (position[parent] as number) + 1);
    }
    childStart[0] = 1;
    accumulate(childStart);
    const aliasEntry = new Uint32Array(aliases.size);
    const aliasFlags = new Uint32Array(aliases.size);
    const keys = new Float64Array(aliases.size);
    const nodeAt = new Uint32Array(nodes);
    for (let node = 0; node < nodes; node++) nodeAt[position[node] as number] = node;
    const entryAt = order === 'sorted' ? this.entryOrder(position) : Uint32Array.from(entries, (_, entry) => entry);
    const placeOf = new Uint32Array(entries.length);
    entryAt.forEach((entry, place) => {
      placeOf[entry] = place;
    });
    for (let alias = 0; alias < aliases.size; alias++) {
      const node = position[aliases.firsts[alias] as number] as number;
      const value = aliases.seconds[alias] as number;
      keys[alias] = node * VALUES + (value < CUE_BASE ? (placeOf[value] as number) : value);
      bump(aliasStart, node + 1);
    }
    accumulate(aliasStart);
    keys.sort();
    for (let i = 0; i < keys.length; i++) {
      const value = (keys[i] as number) % VALUES;
      aliasEntry[i] = value;
      aliasFlags[i] = this.aliasFlags[aliases.number(nodeAt[((keys[i] as number) - value) / VALUES] as number, value < CUE_BASE ? (entryAt[value] as number) : value, false)] as number;
    }
    const cues = [...this.cueWords].sort(([a], [b]) => (placeOf[a] as number) - (placeOf[b] as number));
    const ordered = Array.from(entryAt, (entry) => entries[entry] as EntryRecord);
    const parents = new Map([...this.parents].map(([entry, parent]) => [placeOf[entry] as number, placeOf[parent] as number]));
    return {
      words: wordList(words, order === 'sorted'),
      nodeWord,
      childStart,
      aliasStart,
      aliasEntry,
      aliasFlags,
      rootChild,
      ...entryColumns(ordered),
      cueEntries: Uint32Array.from(cues, ([entry]) => placeOf[entry] as number),
      cueWords: Uint32Array.from(cues, ([, word]) => rank[word] as number),
      respelling,
      entries: new EntryRecords(ordered, parents),
    };
  }

  /**
   * Entries by type, country and what they lie in, then by the first of their names in the trie: columns compress for the one, and for the other
   * a pack can say of most names "the next of its group".
   */
  private entryOrder(position: Uint32Array): Uint32Array {
    const { aliases, entries, parents } = this;
    const first = new Uint32Array(entries.length).fill(0xffffffff);
    for (let alias = 0; alias < aliases.size; alias++) {
      const value = aliases.seconds[alias] as number;
      if (value < CUE_BASE) first[value] = Math.min(first[value] as number, position[aliases.firsts[alias] as number] as number);
    }
    const key = (entry: number) => {
      const { type, country } = entries[entry] as EntryRecord;
      return (ENTITY_TYPES.indexOf(type) * 0x400 + packCountry(country ?? '')) * VALUES + (parents.get(entry) ?? -1) + 1;
    };
    const keys = Float64Array.from(entries, (_, entry) => key(entry));
    return Uint32Array.from(entries, (_, entry) => entry).sort((a, b) => (keys[a] as number) - (keys[b] as number) || (first[a] as number) - (first[b] as number) || a - b);
  }

  /** The place of each node in breadth-first order: a level at a time, sorted by the parent's place and the word. */
  private positions(rank: Uint32Array): Uint32Array {
    const { edges } = this;
    const depth = new Uint8Array(edges.size + 1);
    const sizes: number[] = [];
    for (let edge = 0; edge < edges.size; edge++) {
      const level = depth[edges.firsts[edge] as number] as number;
      depth[edge + 1] = level + 1;
      sizes[level] = (sizes[level] ?? 0) + 1;
    }
    const wordAt = new Uint32Array(rank.length);
    rank.forEach((to, from) => {
      wordAt[to] = from;
    });
    const levels = sizes.map((size) => new Float64Array(size));
    const filled = sizes.map(() => 0);
    const position = new Uint32Array(edges.size + 1);
    const nodeAt = new Uint32Array(edges.size + 1);
    let next = 1;
    // Parents are placed before their children: an edge is entered on its level once the level above is done.
    const byLevel = sizes.map((size) => new Uint32Array(size));
    for (let edge = 0; edge < edges.size; edge++) {
      const level = (depth[edge + 1] as number) - 1;
      (byLevel[level] as Uint32Array)[filled[level] as number] = edge;
      filled[level] = (filled[level] as number) + 1;
    }
    levels.forEach((keys, level) => {
      const list = byLevel[level] as Uint32Array;
      for (let i = 0; i < list.length; i++) {
        const edge = list[i] as number;
        keys[i] = (position[edges.firsts[edge] as number] as number) * VALUES + (rank[edges.seconds[edge] as number] as number);
      }
      keys.sort();
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] as number;
        const word = key % VALUES;
        const node = edges.number(nodeAt[(key - word) / VALUES] as number, wordAt[word] as number, false) + 1;
        position[node] = next;
        nodeAt[next++] = node;
      }
    });
    return position;
  }
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

/** Counts to running sums, in place. */
function accumulate(counts: Uint32Array): void {
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] as number) + (counts[i - 1] as number);
}
