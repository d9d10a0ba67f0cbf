import type { Database } from "./database";
import type { Member } from "./member";
import type { Live } from "./report";
import type { RunRecord } from "./run-record";
import { patienceMs } from "./server-watch";
import { ServerBusy } from "./session";

/** How long a server that has answered may take before the others are told that it is slow. Usually it takes a millisecond. */
const slowMs = 300;

/** How long a server that has answered may be silent before it is taken for hung. */
const hungMs = 60_000;

/** How long the server is not asked again to wait for its group, after it could not in time. Each such question goes on there. */
const causalAgainMs = 5000;

/** What a {@link Lookout} needs from outside. */
export interface LookoutContext {
  database: Pick<Database, "look" | "alters">;
  member: Pick<Member, "onLook">;
  /** Whether no server runs, because the database container waits for an order. */
  idle(): boolean;
  /** Whether this member acts as the writer now. */
  writes(): boolean;
  /** Whether every other member of the group answers, so that this one would hear of it when one of them took its role. */
  witnessed(): boolean;
  /** Whether the server that runs has answered, this agent or one before it. */
  record: Pick<RunRecord, "answered" | "onAnswer">;
  /** The server has become slow. */
  onSlow(): void;
  /** Monotonic milliseconds. */
  now(): number;
}

/** Asks the server beside us how it is, and tells a busy one from one that has gone. */
export class Lookout {
  /** When the running server last answered; null until it has answered once. */
  #lastAnswerAt: number | null;
  /** Whether a server that has answered before has not done so for a moment: its group is about to lose it, or its host is busy. */
  slow = false;
  #causalAgainAt = Number.NEGATIVE_INFINITY;
  /** Whether it acted as the writer after the last look. */
  #wrote = false;
  /** Whether it was the writer when the server's word ran out, so that an old row must not make it the writer again. */
  #unconfirmed = false;

  constructor(private readonly context: LookoutContext) {
    // Counted from here where nobody can tell when.
    this.#lastAnswerAt = context.record.answered ? context.now() : null;
  }

  async look(): Promise<void> {
    const { member, idle, writes, now } = this.context;
    if (idle()) return;
    const beganAt = now();
    const timer = setTimeout(() => this.#onSlow(), slowMs);
    if (this.#wrote && !writes()) this.#unconfirmed = true;
    try {
      const { live, askedAt } = await this.#ask();
      // It has ended meanwhile: what it said last is not so any more.
      if (idle()) return;
      this.#lastAnswerAt = askedAt;
      this.slow = now() - beganAt >= slowMs;
      this.context.record.onAnswer();
      this.#unconfirmed = false;
      member.onLook(live, askedAt);
    } catch (error) {
      const waits =
        error instanceof ServerBusy && this.#lastAnswerAt !== null && now() - this.#lastAnswerAt < patienceMs;
      if (!waits && !idle()) {
        this.#unconfirmed ||= this.#wrote;
        member.onLook(null, beganAt);
      }
    } finally {
      clearTimeout(timer);
    }
    this.#wrote = writes();
  }

  /**
   * A statement that changes a table is one step for the group: what waits for all of its steps waits for as long as that
   * takes, an hour perhaps. The holder of the role goes on meanwhile by what the others say. Not so where nothing of the kind
   * runs: its volume may stand still, and every commit with it.
   */
  async #ask(): Promise<{ live: Live; askedAt: number }> {
    const { database, writes, witnessed, now } = this.context;
    const asks = writes() || this.#unconfirmed;
    const causal = asks && (now() >= this.#causalAgainAt || !witnessed());
    const look = async (how: boolean) => ({ askedAt: now(), live: await database.look(how) });
    try {
      return await look(causal);
    } catch (error) {
      if (!causal || !(error instanceof ServerBusy) || !witnessed() || !(await database.alters()))
        throw error;
      this.#causalAgainAt = now() + causalAgainMs;
      return look(false);
    }
  }

  #onSlow(): void {
    if (this.slow || this.#lastAnswerAt === null || this.context.idle()) return;
    this.slow = true;
    this.context.onSlow();
  }

  /** The server has ended: the next one is not hung while it starts. */
  onEnd(): void {
    this.#lastAnswerAt = null;
    this.slow = false;
    this.#wrote = false;
    this.#unconfirmed = false;
  }

  /**
   * Whether the server has answered once and then not for so long that it should be started again. Also where it turns us
   * away for having too many clients: the proxies have closed theirs long before, so that one that works has room for us.
   */
  isHung(): boolean {
    return this.#lastAnswerAt !== null && this.context.now() - this.#lastAnswerAt >= hungMs;
  }
}
