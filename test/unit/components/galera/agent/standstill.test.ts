import { describe, expect, it } from "vitest";
import { Journal } from "../../../../../components/galera/agent/journal";
import type { Report } from "../../../../../components/galera/agent/report";
import { Standstill } from "../../../../../components/galera/agent/standstill";
import { heard, liveOf, reportOf } from "./reports";

const others = ["galera-0", "galera-1"];
/** A cluster that goes on without the third member, and one that waits for it. */
const without = others.map((name) => reportOf(name, { live: liveOf({ view: others }) }));
const waiting = others.map((name) => reportOf(name, { phase: "waiting", live: null }));
/** It was told to join and says nothing. */
const joins = reportOf("galera-2", { live: null });

function make(refuses = false) {
  const world = {
    self: joins,
    peers: without,
    hung: false,
    joins: false,
    stalledSince: null as number | null,
    askedAt: null as number | null,
    clock: 0,
    kills: 0,
    said: [] as string[],
    journal: new Journal(() => 0),
  };
  const standstill = new Standstill({
    name: "galera-2",
    probe: {
      get stalledSince() {
        return world.stalledSince;
      },
    },
    members: () => [...others, "galera-2"],
    member: { report: () => world.self },
    others: () => others,
    answering: () => heard(world.peers, world.askedAt ?? world.clock),
    hung: () => world.hung,
    joins: () => world.joins,
    // It is never told to stop: it would not.
    database: { shutDown: () => Promise.reject(new Error("it answers nothing")) },
    kill: () => {
      if (refuses) throw new Error("nobody reads");
      world.kills++;
    },
    journal: world.journal,
    now: () => world.clock,
    log: (message) => world.said.push(message),
  });
  const elapse = (ms: number, more: Partial<typeof world> = {}) => {
    Object.assign(world, more);
    for (const end = world.clock + ms; world.clock < end; world.clock += 1000) standstill.react();
    return world.kills;
  };
  return { world, elapse, standstill };
}

