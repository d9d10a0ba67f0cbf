import type { DiskFacts } from "../../../../../components/galera/agent/grastate";
import { Member } from "../../../../../components/galera/agent/member";
import type { Verb } from "../../../../../components/galera/agent/orders";
import { type Heard, type Live, nilUuid, type Report } from "../../../../../components/galera/agent/report";

/** Settings of an agent whose places are nowhere. */
export const settings = {
  httpPort: 8080,
  orderPort: 8081,
  errandPort: 8082,
  groupPort: 4567,
  transferPorts: [4444, 4445],
  drainSeconds: 30,
  namespace: "galera",
  service: "galera-headless",
  volumeDirectory: "/volume",
  dataDirectory: "/data",
  runDirectory: "/run",
  accountsFile: "/accounts.json",
  settingsFile: "/settings.json",
  configFile: "/my.cnf",
  maintenanceFile: "/maintenance.json",
  volumeReserve: { share: 0.02, leastBytes: 2 ** 26, mostBytes: 2 ** 30 },
  transfersFile: "/transfers.cnf",
  certificates: null,
};

/** A member with its database container and disk, all of them ours to break. */
export class Simulated {
  readonly name: string;
  readonly member: Member;
  readonly heard = new Map<string, Heard>();
  readonly inFlight: [string, Heard][] = [];
  order: { verb: Verb; words: readonly string[] } | null = null;
  idle = false;
  disk: { uuid: string; seqno: number } | null = null;
  crashed = false;
  ahead: string | null = null;
  /** Why its server must not join. */
  barred: string | null = null;
  incompatible: string | null = null;
  /** Whether its files can be read, and written. */
  readable = true;
  writable = true;
  /** So many more of them, where it is. */
  writes = Number.POSITIVE_INFINITY;
  kept = false;
  /** Whether its data are known to be whole. */
  whole = false;
  /** Whether its server ended in the middle of a statement for all members. */
  unsafe = false;
  /** Whether it has no history any more that others could be given. */
  forgotten = false;
  /** Whether its volume stands still. */
  stalled = false;
  clock = 0;
  revive = () => Promise.resolve();

  constructor(ordinal: number, members: readonly string[], now: () => number) {
    this.name = `galera-${ordinal}`;
    const give = (verb: Verb, words: readonly string[] = []) => {
      if (!this.idle) return false;
      this.idle = false;
      this.order = { verb, words };
      return true;
    };
    const self = this;
    this.member = new Member({
      identity: { name: this.name, address: `10.0.0.${ordinal}` },
      settings,
      incarnation: "1",
      files: {
        facts: (recovery) => this.facts(recovery),
        allowBootstrap: () => this.#write(),
        doubt: () => {
          this.#write();
          this.whole = false;
        },
        forgetHistory: () => {
          this.#write();
          this.forgotten = true;
        },
        keep: () => {
          this.#write();
          this.kept = true;
          this.whole = true;
        },
        setAside: (reason) => {
          this.#write();
          this.ahead = reason;
        },
      },
      desk: {
        give,
        get idle() {
          return self.idle;
        },
      },
      revive: () => this.revive(),
      served: () => [],
      short: () => this.barred !== null,
      stalled: () => this.stalled,
      slow: () => false,
      barred: () => this.barred,
      electorate: {
        members: () => members,
        listed: () => members,
        instances: () => new Map(),
        problem: () => null,
        onLook: () => {},
      },
      now,
      log: () => {},
    });
  }

  facts(recovery: "not run" | "ok" | "failed"): DiskFacts {
    if (!this.readable) throw new Error("EIO: i/o error, read");
    const { disk } = this;
    const position = disk === null ? "" : `${disk.uuid}:${disk.seqno}`;
    return {
      ahead: this.ahead,
      database: disk !== null,
      incompatible: this.incompatible,
      fresh: false,
      grastate:
        disk === null
          ? null
          : `uuid: ${this.unsafe ? nilUuid : disk.uuid}\nseqno: ${this.crashed || this.unsafe ? -1 : disk.seqno}\n`,
      whole: this.whole,
      unfinished: false,
      transferBroken: false,
      recovery:
        recovery === "not run"
          ? null
          : { ok: recovery === "ok", log: `WSREP: Recovered position: ${position}` },
    };
  }

  #write(): void {
    if (!this.writable || --this.writes < 0) throw new Error("ENOSPC: no space left on device, write");
  }

  /** The database container asks for the first time, or again after an order ended. */
  ask(code: number): void {
    const verb = this.order?.verb ?? "none";
    if (verb === "start") this.crashed = true;
    this.order = null;
    this.idle = true;
    this.member.onIdle({ verb, code });
  }

  get bootstraps(): boolean {
    return this.order?.verb === "start" && this.order.words.includes("--wsrep-new-cluster");
  }

  live(uuid: string): Live {
    return {
      primary: true,
      nonPrimary: false,
      expelled: false,
      state: "Synced",
      uuid,
      seqno: 1,
      caughtUp: true,
      instance: `instance of ${this.name}`,
      view: [this.name],
      instances: [{ name: this.name, uuid: `instance of ${this.name}`, host: "10.0.0.1" }],
      evicted: [],
      writer: "",
      epoch: 0,
    };
  }
}

/**
 * Each hears what the others say at this moment, and decides a little later.
 *
 * @param pass lets that time pass
 */
export function exchange(nodes: readonly Simulated[], askedAt: number, pass: () => void): void {
  const reports = nodes.map((node) => node.member.report());
  pass();
  for (const node of nodes) {
    for (const report of reports)
      if (report.name !== node.name) node.heard.set(report.name, { report, askedAt });
    node.member.decide(node.heard, node.heard);
  }
}

/** A member at the given position beside another one: in a running cluster, or waiting as well. */
export function besideCluster(seqno: number, peer: "started" | "waiting" = "started") {
  const uuid = "10000000-0000-4000-8000-000000000000";
  let clock = 0;
  const node = new Simulated(0, ["galera-0", "galera-1"], () => clock);
  node.disk = { uuid, seqno };
  node.ask(0);
  const other = new Simulated(1, ["galera-0", "galera-1"], () => clock);
  /** Second by second. */
  const rounds = (count: number, theirs: number, caughtUp = true, state = "Synced") => {
    for (let round = 0; round < count; round++) {
      clock += 1000;
      const report: Report = {
        ...other.member.report(),
        phase: peer,
        disk: peer === "started" ? { kind: "unknown" } : { kind: "empty" },
        vote: peer === "started" ? null : "galera-0",
        live: peer === "started" ? { ...other.live(uuid), seqno: theirs, caughtUp, state } : null,
      };
      clock++;
      node.heard.set("galera-1", { report, askedAt: clock });
      node.member.decide(node.heard, node.heard);
    }
  };
  return { node, rounds };
}
