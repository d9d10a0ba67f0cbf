/** Waits that end at once where the run is interrupted. */
export class Waiting {
  constructor(private readonly signal: AbortSignal) {}

  /** @throws Error where the run is interrupted */
  pause(seconds: number): Promise<void> {
    const { signal } = this;
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new Error("interrupted"));
      const interrupted = () => {
        clearTimeout(timer);
        reject(new Error("interrupted"));
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", interrupted);
        resolve();
      }, seconds * 1000);
      signal.addEventListener("abort", interrupted, { once: true });
    });
  }

  /**
   * Asks until it is so.
   *
   * @param lacking what is not so yet, for the error
   * @throws Error where it is not within the time, or where the run is interrupted
   */
  async until(
    what: string,
    seconds: number,
    isSo: () => Promise<boolean> | boolean,
    lacking: () => readonly string[] = () => [],
  ): Promise<void> {
    const deadline = performance.now() + seconds * 1000;
    while (!(await isSo())) {
      if (performance.now() > deadline)
        throw new Error([`${what}: not within ${seconds} s`, ...lacking()].join("; "));
      await this.pause(0.1);
    }
  }
}
