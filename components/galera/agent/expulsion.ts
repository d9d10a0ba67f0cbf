import type { Database } from "./database";
import { reasonOf } from "./errors";
import type { Journal } from "./journal";
import type { Member } from "./member";

/** How long a server may be out of its group: while it starts and stops, it is for a moment. */
const expelledMs = 5000;

/** What an {@link Expulsion} needs from outside. */
export interface ExpulsionContext {
  database: Pick<Database, "shutDown">;
  member: Pick<Member, "report">;
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

  constructor(private readonly context: ExpulsionContext) {}

  /** Called after each look at the server. */
  async react(): Promise<void> {
    const { database, member, journal, now, log } = this.context;
    const { live, draining } = member.report();
    if (live?.expelled !== true || draining) {
      this.#since = null;
      return;
    }
    this.#since ??= now();
    if (now() - this.#since < expelledMs) return;
    // Once more, should it still be there after as long again.
    this.#since = null;
    log("the server is out of its group for good: stops it, to start it again");
    journal.note("expelled", "its group has lost it for good", "stops the server, to start it again");
    try {
      await database.shutDown();
    } catch (error) {
      log(`could not stop the server: ${reasonOf(error)}`);
    }
  }
}
