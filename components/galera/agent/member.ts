import type { Electorate } from "./electorate";
import { reasonOf } from "./errors";
import type { Files } from "./files";
import { assessDisk } from "./grastate";
import { MemberState } from "./member-state";
import type { OrderDesk, Outcome } from "./orders";
import type { Heard, Live, Report } from "./report";
import { ServerWatch } from "./server-watch";
import type { AgentSettings, Identity } from "./settings";
import { Startup } from "./startup";

/** What a member needs from outside. */
export interface MemberContext {
  identity: Identity;
  settings: AgentSettings;
  incarnation: string;
  files: Pick<Files, "facts" | "allowBootstrap" | "doubt" | "forgetHistory" | "keep" | "setAside">;
  desk: Pick<OrderDesk, "give" | "idle">;
  /** Makes the running server the primary component. */
  revive(): Promise<void>;
  /** The proxies that have lately been told that this member is the writer. */
  served(): string[];
  /** Whether its volume is short of space. */
  short(): boolean;
  /** Whether its volume stands still. */
  stalled(): boolean;
  /** Whether its server takes unusually long to answer. */
  slow(): boolean;
  /** Why its server must not join now, in words; null where it may. */
  barred(): string | null;
  electorate: Pick<Electorate, "members" | "listed" | "instances" | "problem" | "onLook">;
  /** Monotonic milliseconds. */
  now(): number;
  log(message: string): void;
}

/** One member: its server, from one start to the next, and what is told of it. */
export class Member {
  draining = false;
  yields = false;
  heir: string | null = null;
  #held = false;
  readonly #state: MemberState;
  readonly #server: ServerWatch;
  readonly #startup: Startup;

  constructor(private readonly context: MemberContext) {
    const { identity, now, log } = context;
    this.#state = new MemberState(identity.name, now, log);
    this.#server = new ServerWatch({ ...context, name: identity.name }, this.#state);
    const own = {
      report: () => this.report(),
      held: () => this.#held,
      revive: () => this.#server.revive(),
    };
    this.#startup = new Startup({ ...context, ...own }, this.#state);
  }

  /** Whether it is out for maintenance: its server is not started. When that ends, it serves again. */
  hold(held: boolean): void {
    if (this.#held && !held) this.draining = false;
    this.#held = held;
  }

  /** What peers and people are told. */
  report(): Report {
    return {
      name: this.context.identity.name,
      incarnation: this.context.incarnation,
      phase: this.#state.phase,
      disk: this.#state.disk,
      vote: this.#state.ballot.vote,
      live: this.#server.live,
      ended: this.#server.ended,
      failures: this.#state.backoff.failures,
      draining: this.draining,
      yields: this.yields,
      heir: this.heir,
      held: this.#held,
      short: this.context.short(),
      stalled: this.context.stalled(),
      slow: this.context.slow(),
      served: this.context.served(),
      message: this.#state.message,
    };
  }

  /** The server is known to have ended: its container says so, or nothing listens at its group port any more. */
  onEnd(): void {
    this.#server.onEnd();
  }

  /**
   * The peers that answer have told what they know. It counts while a server starts here: before, its volume may still be
   * that of a pod which was deleted by force and goes on, and what the others name is the server of that one.
   */
  onHeard(peers: ReadonlyMap<string, Heard>): void {
    const { phase } = this.#state;
    const starts = phase === "started" || phase === "bootstrapping";
    if (starts && !this.context.desk.idle) this.#server.onHeard(peers);
  }

  /** The database container asks for an order. */
  onIdle(outcome: Outcome): void {
    this.onEnd();
    // A new container: if the last one was drained, it has stopped since.
    if (outcome.verb === "none") this.draining = false;
    this.#startup.onIdle(outcome);
  }

  /**
   * The server answered, or did not.
   *
   * @param askedAt when it was asked: an answer may lie unread for as long as this process was stopped
   */
  onLook(live: Live | null, askedAt: number): void {
    this.#server.onLook(live, askedAt);
  }

  /**
   * The pod goes, and its server has left its group: those that remain are told what it leaves behind. Where it still
   * writes that down, its end alone.
   */
  leave(): void {
    // Nothing listens yet, but something is about to.
    if (this.#state.phase === "bootstrapping") return;
    this.onEnd();
    try {
      const disk = assessDisk(this.context.files.facts("not run"));
      if (disk === "recover") return;
      this.#state.phase = "left";
      this.#state.disk = disk;
    } catch (error) {
      this.context.log(`what it leaves behind cannot be read: ${reasonOf(error)}`);
    }
  }

  /**
   * Decides on the newest reports; called after each round.
   *
   * @param peers of those that answer
   * @param heard of all, however old
   */
  decide(peers: ReadonlyMap<string, Heard>, heard: ReadonlyMap<string, Heard>): void {
    this.#startup.decide(peers, heard);
  }
}
