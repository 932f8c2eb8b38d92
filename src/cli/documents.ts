// From files to documents: plain text, Markdown, HTML, JSONL and CSV.

import { Readable, pipeline } from 'node:stream';
import { describe, YaqutError } from '../errors';
import { type DocumentHead, STDIN_NAME } from '../node/finish';
import { splitLines } from '../node/lines';
import { type DecodingHooks, decodeStream, streamTextFile } from '../node/text-file';
import { documentOf, type FinishItem, type RawLine } from '../node/worker';
import { htmlToText } from './html-text';
import { type InputFile, STDIN } from './inputs';
import type { Io } from './io';
import { markdownToText } from './markdown-text';
import type { InputFlags } from './options';
import type { SourceSpan } from './text-map';

/** A text with where it came from. */
export interface Document extends DocumentHead {
  /** Where a span of the text stands in the file; undefined where it does not stand there unbroken. */
  sourceOf(start: number, end: number): SourceSpan | undefined;
}

interface ReadHooks {
  /** Hears what could not be read; may throw to end the run. */
  fail(error: unknown): void;
  onBytes?(count: number): void;
}

const identity = (start: number, end: number): SourceSpan => ({ start, end });
/** Of a line of JSON or a cell, whose characters may be escaped and whose place in the file nobody counts. */
const nowhere = (): undefined => undefined;

function nameOf(file: InputFile): string {
  return file.path === STDIN ? STDIN_NAME : file.path;
}

/** Every document of the files, in order; what cannot be read goes to `hooks.fail` and the others go on. */
export async function* readDocuments(files: readonly InputFile[], io: Io, flags: InputFlags, hooks: ReadHooks): AsyncGenerator<Document> {
  for await (const item of readItems(files, io, flags, hooks)) {
    if (!('source' in item)) {
      yield item;
      continue;
    }
    try {
      yield { ...documentOf(item), sourceOf: nowhere };
    } catch (error) {
      hooks.fail(error);
    }
  }
}

/** As `readDocuments`, for workers, which parse the lines of JSONL themselves and report those that are broken. */
export async function* readForWorkers(files: readonly InputFile[], io: Io, flags: InputFlags, hooks: ReadHooks): AsyncGenerator<FinishItem> {
  for await (const item of readItems(files, io, flags, hooks)) {
    if ('source' in item) yield item;
    else {
      // A function cannot cross to another thread.
      const { sourceOf: _, ...head } = item;
      yield head;
    }
  }
}

async function* readItems(files: readonly InputFile[], io: Io, flags: InputFlags, hooks: ReadHooks): AsyncGenerator<Document | RawLine> {
  for (const file of files) {
    try {
      yield* readFile(file, io, flags, hooks);
    } catch (error) {
      hooks.fail(error);
    }
  }
}

function chunksOf(file: InputFile, io: Io, { encoding }: InputFlags, hooks: DecodingHooks): AsyncGenerator<string> {
  const options = encoding === undefined ? {} : { encoding };
  return file.path === STDIN ? decodeStream(io.stdin, STDIN_NAME, options, hooks) : streamTextFile(file.path, options, hooks);
}

async function* readFile(file: InputFile, io: Io, flags: InputFlags, hooks: ReadHooks): AsyncGenerator<Document | RawLine> {
  const name = nameOf(file);
  /** Code units of the file before its text: a byte order mark is one. */
  let before = 0;
  const chunks = chunksOf(file, io, flags, {
    ...(hooks.onBytes === undefined ? {} : { onBytes: hooks.onBytes }),
    onMark: () => {
      before = 1;
    },
  });
  if (file.kind === 'jsonl') {
    yield* readJsonl(chunks, name, flags.field);
    return;
  }
  if (file.kind === 'csv' || file.kind === 'tsv') {
    yield* readCsv(chunks, name, flags.field, file.kind === 'tsv' ? '\t' : ',', hooks);
    return;
  }
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const source = parts.join('');
  const mapped = file.kind === 'text' ? { text: source, sourceOf: identity } : file.kind === 'html' ? htmlToText(source) : markdownToText(source);
  yield {
    name,
    file: name,
    text: mapped.text,
    sourceOf: (start, end) => {
      const span = mapped.sourceOf(start, end);
      return span && { start: span.start + before, end: span.end + before };
    },
  };
}

