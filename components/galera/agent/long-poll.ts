import type { Standing } from "./audience";

/** How long an answer may wait. Well below the proxies' `timeout check`, so that a busy node does not look like a dead one. */
const holdMs = 250;
/** A proxy believes what it hears so often in a row (`fall` in `haproxy-cfg.ts`): so often it is told at once. */
const repetitions = 3;
/** Who has not asked for so long is forgotten. */
const forgetMs = 60_000;

/** What was told last on one path to one proxy, and how often in a row. */
interface Told {
  standing: Standing;
  times: number;
  at: number;
}

/**
 * Answers a proxy that has heard the same before only when there is news, or after a while. So the proxies hear of a
 * change at once, and have to ask a third as often.
 */
export class LongPoll {
  readonly #told = new Map<string, Told>();
  readonly #waiting = new Set<() => void>();

  /** @param now monotonic milliseconds */
  constructor(private readonly now: () => number) {}

  /**
   * What to tell. Bounded by 250 ms.
   *
   * @param question who asks, and for what
   * @param standing what is so now
   */
  async answer(question: string, standing: () => Standing): Promise<Standing> {
    const deadline = this.now() + holdMs;
    for (;;) {
      const told = this.#told.get(question);
      const current = standing();
      const left = deadline - this.now();
      if (told === undefined || told.standing !== current || told.times < repetitions || left <= 0) {
        return this.#tell(question, current);
      }
      await this.#change(left);
    }
  }

  /** Something may have changed: those who wait are told if it has. */
  notify(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  #tell(question: string, standing: Standing): Standing {
    const told = this.#told.get(question);
    const times = told?.standing === standing ? told.times + 1 : 1;
    const at = this.now();
    if (told === undefined) {
      for (const [other, last] of this.#told) if (at - last.at > forgetMs) this.#told.delete(other);
    }
    this.#told.set(question, { standing, times, at });
    return standing;
  }

  #change(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#waiting.add(wake);
    });
  }
}
