// Features of a token for the tagger: one code for training and running. A feature is a hash; the weight table says
// which hashes count. Every template reads one kind of token or a pair of neighbouring kinds (kinds.ts), so that sums can be kept by kind.

import { ALIAS, CUE, ENTRY_KIND, HEAD_INSIDE, SUSPECT_ALIAS } from '../gazetteer/model';
import type { GazetteerLayer } from '../gazetteer/layer';
import { SLIP } from '../gazetteer/respelt';
import type { LayerMatches } from '../gazetteer/matcher';
import { ALL_UPPER, ARABIC, DOTTED, FIRST_UPPER, GAP_APOSTROPHE, GAP_HYPHEN, HAS_DIGIT, LAST_JOINT, type Tokens } from '../text/tokens';
import { ENTITY_TYPES } from '../types';
import { AFFIXES, KindTable, type TaggerView, TokenKinds } from './kinds';
import { BEGIN, COARSE_OF, INSIDE, LAST, UNIT } from './labels';
import { HASH_MASK } from './weights';

/** More than any token has, and than any part of its features. */
export const MAX_FEATURES = 192;

const TAILS = CUE.cityTail | CUE.regionTail | CUE.siteTail | CUE.factionTail | CUE.organisationTail;

/** A name is never interrupted by more words than this that are not written as names are. */
const MAX_BRIDGE = 4;

/** The rest of a body's name in lower case (`Cour suprême fédérale`) has no more words than this after the last capital. */
const MAX_TRAILING = 8;
const BODY_HEAD = CUE.factionHeadIn | CUE.organisationHeadIn;

/**
 * Marks the tokens where a name is possible: capitalised words, heads and tails, gazetteer names, Arabic words, what lies between, what is joined to
 * them by a hyphen or an apostrophe (`al-Hikma`, `Doo-hwan`), ordinals before them, the word after them (`Congrès soudanais`, `Mellitah gas complex`),
 * and the words that follow the head of a body.
 */
export function markWindow(tokens: Tokens, cues: Uint32Array, gazetteer: Uint16Array): Uint8Array {
  const count = tokens.count;
  const window = new Uint8Array(count);
  let last = -1;
  /** Last token that the name of a body may reach. */
  let reach = -1;
  for (let token = 0; token < count; token++) {
    const flags = tokens.flags[token] as number;
    const mask = cues[token] as number;
    const gap = tokens.gap[token] as number;
    const isCapital = (flags & FIRST_UPPER) !== 0;
    const isDigit = (flags & HAS_DIGIT) !== 0;
    if (gap > LAST_JOINT) reach = -1;
    const possible = isCapital || (flags & ARABIC) !== 0 || gazetteer[token] !== 0 || (mask & (HEAD_INSIDE | TAILS | CUE.kunya)) !== 0 || (last === token - 1 && last >= 0 && (isDigit || gap === GAP_HYPHEN || gap === GAP_APOSTROPHE));
    if (!possible) {
      if (token <= reach) window[token] = 1;
      continue;
    }
    window[token] = 1;
    const isHead = (mask & BODY_HEAD) !== 0 && (isCapital || (token > 0 && ((tokens.flags[token - 1] as number) & HAS_DIGIT) !== 0 && gap <= LAST_JOINT));
    if (isHead || (isCapital && token <= reach)) reach = token + MAX_TRAILING;
    else if (isCapital) reach = Math.max(reach, token + 1);
    if (token > 0 && last < token - 1 && gap <= LAST_JOINT && ((gap === GAP_HYPHEN && isCapital) || ((tokens.flags[token - 1] as number) & HAS_DIGIT) !== 0)) window[token - 1] = 1;
    if (last >= 0 && token - last > 1 && token - last <= MAX_BRIDGE + 1) {
      let joined = true;
      for (let between = last + 1; between <= token && joined; between++) joined = (tokens.gap[between] as number) <= LAST_JOINT;
      if (joined) window.fill(1, last + 1, token);
    }
    last = token;
  }
  return window;
}

/**
 * Gazetteer evidence of each token: the longest match over it for each coarse type.
 * `keep` decides which matches count: training drops some at random, so that the model learns context and not lists.
 */
