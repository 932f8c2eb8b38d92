// Ends waits from outside. Not `Promise.race` against one long-lived promise: that keeps a reaction for every race ever run.

export class Stopper {
  private readonly waiting = new Set<(reason: unknown) => void>();
  private reason: { value: unknown } | undefined;

  get stopped(): boolean {
    return this.reason !== undefined;
  }

  /** Throws the reason once stopped. */
  check(): void {
    if (this.reason) throw this.reason.value;
  }

  /** As the promise, but rejects with the reason when stopped first. */
  wait<T>(promise: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.reason) {
        promise.catch(() => {});
        reject(this.reason.value);
        return;
      }
      this.waiting.add(reject);
      promise.then(resolve, reject).finally(() => this.waiting.delete(reject));
    });
  }

  stop(reason: unknown): void {
    if (this.reason) return;
    this.reason = { value: reason };
    for (const reject of this.waiting) reject(reason);
    this.waiting.clear();
  }
}
