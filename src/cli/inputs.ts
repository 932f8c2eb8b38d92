// Which files the arguments mean.

import { stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { YaqutError } from '../errors';
import type { Kind } from './options';

/** One file to read, or standard input. */
export interface InputFile {
  /** As the user wrote it, or as found below what the user wrote; `-` is standard input. */
  path: string;
  kind: Kind;
  bytes: number;
}

const KIND_OF: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'tsv',
};
const EXTENSIONS: readonly string[] = Object.keys(KIND_OF).map((extension) => extension.slice(1));

/** The name of standard input among the files. */
export const STDIN = '-';

function kindOf(path: string, forced: Kind | undefined): Kind {
  return forced ?? KIND_OF[extname(path).toLowerCase()] ?? 'text';
}

function inputError(what: string, expected: string, got: string, remedy: string): YaqutError {
  return new YaqutError({ code: 'invalid-input', what, expected, got, remedy });
}

/** In a folder given by name, `.HTML` counts as well as `.html`; a pattern is taken at its word. */
async function matches(patterns: string[], cwd?: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return (await glob(patterns, { onlyFiles: true, expandDirectories: false, ...(cwd === undefined ? {} : { cwd, caseSensitiveMatch: false }) })).sort();
}

/**
 * Files, folders (searched for the extensions we read) and globs, each file once, in the order of the arguments.
 * What does not exist goes to `fail`, which may throw.
 */
export async function resolveInputs(args: readonly string[], forced: Kind | undefined, fail: (error: unknown) => void): Promise<InputFile[]> {
  const files: InputFile[] = [];
  const seen = new Set<string>();
  const add = (path: string, bytes: number) => {
    const key = path === STDIN ? STDIN : resolve(path);
    if (seen.has(key)) return;
    seen.add(key);
    files.push({ path, kind: kindOf(path, forced), bytes });
  };
  const addAll = async (paths: readonly string[]) => {
    for (const path of paths) {
      const info = await stat(path).catch(() => undefined);
      if (info?.isFile()) add(path, info.size);
    }
  };
  for (const arg of args) {
    if (arg === STDIN) {
      add(STDIN, 0);
      continue;
    }
    const info = await stat(arg).catch(() => undefined);
    if (info?.isDirectory()) {
      const found = await matches([`**/*.{${EXTENSIONS.join(',')}}`], arg);
      if (found.length === 0) fail(inputError(`folder ${arg} has nothing to read`, `files that end in ${EXTENSIONS.map((extension) => `.${extension}`).join(', ')}`, 'none', 'name its files, with --from to say what they are'));
      await addAll(found.map((path) => join(arg, path)));
    } else if (info) add(arg, info.size);
    else if (/[*?{[]/.test(arg)) {
      const found = await matches([arg]);
      if (found.length === 0) fail(inputError(`no file matches ${arg}`, 'a pattern that matches files', 'no match', 'check the pattern, and quote it so that the shell leaves it alone'));
      await addAll(found);
    } else fail(inputError(`cannot read ${arg}`, 'a file, a folder or a pattern', 'no such file', 'check the path'));
  }
  return files;
}
