/**
 * Milliseconds until a moment that is shared by all that pause for as long: what is done again and again is then done at
 * once, and wakes the process once. For at rest that is what it costs: each time about half a millisecond, because the
 * caches have been used for other things. At least half the pause, at most one and a half; where another least one is
 * given, at most that and a pause. The agents of a group share these moments, as far as their clocks agree: what one asks
 * another finds it awake.
 *
 * @param now milliseconds of the clock that all go by
 */
export function untilBeat(ms: number, leastMs = ms / 2, now = Date.now()): number {
  return Math.ceil((now + leastMs) / ms) * ms - now;
}

/** Runs a task again and again: after the pause that it asks for, or at once when it is woken. */
export class Pulse {
  #woken = false;
  #wake: (() => void) | null = null;

  /** Runs the task now, or once more where it is running. */
  wake(): void {
    this.#woken = true;
    this.#wake?.();
  }

  /** @param task gives the pause until its next run, in milliseconds; see {@link untilBeat} */
  async run(task: () => Promise<number>): Promise<never> {
    for (;;) {
      this.#woken = false;
      const pause = await task();
      if (!this.#woken) await this.#sleep(pause);
    }
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, untilBeat(ms));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
