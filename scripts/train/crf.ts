// Linear-chain CRF with partial labels, trained by AdaGrad; and the averaged structured perceptron, to measure against.
// Partial labels: where the annotation allows several labels, the numerator sums over all of them.

import { LABEL_COUNT, mayFollow, TRANSITION_COUNT, transitionIndex } from '../../src/tagger/labels';
import type { Instance } from './instances';

const L = LABEL_COUNT;
const NEGATIVE = -1e30;

/** Labels that may follow each label; `CLOSED_NEXT` where a name may not go on. */
const NEXT: number[][] = Array.from({ length: L }, (_, a) => Array.from({ length: L }, (_, b) => b).filter((b) => mayFollow(a, b)));
const PREVIOUS: number[][] = Array.from({ length: L }, (_, b) => Array.from({ length: L }, (_, a) => a).filter((a) => mayFollow(a, b)));
const isInner = (label: number) => label !== 0 && ((label - 1) & 3) >= 1 && ((label - 1) & 3) <= 2;
const isOpen = (label: number) => label !== 0 && ((label - 1) & 3) <= 1;

/** Labels that follow each other, [previous, next, index of their shared weight]. */
const TRANSITIONS: ReadonlyArray<readonly [number, number, number]> = NEXT.flatMap((list, previous) => list.map((next) => [previous, next, transitionIndex(previous, next)] as const));

export interface CrfOptions {
  featureCount: number;
  rate: number;
  l2: number;
}

/** mulberry32: a small seeded generator, so that training is reproducible to the byte. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export class Model {
  readonly weights: Float32Array;
  /** Weights of transitions as the tagger stores them, */
  readonly shared = new Float64Array(TRANSITION_COUNT);
  /** and spread over the pairs of labels. */
  readonly transitions = new Float64Array(L * L);
  constructor(readonly featureCount: number) {
    this.weights = new Float32Array(featureCount * L);
  }

  spreadTransitions(): void {
    for (const [previous, next, index] of TRANSITIONS) this.transitions[previous * L + next] = this.shared[index] as number;
  }

  /** Replaces the weights by the mean of those of several epochs: steadier than the last ones. */
  setMean(sums: { weights: Float64Array; shared: Float64Array }, epochs: number): void {
    for (let i = 0; i < this.weights.length; i++) this.weights[i] = (sums.weights[i] as number) / epochs;
    for (let i = 0; i < this.shared.length; i++) this.shared[i] = (sums.shared[i] as number) / epochs;
    this.spreadTransitions();
  }

  emissions(instance: Instance, out: Float64Array): void {
    const { features, offsets } = instance;
    const length = offsets.length - 1;
    out.fill(0, 0, length * L);
    for (let t = 0; t < length; t++) {
      for (let i = offsets[t] as number; i < (offsets[t + 1] as number); i++) {
        const row = (features[i] as number) * L;
        for (let l = 0; l < L; l++) out[t * L + l] = (out[t * L + l] as number) + (this.weights[row + l] as number);
      }
    }
  }
}

