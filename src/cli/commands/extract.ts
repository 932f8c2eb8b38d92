// `yaqut FILES…`: entities of all documents, in one format.

import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { nodeExtractor } from '../../node/extractor';
import type { FinishedFormat } from '../../node/finish';
import { Pool } from '../../node/pool';
import { strictDecoder } from '../../node/text-file';
import type { FinishedPiece } from '../../node/worker';
import type { Entity } from '../../types';
import { type Document, readDocuments, readForWorkers } from '../documents';
import { type InputFile, resolveInputs, STDIN } from '../inputs';
import { coloursFor, type Io, Output, Reporter } from '../io';
import { type ExtractFlags, extraction, type Format, usageError } from '../options';
import { filesRead, refuseOverwriting, refuseReadingOutput } from '../overwriting';
import { Progress } from '../progress';
import { isJoining, openWriter, writeAll, writeFinished } from '../writers';

type Result = { document: Document; entities: Entity[] };

export async function extractCommand(args: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
  const format = formatOf(flags);
  checkCombinations(args, flags, format, io);
  const reporter = new Reporter(io, flags.strict === true);
  const options = extraction(flags, flags.explain);
  const files = await resolveInputs(args.length === 0 ? [STDIN] : args, flags.from, reporter.fail);
  const read = filesRead(files, io, [flags.gazetteer]);
  if (format !== 'brat') refuseOverwriting(read, [['--out', flags.out]]);
  if (flags.out === undefined) refuseReadingOutput(read, io);
  const extractor = flags.workers === undefined ? nodeExtractor(options) : undefined;
  const pool = flags.workers === undefined ? undefined : new Pool({ ...options, workers: threadsFor(flags.workers, files) });
  const output = await Output.open(io, format === 'brat' ? undefined : flags.out);
  const progress = new Progress(io, files.some(({ path }) => path === STDIN) ? 0 : files.reduce((sum, { bytes }) => sum + bytes, 0), output.path === undefined && format !== 'brat' && io.stdout.isTTY === true);
  const hooks = { fail: reporter.fail, onBytes: progress.bytes };
  const many = files.length > 1 || files.some(({ kind }) => kind === 'jsonl' || kind === 'csv' || kind === 'tsv');
  const offsets = flags.offsets ?? 'text';
  const writer = openWriter({ format, explain: flags.explain === true, offsets, many, colours: coloursFor(output.path === undefined ? io.stdout : {}, io.env), out: flags.out, read });
  const found = async function* (): AsyncGenerator<Result> {
    const documents = readDocuments(files, io, flags, hooks);
    if (pool === undefined) {
      for await (const document of documents) {
        progress.documents(1);
        yield { document, entities: extractor?.extractEntities(document.text) ?? [] };
      }
      return;
    }
    for await (const { document, entities, error } of pool.extract(documents)) {
      progress.documents(1);
      if (error) reporter.fail(error, document.name);
      else yield { document, entities };
    }
  };
  const finished = async function* (from: Pool, as: FinishedFormat): AsyncGenerator<FinishedPiece> {
    for await (const piece of from.finish(readForWorkers(files, io, flags, hooks), as)) {
      progress.documents(piece.documents ?? 1);
      yield piece;
    }
  };
  try {
    if (pool !== undefined && isJoining(writer) && offsets === 'text') await writeFinished(finished(pool, writer.format), writer, output, reporter.fail);
    else await writeAll(found(), writer, output, reporter.fail);
    await output.close();
  } finally {
    progress.stop();
    await pool?.close();
  }
  return reporter.exitCode;
}

/** Threads beyond the machine's cores gain nothing, and each loads the data; nor do threads beyond the documents, where their number is known. */
export function threadsFor(asked: number, files: readonly InputFile[], cores = availableParallelism()): number {
  const documents = files.some(({ path, kind }) => path === STDIN || kind === 'jsonl' || kind === 'csv' || kind === 'tsv') ? asked : Math.max(1, files.length);
  return Math.min(asked, documents, cores);
}

function formatOf({ format, json, jsonl }: ExtractFlags): Format {
  const asked = [...(format === undefined ? [] : [format]), ...(json ? ['json' as const] : []), ...(jsonl ? ['jsonl' as const] : [])];
  const [first = 'text', second] = asked;
  if (second !== undefined && second !== first) throw usageError('the output has two formats', 'one of --format, --json and --jsonl', asked.join(' and '), 'leave one out');
  return first;
}

function checkCombinations(args: readonly string[], flags: ExtractFlags, format: Format, io: Io): void {
  if (args.length === 0 && io.stdin.isTTY) throw usageError('there is nothing to read', 'files, folders, patterns, or text on standard input', 'a terminal', 'name a file or pipe a text in; yaqut --help has examples');
  if (flags.encoding !== undefined) strictDecoder(flags.encoding);
  if (flags.offsets === 'source' && format !== 'json' && format !== 'jsonl') throw usageError('option --offsets source does not go with the format', '--format json or jsonl', format, 'leave one of them out');
  if (flags.explain && !['text', 'json', 'jsonl'].includes(format)) throw usageError('option --explain does not go with the format', '--format text, json or jsonl', format, 'leave one of them out');
  if (format === 'brat' && (flags.out === undefined || (existsSync(flags.out) && !statSync(flags.out).isDirectory()))) throw usageError('format brat writes two files a document', '--out FOLDER', flags.out, 'name a folder with --out');
}
