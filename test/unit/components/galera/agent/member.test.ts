import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DiskFacts } from "../../../../../components/galera/agent/grastate";
import { Member, patienceMs } from "../../../../../components/galera/agent/member";
import type { Verb } from "../../../../../components/galera/agent/orders";
import { type Heard, type Live, nilUuid, type Report } from "../../../../../components/galera/agent/report";

const settings = {
  httpPort: 8080,
  orderPort: 8081,
  groupPort: 4567,
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
  certificates: null,
};

/** A member with its database container and disk, all of them ours to break. */
class Simulated {
  readonly name: string;
  readonly member: Member;
  readonly heard = new Map<string, Heard>();
  readonly inFlight: [string, Heard][] = [];
  order: { verb: Verb; words: readonly string[] } | null = null;
  idle = false;
  disk: { uuid: string; seqno: number } | null = null;
  crashed = false;
  ahead: string | null = null;
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
        allowBootstrap: () => {},
        keep: () => {},
        setAside: (reason) => {
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
      electorate: { members: () => members, listed: () => members, problem: () => null, onLook: () => {} },
      now,
      log: () => {},
    });
  }

  facts(recovery: "not run" | "ok" | "failed"): DiskFacts {
    const { disk } = this;
    const position = disk === null ? "" : `${disk.uuid}:${disk.seqno}`;
    return {
      ahead: this.ahead,
      database: disk !== null,
      fresh: false,
      grastate: disk === null ? null : `uuid: ${disk.uuid}\nseqno: ${this.crashed ? -1 : disk.seqno}\n`,
      transferBroken: false,
      recovery:
        recovery === "not run"
          ? null
          : { ok: recovery === "ok", log: `WSREP: Recovered position: ${position}` },
    };
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
      instance: `instance of ${this.name}`,
      view: [this.name],
      instances: [{ name: this.name, uuid: `instance of ${this.name}`, host: "10.0.0.1" }],
      evicted: [],
      writer: "",
      epoch: 0,
    };
  }
}

/** A member at the given position beside another one: in a running cluster, or waiting as well. */
function besideCluster(seqno: number, peer: "started" | "waiting" = "started") {
  const uuid = "10000000-0000-4000-8000-000000000000";
  let clock = 0;
  const node = new Simulated(0, ["galera-0", "galera-1"], () => clock);
  node.disk = { uuid, seqno };
  node.ask(0);
  const other = new Simulated(1, ["galera-0", "galera-1"], () => clock);
  /** Second by second. */
  const rounds = (count: number, theirs: number) => {
    for (let round = 0; round < count; round++) {
      clock += 1000;
      const report: Report = {
        ...other.member.report(),
        phase: peer,
        disk: peer === "started" ? { kind: "unknown" } : { kind: "empty" },
        vote: peer === "started" ? null : "galera-0",
        live: peer === "started" ? { ...other.live(uuid), seqno: theirs } : null,
      };
      clock++;
      node.heard.set("galera-1", { report, askedAt: clock });
      node.member.decide(node.heard, node.heard);
    }
  };
  return { node, rounds };
}

describe("a member whose pod goes", () => {
  it("tells what it leaves behind, where that is known", () => {
    const { node } = besideCluster(5);
    node.crashed = false;
    node.member.leave();
    const left = { phase: "left", disk: { kind: "data", seqno: 5 } };
    expect(node.member.report()).toMatchObject(left);
    // After a crash only a recovery would tell, for which there is no time.
    const { node: crashed } = besideCluster(5);
    crashed.crashed = true;
    crashed.member.leave();
    expect(crashed.member.report().phase).not.toBe("left");
  });
});

describe("a member out for maintenance", () => {
  it("does not start its server before that ends, and then serves again", () => {
    const { node, rounds } = besideCluster(5);
    node.member.hold(true);
    // As the drain before it left.
    node.member.draining = true;
    rounds(3, 9);
    expect(node.order).toBeNull();
    expect(node.member.report()).toMatchObject({ phase: "waiting", message: "is out for maintenance" });
    node.member.hold(false);
    rounds(1, 9);
    expect(node.order?.verb).toBe("start");
    expect(node.member.report().draining).toBe(false);
  });

  it("lets the others start when they have all crashed, and says so where they need it", () => {
    const names = ["galera-0", "galera-1", "galera-2"];
    const uuid = "10000000-0000-4000-8000-000000000000";
    const settle = (seqnos: readonly number[]) => {
      let clock = 0;
      const nodes = names.map((_, ordinal) => new Simulated(ordinal, names, () => clock));
      for (const [ordinal, node] of nodes.entries()) {
        node.disk = { uuid, seqno: seqnos[ordinal] ?? 0 };
        node.ask(0);
      }
      nodes[0]?.member.hold(true);
      for (let round = 0; round < 10; round++) {
        clock += 1000;
        const reports = nodes.map((node) => node.member.report());
        clock += 1;
        for (const node of nodes) {
          for (const report of reports)
            if (report.name !== node.name) node.heard.set(report.name, { report, askedAt: clock - 1 });
          node.member.decide(node.heard, node.heard);
        }
      }
      return { started: nodes.map((node) => node.bootstraps), said: nodes[0]?.member.report().message };
    };
    expect(settle([7, 7, 7])).toEqual({ started: [false, true, false], said: "is out for maintenance" });
    expect(settle([8, 7, 7])).toEqual({
      started: [false, false, false],
      said: expect.stringContaining("end the maintenance to let it start"),
    });
  });

  it("goes on draining where a pod that is about to stop was never out", () => {
    const { node } = besideCluster(5);
    node.member.draining = true;
    node.member.hold(false);
    expect(node.member.report().draining).toBe(true);
  });
});

