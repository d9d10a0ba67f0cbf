import { Ending, type EndingContext } from "./ending";
import type { Member } from "./member";

/** How long a server may be out of its group: while it starts and stops, it is for a moment. */
const expelledMs = 5000;
/** How long it may then take to stop. Seen: one that was lost in the middle of joining waited for ever for its own threads. */
const stopMs = 15_000;

/** What an {@link Expulsion} needs from outside. */
export interface ExpulsionContext extends EndingContext {
  member: Pick<Member, "report">;
}

/**
 * Stops a server that its group has lost for good, so that it is started again and joins. Galera leaves such a server
 * running for a person to look at, and it would never serve again. Seen: a donor that had itself just joined sent too few
 * transactions ("IST didn't contain all write sets"); a member whose data differ is voted out.
 */
export class Expulsion {
  #since: number | null = null;
  readonly #ending: Ending;

  constructor(private readonly context: ExpulsionContext) {
    this.#ending = new Ending(context, { stopMs, againMs: stopMs });
  }

  /** Called after each look at the server. */
  async react(): Promise<void> {
    const { member, now } = this.context;
    const { live, draining } = member.report();
    if (this.#ending.told) {
      if (this.#ending.overdue) this.#ending.end("it did not stop by itself", null);
      return;
    }
    if (live?.expelled !== true || draining) {
      this.#since = null;
      return;
    }
    this.#since ??= now();
    if (now() - this.#since < expelledMs) return;
    const what = "its group has lost it for good";
    await this.#ending.stop({ kind: "expelled", what, done: "stops the server, to start it again" });
  }

  /** The server has ended. */
  onEnd(): void {
    this.#since = null;
    this.#ending.onEnd();
  }
}
