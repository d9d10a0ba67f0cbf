/** What a run must put back, whatever becomes of it. */
export class Undo {
  readonly #steps: { what: string; step: () => Promise<unknown> | unknown }[] = [];

  /** Remembers how to put something back; safe to be done when it is put back already. */
  add(what: string, step: () => Promise<unknown> | unknown): void {
    this.#steps.push({ what, step });
  }

  /** Puts everything back, the last change first; goes on where one step fails. @returns what failed */
  async all(): Promise<string[]> {
    const failed: string[] = [];
    for (let last = this.#steps.pop(); last !== undefined; last = this.#steps.pop()) {
      try {
        await last.step();
      } catch (error) {
        failed.push(`${last.what}: ${error instanceof Error ? error.message : error}`);
      }
    }
    return failed;
  }
}
