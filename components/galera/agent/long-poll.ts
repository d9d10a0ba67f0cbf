import type { Standing } from "./audience";

/**
 * How long an answer may wait, in milliseconds. Well below the proxies' `timeout check`, so that a busy node does not look
 * like a dead one; one that comes too late says no, so that a no may wait longer. Every question costs half a millisecond
 * of processor time.
 */
const holdMs = { yes: 450, leaving: 450, no: 650 } as const satisfies Record<Standing, number>;
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
 * change at once, and have to ask a fifth as often.
 */
export class LongPoll {
  readonly #told = new Map<string, Told>();
  readonly #waiting = new Set<() => void>();

  /** @param now monotonic milliseconds */
  constructor(private readonly now: () => number) {}

  /**
   * What to tell. Bounded by 650 ms.
   *
   * @param question who asks, and for what
   * @param standing what is so now
   */
  async answer(question: string, standing: () => Standing): Promise<Standing> {
    const told = this.#told.get(question);
    if (told !== undefined && told.standing === standing() && told.times >= repetitions) {
      await this.#news(() => standing() !== told.standing, holdMs[told.standing]);
    }
    return this.#tell(question, standing());
  }

  /** Something may have changed: those who wait are told if it has. */
  notify(): void {
    for (const look of this.#waiting) look();
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

  /** Ends when there is news, or after a while. Most of what changes is none: looking must cost next to nothing. */
  #news(isNews: () => boolean, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      const look = () => {
        if (isNews()) done();
      };
      const timer = setTimeout(done, ms);
      this.#waiting.add(look);
    });
  }
}