describe("Standstill", () => {
  it.each([
    ["the cluster goes on without", without],
    ["all wait for", waiting],
    [
      "the others have lost their quorum and wait for",
      others.map((name) => reportOf(name, { phase: "stranded" })),
    ],
    // Seen in bigger clusters: two that were left behind must not wait for each other.
    [
      "another such one and one that waits for both are beside",
      [reportOf("galera-0", { live: null }), ...waiting.slice(1)],
    ],
  ])("ends a server that does not come to join a group, where %s it", (_, reports) => {
    const peers = reports.map((report) => (report.phase === "stranded" ? { ...report, live: null } : report));
    const { world, elapse, standstill } = make();
    expect(elapse(120_000, { peers })).toBe(0);
    expect(elapse(1000)).toBe(1);
    expect(world.journal.entries()).toMatchObject([{ kind: "stuck" }]);
    // Once more where it is still there.
    expect(elapse(14_000)).toBe(1);
    expect(elapse(1000)).toBe(2);
    standstill.onEnd();
    expect(elapse(120_000)).toBe(2);
  });

  it.each<[string, { self?: Report; peers?: Report[] }]>([
    ["is counted in by its group: a state transfer takes hours", { peers: [reportOf("galera-0")] }],
    ["serves", { self: reportOf("galera-2") }],
    ["is told to stop", { self: { ...joins, draining: true } }],
    ["has lost its quorum and is about to be settled", { self: { ...joins, phase: "stranded" } }],
    ["starts the cluster", { self: { ...joins, phase: "bootstrapping" } }],
    ["recovers its position", { self: { ...joins, phase: "preparing" } }],
    ["may be doing anything, for its agent is new", { self: { ...joins, phase: "unknown" } }],
    ["is out for good", { self: reportOf("galera-2", { live: liveOf({ primary: false, expelled: true }) }) }],
    ["hears of nobody", { peers: [] }],
    ["does not hear of all who could be its group", { peers: waiting.slice(1) }],
    [
      "stands still like all others: their storage does",
      { peers: others.map((name) => reportOf(name, { live: null })) },
    ],
  ])("leaves one alone that %s", (_, more) => {
    const { elapse } = make();
    expect(elapse(600_000, more)).toBe(0);
    // The control: the same server without that.
    expect(elapse(121_000, { self: joins, peers: without })).toBe(1);
  });

  it("ends one that an agent before it has told to join, and no other that it knows nothing of", () => {
    const unknown = { ...joins, phase: "unknown" } as const;
    const { elapse } = make();
    expect(elapse(600_000, { self: unknown })).toBe(0);
    expect(elapse(120_000, { joins: true })).toBe(0);
    expect(elapse(1000)).toBe(1);
    for (const phase of ["waiting", "preparing", "bootstrapping", "stranded"] as const)
      expect(elapse(600_000, { self: { ...joins, phase } })).toBe(1);
  });

  it("counts only the time since it was last in a group", () => {
    const { elapse } = make();
    elapse(119_000);
    expect(elapse(1000, { peers: [reportOf("galera-0")] })).toBe(0);
    expect(elapse(119_000, { peers: without })).toBe(0);
    expect(elapse(2000)).toBe(1);
  });

  it("ends a hung server soon where the cluster goes on, though it may still be counted in", () => {
    const { elapse, standstill } = make();
    const peers = others.map((name) => reportOf(name));
    expect(elapse(300_000, { peers })).toBe(0);
    expect(elapse(10_000, { hung: true })).toBe(0);
    expect(elapse(1000)).toBe(1);
    expect(elapse(14_000)).toBe(1);
    standstill.onEnd();
    expect(elapse(10_000)).toBe(1);
    expect(elapse(2000)).toBe(2);
  });

  it("does not take a pause of its own, or of its whole node, for one of the server", () => {
    const { world, elapse } = make();
    elapse(1000, { hung: true });
    world.clock += 600_000;
    expect(elapse(1000)).toBe(0);
    expect(elapse(1000, { hung: false })).toBe(0);
    world.clock += 600_000;
    expect(elapse(1000)).toBe(0);
  });

  it("leaves a hung server alone where nobody else serves, or where it stops", () => {
    const silent = others.map((name) => reportOf(name, { live: null }));
    const { elapse } = make();
    expect(elapse(300_000, { hung: true, peers: silent })).toBe(0);
    expect(elapse(300_000, { peers: without, self: { ...joins, draining: true } })).toBe(0);
  });

  describe("where its volume takes no writes", () => {
    const serving = others.map((name) => reportOf(name));
    const begin = { self: reportOf("galera-2"), peers: serving, stalledSince: 0 };

    it("ends the server, though it answers, and once more where it is still there", () => {
      const { world, elapse, standstill } = make();
      expect(elapse(7000, begin)).toBe(0);
      expect(elapse(2000)).toBe(1);
      expect(world.journal.entries()).toMatchObject([{ kind: "stuck", what: "its volume takes no writes" }]);
      expect(standstill.notes()).toEqual(["its volume takes no writes: see to its disk"]);
      expect(elapse(15_000, { self: reportOf("galera-2", { live: null }) })).toBe(2);
      standstill.onEnd();
      expect(elapse(60_000)).toBe(2);
      world.stalledSince = null;
      expect(standstill.notes()).toEqual([]);
    });

    it("ends that of a writer, which has not answered since", () => {
      const { elapse } = make();
      elapse(1000, begin);
      expect(elapse(9000, { self: reportOf("galera-2", { live: null }) })).toBe(1);
    });

    it.each<[string, { self?: Report; peers?: Report[] }]>([
      ["the others cannot do without", { peers: serving.slice(1) }],
      ["is as badly off as the others", { peers: others.map((name) => reportOf(name, { stalled: true })) }],
      ["gives its state", { self: reportOf("galera-2", { live: liveOf({ state: "Donor/Desynced" }) }) }],
      ["catches up", { self: reportOf("galera-2", { live: liveOf({ state: "Joined" }) }) }],
      ["is given its state", { self: joins, peers: others.map((name) => reportOf(name)) }],
    ])("leaves one alone that %s", (_, more) => {
      const { elapse } = make();
      expect(elapse(60_000, { ...begin, ...more })).toBe(0);
      expect(elapse(9000, begin)).toBe(1);
    });

    it("leaves a hung one alone that the others cannot do without", () => {
      const { elapse } = make();
      const hung = { ...begin, self: reportOf("galera-2", { live: null }), hung: true };
      expect(elapse(60_000, { ...hung, peers: serving.slice(1) })).toBe(0);
      // Of one that an agent before it has seen synced, it is all that is known.
      expect(elapse(10_000, hung)).toBe(0);
      expect(elapse(1000)).toBe(1);
    });

    it("ends a hung one that the others cannot do without for the time in which its volume does take writes", () => {
      const { world, elapse } = make();
      const hung = {
        ...begin,
        self: reportOf("galera-2", { live: null }),
        hung: true,
        peers: serving.slice(1),
      };
      for (let write = 0; write < 3; write++) {
        elapse(6000, { ...hung, stalledSince: world.clock });
        expect(elapse(3000, { stalledSince: null })).toBe(0);
      }
      expect(elapse(3000)).toBe(1);
    });

    it("counts only what the others have told since they know of it", () => {
      const { elapse } = make();
      expect(elapse(60_000, { ...begin, stalledSince: 1, askedAt: 1 })).toBe(0);
      expect(elapse(9000, { askedAt: 2 })).toBe(1);
    });

    it("waits for no sessions to end, which could not", () => {
      const { elapse } = make();
      expect(elapse(9000, { ...begin, self: reportOf("galera-2", { draining: true }) })).toBe(1);
    });

    it("counts only the time since it last took one", () => {
      const { elapse } = make();
      elapse(7000, begin);
      // Also where the next one already waits when it is looked at.
      elapse(7000, { stalledSince: 7500 });
      elapse(1000, { stalledSince: null });
      expect(elapse(7000, begin)).toBe(0);
    });

    it("keeps the next one from joining", () => {
      const { world, standstill } = make();
      expect(standstill.barred()).toBeNull();
      world.stalledSince = 0;
      expect(standstill.barred()).toBe("its volume takes no writes");
    });
  });

  it("says so where it cannot", () => {
    const { world, elapse } = make(true);
    elapse(12_000, { hung: true });
    expect(world.said).toEqual([
      "could not end the server, though it answers nothing any more: nobody reads",
    ]);
    expect(world.journal.entries()).toEqual([]);
  });
});
