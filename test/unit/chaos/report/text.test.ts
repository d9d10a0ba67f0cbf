import { describe, expect, it } from "vitest";
import type { RunReport } from "../../../chaos/report/run-report";
import { allTotals, formatRun, formatTotals } from "../../../chaos/report/text";

const report: RunReport = {
  run: 1,
  scenario: "kill-writer",
  kind: "unplanned",
  seed: 7,
  notes: [],
  faultAt: 2000,
  seconds: { gap: 0.5, quietGap: 0.02, fault: 0.1, strength: 4, stall: 0.01 },
  writes: { acknowledged: 100, failed: 3, failedButCommitted: 1 },
  reads: { answered: 50, failed: 2 },
  connections: { opened: 20, replaced: 4, failed: 5 },
  errors: { "write: gone": 3 },
  lost: [],
  duplicates: [],
  strangers: [],
  divergent: [],
  staleReads: [],
  splits: [],
  broken: [],
  error: null,
};

describe("a report for people", () => {
  it("prints a lost write with its place in the log, against the fault, and who lacks it", () => {
    const text = formatRun({
      ...report,
      broken: [{ promise: "no acknowledged write is lost", what: "1 acknowledged writes are missing" }],
      lost: [
        {
          id: 1_000_000_042,
          writer: 1,
          sent: 1990,
          ended: 2010,
          outcome: "acknowledged",
          place: 77,
          missingOn: ["galera-2"],
        },
      ],
    });
    expect(text).toMatch(/^BROKEN kill-writer \(run 1, --seed 7\)/);
    expect(text).toContain(
      "LOST log 77: id 1000000042 of writer 1, sent -0.010 s, acknowledged +0.010 s; missing on galera-2",
    );
  });

  it("says that a run kept everything, and why operations failed", () => {
    const text = formatRun(report);
    expect(text).toMatch(/^kept/);
    expect(text).toContain("3 × write: gone");
  });

  it("prints no more of many like things than one can read", () => {
    const errors = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`error ${index}`, 1]));
    expect(formatRun({ ...report, errors })).toMatch(/… and 30 more$/);
  });
});

describe("totals", () => {
  it("are of each scenario and of all, runs without full strength among them", () => {
    const weak: RunReport = {
      ...report,
      scenario: "kill-all",
      seconds: { ...report.seconds, gap: 9, strength: null },
      broken: [{ promise: "full strength without a person", what: "0 writers" }],
    };
    const totals = allTotals([report, report, weak]);
    expect(totals.map(({ scenario, runs, kept }) => [scenario, runs, kept])).toEqual([
      ["kill-writer", 2, 2],
      ["kill-all", 1, 0],
      ["all", 3, 2],
    ]);
    expect(totals.at(-1)).toMatchObject({
      acknowledged: 300,
      operations: 540,
      failedButCommitted: 3,
      gap: { n: 3, min: 0.5, max: 9 },
      strength: { n: 2 },
      failed: { p50: 10 },
    });
    expect(formatTotals(totals)).toContain("300 writes acknowledged: 0 lost");
  });

  it("of one scenario are not repeated", () => {
    expect(allTotals([report])).toHaveLength(1);
    expect(formatTotals(allTotals([]))).toBe("min/p50/p99/max (n)");
  });
});
