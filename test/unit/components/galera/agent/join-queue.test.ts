import { describe, expect, it } from "vitest";
import { JoinQueue } from "../../../../../components/galera/agent/join-queue";
import type { Report } from "../../../../../components/galera/agent/report";
import { liveOf, reportOf } from "./reports";

/** What a member would wait for, given what the others tell. */
function queue(self = "galera-1") {
  const clock = { now: 0 };
  const one = new JoinQueue(self, () => clock.now);
  const reason = (...reports: Report[]) =>
    one.reason(new Map(reports.map((report) => [report.name, { report, askedAt: clock.now }])), 0);
  return { clock, reason };
}

/** Synced, in a group of these. */
const inside = (name: string, ...view: string[]) => reportOf(name, { live: liveOf({ view }) });
const outside = (name: string, how: Partial<Report>) =>
  reportOf(name, { live: null, disk: { kind: "empty" }, ...how });

describe("JoinQueue", () => {
  it("lets one that has begun come in first, whatever its place", () => {
    const { reason } = queue();
    const begun = outside("galera-2", { phase: "started" });
    expect(reason(inside("galera-0", "galera-0"), begun)).toBe("lets galera-2 join first");
    expect(reason(inside("galera-0", "galera-0", "galera-2"), begun)).toBeNull();
  });

  it("lets one of a lower place begin, and one of a higher place wait", () => {
    const { reason } = queue();
    const founder = inside("galera-2", "galera-2");
    expect(reason(founder, outside("galera-0", { phase: "waiting" }))).toBe("lets galera-0 join first");
    expect(reason(founder, outside("galera-3", { phase: "waiting" }))).toBeNull();
  });

  it("waits for none that may not come: out for maintenance, failed before, its volume in trouble, or not in after a while", () => {
    const { clock, reason } = queue();
    const founder = inside("galera-2", "galera-2");
    expect(reason(founder, outside("galera-0", { phase: "waiting", held: true }))).toBeNull();
    expect(reason(founder, outside("galera-0", { phase: "waiting", failures: 1 }))).toBeNull();
    expect(reason(founder, outside("galera-0", { phase: "waiting", short: true }))).toBeNull();
    for (const phase of ["waiting", "started"] as const)
      expect(reason(founder, outside("galera-0", { phase, stalled: true }))).toBeNull();
    const begun = outside("galera-0", { phase: "started" });
    for (clock.now = 0; clock.now <= 10_000; clock.now += 1000) expect(reason(founder, begun)).not.toBeNull();
    expect(reason(founder, begun)).toBeNull();
    const never = { phase: "waiting", disk: { kind: "ahead", reason: "" } } as const;
    expect(reason(founder, outside("galera-0", never))).toBeNull();
  });

  it("gives each of several that go first its time, one after the other", () => {
    const { clock, reason } = queue("galera-4");
    const founder = inside("galera-0", "galera-0");
    const others = ["galera-2", "galera-3"].map((name) => outside(name, { phase: "waiting" }));
    expect(reason(founder, ...others)).toBe("lets galera-2 join first");
    clock.now = 4000;
    const second = inside("galera-0", "galera-0", "galera-2");
    expect(reason(second, ...others)).toBe("lets galera-3 join first");
    for (clock.now = 8000; clock.now <= 14_000; clock.now += 3000)
      expect(reason(second, ...others)).toBe("lets galera-3 join first");
    clock.now = 15_000;
    expect(reason(second, ...others)).toBeNull();
  });

  it("counts anew when it joins another time", () => {
    const { clock, reason } = queue();
    const founder = inside("galera-2", "galera-2");
    const begun = outside("galera-0", { phase: "started" });
    for (const now of [0, 4000, 8000, 10_001, 3_600_000]) {
      clock.now = now;
      expect(reason(founder, begun) === null).toBe(now === 10_001);
    }
  });
});
