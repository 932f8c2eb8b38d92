// The fine type of a name that the tagger found: a small linear classifier over heads, tails, inner words and the words around.
// Each part of its features reads one kind of token in one role, so that sums can be kept by kind.

import { CUE } from '../gazetteer/model';
import { FIRST_UPPER } from '../text/tokens';
import { ENTITY_TYPES } from '../types';
import { type FeatureReader, mix, mix2 } from './features';
import { AFFIXES } from './kinds';
import type { WeightTable } from './weights';

export const TYPE_COUNT = ENTITY_TYPES.length;
/** More than any span has. */
export const MAX_TYPE_FEATURES = 256;

const CONNECTING = CUE.particle | CUE.function;
/** Words of a name that are looked at, besides its first and last. */
const MAX_INNER = 12;
/** Far enough back to find the word that governs a name. */
const MAX_BACK = 4;

/** What a token is to a name. The templates of each role begin at 100 + 20 × role. */
const ROLE = { first: 0, last: 1, word: 2, before: 3, after: 4, twoAfter: 5, head: 6, beforeHead: 7 } as const;
const ROLE_COUNT = 8;

function cueBits(template: number, mask: number, out: Int32Array, n: number): number {
  for (let rest = mask; rest !== 0; rest &= rest - 1) out[n++] = mix(template, 31 - Math.clz32(rest & -rest));
  return n;
}

/** Features of a kind of token in a role. */
function roleFeatures({ table }: FeatureReader, role: number, kind: number, out: Int32Array): number {
  const template = 100 + 20 * role;
  let n = 0;
  out[n++] = mix(template, table.word[kind] as number);
  const cue = table.cue[kind] as number;
  out[n++] = mix(template + 1, cue);
  n = cueBits(template + 2, cue, out, n);
  if (role > ROLE.word) return n;
  const affix = kind * AFFIXES;
  out[n++] = mix(template + 3, table.affixes[affix + 4] as number);
  if (role === ROLE.word) return n;
  out[n++] = mix(template + 4, table.evidence[kind] as number);
  out[n++] = mix(template + 5, (table.shape[kind] as number) & 63);
  out[n++] = mix(template + 6, table.affixes[affix + 5] as number);
  out[n++] = mix(template + 7, table.affixes[affix + 1] as number);
  return n;
}

/** Features of a span as a whole: its length, the marks around it, the two words before it. */
function spanFeatures(reader: FeatureReader, first: number, last: number, out: Int32Array): number {
  const { tokens, governing } = reader.view;
  const { word } = reader.table;
  const length = Math.min(4, last - first);
  const gaps = (tokens.gap[first] as number) * 16 + (last + 1 < tokens.count ? (tokens.gap[last + 1] as number) : 15);
  out[0] = mix(80, length);
  out[1] = mix(81, gaps);
  out[2] = mix2(82, word[reader.kindOf(first - 2)] as number, word[reader.kindOf(first - 1)] as number);
  out[3] = mix2(83, length, ((tokens.flags[first] as number) & FIRST_UPPER) + 64 * ((tokens.flags[last] as number) & 63));
  return cueBits(84, governing[first] as number, out, 4);
}

/** The nearest word before a name that is not a connecting word. */
function headOf(reader: FeatureReader, first: number): number {
  let at = first - 1;
  while (at >= 0 && at > first - 1 - MAX_BACK && ((reader.table.cue[reader.kindOf(at)] as number) & CONNECTING) !== 0) at--;
  return at;
}

/** Calls `each` for every token that has a role for the span `first` to `last`. */
function forEachRole(reader: FeatureReader, first: number, last: number, each: (role: number, kind: number) => void): void {
  each(ROLE.first, reader.kindOf(first));
  each(ROLE.last, reader.kindOf(last));
  for (let token = first, end = Math.min(last, first + MAX_INNER); token <= end; token++) each(ROLE.word, reader.kindOf(token));
  each(ROLE.before, reader.kindOf(first - 1));
  each(ROLE.after, reader.kindOf(last + 1));
  each(ROLE.twoAfter, reader.kindOf(last + 2));
  const head = headOf(reader, first);
  each(ROLE.head, reader.kindOf(head));
  each(ROLE.beforeHead, reader.kindOf(head - 1));
}

