// Constrained decoding by max-marginals: for every token and label the score of the best path through it.
// Integer arithmetic only, so the same weights give the same entities bit for bit on every platform.

import { LAST_JOINT } from '../text/tokens';
import { FeatureReader, MAX_FEATURES, type TaggerView } from './features';
import { BEGIN, INSIDE, LABEL_COUNT, labelOf, LAST, leavesOpen, OUTSIDE, UNIT } from './labels';
import type { WeightTable } from './weights';

const IMPOSSIBLE = -1e9;

/** Labels after which a name may begin. */
const CLOSED: readonly number[] = /* @__PURE__ */ Array.from({ length: LABEL_COUNT }, (_, label) => label).filter((label) => !leavesOpen(label));
/** Labels that may follow a closed one. */
const OPENING: readonly number[] = /* @__PURE__ */ [OUTSIDE, ...[0, 1, 2].flatMap((type) => [labelOf(type, BEGIN), labelOf(type, UNIT)])];

/** The outcome of decoding one document. */
export class Decoded {
  constructor(
    /** Best path score through each label of each token, forward and backward; rows of LABEL_COUNT. */
    private readonly forward: Int32Array,
    private readonly backward: Int32Array,
    private readonly emission: Int32Array,
    private readonly transitions: Int32Array,
    private readonly view: TaggerView,
    /** Per token: row in the arrays, -1 outside windows. */
    private readonly rowOf: Int32Array,
  ) {}

  private best(row: number): number {
    let best = IMPOSSIBLE;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const score = (this.forward[row * LABEL_COUNT + label] as number) + (this.backward[row * LABEL_COUNT + label] as number);
      if (score > best) best = score;
    }
    return best;
  }

  /**
   * How much better the best path with exactly this span as a name of this coarse type is than the best path without it.
   * Positive: the tagger finds the name. Undefined where it did not look.
   */
  margin(first: number, last: number, coarseType: number): number | undefined {
    const { forward, backward, emission, transitions, rowOf } = this;
    const row = rowOf[first] as number;
    if (row < 0) return undefined;
    for (let token = first + 1; token <= last; token++) if ((rowOf[token] as number) < 0) return undefined;
    const start = labelOf(coarseType, first === last ? UNIT : BEGIN);
    let score = forward[row * LABEL_COUNT + start] as number;
    if (score <= IMPOSSIBLE / 2) return undefined;
    let previous = start;
    for (let token = first + 1; token <= last; token++) {
      const label = labelOf(coarseType, token === last ? LAST : INSIDE);
      if ((this.view.tokens.gap[token] as number) > LAST_JOINT) return undefined;
      score += (transitions[previous * LABEL_COUNT + label] as number) + (emission[(rowOf[token] as number) * LABEL_COUNT + label] as number);
      previous = label;
    }
    const lastRow = rowOf[last] as number;
    score += backward[lastRow * LABEL_COUNT + previous] as number;
    // The best path without the span differs from it at one of its tokens at least.
    let without = IMPOSSIBLE;
    for (let token = first; token <= last; token++) {
      const at = rowOf[token] as number;
      const own = first === last ? start : labelOf(coarseType, token === first ? BEGIN : token === last ? LAST : INSIDE);
      for (let label = 0; label < LABEL_COUNT; label++) {
        if (label === own) continue;
        const other = (forward[at * LABEL_COUNT + label] as number) + (backward[at * LABEL_COUNT + label] as number);
        if (other > without) without = other;
      }
    }
    return score - without;
  }

  /** The names on the best path: [first token, last token, coarse type]. */
  names(): Array<[number, number, number]> {
    const names: Array<[number, number, number]> = [];
    const { rowOf, view } = this;
    for (let token = 0; token < view.tokens.count; token++) {
      const row = rowOf[token] as number;
      if (row < 0) continue;
      const best = this.best(row);
      for (let type = 0; type < 3; type++) {
        for (const position of [UNIT, BEGIN]) {
          const label = labelOf(type, position);
          if ((this.forward[row * LABEL_COUNT + label] as number) + (this.backward[row * LABEL_COUNT + label] as number) !== best || best <= IMPOSSIBLE / 2) continue;
          if (position === UNIT) {
            names.push([token, token, type]);
            continue;
          }
          const end = this.endOf(token, type);
          if (end > token) names.push([token, end, type]);
        }
      }
    }
    return names;
  }

  /** Last token of the best name that begins at `token`. */
  private endOf(token: number, type: number): number {
    const { rowOf, view } = this;
    for (let at = token + 1; at < view.tokens.count; at++) {
      const row = rowOf[at] as number;
      if (row < 0) return -1;
      const best = this.best(row);
      const through = (position: number) => (this.forward[row * LABEL_COUNT + labelOf(type, position)] as number) + (this.backward[row * LABEL_COUNT + labelOf(type, position)] as number);
      if (through(LAST) === best) return at;
      if (through(INSIDE) !== best) return -1;
    }
    return -1;
  }
}

