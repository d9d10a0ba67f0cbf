import type { Verdict } from "../ledger/judge";
import type { StaleRead } from "../ledger/log";
import type { Kind } from "../scenarios/scenario";
import type { Split } from "../watch/split";

/** A promise that was not kept. */
export interface Broken {
  promise:
    | "no acknowledged write is lost"
    | "no write is there twice"
    | "members hold the same"
    | "reads are as fresh as promised"
    | "one primary component, one writer"
    | "full strength without a person"
    | "no statement fails"
    | "no connection fails";
  /** How often, in words. */
  what: string;
}

/** What a run saw. */
export interface Facts {
  kind: Kind;
  /** Null where the members could not be read in the end. */
  verdict: Verdict | null;
  staleReads: readonly StaleRead[];
  splits: readonly Split[];
  /** What was missing to full strength when the time was up; empty where nothing was. */
  missing: readonly string[];
  /** Statements that failed, writes and others. */
  failedStatements: number;
  failedConnections: number;
}

/** The promises that a run has found broken. Pure. */
export function brokenPromises(facts: Facts): Broken[] {
  const { verdict } = facts;
  const found: [Broken["promise"], number, string][] = [
    ["no acknowledged write is lost", verdict?.lost.length ?? 0, "acknowledged writes are missing"],
    ["no write is there twice", verdict?.duplicates.length ?? 0, "ids are there more than once"],
    ["members hold the same", verdict?.strangers.length ?? 0, "ids were sent by nobody"],
    ["members hold the same", verdict?.divergent.length ?? 0, "ids are on some members only"],
    ["reads are as fresh as promised", facts.staleReads.length, "reads were stale"],
    ["one primary component, one writer", facts.splits.length, "contradictions between agents"],
    ...(facts.kind === "planned"
      ? ([
          ["no statement fails", facts.failedStatements, "statements failed"],
          ["no connection fails", facts.failedConnections, "connections failed"],
        ] as const)
      : []),
  ].map(([promise, count, what]) => [promise, count, what] as [Broken["promise"], number, string]);
  const broken = found
    .filter(([, count]) => count > 0)
    .map(([promise, count, what]): Broken => ({ promise, what: `${count} ${what}` }));
  if (verdict === null)
    broken.push({
      promise: "full strength without a person",
      what: "the members could not be read in the end",
    });
  if (facts.missing.length > 0)
    broken.push({ promise: "full strength without a person", what: facts.missing.join("; ") });
  return broken;
}
