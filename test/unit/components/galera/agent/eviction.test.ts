import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasEnded, instancesToEvict, mayForget } from "../../../../../components/galera/agent/eviction";
import type { Live, Report } from "../../../../../components/galera/agent/report";
import { heard, instanceOf, liveOf, reportOf } from "./reports";

const names = ["galera-0", "galera-1", "galera-2", "galera-3", "galera-4"];
const uuidOf = (name: string) => instanceOf(name).uuid;
const own = (more: Partial<Live> = {}) => liveOf({ instance: uuidOf("galera-0"), ...more });
const nothing = new Set<string>();

describe("instancesToEvict", () => {
  const dead = heard([reportOf("galera-1", { ended: uuidOf("galera-1"), live: null })]);

  it("excludes an instance whose own agent says that it has ended", () => {
    expect(instancesToEvict({ live: own(), draining: false, peers: dead, closed: nothing })).toEqual([
      uuidOf("galera-1"),
    ]);
  });

  it("excludes one whose port was found closed", () => {
    const closed = new Set([uuidOf("galera-2")]);
    expect(instancesToEvict({ live: own(), draining: false, peers: new Map(), closed })).toEqual([
      uuidOf("galera-2"),
    ]);
  });

  it("leaves a server alone that has been started again, though the one before has ended", () => {
    const peers = heard([reportOf("galera-1", { ended: "the one before" })]);
    expect(instancesToEvict({ live: own(), draining: false, peers, closed: nothing })).toEqual([]);
  });

  it("does nothing where two of three have ended: the one that is left is no majority", () => {
    const closed = new Set([uuidOf("galera-1"), uuidOf("galera-2")]);
    expect(instancesToEvict({ live: own(), draining: false, peers: new Map(), closed })).toEqual([]);
  });

  it("excludes one that was told to stop only where those who stay are the majority", () => {
    const stopped = (name: string, more: Partial<Report> = {}) =>
      reportOf(name, { draining: true, live: null, ended: uuidOf(name), ...more });
    const evicted = (reports: Report[], draining = false) =>
      instancesToEvict({ live: own(), draining, peers: heard(reports), closed: nothing });
    const first = [uuidOf("galera-1")];
    expect(evicted([stopped("galera-1")])).toEqual(first);
    const leaving = reportOf("galera-2", { draining: true, live: liveOf({ instance: uuidOf("galera-2") }) });
    expect(evicted([stopped("galera-1"), leaving])).toEqual([]);
    expect(evicted([stopped("galera-1"), stopped("galera-2")])).toEqual([]);
    // It leaves itself.
    expect(evicted([stopped("galera-1")], true)).toEqual([]);
    // One that has crashed says no goodbye, whoever leaves.
    expect(evicted([stopped("galera-1", { draining: false }), leaving])).toEqual(first);
    // An instance before the one that runs does not count.
    expect(evicted([stopped("galera-1"), stopped("galera-2", { ended: "another" })])).toEqual(first);
  });

  it("never excludes what has not ended, nor acts outside of a primary component, nor from a minority", () => {
    let evictions = 0;
    fc.assert(
      fc.property(
        fc.record({
          size: fc.integer({ min: 1, max: 5 }),
          primary: fc.boolean(),
          inView: fc.boolean(),
          // Who says of whom that it has ended: only the word about oneself counts.
          says: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 6 }),
          closed: fc.subarray(names, { maxLength: 3 }),
          leaving: fc.subarray(names, { maxLength: 3 }),
        }),
        ({ size, primary, inView, says, closed, leaving }) => {
          const view = names.slice(0, size);
          const peers = heard(
            says.map(([by, of]) => {
              const name = names[by] ?? "";
              return reportOf(name, { ended: uuidOf(names[of] ?? ""), draining: leaving.includes(name) });
            }),
          );
          const live = own({ view, primary, instance: inView ? uuidOf("galera-0") : "of long ago" });
          const proofs = { peers, closed: new Set(closed.map(uuidOf)) };
          const evicted = instancesToEvict({ live, draining: false, ...proofs });
          evictions += evicted.length;
          for (const uuid of evicted) {
            const instance = live.instances.find((one) => one.uuid === uuid);
            expect(instance !== undefined && hasEnded(instance, proofs)).toBe(true);
            expect(uuid).not.toBe(live.instance);
          }
          if (evicted.length === 0) return;
          // Who leaves is excluded only by a majority of those who neither leave nor have ended.
          const leaves = (name: string) => name !== "galera-0" && leaving.includes(name) && peers.has(name);
          const ended = (name: string) =>
            hasEnded(instanceOf(name), proofs) && uuidOf(name) !== live.instance;
          const stays = view.filter((name) => !leaves(name) && !ended(name));
          const goes = evicted.some((uuid) =>
            leaves(live.instances.find((one) => one.uuid === uuid)?.name ?? ""),
          );
          if (goes) expect(stays.length * 2).toBeGreaterThan(size);
          expect([primary, inView]).toEqual([true, true]);
          expect((size - evicted.length) * 2).toBeGreaterThan(size);
        },
      ),
      { numRuns: 2000 },
    );
    // The cases must really lead there, or the test proves nothing.
    expect(evictions).toBeGreaterThan(50);
  });

  it("takes nobody's word for another", () => {
    const peers = heard([reportOf("galera-2", { ended: uuidOf("galera-1") })]);
    expect(instancesToEvict({ live: own(), draining: false, peers, closed: nothing })).toEqual([]);
  });
});

describe("mayForget", () => {
  it("is for a list of instances that have left the group", () => {
    expect(mayForget(own({ evicted: ["gone"] }))).toBe(true);
    expect(mayForget(own({ evicted: [] }))).toBe(false);
    expect(mayForget(own({ evicted: ["gone", uuidOf("galera-1")] }))).toBe(false);
    expect(mayForget(own({ evicted: ["gone"], primary: false }))).toBe(false);
  });
});