/** Mostly rounds, as in life; among them reports that arrive late, crashes, lost and replaced volumes. */
const kinds = [
  "round",
  "round",
  "round",
  "round",
  "ask",
  "deliver",
  "decide",
  "end",
  "restart",
  "wipe",
  "replace",
  "up",
] as const;
const step = fc.record({ kind: fc.constantFrom(...kinds), from: fc.nat(2), to: fc.nat(2) });
const disk = fc.option(
  fc.record({ uuid: fc.constant("10000000-0000-4000-8000-000000000000"), seqno: fc.nat(4) }),
);

describe("members that decide on old and lost reports", () => {
  it("never run two bootstraps at once, and never bootstrap from less than a peer's data", () => {
    let bootstraps = 0;
    fc.assert(
      fc.property(
        fc.tuple(disk, disk, disk),
        fc.array(step, { minLength: 20, maxLength: 120, size: "max" }),
        (disks, steps) => {
          let clock = 0;
          const names = disks.map((_, ordinal) => `galera-${ordinal}`);
          const nodes = disks.map((content, ordinal) => {
            const node = new Simulated(ordinal, names, () => clock);
            node.disk = content;
            node.ask(0);
            return node;
          });
          for (const { kind, from, to } of steps) {
            // Longer than any pause after a failure.
            clock += 20_000;
            const node = nodes[from];
            const other = nodes[to];
            if (node === undefined || other === undefined) continue;
            const before = nodes.filter((one) => one.bootstraps).length;
            act(kind, node, other, nodes, clock);
            const bootstrapping = nodes.filter((one) => one.bootstraps);
            expect(bootstrapping.length).toBeLessThanOrEqual(1);
            const [started] = bootstrapping;
            if (before === 0 && started !== undefined) bootstraps++;
            // A volume that is replaced after its member has voted is past everyone's knowledge.
            if (steps.some((one) => one.kind === "replace")) continue;
            if (before === 0 && started !== undefined && started.disk !== null) {
              for (const { disk: theirs } of nodes)
                expect(theirs?.seqno ?? -1).toBeLessThanOrEqual(started.disk.seqno);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
    // The steps must really lead there, or the test proves nothing.
    expect(bootstraps).toBeGreaterThan(20);
  });

  it("does not start a second cluster on what a member knew before a volume was replaced", () => {
    const names = ["galera-0", "galera-1", "galera-2"];
    let clock = 0;
    const nodes = names.map((_, ordinal) => new Simulated(ordinal, names, () => clock));
    const [first, second, third] = nodes;
    if (first === undefined || second === undefined || third === undefined) throw new Error("three members");
    second.disk = { uuid: "10000000-0000-4000-8000-000000000000", seqno: 2 };
    third.disk = { uuid: "10000000-0000-4000-8000-000000000000", seqno: 1 };
    for (const node of nodes) node.ask(0);
    const round = (node: Simulated, late: Simulated) => {
      clock += 100;
      act("round", node, late, nodes, clock);
    };
    second.heard.set("galera-0", { report: first.member.report(), askedAt: clock });
    act("replace", first, first, nodes, clock);
    for (let repeat = 0; repeat < 5; repeat++) {
      round(second, first);
      round(third, third);
      round(first, first);
    }
    expect(nodes.filter((node) => node.bootstraps)).toEqual([]);
    for (let repeat = 0; repeat < 5; repeat++) for (const node of nodes) round(node, node);
    expect(nodes.map((node) => node.bootstraps)).toEqual([true, false, false]);
  });

  it("try a recovery again before they give a disk up", () => {
    let clock = 0;
    const node = new Simulated(0, ["galera-0"], () => clock);
    node.disk = { uuid: "10000000-0000-4000-8000-000000000000", seqno: 7 };
    node.crashed = true;
    node.ask(0);
    const kinds = Array.from({ length: 10 }, () => {
      expect(node.order?.verb).toBe("recover");
      node.ask(1);
      node.member.decide(node.heard, node.heard);
      expect(node.order).toBeNull();
      const { kind } = node.member.report().disk;
      clock += 20_000;
      node.member.decide(node.heard, node.heard);
      return kind;
    });
    expect(kinds).toEqual([...Array(7).fill("unknown"), ...Array(3).fill("unreadable")]);
    node.ask(0);
    expect(node.member.report().disk).toMatchObject({ kind: "data", seqno: 7 });
  });

  it("count as stranded only after Galera has had time to heal by itself", () => {
    let clock = 0;
    const node = new Simulated(0, ["galera-0"], () => clock);
    node.ask(0);
    const lost = { ...node.live("10000000-0000-4000-8000-000000000000"), primary: false, nonPrimary: true };
    const phases = [0, 4000, 9000].map((time) => {
      clock = time;
      node.member.onLook(lost, clock);
      return node.member.report().phase;
    });
    expect(phases.at(-1)).toBe("stranded");
    expect(phases.slice(0, 2)).not.toContain("stranded");
    expect(node.member.report().disk).toMatchObject({ kind: "data", seqno: 1 });
    node.member.onLook({ ...lost, primary: true, nonPrimary: false }, clock);
    expect(node.member.report()).toMatchObject({ phase: "started", disk: { kind: "unknown" } });
  });

  it("let the running cluster catch up with their disk, and join it then", () => {
    const { node, rounds } = besideCluster(7);
    rounds(5, 6);
    expect(node.order).toBeNull();
    rounds(1, 7);
    expect(node.order?.verb).toBe("start");
    expect(node.ahead).toBeNull();
  });

  it("set their disk aside where the running cluster stays behind it, for good", () => {
    const { node, rounds } = besideCluster(7);
    rounds(30, 6);
    expect(node.ahead).toMatch(/up to 7, the running cluster \(galera-1\) up to 6/);
    // The count of the cluster passes ours: without the mark nothing would tell the two histories apart.
    rounds(5, 100);
    expect(node.order).toBeNull();
    expect(node.member.report().message).toMatch(/delete its claim \(data-galera-0\)/);
    node.ahead = null;
    node.ask(0);
    rounds(1, 100);
    expect(node.order?.verb).toBe("start");
  });

  it("tell nobody what their server said before a pause", () => {
    let clock = 0;
    const node = new Simulated(0, ["galera-0"], () => clock);
    node.ask(0);
    clock = 10_000;
    node.member.onLook(node.live("10000000-0000-4000-8000-000000000000"), clock);
    clock += patienceMs;
    expect(node.member.report().live).not.toBeNull();
    clock += 1;
    expect(node.member.report().live).toBeNull();
    // An answer that lay unread while the agent was stopped is as old as its question.
    node.member.onLook(node.live("10000000-0000-4000-8000-000000000000"), clock - 60_000);
    expect(node.member.report().live).toBeNull();
  });

  it("forget what they told and voted when they leave the primary component", () => {
    const { node, rounds } = besideCluster(0, "waiting");
    rounds(2, 0);
    expect(node.member.report().vote).toBe("galera-0");
    expect(node.bootstraps).toBe(true);
    const live = node.live("10000000-0000-4000-8000-000000000000");
    node.member.onLook(live, 1_000_000);
    node.member.onLook({ ...live, primary: false, nonPrimary: true }, 1_000_000);
    expect(node.member.report()).toMatchObject({ vote: null, disk: { kind: "unknown" } });
  });

  it("take back what they told of their disk when they are the primary component again", () => {
    let clock = 0;
    const node = new Simulated(0, ["galera-0"], () => clock);
    node.ask(0);
    const live = node.live("10000000-0000-4000-8000-000000000000");
    for (; clock <= 9000; clock += 1000)
      node.member.onLook({ ...live, primary: false, nonPrimary: true }, clock);
    node.member.decide(node.heard, node.heard);
    node.member.decide(node.heard, node.heard);
    expect(node.member.report()).toMatchObject({ phase: "bootstrapping", disk: { kind: "data" } });
    node.member.onLook(live, clock);
    expect(node.member.report()).toMatchObject({ phase: "started", disk: { kind: "unknown" } });
  });

  it("do not call themselves bootstrapping for ever where they could not be revived", () => {
    let clock = 0;
    const node = new Simulated(0, ["galera-0"], () => clock);
    node.revive = () => Promise.reject(new Error("no answer within 10000 ms"));
    node.ask(0);
    const live = node.live("10000000-0000-4000-8000-000000000000");
    const lost = { ...live, primary: false, nonPrimary: true };
    for (; clock <= 9000; clock += 1000) node.member.onLook(lost, clock);
    node.member.decide(node.heard, node.heard);
    node.member.decide(node.heard, node.heard);
    const start = clock;
    const phases = [1000, 5000, 9000].map((passed) => {
      clock = start + passed;
      // It answers, and is in no group at all.
      node.member.onLook({ ...lost, nonPrimary: false }, clock);
      return node.member.report().phase;
    });
    expect(phases).toEqual(["bootstrapping", "bootstrapping", "started"]);
    expect(node.member.report().vote).toBeNull();
  });

  it("say which instance of their server has ended, and only that", () => {
    const node = new Simulated(0, ["galera-0"], () => 0);
    node.ask(0);
    expect(node.member.report().ended).toBeNull();
    node.member.onLook(node.live("u"), 0);
    expect(node.member.report().ended).toBeNull();
    node.member.onIdle({ verb: "start", code: 137 });
    expect(node.member.report()).toMatchObject({ ended: "instance of galera-0", live: null });
    node.member.onLook({ ...node.live("u"), instance: "the next one" }, 0);
    expect(node.member.report().ended).toBe("instance of galera-0");
    node.member.onEnd();
    expect(node.member.report()).toMatchObject({ ended: "the next one", live: null });
  });

  it("do not stay draining when only the database container is started again", () => {
    const node = new Simulated(0, ["galera-0"], () => 0);
    node.member.draining = true;
    node.member.onIdle({ verb: "start", code: 0 });
    expect(node.member.report().draining).toBe(true);
    node.member.onIdle({ verb: "none", code: 0 });
    expect(node.member.report().draining).toBe(false);
  });

  it("found a cluster once every member has reported an empty disk", () => {
    const names = ["galera-0", "galera-1", "galera-2"];
    let clock = 0;
    const nodes = names.map((_, ordinal) => new Simulated(ordinal, names, () => clock));
    for (const node of nodes) node.ask(0);
    const rounds = (count: number) => {
      for (let round = 0; round < count; round++) {
        for (const node of nodes) {
          clock += 100;
          for (const peer of nodes)
            node.heard.set(peer.name, { report: peer.member.report(), askedAt: clock });
          node.heard.delete(node.name);
          clock++;
          node.member.decide(node.heard, node.heard);
        }
      }
    };
    rounds(4);
    expect(nodes.map((node) => node.order?.verb)).toEqual(["install", undefined, undefined]);
    nodes[0]?.ask(0);
    expect(nodes[0]?.bootstraps).toBe(true);
    rounds(2);
    expect(nodes.map((node) => node.order?.verb)).toEqual(["start", undefined, undefined]);
    nodes[0]?.member.onLook(nodes[0].live("20000000-0000-4000-8000-000000000000"), clock);
    rounds(1);
    expect(nodes.map((node) => node.order?.verb)).toEqual(["start", "start", "start"]);
    expect(nodes.filter((node) => node.bootstraps)).toHaveLength(1);
  });
});

function act(
  kind: (typeof kinds)[number],
  node: Simulated,
  other: Simulated,
  all: Simulated[],
  clock: number,
): void {
  switch (kind) {
    case "round":
      // One of the peers answers late: what this member knows of it stays old.
      for (const peer of all) {
        if (peer === node || (peer === other && node.heard.has(peer.name))) continue;
        node.heard.set(peer.name, { report: structuredClone<Report>(peer.member.report()), askedAt: clock });
      }
      node.member.decide(node.heard, node.heard);
      return;
    case "ask":
      node.inFlight.push([
        other.name,
        { report: structuredClone<Report>(other.member.report()), askedAt: clock },
      ]);
      return;
    case "deliver": {
      const [arrived] = node.inFlight.splice(0, 1);
      if (arrived !== undefined && arrived[0] !== node.name) node.heard.set(...arrived);
      return;
    }
    case "decide":
      node.member.decide(node.heard, node.heard);
      return;
    case "end":
      if (node.order !== null) node.ask(node.order.verb === "start" ? 1 : 0);
      return;
    case "restart":
      node.order = null;
      node.crashed = true;
      node.ask(0);
      return;
    case "wipe":
      if (node.order !== null) return;
      node.disk = null;
      node.ask(0);
      return;
    case "replace":
      if (node.order !== null) return;
      node.disk = { uuid: "10000000-0000-4000-8000-000000000000", seqno: 5 };
      node.ask(0);
      return;
    case "up":
      if (node.order?.verb !== "start") return;
      node.disk ??= { uuid: "20000000-0000-4000-8000-000000000000", seqno: 0 };
      expect(node.disk.uuid).not.toBe(nilUuid);
      node.member.onLook(node.live(node.disk.uuid), clock);
  }
}
