// Reading text from disk: whole files and streams, with encodings checked instead of guessed.

import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { describe, YaqutError } from '../errors';
import { checkOptionNames } from '../formats/options';

export interface ReadOptions {
  /** A label of the Encoding Standard such as `windows-1252` or `windows-1256`. UTF-8 by default; a byte order mark wins. */
  encoding?: string;
}

/** Bytes looked at to tell text from binary data. */
const SNIFFED_BYTES = 8192;
/** Bytes of the longest byte order mark. */
const MARK_BYTES = 3;

const REASONS: Readonly<Record<string, [got: string, remedy: string]>> = {
  ENOENT: ['no such file', 'check the path'],
  EISDIR: ['a folder', 'name the files in it'],
  EACCES: ['no permission to read it', 'change its permissions'],
  EPERM: ['no permission to read it', 'change its permissions'],
  EMFILE: ['too many open files', 'close some of them'],
};

/** @throws YaqutError `invalid-input` for what no file can have for a name. */
export function checkPath(path: unknown): void {
  if (typeof path === 'string' || path instanceof URL || path instanceof Uint8Array) return;
  throw new YaqutError({ code: 'invalid-input', what: 'the path is not one', expected: 'the path of a file', got: describe(path), remedy: 'name the file to read' });
}

/** An operating system's refusal in our words. */
export function fileError(path: string, cause: unknown): YaqutError {
  if (cause instanceof YaqutError) return cause;
  const code = (cause as NodeJS.ErrnoException | null)?.code ?? '';
  const [got, remedy] = REASONS[code] ?? [cause instanceof Error ? cause.message : describe(cause), 'check the file'];
  return new YaqutError({ code: 'invalid-input', what: `cannot read ${path}`, expected: 'a readable text file', got, remedy });
}

/**
 * A decoder for an encoding label; bytes that are not valid in it are an error.
 * @throws YaqutError `invalid-option` for an unknown label.
 */
export function strictDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new YaqutError({ code: 'invalid-option', what: "option 'encoding' is not valid", expected: 'a label of the Encoding Standard such as utf-8, windows-1252 or windows-1256', got: describe(encoding), remedy: 'leave it out for UTF-8' });
  }
}

/** Decodes a sequence of chunks: byte order marks are obeyed and removed, binary data and wrong encodings are errors. */
export class ChunkDecoder {
  private decoder: TextDecoder | undefined;
  /** The bytes began with a mark. */
  marked = false;
  /** First bytes, too few to tell a byte order mark. */
  private head = new Uint8Array(0);

  constructor(private readonly name: string, private readonly encoding = 'utf-8') {
    strictDecoder(encoding);
  }

  private open(bytes: Uint8Array): TextDecoder {
    const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
    this.marked = mark !== undefined;
    const wide = /^utf-?16/i.test(mark ?? this.encoding);
    if (!wide && bytes.subarray(0, SNIFFED_BYTES).includes(0)) {
      throw new YaqutError({ code: 'invalid-input', what: `${this.name} is not text`, expected: 'a text file', got: 'binary data with zero bytes', remedy: 'extract its text first, for example with pdftotext or pandoc, or name its encoding if that is utf-16le' });
    }
    return strictDecoder(mark ?? this.encoding);
  }

  /** Text of the next chunk. */
  push(bytes: Uint8Array): string {
    if (this.decoder !== undefined) return this.decode(bytes, true);
    // Pipes cut anywhere, within a mark too.
    const begun = this.head.length === 0 ? bytes : Buffer.concat([this.head, bytes]);
    if (begun.length < MARK_BYTES) {
      this.head = Uint8Array.from(begun);
      return '';
    }
    this.decoder = this.open(begun);
    return this.decode(begun, true);
  }

  /** What is left at the end; throws where the last character is cut off. */
  finish(): string {
    const rest = this.decoder === undefined ? this.head : new Uint8Array(0);
    this.decoder ??= this.open(rest);
    return this.decode(rest, false);
  }

  private decode(bytes: Uint8Array, stream: boolean): string {
    try {
      return (this.decoder as TextDecoder).decode(bytes, { stream });
    } catch {
      throw new YaqutError({ code: 'invalid-input', what: `${this.name} is not valid ${this.encoding}`, expected: `text encoded in ${this.encoding}`, got: 'bytes that are not', remedy: 'name its encoding, for example windows-1252 for old French and windows-1256 for old Arabic files' });
    }
  }
}

/** Decodes a whole buffer. */
export function decodeText(bytes: Uint8Array, name: string, options: ReadOptions = {}): string {
  const decoder = new ChunkDecoder(name, options.encoding);
  return decoder.push(bytes) + decoder.finish();
}

/**
 * The text of a file without its byte order mark, whole in memory. UTF-8 unless a byte order mark or `encoding` says otherwise.
 *
 * @throws YaqutError `invalid-input` where it cannot be read, is binary or in another encoding; `invalid-option` where `encoding` is not known.
 * @example
 * ```ts
 * import { writeFileSync } from 'node:fs';
 * import { readTextFile } from 'yaqut/node';
 * writeFileSync('/tmp/old.txt', Uint8Array.of(0x4b, 0x61, 0xef, 0x6e));
 * console.log(await readTextFile('/tmp/old.txt', { encoding: 'windows-1252' })); // Kaïn
 * ```
 */
export async function readTextFile(path: string, options: ReadOptions = {}): Promise<string> {
  checkOptionNames('readTextFile', options, ['encoding']);
  checkPath(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw fileError(path, error);
  }
  return decodeText(bytes, path, options);
}

/** What a stream tells besides its text. */
export interface DecodingHooks {
  /** The size of each chunk. */
  onBytes?(count: number): void;
  /** There was a byte order mark, which the text is without. */
  onMark?(): void;
}

/** Decodes a stream of bytes. */
export async function* decodeStream(source: AsyncIterable<Uint8Array | string>, name: string, options: ReadOptions = {}, hooks: DecodingHooks = {}): AsyncGenerator<string> {
  const decoder = new ChunkDecoder(name, options.encoding);
  const encoder = new TextEncoder();
  try {
    for await (const chunk of source) {
      hooks.onBytes?.(chunk.length);
      yield decoder.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
    }
  } catch (error) {
    throw fileError(name, error);
  }
  yield decoder.finish();
  if (decoder.marked) hooks.onMark?.();
}

/** Text in chunks of text or of bytes, as a stream of Node gives them; bytes are decoded. */
export async function* decodeChunks(source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>, options: ReadOptions = {}): AsyncGenerator<string> {
  if (options.encoding !== undefined) strictDecoder(options.encoding);
  let decoder: ChunkDecoder | undefined;
  for await (const chunk of source) {
    if (typeof chunk === 'string') yield chunk;
    else if (chunk instanceof Uint8Array) {
      decoder ??= new ChunkDecoder('the source', options.encoding);
      yield decoder.push(chunk);
    } else throw new YaqutError({ code: 'invalid-input', what: 'a chunk of the source is not valid', expected: 'text or bytes', got: describe(chunk), remedy: 'pass the lines as text, a stream of bytes, or the path of a file' });
  }
  if (decoder !== undefined) yield decoder.finish();
}

/** A file's text in chunks, in constant memory. */
export function streamTextFile(path: string, options: ReadOptions = {}, hooks: DecodingHooks = {}): AsyncGenerator<string> {
  return decodeStream(createReadStream(path), path, options, hooks);
}
