// Cuts a stream of items into batches, bounded in number and in characters.

import type { Stopper } from './stopper';

interface Batching {
  /** Items in a batch at most. */
  items: number;
  /** Characters after which a batch is full: a few long articles weigh as much as many short ones. */
  characters: number;
}

/** Reads a source batch by batch; a wait for the source ends when the stopper says so. */
export class BatchReader<Item> {
  private readonly iterator: AsyncIterator<Item> | Iterator<Item>;
  private ended = false;
  /** What the source threw, held back until the items before it are out. */
  private thrown: { error: unknown } | undefined;

  constructor(source: AsyncIterable<Item> | Iterable<Item>, private readonly batching: Batching, private readonly sizeOf: (item: Item) => number, private readonly stopper: Stopper) {
    this.iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  /** The next batch, empty at the end. */
  async next(): Promise<Item[]> {
    const batch: Item[] = [];
    let characters = 0;
    while (!this.ended && batch.length < this.batching.items && characters < this.batching.characters) {
      let step: IteratorResult<Item>;
      try {
        step = await this.stopper.wait(Promise.resolve(this.iterator.next()));
      } catch (error) {
        this.ended = true;
        this.thrown = { error };
        break;
      }
      if (step.done) this.ended = true;
      else {
        batch.push(step.value);
        characters += this.sizeOf(step.value);
      }
    }
    return batch;
  }

  /** Throws what the source threw. */
  rethrow(): void {
    if (this.thrown) throw this.thrown.error;
  }

  /** Lets the source go. Not awaited: a source that waits for input would never answer. */
  release(): void {
    if (this.ended) return;
    this.ended = true;
    void Promise.resolve(this.iterator.return?.()).catch(() => {});
  }
}
