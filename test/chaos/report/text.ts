import { type Distribution, distribution, formatDistribution } from "./distribution";
import { describeWrite, isKept, type RunReport } from "./run-report";

/** How many of many like things are printed one by one. */
const most = 10;

/** Figures of several runs of one scenario, and of all. */
export interface Totals {
  scenario: string;
  runs: number;
  /** Runs in which every promise was kept. */
  kept: number;
  /** Seconds. */
  gap: Distribution | null;
  strength: Distribution | null;
  failed: Distribution | null;
  /** Statements and connections, those that failed included; of statements other than writes, reads only. */
  operations: number;
  acknowledged: number;
  failedButCommitted: number;
  lost: number;
  duplicates: number;
  stale: number;
  splits: number;
}

/** Sums runs up. */
export function totalsOf(scenario: string, runs: readonly RunReport[]): Totals {
  const sum = (of: (report: RunReport) => number) => runs.reduce((total, report) => total + of(report), 0);
  return {
    scenario,
    runs: runs.length,
    kept: runs.filter(isKept).length,
    gap: distribution(runs.map(({ seconds }) => seconds.gap)),
    strength: distribution(runs.flatMap(({ seconds }) => seconds.strength ?? [])),
    failed: distribution(runs.map(failedOperations)),
    operations:
      sum(({ writes, reads, connections }) => writes.acknowledged + reads.answered + connections.opened) +
      sum(failedOperations),
    acknowledged: sum(({ writes }) => writes.acknowledged),
    failedButCommitted: sum(({ writes }) => writes.failedButCommitted),
    lost: sum(({ lost }) => lost.length),
    duplicates: sum(({ duplicates }) => duplicates.length),
    stale: sum(({ staleReads }) => staleReads.length),
    splits: sum(({ splits }) => splits.length),
  };
}

/** Totals of each scenario, and of all where there are several. */
export function allTotals(runs: readonly RunReport[]): Totals[] {
  const names = [...new Set(runs.map(({ scenario }) => scenario))];
  const each = names.map((name) =>
    totalsOf(
      name,
      runs.filter(({ scenario }) => scenario === name),
    ),
  );
  return names.length > 1 ? [...each, totalsOf("all", runs)] : each;
}

/** Failed statements and connections. */
export function failedOperations({ writes, reads, connections }: RunReport): number {
  return writes.failed + reads.failed + connections.failed;
}

/** One run for people. */
export function formatRun(report: RunReport): string {
  const { seconds, writes, reads, connections, faultAt } = report;
  const strength = seconds.strength === null ? "not reached" : `${seconds.strength.toFixed(1)} s`;
  const listed = <T>(all: readonly T[], describe: (one: T) => string) => [
    ...all.slice(0, most).map((one) => `  ${describe(one)}`),
    ...(all.length > most ? [`  … and ${all.length - most} more`] : []),
  ];
  return [
    `${isKept(report) ? "kept  " : "BROKEN"} ${report.scenario} (run ${report.run}, --seed ${report.seed})`,
    `  write gap ${seconds.gap.toFixed(3)} s (quiet ${seconds.quietGap.toFixed(3)} s), fault ${seconds.fault.toFixed(1)} s, then full strength after ${strength}`,
    `  writes: ${writes.acknowledged} acknowledged, ${writes.failed} failed, of all failed ones ${writes.failedButCommitted} committed all the same`,
    `  reads: ${reads.answered} answered; statements other than writes: ${reads.failed} failed`,
    `  connections: ${connections.opened} opened, ${connections.replaced} found closed before use, ${connections.failed} failed`,
    ...listed(report.broken, ({ promise, what }) => `broken: ${promise}: ${what}`),
    ...(report.error === null ? [] : [`  not carried out: ${report.error}`]),
    ...listed(
      report.lost,
      (write) => `LOST ${describeWrite(write, faultAt)}; missing on ${write.missingOn.join(", ")}`,
    ),
    ...listed(
      report.duplicates,
      ({ id, times, on, place }) =>
        `TWICE id ${id} (log ${place ?? "none"}), ${times} times on ${on.join(", ")}`,
    ),
    ...listed(report.strangers, ({ id, on }) => `STRANGER id ${id} on ${on.join(", ")}`),
    ...listed(report.divergent, ({ id, on }) => `DIVERGENT id ${id} only on ${on.join(", ")}`),
    ...listed(
      report.staleReads,
      ({ session, at, writer, seen, expected, reason }) =>
        `STALE ${session} at ${((at - faultAt) / 1000).toFixed(3)} s: ${reason}: saw ${seen} of writer ${writer}, expected ${expected}`,
    ),
    ...listed(
      report.splits,
      ({ kind, what, from, until }) =>
        `SPLIT ${kind} from ${((from - faultAt) / 1000).toFixed(1)} to ${((until - faultAt) / 1000).toFixed(1)} s: ${what}`,
    ),
    ...listed(
      Object.entries(report.errors).sort(([, a], [, b]) => b - a),
      ([text, times]) => `${times} × ${text}`,
    ),
  ].join("\n");
}

/** Totals for people. */
export function formatTotals(totals: readonly Totals[]): string {
  const lines = totals.map(
    (one) =>
      `${one.scenario.padEnd(26)} ${`${one.kept}/${one.runs} kept`.padEnd(12)} gap ${formatDistribution(one.gap)} s, ` +
      `full strength ${formatDistribution(one.strength, 1)} s, failed operations ${formatDistribution(one.failed, 0)}, of ${one.operations} in all`,
  );
  const all = totals.at(-1);
  return [
    "min/p50/p99/max (n)",
    ...lines,
    ...(all === undefined
      ? []
      : [
          `${all.acknowledged} writes acknowledged: ${all.lost} lost, ${all.duplicates} twice; ${all.failedButCommitted} failed for the client but committed; ` +
            `${all.stale} stale reads; ${all.splits} contradictions between agents`,
        ]),
  ].join("\n");
}
