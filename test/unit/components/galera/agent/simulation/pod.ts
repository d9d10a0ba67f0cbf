import type { Electorate } from "../../../../../../components/galera/agent/electorate";
import type { DiskFacts } from "../../../../../../components/galera/agent/grastate";
import type { MemberContext } from "../../../../../../components/galera/agent/member";
import type { Outcome, Verb } from "../../../../../../components/galera/agent/orders";
import { type Heard, nilUuid } from "../../../../../../components/galera/agent/report";
import { Agent } from "./agent";
import type { Data, Launch, Server } from "./galera";

/** A rule that is broken on purpose: what the agent is told instead of what is so. */
export interface Sabotage {
  /** Whom it takes for those who have a say. */
  electorate?(electorate: Electorate): MemberContext["electorate"];
  /** What it takes a peer's report for. */
  hears?(heard: Heard, self: string): Heard;
  /** Whom it takes for those that answer, besides those that do. */
  answering?(heard: ReadonlyMap<string, Heard>): ReadonlyMap<string, Heard>;
  /** What it takes its own volume for. */
  facts?(facts: DiskFacts): DiskFacts;
  /** It does without one of its parts. */
  lacks?: "expulsion" | "standstill" | "record";
}

/** What a pod's agent and its container do to the world around them. */
export interface PodEvents {
  now(): number;
  launch(pod: Pod, launch: Launch): Server;
  revive(pod: Pod): void;
  end(pod: Pod, way: "stop" | "kill"): void;
  sabotage: Sabotage;
}

/** What outlives a pod. */
export class Volume {
  data: Data | null = null;
  crashed = false;
  /** Less than a database: a state transfer broke off. */
  broken = false;
  /** Its script was ended, too: one that fails takes its mark away. */
  marked = false;
  /** Its server ended in the middle of a statement for all members. */
  unsafe = false;
  whole = false;
  /** It has begun a group on such data. */
  unfinished = false;
  fresh = false;
  view: readonly string[] = [];
  ahead: string | null = null;

  /** Whether a cluster could go on from what it holds. One that ended in a statement counts for nothing while it joins. */
  get usable(): boolean {
    return !this.broken && (this.whole || !this.unsafe);
  }
}

/** One member's pod: its database container, its volume and its agent. */
export class Pod {
  readonly name: string;
  volume = new Volume();
  present = false;
  /** Its node is gone, so that nothing makes it again. */
  down = false;
  segment = 0;
  agentSegment = 0;
  /** What it hears arrives a round late. */
  slow = false;
  server: Server | null = null;
  /** The list of members as it is mounted, and as it will be. */
  list: readonly string[] = [];
  listDue: { round: number; list: readonly string[] } | null = null;
  agent: Agent | null = null;
  outcome: Outcome = { verb: "none", code: 0 };
  order: { verb: Verb; words: readonly string[] } | null = null;
  /** Whether the container waits for an order. */
  idle = false;

  constructor(
    readonly ordinal: number,
    readonly events: PodEvents,
  ) {
    this.name = `galera-${ordinal}`;
  }

  begin(list: readonly string[]): void {
    this.present = true;
    this.list = list;
    this.listDue = null;
    this.outcome = { verb: "none", code: 0 };
    this.order = null;
    this.agent = new Agent(this);
  }

  /** Another agent beside the same container, which asks it anew where it waits for an order. */
  restartAgent(): void {
    this.agent = new Agent(this);
    this.idle = false;
  }

  /** The kubelet brings the list up to date. */
  mount(): void {
    this.list = this.listDue?.list ?? this.list;
    this.listDue = null;
  }

  /** What is left of the container when its server has ended. */
  onEnd(code: number): void {
    this.server = null;
    this.outcome = { verb: "start", code };
    this.order = null;
  }

  /** Another container, as after it was killed as a whole. */
  renew(): void {
    this.outcome = { verb: "none", code: 0 };
    this.order = null;
    this.idle = false;
  }

  gone(): void {
    this.present = false;
    this.agent = null;
    this.idle = false;
    this.order = null;
    this.server = null;
  }

  /** What the container does in a round. */
  work(): void {
    if (!this.present) return;
    const { order, volume } = this;
    if (order?.verb === "start") return;
    if (order?.verb === "install") Object.assign(volume, new Volume(), { view: volume.view, fresh: true });
    if (order !== null) this.outcome = { verb: order.verb, code: 0 };
    this.order = null;
    if (this.idle || this.agent === null) return;
    this.idle = true;
    this.agent.onIdle(this.outcome);
  }

  give(verb: Verb, words: readonly string[]): boolean {
    if (!this.idle) return false;
    this.idle = false;
    this.order = { verb, words };
    if (verb !== "start") return true;
    const hosts = words
      .find((word) => word.startsWith("--wsrep-cluster-address="))
      ?.match(/galera-\d+(?=\.)/g);
    const { data, broken, crashed, unsafe } = this.volume;
    const told = words.some((word) => word.startsWith("--wsrep-start-position="));
    const launch: Launch = {
      name: this.name,
      newCluster: words.includes("--wsrep-new-cluster"),
      hosts: hosts ?? [],
      data: broken || unsafe || (crashed && !told) ? null : data,
    };
    this.server = this.events.launch(this, launch);
    this.volume.crashed = true;
    return true;
  }

  facts(recovery: "not run" | "ok" | "failed"): DiskFacts {
    const { data, broken, marked, unsafe, whole, unfinished, crashed, fresh, ahead } = this.volume;
    const empty = data === null || data.log.length === 0;
    const recovered = empty ? `${nilUuid}:-1` : broken ? `${data.uuid}:999` : positionOf(data);
    const uuid = unsafe || broken ? nilUuid : data?.uuid;
    const seqno = crashed || unsafe || broken ? -1 : data?.log.length;
    return {
      ahead,
      database: data !== null || fresh || broken,
      incompatible: null,
      fresh,
      grastate: uuid === undefined ? null : `uuid: ${uuid}\nseqno: ${seqno}\n`,
      whole,
      unfinished,
      transferBroken: broken && marked,
      recovery:
        recovery === "not run"
          ? null
          : { ok: recovery === "ok", log: `WSREP: Recovered position: ${recovered}` },
    };
  }
}

const positionOf = ({ uuid, log }: Data) => `${uuid}:${log.length}`;
