import type { Placed, Verdict } from "../ledger/judge";
import type { StaleRead } from "../ledger/log";
import type { Kind } from "../scenarios/scenario";
import type { Split } from "../watch/split";
import type { Broken } from "./promises";

/** Everything that one run saw. Times are milliseconds since the run began, durations are seconds. */
export interface RunReport {
  run: number;
  scenario: string;
  kind: Kind;
  /** `--seed` with which the same run can be had again. */
  seed: number;
  /** What was done, in words. */
  notes: string[];
  /** When the fault began. */
  faultAt: number;
  seconds: {
    /** Longest stretch without an acknowledged write from the fault on, over all writers. */
    gap: number;
    /** The same before the fault: what this machine does by itself. */
    quietGap: number;
    /** From the fault until nothing more was done to the stack, e.g. until a partition was healed. */
    fault: number;
    /** From then until full strength; null where it was not reached in time. */
    strength: number | null;
    /** The longest that the harness itself stood still. */
    stall: number;
  };
  writes: { acknowledged: number; failed: number; failedButCommitted: number };
  reads: { answered: number; failed: number };
  /** `replaced`: found closed by the check before use. */
  connections: { opened: number; replaced: number; failed: number };
  /** Why statements and connections failed, and how often. */
  errors: Record<string, number>;
  lost: Verdict["lost"];
  duplicates: Verdict["duplicates"];
  strangers: Verdict["strangers"];
  divergent: Verdict["divergent"];
  staleReads: StaleRead[];
  splits: Split[];
  broken: Broken[];
  /** Why the scenario could not be carried out; null where it was. */
  error: string | null;
}

/** Whether a run kept all promises. */
export function isKept(report: RunReport): boolean {
  return report.broken.length === 0 && report.error === null;
}

/** A write for people: its place in the log, and when it was sent and acknowledged against the fault. */
export function describeWrite(write: Placed, faultAt: number): string {
  const against = (time: number) =>
    `${time < faultAt ? "-" : "+"}${(Math.abs(time - faultAt) / 1000).toFixed(3)} s`;
  return `log ${write.place}: id ${write.id} of writer ${write.writer}, sent ${against(write.sent)}, ${write.outcome} ${against(write.ended)}`;
}