/** Log-space forward-backward over the labels that `allowed` permits; returns log Z and writes marginals. */
function marginals(length: number, emission: Float64Array, transitions: Float64Array, breaks: Uint8Array, allowed: Uint16Array | undefined, alpha: Float64Array, beta: Float64Array, node: Float64Array, edge: Float64Array): number {
  const may = (t: number, l: number) => allowed === undefined || (((allowed[t] as number) >> l) & 1) === 1;
  for (let l = 0; l < L; l++) alpha[l] = may(0, l) && !isInner(l) ? (emission[l] as number) + (transitions[l] as number) : NEGATIVE;
  for (let t = 1; t < length; t++) {
    const broken = breaks[t] === 1;
    for (let l = 0; l < L; l++) {
      const at = t * L + l;
      if (!may(t, l) || (broken && isInner(l))) {
        alpha[at] = NEGATIVE;
        continue;
      }
      let max = NEGATIVE;
      for (const p of PREVIOUS[l] as number[]) {
        const score = (alpha[(t - 1) * L + p] as number) + (transitions[p * L + l] as number);
        if (score > max) max = score;
      }
      let sum = 0;
      if (max > NEGATIVE / 2) for (const p of PREVIOUS[l] as number[]) sum += Math.exp((alpha[(t - 1) * L + p] as number) + (transitions[p * L + l] as number) - max);
      alpha[at] = max > NEGATIVE / 2 ? max + Math.log(sum) + (emission[at] as number) : NEGATIVE;
    }
  }
  const last = (length - 1) * L;
  for (let l = 0; l < L; l++) beta[last + l] = isOpen(l) ? NEGATIVE : (transitions[l * L] as number);
  for (let t = length - 2; t >= 0; t--) {
    const broken = breaks[t + 1] === 1;
    for (let l = 0; l < L; l++) {
      let max = NEGATIVE;
      for (const n of NEXT[l] as number[]) {
        if (!may(t + 1, n) || (broken && isInner(n))) continue;
        const score = (transitions[l * L + n] as number) + (emission[(t + 1) * L + n] as number) + (beta[(t + 1) * L + n] as number);
        if (score > max) max = score;
      }
      let sum = 0;
      if (max > NEGATIVE / 2) {
        for (const n of NEXT[l] as number[]) {
          if (!may(t + 1, n) || (broken && isInner(n))) continue;
          sum += Math.exp((transitions[l * L + n] as number) + (emission[(t + 1) * L + n] as number) + (beta[(t + 1) * L + n] as number) - max);
        }
      }
      beta[t * L + l] = max > NEGATIVE / 2 ? max + Math.log(sum) : NEGATIVE;
    }
  }
  let max = NEGATIVE;
  for (let l = 0; l < L; l++) max = Math.max(max, (alpha[last + l] as number) + (beta[last + l] as number));
  if (max <= NEGATIVE / 2) return NEGATIVE;
  let sum = 0;
  for (let l = 0; l < L; l++) sum += Math.exp((alpha[last + l] as number) + (beta[last + l] as number) - max);
  const logZ = max + Math.log(sum);
  for (let t = 0; t < length; t++) for (let l = 0; l < L; l++) node[t * L + l] = Math.exp((alpha[t * L + l] as number) + (beta[t * L + l] as number) - logZ);
  edge.fill(0);
  for (let t = 1; t < length; t++) {
    for (let p = 0; p < L; p++) {
      const from = alpha[(t - 1) * L + p] as number;
      if (from <= NEGATIVE / 2) continue;
      for (const l of NEXT[p] as number[]) {
        const to = beta[t * L + l] as number;
        if (!may(t, l) || (breaks[t] === 1 && isInner(l)) || to <= NEGATIVE / 2) continue;
        edge[p * L + l] = (edge[p * L + l] as number) + Math.exp(from + (transitions[p * L + l] as number) + (emission[t * L + l] as number) + to - logZ);
      }
    }
  }
  for (let l = 0; l < L; l++) {
    edge[l] = (edge[l] as number) + (node[l] as number);
    edge[l * L] = (edge[l * L] as number) + (node[last + l] as number);
  }
  return logZ;
}

/** One CRF, trained epoch by epoch. */
export class CrfTrainer {
  readonly model: Model;
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float64Array(TRANSITION_COUNT).fill(1e-6);
  private readonly transitionGradient = new Float64Array(TRANSITION_COUNT);
  private scratch = 0;
  private buffers: Record<'emission' | 'alpha' | 'beta' | 'free' | 'held', Float64Array> = { emission: new Float64Array(0), alpha: new Float64Array(0), beta: new Float64Array(0), free: new Float64Array(0), held: new Float64Array(0) };
  private readonly freeEdge = new Float64Array(L * L);
  private readonly heldEdge = new Float64Array(L * L);

  constructor(private readonly options: CrfOptions) {
    this.model = new Model(options.featureCount);
    this.squares = new Float32Array(options.featureCount * L).fill(1e-2);
  }

  private reserve(size: number): void {
    if (size <= this.scratch) return;
    this.scratch = size * 2;
    for (const name of Object.keys(this.buffers) as Array<keyof typeof this.buffers>) this.buffers[name] = new Float64Array(this.scratch);
  }

  /** One step on one window; returns its loss. */
  step(instance: Instance): number {
    const { offsets, features, breaks, allowed, weight } = instance;
    const length = offsets.length - 1;
    this.reserve(length * L);
    const { emission, alpha, beta, free, held } = this.buffers;
    const { weights, transitions, shared } = this.model;
    this.model.emissions(instance, emission);
    const logZ = marginals(length, emission, transitions, breaks, undefined, alpha, beta, free, this.freeEdge);
    const logHeld = marginals(length, emission, transitions, breaks, allowed, alpha, beta, held, this.heldEdge);
    if (logHeld <= NEGATIVE / 2) return 0;
    const { rate, l2 } = this.options;
    for (let t = 0; t < length; t++) {
      for (let l = 0; l < L; l++) {
        const difference = (held[t * L + l] as number) - (free[t * L + l] as number);
        if (difference < 1e-4 && difference > -1e-4) continue;
        const gradient = weight * difference;
        for (let i = offsets[t] as number; i < (offsets[t + 1] as number); i++) {
          const at = (features[i] as number) * L + l;
          const g = gradient - l2 * (weights[at] as number);
          const square = (this.squares[at] as number) + g * g;
          this.squares[at] = square;
          weights[at] = (weights[at] as number) + (rate * g) / Math.sqrt(square);
        }
      }
    }
    const { transitionGradient } = this;
    transitionGradient.fill(0);
    for (const [previous, next, index] of TRANSITIONS) {
      const at = previous * L + next;
      transitionGradient[index] = (transitionGradient[index] as number) + weight * ((this.heldEdge[at] as number) - (this.freeEdge[at] as number));
    }
    for (let index = 0; index < TRANSITION_COUNT; index++) {
      const g = transitionGradient[index] as number;
      if (g === 0) continue;
      this.transitionSquares[index] = (this.transitionSquares[index] as number) + g * g;
      shared[index] = (shared[index] as number) + (rate * g) / Math.sqrt(this.transitionSquares[index] as number);
    }
    this.model.spreadTransitions();
    return weight * (logZ - logHeld);
  }
}

