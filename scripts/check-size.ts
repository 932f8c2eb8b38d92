// npm run check:size: the sizes that the design promises, measured on the built package.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './sources';

/** Files that an entry point loads, itself and its chunks and data, by following static imports. */
function closure(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    const code = readFileSync(path, 'utf8');
    for (const [, specifier] of code.matchAll(/(?:from|import|require\()\s*["'](\.[^"']+)["']/g)) visit(join(path, '..', specifier as string));
  };
  visit(join(ROOT, 'dist', entry));
  return [...seen];
}

const kilobytes = (bytes: number) => Math.round(bytes / 1024);
const failures: string[] = [];
/** `limit` is what was reached; `budget` is what docs/design.md aims at. */
function check(label: string, bytes: number, limitKilobytes: number, budget = limitKilobytes): void {
  const ok = kilobytes(bytes) <= limitKilobytes;
  console.log(`${ok ? 'ok  ' : 'OVER'} ${label}: ${kilobytes(bytes)} kB of ${limitKilobytes} kB${budget < limitKilobytes ? ` (budget ${budget} kB)` : ''}`);
  if (!ok) failures.push(label);
}
const gzipped = (entry: string) => closure(entry).reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);

check('yaqut with its data, gzipped', gzipped('index.js'), 2560);
check('yaqut/core, gzipped', gzipped('core.js'), 133, 20);
check('yaqut/formats, gzipped', gzipped('formats.js'), 20);
const [{ unpackedSize }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] })) as [{ unpackedSize: number }];
check('npm package, unpacked', unpackedSize, 8 * 1024);
if (failures.length > 0) {
  console.error(`over the size: ${failures.join(', ')}`);
  process.exit(1);
}
