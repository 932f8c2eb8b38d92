// Refuses to write over what is read: opening a file for writing empties it, and a gazetteer that took weeks would be gone.

import { fstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type InputFile, STDIN } from './inputs';
import type { Io } from './io';
import { usageError } from './options';

/** What tells one file from another whatever leads there: device and number, or the path that a new file will have. Undefined for what is no file, such as /dev/null. */
function identity(path: string | number): string | undefined {
  try {
    const info = typeof path === 'number' ? fstatSync(path, { bigint: true }) : statSync(path, { bigint: true });
    return info.isFile() ? `${info.dev}:${info.ino}` : undefined;
  } catch {
    if (typeof path === 'number') return undefined;
  }
  const full = resolve(path);
  try {
    return join(realpathSync(dirname(full)), basename(full));
  } catch {
    return full;
  }
}

/** The identities of the files of a run: its inputs and what else options name. */
export function filesRead(files: readonly InputFile[], io: Io, others: ReadonlyArray<string | undefined>): ReadonlySet<string> {
  const { fd } = io.stdin as { fd?: number };
  const paths = [...files.map(({ path }) => (path === STDIN ? fd : path)), ...others];
  return new Set(paths.flatMap((path) => (path === undefined ? [] : (identity(path) ?? []))));
}

export function isRead(path: string, read: ReadonlySet<string>): boolean {
  const own = identity(path);
  return own !== undefined && read.has(own);
}

/**
 * Checks where standard output goes: `yaqut --format csv . > all.csv` would read what it writes, and find each name again in it.
 * @throws YaqutError `invalid-option`
 */
export function refuseReadingOutput(read: ReadonlySet<string>, io: Io): void {
  const { fd } = io.stdout as { fd?: number };
  const own = fd === undefined ? undefined : identity(fd);
  if (own !== undefined && read.has(own)) throw usageError('standard output is an input', 'a file that is not read', 'one that is', 'write the output outside the folder that is read');
}

/**
 * Checks the options that name files to write against what is read and against each other, before anything is written.
 * @throws YaqutError `invalid-option`
 */
export function refuseOverwriting(read: ReadonlySet<string>, outputs: ReadonlyArray<[option: string, path: string | undefined]>): void {
  const taken = new Map<string, string>();
  for (const [option, path] of outputs) {
    const own = path === undefined ? undefined : identity(path);
    if (own === undefined) continue;
    if (read.has(own)) throw usageError(`option ${option} names an input`, 'a file that is not read', path, 'choose another name for the output');
    const before = taken.get(own);
    if (before !== undefined) throw usageError(`options ${before} and ${option} name one file`, 'a file for each', path, 'choose another name for one of them');
    taken.set(own, option);
  }
}
