import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../../../components/galera/agent/report";
import { canSpare } from "../../../../../components/galera/agent/spare";
import { heard, liveOf, reportOf } from "./reports";

const names = ["galera-0", "galera-1", "galera-2"];

describe("whether a member can be spared", () => {
  const spared = (others: readonly Report[], { members = names, askedAt = 2 } = {}) =>
    canSpare({ name: "galera-0", members, peers: heard(others, askedAt), since: 1 });
  const [one, two] = [reportOf("galera-1"), reportOf("galera-2")];

  it("is so where the others are a majority that serves", () => {
    expect(spared([one, two])).toBe(true);
  });

  it("is not so where one of them is missing, goes, has trouble with its volume as well, or has not been asked since", () => {
    for (const more of [
      { live: null },
      { live: liveOf({ state: "Donor/Desynced" }) },
      { live: liveOf({ primary: false }) },
      { draining: true },
      { held: true },
      { short: true },
      { stalled: true },
    ])
      expect(spared([one, { ...two, ...more }]), JSON.stringify(more)).toBe(false);
    expect(spared([one])).toBe(false);
    expect(spared([one, two], { askedAt: 1 })).toBe(false);
  });

  it("is never so of the only one, nor of one that others have not heard of", () => {
    expect(spared([], { members: ["galera-0"] })).toBe(false);
    expect(spared([one, two], { members: [...names, "galera-3", "galera-4"] })).toBe(false);
  });

  it("is never so of so many at once that the rest is no majority, in whatever order they hear of each other", () => {
    /** The volume of member `who` becomes short or stands still, it asks member `whom`, or decides. */
    const step = fc.record({
      what: fc.constantFrom("trouble", ...Array(12).fill("ask"), ...Array(4).fill("decide")),
      trouble: fc.constantFrom("short", "stalled"),
      who: fc.nat({ max: 104 }),
      whom: fc.nat({ max: 104 }),
    });
    let left = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(1, 3, 5, 7),
        fc.array(step, { maxLength: 150, size: "max" }),
        (size, steps) => {
          const members = Array.from({ length: size }, (_, ordinal) => `galera-${ordinal}`);
          const nodes = members.map((name) => ({
            name,
            report: reportOf(name),
            since: null as number | null,
            out: false,
            peers: new Map<string, { report: Report; askedAt: number }>(),
          }));
          let clock = 0;
          for (const { what, trouble, who, whom } of steps) {
            const node = nodes[who % size];
            const other = nodes[whom % size];
            clock++;
            if (node === undefined || other === undefined) continue;
            if (what === "trouble" && node.since === null) {
              node.since = clock;
              node.report = { ...node.report, [trouble]: true };
            }
            if (what === "ask") node.peers.set(other.name, { report: other.report, askedAt: clock });
            if (what === "decide" && node.since !== null && !node.out) {
              node.out = canSpare({ name: node.name, members, peers: node.peers, since: node.since });
              // Who goes because it is short drains first; the other one is killed, and its last word may be heard for a while.
              if (node.out && node.report.short) node.report = { ...node.report, draining: true };
            }
          }
          const out = nodes.filter((node) => node.out).length;
          left += out;
          expect(2 * (size - out)).toBeGreaterThan(size);
        },
      ),
      { numRuns: 1000 },
    );
    // The control: some did go.
    expect(left).toBeGreaterThan(100);
  });
});
