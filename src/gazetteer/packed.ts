// A layer out of a pack. What matching needs is decoded in a few passes when the pack is opened; what is asked about an entry only once
// it is found (names, ids, positions) is read where it stands (packed-entries.ts).

import { YaqutError } from '../errors';
import { ALIAS_NEXT, ALIAS_WINDOW, KIND_GAZETTEER, SECTION, SHAPE_ALIASES, SHAPE_CHILDREN, WORD_BLOCK } from '../pack/layout';
import { PackReader } from '../pack/reader';
import { entryGroups, type LayerColumns } from './columns';
import { FrontCodedWords } from './front-coded';
import { PackedEntries } from './packed-entries';
import { readRespelling } from './respelling';

type Numbers = Uint8Array | Uint32Array;

function check(what: string, expected: number, got: number): void {
  if (expected !== got) throw new YaqutError({ code: 'invalid-pack', what: `pack is inconsistent: ${what}`, expected: String(expected), got: String(got), remedy: 'build the pack again with this version of yaqut' });
}

/**
 * Opens a gazetteer pack.
 * @throws YaqutError `invalid-pack` on damage.
 */
export function readLayer(bytes: Uint8Array, verify: boolean): LayerColumns {
  const pack = new PackReader(bytes, KIND_GAZETTEER, verify);
  const entryType = pack.column(SECTION.entryType);
  const entryKind = pack.column(SECTION.entryKind, entryType.length);
  const entryCountry = pack.column(SECTION.entryCountry, entryType.length);
  const trie = readTrie(pack, entryGroups(entryType, entryCountry, pack.column(SECTION.entryParent, entryType.length)));
  return {
    ...trie,
    entryType,
    entryKind,
    entryCountry,
    entryPopulation: readPopulations(pack.valuesOf(SECTION.entryPopulation, entryType.length)),
    cueEntries: summed(pack.values(SECTION.cueGap)),
    cueWords: pack.column(SECTION.cueWord),
    respelling: readRespelling(pack.text(SECTION.respelling)),
    entries: new PackedEntries(pack, trie, entryType),
  };
}

/** In place: distances to numbers. */
function summed(gaps: Uint32Array): Uint32Array {
  for (let i = 1; i < gaps.length; i++) gaps[i] = (gaps[i] as number) + (gaps[i - 1] as number);
  return gaps;
}

/** What matching walks over. */
type Trie = Pick<LayerColumns, 'words' | 'nodeWord' | 'childStart' | 'aliasStart' | 'aliasEntry' | 'aliasFlags' | 'rootChild'>;

function readTrie(pack: PackReader, groups: number[]): Trie {
  const units = pack.values(SECTION.wordUnits);
  const count = units.length;
  const lengths = Uint8Array.from(units);
  // A loop: `from` with a function takes ten times as long.
  const shared = new Uint8Array(count);
  for (let word = 0; word < count; word++) shared[word] = (units[word] as number) >>> 8;
  const rest = pack.column(SECTION.wordLetters);
  const shape = pack.column(SECTION.nodeShape);
  const { childStart, aliasStart } = readShape(shape, pack.column(SECTION.nodeMany));
  const nodes = shape.length;
  check('trie nodes', Math.max(1, nodes), childStart[nodes] as number);
  // The root's children are the words that begin names, in their order.
  const nodeWord = new Uint32Array(nodes);
  const rootChild = new Uint32Array(count);
  const blocks = new Uint32Array(Math.ceil(count / WORD_BLOCK));
  const first = readRoots(lengths, pack.column(SECTION.wordRoot, count), nodeWord, rootChild, blocks);
  check('letters', rest.length, first.letters);
  check('words that begin names', (childStart[Math.min(1, nodes)] as number) - 1, first.nodes);
  readNodeWords(pack, nodeWord, childStart);
  const back = pack.column(SECTION.aliasBack, aliasStart[nodes] as number);
  return {
    words: new FrontCodedWords(Uint16Array.from(pack.values(SECTION.letters)), shared, lengths, rest, blocks),
    nodeWord,
    childStart,
    aliasStart,
    aliasEntry: readAliases(back, pack.values(SECTION.aliasEntry), pack.column(SECTION.aliasGroup), groups),
    aliasFlags: pack.valuesOf(SECTION.aliasFlags, back.length),
    rootChild,
  };
}

