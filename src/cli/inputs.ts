// Which files the arguments mean.

import * as fs from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve } from 'node:path';
import { YaqutError } from '../errors';
import { fileError } from '../node/text-file';
import { type Kind, usageError } from './options';

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

/**
 * For commands whose files say by their names what they are.
 * @throws YaqutError `invalid-option` where the arguments name standard input.
 */
export function refuseStandardInput(args: readonly string[], command: string): void {
  if (args.includes(STDIN)) throw usageError(`${command} does not read standard input`, 'files and folders', STDIN, 'write it to a file and name that');
}

function kindOf(path: string, forced: Kind | undefined): Kind {
  return forced ?? KIND_OF[extname(path).toLowerCase()] ?? 'text';
}

function inputError(what: string, expected: string, got: string, remedy: string): YaqutError {
  return new YaqutError({ code: 'invalid-input', what, expected, got, remedy });
}

/** As `fileError`, of what may be a folder. */
function refusalError(path: string, error: NodeJS.ErrnoException | undefined): YaqutError {
  const { got, remedy } = error?.code === 'ENOENT' ? { got: 'a link that leads nowhere', remedy: 'mend or remove the link' } : fileError(path, error);
  return inputError(`cannot read ${path}`, 'a readable file or folder', got, remedy);
}

/** Where a path leads; what leads nowhere stays as it is, to be named by who tries to read it. */
function realPath(path: string): Promise<string> {
  return fs.promises.realpath(path).catch(() => resolve(path));
}

/**
 * In a folder given by name, `.HTML` counts as well as `.html`; a pattern is taken at its word. `refused` hears of folders that cannot be
 * searched and of links that lead nowhere, which the search itself passes over without a word.
 */
async function matches(patterns: string[], refused: (path: string, error: NodeJS.ErrnoException) => void, cwd?: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const readdir = (path: fs.PathLike, options: { withFileTypes: true }, done: (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void) =>
    fs.readdir(path, options, (error, entries) => {
      // A pattern may begin in a folder that does not exist: it matches nothing then.
      if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') refused(String(path), error);
      done(error, entries);
    });
  const realpath = (path: fs.PathLike, done: (error: NodeJS.ErrnoException | null, found: string) => void) =>
    fs.realpath(path, (error, found) => {
      const extension = extname(String(path)).toLowerCase();
      if (error && (extension === '' || extension in KIND_OF)) refused(String(path), error);
      done(error, found);
    });
  const found = await glob(patterns, { onlyFiles: true, expandDirectories: false, fs: { readdir, realpath } as never, ...(cwd === undefined ? {} : { cwd, caseSensitiveMatch: false }) });
  return found.sort();
}

/**
 * Files, folders (searched for the extensions we read) and globs, each file once, in the order of the arguments.
 * What does not exist or cannot be read goes to `fail`, which may throw.
 */
export async function resolveInputs(args: readonly string[], forced: Kind | undefined, fail: (error: unknown) => void): Promise<InputFile[]> {
  const files: InputFile[] = [];
  const seen = new Set<string>();
  const add = (path: string, bytes: number, key = path) => {
    if (seen.has(key)) return;
    seen.add(key);
    files.push({ path, kind: kindOf(path, forced), bytes });
  };
  /** What a link leads to is read once, under its own name where that was found too. */
  const addAll = async (paths: readonly string[]) => {
    const real = await Promise.all(paths.map(realPath));
    const direct = new Set(real.filter((path, index) => path === resolve(paths[index] as string)));
    for (const [index, path] of paths.entries()) {
      const key = real[index] as string;
      if (direct.has(key) && key !== resolve(path)) continue;
      const info = await stat(path).catch((error: unknown) => fail(fileError(path, error)));
      if (info?.isFile()) add(path, info.size, key);
    }
  };
  /** Says what a search could not enter, in the words of the argument, and whether there was any such thing. */
  const search = async (patterns: string[], folder?: string): Promise<{ found: string[]; complete: boolean }> => {
    const errors: Array<[path: string, error: NodeJS.ErrnoException]> = [];
    const found = await matches(patterns, (path, error) => errors.push([path, error]), folder);
    for (const [path, error] of errors.sort()) {
      const inside = relative(resolve(folder ?? '.'), path);
      fail(refusalError(folder !== undefined ? join(folder, inside) : inside.startsWith('..') ? resolve(path) : inside, error));
    }
    return { found, complete: errors.length === 0 };
  };
  for (const arg of args) {
    if (arg === STDIN) {
      add(STDIN, 0);
      continue;
    }
    let refusal: NodeJS.ErrnoException | undefined;
    const info = await stat(arg).catch((error: NodeJS.ErrnoException) => {
      refusal = error;
      return undefined;
    });
    if (info?.isDirectory()) {
      const { found, complete } = await search([`**/*.{${EXTENSIONS.join(',')}}`], arg);
      if (found.length === 0 && complete) fail(inputError(`folder ${arg} has nothing to read`, `files that end in ${EXTENSIONS.map((extension) => `.${extension}`).join(', ')}`, 'none', 'name its files, with --from to say what they are'));
      await addAll(found.map((path) => join(arg, path)));
    } else if (info) add(arg, info.size, await realPath(arg));
    else if (/[*?{[]/.test(arg)) {
      const { found, complete } = await search([arg]);
      if (found.length === 0 && complete) fail(inputError(`no file matches ${arg}`, 'a pattern that matches files', 'no match', 'check the pattern, and quote it so that the shell leaves it alone'));
      // The search speaks of `../../news/a.txt` where `/news/*.txt` was asked for.
      await addAll(isAbsolute(arg) ? found.map((path) => resolve(path)) : found);
    } else if (refusal?.code === 'ENOENT') fail(inputError(`cannot read ${arg}`, 'a file, a folder or a pattern', 'no such file', 'check the path'));
    else fail(refusalError(arg, refusal));
  }
  return files;
}
