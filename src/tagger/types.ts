// The fine type of a name that the tagger found: a small linear classifier over heads, tails, inner words and the words around.

import { CUE } from '../gazetteer/model';
import { FIRST_UPPER } from '../text/tokens';
import { ENTITY_TYPES } from '../types';
import type { TaggerView } from './features';
import type { WeightTable } from './weights';

export const TYPE_COUNT = ENTITY_TYPES.length;
export const MAX_TYPE_FEATURES = 64;

function mix(template: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(template + 101, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const CONNECTING = CUE.particle | CUE.function;

/** Writes the feature hashes of a span to `out` and returns their number. */
export function typeFeatures(view: TaggerView, first: number, last: number, out: Int32Array): number {
  const { tokens, cues, gazetteer } = view;
  const word = (token: number) => (token < 0 || token >= tokens.count ? 7 : (tokens.hash[token] as number));
  const cue = (token: number) => (token < 0 || token >= tokens.count ? 0 : (cues[token] as number));
  let n = 0;
  out[n++] = mix(1, Math.min(4, last - first));
  out[n++] = mix(2, word(first));
  out[n++] = mix(3, word(last));
  out[n++] = mix(4, cue(first));
  out[n++] = mix(5, cue(last));
  out[n++] = mix(6, word(first - 1));
  out[n++] = mix(7, word(last + 1));
  out[n++] = mix(8, cue(first - 1));
  out[n++] = mix(9, cue(last + 1));
  out[n++] = mix(10, Math.imul(word(first - 2), 31) ^ word(first - 1));
  out[n++] = mix(11, word(last + 2));
  // The nearest word before that is not a connecting word: the governing head.
  let at = first - 1;
  while (at >= 0 && at > first - 5 && (cue(at) & CONNECTING) !== 0) at--;
  out[n++] = mix(12, word(at));
  out[n++] = mix(13, cue(at));
  out[n++] = mix(14, word(at - 1));
  out[n++] = mix(15, (tokens.gap[first] as number) * 16 + (last + 1 < tokens.count ? (tokens.gap[last + 1] as number) : 15));
  out[n++] = mix(16, gazetteer[first] as number);
  out[n++] = mix(17, ((tokens.flags[first] as number) & FIRST_UPPER) + 64 * ((tokens.flags[last] as number) & 63));
  for (let token = first; token <= last && n < MAX_TYPE_FEATURES - 2; token++) {
    out[n++] = mix(18, word(token));
    if (cue(token) !== 0) out[n++] = mix(19, cue(token));
  }
  return n;
}

/** Scores of the seven types for a span, in the units of the weights, written to `sums`. */
export function scoreTypes(weights: WeightTable, view: TaggerView, first: number, last: number, features: Int32Array, sums: Int32Array): void {
  sums.fill(0);
  weights.addTo(sums, 0, features, typeFeatures(view, first, last, features));
}
