#!/usr/bin/env node
// The command line's way in.

import { readFileSync } from 'node:fs';
import { run } from './run';

// Two folders up from src/cli and from dist/cli alike.
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
// What is written to a pipe that nobody reads any more is no error: the writer of results hears of it by itself.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.exitCode = await run(process.argv.slice(2), process, version);
