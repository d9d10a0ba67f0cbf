import type { Audience, Standing } from "./audience";
import type { Database } from "./database";
import { reasonOf } from "./errors";
import type { Member } from "./member";
import type { Peers } from "./peers";
import type { Heard, Report } from "./report";
import { isDonor, isReader, isSynced, isWriter } from "./writer";

/**
 * - `idle`: nothing is given up.
 * - `handing over`: the others are asked to take the writer role; until the proxies know of the new one, this member serves.
 * - `closing`: nothing new comes in; sessions are closed when they are between two transactions.
 * - `over`: what is left may be closed.
 */
export type DrainPhase = "idle" | "handing over" | "closing" | "over";

/** How long the others have to take the role. */
const handoverMs = 5000;
/** A session that has done nothing for so long is not about to send a statement after its pool has checked it. */
const idleMs = 1000;
const pauseMs = 100;
/** Longer than the kubelet, or whoever else had a member drained, takes to end its server. */
const stoppedMs = 300_000;

/** Whether somebody, or the one that is wanted, could take the role from this member. */
export function hasHeir(
  self: Report,
  peers: ReadonlyMap<string, Heard>,
  wanted: string | null = null,
): boolean {
  const view = (self.live?.view ?? []).filter((name) => wanted === null || name === wanted);
  return [...peers].some(([name, { report }]) => view.includes(name) && isReader(report) && !report.yields);
}

/** Whether another member is the writer and every proxy that asks here has heard it from that one. */
export function isRelieved(
  self: Report,
  peers: ReadonlyMap<string, Heard>,
  proxies: readonly string[],
): boolean {
  return [...peers.values()].some(
    ({ report }) =>
      report.name !== self.name &&
      isWriter(report) &&
      report.live?.uuid === self.live?.uuid &&
      (report.live?.epoch ?? 0) >= (self.live?.epoch ?? 0) &&
      proxies.every((proxy) => report.served.includes(proxy)),
  );
}

/**
 * What a member tells of reads that gives nothing up. A donor of a state transfer keeps the sessions that it has, and takes
 * new ones only where nobody else does: it falls behind, but nobody who reads should notice that another member joins.
 */
export function usualReads(self: Report, peers: ReadonlyMap<string, Heard>): Standing {
  if (isReader(self)) return "yes";
  if (!isDonor(self) || self.draining) return "no";
  return hasHeir(self, peers) ? "leaving" : "yes";
}

/** What proxies are told of the writer role. */
export function writerStanding(
  phase: DrainPhase,
  wasWriter: boolean,
  writes: boolean,
  up: boolean,
): Standing {
  switch (phase) {
    case "idle":
      return writes ? "yes" : "no";
    case "handing over":
      return wasWriter && up ? "yes" : "no";
    case "closing":
      // The one that took the role may have gone since.
      if (writes) return "yes";
      return wasWriter && up ? "leaving" : "no";
    case "over":
      return "no";
  }
}

/**
 * What proxies are told of reads.
 *
 * @param reads what is so where nothing is given up
 */
export function readerStanding(phase: DrainPhase, stops: boolean, reads: Standing, up: boolean): Standing {
  if (phase === "idle" || !stops) return reads;
  return phase !== "over" && up ? "leaving" : "no";
}

/** What a {@link Drain} needs from outside. */
export interface DrainContext {
  database: Pick<Database, "closeSessions">;
  member: Pick<Member, "report" | "draining" | "yields" | "heir">;
  peers: Pick<Peers, "heard">;
  audience: Pick<Audience, "all" | "toldOf">;
  writes(): boolean;
  /** What is told has changed. */
  onChange(): void;
  /** How long sessions may take to come to an end, in milliseconds. */
  drainMs: number;
  /** Monotonic milliseconds. */
  now(): number;
  sleep(ms: number): Promise<void>;
  log(message: string): void;
}

/** Gives up what this member serves, without a statement that fails for it. */
export class Drain {
  #phase: DrainPhase = "idle";
  #wasWriter = false;
  #stops = false;
  #stopping: Promise<void> | null = null;
  #switching: Promise<boolean> | null = null;
  #overAt = 0;

  constructor(private readonly context: DrainContext) {}

