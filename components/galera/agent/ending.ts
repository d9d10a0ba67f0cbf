import { Complaint } from "./complaint";
import type { Database } from "./database";
import { reasonOf } from "./errors";
import type { IncidentKind, Journal } from "./journal";

/** What the journal says of it. */
export interface EndingEntry {
  kind: IncidentKind;
  what: string;
  done: string;
}

/** How long a server is given. */
export interface EndingPatience {
  /** How long one that was told to stop may take, in milliseconds. */
  stopMs: number;
  /** Pause between two attempts to end one, in milliseconds. */
  againMs: number;
}

/** What an {@link Ending} needs from outside. */
export interface EndingContext {
  database: Pick<Database, "shutDown">;
  /** Ends the server at once. Throws where it cannot. */
  kill(): void;
  journal: Pick<Journal, "note">;
  /** Monotonic milliseconds. */
  now(): number;
  log(message: string): void;
}

/** Stops a server or ends it at once, not more often than it is sensible, and says so. */
export class Ending {
  #toldAt: number | null = null;
  #killedAt: number | null = null;
  readonly #complaint: Complaint;

  constructor(
    private readonly context: EndingContext,
    private readonly patience: EndingPatience,
  ) {
    this.#complaint = new Complaint(context.log);
  }

  /** Whether the server that runs was told to stop. */
  get told(): boolean {
    return this.#toldAt !== null;
  }

  /** Whether it was, and should have stopped by now. */
  get overdue(): boolean {
    return this.#toldAt !== null && this.context.now() - this.#toldAt >= this.patience.stopMs;
  }

  /** Tells the server to stop. Never throws. */
  async stop({ kind, what, done }: EndingEntry): Promise<void> {
    const { database, journal, now, log } = this.context;
    this.#toldAt = now();
    log(`tells the server to stop: ${what}`);
    journal.note(kind, what, done);
    try {
      await database.shutDown();
    } catch (error) {
      log(`could not stop the server: ${reasonOf(error)}`);
    }
  }

  /**
   * Ends the server at once. Never throws; nothing happens where that was tried a moment ago.
   *
   * @param why for the log
   * @param entry for the journal; null where it knows already
   */
  end(why: string, entry: EndingEntry | null): void {
    const { kill, journal, now, log } = this.context;
    if (this.#killedAt !== null && now() - this.#killedAt < this.patience.againMs) return;
    this.#killedAt = now();
    try {
      kill();
    } catch (error) {
      this.#complaint.say(`could not end the server, though ${why}: ${reasonOf(error)}`);
      return;
    }
    log(`ended the server: ${why}`);
    if (entry !== null) journal.note(entry.kind, entry.what, entry.done);
  }

  /** The server has ended. */
  onEnd(): void {
    this.#toldAt = null;
    this.#killedAt = null;
    this.#complaint.over();
  }
}
