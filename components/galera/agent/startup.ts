import { type Decision, decide } from "./bootstrap";
import type { Electorate } from "./electorate";
import { reasonOf } from "./errors";
import type { Files } from "./files";
import { assessDisk } from "./grastate";
import { JoinQueue } from "./join-queue";
import type { MemberState } from "./member-state";
import type { OrderDesk, Outcome, Verb } from "./orders";
import { type Disk, type Heard, isUnsafe, type Phase, type Report } from "./report";
import type { AgentSettings, Identity } from "./settings";
import { startArguments } from "./start-arguments";

/**
 * After so many failures in a row the others are told that the volume cannot be read. The first ones may only mean that a pod
 * which was deleted by force still has its server on this volume: InnoDB's lock keeps the two apart.
 */
const recoveryAttempts = 8;
/**
 * How long the running cluster may be behind this disk, though one of its members has applied all that it has received:
 * what that one tells may be a moment old, which heals. Transactions that nobody received do not.
 */
const behindMs = 15_000;

/** What a {@link Startup} needs from outside. */
export interface StartupContext {
  identity: Identity;
  settings: AgentSettings;
  files: Pick<Files, "facts" | "allowBootstrap" | "doubt" | "forgetHistory" | "setAside">;
  desk: Pick<OrderDesk, "give" | "idle">;
  electorate: Pick<Electorate, "members" | "listed" | "instances" | "problem">;
  /** What peers are told of this member. */
  report(): Report;
  /** Whether it is out for maintenance. */
  held(): boolean;
  /** Makes the running server the primary component. */
  revive(): void;
  /** Why its server must not join now, in words; null where it may. */
  barred(): string | null;
  /** Monotonic milliseconds. */
  now(): number;
  log(message: string): void;
}

/** Brings a stopped server up: finds out what its disk holds, decides with the others, orders what is to be run. */
export class Startup {
  #recovery: "not run" | "ok" | "failed" = "not run";
  /** Since when the running cluster has been behind this disk. */
  #behindAt: number | null = null;
  /** Why the volume is to be set aside, as long as that could not be written down. */
  #ahead: string | null = null;
  readonly #queue: JoinQueue;
  #starts = 0;

  constructor(
    private readonly context: StartupContext,
    private readonly state: MemberState,
  ) {
    this.#queue = new JoinQueue(context.identity.name, context.now);
  }