  get writer(): Standing {
    const { member, writes } = this.context;
    return writerStanding(this.#phase, this.#wasWriter, writes(), member.report().live?.primary === true);
  }

  get reader(): Standing {
    const report = this.context.member.report();
    const reads = usualReads(report, this.context.peers.heard);
    return readerStanding(this.#phase, this.#stops, reads, report.live?.primary === true);
  }

  /**
   * Called in each round, and when the database container asks for an order: once the member is not about to stop any
   * more, what was given up is over.
   *
   * So it is when nobody has followed it up: a kubelet that was itself started again after it had drained a member, whose
   * server has answered it ever since, does not come back to end it.
   */
  react(): void {
    const { member, now, log } = this.context;
    if (this.#stopping !== null || this.#switching !== null) return;
    const { live, held } = member.report();
    const late = this.#phase === "over" && now() - this.#overAt >= stoppedMs;
    if (late && member.draining && !held && isSynced(live)) {
      log("nobody has ended the server: serves again");
      member.draining = false;
    }
    if (!member.draining && !member.yields) this.#phase = "idle";
  }

  /** Before the server stops: gives up everything. Takes over from a switchover that is under way. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop().finally(() => {
      this.#stopping = null;
    });
    return this.#stopping;
  }

  /**
   * Gives the writer role to another member, and its sessions with it; whether one has taken it. Where clients read from
   * this member it takes all of the drain time, for it cannot tell their sessions from those that wrote.
   *
   * @param heir the member that is to take it; null for whichever comes first
   */
  async switchOver(heir: string | null = null): Promise<boolean> {
    if (this.#phase !== "idle" || this.#switching !== null || !this.context.writes()) return false;
    this.#switching = this.#switch(heir).finally(() => {
      this.#switching = null;
    });
    return this.#switching;
  }

  async #stop(): Promise<void> {
    if (this.#phase === "over") {
      this.#overAt = this.context.now();
      return;
    }
    // Ends the wait of a switchover for its sessions, too.
    this.#stops = true;
    await this.#switching;
    this.#begin(true, null);
    await this.#handOver();
    await this.#close(true);
    this.#enter("over");
  }

  async #switch(heir: string | null): Promise<boolean> {
    const { member } = this.context;
    this.#begin(false, heir);
    const relieved = await this.#handOver();
    // From here on it may take the role back, should the other one go.
    member.yields = false;
    member.heir = null;
    if (relieved) await this.#close(false);
    this.#enter("idle");
    return relieved;
  }

  #begin(stops: boolean, heir: string | null): void {
    const { member, writes } = this.context;
    // Asked first: a member that drains is the writer no more.
    this.#wasWriter = writes();
    this.#stops = stops;
    member.draining = stops;
    member.yields = !stops;
    member.heir = heir;
    this.#enter("handing over");
  }

  #enter(phase: DrainPhase): void {
    this.#phase = phase;
    if (phase === "over") this.#overAt = this.context.now();
    this.context.log(`draining: ${phase}`);
    this.context.onChange();
  }

  async #handOver(): Promise<boolean> {
    const { member, peers, audience, now, sleep } = this.context;
    if (!this.#wasWriter) return true;
    const relieved = () => isRelieved(member.report(), peers.heard, audience.all());
    const deadline = now() + handoverMs;
    // One that has the role is no heir any more, and the proxies may still have to hear of it.
    while (!relieved() && now() < deadline) {
      const taken = isRelieved(member.report(), peers.heard, []);
      if (!taken && !hasHeir(member.report(), peers.heard, member.heir)) return false;
      await sleep(pauseMs / 5);
    }
    return relieved();
  }

  async #close(stops: boolean): Promise<void> {
    const { database, audience, now, sleep, log, drainMs } = this.context;
    this.#enter("closing");
    const deadline = now() + drainMs;
    // Until every proxy has heard it, new sessions may come.
    const told = () => !this.#wasWriter || audience.toldOf("leaving").length === audience.all().length;
    const settled = now() + 2 * idleMs;
    try {
      while (stops || !this.#stops) {
        const late = now() >= deadline;
        const left = await database.closeSessions(late && stops ? 0 : idleMs);
        if (late) {
          // Where the server goes on, it keeps those who read; who still writes is cut off by the proxies.
          if (left > 0 && stops) log(`closed ${left} sessions that did not come to an end in ${drainMs} ms`);
          return;
        }
        if (left === 0 && told() && now() > settled) return;
        await sleep(pauseMs);
      }
    } catch (error) {
      // The server goes down or does not let us see its sessions; it closes them itself when it stops.
      log(`cannot close sessions: ${reasonOf(error)}`);
    }
  }
}