export function gazetteerEvidence(tokens: Tokens, layers: readonly GazetteerLayer[], hidden: ReadonlyArray<Uint8Array | undefined>, matches: readonly LayerMatches[], keep?: () => boolean): Uint16Array {
  const evidence = new Uint16Array(tokens.count);
  /** Length in tokens of the match behind the evidence, per token and type. */
  const longest = new Uint8Array(tokens.count * 3);
  matches.forEach(({ names }, index) => {
    const layer = layers[index] as GazetteerLayer;
    const mask = hidden[index];
    for (let i = 0; i < names.count; i++) {
      if (keep && !keep()) continue;
      const first = names.tokenStart[i] as number;
      const last = names.tokenEnd[i] as number;
      const strengths = strengthOf(layer, names.node[i] as number, names.respelt[i] as number, mask, tokens, first, last);
      if (strengths === 0) continue;
      const length = Math.min(255, last - first + 1);
      for (let type = 0; type < 3; type++) {
        const strength = (strengths >> (2 * type)) & 3;
        if (strength === 0) continue;
        for (let token = first; token <= last; token++) {
          if (longest[token * 3 + type] as number >= length) continue;
          longest[token * 3 + type] = length;
          const position = first === last ? UNIT : token === first ? BEGIN : token === last ? LAST : INSIDE;
          const code = 1 + position + 4 * (strength - 1);
          const shift = 4 * type;
          evidence[token] = ((evidence[token] as number) & ~(15 << shift)) | (code << shift);
        }
      }
    }
  });
  return evidence;
}

/** Two bits for each coarse type: 0 not a name of it, 1 suspect, 2 plain. */
function strengthOf(layer: GazetteerLayer, node: number, respelt: number, hidden: Uint8Array | undefined, tokens: Tokens, first: number, last: number): number {
  const flags = tokens.flags[first] as number;
  const capital = (flags & (FIRST_UPPER | ARABIC)) !== 0 || ((tokens.flags[last] as number) & FIRST_UPPER) !== 0;
  const upper = (flags & (ALL_UPPER | DOTTED)) !== 0;
  let strengths = 0;
  for (let alias = layer.aliasStart[node] as number, end = layer.aliasStart[node + 1] as number; alias < end; alias++) {
    const entry = layer.aliasEntry[alias] as number;
    const mask = layer.aliasFlags[alias] as number;
    if (entry >= layer.entryCount || (mask & ALIAS.demonym) !== 0 || hidden?.[entry] === 1 || !layer.isMeant(alias, respelt)) continue;
    if (!capital && (mask & ALIAS.lower) === 0) continue;
    if ((mask & ALIAS.acronym) !== 0 && !upper && first === last) continue;
    const type = COARSE_OF[ENTITY_TYPES[layer.entryType[entry] as number] as (typeof ENTITY_TYPES)[number]];
    const suspect = (mask & SUSPECT_ALIAS) !== 0 || (respelt & SLIP) !== 0 || layer.entryKind[entry] === ENTRY_KIND.village;
    const strength = suspect ? 1 : 2;
    if (strength > ((strengths >> (2 * type)) & 3)) strengths = (strengths & ~(3 << (2 * type))) | (strength << (2 * type));
  }
  return strengths;
}

export function mix(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) & HASH_MASK;
}

export function mix2(template: number, a: number, b: number): number {
  return mix(template, Math.imul(a, 0x27d4eb2f) ^ ((b << 7) | (b >>> 25)));
}

/** Writes one feature for each bit of a cue mask, with what it goes together with. */
function cueBits(template: number, mask: number, beside: number, out: Int32Array, n: number): number {
  for (let rest = mask; rest !== 0; rest &= rest - 1) out[n++] = mix2(template, 31 - Math.clz32(rest & -rest), beside);
  return n;
}

/** The parts of a token's features. Each writes its hashes to `out` and returns their number. */
export class FeatureReader {
  private readonly kinds: TokenKinds;
  constructor(
    readonly view: TaggerView,
    /** Kept between texts, or made for this one. */
    readonly table = new KindTable(),
  ) {
    this.kinds = new TokenKinds(view, table);
  }

  /** The kind of a token. */
  kindOf(token: number): number {
    return this.kinds.of(token);
  }

  /** What the token shows by itself. */
  own(kind: number, out: Int32Array): number {
    const { word, shape: shapes, line: lines, gap: gaps, cue: cues, evidence: evidences, clitic: clitics, forms, affixes } = this.table;
    const shape = shapes[kind] as number;
    const line = lines[kind] as number;
    const cue = cues[kind] as number;
    const evidence = evidences[kind] as number;
    const clitic = clitics[kind] as number;
    const affix = kind * AFFIXES;
    let n = 0;
    out[n++] = mix(1, word[kind] as number);
    out[n++] = mix2(2, shape, line);
    out[n++] = mix(9, affixes[affix] as number);
    out[n++] = mix(10, affixes[affix + 1] as number);
    out[n++] = mix(11, affixes[affix + 3] as number);
    out[n++] = mix(12, affixes[affix + 4] as number);
    out[n++] = mix(13, affixes[affix + 5] as number);
    out[n++] = mix2(15, cue, shape);
    n = cueBits(35, cue, shape & CAPITAL, out, n);
    out[n++] = mix2(19, gaps[kind] as number, shape);
    if (evidence !== 0) {
      out[n++] = mix(25, evidence);
      out[n++] = mix2(26, evidence, shape);
      for (let type = 0; type < 3; type++) if (((evidence >> (4 * type)) & 15) !== 0) out[n++] = mix2(28, type, (evidence >> (4 * type)) & 15);
    } else out[n++] = mix2(29, shape, line);
    out[n++] = mix2(32, forms[kind] as number, shape | line);
    if (clitic !== 0) {
      out[n++] = mix(33, clitic);
      out[n++] = mix2(34, clitic, affixes[affix + 1] as number);
    }
    return n;
  }

