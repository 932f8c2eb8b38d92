// npm run soak [LINES]: 100,000 lines of JSONL through the command line, with one worker and with two. Prints throughput, whether the
// order was kept, and the peak memory beside that of 1,000 lines; then the same lines through a pool whose worker is killed on the way.

import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Pool } from '../src/node/pool';
import { goldCorpora } from './eval/corpora';
import { ROOT } from './sources';

const LINES = Number(process.argv[2] ?? 100_000);
const FEW = 1_000;
const folder = join(ROOT, '.cache/soak');
/** How often the memory of a run is looked at, in milliseconds. */
const INTERVAL = 50;

/** Paragraphs of the gold articles in turn, each with the number of its line. */
async function writeLines(path: string, lines: number): Promise<void> {
  const paragraphs = goldCorpora().flatMap(({ documents }) => documents.flatMap(({ text }) => text.split('\n').filter((line) => line.length > 40)));
  const file = createWriteStream(path);
  for (let line = 0; line < lines; line++) if (!file.write(`${JSON.stringify({ id: line, text: paragraphs[line % paragraphs.length] })}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
}

/** Peak resident memory of a process so far, in megabytes; undefined where the system does not tell. */
function peakOf(pid: number): number | undefined {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return undefined;
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

async function runCommand(input: string, output: string, workers: number): Promise<{ seconds: number; peak: number | undefined }> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), '--workers', String(workers), '--jsonl', '--out', output, input], { stdio: 'inherit' });
  let peak: number | undefined;
  const timer = setInterval(() => {
    try {
      peak = peakOf(child.pid as number) ?? peak;
    } catch {
      // The process ended between the look and the reading.
    }
  }, INTERVAL);
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(timer);
  if (code !== 0) throw new Error(`the command line ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, peak };
}

/** How many lines there are, and whether each names the line of the input that it should. */
async function checkOrder(path: string): Promise<{ lines: number; inOrder: boolean }> {
  let lines = 0;
  let inOrder = true;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    lines++;
    if ((JSON.parse(line) as { line: number }).line !== lines) inOrder = false;
  }
  return { lines, inOrder };
}

/** Extracts with a pool whose worker dies once, half-way. */
async function killHalfWay(lines: number): Promise<{ seen: number; inOrder: boolean }> {
  const marker = join(folder, `died-${process.pid}`);
  const pool = new Pool({ workers: 2, worker: { file: new URL('../test/node/dying-worker.ts', import.meta.url), execArgv: ['--import', 'tsx'] } });
  const texts = function* () {
    for (let line = 0; line < lines; line++) yield { text: line === lines >> 1 ? `Aleppo. DIE ONCE ${marker}` : `Line ${line} from Aleppo.`, index: line };
  };
  let seen = 0;
  let inOrder = true;
  for await (const { document } of pool.extract(texts())) if ((document as { index: number }).index !== seen++) inOrder = false;
  await pool.close();
  if (!existsSync(marker)) throw new Error('the worker did not die');
  return { seen, inOrder };
}

mkdirSync(folder, { recursive: true });
await writeLines(join(folder, 'few.jsonl'), FEW);
await writeLines(join(folder, 'all.jsonl'), LINES);
const few = await runCommand(join(folder, 'few.jsonl'), join(folder, 'few.out'), 2);
const one = await runCommand(join(folder, 'all.jsonl'), join(folder, 'one.out'), 1);
const two = await runCommand(join(folder, 'all.jsonl'), join(folder, 'two.out'), 2);
const { lines, inOrder } = await checkOrder(join(folder, 'two.out'));
const megabytes = (value: number | undefined) => (value === undefined ? 'unknown' : `${Math.round(value)} MB`);
console.log(`${lines} lines out of ${LINES}, order ${inOrder ? 'kept' : 'LOST'}`);
console.log(`one worker ${one.seconds.toFixed(1)} s, two ${two.seconds.toFixed(1)} s: ${(one.seconds / two.seconds).toFixed(2)} times`);
console.log(`peak memory of ${LINES} lines ${megabytes(two.peak)}, of ${FEW} lines ${megabytes(few.peak)}${two.peak && few.peak ? `: ${(two.peak / few.peak).toFixed(2)} times` : ''}`);
const killed = await killHalfWay(2_000);
console.log(`a worker killed half-way: ${killed.seen} of 2000 texts, order ${killed.inOrder ? 'kept' : 'LOST'}`);
if (lines !== LINES || !inOrder || killed.seen !== 2_000 || !killed.inOrder) process.exit(1);
