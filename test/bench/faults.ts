/** How long writes stand still: faults and planned changes on a stack that is up, many times, by the chaos harness. */
import { alone } from "../chaos/alone";
import { campaign, inTurn } from "../chaos/campaign";
import { isKept, type RunReport } from "../chaos/report/run-report";
import { allTotals, formatTotals, type Totals } from "../chaos/report/text";
import { scenarios } from "../chaos/scenarios";
import { Subject } from "../chaos/subject";
import { plotGaps } from "./plot";

/** A benchmark's scenarios, and the longest write gap that each is to have at its 99th percentile. Seconds. */
const benches = {
  failover: { "kill-writer": 1, "force-delete-writer-pod": 1, "node-death": 3, "partition-writer": 3 },
  switchover: {
    switchover: 0.1,
    "delete-writer-pod": 0.2,
    "rolling-restart": 0.2,
    "drain-node": 0.2,
    "changed-setting": 0.2,
  },
  crash: { "kill-all": 15, "all-nodes": 15 },
} as const satisfies Record<string, Record<string, number>>;

/** The benchmarks of this kind. */
export const faultBenches = Object.keys(benches) as (keyof typeof benches)[];

/** What a benchmark measured. */
export interface FaultBench {
  bench: keyof typeof benches;
  totals: Totals[];
  runs: RunReport[];
  /** Whether all runs took place, and kept what is promised. */
  kept: boolean;
  /** Write gaps of all runs, as a picture. */
  plot: string;
}

/** Runs each scenario of the benchmark `runs` times on a stack that is up. */
export async function benchFaults(
  bench: keyof typeof benches,
  options: { stack: string; runs: number; seed: number; signal: AbortSignal },
): Promise<FaultBench> {
  const { stack, runs, seed, signal } = options;
  const chosen = Object.keys(benches[bench]).flatMap((name) => scenarios.get(name) ?? []);
  const subject = await Subject.of(stack, signal);
  const planned = inTurn(chosen, runs, seed);
  const done = await alone(subject, signal, () =>
    campaign(subject, planned, signal, (line) => console.error(line)),
  );
  const rows = Object.entries(benches[bench]).map(([label, target]) => ({
    label,
    target,
    figures: done.filter(({ scenario }) => scenario === label).map(({ seconds }) => seconds.gap),
  }));
  return {
    bench,
    totals: allTotals(done),
    runs: done,
    kept: done.length === planned.length && done.every(isKept),
    plot: plotGaps(`Longest write gap, seconds: ${bench}`, rows),
  };
}

/** The same in words. */
export function formatFaults({ totals, bench }: FaultBench): string {
  const targets = Object.entries(benches[bench]).map(([name, target]) => `${name} p99 <= ${target} s`);
  return `${formatTotals(totals)}\ntargets for the gap: ${targets.join(", ")}`;
}
