const firstPauseMs = 250;
const longestPauseMs = 10_000;

/** Pauses between attempts that fail: each twice as long as the one before. */
export class Backoff {
  #failures = 0;
  #notBefore = 0;

  /** @param now monotonic milliseconds */
  constructor(private readonly now: () => number) {}

  /** How many attempts in a row have failed. */
  get failures(): number {
    return this.#failures;
  }

  /** Whether the next attempt has to wait. */
  get waits(): boolean {
    return this.now() < this.#notBefore;
  }

  fail(): void {
    this.#notBefore = this.now() + Math.min(longestPauseMs, firstPauseMs * 2 ** this.#failures);
    this.#failures++;
  }

  succeed(): void {
    this.#failures = 0;
  }
}
