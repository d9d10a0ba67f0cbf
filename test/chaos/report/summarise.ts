import { longestGap } from "../ledger/gap";
import type { Verdict } from "../ledger/judge";
import type { Load } from "../load";
import type { Scenario } from "../scenarios/scenario";
import type { Split } from "../watch/split";
import { brokenPromises } from "./promises";
import type { RunReport } from "./run-report";

/** What a run has seen when it is over. Times are milliseconds since it began. */
export interface Seen {
  scenario: Scenario;
  run: number;
  seed: number;
  notes: string[];
  load: Load;
  splits: Split[];
  /** When the fault began, and when nothing more was done to the stack. */
  faultAt: number;
  overAt: number;
  /** When the stack was at full strength; null where it was not in time. */
  strongAt: number | null;
  /** What it lacked last. */
  lacking: readonly string[];
  /** Null where the members could not be read in the end. */
  verdict: Verdict | null;
  /** Why the scenario could not be carried out; null where it was. */
  error: string | null;
  /** The longest that this process stood still. Seconds. */
  stall: number;
}

/** Puts together what a run has seen. What failed before the fault is not the fault's doing, and is not counted. */
export function summarise(seen: Seen): RunReport {
  const { scenario, load, faultAt, overAt, strongAt, verdict, splits } = seen;
  const { log, work, connections } = load;
  const during = ({ at }: { at: number }) => at >= faultAt;
  const failedWrites = log.writes.filter(({ outcome, ended }) => outcome === "failed" && ended >= faultAt);
  const failedOthers = work.failed.filter(during);
  const failedConnections = connections.failures.filter(during);
  const acknowledged = log.writes.flatMap(({ outcome, ended }) =>
    outcome === "acknowledged" ? [ended] : [],
  );
  const quiet = acknowledged.filter((time) => time <= faultAt);
  return {
    run: seen.run,
    scenario: scenario.name,
    kind: scenario.kind,
    seed: seen.seed,
    notes: seen.notes,
    faultAt,
    seconds: {
      gap: longestGap(acknowledged, faultAt, load.until).length / 1000,
      quietGap: longestGap(quiet, quiet[0] ?? 0, quiet.at(-1) ?? 0).length / 1000,
      fault: (overAt - faultAt) / 1000,
      strength: strongAt === null ? null : (strongAt - overAt) / 1000,
      stall: seen.stall,
    },
    writes: {
      acknowledged: acknowledged.length,
      failed: failedWrites.length,
      failedButCommitted: verdict?.failedButCommitted.length ?? 0,
    },
    reads: { answered: work.reads.answered, failed: failedOthers.length },
    connections: {
      opened: connections.opened,
      replaced: connections.replaced,
      failed: failedConnections.length,
    },
    errors: count([
      ...failedWrites.map((write) => `write: ${write.error}`),
      ...failedOthers.map((one) => `${one.session}: ${one.error}`),
      ...failedConnections.map((one) => `connection: ${one.error}`),
    ]),
    lost: verdict?.lost ?? [],
    duplicates: verdict?.duplicates ?? [],
    strangers: verdict?.strangers ?? [],
    divergent: verdict?.divergent ?? [],
    staleReads: log.staleReads,
    splits,
    broken: brokenPromises({
      kind: scenario.kind,
      verdict,
      staleReads: log.staleReads,
      splits,
      missing: strongAt === null ? seen.lacking : [],
      failedStatements: failedWrites.length + failedOthers.length,
      failedConnections: failedConnections.length,
    }),
    error: seen.error,
  };
}

function count(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}
