import { Electorate } from "../../../../../../components/galera/agent/electorate";
import { Expulsion } from "../../../../../../components/galera/agent/expulsion";
import { Member } from "../../../../../../components/galera/agent/member";
import type { Outcome } from "../../../../../../components/galera/agent/orders";
import {
  type Heard,
  type Live,
  nilUuid,
  type Report,
} from "../../../../../../components/galera/agent/report";
import { patienceMs } from "../../../../../../components/galera/agent/server-watch";
import { Standstill } from "../../../../../../components/galera/agent/standstill";
import { settings } from "../simulated";
import type { Server } from "./galera";
import type { Pod } from "./pod";

/** How long a server may be silent before it is taken for hung; see `lookout.ts`. */
const hungMs = 60_000;
let incarnations = 0;

/** The agent's parts that decide how its server starts and ends, put together as in `main.ts`. */
export class Agent {
  readonly member: Member;
  readonly #electorate: Electorate;
  readonly #expulsion: Expulsion;
  readonly #standstill: Standstill;
  readonly #heard = new Map<string, Heard>();
  #answering = new Set<string>();
  #late: Heard[] = [];
  #answeredAt: number | null = null;

  constructor(private readonly pod: Pod) {
    const { name, events, volume } = pod;
    const { now, sabotage } = events;
    const log = () => {};
    this.#electorate = new Electorate({
      listed: () => pod.list,
      files: {
        readView: () => [...volume.view],
        keepView: (view) => {
          volume.view = view;
        },
      },
      log,
    });
    this.member = new Member({
      identity: { name, address: `10.0.0.${pod.ordinal}` },
      settings,
      incarnation: String(incarnations++),
      files: {
        facts: (recovery) => {
          const facts = pod.facts(recovery);
          return sabotage.facts?.(facts) ?? facts;
        },
        allowBootstrap: () => {
          volume.unfinished ||= volume.unsafe;
          volume.unsafe = false;
        },
        doubt: () => {
          volume.whole = false;
          volume.unfinished = false;
        },
        forgetHistory: () => {},
        keep: () => {
          volume.fresh = false;
          volume.whole = true;
          volume.unfinished = false;
        },
        setAside: (reason) => {
          volume.ahead = reason;
        },
      },
      desk: {
        give: (verb, words = []) => pod.give(verb, words),
        get idle() {
          return pod.idle;
        },
      },
      revive: async () => events.revive(pod),
      served: () => [],
      short: () => false,
      stalled: () => false,
      slow: () => false,
      barred: () => null,
      electorate: sabotage.electorate?.(this.#electorate) ?? this.#electorate,
      now,
      log,
    });
    const parts = {
      member: this.member,
      journal: { note: () => noIncident },
      database: { shutDown: async () => events.end(pod, "stop") },
      kill: () => events.end(pod, "kill"),
      now,
      log,
    };
    this.#expulsion = new Expulsion(parts);
    this.#standstill = new Standstill({
      ...parts,
      name,
      probe: { stalledSince: null },
      members: () => this.#electorate.members(),
      others: () => this.others(),
      answering: () => this.answering(),
      hung: () => this.#answeredAt !== null && now() - this.#answeredAt >= hungMs,
      joins: () => sabotage.lacks !== "record" && pod.server?.launch.newCluster === false,
    });
  }

  others(): readonly string[] {
    return this.#electorate.members().filter((name) => name !== this.pod.name);
  }

  answering(): ReadonlyMap<string, Heard> {
    const { sabotage } = this.pod.events;
    const answering = new Map([...this.#heard].filter(([name]) => this.#answering.has(name)));
    return sabotage.answering === undefined
      ? answering
      : new Map([...sabotage.answering(this.#heard), ...answering]);
  }

  /** What the peers say that it is in touch with; the newest may arrive a round late. */
  listen(reports: readonly Report[]): void {
    const { events, slow } = this.pod;
    const others = this.others();
    for (const name of this.#heard.keys()) if (!others.includes(name)) this.#heard.delete(name);
    const news = reports
      .filter(({ name }) => others.includes(name))
      .map((report) => ({ report, askedAt: events.now() }));
    this.#answering = new Set(news.map(({ report }) => report.name));
    for (const heard of slow ? this.#late : [...this.#late, ...news]) this.take(heard);
    this.#late = slow ? news : [];
    // Until it has said something on the connection that stands, it does not answer.
    for (const name of this.#answering) if (!this.#heard.has(name)) this.#answering.delete(name);
  }

  /** Something that a peer says of its own accord. */
  take(heard: Heard): void {
    const { name, events } = this.pod;
    const taken = events.sabotage.hears?.(heard, name) ?? heard;
    if (this.others().includes(heard.report.name)) this.#heard.set(heard.report.name, taken);
  }

  onIdle(outcome: Outcome): void {
    this.#answeredAt = null;
    this.#expulsion.onEnd();
    this.#standstill.onEnd();
    this.member.onIdle(outcome);
  }

  look(): void {
    const { idle, server, events } = this.pod;
    if (!idle) this.#look(server, events.now());
    if (events.sabotage.lacks !== "expulsion") void this.#expulsion.react();
    if (events.sabotage.lacks !== "standstill") this.#standstill.react();
  }

  #look(server: Server | null, now: number): void {
    const live = server === null || server.hung ? null : liveOf(server);
    if (live !== null) this.#answeredAt = now;
    else if (this.#answeredAt !== null && now - this.#answeredAt < patienceMs) return;
    this.member.onLook(live, now);
  }

  decide(): void {
    const { answering } = this.pod.events.sabotage;
    this.member.onHeard(this.#heard);
    this.member.decide(this.answering(), answering === undefined ? this.#heard : this.answering());
  }
}

const noIncident = { at: "", kind: "stuck", what: "", done: "", over: null, times: 1 } as const;

/** What the server says of itself; null where it does not answer yet. */
function liveOf(server: Server): Live | null {
  const { state, primary, expelled, data, instance, view, answers } = server;
  if (!expelled && !answers) return null;
  const synced = server.synced && !expelled;
  const members = synced ? [...view.members] : [];
  return {
    primary: synced,
    nonPrimary: !expelled && !primary && state === "up",
    expelled,
    state: synced ? "Synced" : "Initialized",
    uuid: data?.uuid ?? nilUuid,
    seqno: data?.log.length ?? -1,
    caughtUp: true,
    instance: expelled ? "" : instance,
    view: members.map(({ name }) => name),
    instances: members.map((one) => ({ name: one.name, uuid: one.instance, host: one.name })),
    evicted: [],
    writer: "",
    epoch: 0,
  };
}
