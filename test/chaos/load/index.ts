import { Log } from "../ledger/log";
import { connect, read, type Work, write } from "./clients";
import { type Account, type Address, Place, PoolCounts } from "./pool";

/** Where the clients of a run go. */
export interface LoadTarget {
  readWrite: readonly Address[];
  readOnly: readonly Address[];
  account: Account;
  table: string;
  /** Lets a reader that is promised fresh answers read an old snapshot: only for a control. */
  stale: boolean;
}

/** Every how many writers one uses transactions. */
const transactionEvery = 4;

/** The clients of a run and what they wrote down. */
export class Load {
  readonly log = new Log();
  readonly connections = new PoolCounts();
  readonly work: Work;
  readonly #began = performance.now();
  #running: Promise<unknown>[] = [];
  #stoppedAt: number | null = null;

  constructor(
    readonly target: LoadTarget,
    /** How many clients write at the same time. */
    readonly writers = 4,
  ) {
    this.work = {
      table: target.table,
      log: this.log,
      now: () => this.now(),
      goesOn: () => this.#stoppedAt === null,
      failed: [],
      reads: { answered: 0 },
    };
  }

  /** Milliseconds since the run began. */
  now(): number {
    return performance.now() - this.#began;
  }

  start(): void {
    const { target, connections, work } = this;
    const { readWrite, readOnly, account } = target;
    const place = (name: string, addresses: readonly Address[], prepare: string[] = [], first = 0) =>
      new Place(name, addresses, account, connections, work.now, prepare, first);
    const fresh = ["set session wsrep_sync_wait = 1"];
    const stuck = [...fresh, "start transaction with consistent snapshot"];
    this.#running = [
      ...Array.from({ length: this.writers }, (_, index) =>
        write(
          work,
          index + 1,
          place(`writer ${index + 1}`, readWrite, [], index),
          (index + 1) % transactionEvery === 0 ? "transaction" : "statement",
        ),
      ),
      read(work, place("reader of -ro", readOnly), "monotonic"),
      read(work, place("fresh reader of -ro", readOnly, target.stale ? stuck : fresh, 1), "fresh"),
      read(work, place("fresh reader of -rw", readWrite, fresh, 2), "fresh"),
      connect(work, place("new connections to -rw", readWrite)),
      connect(work, place("new connections to -ro", readOnly, [], 1)),
    ];
  }

  /** When the clients were stopped; now, where they were not yet. */
  get until(): number {
    return this.#stoppedAt ?? this.now();
  }

  /** Lets every client end what it has begun. */
  async stop(): Promise<void> {
    this.#stoppedAt ??= this.now();
    await Promise.all(this.#running);
  }
}
