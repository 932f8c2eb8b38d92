// Runs the command line in this process with streams of its own, or as a process of its own.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  /** Standard output and error are a terminal. */
  terminal?: boolean;
}

function collector(terminal: boolean): { stream: Writable & { isTTY?: boolean }; text: () => string } {
  const chunks: string[] = [];
  const stream: Writable & { isTTY?: boolean } = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  if (terminal) stream.isTTY = true;
  return { stream, text: () => chunks.join('') };
}

export async function runHere(args: string[], { stdin, env = {}, terminal = false }: RunOptions = {}): Promise<Ended> {
  const stdout = collector(terminal);
  const stderr = collector(terminal);
  const input: Io['stdin'] = Readable.from(stdin === undefined ? [] : [Buffer.from(stdin as string)]);
  if (stdin === undefined) input.isTTY = true;
  const code = await run(args, { stdin: input, stdout: stdout.stream, stderr: stderr.stream, env }, '1.2.3');
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

const TSX = import.meta.resolve('tsx');

/** Whoever runs the tests, or, where that is root, whom no permission binds, somebody who has no rights. */
const SOMEBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Whether files can be closed to `SOMEBODY`, and ours are not. */
export const canBeRefused = process.platform !== 'win32' && spawnSync(process.execPath, ['-e', `require('fs').readFileSync(${JSON.stringify(MAIN)})`], SOMEBODY).status === 0;

/**
 * `closeAfter`: stops reading its output after so many bytes, as `head` does.
 * `somebody`: as a user whom permissions bind.
 */
export function runProcess(args: string[], { stdin, env = {}, closeAfter, cwd, somebody = false }: RunOptions & { closeAfter?: number; cwd?: string; somebody?: boolean } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
    const child = spawn(process.execPath, ['--import', TSX, MAIN, ...args], { env: { ...rest, ...env }, ...(cwd === undefined ? {} : { cwd }), ...(somebody ? SOMEBODY : {}) });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      if (closeAfter !== undefined && stdout.length >= closeAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

/** A folder of its own for a test file. */
export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'yaqut-cli-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
