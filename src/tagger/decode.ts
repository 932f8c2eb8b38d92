// Constrained decoding by max-marginals: for every token and label the score of the best path through it.
// Integer arithmetic only, so the same weights give the same entities bit for bit on every platform.

import { LAST_JOINT } from '../text/tokens';
import { EmissionCache, emissionsOf } from './emissions';
import type { FeatureReader } from './features';
import type { TaggerView } from './kinds';
import { BEGIN, CLASS_COUNT, COARSE_TYPES, INSIDE, innerTransition, LABEL_COUNT, labelOf, LAST, OUTSIDE, transitionIndex, UNIT } from './labels';
import type { WeightTable } from './weights';

const IMPOSSIBLE = -1e9;
const TYPES = COARSE_TYPES.length;

/** The outcome of decoding one document. */
export class Decoded {
  /** Score of the best path through each row, that of its best label, and of the best path through any other label. */
  private readonly bestLabel: Uint8Array;
  private readonly bestScore: Int32Array;
  private readonly otherScore: Int32Array;
  /** The span asked for last, and its margin. */
  private first = -1;
  private last = -1;
  private coarseType = -1;
  private ofSpan: number | undefined;

  constructor(
    /** Best path score up to and including each label of each row. */
    private readonly forward: Int32Array,
    /** Best path score after each label of each row. */
    private readonly backward: Int32Array,
    private readonly emission: Int32Array,
    private readonly transitions: Int32Array,
    private readonly view: TaggerView,
    /** Per token: row in the arrays, -1 outside windows. */
    private readonly rowOf: Int32Array,
    rows: number,
  ) {
    this.bestLabel = new Uint8Array(rows);
    this.bestScore = new Int32Array(rows);
    this.otherScore = new Int32Array(rows);
    for (let row = 0, at = 0; row < rows; row++) {
      let best = IMPOSSIBLE * 2;
      let other = IMPOSSIBLE * 2;
      let label = 0;
      for (let i = 0; i < LABEL_COUNT; i++, at++) {
        const score = (forward[at] as number) + (backward[at] as number);
        if (score > best) {
          other = best;
          best = score;
          label = i;
        } else if (score > other) other = score;
      }
      this.bestLabel[row] = label;
      this.bestScore[row] = best;
      this.otherScore[row] = other;
    }
  }

  /**
   * How much better the best path with exactly this span as a name of this coarse type is than the best path without it.
   * Positive: the tagger finds the name. Undefined where it did not look.
   */
  margin(first: number, last: number, coarseType: number): number | undefined {
    // The readings of one name (city, region) follow each other.
    if (first !== this.first || last !== this.last || coarseType !== this.coarseType) {
      this.first = first;
      this.last = last;
      this.coarseType = coarseType;
      this.ofSpan = this.marginOf(first, last, coarseType);
    }
    return this.ofSpan;
  }

  private marginOf(first: number, last: number, coarseType: number): number | undefined {
    const { forward, backward, emission, transitions, rowOf, view } = this;
    const row = rowOf[first] as number;
    if (row < 0) return undefined;
    const start = labelOf(coarseType, first === last ? UNIT : BEGIN);
    let score = forward[row * LABEL_COUNT + start] as number;
    if (score <= IMPOSSIBLE / 2) return undefined;
    // The best path without the span differs from it at one of its tokens at least.
    let without = this.without(row, start);
    let previous = start;
    let lastRow = row;
    for (let token = first + 1; token <= last; token++) {
      lastRow = rowOf[token] as number;
      if (lastRow < 0 || (view.tokens.gap[token] as number) > LAST_JOINT) return undefined;
      const label = labelOf(coarseType, token === last ? LAST : INSIDE);
      score += (transitions[transitionIndex(previous, label)] as number) + (emission[lastRow * LABEL_COUNT + label] as number);
      without = Math.max(without, this.without(lastRow, label));
      previous = label;
    }
    return score + (backward[lastRow * LABEL_COUNT + previous] as number) - without;
  }

  /** Score of the best path that does not have this label at this row. */
  private without(row: number, label: number): number {
    return (this.bestLabel[row] === label ? this.otherScore[row] : this.bestScore[row]) as number;
  }

  /** The names on the best path, three numbers each: first token, last token, coarse type. */
  names(): number[] {
    const names: number[] = [];
    const { rowOf, bestLabel } = this;
    const count = rowOf.length;
    for (let token = 0; token < count; token++) {
      const row = rowOf[token] as number;
      if (row < 0) continue;
      const label = bestLabel[row] as number;
      if (label === OUTSIDE) continue;
      const type = (label - 1) >> 2;
      const position = (label - 1) & 3;
      if (position === UNIT) names.push(token, token, type);
      else if (position === BEGIN) {
        const end = this.endOf(token, type);
        if (end > token) names.push(token, end, type);
      }
    }
    return names;
  }

  /** Last token of the best name that begins at `token`, -1 where equally good paths contradict each other. */
  private endOf(token: number, type: number): number {
    const { rowOf, bestLabel } = this;
    for (let at = token + 1; at < rowOf.length; at++) {
      const row = rowOf[at] as number;
      if (row < 0) return -1;
      if (bestLabel[row] === labelOf(type, LAST)) return at;
      if (bestLabel[row] !== labelOf(type, INSIDE)) return -1;
    }
    return -1;
  }
}

