// A progress bar on standard error, for long work in a terminal and nowhere else.

import type { SingleBar } from 'cli-progress';
import type { Io } from './io';

/** Work that is over sooner shows nothing. */
const PATIENCE_MS = 500;

export class Progress {
  private bar: SingleBar | undefined;
  private done = 0;
  private read = 0;
  private begun = false;
  private stopped = false;
  private readonly started = Date.now();

  /** `total`: bytes of all inputs, 0 where it is not known. `busy`: results are written to the same terminal. */
  constructor(private readonly io: Io, private readonly total: number, busy: boolean) {
    this.shown = io.stderr.isTTY === true && total > 0 && !busy && io.env.CI === undefined;
  }

  private readonly shown: boolean;

  readonly bytes = (count: number): void => {
    this.done += count;
    if (this.shown) void this.update();
  };

  documents(count: number): void {
    this.read += count;
  }

  private async update(): Promise<void> {
    if (this.bar === undefined) {
      if (this.begun || Date.now() - this.started < PATIENCE_MS) return;
      this.begun = true;
      const { default: progress } = await import('cli-progress');
      if (this.stopped) return;
      // The terminal is left as it is: whoever presses Ctrl-C would be left without a cursor, and a handler for that could wait behind a long text.
      this.bar = new progress.SingleBar({ stream: this.io.stderr as NodeJS.WriteStream, format: '{bar} {percentage} %  {documents} documents  {eta_formatted} left', barsize: 30, hideCursor: false, linewrap: true, clearOnComplete: true }, progress.Presets.shades_classic);
      this.bar.start(this.total, this.done, { documents: this.read });
    } else this.bar.update(Math.min(this.done, this.total), { documents: this.read });
  }

  stop(): void {
    this.stopped = true;
    this.bar?.stop();
  }
}