  /** What it says as the token two before. */
  twoBefore(kind: number, out: Int32Array): number {
    out[0] = mix(5, this.table.word[kind] as number);
    return 1;
  }

  /** What it says as the token two after. */
  twoAfter(kind: number, out: Int32Array): number {
    out[0] = mix(6, this.table.word[kind] as number);
    return 1;
  }

  /** What `before` says of the token right after it. */
  before(before: number, kind: number, out: Int32Array): number {
    const { word, shape: shapes, gap: gaps, cue, evidence, affixes } = this.table;
    const shape = shapes[kind] as number;
    const gap = gaps[kind] as number;
    const beforeWord = word[before] as number;
    const beforeCue = cue[before] as number;
    let n = 0;
    out[n++] = mix2(3, beforeWord, gap);
    out[n++] = mix2(7, beforeWord, word[kind] as number);
    out[n++] = mix2(16, beforeCue, shape);
    n = cueBits(36, beforeCue, (shape & CAPITAL) | (gap << 5), out, n);
    out[n++] = mix2(20, beforeWord, shape);
    out[n++] = mix2(22, affixes[before * AFFIXES + 4] as number, shape);
    out[n++] = mix2(14, Math.imul(shapes[before] as number, 65599) + shape, gap);
    if (evidence[kind] !== 0) out[n++] = mix2(27, evidence[kind] as number, beforeCue);
    if (evidence[before] !== 0) out[n++] = mix2(30, evidence[before] as number, shape);
    return n;
  }

  /** What `after` says of the token right before it. */
  after(kind: number, after: number, out: Int32Array): number {
    const { word, shape: shapes, gap: gaps, cue, evidence, affixes } = this.table;
    const shape = shapes[kind] as number;
    const gap = gaps[after] as number;
    const afterWord = word[after] as number;
    const afterCue = cue[after] as number;
    let n = 0;
    out[n++] = mix2(4, afterWord, gap);
    out[n++] = mix2(8, word[kind] as number, afterWord);
    out[n++] = mix2(17, afterCue, shape);
    n = cueBits(37, afterCue, (shape & CAPITAL) | (gap << 5), out, n);
    out[n++] = mix2(21, afterWord, shape);
    out[n++] = mix2(23, affixes[after * AFFIXES + 4] as number, shape);
    out[n++] = mix2(38, Math.imul(shapes[after] as number, 65599) + shape, gap);
    if (evidence[after] !== 0) out[n++] = mix2(31, evidence[after] as number, shape);
    return n;
  }

  /** What two neighbours say of the token after them. */
  bothBefore(first: number, second: number, out: Int32Array): number {
    const { word, cue } = this.table;
    out[0] = mix2(24, word[first] as number, word[second] as number);
    out[1] = mix2(18, cue[first] as number, cue[second] as number);
    return 2;
  }

  /** What the head that governs the token says of it. */
  governed(governing: number, kind: number, out: Int32Array): number {
    if (governing === 0) return 0;
    const shape = (this.table.shape[kind] as number) & CAPITAL;
    out[0] = mix2(39, governing, shape);
    return cueBits(40, governing, shape, out, 1);
  }

  /** All feature hashes of a token: for training, and to check the sums kept by kind against. */
  read(token: number, out: Int32Array): number {
    const kind = this.kindOf(token);
    const before = this.kindOf(token - 1);
    const before2 = this.kindOf(token - 2);
    let n = this.own(kind, out);
    n += this.twoBefore(before2, out.subarray(n));
    n += this.twoAfter(this.kindOf(token + 2), out.subarray(n));
    n += this.before(before, kind, out.subarray(n));
    n += this.after(kind, this.kindOf(token + 1), out.subarray(n));
    n += this.bothBefore(before2, before, out.subarray(n));
    return n + this.governed(this.view.governing[token] as number, kind, out.subarray(n));
  }
}
/** Of the shape, what matters beside a cue: whether the word may be a name at all. */
const CAPITAL = FIRST_UPPER | ARABIC;
