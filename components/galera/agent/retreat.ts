import type { Drain } from "./drain";
import { Ending, type EndingContext, type EndingEntry } from "./ending";
import type { Member } from "./member";
import type { Heard } from "./report";
import { canSpare } from "./spare";
import { enoughOf, type Gauge, inWords } from "./volume";
import { isSynced } from "./writer";

/** How long a server may take to stop, before it is ended: it may wait for the very room that there is not. */
const stopMs = 30_000;
/** Between two attempts to end it. */
const againMs = 1000;
/** When a start that ran out of room is tried again though there is no more of it: the others' data may have shrunk. */
const retryMs = 600_000;

const stopped: EndingEntry = {
  kind: "volume-short",
  what: "its volume is short of space",
  done: "stopped the server until there is more",
};
const ended: EndingEntry = {
  kind: "volume-short",
  what: "its volume is full",
  done: "ended the server, for it makes all others wait",
};

/** A start of the server that has not led to a member that is synced. */
interface Attempt {
  size: number;
  free: number;
  ranOut: boolean;
  /** When it ended. */
  endedAt: number;
}

/** What a {@link Retreat} needs from outside. */
export interface RetreatContext extends EndingContext {
  name: string;
  gauge: Pick<Gauge, "volume" | "room" | "shortSince">;
  member: Pick<Member, "report" | "draining">;
  drain: Pick<Drain, "stop">;
  members(): readonly string[];
  /** The newest report of each peer that answers. */
  peers(): ReadonlyMap<string, Heard>;
  /** Whether no server runs. */
  idle(): boolean;
  /** Whether the server that runs is being given its state. */
  receives(): boolean;
}

/**
 * Takes a member out whose volume is about to be full. A server without room waits for it while it applies, and flow control
 * makes all others wait with it. Out of the group it holds nobody up, nothing grows, and it comes back by itself.
 */
export class Retreat {
  #leaving = false;
  #attempt: Attempt | null = null;
  #failed: Attempt | null = null;

  readonly #ending: Ending;

  constructor(private readonly context: RetreatContext) {
    this.#ending = new Ending(context, { stopMs, againMs });
  }

  /** Called after each look at the volume. */
  react(): void {
    const { gauge, idle, receives, member } = this.context;
    if (idle()) return;
    this.#watchAttempt(isSynced(member.report().live));
    // It holds nobody up, and without room it fails by itself.
    if (receives()) return;
    const spared = gauge.room !== "ample" && this.#isSpared();
    if (spared && !this.#leaving) void this.#leave();
    const late = this.#ending.overdue;
    if (late || (spared && gauge.room === "full"))
      this.#ending.end("there is no room in which it could stop", ended);
  }

  /** The server is started. */
  onStart(): void {
    const { volume } = this.context.gauge;
    if (volume === null) return;
    this.#attempt = { size: volume.size, free: volume.free, ranOut: false, endedAt: 0 };
  }

  /** The server has ended. */
  onEnd(): void {
    if (this.#attempt?.ranOut === true) this.#failed = { ...this.#attempt, endedAt: this.context.now() };
    this.#attempt = null;
    if (this.#leaving) this.context.member.draining = false;
    this.#leaving = false;
    this.#ending.onEnd();
  }

  /** Why the server must not join now, and what to do; null where it may. */
  barred(): string | null {
    const serving = [...this.context.peers().values()].filter(({ report }) => isSynced(report.live));
    if (serving.length === 0) return null;
    if (this.#isHopeless()) return `the cluster's data do not fit on its volume: ${this.#describe()}`;
    // Where all are short, it is no better off without this one.
    const isShort = this.context.gauge.room !== "ample" && serving.some(({ report }) => !report.short);
    return isShort ? `is out until there is room: ${this.#describe()}` : null;
  }

  /** What a person should do though the server runs, in words. */
  notes(): string[] {
    const { gauge, idle } = this.context;
    if (gauge.room === "ample" || idle() || this.#leaving) return [];
    return [`${this.#describe()}. It goes on, for the others could not do without it`];
  }

  async #leave(): Promise<void> {
    const { drain, member, log } = this.context;
    this.#leaving = true;
    log(this.#describe());
    await drain.stop();
    // Meanwhile another one may have gone, or its own server ended.
    if (!this.#leaving) return;
    if (this.#isSpared()) return this.#ending.stop(stopped);
    log("stays for now: the others could not do without it any more");
    this.#leaving = false;
    member.draining = false;
  }

  #isSpared(): boolean {
    const { name, gauge, members, peers } = this.context;
    const { shortSince } = gauge;
    return shortSince !== null && canSpare({ name, members: members(), peers: peers(), since: shortSince });
  }

  #watchAttempt(synced: boolean): void {
    if (synced) {
      this.#attempt = null;
      this.#failed = null;
    }
    if (this.#attempt !== null && this.context.gauge.room === "full") this.#attempt.ranOut = true;
  }

  /** Whether the last start ran out of room and the next one would, too. */
  #isHopeless(): boolean {
    const { gauge, now } = this.context;
    const { volume } = gauge;
    if (this.#failed === null || volume === null) return false;
    const { size, free, endedAt } = this.#failed;
    return volume.size <= size && volume.free < free + volume.reserve && now() - endedAt < retryMs;
  }

  #describe(): string {
    const { volume } = this.context.gauge;
    if (volume === null) return "its volume is short of space";
    return (
      `its volume is short of space: ${inWords(volume.free)} of ${inWords(volume.size)} are free, at least ` +
      `${inWords(enoughOf(volume))} should be. Raise galera.storage.size, or make room on it`
    );
  }
}