  /** The database container asks for an order. */
  onIdle(outcome: Outcome): void {
    switch (outcome.verb) {
      case "none":
        this.#reset();
        break;
      case "recover":
        if (outcome.code === 0) {
          this.#recovery = "ok";
          break;
        }
        this.#fail(`the recovery of the position failed (exit code ${outcome.code})`);
        if (this.state.backoff.failures < recoveryAttempts) {
          this.state.phase = "preparing";
          return;
        }
        this.#recovery = "failed";
        break;
      case "install":
        if (outcome.code === 0) {
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
   * Decides on the newest reports, and does it.
   *
   * @param peers of those that answer
   * @param heard of all, however old
   */
  decide(peers: ReadonlyMap<string, Heard>, heard: ReadonlyMap<string, Heard>): void {
    const { context } = this;
    const stranded = this.state.phase === "stranded";
    const { backoff, ballot } = this.state;
    if (!context.desk.idle && !stranded) return;
    // Idle in this phase: the recovery failed and is due again.
    if (this.state.phase === "preparing" && !backoff.waits) this.#assess();
    if (this.state.phase !== "waiting" && !stranded) return;
    const decision = decide({
      self: context.report(),
      members: context.electorate.members(),
      listed: context.electorate.listed(),
      instances: context.electorate.instances(),
      problem: context.electorate.problem(),
      peers,
      heard,
      selfVotedAt: ballot.selfVotedAt,
    });
    if (decision.action !== "wait for the cluster" || context.held() || backoff.waits) this.#behindAt = null;
    if (context.held()) {
      this.#onlyVote(decision);
      return;
    }
    if (backoff.waits) {
      // It has a say meanwhile: the others need not wait for it. Where it would start by itself, its vote stands.
      if (decision.action === "wait") ballot.cast(decision.vote);
      else if (!["bootstrap", "revive", "found"].includes(decision.action)) ballot.cast(null);
      return;
    }
    const barred =
      decision.action === "join" ? (context.barred() ?? this.#queue.reason(peers, backoff.failures)) : null;
    this.state.say(barred ?? decision.message);
    switch (decision.action) {
      case "wait":
      case "stop":
        this.state.ballot.cast(decision.action === "wait" ? decision.vote : null);
        // Told to the others by now; perhaps the reason has gone meanwhile, e.g. a full volume.
        if (this.#recovery === "failed") this.#order("preparing", "recover");
        break;
      case "wait for the cluster":
        this.state.ballot.cast(null);
        this.#behindAt ??= context.now();
        if (context.now() - this.#behindAt > behindMs) this.#setAside(decision.message);
        break;
      case "join":
        this.state.ballot.cast(null);
        if (barred === null) this.#join();
        break;
      case "bootstrap":
        this.#bootstrap();
        break;
      case "revive":
        context.revive();
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
    this.state.ballot.cast(mine ? null : vote);
    const needed = mine
      ? ", and holds transactions that no other has: end the maintenance to let it start"
      : "";
    this.state.say(`is out for maintenance${needed}`);
  }

  /** Kept on the volume: once the cluster's count has passed this one's, nothing else would tell the difference. */
  #setAside(reason: string): void {
    this.#ahead = reason;
    this.#behindAt = null;
    this.#assess();
  }

  #bootstrap(): void {
    const { disk } = this.state;
    const allowed = this.#onVolume((files) => {
      if (disk.kind === "data") files.allowBootstrap(disk.uuid);
    });
    // Else as after a start that failed: another one that holds the same may do it.
    if (allowed) this.#start("bootstrapping", true);
  }

  #join(): void {
    const { disk } = this.state;
    const prepared = this.#onVolume((files) => {
      // It takes all data, and the group may have gone on from a position before its own. First, for what `doubt` takes away
      // is what tells it, where only one of the two can be done.
      if (disk.kind === "unusable" || isUnsafe(disk)) files.forgetHistory();
      // A state transfer that breaks off leaves nothing whole, and not always a trace.
      files.doubt();
    });
    if (prepared) this.#start("started", false);
  }

  /** Changes something on the volume; whether that was possible. */
  #onVolume(change: (files: StartupContext["files"]) => void): boolean {
    try {
      change(this.context.files);
      return true;
    } catch (error) {
      this.#failOnVolume(error);
      return false;
    }
  }

  /** What the volume holds is looked at again after a pause. */
  #failOnVolume(error: unknown): void {
    this.#fail(`its volume does not work: ${reasonOf(error)}`);
    this.state.phase = "preparing";
    this.state.disk = { kind: "unknown" };
  }

  #start(phase: Phase, newCluster: boolean): void {
    const { identity, settings } = this.context;
    const { disk } = this.state;
    // Of unsafe data Galera takes the position only where they begin a group.
    const known = disk.kind === "data" && (newCluster || !isUnsafe(disk));
    const position = known ? { uuid: disk.uuid, seqno: disk.seqno } : null;
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
    this.state.disk = { kind: "unknown" };
  }

  #order(phase: Phase, verb: Verb, words: readonly string[] = []): void {
    this.context.log(`orders: ${[verb, ...words].join(" ")}`);
    // Published before the order is given: no peer may see a server start that it was not told of.
    this.state.phase = phase;
    if (!this.context.desk.give(verb, words)) this.state.phase = "unknown";
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
      this.state.disk = { kind: "unknown" };
      const barred = this.context.barred();
      if (barred === null) {
        this.#order("preparing", "recover");
        return;
      }
      // A recovery takes room, too. Due again as after one that failed.
      this.state.phase = "preparing";
      this.state.say(barred);
      return;
    }
    this.state.phase = "waiting";
    this.state.disk = disk;
  }

  #reset(): void {
    this.state.phase = "unknown";
    this.#recovery = "not run";
    this.state.ballot.cast(null);
  }

  #fail(message: string): void {
    this.#reset();
    this.state.backoff.fail();
    this.state.say(message);
  }
}