async function* readJsonl(chunks: AsyncIterable<string>, file: string, field: string | undefined): AsyncGenerator<RawLine> {
  for await (const { text, number } of splitLines(chunks)) {
    if (text.trim() !== '') yield { file, line: number, source: text, ...(field === undefined ? {} : { field }) };
  }
}

interface CsvRow {
  record: Record<string, string>;
  /** The first of the row. */
  line: number;
}

/** The first line of each row as editors count them. csv-parse tells the last, and takes `\r\n` within quotes for two. Rows must come in the order of the file. */
function rowLines(): (cells: readonly string[], last: number) => number {
  let twice = 0;
  const count = (cells: readonly string[], pattern: RegExp) => cells.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0);
  return (cells, last) => {
    twice += count(cells, /\r\n/g);
    return last - twice - count(cells, /\r\n?|\n/g);
  };
}

async function* readCsv(chunks: AsyncIterable<string>, name: string, field = 'text', delimiter: string, hooks: ReadHooks): AsyncGenerator<Document> {
  const { parse } = await import('csv-parse');
  const skipped: unknown[] = [];
  const lineOf = rowLines();
  const parser = parse({
    delimiter,
    columns: true,
    on_record: (record: Record<string, string>, { lines }): CsvRow => ({ record, line: lineOf(Object.values(record), lines) }),
    skip_empty_lines: true,
    skip_records_with_error: true,
    // Quotes within a field that has none around it are usual in exported text, and no error.
    relax_quotes: true,
    on_skip: (error) => {
      const { lines, record } = (error ?? {}) as { lines?: number; record?: unknown };
      skipped.push(csvError(name, error, lines === undefined ? undefined : lineOf(Array.isArray(record) ? record : [], lines)));
      return undefined;
    },
  });
  // Errors of the source reach the loop below through the parser.
  pipeline(Readable.from(chunks), parser, () => {});
  let checked = false;
  const report = () => {
    for (const error of skipped.splice(0)) hooks.fail(error);
  };
  try {
    for await (const { record, line } of parser as AsyncIterable<CsvRow>) {
      report();
      const text = record[field];
      if (text === undefined) {
        if (!checked) throw noColumn(name, field, Object.keys(record));
        continue;
      }
      checked = true;
      const { id } = record;
      yield { name: `${name}:${line}`, file: name, line, ...(id === undefined || id === '' ? {} : { id }), text, sourceOf: nowhere };
    }
  } catch (error) {
    throw error instanceof YaqutError ? error : csvError(name, error);
  } finally {
    parser.destroy();
  }
  report();
}

function noColumn(name: string, field: string, columns: readonly string[]): YaqutError {
  const [first = ''] = columns;
  // A French Excel calls its semicolons CSV.
  const [rule, remedy] = columns.length > 1 || !/[;\t,]/.test(first) ? ['', "name the text's column with --field"] : [', cells parted by commas in .csv and by tabs in .tsv', 'save it so, or say what it is with --from'];
  return new YaqutError({ code: 'invalid-input', what: `${name} has no column '${field}'`, expected: `a header with the column '${field}'${rule}`, got: describe(columns.slice(0, 12).join(', ')), remedy });
}

function csvError(name: string, cause: unknown, line?: number): YaqutError {
  const { message = String(cause), lines } = (cause ?? {}) as { message?: string; lines?: number };
  const place = line ?? lines;
  return new YaqutError({ code: 'invalid-input', what: `${name}${place === undefined ? '' : `:${place}`} is not a row`, expected: 'as many cells as the header has, quoted as in RFC 4180', got: describe(message), remedy: 'mend the row' });
}
