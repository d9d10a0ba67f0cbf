import { describe, expect, it } from "vitest";
import { JoinQueue } from "../../../../../components/galera/agent/join-queue";
import type { Report } from "../../../../../components/galera/agent/report";
import { liveOf, reportOf } from "./reports";

/** What galera-1 would wait for, given what the others tell. */
function queue() {
  const clock = { now: 0 };
  const one = new JoinQueue("galera-1", () => clock.now);
  const reason = (...reports: Report[]) =>
    one.reason(new Map(reports.map((report) => [report.name, { report, askedAt: clock.now }])), 0);
  return { clock, reason };
}

/** Synced, in a group of these. */
const inside = (name: string, ...view: string[]) => reportOf(name, { live: liveOf({ view }) });
const outside = (name: string, how: Partial<Report>) => reportOf(name, { live: null, ...how });

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

  it("waits for none that may not come: out for maintenance, failed before, or not in after a while", () => {
    const { clock, reason } = queue();
    const founder = inside("galera-2", "galera-2");
    expect(reason(founder, outside("galera-0", { phase: "waiting", held: true }))).toBeNull();
    expect(reason(founder, outside("galera-0", { phase: "waiting", failures: 1 }))).toBeNull();
    const begun = outside("galera-0", { phase: "started" });
    expect(reason(founder, begun)).not.toBeNull();
    clock.now = 2000;
    expect(reason(founder, begun)).toBeNull();
  });
});
