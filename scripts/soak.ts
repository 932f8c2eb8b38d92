// npm run soak: 100,000 lines of JSONL through the built command line with `--workers 2`. Order is kept, memory stays flat, killed workers
// lose and double nothing, and two workers are faster than one. A few minutes; the figures depend on what else the machine does.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { parseMarkup } from '../src/evaluate/corpus';
import { ROOT } from './sources';

const LINES = 100_000;
const FEW_LINES = 1_000;
const MAX_MEMORY_RATIO = 1.5;
const MIN_SPEED_UP = 1.6;
/** Rounds of one worker and two; the best time of each counts, since other work on the machine only ever adds time. */
const MIN_ROUNDS = 2;
const MAX_ROUNDS = 5;

const CLI = join(ROOT, 'dist/cli.js');
const FOLDER = join(ROOT, '.cache/soak');
if (!existsSync(CLI)) {
  console.error('soak: dist/cli.js is missing: expected the built package; run npm run build.');
  process.exit(2);
}
mkdirSync(FOLDER, { recursive: true });

/** Paragraphs of our own articles, in three languages. */
function paragraphs(): string[] {
  const files = ['training', 'test/gold'].flatMap((folder) => (readdirSync(join(ROOT, folder), { recursive: true }) as string[]).filter((name) => /\.(?:fr|en|ar)\.txt$/.test(name)).sort().map((name) => join(ROOT, folder, name)));
  return files.flatMap((path) => parseMarkup(readFileSync(path, 'utf8'), path, '').text.split(/\n\s*\n/)).map((text) => text.trim()).filter((text) => text.length >= 80);
}

/** The number at the end makes each line another text. */
async function writeLines(count: number): Promise<{ path: string; characters: number }> {
  const path = join(FOLDER, `${count}.jsonl`);
  const file = createWriteStream(path);
  const texts = paragraphs();
  let characters = 0;
  for (let index = 0; index < count; index++) {
    // A prime step mixes the languages, so that no worker gets the easy ones.
    const text = `${texts[(index * 7919) % texts.length]} (${index + 1})`;
    characters += text.length;
    if (!file.write(`${JSON.stringify({ id: `a${index + 1}`, text })}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return { path, characters };
}

interface Run {
  seconds: number;
  /** Of the process with all its threads. */
  peakMegabytes: number;
  killed: number;
  out: string;
}

async function run(input: string, workers: number, killAt: readonly number[] = []): Promise<Run> {
  const out = join(FOLDER, `out-${workers}.jsonl`);
  const report = join(FOLDER, 'report.json');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', join(ROOT, 'scripts/soak-probe.mjs'), CLI, '--workers', String(workers), '--jsonl', '--out', out, input], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SOAK_REPORT: report, SOAK_OUT: out, SOAK_KILL_AT: killAt.join(',') },
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the command line ended with ${code}`);
  const seconds = (performance.now() - started) / 1000;
  const { peakKilobytes, killed } = JSON.parse(readFileSync(report, 'utf8')) as { peakKilobytes: number; killed: number };
  return { seconds, peakMegabytes: peakKilobytes / 1024, killed, out };
}

/** Hash and size of an output whose lines are those of the input, each once, in order. */
async function inspect(path: string, count: number): Promise<{ hash: string; bytes: number; entities: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  let number = 0;
  let entities = 0;
  const input = createReadStream(path);
  input.on('data', (chunk) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const record = JSON.parse(line) as { line: number; id: string; entities: unknown[] };
    if (record.line !== number || record.id !== `a${number}`) throw new Error(`line ${number} of the output is line ${record.line} of the input`);
    entities += record.entities.length;
  }
  if (number !== count) throw new Error(`${number} lines came out of ${count}`);
  return { hash: hash.digest('hex'), bytes, entities };
}

let failures = 0;
function verdict(ok: boolean, text: string): void {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${text}`);
  if (!ok) failures++;
}

const few = await writeLines(FEW_LINES);
const many = await writeLines(LINES);
console.log(`${LINES} lines, ${(many.characters / 1e6).toFixed(1)} million characters; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`);

const small = await run(few.path, 2);
await inspect(small.out, FEW_LINES);
const large = await run(many.path, 2);
const expected = await inspect(large.out, LINES);
verdict(true, `order: ${LINES} lines out of ${LINES}, in order, ${expected.entities} entities`);
const memory = large.peakMegabytes / small.peakMegabytes;
verdict(memory <= MAX_MEMORY_RATIO, `memory: peak ${large.peakMegabytes.toFixed(0)} MB of ${LINES} lines, ${small.peakMegabytes.toFixed(0)} MB of ${FEW_LINES}: ${memory.toFixed(2)} times (${MAX_MEMORY_RATIO} at most)`);

const killed = await run(many.path, 2, [0.25, 0.5, 0.75].map((share) => Math.round(share * expected.bytes)));
const after = await inspect(killed.out, LINES);
verdict(killed.killed === 3 && after.hash === expected.hash, `${killed.killed} workers killed on the way: ${after.hash === expected.hash ? 'the same bytes came out' : 'the output differs'}`);

const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
for (let round = 1; round <= MAX_ROUNDS; round++) {
  const times: number[] = [];
  for (const workers of [1, 2]) {
    const { seconds, out } = await run(many.path, workers);
    if (round === 1 && (await inspect(out, LINES)).hash !== expected.hash) throw new Error(`${workers} workers write something else`);
    times.push(seconds);
    best[workers - 1] = Math.min(best[workers - 1] as number, seconds);
  }
  const [one = 0, two = 0] = times;
  console.log(`     round ${round}: one worker ${one.toFixed(1)} s, two ${two.toFixed(1)} s: ${(one / two).toFixed(2)} times; load ${loadavg()[0]?.toFixed(1)}`);
  if (round >= MIN_ROUNDS && (best[0] as number) / (best[1] as number) >= MIN_SPEED_UP) break;
}
const [one = 0, two = 1] = best;
verdict(one / two >= MIN_SPEED_UP, `throughput, best rounds: one worker ${Math.round(LINES / one)} lines a second, two ${Math.round(LINES / two)}: ${(one / two).toFixed(2)} times (${MIN_SPEED_UP} at least)`);
process.exitCode = failures === 0 ? 0 : 1;