/** Best path under a mask of allowed labels. */
function viterbi(length: number, emission: Float64Array, transitions: Float64Array, breaks: Uint8Array, allowed: Uint16Array | undefined): number[] | undefined {
  const score = new Float64Array(length * L).fill(NEGATIVE);
  const back = new Int8Array(length * L).fill(-1);
  const may = (t: number, l: number) => (allowed === undefined || (((allowed[t] as number) >> l) & 1) === 1) && !((t === 0 || breaks[t] === 1) && isInner(l));
  for (let l = 0; l < L; l++) if (may(0, l)) score[l] = (emission[l] as number) + (transitions[l] as number);
  for (let t = 1; t < length; t++) {
    for (let l = 0; l < L; l++) {
      if (!may(t, l)) continue;
      for (const p of PREVIOUS[l] as number[]) {
        const through = (score[(t - 1) * L + p] as number) + (transitions[p * L + l] as number) + (emission[t * L + l] as number);
        if (through > (score[t * L + l] as number)) {
          score[t * L + l] = through;
          back[t * L + l] = p;
        }
      }
    }
  }
  let best = -1;
  for (let l = 0; l < L; l++) if (!isOpen(l) && (best < 0 || (score[(length - 1) * L + l] as number) > (score[(length - 1) * L + best] as number))) best = l;
  if (best < 0 || (score[(length - 1) * L + best] as number) <= NEGATIVE / 2) return undefined;
  const path = new Array<number>(length);
  for (let t = length - 1, l = best; t >= 0; l = back[t * L + l] as number, t--) path[t] = l;
  return path;
}

/** Averaged structured perceptron with partial labels, the same windows and features. */
export class PerceptronTrainer {
  readonly model: Model;
  private readonly sums: Float64Array;
  private readonly transitionSums = new Float64Array(TRANSITION_COUNT);
  private steps = 1;
  private emission = new Float64Array(0);
  constructor(options: CrfOptions) {
    this.model = new Model(options.featureCount);
    this.sums = new Float64Array(options.featureCount * L);
  }

  step(instance: Instance): number {
    const { offsets, features, breaks, allowed, weight } = instance;
    const length = offsets.length - 1;
    if (this.emission.length < length * L) this.emission = new Float64Array(length * L * 2);
    this.model.emissions(instance, this.emission);
    this.steps++;
    const { weights, transitions, shared } = this.model;
    const guess = viterbi(length, this.emission, transitions, breaks, undefined);
    const held = viterbi(length, this.emission, transitions, breaks, allowed);
    if (!guess || !held) return 0;
    let wrong = 0;
    const bump = (t: number, l: number, sign: number) => {
      for (let i = offsets[t] as number; i < (offsets[t + 1] as number); i++) {
        const at = (features[i] as number) * L + l;
        weights[at] = (weights[at] as number) + sign * weight;
        this.sums[at] = (this.sums[at] as number) + sign * weight * this.steps;
      }
    };
    for (let t = 0; t < length; t++) {
      const h = held[t] as number;
      const g = guess[t] as number;
      if (h !== g) {
        wrong++;
        bump(t, h, 1);
        bump(t, g, -1);
      }
      const hp = t === 0 ? 0 : (held[t - 1] as number);
      const gp = t === 0 ? 0 : (guess[t - 1] as number);
      if (h !== g || hp !== gp) {
        for (const [at, sign] of [[transitionIndex(hp, h), 1], [transitionIndex(gp, g), -1]] as const) {
          shared[at] = (shared[at] as number) + sign * weight;
          this.transitionSums[at] = (this.transitionSums[at] as number) + sign * weight * this.steps;
        }
      }
    }
    if (wrong > 0) this.model.spreadTransitions();
    return wrong * weight;
  }

  /** Replaces the weights by their average over all steps. */
  average(): void {
    const { weights, shared } = this.model;
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) - (this.sums[i] as number) / this.steps;
    for (let i = 0; i < shared.length; i++) shared[i] = (shared[i] as number) - (this.transitionSums[i] as number) / this.steps;
    this.model.spreadTransitions();
  }
}
