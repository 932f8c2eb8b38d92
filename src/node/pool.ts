// A pool of worker threads that keeps the order of its input.
//
// Batches in flight are bounded, so a fast source waits for slow readers. A batch whose worker died is tried once more, then
// in halves: what killed it ends up alone and becomes an error, and no other text is lost or done twice.

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Piscina } from 'piscina';
import { YaqutError } from '../errors';
import type { Entity } from '../types';
import { BatchReader } from './batches';
import { type NodeOptions, nodeExtractor } from './extractor';
import { chunksOf, type TextSource } from './jsonl';
import { splitLines } from './lines';
import { checkRecordOptions, entityRecord, errorRecord, type LineDocument, type LineRecord, optionError, parseLine, type RecordOptions } from './record';
import { Stopper } from './stopper';
import type { ReadOptions } from './text-file';
import type { WorkerAnswer, WorkerTask } from './worker';

export interface PoolOptions extends NodeOptions {
  /** Threads; one less than the machine has by default, at least one. */
  workers?: number;
  /** Texts handed to a worker at once. 64 by default; a batch also ends at 250,000 characters. */
  batchSize?: number;
  /** Stops every run with the signal's reason and ends the threads. */
  signal?: AbortSignal;
  /** Where the worker's code is, for bundlers that move it. */
  worker?: { file: string | URL; execArgv?: string[] };
}

/** A document with its entities, or with why it has none. */
export type PoolResult<D> = { document: D; entities: Entity[]; error?: never } | { document: D; entities?: never; error: YaqutError };

export interface ExtractPool {
  /** Documents in, results out, in the same order. The documents stay in this thread and may hold anything besides their text. */
  extract<D extends { text: string }>(documents: AsyncIterable<D> | Iterable<D>): AsyncGenerator<PoolResult<D>>;
  /** As `extractJsonl`, on all threads. */
  extractJsonl(source: TextSource, options?: RecordOptions & ReadOptions): AsyncGenerator<LineRecord>;
  /** Ends the threads; runs that are under way throw. */
  close(): Promise<void>;
}

const BATCH_CHARACTERS = 250_000;
/** Batches per worker that are read ahead: one at work, one waiting. */
const BATCHES_PER_WORKER = 2;
/** Deaths without one success in between: not a text but the machine is at fault. */
const MAX_DEATHS = 40;
/** Times a batch is tried whole. */
const MAX_TRIES = 2;

/** Bundlers move this code between files: the worker is looked for beside it, and where the package has it. In the CommonJS build `import.meta` is empty. */
function defaultWorker(): string {
  const here = typeof __filename === 'string' ? pathToFileURL(__filename).href : import.meta.url;
  const places = ['./worker.js', './node/worker.js', '../node/worker.js', './worker.ts'].map((place) => fileURLToPath(new URL(place, here)));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw optionError('worker', 'the worker of yaqut/node beside its other files', 'none', "copy dist/worker.js next to your bundle and name it with worker: { file: new URL('./worker.js', import.meta.url) }");
  return found;
}

/** What a text leaves behind that killed its worker. */
function deadly(cause: unknown): YaqutError {
  return new YaqutError({ code: 'invalid-input', what: 'a worker ended while it read this text', expected: 'a worker that answers', got: (cause as Error)?.message ?? String(cause), remedy: 'give the process more memory or cut the text' });
}

class Pool implements ExtractPool {
  private readonly size: number;
  private readonly batchSize: number;
  private readonly workerFile: string;
  private readonly extraction: NodeOptions;
  private started: Promise<Piscina> | undefined;
  private readonly stopper = new Stopper();
  private deathsInARow = 0;

  constructor(private readonly options: PoolOptions) {
    const { workers = Math.max(1, availableParallelism() - 1), batchSize = 64, signal, worker, ...extraction } = options;
    if (!Number.isInteger(workers) || workers < 1) throw optionError('workers', 'a whole number from 1', workers, 'leave it out for one less than the machine has');
    if (!Number.isInteger(batchSize) || batchSize < 1) throw optionError('batchSize', 'a whole number from 1', batchSize, 'leave it out for 64');
    // Wrong options are wrong here and now, not in a thread later.
    nodeExtractor(extraction);
    this.size = workers;
    this.batchSize = batchSize;
    this.extraction = extraction;
    this.workerFile = worker === undefined ? defaultWorker() : worker.file instanceof URL || worker.file.startsWith('file:') ? fileURLToPath(worker.file) : worker.file;
    if (signal?.aborted) this.onAbort();
    else signal?.addEventListener('abort', this.onAbort, { once: true });
  }

  private readonly onAbort = (): void => {
    this.halt(this.options.signal?.reason);
  };

  private halt(reason: unknown): void {
    if (this.stopper.stopped) return;
    this.stopper.stop(reason);
    void this.started?.then((piscina) => piscina.destroy()).catch(() => {});
  }

  async close(): Promise<void> {
    this.options.signal?.removeEventListener('abort', this.onAbort);
    this.halt(new YaqutError({ code: 'invalid-input', what: 'the pool is closed', expected: 'an open pool', got: 'a closed one', remedy: 'make a new one with extractPool' }));
    const piscina = await this.started?.catch(() => undefined);
    await piscina?.destroy();
  }

