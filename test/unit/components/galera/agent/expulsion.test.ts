import { describe, expect, it } from "vitest";
import { Expulsion } from "../../../../../components/galera/agent/expulsion";
import { Journal } from "../../../../../components/galera/agent/journal";
import type { Report } from "../../../../../components/galera/agent/report";
import { liveOf, reportOf } from "./reports";

const expelled = liveOf({ primary: false, expelled: true, state: "Initialized", view: [] });

function make(refuses = false) {
  const world = {
    report: reportOf("galera-0", { live: expelled }),
    clock: 0,
    stops: 0,
    kills: 0,
    said: [] as string[],
    journal: new Journal(() => 0),
  };
  const expulsion = new Expulsion({
    database: {
      shutDown: async () => {
        world.stops++;
        if (refuses) throw new Error("not now");
      },
    },
    member: { report: () => world.report },
    kill: () => {
      world.kills++;
      if (refuses) throw new Error("nobody reads");
    },
    journal: world.journal,
    now: () => world.clock,
    log: (message) => world.said.push(message),
  });
  const later = async (ms: number, more: Partial<Report> = {}) => {
    world.clock += ms;
    world.report = { ...world.report, ...more };
    await expulsion.react();
    return world.stops;
  };
  return { world, later, expulsion };
}

describe("Expulsion", () => {
  it("stops a server that stays out of its group, once", async () => {
    const { later, world, expulsion } = make();
    expect(await later(0)).toBe(0);
    expect(await later(4999)).toBe(0);
    expect(world.journal.entries()).toEqual([]);
    expect(await later(1)).toBe(1);
    expect(world.journal.entries()).toMatchObject([{ kind: "expelled" }]);
    expect(await later(14_000)).toBe(1);
    expulsion.onEnd();
    expect(await later(14_000, { live: null })).toBe(1);
    expect(world.kills).toBe(0);
    // The next one's time begins anew.
    expect(await later(0, { live: expelled })).toBe(1);
    expect(await later(5000)).toBe(2);
  });

  it("ends one that was told to stop and does not, though it says nothing any more", async () => {
    const { later, world } = make();
    await later(0);
    await later(5000);
    await later(14_999, { live: null });
    expect(world.kills).toBe(0);
    await later(1);
    expect(world.kills).toBe(1);
    await later(14_999);
    expect(world.kills).toBe(1);
    await later(1);
    expect(world.kills).toBe(2);
  });

  it("leaves one alone that is out only for a moment, or stops anyway, or has lost its quorum", async () => {
    for (const more of [
      { live: liveOf() },
      { live: null },
      { live: liveOf({ primary: false, nonPrimary: true, view: [] }) },
      { draining: true },
    ]) {
      const { later } = make();
      await later(0);
      await later(4000, more);
      expect(await later(4000), JSON.stringify(more)).toBe(0);
      // The control: the same time without it.
      expect(await later(0, { live: expelled, draining: false })).toBe(0);
      expect(await later(5000)).toBe(1);
    }
  });

  it("says why where it cannot, and tries again", async () => {
    const { world, later } = make(true);
    await later(0);
    await later(5000);
    expect(world.said.join("\n")).toMatch(/could not stop the server: .*not now/);
    await later(15_000);
    expect(world.said.join("\n")).toMatch(/could not end the server, .*: nobody reads/);
  });
});
