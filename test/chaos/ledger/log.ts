/** What clients write down while a fault is injected. All times are milliseconds since the run began. */

/** A write and what became of it, as its client saw it. */
export interface Write {
  /** Unique in the run, and larger than all earlier ids of the same writer. */
  id: number;
  writer: number;
  sent: number;
  ended: number;
  /** A failed write may have been committed all the same: the client cannot know. */
  outcome: "acknowledged" | "failed";
  /** Why it failed. */
  error?: string;
}

/** What a session may expect of what it reads. */
export type ReadPromise =
  /** Never older than what the same connection has read before. */
  | "monotonic"
  /** The same, and everything that was acknowledged before the read was sent (`wsrep_sync_wait=1`). */
  | "fresh";

/** A read that contradicts its promise. */
export interface StaleRead {
  session: string;
  at: number;
  writer: number;
  /** The newest id of the writer that was seen; 0 for none. */
  seen: number;
  /** The id that had to be seen at least. */
  expected: number;
  reason: "went back in time" | "misses an acknowledged write";
}

/** A row of the table, as one member gave it. */
export interface Row {
  id: number;
  writer: number;
}

/** Ids are made from the writer's number, so that each tells who wrote it. */
const idsPerWriter = 1_000_000_000;

/** The `count`-th id of a writer, counted from 1. */
export function idOf(writer: number, count: number): number {
  return writer * idsPerWriter + count;
}

/** Everything that all clients of a run wrote down. */
export class Log {
  /** In the order in which they ended: the place of a write in the log is its index here, counted from 1. */
  readonly writes: Write[] = [];
  readonly staleReads: StaleRead[] = [];
  readonly #acknowledged = new Map<number, number>();

  end(write: Write): void {
    this.writes.push(write);
    if (write.outcome !== "acknowledged") return;
    this.#acknowledged.set(write.writer, Math.max(write.id, this.#acknowledged.get(write.writer) ?? 0));
  }

  /** The newest acknowledged id of each writer at this moment. */
  acknowledged(): ReadonlyMap<number, number> {
    return new Map(this.#acknowledged);
  }
}