  /** Starts the threads and asks one of them for nothing, so that a worker that cannot start is told from one that died. */
  private async start(): Promise<Piscina> {
    const { Piscina } = await import('piscina');
    const execArgv = this.options.worker?.execArgv;
    const piscina = new Piscina({ filename: this.workerFile, minThreads: this.size, maxThreads: this.size, ...(execArgv ? { execArgv } : {}) });
    piscina.on('error', (error: unknown) => this.halt(error));
    try {
      await piscina.run({ options: this.extraction, texts: [] } satisfies WorkerTask);
    } catch (cause) {
      await piscina.destroy();
      throw new YaqutError({ code: 'invalid-option', what: `the worker ${this.workerFile} cannot start`, expected: 'a module that loads in a worker thread', got: (cause as Error)?.message ?? String(cause), remedy: "check option 'worker'" });
    }
    return piscina;
  }

  /** Entities or an error for each text. */
  private async submit(texts: readonly string[], tries = MAX_TRIES): Promise<Array<Entity[] | YaqutError>> {
    if (texts.length === 0) return [];
    this.started ??= this.start();
    const piscina = await this.stopper.wait(this.started);
    let cause: unknown;
    for (let attempt = 0; attempt < tries; attempt++) {
      try {
        const answer = (await this.stopper.wait(piscina.run({ options: this.extraction, texts } satisfies WorkerTask))) as WorkerAnswer;
        this.deathsInARow = 0;
        if ('failure' in answer) throw new Stop(new YaqutError(answer.failure));
        return answer.entities;
      } catch (error) {
        if (error instanceof Stop) throw error.reason;
        this.stopper.check();
        cause = error;
        if (++this.deathsInARow >= MAX_DEATHS) throw deadly(error);
      }
    }
    if (texts.length === 1) return [deadly(cause)];
    const half = texts.length >> 1;
    return [...(await this.submit(texts.slice(0, half), 1)), ...(await this.submit(texts.slice(half), 1))];
  }

  /** The engine of both public runs. Items without a text pass through in their place. */
  private async *run<Item>(source: AsyncIterable<Item> | Iterable<Item>, textOf: (item: Item) => string | undefined): AsyncGenerator<{ item: Item; result: Entity[] | YaqutError | undefined }> {
    const reader = new BatchReader(source, { items: this.batchSize, characters: BATCH_CHARACTERS }, (item) => textOf(item)?.length ?? 0, this.stopper);
    const inFlight: Array<{ items: Item[]; results: Promise<Array<Entity[] | YaqutError>> }> = [];
    try {
      for (;;) {
        this.stopper.check();
        const items = inFlight.length < this.size * BATCHES_PER_WORKER ? await reader.next() : [];
        this.stopper.check();
        if (items.length > 0) {
          const results = this.submit(items.flatMap((item) => textOf(item) ?? []));
          results.catch(() => {});
          inFlight.push({ items, results });
          continue;
        }
        const head = inFlight.shift();
        if (head === undefined) break;
        const results = await head.results;
        let at = 0;
        for (const item of head.items) yield { item, result: textOf(item) === undefined ? undefined : results[at++] };
      }
      reader.rethrow();
    } finally {
      reader.release();
    }
  }

  async *extract<D extends { text: string }>(documents: AsyncIterable<D> | Iterable<D>): AsyncGenerator<PoolResult<D>> {
    for await (const { item, result } of this.run(documents, ({ text }) => text)) {
      yield result instanceof YaqutError ? { document: item, error: result } : { document: item, entities: result as Entity[] };
    }
  }

  async *extractJsonl(source: TextSource, options: RecordOptions & ReadOptions = {}): AsyncGenerator<LineRecord> {
    checkRecordOptions(options);
    const { encoding } = options;
    const parsed = parseLines(chunksOf(source, encoding === undefined ? {} : { encoding }), options.field);
    for await (const { item, result } of this.run(parsed, ({ document }) => document?.text)) {
      if (item.document === undefined) yield errorRecord(item.line, item.error);
      else if (result instanceof YaqutError) yield errorRecord(item.line, result, item.document.id);
      else yield entityRecord(item.document, result as Entity[], options);
    }
  }
}

/** Carries an error of ours through the handler for deaths. */
class Stop {
  constructor(readonly reason: YaqutError) {}
}

type ParsedLine = { line: number; document: LineDocument; error?: never } | { line: number; document?: never; error: unknown };

async function* parseLines(chunks: AsyncIterable<string> | Iterable<string>, field: string | undefined): AsyncGenerator<ParsedLine> {
  for await (const { text, number } of splitLines(chunks)) {
    if (text.trim() === '') continue;
    try {
      yield { line: number, document: parseLine(text, number, field) };
    } catch (error) {
      yield { line: number, error };
    }
  }
}

/**
 * A pool of worker threads for many texts. The first batch starts the threads, each of which decodes the data once (some 60 ms, 60 MB).
 * Order is kept; at most two batches a worker are in flight, so memory stays bounded whatever the source. A worker's death costs time, no line.
 * For live input of a line now and then use `entityStream`: here a batch waits until it is full.
 *
 * @throws YaqutError `invalid-option` and what `readGazetteer` throws.
 * @example
 * ```ts
 * import { extractPool } from 'yaqut/node';
 * const pool = extractPool({ workers: 2, types: ['city'] });
 * for await (const { document, entities } of pool.extract([{ text: 'Rain in Aleppo' }])) console.log(document.text, entities?.length);
 * await pool.close();
 * ```
 */
export function extractPool(options: PoolOptions = {}): ExtractPool {
  return new Pool(options);
}
