// Features of a token for the tagger: one code for training and running. A feature is a 32-bit hash; the weight table says
// which hashes count. Everything is read from typed arrays; the text itself only for prefixes and suffixes.

import { ALIAS, CUE, ENTRY_KIND } from '../gazetteer/model';
import type { GazetteerLayer } from '../gazetteer/layer';
import type { LayerMatches } from '../gazetteer/matcher';
import { CLASS, FOLD, IGNORED, isWordClass } from '../text/chars';
import { ALL_UPPER, ARABIC, CAPITALS_LINE, DOTTED, FIRST_UPPER, HAS_DIGIT, HAS_LOWER, LAST_JOINT, SENTENCE_START, SINGLE_LETTER, SYMBOL_TOKEN, TITLE_LINE, hashRange, type Tokens } from '../text/tokens';
import { ENTITY_TYPES } from '../types';
import { BEGIN, COARSE_OF, INSIDE, LAST, UNIT } from './labels';

/** More than any token has. */
export const MAX_FEATURES = 48;

/** What the tagger reads of a document. */
export interface TaggerView {
  text: string;
  tokens: Tokens;
  cues: Uint32Array;
  /** Where the word proper of each token begins: behind Arabic clitics. */
  stems: Int32Array;
  /** Per token: gazetteer evidence, four bits for each coarse type: 0 none, else 1 + position + 4 × strong. */
  gazetteer: Uint16Array;
  /** 1 for tokens where a name is possible. */
  window: Uint8Array;
}

const HEAD_INSIDE = CUE.siteHeadIn | CUE.factionHeadIn | CUE.organisationHeadIn;
const TAILS = CUE.cityTail | CUE.regionTail | CUE.siteTail | CUE.factionTail | CUE.organisationTail;
const SUSPECT = ALIAS.weak | ALIAS.common | ALIAS.givenName | ALIAS.surname;

/** A name is never interrupted by more words than this that are not written as names are. */
const MAX_BRIDGE = 4;

/**
 * Marks the tokens where a name is possible: capitalised words, heads and tails, gazetteer names, Arabic words, and what lies between.
 */
