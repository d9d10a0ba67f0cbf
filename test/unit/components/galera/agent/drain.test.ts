import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Standing } from "../../../../../components/galera/agent/audience";
import {
  Drain,
  type DrainPhase,
  hasHeir,
  isRelieved,
  readerStanding,
  usualReads,
  writerStanding,
} from "../../../../../components/galera/agent/drain";
import type { Report } from "../../../../../components/galera/agent/report";
import { heard, liveOf, reportOf } from "./reports";

const old = reportOf("galera-1");
/** Another member that has taken the role, and has told these proxies. */
const heir = (served: string[], more: Partial<Report> = {}) =>
  reportOf("galera-0", { served, live: liveOf({ writer: "galera-0", epoch: 4 }), ...more });

describe("isRelieved", () => {
  it("waits until every proxy has heard of the new writer from itself", () => {
    const proxies = ["a", "b"];
    expect(isRelieved(old, heard([reportOf("galera-0")]), [])).toBe(false);
    expect(isRelieved(old, heard([heir(["a"])]), proxies)).toBe(false);
    expect(isRelieved(old, heard([heir(["a", "b", "c"])]), proxies)).toBe(true);
    expect(isRelieved(old, heard([heir(["a", "b"], { draining: true })]), proxies)).toBe(false);
    const another = heir(["a", "b"], { live: liveOf({ writer: "galera-0", epoch: 4, uuid: "another" }) });
    expect(isRelieved(old, heard([another]), proxies)).toBe(false);
  });
});

describe("hasHeir", () => {
  it("is a reader of the group that does not give up the role itself", () => {
    expect(hasHeir(old, heard([reportOf("galera-0")]))).toBe(true);
    expect(hasHeir(old, heard([reportOf("galera-0", { draining: true })]))).toBe(false);
    expect(hasHeir(old, heard([reportOf("galera-0", { yields: true })]))).toBe(false);
    expect(hasHeir(old, heard([reportOf("galera-9")]))).toBe(false);
  });

  it("is the one that is wanted, where one is", () => {
    const others = heard([reportOf("galera-0"), reportOf("galera-2", { live: liveOf({ state: "Joined" }) })]);
    expect(hasHeir(old, others, "galera-0")).toBe(true);
    expect(hasHeir(old, others, "galera-2")).toBe(false);
  });
});

describe("what proxies are told", () => {
  const phases = fc.constantFrom<DrainPhase[]>("idle", "handing over", "closing", "over");

  it("never keeps sessions on, nor lets any in, where the server is not in the primary component", () => {
    fc.assert(
      fc.property(phases, fc.boolean(), (phase, was) => {
        expect(writerStanding(phase, was, false, false)).toBe("no");
        expect(readerStanding(phase, was, "no", false)).toBe("no");
      }),
    );
  });

  it("keeps the sessions of those who read from a donor, and new ones where nobody else reads", () => {
    const donor = { live: liveOf({ state: "Donor/Desynced" }) };
    const catchesUp = { live: liveOf({ state: "Joined" }) };
    const others = heard([reportOf("galera-0")]);
    expect(usualReads(reportOf("galera-1"), others)).toBe("yes");
    expect(usualReads(reportOf("galera-1", donor), others)).toBe("leaving");
    expect(usualReads(reportOf("galera-1", catchesUp), others)).toBe("leaving");
    expect(usualReads(reportOf("galera-1", donor), heard([reportOf("galera-0", donor)]))).toBe("yes");
    expect(usualReads(reportOf("galera-1", { ...donor, draining: true }), others)).toBe("no");
    for (const live of [
      null,
      liveOf({ state: "Joiner" }),
      liveOf({ state: "Joined", primary: false }),
      liveOf({ state: "Donor/Desynced", primary: false }),
    ])
      expect(usualReads(reportOf("galera-1", { live }), others)).toBe("no");
  });

  it("never makes a writer of a member that was none", () => {
    fc.assert(
      fc.property(phases, fc.boolean(), (phase, up) => {
        expect(writerStanding(phase, false, false, up)).toBe("no");
      }),
    );
  });
});

/** A writer with these many sessions at each look, which the others relieve or not. */
function draining(sessions: number[], told: Report | null) {
  const world = { clock: 0, self: old, told: heard(told === null ? [reportOf("galera-0")] : [told]) };
  const trace: string[] = [];
  const heardOf: Standing[] = [];
  const closed: number[] = [];
  let [yields, moved] = [false, false];
  const member = {
    report: () => world.self,
    draining: false,
    heir: null,
    get yields() {
      return yields;
    },
    /** Once it has yielded, the other one is the writer. */
    set yields(now: boolean) {
      moved ||= yields && !now && told !== null;
      yields = now;
    },
  };
  const drain = new Drain({
    database: {
      closeSessions: async (idle) => {
        closed.push(idle);
        return sessions.length > 1 ? (sessions.shift() ?? 0) : (sessions[0] ?? 0);
      },
    },
    member,
    peers: { heard: world.told },
    audience: { all: () => ["a"], toldOf: (standing) => (heardOf.at(-1) === standing ? ["a"] : []) },
    writes: () => !member.draining && !moved,
    onChange: () => {
      heardOf.push(drain.writer);
      trace.push(`${drain.writer} ${drain.reader}`);
    },
    drainMs: 30_000,
    now: () => world.clock,
    sleep: async (ms) => {
      world.clock += ms;
    },
    log: () => {},
  });
  return { drain, member, world, trace, closed };
}

