import { type Decision, decide } from "./bootstrap";
import type { Electorate } from "./electorate";
import { reasonOf } from "./errors";
import type { Files } from "./files";
import { assessDisk } from "./grastate";
import type { OrderDesk, Outcome, Verb } from "./orders";
import { type Disk, type Heard, type Live, nilUuid, type Phase, type Report } from "./report";
import type { AgentSettings, Identity } from "./settings";
import { startArguments } from "./start-arguments";

/** What a member needs from outside. */
export interface MemberContext {
  identity: Identity;
  settings: AgentSettings;
  incarnation: string;
  files: Pick<Files, "facts" | "allowBootstrap" | "keep" | "setAside">;
  desk: Pick<OrderDesk, "give" | "idle">;
  /** Makes the running server the primary component. */
  revive(): Promise<void>;
  /** The proxies that have lately been told that this member is the writer. */
  served(): string[];
  /** Whether its volume is short of space. */
  short(): boolean;
  /** Why its server must not join now, in words; null where it may. */
  barred(): string | null;
  electorate: Pick<Electorate, "members" | "listed" | "instances" | "problem" | "onLook">;
  /** Monotonic milliseconds. */
  now(): number;
  log(message: string): void;
}

const firstPauseMs = 250;
const longestPauseMs = 10_000;
/**
 * After so many failures in a row the others are told that the volume cannot be read. The first ones may only mean that a pod
 * which was deleted by force still has its server on this volume: InnoDB's lock keeps the two apart.
 */
const recoveryAttempts = 8;
/**
 * How long a server may be without a primary component before the members settle it. Galera settles by itself what
 * heals: the end of a short partition, or the return of every member that was in the last component.
 */
const strandedMs = 8000;
/**
 * How long an answer of the server counts. While the group excludes a silent member, statements wait: that is no reason
 * to give anything up at once. After a pause of the agent or of the server nothing older must be told to anybody.
 */
export const patienceMs = 4000;
/**
 * How long the running cluster may be behind this disk, though one of its members has applied all that it has received:
 * what that one tells may be a moment old, which heals. Transactions that nobody received do not.
 */
const behindMs = 15_000;

/** One member on its way from a stopped server to a running one. */
export class Member {
  draining = false;
  yields = false;
  heir: string | null = null;
  #held = false;
  #live: Live | null = null;
  /** When the server was asked for {@link #live}. */
  #liveAt = 0;
  #phase: Phase = "unknown";
  #disk: Disk = { kind: "unknown" };
  #recovery: "not run" | "ok" | "failed" = "not run";
  #vote: string | null = null;
  #selfVotedAt: number | null = null;
  #message = "has not heard from the database container";
  /** Whether the data are known to belong to a cluster. */
  #kept = false;
  /** Since when the running server has been without a primary component. */
  #nonPrimaryAt: number | null = null;
  /** Since when the running cluster has been behind this disk. */
  #behindAt: number | null = null;
  /** Why the volume is to be set aside, as long as that could not be written down. */
  #ahead: string | null = null;
  #failures = 0;
  #starts = 0;
  #notBefore = 0;
  /** What the group last called the server. */
  #instance: string | null = null;
  #ended: string | null = null;
  /** When the running server was told to become the primary component; null where that is settled. */
  #revivedAt: number | null = null;

