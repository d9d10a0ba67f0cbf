/** Runs a task again and again: after the pause that it asks for, or at once when it is woken. */
export class Pulse {
  #woken = false;
  #wake: (() => void) | null = null;

  /** Runs the task now, or once more where it is running. */
  wake(): void {
    this.#woken = true;
    this.#wake?.();
  }

  /** @param task gives the pause until its next run, in milliseconds */
  async run(task: () => Promise<number>): Promise<never> {
    for (;;) {
      this.#woken = false;
      const pause = await task();
      if (!this.#woken) await this.#sleep(pause);
    }
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
