// A pool of worker threads that keeps the order of its input.
//
// Batches in flight are bounded, so a fast source waits for slow readers. A batch whose worker died is tried once more, then
// in halves: what killed it ends up alone and becomes an error, and no other text is lost or done twice.

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { describe, YaqutError } from '../errors';
import { checkOptionNames } from '../formats/options';
import type { Entity } from '../types';
import { BatchReader } from './batches';
import { checkNodeOptions, type NodeOptions, nodeExtractor } from './extractor';
import type { FinishedFormat } from './finish';
import { chunksOf, type TextSource } from './jsonl';
import { splitLines } from './lines';
import { checkIterable, checkRecordOptions, entityRecord, errorParts, errorRecord, type LineDocument, type LineRecord, optionError, parseLine, type RecordOptions } from './record';
import { Stopper } from './stopper';
import type { ReadOptions } from './text-file';
import type { FinishedPiece, FinishItem, WorkerAnswer, WorkerTask } from './worker';

export interface PoolOptions extends NodeOptions {
  /** Threads; one less than the machine has by default, at least one. */
  workers?: number;
  /** Texts handed to a worker at once. 64 by default; a batch also ends at 250,000 characters. */
  batchSize?: number;
  /** Stops every run with the signal's reason and ends the threads. */
  signal?: AbortSignal;
  /** Where the worker's code is; beside this package's other files by default. */
  worker?: { file: string | URL; execArgv?: string[] };
}

/** A document with its entities, or with why it has none. */
export type PoolResult<D> = { document: D; entities: Entity[]; error?: never } | { document: D; entities?: never; error: YaqutError };

export interface ExtractPool {
  /** Documents in, results out, in the same order; a document without a text gives an error. The documents stay in this thread and may hold anything besides their text. */
  extract<D extends { text: string }>(documents: AsyncIterable<D> | Iterable<D>): AsyncGenerator<PoolResult<D>>;
  /** As `extractJsonl`, on all threads. */
  extractJsonl(source: TextSource, options?: RecordOptions & ReadOptions): AsyncGenerator<LineRecord>;
  /** Ends the threads; runs that are under way throw. */
  close(): Promise<void>;
}

const BATCH_CHARACTERS = 250_000;
/** Batches per worker that are read ahead: one at work, one waiting. */
const BATCHES_PER_WORKER = 2;
/**
 * Without a limit each thread's young generation grows to 48 MB of dead strings before it is swept. Entities die with their text: 8 MB cost no
 * time that `npm run soak` could measure.
 */
const YOUNG_GENERATION_MB = 8;
/** Deaths without one success in between: not a text but the machine is at fault. */
const MAX_DEATHS = 40;
/** Times a batch is tried whole. */
const MAX_TRIES = 2;

/** The package has the worker beside this code. A bundle has not, nor has it what piscina starts its threads with: both are files of their own. */
function defaultWorker(): string {
  const here = import.meta.url;
  // Bundlers that write CommonJS leave it empty.
  const found = here ? ['./worker.js', './node/worker.js', './worker.ts'].map((place) => fileURLToPath(new URL(place, here))).find((place) => existsSync(place)) : undefined;
  if (found === undefined) throw optionError('worker', 'the worker of yaqut/node beside its other files', 'none', 'keep yaqut and piscina out of the bundle, with esbuild by --external:yaqut --external:piscina, and install them beside it');
  return found;
}

function workerPath(worker: unknown): string {
  if (worker === undefined) return defaultWorker();
  checkOptionNames("option 'worker'", worker, ['file', 'execArgv']);
  const { file } = worker as { file: unknown };
  if (!(file instanceof URL) && (typeof file !== 'string' || file === '')) throw optionError('worker', '{ file } with a path or a file URL', file, 'leave it out for the worker of the package');
  return file instanceof URL || file.startsWith('file:') ? fileURLToPath(file) : file;
}

