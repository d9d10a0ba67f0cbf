import type { Electorate } from "./electorate";
import { reasonOf } from "./errors";
import type { Files } from "./files";
import { InstanceWatch } from "./instance";
import type { MemberState } from "./member-state";
import { QuorumWatch } from "./quorum";
import type { Heard, Live } from "./report";

/**
 * How long an answer of the server counts. While the group excludes a silent member, statements wait: that is no reason
 * to give anything up at once. After a pause of the agent or of the server nothing older must be told to anybody.
 */
export const patienceMs = 4000;
/** What a {@link ServerWatch} needs from outside. */
export interface ServerWatchContext {
  name: string;
  files: Pick<Files, "keep" | "doubt">;
  electorate: Pick<Electorate, "onLook">;
  /** Makes the running server the primary component. */
  revive(): Promise<void>;
  /** Monotonic milliseconds. */
  now(): number;
}

/** What is known of the server that runs. */
export class ServerWatch {
  #live: Live | null = null;
  /** When the server was asked for {@link #live}. */
  #liveAt = 0;
  /** Whether the data are known to be whole and to belong to a cluster. */
  #kept = false;
  readonly #instance: InstanceWatch;
  readonly #quorum: QuorumWatch;

  constructor(
    private readonly context: ServerWatchContext,
    private readonly state: MemberState,
  ) {
    this.#instance = new InstanceWatch(context.name);
    this.#quorum = new QuorumWatch(context.now);
  }

  /** What the server said last; null where that was too long ago to count. */
  get live(): Live | null {
    return this.context.now() - this.#liveAt > patienceMs ? null : this.#live;
  }

  /** The last instance of it that is known to have ended; null where none is. */
  get ended(): string | null {
    return this.#instance.ended;
  }

  /** The server answered, or did not; see `Member.onLook`. */
  onLook(live: Live | null, askedAt: number): void {
    const { state, context } = this;
    this.#live = live;
    this.#liveAt = askedAt;
    if (live !== null) this.#instance.onLook(live);
    this.#watchQuorum(live);
    // Whom a view of long ago lacks may have joined since.
    if (live !== null && context.now() - askedAt <= patienceMs) context.electorate.onLook(live);
    // One that has Joined only has to catch up, as a donor has afterwards.
    if (live !== null && (live.expelled || /^Join(er|ing)/.test(live.state))) this.#doubt();
    if (live?.primary !== true) {
      if (this.#quorum.gaveUp(live) && state.phase === "bootstrapping") state.abstain();
      return;
    }
    state.phase = "started";
    state.disk = { kind: "unknown" };
    const problem = live.state === "Synced" ? this.#keep() : "";
    state.say(live.state === "Synced" ? `is synced${problem}` : `is ${live.state}`);
    if (live.state === "Synced") state.backoff.succeed();
  }

  /** Its data differ, or may be replaced. */
  #doubt(): void {
    try {
      this.#kept = false;
      this.context.files.doubt();
    } catch (error) {
      this.state.say(`cannot write to its volume: ${reasonOf(error)}`);
    }
  }

  /** Marks the data as whole and taken up; why it could not, or nothing. */
  #keep(): string {
    try {
      if (!this.#kept) this.context.files.keep();
      this.#kept = true;
      return "";
    } catch (error) {
      return `, but cannot write to its volume: ${reasonOf(error)}`;
    }
  }

  /** The peers have told what they know. */
  onHeard(peers: ReadonlyMap<string, Heard>): void {
    // A server that answers says itself who it is.
    if (this.#live === null) this.#instance.onHeard(peers);
  }

  /** The server has ended. */
  onEnd(): void {
    this.#instance.onEnd();
    this.#quorum.onEnd();
    this.#live = null;
    this.#kept = false;
  }

  /** Makes it the primary component as it is. */
  revive(): void {
    this.state.phase = "bootstrapping";
    this.#quorum.onRevival();
    this.context.revive().catch((error: unknown) => {
      this.state.say(`could not become the primary component: ${reasonOf(error)}`);
    });
  }

  #watchQuorum(live: Live | null): void {
    const quorum = this.#quorum.onLook(live);
    switch (quorum.kind) {
      case "kept":
        if (this.state.phase === "stranded") this.state.abstain();
        break;
      case "lost":
        // What was told and voted before belongs to a component that is gone.
        this.state.disk = { kind: "unknown" };
        this.state.ballot.cast(null);
        break;
      case "waits":
        break;
      case "stranded":
        this.state.phase = "stranded";
        this.state.disk = { kind: "data", ...quorum.data, safeToBootstrap: false };
    }
  }
}