describe("Drain", () => {
  it("serves until it is relieved, keeps sessions on until they end, then lets go", async () => {
    const { drain, trace, closed, world } = draining([3, 2, 0], heir(["a"]));
    expect([drain.writer, drain.reader]).toEqual(["yes", "yes"]);
    await drain.stop();
    expect(trace).toEqual(["yes leaving", "leaving leaving", "no no"]);
    expect(new Set(closed)).toEqual(new Set([1000]));
    expect(world.clock).toBeLessThan(10_000);
  });

  it("closes what is left at the end of the time, and not before", async () => {
    const { drain, closed, world } = draining([1], heir(["a"]));
    await drain.stop();
    expect(closed.slice(0, -1).every((idle) => idle === 1000)).toBe(true);
    expect(closed.at(-1)).toBe(0);
    expect(world.clock).toBeGreaterThanOrEqual(30_000);
  });

  it("goes on serving while nobody takes the role, up to a limit", async () => {
    const { drain, trace, world } = draining([0], null);
    const done = drain.stop();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(trace).toEqual(["yes leaving"]);
    await done;
    expect(world.clock).toBeGreaterThan(5000);
  });

  it("stays the writer, with all sessions, where it wants to move the role and nobody takes it", async () => {
    const { drain, trace, closed } = draining([5], null);
    expect(await drain.switchOver()).toBe(false);
    expect([trace, closed]).toEqual([["yes yes", "yes yes"], []]);
  });

  it("gives the role to nobody else than the one that is wanted", async () => {
    const { drain, trace } = draining([5], null);
    expect(await drain.switchOver("galera-2")).toBe(false);
    // At once: there is nobody to wait for.
    expect(trace).toEqual(["yes yes", "yes yes"]);
  });

  it("moves the role and its sessions, and stays a reader", async () => {
    const { drain, trace, closed } = draining([1, 0], heir(["a"]));
    expect(await drain.switchOver()).toBe(true);
    expect(trace.slice(0, 2)).toEqual(["yes yes", "leaving yes"]);
    expect(closed.length).toBeGreaterThan(0);
  });

  it("stops in the middle of a switchover, once, and for all who ask for it", async () => {
    const { drain, trace, closed, world } = draining([1], heir(["a"]));
    const switched = drain.switchOver();
    for (let turn = 0; turn < 50 && !trace.includes("leaving yes"); turn++) await Promise.resolve();
    expect(trace).toContain("leaving yes");
    const before = world.clock;
    await Promise.all([drain.stop(), drain.stop()]);
    expect(await switched).toBe(true);
    expect(trace.filter((line) => line === "no no")).toHaveLength(1);
    // The switchover has not waited for its sessions, and the stop has.
    expect(world.clock - before).toBeGreaterThanOrEqual(30_000);
    expect(world.clock - before).toBeLessThan(45_000);
    expect(closed.filter((idle) => idle === 0)).toHaveLength(1);
    // All is given up by then.
    await drain.stop();
    expect(closed.filter((idle) => idle === 0)).toHaveLength(1);
  });

  it.each<[string, boolean, Partial<Report>]>([
    ["serves again where nobody has ended its server", true, {}],
    ["stays out for maintenance", false, { held: true }],
    ["stays out where its server has ended", false, { live: null }],
  ])("%s long after a drain", async (_, serves, more) => {
    const { drain, member, world } = draining([0], heir(["a"]));
    await drain.stop();
    world.self = { ...old, ...more };
    for (let passed = 0; passed < 299_000; passed += 1000) {
      drain.react();
      world.clock += 1000;
    }
    expect([member.draining, drain.reader]).toEqual([true, "no"]);
    world.clock += 1000;
    drain.react();
    expect(member.draining).toBe(!serves);
    if (serves) expect(drain.reader).toBe("yes");
  });

  it("is over as soon as the container has started anew", async () => {
    const { drain, member } = draining([0], heir(["a"]));
    await drain.stop();
    drain.react();
    expect(drain.reader).toBe("no");
    member.draining = false;
    drain.react();
    expect(drain.reader).toBe("yes");
  });

  it("cuts nobody who reads where only the role moves, whatever the time", async () => {
    const { drain, closed, world } = draining([1], heir(["a"]));
    expect(await drain.switchOver()).toBe(true);
    expect(world.clock).toBeGreaterThanOrEqual(30_000);
    expect(new Set(closed)).toEqual(new Set([1000]));
  });
});
