#!/usr/bin/env node
// The command line's way in.

import { readFileSync } from 'node:fs';
import { run } from './run';

/** Of the package this file belongs to: one folder up from dist/cli.js, two from src/cli/main.ts. */
function packageVersion(): string {
  for (const place of ['../package.json', '../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as { name?: string; version?: string };
      if (name === 'yaqut' && version !== undefined) return version;
    } catch {
      // Not there: the next place.
    }
  }
  return 'unknown';
}

// What is written to a pipe that nobody reads any more is no error: the writer of results hears of it by itself.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.exitCode = await run(process.argv.slice(2), process, packageVersion());
