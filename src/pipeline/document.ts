// What is known of a text before anything is decided: tokens, cue masks, gazetteer matches.

import { stemStarts } from '../gazetteer/clitics';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { GazetteerLayer } from '../gazetteer/layer';
import { type LayerMatches, matchLayer } from '../gazetteer/matcher';
import { CUE } from '../gazetteer/model';
import { ARABIC, FIRST_UPPER, GAP_ABBREVIATION, GAP_HYPHEN, GAP_SPACE, type Tokens, tokenise } from '../text/tokens';

export interface Document {
  text: string;
  tokens: Tokens;
  /** Cue classes of each token, as bits of CUE. */
  cues: Uint32Array;
  /** Cue classes of the word that governs each token. */
  governing: Uint32Array;
  /** Where the word proper of each token begins: behind Arabic clitics. */
  stems: Int32Array;
  gazetteer: Gazetteer;
  /** One for each layer of the gazetteer. */
  matches: LayerMatches[];
  /** Filled on demand by `wordsOf`. */
  wordSets: Map<GazetteerLayer, Set<number>>;
}

/** Tokenises a text and matches it against all layers. Cost: linear in the text. */
export function readDocument(text: string, gazetteer: Gazetteer): Document {
  const tokens = tokenise(text);
  const cues = new Uint32Array(tokens.count);
  const matches = gazetteer.layers.map((layer) => matchLayer(layer, tokens, cues));
  return { text, tokens, cues, governing: governingCues(tokens, cues), stems: stemStarts(tokens, gazetteer.layers), gazetteer, matches, wordSets: new Map() };
}

/** The words of the text that a layer knows, by their ids there. */
export function wordsOf(document: Document, layer: GazetteerLayer): ReadonlySet<number> {
  let words = document.wordSets.get(layer);
  if (words === undefined) {
    words = new Set(document.matches[document.gazetteer.layers.indexOf(layer)]?.wordOf);
    document.wordSets.set(layer, words);
  }
  return words;
}

/** Connecting words between a head and its name (`ville de`, `city of the`). */
const CONNECTOR = CUE.particle | CUE.function;
/** So many connecting words may stand between a head and its name: `province sud-ouest d'Alep`, `ville syrienne de Homs`. */
const MAX_SKIPPED = 4;

/**
 * For each token the cue mask of the word that governs a name beginning there: the word before it, with connecting words
 * (`de`, `d'`, `of the`), directions and nationalities passed over. Punctuation breaks the tie, but for the dot of an abbreviation.
 */
function governingCues(tokens: Tokens, cues: Uint32Array): Uint32Array {
  const governing = new Uint32Array(tokens.count);
  /** Connecting words passed over since the head. */
  let skipped = 0;
  for (let token = 1; token < tokens.count; token++) {
    if ((tokens.gap[token] as number) > GAP_ABBREVIATION) {
      skipped = 0;
      continue;
    }
    const mask = cues[token - 1] as number;
    const heads = mask & HEADS;
    if (heads !== 0) {
      governing[token] = heads;
      skipped = 0;
    } else if ((mask & (((tokens.flags[token - 1] as number) & ARABIC) !== 0 ? ADJECTIVE : CONNECTOR | ADJECTIVE)) !== 0 && ++skipped <= MAX_SKIPPED) {
      governing[token] = governing[token - 1] as number;
    } else skipped = 0;
  }
  return governing;
}
/** Arabic: only the head's own adjectives stand between it and the name (`الرئيس السوري أحمد الشرع`). */
const ADJECTIVE = CUE.directions | CUE.demonym;
/** Cues that govern what follows. */
const HEADS = ~(CONNECTOR | CUE.demonym | CUE.calendar | CUE.directions | CUE.given | CUE.family);

/** The cue mask of the word right after a name that ends at `token`, 0 across punctuation. */
export function followingCues(document: Document, token: number): number {
  const next = token + 1;
  if (next >= document.tokens.count) return 0;
  const gap = document.tokens.gap[next] as number;
  return gap === GAP_SPACE || gap === GAP_HYPHEN ? (document.cues[next] as number) : 0;
}

/** True for a token that is written as a name is: capitalised Latin, or any Arabic word that is not a function word. */
export function isCapitalised(document: Document, token: number): boolean {
  return ((document.tokens.flags[token] as number) & FIRST_UPPER) !== 0;
}