/** Writes the feature hashes of a span to `out` and returns their number: for training, and to check the sums kept by kind against. */
export function typeFeatures(reader: FeatureReader, first: number, last: number, out: Int32Array): number {
  let n = spanFeatures(reader, first, last, out);
  forEachRole(reader, first, last, (role, kind) => {
    if (n < MAX_TYPE_FEATURES - 40) n += roleFeatures(reader, role, kind, out.subarray(n));
  });
  return n;
}

/** Sums of weights of kinds in their roles, each worked out when it is first asked for. */
export class RoleCache {
  private readonly features = new Int32Array(MAX_TYPE_FEATURES);
  private readonly part = new Int32Array(TYPE_COUNT);
  sums = new Int16Array(256 * ROLE_COUNT * TYPE_COUNT);
  private done = new Uint8Array(256 * ROLE_COUNT);

  constructor(private readonly weights: WeightTable) {}

  /** Where in `sums` begins what a kind says in a role, worked out if it is not there. */
  at(reader: FeatureReader, role: number, kind: number): number {
    const slot = kind * ROLE_COUNT + role;
    if (slot >= this.done.length) this.grow(slot);
    const at = slot * TYPE_COUNT;
    if (this.done[slot] === 0) {
      const { part, features } = this;
      this.done[slot] = 1;
      part.fill(0);
      this.weights.addTo(part, features, roleFeatures(reader, role, kind, features));
      for (let type = 0; type < TYPE_COUNT; type++) this.sums[at + type] = part[type] as number;
    }
    return at;
  }

  private grow(slot: number): void {
    const length = Math.max(slot + 1, this.done.length * 2);
    const done = new Uint8Array(length);
    done.set(this.done);
    this.done = done;
    const sums = new Int16Array(length * TYPE_COUNT);
    sums.set(this.sums);
    this.sums = sums;
  }
}

/** Scores the fine types of spans of one document. */
export class TypeScorer {
  /** Scores of the seven types for the span scored last, in the units of the weights. */
  readonly sums = new Int32Array(TYPE_COUNT);
  private readonly features = new Int32Array(MAX_TYPE_FEATURES);
  /** Where the sums of the tokens that have a role begin. */
  private readonly places = new Int32Array(ROLE_COUNT + MAX_INNER + 1);
  private count = 0;

  constructor(private readonly reader: FeatureReader, private readonly weights: WeightTable, private readonly cache = new RoleCache(weights)) {}

  /** Sets `sums` for the span `first` to `last`. */
  score(first: number, last: number): void {
    const { reader, sums, features, places, cache } = this;
    sums.fill(0);
    this.weights.addTo(sums, features, spanFeatures(reader, first, last, features));
    this.count = 0;
    forEachRole(reader, first, last, this.place);
    const { sums: ofRoles } = cache;
    // Seven locals, as in `WeightTable.thirteen`: the sums of a place stand side by side.
    let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0;
    for (let i = 0; i < this.count; i++) {
      const at = places[i] as number;
      s0 += ofRoles[at] as number;
      s1 += ofRoles[at + 1] as number;
      s2 += ofRoles[at + 2] as number;
      s3 += ofRoles[at + 3] as number;
      s4 += ofRoles[at + 4] as number;
      s5 += ofRoles[at + 5] as number;
      s6 += ofRoles[at + 6] as number;
    }
    sums[0] = (sums[0] as number) + s0;
    sums[1] = (sums[1] as number) + s1;
    sums[2] = (sums[2] as number) + s2;
    sums[3] = (sums[3] as number) + s3;
    sums[4] = (sums[4] as number) + s4;
    sums[5] = (sums[5] as number) + s5;
    sums[6] = (sums[6] as number) + s6;
  }

  private readonly place = (role: number, kind: number): void => {
    this.places[this.count++] = this.cache.at(this.reader, role, kind);
  };
}
