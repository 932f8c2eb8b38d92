// The process as the command line sees it: streams, colours, messages, exit codes. Passed in, so that tests need no process.

import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import pc from 'picocolors';
import { YaqutError } from '../errors';

export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

export interface Io {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
}

export type Colours = ReturnType<typeof pc.createColors>;

/** https://no-color.org and https://force-color.org, else colours for terminals only. */
export function wantsColours(stream: { isTTY?: boolean }, env: Io['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

export function coloursFor(stream: { isTTY?: boolean }, env: Io['env']): Colours {
  return pc.createColors(wantsColours(stream, env));
}

/** The reader of our output went away (`| head`): the run ends quietly. */
export class BrokenPipe extends Error {}

/** Ends the run after a message that was already written. */
export class Halt extends Error {}

/** Where results go: standard output or a file, at the pace of whoever reads them. */
export class Output {
  private broken: Error | undefined;

  private constructor(private readonly stream: Writable, readonly path: string | undefined) {
    stream.on('error', (error) => {
      this.broken ??= outputError(path, error);
    });
  }

  /** @throws YaqutError `invalid-input` where the file cannot be written. */
  static async open(io: Io, path: string | undefined): Promise<Output> {
    if (path === undefined) return new Output(io.stdout, undefined);
    const stream = createWriteStream(path);
    const output = new Output(stream, path);
    try {
      await once(stream, 'open');
    } catch (error) {
      throw writeError(path, error);
    }
    return output;
  }

  async write(text: string | Uint8Array): Promise<void> {
    if (this.broken) throw this.broken;
    if (text.length === 0 || this.stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        for (const event of ['drain', 'close', 'error']) this.stream.off(event, done);
        resolve();
      };
      for (const event of ['drain', 'close', 'error']) this.stream.on(event, done);
    });
    if (this.broken) throw this.broken;
  }

  /** Waits until everything is written; standard output stays open. A full disk is heard of here where the whole output fits the stream's buffer. */
  async close(): Promise<void> {
    if (!this.broken) {
      // The error comes to the callback first, and to the stream's listener after that.
      const error = await new Promise<Error | null | undefined>((resolve) => {
        if (this.path === undefined) this.stream.write('', resolve);
        else this.stream.end(resolve as () => void);
      });
      if (error) this.broken ??= outputError(this.path, error);
    }
    if (this.broken) throw this.broken;
  }
}

/** What a stream's error means for whoever writes to it; `path` is undefined for standard output. */
function outputError(path: string | undefined, error: NodeJS.ErrnoException): Error {
  return path === undefined && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') ? new BrokenPipe() : writeError(path ?? 'standard output', error);
}

export function writeError(path: string, error: unknown): YaqutError {
  const { code, message } = error as NodeJS.ErrnoException;
  const got = code === 'ENOENT' ? 'no such folder' : code === 'EISDIR' ? 'a folder' : code === 'EACCES' ? 'no permission to write it' : code === 'ENOSPC' ? 'a full disk' : message;
  return new YaqutError({ code: 'invalid-input', what: `cannot write ${path}`, expected: 'a file that can be written', got, remedy: code === 'ENOSPC' ? 'make room' : 'check the path' });
}

/** Writes messages to standard error and remembers whether anything failed. */
export class Reporter {
  failed = false;

  constructor(private readonly io: Io, private readonly strict: boolean) {}

  /** A line for the person at the terminal. */
  note(message: string): void {
    this.io.stderr.write(`${message}\n`);
  }

  /** One input failed: says so and goes on, or ends the run with `--strict`. `where` is for messages that do not name their input. */
  readonly fail = (error: unknown, where?: string): void => {
    if (error instanceof BrokenPipe || error instanceof Halt) throw error;
    this.failed = true;
    this.note(`yaqut: ${where === undefined ? '' : `${where}: `}${messageOf(error)}`);
    if (this.strict) throw new Halt();
  };

  get exitCode(): number {
    return this.failed ? EXIT.failed : EXIT.ok;
  }
}

/** The library speaks of its options; here they are called otherwise. */
function commandLineWords({ code, what, expected, got, remedy }: YaqutError): YaqutError {
  const words = (part: string) => part.replace(/(?:the )?option '([a-z]+(?:[A-Z][a-z]+)*)'/g, (_, name: string) => `option --${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  return new YaqutError({ code, what: words(what), expected, got, remedy: words(remedy) });
}

export function messageOf(error: unknown): string {
  if (error instanceof YaqutError) return commandLineWords(error).message;
  return `unexpected error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