function readShape(shape: Numbers, many: Numbers): { childStart: Uint32Array; aliasStart: Uint32Array } {
  const nodes = shape.length;
  const childStart = new Uint32Array(nodes + 1);
  const aliasStart = new Uint32Array(nodes + 1);
  // Breadth-first numbering: the root's children begin at node 1, and every node but the root is somebody's child.
  let child = 1;
  let alias = 0;
  let next = 0;
  childStart[0] = 1;
  for (let node = 0; node < nodes; node++) {
    const both = shape[node] as number;
    const children = both >> 3;
    const aliases = both & SHAPE_ALIASES;
    child += children === SHAPE_CHILDREN ? (many[next++] ?? 0) : children;
    alias += aliases === SHAPE_ALIASES ? (many[next++] ?? 0) : aliases;
    childStart[node + 1] = child;
    aliasStart[node + 1] = alias;
  }
  check('large counts', many.length, next);
  return { childStart, aliasStart };
}

function readRoots(lengths: Numbers, isRoot: Numbers, nodeWord: Uint32Array, rootChild: Uint32Array, blocks: Uint32Array): { letters: number; nodes: number } {
  let letters = 0;
  let nodes = 0;
  for (let word = 0; word < lengths.length; word++) {
    if (word % WORD_BLOCK === 0) blocks[word / WORD_BLOCK] = letters;
    letters += lengths[word] as number;
    if (isRoot[word] === 1) {
      nodeWord[++nodes] = word;
      rootChild[word] = nodes;
    }
  }
  return { letters, nodes };
}

/** Word ids of the nodes below the first level. */
function readNodeWords(pack: PackReader, nodeWord: Uint32Array, childStart: Uint32Array): void {
  const nodes = nodeWord.length;
  const below = childStart[Math.min(1, nodes)] as number;
  const common = pack.column(SECTION.commonWords);
  const numbers = pack.column(SECTION.nodeCommon, Math.max(0, nodes - below));
  const firsts = pack.values(SECTION.nodeWord);
  const gaps = pack.values(SECTION.nodeGap);
  let nextFirst = 0;
  let nextGap = 0;
  for (let node = 1; node < nodes; node++) {
    let before = -1;
    for (let child = childStart[node] as number, end = childStart[node + 1] as number; child < end; child++) {
      const number = numbers[child - below] as number;
      if (number !== 0) {
        nodeWord[child] = common[number - 1] as number;
        continue;
      }
      before = before < 0 ? (firsts[nextFirst++] as number) : before + (gaps[nextGap++] as number);
      nodeWord[child] = before;
    }
  }
  check('first words of nodes', firsts.length, nextFirst);
  check('further words of nodes', gaps.length, nextGap);
}

/** `next` is the first entry of each group. */
function readAliases(back: Numbers, explicit: Uint32Array, groups: Numbers, next: number[]): Uint32Array {
  const entries = new Uint32Array(back.length);
  let nextExplicit = 0;
  let nextGroup = 0;
  for (let i = 0; i < entries.length; i++) {
    const distance = back[i] as number;
    if (distance === 0) entries[i] = explicit[nextExplicit++] as number;
    else if (distance === ALIAS_NEXT) {
      const group = groups[nextGroup++] as number;
      entries[i] = next[group] as number;
      next[group] = (next[group] as number) + 1;
    } else entries[i] = entries[i - Math.min(distance, ALIAS_WINDOW)] as number;
  }
  check('alias entries', explicit.length, nextExplicit);
  check('first aliases', groups.length, nextGroup);
  return entries;
}

const TENS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** In place: mantissa and exponent to the number. */
function readPopulations(values: Uint32Array): Uint32Array {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value >>> 24 !== 0) values[i] = (value & 0xffffff) * (TENS[value >>> 24] as number);
  }
  return values;
}