  constructor(private readonly context: MemberContext) {}

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
      phase: this.#phase,
      disk: this.#disk,
      vote: this.#vote,
      live: this.context.now() - this.#liveAt > patienceMs ? null : this.#live,
      ended: this.#ended,
      failures: this.#failures,
      draining: this.draining,
      yields: this.yields,
      heir: this.heir,
      held: this.#held,
      short: this.context.short(),
      served: this.context.served(),
      message: this.#message,
    };
  }

  /** The server is known to have ended: its container says so, or nothing listens at its group port any more. */
  onEnd(): void {
    this.#ended = this.#instance;
    this.#live = null;
    this.#nonPrimaryAt = null;
    this.#revivedAt = null;
  }

  /**
   * What the others' group calls the server here. One that gets its state answers no question, so that this is how its
   * agent knows whom the others wait for should it end: whatever bore this name before that moment has ended with it.
   */
  onHeard(heard: ReadonlyMap<string, Heard>): void {
    const { desk, identity } = this.context;
    if (desk.idle || this.#live !== null) return;
    for (const { report } of heard.values()) {
      const named = report.live?.instances.find(
        ({ name, uuid }) => name === identity.name && uuid !== this.#ended,
      );
      if (named !== undefined) this.#instance = named.uuid;
    }
  }

  /** The database container asks for an order. */
  onIdle(outcome: Outcome): void {
    this.onEnd();
    switch (outcome.verb) {
      case "none":
        // A new container: if the last one was drained, it has stopped since.
        this.draining = false;
        this.#reset();
        break;
      case "recover":
        if (outcome.code === 0) {
          this.#recovery = "ok";
          break;
        }
        this.#fail(`the recovery of the position failed (exit code ${outcome.code})`);
        if (this.#failures < recoveryAttempts) {
          this.#phase = "preparing";
          return;
        }
        this.#recovery = "failed";
        break;
      case "install":
        if (outcome.code === 0) {
          this.#kept = false;
          this.#start("bootstrapping", true);
          return;
        }
        this.#fail(`the installation of the system tables failed (exit code ${outcome.code})`);
        break;
      case "start":
        this.#fail(`the server ended (exit code ${outcome.code})`);
    }
    this.#assess();
  }

  /**
   * The server answered, or did not.
   *
   * @param askedAt when it was asked: an answer may lie unread for as long as this process was stopped
   */
  onLook(live: Live | null, askedAt: number): void {
    this.#live = live;
    this.#liveAt = askedAt;
    if (live !== null && live.instance !== "") this.#instance = live.instance;
    this.#watchQuorum(live);
    // Whom a view of long ago lacks may have joined since.
    if (live !== null && this.context.now() - askedAt <= patienceMs) this.context.electorate.onLook(live);
    if (live?.primary !== true) return void this.#watchRevival(live);
    this.#revivedAt = null;
    this.#phase = "started";
    this.#disk = { kind: "unknown" };
    const problem = live.state === "Synced" ? this.#keep() : "";
    this.#say(live.state === "Synced" ? `is synced${problem}` : `is ${live.state}`);
    if (live.state === "Synced") this.#failures = 0;
  }

  /** Marks the data as taken up; why it could not, or nothing. */
  #keep(): string {
    try {
      if (!this.#kept) this.context.files.keep();
      this.#kept = true;
      return "";
    } catch (error) {
      return `, but cannot write to its volume: ${reasonOf(error)}`;
    }
  }

  /** The pod goes, and its server has stopped: those that remain are told what it leaves behind. */
  leave(): void {
    // Nothing listens yet, but something is about to.
    if (this.#phase === "bootstrapping") return;
    this.onEnd();
    const disk = assessDisk(this.context.files.facts("not run"));
    if (disk === "recover") return;
    this.#phase = "left";
    this.#disk = disk;
  }

  /**
   * Decides on the newest reports; called after each round.
   *
   * @param peers of those that answer
   * @param heard of all, however old
   */
  decide(peers: ReadonlyMap<string, Heard>, heard: ReadonlyMap<string, Heard>): void {
    const { context } = this;
    const stranded = this.#phase === "stranded";
    if ((!context.desk.idle && !stranded) || context.now() < this.#notBefore) return;
    // Idle in this phase: the recovery failed and is due again.
    if (this.#phase === "preparing") this.#assess();
    if (this.#phase !== "waiting" && !stranded) return;
    const decision = decide({
      self: this.report(),
      members: context.electorate.members(),
      listed: context.electorate.listed(),
      instances: context.electorate.instances(),
      problem: context.electorate.problem(),
      peers,
      heard,
      selfVotedAt: this.#selfVotedAt,
    });
    if (this.#held) {
      this.#onlyVote(decision);
      return;
    }
    const barred = decision.action === "join" ? context.barred() : null;
    this.#say(barred ?? decision.message);
    if (decision.action !== "wait for the cluster") this.#behindAt = null;
    switch (decision.action) {
      case "wait":
      case "stop":
        this.#setVote(decision.action === "wait" ? decision.vote : null);
        // Told to the others by now; perhaps the reason has gone meanwhile, e.g. a full volume.
        if (this.#recovery === "failed") this.#order("preparing", "recover");
        break;
      case "wait for the cluster":
        this.#setVote(null);
        this.#behindAt ??= context.now();
        if (context.now() - this.#behindAt > behindMs) this.#setAside(decision.message);
        break;
      case "join":
        this.#setVote(null);
        if (barred === null) this.#start("started", false);
        break;
      case "bootstrap":
        this.#bootstrap();
        break;
      case "revive":
        this.#revive();
        break;
      case "found":
        this.#order("bootstrapping", "install");
        break;
    }
  }

  /** Out for maintenance. Without its vote the others could not start after they have all crashed. */
  #onlyVote(decision: Decision): void {
    const vote = decision.action === "wait" ? decision.vote : null;
    const mine = vote === this.context.identity.name;
    this.#setVote(mine ? null : vote);
    const needed = mine
      ? ", and holds transactions that no other has: end the maintenance to let it start"
      : "";
    this.#say(`is out for maintenance${needed}`);
  }

  #watchQuorum(live: Live | null): void {
    if (live?.nonPrimary !== true || live.uuid === nilUuid || live.seqno < 0) {
      this.#nonPrimaryAt = null;
      if (this.#phase !== "stranded") return;
      this.#phase = "started";
      this.#disk = { kind: "unknown" };
      this.#setVote(null);
      return;
    }
    if (this.#nonPrimaryAt === null) {
      // What was told and voted before belongs to a component that is gone.
      this.#nonPrimaryAt = this.context.now();
      this.#disk = { kind: "unknown" };
      this.#setVote(null);
    }
    if (this.context.now() - this.#nonPrimaryAt < strandedMs) return;
    this.#phase = "stranded";
    this.#disk = { kind: "data", uuid: live.uuid, seqno: live.seqno, safeToBootstrap: false };
  }

  /** Kept on the volume: once the cluster's count has passed this one's, nothing else would tell the difference. */
  #setAside(reason: string): void {
    this.#ahead = reason;
    this.#behindAt = null;
    this.#assess();
  }

  #bootstrap(): void {
    try {
      if (this.#disk.kind === "data") this.context.files.allowBootstrap(this.#disk.uuid);
    } catch (error) {
      // As after a start that failed: another one that holds the same may do it.
      this.#failOnVolume(error);
      return;
    }
    this.#start("bootstrapping", true);
  }

  /** What the volume holds is looked at again after a pause. */
  #failOnVolume(error: unknown): void {
    this.#fail(`its volume does not work: ${reasonOf(error)}`);
    this.#phase = "preparing";
    this.#disk = { kind: "unknown" };
  }

  #revive(): void {
    this.#phase = "bootstrapping";
    this.#nonPrimaryAt = null;
    this.#revivedAt = this.context.now();
    this.context.revive().catch((error: unknown) => {
      this.#say(`could not become the primary component: ${reasonOf(error)}`);
    });
  }

  /**
   * A server that answers, and has not become the primary component in the time in which others would have settled
   * it, is not about to: the others must not wait for it for ever.
   */
  #watchRevival(live: Live | null): void {
    if (live === null || this.#revivedAt === null || this.context.now() - this.#revivedAt < strandedMs)
      return;
    this.#revivedAt = null;
    if (this.#phase !== "bootstrapping") return;
    this.#phase = "started";
    this.#disk = { kind: "unknown" };
    this.#setVote(null);
  }

  #start(phase: Phase, newCluster: boolean): void {
    const { identity, settings } = this.context;
    const position = this.#disk.kind === "data" ? { uuid: this.#disk.uuid, seqno: this.#disk.seqno } : null;
    const words = startArguments({
      identity,
      members: this.context.electorate.members(),
      settings,
      newCluster,
      starts: this.#starts++,
      position,
    });
    this.#recovery = "not run";
    this.#order(phase, "start", words);
    this.#disk = { kind: "unknown" };
  }

  #order(phase: Phase, verb: Verb, words: readonly string[] = []): void {
    this.context.log(`orders: ${[verb, ...words].join(" ")}`);
    // Published before the order is given: no peer may see a server start that it was not told of.
    this.#phase = phase;
    if (!this.context.desk.give(verb, words)) this.#phase = "unknown";
  }

  /** Looks at the disk, and asks for a recovery of the position where the files do not tell it. */
  #assess(): void {
    let disk: Disk | "recover";
    try {
      if (this.#ahead !== null) this.context.files.setAside(this.#ahead);
      this.#ahead = null;
      disk = assessDisk(this.context.files.facts(this.#recovery));
    } catch (error) {
      this.#failOnVolume(error);
      return;
    }
    if (disk === "recover") {
      this.#disk = { kind: "unknown" };
      const barred = this.context.barred();
      if (barred === null) {
        this.#order("preparing", "recover");
        return;
      }
      // A recovery takes room, too. Due again as after one that failed.
      this.#phase = "preparing";
      this.#say(barred);
      return;
    }
    this.#phase = "waiting";
    this.#disk = disk;
  }

  #reset(): void {
    this.#phase = "unknown";
    this.#recovery = "not run";
    this.#setVote(null);
  }

  #fail(message: string): void {
    this.#reset();
    this.#notBefore = this.context.now() + Math.min(longestPauseMs, firstPauseMs * 2 ** this.#failures);
    this.#failures++;
    this.#say(message);
  }

  #setVote(vote: string | null): void {
    if (vote !== this.context.identity.name) this.#selfVotedAt = null;
    else if (this.#vote !== vote) this.#selfVotedAt = this.context.now();
    this.#vote = vote;
  }

  #say(message: string): void {
    if (message !== this.#message) this.context.log(message);
    this.#message = message;
  }
}
