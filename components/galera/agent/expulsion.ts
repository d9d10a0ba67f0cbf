import type { Database } from "./database";
import { reasonOf } from "./errors";
import type { Journal } from "./journal";
import type { Member } from "./member";

/** How long a server may be out of its group: while it starts and stops, it is for a moment. */
const expelledMs = 5000;
/** How long it may then take to stop. Seen: one that was lost in the middle of joining waited for ever for its own threads. */
const stopMs = 15_000;

/** What an {@link Expulsion} needs from outside. */
export interface ExpulsionContext {
  database: Pick<Database, "shutDown">;
  member: Pick<Member, "report">;
  /** Ends the server at once. Throws where it cannot. */
  kill(): void;
  journal: Pick<Journal, "note">;
  /** Monotonic milliseconds. */
  now(): number;
  log(message: string): void;
}

/**
 * Stops a server that its group has lost for good, so that it is started again and joins. Galera leaves such a server
 * running for a person to look at, and it would never serve again. Seen: a donor that had itself just joined sent too few
 * transactions ("IST didn't contain all write sets"); a member whose data differ is voted out.
 */
export class Expulsion {
  #since: number | null = null;
  /** When it was told to stop. */
  #toldAt: number | null = null;

  constructor(private readonly context: ExpulsionContext) {}

  /** Called after each look at the server. */
  async react(): Promise<void> {
    const { member, now } = this.context;
    const { live, draining } = member.report();
    if (this.#toldAt !== null) {
      if (now() - this.#toldAt >= stopMs) this.#end();
      return;
    }
    if (live?.expelled !== true || draining) {
      this.#since = null;
      return;
    }
    this.#since ??= now();
    if (now() - this.#since >= expelledMs) await this.#stop();
  }

  /** The server has ended. */
  onEnd(): void {
    this.#since = null;
    this.#toldAt = null;
  }

  async #stop(): Promise<void> {
    const { database, journal, now, log } = this.context;
    this.#toldAt = now();
    log("the server is out of its group for good: stops it, to start it again");
    journal.note("expelled", "its group has lost it for good", "stops the server, to start it again");
    try {
      await database.shutDown();
    } catch (error) {
      log(`could not stop the server: ${reasonOf(error)}`);
    }
  }

  #end(): void {
    const { kill, now, log } = this.context;
    // Once more, should it still be there after as long again.
    this.#toldAt = now();
    try {
      kill();
      log("the server did not stop by itself: ended it");
    } catch (error) {
      log(`could not end the server: ${reasonOf(error)}`);
    }
  }
}
