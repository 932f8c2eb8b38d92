// Loaded into the command line by `npm run soak` (node --import): tells its peak memory and ends worker threads half-way.

import { subscribe } from 'node:diagnostics_channel';
import { statSync, writeFileSync } from 'node:fs';

const { SOAK_REPORT, SOAK_OUT, SOAK_KILL_AT = '' } = process.env;
/** Sizes of the output at which a thread is ended, ascending. */
const killAt = SOAK_KILL_AT.split(',').filter(Boolean).map(Number);
const threads = new Set();
let killed = 0;

// Node tells of each new thread here: the thread is ended from outside, in the middle of whatever it does.
subscribe('worker_threads', ({ worker }) => {
  threads.add(worker);
  worker.once('exit', () => threads.delete(worker));
});

const timer = setInterval(() => {
  const size = statSync(SOAK_OUT, { throwIfNoEntry: false })?.size ?? 0;
  if (killed >= killAt.length || size < killAt[killed]) return;
  const [victim] = threads;
  if (victim === undefined) return;
  killed++;
  threads.delete(victim);
  void victim.terminate();
}, 5);
timer.unref();

process.on('exit', () => writeFileSync(SOAK_REPORT, JSON.stringify({ peakKilobytes: process.resourceUsage().maxRSS, killed })));