export function markWindow(tokens: Tokens, cues: Uint32Array, gazetteer: Uint16Array): Uint8Array {
  const count = tokens.count;
  const window = new Uint8Array(count);
  let last = -1;
  for (let token = 0; token < count; token++) {
    const flags = tokens.flags[token] as number;
    const mask = cues[token] as number;
    const possible =
      (flags & (FIRST_UPPER | ARABIC)) !== 0 || gazetteer[token] !== 0 || (mask & (HEAD_INSIDE | TAILS | CUE.kunya)) !== 0 || ((flags & HAS_DIGIT) !== 0 && last === token - 1 && last >= 0);
    if (!possible) continue;
    window[token] = 1;
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
      const strengths = strengthOf(layer, names.node[i] as number, mask, tokens, first, last);
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
function strengthOf(layer: GazetteerLayer, node: number, hidden: Uint8Array | undefined, tokens: Tokens, first: number, last: number): number {
  const flags = tokens.flags[first] as number;
  const capital = (flags & (FIRST_UPPER | ARABIC)) !== 0 || ((tokens.flags[last] as number) & FIRST_UPPER) !== 0;
  const upper = (flags & (ALL_UPPER | DOTTED)) !== 0;
  let strengths = 0;
  for (let alias = layer.aliasStart[node] as number, end = layer.aliasStart[node + 1] as number; alias < end; alias++) {
    const entry = layer.aliasEntry[alias] as number;
    const mask = layer.aliasFlags[alias] as number;
    if (entry >= layer.entryCount || (mask & ALIAS.demonym) !== 0 || hidden?.[entry] === 1) continue;
    if (!capital && (mask & ALIAS.lower) === 0) continue;
    if ((mask & ALIAS.acronym) !== 0 && !upper && first === last) continue;
    const type = COARSE_OF[ENTITY_TYPES[layer.entryType[entry] as number] as (typeof ENTITY_TYPES)[number]];
    const suspect = (mask & SUSPECT) !== 0 || layer.entryKind[entry] === ENTRY_KIND.village;
    const strength = suspect ? 1 : 2;
    if (strength > ((strengths >> (2 * type)) & 3)) strengths = (strengths & ~(3 << (2 * type))) | (strength << (2 * type));
  }
  return strengths;
}

const SHAPE_FLAGS = FIRST_UPPER | ALL_UPPER | HAS_LOWER | HAS_DIGIT | ARABIC | DOTTED | SYMBOL_TOKEN | SINGLE_LETTER;
const LINE_FLAGS = CAPITALS_LINE | TITLE_LINE | SENTENCE_START;
const NO_TOKEN = 0x5bd1e995 | 0;

function mix(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function mix2(template: number, a: number, b: number): number {
  return mix(template, Math.imul(a, 0x27d4eb2f) ^ ((b << 7) | (b >>> 25)));
}

/** Folded hashes of the first and last letters of a token, written to `affixes`: prefixes of 2, 3 and 4, suffixes of 1 to 4. */
const AFFIXES = 6;
function readAffixes(text: string, start: number, end: number, affixes: Int32Array, at: number): void {
  let hash = 17;
  let letters = 0;
  for (let i = start; i < end && letters < 3; i++) {
    const unit = text.charCodeAt(i);
    const charClass = CLASS[unit] as number;
    if (charClass === IGNORED || !isWordClass(charClass)) continue;
    hash = Math.imul(hash, 31) + (FOLD[unit] as number);
    letters++;
    if (letters === 2) affixes[at] = hash;
  }
  affixes[at + 1] = hash;
  if (letters < 2) affixes[at] = hash;
  hash = 19;
  letters = 0;
  for (let i = end - 1; i >= start && letters < 4; i--) {
    const unit = text.charCodeAt(i);
    const charClass = CLASS[unit] as number;
    if (charClass === IGNORED || !isWordClass(charClass)) continue;
    hash = Math.imul(hash, 31) + (FOLD[unit] as number);
    affixes[at + 2 + letters] = hash;
    letters++;
  }
  for (; letters < 4; letters++) affixes[at + 2 + letters] = hash;
}

/** How the same word is written elsewhere in the text: a bit each. */
const ALSO_LOWER = 1;
const ALSO_CAPITAL = 2;

/** A set of word hashes with two bits each, open addressing. */
class WordForms {
  private readonly keys: Int32Array;
  private readonly bits: Uint8Array;
  private readonly mask: number;
  constructor(tokens: Tokens) {
    let size = 64;
    while (size < tokens.count * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.bits = new Uint8Array(size);
    this.mask = size - 1;
    for (let token = 0; token < tokens.count; token++) {
      const flags = tokens.flags[token] as number;
      if ((flags & (ARABIC | CAPITALS_LINE | TITLE_LINE | HAS_DIGIT)) !== 0) continue;
      const bit = (flags & FIRST_UPPER) === 0 ? ALSO_LOWER : (flags & SENTENCE_START) === 0 ? ALSO_CAPITAL : 0;
      if (bit === 0) continue;
      const slot = this.slot(tokens.hash[token] as number);
      this.keys[slot] = tokens.hash[token] as number;
      this.bits[slot] = (this.bits[slot] as number) | bit;
    }
  }

  private slot(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) >>> 7 & this.mask;
    while (this.bits[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  of(hash: number): number {
    return this.bits[this.slot(hash)] as number;
  }
}

/** Reusable scratch of one tagging run. */
export class FeatureReader {
  private readonly affixes: Int32Array;
  private readonly affixDone: Uint8Array;
  private readonly forms: WordForms;
  constructor(readonly view: TaggerView) {
    this.affixes = new Int32Array((view.tokens.count + 1) * AFFIXES);
    this.affixDone = new Uint8Array(view.tokens.count);
    this.forms = new WordForms(view.tokens);
  }

  private affix(token: number, which: number): number {
    const { tokens, text, stems } = this.view;
    if (token < 0 || token >= tokens.count) return NO_TOKEN;
    if (this.affixDone[token] === 0) {
      readAffixes(text, stems[token] as number, tokens.end[token] as number, this.affixes, token * AFFIXES);
      this.affixDone[token] = 1;
    }
    return this.affixes[token * AFFIXES + which] as number;
  }

  private word(token: number): number {
    const { tokens, stems, text } = this.view;
    if (token < 0 || token >= tokens.count) return NO_TOKEN;
    const stem = stems[token] as number;
    return stem === tokens.start[token] ? (tokens.hash[token] as number) : hashRange(text, stem, tokens.end[token] as number);
  }

  /** The clitic letters before the stem, hashed; 0 for none. */
  private clitic(token: number): number {
    const { tokens, stems, text } = this.view;
    const start = tokens.start[token] as number;
    const stem = stems[token] as number;
    return stem === start ? 0 : hashRange(text, start, stem);
  }

  private shape(token: number): number {
    const { tokens } = this.view;
    if (token < 0 || token >= tokens.count) return 0x8000;
    const length = tokens.letters[token] as number;
    return ((tokens.flags[token] as number) & SHAPE_FLAGS) | (length < 4 ? length << 12 : 0);
  }

  private cue(token: number): number {
    const { cues, tokens } = this.view;
    return token < 0 || token >= tokens.count ? 0 : (cues[token] as number);
  }

  private gazetteer(token: number): number {
    const { gazetteer, tokens } = this.view;
    return token < 0 || token >= tokens.count ? 0 : (gazetteer[token] as number);
  }

  private gap(token: number): number {
    const { tokens } = this.view;
    return token < 0 || token >= tokens.count ? 15 : (tokens.gap[token] as number) | (((tokens.flags[token] as number) >> 7) & 0x70);
  }

  /** Writes the feature hashes of a token to `out` and returns their number. */
  read(token: number, out: Int32Array): number {
    const { tokens } = this.view;
    const word = this.word(token);
    const before = this.word(token - 1);
    const after = this.word(token + 1);
    const shape = this.shape(token);
    const shapeBefore = this.shape(token - 1);
    const shapeAfter = this.shape(token + 1);
    const line = (tokens.flags[token] as number) & LINE_FLAGS;
    const gap = this.gap(token);
    const gapAfter = this.gap(token + 1);
    const cue = this.cue(token);
    const cueBefore = this.cue(token - 1);
    const cueAfter = this.cue(token + 1);
    const cueBefore2 = this.cue(token - 2);
    const evidence = this.gazetteer(token);
    let n = 0;
    out[n++] = mix(1, word);
    out[n++] = mix2(2, shape, line);
    out[n++] = mix2(3, before, gap);
    out[n++] = mix2(4, after, gapAfter);
    out[n++] = mix(5, this.word(token - 2));
    out[n++] = mix(6, this.word(token + 2));
    out[n++] = mix2(7, before, word);
    out[n++] = mix2(8, word, after);
    out[n++] = mix(9, this.affix(token, 0));
    out[n++] = mix(10, this.affix(token, 1));
    out[n++] = mix(11, this.affix(token, 3));
    out[n++] = mix(12, this.affix(token, 4));
    out[n++] = mix(13, this.affix(token, 5));
    out[n++] = mix2(14, Math.imul(shapeBefore, 65599) + shape, Math.imul(shapeAfter, 65599) + gap);
    out[n++] = mix2(15, cue, shape);
    out[n++] = mix2(16, cueBefore, shape);
    out[n++] = mix2(17, cueAfter, shape);
    out[n++] = mix2(18, cueBefore2, Math.imul(cueBefore, 31) ^ shape);
    out[n++] = mix2(19, gap, gapAfter);
    out[n++] = mix2(20, before, shape);
    out[n++] = mix2(21, after, shape);
    out[n++] = mix2(22, this.affix(token - 1, 4), shape);
    out[n++] = mix2(23, this.affix(token + 1, 4), shape);
    out[n++] = mix2(24, Math.imul(this.word(token - 2), 31) ^ before, shape & FIRST_UPPER);
    if (evidence !== 0) {
      out[n++] = mix(25, evidence);
      out[n++] = mix2(26, evidence, shape);
      out[n++] = mix2(27, evidence, cueBefore);
      for (let type = 0; type < 3; type++) if (((evidence >> (4 * type)) & 15) !== 0) out[n++] = mix2(28, type, (evidence >> (4 * type)) & 15);
    } else out[n++] = mix2(29, shape, line);
    out[n++] = mix2(32, this.forms.of(tokens.hash[token] as number), shape | line);
    const clitic = this.clitic(token);
    if (clitic !== 0) {
      out[n++] = mix(33, clitic);
      out[n++] = mix2(34, clitic, this.affix(token, 1));
    }
    const evidenceBefore = this.gazetteer(token - 1);
    const evidenceAfter = this.gazetteer(token + 1);
    if (evidenceBefore !== 0) out[n++] = mix2(30, evidenceBefore, shape);
    if (evidenceAfter !== 0) out[n++] = mix2(31, evidenceAfter, shape);
    return n;
  }
}