/** Decodes a document. Cost: linear in the window tokens, about 0.2 µs each. */
export function decode(reader: FeatureReader, weights: WeightTable, transitions: Int32Array, cache = new EmissionCache(weights)): Decoded {
  const { view } = reader;
  const { tokens, window } = view;
  const rowOf = new Int32Array(tokens.count).fill(-1);
  let rows = 0;
  for (let token = 0; token < tokens.count; token++) if (window[token] === 1) rowOf[token] = rows++;
  const emission = emissionsOf(reader, weights, cache, rowOf, rows);
  const lattice: Lattice = { emission, transitions, rowOf, gap: tokens.gap, forward: new Int32Array(rows * LABEL_COUNT).fill(IMPOSSIBLE), backward: new Int32Array(rows * LABEL_COUNT).fill(IMPOSSIBLE) };
  runForward(lattice, tokens.count);
  runBackward(lattice, tokens.count);
  return new Decoded(lattice.forward, lattice.backward, emission, transitions, view, rowOf, rows);
}

interface Lattice {
  emission: Int32Array;
  transitions: Int32Array;
  rowOf: Int32Array;
  /** Before each token. */
  gap: Uint8Array;
  forward: Int32Array;
  backward: Int32Array;
}

/** Best score to come from one of the four classes, whose scores are given, to that whose transitions stand from `at` on in steps of `step`. */
function bestOf(transitions: Int32Array, at: number, step: number, outside: number, place: number, person: number, body: number): number {
  const first = Math.max(outside + (transitions[at] as number), place + (transitions[at + step] as number));
  const second = Math.max(person + (transitions[at + 2 * step] as number), body + (transitions[at + 3 * step] as number));
  return Math.max(first, second);
}

/** Offset of the four labels of each coarse type. */
const [PLACE, PERSON, BODY] = [labelOf(0, BEGIN), labelOf(1, BEGIN), labelOf(2, BEGIN)] as const;

function runForward({ emission, transitions, rowOf, gap, forward }: Lattice, count: number): void {
  for (let token = 0, previous = -1; token < count; token++) {
    const row = rowOf[token] as number;
    if (row >= 0) {
      const at = row * LABEL_COUNT;
      const from = at - LABEL_COUNT;
      // Where a window begins the word before is outside.
      const isFirst = previous < 0;
      const outside = isFirst ? 0 : (forward[from] as number);
      const place = isFirst ? IMPOSSIBLE : Math.max(forward[from + PLACE + LAST] as number, forward[from + PLACE + UNIT] as number);
      const person = isFirst ? IMPOSSIBLE : Math.max(forward[from + PERSON + LAST] as number, forward[from + PERSON + UNIT] as number);
      const body = isFirst ? IMPOSSIBLE : Math.max(forward[from + BODY + LAST] as number, forward[from + BODY + UNIT] as number);
      forward[at] = bestOf(transitions, 0, CLASS_COUNT, outside, place, person, body) + (emission[at] as number);
      const goesOn = !isFirst && (gap[token] as number) <= LAST_JOINT;
      for (let type = 0, begin = at + PLACE; type < TYPES; type++, begin += BODY - PERSON) {
        const best = bestOf(transitions, type + 1, CLASS_COUNT, outside, place, person, body);
        forward[begin] = best + (emission[begin] as number);
        forward[begin + UNIT] = best + (emission[begin + UNIT] as number);
        if (!goesOn) continue;
        const inner = innerTransition(type);
        const open = forward[begin - LABEL_COUNT] as number;
        const inside = forward[begin - LABEL_COUNT + INSIDE] as number;
        forward[begin + INSIDE] = Math.max(IMPOSSIBLE, Math.max(open + (transitions[inner] as number), inside + (transitions[inner + 2] as number)) + (emission[begin + INSIDE] as number));
        forward[begin + LAST] = Math.max(IMPOSSIBLE, Math.max(open + (transitions[inner + 1] as number), inside + (transitions[inner + 3] as number)) + (emission[begin + LAST] as number));
      }
    }
    previous = row;
  }
}

function runBackward({ emission, transitions, rowOf, gap, backward }: Lattice, count: number): void {
  for (let token = count - 1, next = -1; token >= 0; token--) {
    const row = rowOf[token] as number;
    if (row >= 0) {
      const at = row * LABEL_COUNT;
      const to = at + LABEL_COUNT;
      const isLast = next < 0;
      const begun = (begin: number) => Math.max((emission[begin] as number) + (backward[begin] as number), (emission[begin + UNIT] as number) + (backward[begin + UNIT] as number));
      const outside = isLast ? 0 : (emission[to] as number) + (backward[to] as number);
      const place = isLast ? IMPOSSIBLE : begun(to + PLACE);
      const person = isLast ? IMPOSSIBLE : begun(to + PERSON);
      const body = isLast ? IMPOSSIBLE : begun(to + BODY);
      backward[at] = bestOf(transitions, 0, 1, outside, place, person, body);
      const goesOn = !isLast && (gap[token + 1] as number) <= LAST_JOINT;
      for (let type = 0, begin = at + PLACE; type < TYPES; type++, begin += BODY - PERSON) {
        const best = bestOf(transitions, (type + 1) * CLASS_COUNT, 1, outside, place, person, body);
        backward[begin + LAST] = best;
        backward[begin + UNIT] = best;
        if (!goesOn) continue;
        const inner = innerTransition(type);
        const after = begin + LABEL_COUNT;
        const inside = (emission[after + INSIDE] as number) + (backward[after + INSIDE] as number);
        const last = (emission[after + LAST] as number) + (backward[after + LAST] as number);
        backward[begin] = Math.max(IMPOSSIBLE, inside + (transitions[inner] as number), last + (transitions[inner + 1] as number));
        backward[begin + INSIDE] = Math.max(IMPOSSIBLE, inside + (transitions[inner + 2] as number), last + (transitions[inner + 3] as number));
      }
    }
    next = row;
  }
}
