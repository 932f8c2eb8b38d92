// Builds the data modules where they are missing or older than what they are made of, so that tests and tools start from a clean clone.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources';

const OUTPUTS = ['gazetteer', 'world', 'tagger'].map((name) => join(ROOT, `src/data/${name}.generated.ts`));
const INPUTS = ['seeds', 'models', 'src/compile', 'src/gazetteer', 'src/pack', 'src/text', 'scripts/build-data.ts', 'scripts/smallest-deflate.ts', 'scripts/zopfli-worker.mjs', 'scripts/sources.ts', 'package.json'];

function newest(path: string): number {
  const stat = statSync(path);
  // The manifest is written by the build itself.
  if (!stat.isDirectory()) return path.endsWith('data-manifest.json') ? 0 : stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const fresh = OUTPUTS.every((path) => existsSync(path)) && Math.min(...OUTPUTS.map((path) => statSync(path).mtimeMs)) >= Math.max(...INPUTS.map((name) => newest(join(ROOT, name))));
if (!fresh) execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/build-data.ts')], { stdio: 'inherit', cwd: ROOT });