/** Decodes a document. Cost: linear in the window tokens, about 1 µs each. */
export function decode(view: TaggerView, weights: WeightTable, transitions: Int32Array): Decoded {
  const { tokens, window } = view;
  const rowOf = new Int32Array(tokens.count).fill(-1);
  let rows = 0;
  for (let token = 0; token < tokens.count; token++) if (window[token] === 1) rowOf[token] = rows++;
  const emission = new Int32Array(rows * LABEL_COUNT);
  const forward = new Int32Array(rows * LABEL_COUNT);
  const backward = new Int32Array(rows * LABEL_COUNT);
  const reader = new FeatureReader(view);
  const features = new Int32Array(MAX_FEATURES);
  for (let token = 0; token < tokens.count; token++) {
    const row = rowOf[token] as number;
    if (row >= 0) weights.addThirteen(emission, row * LABEL_COUNT, features, reader.read(token, features));
  }
  // Forward.
  for (let token = 0, previous = -1; token < tokens.count; token++) {
    const row = rowOf[token] as number;
    if (row < 0) {
      previous = -1;
      continue;
    }
    const at = row * LABEL_COUNT;
    const joined = previous >= 0 && (tokens.gap[token] as number) <= LAST_JOINT;
    forward.fill(IMPOSSIBLE, at, at + LABEL_COUNT);
    if (previous < 0) {
      for (const label of OPENING) forward[at + label] = (transitions[label] as number) + (emission[at + label] as number);
    } else {
      const from = previous * LABEL_COUNT;
      for (const label of OPENING) {
        let best = IMPOSSIBLE;
        for (const before of CLOSED) {
          const score = (forward[from + before] as number) + (transitions[before * LABEL_COUNT + label] as number);
          if (score > best) best = score;
        }
        forward[at + label] = best + (emission[at + label] as number);
      }
      if (joined) {
        for (let type = 0; type < 3; type++) {
          const begin = labelOf(type, BEGIN);
          for (let label = begin + 1; label <= begin + 2; label++) {
            const fromBegin = (forward[from + begin] as number) + (transitions[begin * LABEL_COUNT + label] as number);
            const fromInside = (forward[from + begin + 1] as number) + (transitions[(begin + 1) * LABEL_COUNT + label] as number);
            forward[at + label] = Math.max(IMPOSSIBLE, Math.max(fromBegin, fromInside) + (emission[at + label] as number));
          }
        }
      }
    }
    previous = row;
  }
  // Backward.
  for (let token = tokens.count - 1; token >= 0; token--) {
    const row = rowOf[token] as number;
    if (row < 0) continue;
    const at = row * LABEL_COUNT;
    const next = token + 1 < tokens.count ? (rowOf[token + 1] as number) : -1;
    backward.fill(IMPOSSIBLE, at, at + LABEL_COUNT);
    if (next < 0) {
      for (const label of CLOSED) backward[at + label] = transitions[label * LABEL_COUNT] as number;
      continue;
    }
    const to = next * LABEL_COUNT;
    for (const label of CLOSED) {
      let best = IMPOSSIBLE;
      for (const after of OPENING) {
        const score = (transitions[label * LABEL_COUNT + after] as number) + (emission[to + after] as number) + (backward[to + after] as number);
        if (score > best) best = score;
      }
      backward[at + label] = best;
    }
    if ((tokens.gap[token + 1] as number) <= LAST_JOINT) {
      for (let type = 0; type < 3; type++) {
        const begin = labelOf(type, BEGIN);
        for (let label = begin; label <= begin + 1; label++) {
          let best = IMPOSSIBLE;
          for (let after = begin + 1; after <= begin + 2; after++) {
            const score = (transitions[label * LABEL_COUNT + after] as number) + (emission[to + after] as number) + (backward[to + after] as number);
            if (score > best) best = score;
          }
          backward[at + label] = Math.max(IMPOSSIBLE, best);
        }
      }
    }
  }
  return new Decoded(forward, backward, emission, transitions, view, rowOf);
}