/** The text of a document, whatever was handed in as one. */
function textOf(document: unknown): string | undefined {
  const text = (document as { text?: unknown } | null | undefined)?.text;
  return typeof text === 'string' ? text : undefined;
}

/** As of a broken line of JSONL: one bad document among thousands is no reason to end the run. */
function withoutText(document: unknown): YaqutError {
  const got = typeof document === 'object' && document !== null && 'text' in document ? document.text : document;
  return new YaqutError({ code: 'invalid-input', what: 'a document has no text', expected: "an object with a string 'text'", got: describe(got), remedy: 'leave it out or give it a text' });
}

/** What a text leaves behind that killed its worker. */
function deadly(cause: unknown): YaqutError {
  return new YaqutError({ code: 'invalid-input', what: 'a worker ended while it read this text', expected: 'a worker that answers', got: (cause as Error)?.message ?? String(cause), remedy: 'give the process more memory or cut the text' });
}

/** `extractPool` with what the command line needs besides. */
export class Pool implements ExtractPool {
  private readonly size: number;
  private readonly batchSize: number;
  private readonly workerFile: string;
  private readonly extraction: NodeOptions;
  private started: Promise<Piscina> | undefined;
  private readonly stopper = new Stopper();
  private deathsInARow = 0;

  constructor(private readonly options: PoolOptions) {
    checkNodeOptions('extractPool', options, ['workers', 'batchSize', 'signal', 'worker']);
    const { workers = Math.max(1, availableParallelism() - 1), batchSize = 64, signal, worker, ...extraction } = options;
    if (!Number.isInteger(workers) || workers < 1) throw optionError('workers', 'a whole number from 1', workers, 'leave it out for one less than the machine has');
    if (!Number.isInteger(batchSize) || batchSize < 1) throw optionError('batchSize', 'a whole number from 1', batchSize, 'leave it out for 64');
    if (signal !== undefined && typeof signal?.addEventListener !== 'function') throw optionError('signal', 'an AbortSignal', signal, 'pass the signal of an AbortController');
    // Wrong options are wrong here and now, not in a thread later.
    nodeExtractor(extraction);
    this.size = workers;
    this.batchSize = batchSize;
    this.extraction = extraction;
    this.workerFile = workerPath(worker);
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
    const piscina = new Piscina({ filename: this.workerFile, minThreads: this.size, maxThreads: this.size, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB }, ...(execArgv ? { execArgv } : {}) });
    piscina.on('error', (error: unknown) => this.halt(error));
    try {
      await piscina.run({ options: this.extraction, texts: [] } satisfies WorkerTask);
    } catch (cause) {
      await piscina.destroy();
      throw new YaqutError({ code: 'invalid-option', what: `the worker ${this.workerFile} cannot start`, expected: 'a module that loads in a worker thread', got: (cause as Error)?.message ?? String(cause), remedy: "check option 'worker'" });
    }
    return piscina;
  }

  /** The results of a batch, whatever becomes of its workers. */
  private async submit<Item, Result>(job: Job<Item, Result>, items: readonly Item[], tries = MAX_TRIES): Promise<Result[]> {
    this.started ??= this.start();
    const piscina = await this.stopper.wait(this.started);
    let cause: unknown;
    for (let attempt = 0; attempt < tries; attempt++) {
      try {
        const answer = (await this.stopper.wait(piscina.run({ options: this.extraction, ...job.task(items) } satisfies WorkerTask))) as WorkerAnswer;
        this.deathsInARow = 0;
        if ('failure' in answer) throw new Stop(new YaqutError(answer.failure));
        return job.read(answer, items);
      } catch (error) {
        if (error instanceof Stop) throw error.reason;
        this.stopper.check();
        cause = error;
        if (++this.deathsInARow >= MAX_DEATHS) throw deadly(error);
      }
    }
    if (items.length === 1) return [job.lost(items[0] as Item, deadly(cause))];
    const half = items.length >> 1;
    return [...(await this.submit(job, items.slice(0, half), 1)), ...(await this.submit(job, items.slice(half), 1))];
  }

  /** The engine of all public runs: batches in, their results out, in order. */
  private async *run<Item, Result>(source: AsyncIterable<Item> | Iterable<Item>, job: Job<Item, Result>): AsyncGenerator<Result[]> {
    const reader = new BatchReader(source, { items: this.batchSize, characters: BATCH_CHARACTERS }, job.size, this.stopper);
    const inFlight: Array<Promise<Result[]>> = [];
    try {
      for (;;) {
        this.stopper.check();
        const items = inFlight.length < this.size * BATCHES_PER_WORKER ? await reader.next() : [];
        this.stopper.check();
        if (items.length > 0) {
          const results = this.submit(job, items);
          results.catch(() => {});
          inFlight.push(results);
          continue;
        }
        const head = inFlight.shift();
        if (head === undefined) break;
        yield await head;
      }
      reader.rethrow();
    } finally {
      reader.release();
    }
  }

  async *extract<D extends { text: string }>(documents: AsyncIterable<D> | Iterable<D>): AsyncGenerator<PoolResult<D>> {
    checkIterable(documents, 'a list or a stream of documents such as { text }');
    const batches = this.run<D, PoolResult<D>>(documents, {
      size: (document) => textOf(document)?.length ?? 0,
      task: (items) => ({ texts: items.flatMap((document) => textOf(document) ?? []) }),
      read: (answer, items) => {
        let at = 0;
        return items.map((document) => (textOf(document) === undefined ? { document, error: withoutText(document) } : { document, entities: entitiesOf(answer)[at++] as Entity[] }));
      },
      lost: (document, error) => ({ document, error }),
    });
    for await (const results of batches) yield* results;
  }

  async *extractJsonl(source: TextSource, options: RecordOptions & ReadOptions = {}): AsyncGenerator<LineRecord> {
    checkOptionNames('extractJsonl', options, ['field', 'text', 'encoding']);
    checkRecordOptions(options);
    const { encoding } = options;
    const batches = this.run<ParsedLine, LineRecord>(parseLines(chunksOf(source, encoding === undefined ? {} : { encoding }), options.field), {
      size: ({ document }) => document?.text.length ?? 0,
      task: (items) => ({ texts: items.flatMap(({ document }) => document?.text ?? []) }),
      read: (answer, items) => {
        let at = 0;
        return items.map(({ line, document, error }) => (document === undefined ? errorRecord(line, error) : entityRecord(document, entitiesOf(answer)[at++] as Entity[], options)));
      },
      lost: ({ line, document, error }, lost) => (document === undefined ? errorRecord(line, error) : errorRecord(line, lost, document.id)),
    });
    for await (const results of batches) yield* results;
  }

  /** Documents and lines in, finished text out, in order: for the command line, whose main thread has nothing to do with the entities. */
  async *finish(items: AsyncIterable<FinishItem> | Iterable<FinishItem>, format: FinishedFormat): AsyncGenerator<FinishedPiece> {
    const batches = this.run<FinishItem, FinishedPiece>(items, {
      size: (item) => ('source' in item ? item.source : item.text).length,
      task: (batch) => ({ items: batch, format }),
      read: (answer) => (answer as { pieces: FinishedPiece[] }).pieces,
      lost: (item, error) => ({ failure: errorParts(error), where: 'source' in item ? `${item.file}:${item.line}` : item.name }),
    });
    for await (const pieces of batches) yield* pieces;
  }
}

/** How the items of a run become tasks, and the answers results. */
interface Job<Item, Result> {
  /** Characters of an item. */
  size(item: Item): number;
  task(items: readonly Item[]): { texts: readonly string[] } | { items: readonly FinishItem[]; format: FinishedFormat };
  read(answer: WorkerAnswer, items: readonly Item[]): Result[];
  /** The result of an item that killed its worker. */
  lost(item: Item, error: YaqutError): Result;
}

function entitiesOf(answer: WorkerAnswer): Entity[][] {
  return (answer as { entities: Entity[][] }).entities;
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
