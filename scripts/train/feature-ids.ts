// Numbers the features of training: those that are kept, and a corpus's own copies of them, which learn its habits and are thrown away.
// Of two weights for the same feature the shared one learns what all corpora have in common (H. Daumé III, "Frustratingly Easy Domain Adaptation", ACL 2007).

import type { Instance } from './instances';

/** Gives features ids in the order in which they are met, counts them, and in the end keeps those met often enough. */
export class FeatureIds {
  private readonly ids = new Map<number, number>();
  private readonly hashes: number[] = [];
  private readonly counts: number[] = [];
  /** Of each corpus with habits: feature → its copy; of each copy: its feature. */
  private readonly copies = new Map<string, Map<number, number>>();
  private readonly originals = new Map<number, number>();

  get size(): number {
    return this.ids.size;
  }

  readonly idOf = (hash: number): number => {
    let id = this.ids.get(hash);
    if (id === undefined) {
      id = this.add(hash);
      this.ids.set(hash, id);
    }
    this.count(id);
    return id;
  };

  private add(hash: number): number {
    this.counts.push(0);
    return this.hashes.push(hash) - 1;
  }

  private count(id: number): void {
    this.counts[id] = (this.counts[id] as number) + 1;
  }

  /** The window with each feature twice: as all have it and as this corpus has it. */
  withCopies(window: Instance, corpus: string): Instance {
    let copies = this.copies.get(corpus);
    if (copies === undefined) {
      copies = new Map();
      this.copies.set(corpus, copies);
    }
    const features = new Int32Array(window.features.length * 2);
    for (let i = 0; i < window.features.length; i++) {
      const id = window.features[i] as number;
      let copy = copies.get(id);
      if (copy === undefined) {
        copy = this.add(this.hashes[id] as number);
        copies.set(id, copy);
        this.originals.set(copy, id);
      }
      this.count(copy);
      features[2 * i] = id;
      features[2 * i + 1] = copy;
    }
    return { ...window, features, offsets: window.offsets.map((offset) => offset * 2) };
  }

  /** Numbers anew what was met `least` times or more, the shared features first. */
  kept(least: number): KeptFeatures {
    const to = new Int32Array(this.counts.length).fill(-1);
    const often = (id: number) => (this.counts[id] as number) >= least;
    const shared: number[] = [];
    for (let id = 0; id < to.length; id++) if (!this.originals.has(id) && often(id)) to[id] = shared.push(id) - 1;
    const copyOf: number[] = [];
    for (const [copy, id] of this.originals) if (often(copy) && (to[id] as number) >= 0) to[copy] = shared.length + copyOf.push(to[id] as number) - 1;
    return { to, hashes: Int32Array.from(shared, (id) => this.hashes[id] as number), counts: Int32Array.from(shared, (id) => this.counts[id] as number), copyOf };
  }
}

/** The features of a training: first the shared ones, then the copies. */
export interface KeptFeatures {
  /** New number of each old one, -1 for what is left out. */
  to: Int32Array;
  /** Of the shared features. */
  hashes: Int32Array;
  counts: Int32Array;
  /** The shared feature of each copy. */
  copyOf: number[];
}

/** Numbers anew the chosen shared features, from 0 in their order, and the copies of these behind them. */
export function onlyChosen({ hashes, copyOf }: KeptFeatures, chosen: readonly number[]): { to: Int32Array; count: number } {
  const to = new Int32Array(hashes.length + copyOf.length).fill(-1);
  chosen.forEach((id, index) => {
    to[id] = index;
  });
  let count = chosen.length;
  copyOf.forEach((id, index) => {
    if ((to[id] as number) >= 0) to[hashes.length + index] = count++;
  });
  return { to, count };
}

/** The same windows with the features that `to` numbers anew; those it gives -1 are left out. */
export function renumbered(windows: readonly Instance[], to: Int32Array): Instance[] {
  return windows.map((window) => {
    const features: number[] = [];
    const offsets = new Int32Array(window.offsets.length);
    for (let t = 0; t + 1 < offsets.length; t++) {
      for (let i = window.offsets[t] as number; i < (window.offsets[t + 1] as number); i++) {
        const id = to[window.features[i] as number] as number;
        if (id >= 0) features.push(id);
      }
      offsets[t + 1] = features.length;
    }
    return { ...window, features: Int32Array.from(features), offsets };
  });
}
