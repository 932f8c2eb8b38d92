// Time spent on something, robust against other work on the machine.

import { availableParallelism, loadavg } from 'node:os';

/** On a machine that is busy with something else the clock says nothing: tests of absolute times are skipped there. */
export const MACHINE_IS_BUSY = (loadavg()[0] as number) > 1.5 * availableParallelism() + 1;

/** The smaller of elapsed and processor time: the first counts idle waiting, the second the other test threads. */
export function milliseconds(run: () => unknown): number {
  const cpu = process.cpuUsage();
  const started = performance.now();
  run();
  const elapsed = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(elapsed, (user + system) / 1000);
}
