import type { Standing } from "./audience";
import { untilBeat } from "./pulse";

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
 * change at once, and have to ask a sixth as often. The answers that are held back for as long go out at one moment, so that
 * the next questions come together, too: to be woken is what costs.
 */
export class LongPoll {
  readonly #told = new Map<string, Told>();
  readonly #waiting = new Set<() => void>();

  /** @param now monotonic milliseconds */
  constructor(private readonly now: () => number) {}

  /**
   * What to tell. Bounded by `waitMs`.
   *
   * @param question who asks, and for what
   * @param standing what is so now
   * @param waitMs for so many milliseconds the one who asks lets an answer be held back
   */
  async answer(question: string, standing: () => Standing, waitMs: number): Promise<Standing> {
    const told = this.#told.get(question);
    if (told !== undefined && told.standing === standing() && told.times >= repetitions && waitMs > 0) {
      await this.#news(() => standing() !== told.standing, untilBeat(waitMs, 0));
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
