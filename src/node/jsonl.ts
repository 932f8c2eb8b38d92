// JSONL in one thread: an async iterable and a Transform over the same line reader.

import { Transform, type TransformCallback } from 'node:stream';
import type { Extractor } from '../index';
import { checkNodeOptions, type NodeOptions, nodeExtractor } from './extractor';
import { type Line, LineSplitter, splitLines } from './lines';
import { checkIterable, checkRecordOptions, entityRecord, errorRecord, type LineRecord, parseLine, type RecordOptions } from './record';
import { ChunkDecoder, decodeChunks, type ReadOptions, streamTextFile } from './text-file';

export interface JsonlOptions extends NodeOptions, RecordOptions {}

/** Text or bytes in chunks cut anywhere, or the path of a file. */
export type TextSource = string | AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** @throws YaqutError `invalid-input` where the source is none. */
export function chunksOf(source: TextSource, options: ReadOptions): AsyncIterable<string> {
  if (typeof source === 'string') return streamTextFile(source, options);
  checkIterable(source, 'the path of a file, or a stream or list of text or bytes');
  return decodeChunks(source, options);
}

/** Undefined for an empty line, which is passed over. */
function recordOf(line: Line, extractor: Extractor, options: RecordOptions): LineRecord | undefined {
  if (line.text.trim() === '') return undefined;
  try {
    const document = parseLine(line.text, line.number, options.field);
    return entityRecord(document, extractor.extractEntities(document.text), options);
  } catch (error) {
    return errorRecord(line.number, error);
  }
}

/**
 * The entities of each line of a JSONL file or of a stream of text or bytes, in order and in constant memory.
 * A broken line gives a record with `error` and the run goes on. Offsets are UTF-16 code units of the line's text.
 *
 * @throws YaqutError `invalid-option`; `invalid-input` where the file cannot be read.
 * @example
 * ```ts
 * import { extractJsonl } from 'yaqut/node';
 * for await (const record of extractJsonl(['{"text":"Rain in Aleppo"}\n', 'oops\n'])) {
 *   console.log(record.line, record.error?.code ?? record.entities?.[0]?.id); // 1 'city/aleppo', then 2 'invalid-input'
 * }
 * ```
 */
export async function* extractJsonl(source: TextSource, options: JsonlOptions & ReadOptions = {}): AsyncGenerator<LineRecord> {
  checkNodeOptions('extractJsonl', options, ['field', 'text', 'encoding']);
  const { field: _, text: __, encoding, ...rest } = options;
  checkRecordOptions(options);
  const extractor = nodeExtractor(rest);
  for await (const line of splitLines(chunksOf(source, encoding === undefined ? {} : { encoding }))) {
    const record = recordOf(line, extractor, options);
    if (record) yield record;
  }
}

/**
 * A Transform: JSONL text or bytes in, records as objects out. Bytes are decoded as `extractJsonl` does; those that are not valid in their
 * encoding end the stream with a `YaqutError` `invalid-input`.
 *
 * @throws YaqutError `invalid-option`
 * @example
 * ```ts
 * import { Readable } from 'node:stream';
 * import { entityStream } from 'yaqut/node';
 * const records = Readable.from(['{"text":"Rain in ', 'Aleppo"}\n']).pipe(entityStream({ types: ['city'] }));
 * for await (const record of records) console.log(record.line, record.entities[0].text); // 1 'Aleppo'
 * ```
 */
export function entityStream(options: JsonlOptions & ReadOptions = {}): Transform {
  checkNodeOptions('entityStream', options, ['field', 'text', 'encoding']);
  const { field: _, text: __, encoding, ...rest } = options;
  checkRecordOptions(options);
  const extractor = nodeExtractor(rest);
  const splitter = new LineSplitter();
  const decoder = new ChunkDecoder('the source', encoding);
  const pass = (stream: Transform, lines: () => Iterable<Line>, done: TransformCallback) => {
    try {
      for (const line of lines()) {
        const record = recordOf(line, extractor, options);
        if (record) stream.push(record);
      }
      done();
    } catch (error) {
      done(error as Error);
    }
  };
  return new Transform({
    readableObjectMode: true,
    readableHighWaterMark: 64,
    // Text stays text: a chunk may end within a surrogate pair, of which bytes keep nothing.
    decodeStrings: false,
    transform(chunk: Buffer | string, written, done) {
      const isText = typeof chunk === 'string' && (written === 'utf8' || written === 'utf-8');
      pass(this, () => splitter.push(isText ? chunk : decoder.push(typeof chunk === 'string' ? Buffer.from(chunk, written) : chunk)), done);
    },
    flush(done) {
      pass(this, () => [...splitter.push(decoder.finish()), ...splitter.finish()], done);
    },
  });
}
