import { describe, expect, it } from "vitest";
import type { Report } from "../../../../../components/galera/agent/report";
import { Succession } from "../../../../../components/galera/agent/succession";
import { heard, instanceOf, liveOf, reportOf } from "./reports";

const dead = instanceOf("galera-1").uuid;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** The first of three members, whose writer, `galera-1`, is told of as given. */
function beside(writer: Report) {
  const asked: string[] = [];
  const noted: string[] = [];
  const world = {
    self: reportOf("galera-0"),
    /** A claim that waits for the group. */
    pending: null as (() => void) | null,
    fails: false,
    clock: 100_000,
  };
  const succession = new Succession({
    name: "galera-0",
    database: {
      evict: async (uuid) => void asked.push(`evict ${uuid}`),
      forgetEvictions: async () => void asked.push("forget"),
      claim: async (name, epoch) => {
        asked.push(`claim ${name} ${epoch}`);
        if (world.fails) throw new Error("the group is not ready");
        await new Promise<void>((resolve) => {
          world.pending = resolve;
        });
        return true;
      },
    },
    member: { report: () => world.self },
    peers: { heard: heard([writer, reportOf("galera-2")], world.clock) },
    deaths: { closed: new Set() },
    journal: {
      note: (kind, what, done) => {
        noted.push(`${kind}: ${what}: ${done}`);
        return { at: "", kind, what, done, over: null, times: 1 };
      },
    },
    look: async () => void asked.push("look"),
    now: () => world.clock,
    log: () => {},
  });
  return { succession, asked, noted, world };
}

describe("Succession", () => {
  it("lets the group go on without a writer that has ended, and takes its role, each once", async () => {
    const { succession, asked, noted, world } = beside(reportOf("galera-1", { ended: dead, live: null }));
    for (let repeat = 0; repeat < 3; repeat++) succession.react();
    expect(asked).toEqual([`evict ${dead}`, "claim galera-0 3"]);
    expect(succession.claiming).toBe(true);
    world.pending?.();
    await turn();
    expect(asked.slice(2)).toEqual(["look"]);
    expect(succession.claiming).toBe(false);
    expect(noted).toEqual([
      "evicted: the server of galera-1 has ended: excluded it from the group",
      "writer-lost: galera-1 cannot write any more: took the writer role from galera-1",
    ]);
  });

  it.each([
    ["galera-1 is about to stop", { draining: true }],
    ["galera-1 gives the role up", { yields: true }],
  ])("notes that a move was meant: %s", async (why, change) => {
    const { succession, noted, world } = beside(reportOf("galera-1", change));
    succession.react();
    world.pending?.();
    await turn();
    expect(noted).toEqual([`writer-moved: ${why}: took the writer role from galera-1`]);
  });

  it("does nothing while the writer works", () => {
    const { succession, asked } = beside(reportOf("galera-1"));
    succession.react();
    expect(asked).toEqual([]);
  });

  it("excludes while a claim waits for the group, because it may wait for that", async () => {
    const { succession, asked, world } = beside(reportOf("galera-1", { live: null }));
    succession.react();
    await turn();
    expect(asked).toEqual(["claim galera-0 3"]);
    world.self = reportOf("galera-0");
    const told = beside(reportOf("galera-1", { live: null, ended: dead }));
    told.succession.react();
    expect(told.asked).toContain(`evict ${dead}`);
  });

  it("claims again after a failure, but not at once", async () => {
    const { succession, asked, world } = beside(reportOf("galera-1", { draining: true }));
    world.fails = true;
    for (let repeat = 0; repeat < 3; repeat++) {
      succession.react();
      await turn();
    }
    expect(asked).toEqual(["claim galera-0 3", "look"]);
    expect(succession.notes()).toEqual([
      "could not take the writer role from galera-1: the group is not ready",
    ]);
    world.clock += 1000;
    world.fails = false;
    succession.react();
    expect(asked).toHaveLength(3);
    world.pending?.();
    await turn();
    expect(succession.notes()).toEqual([]);
  });

  it("empties the list of excluded instances once they have left", async () => {
    const { succession, asked, world } = beside(reportOf("galera-1"));
    world.self = reportOf("galera-0", { live: liveOf({ instance: "uuid-galera-0", evicted: [dead] }) });
    succession.react();
    expect(asked).toEqual([]);
    const view = ["galera-0", "galera-2"];
    world.self = reportOf("galera-0", {
      live: liveOf({ instance: "uuid-galera-0", view, evicted: [dead], writer: "galera-0" }),
    });
    succession.react();
    succession.react();
    await turn();
    expect(asked).toEqual(["forget", "look"]);
  });
});
