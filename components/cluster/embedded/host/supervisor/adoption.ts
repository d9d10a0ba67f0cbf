/** What a new supervisor does with the processes that it finds. Pure. */

import type { ProcessIdentity } from "../system/procfs";
import type { ProcessSpec, ProcessStatus } from "./process-spec";

/** A living process of this cluster, as the record or its environment tells. */
export interface FoundProcess extends ProcessIdentity {
  name: string;
  /** Known from the record only: a process that was started just before its supervisor was killed has none. */
  fingerprint?: string;
}

/** What to do about the found and the desired processes. */
export interface AdoptionPlan {
  /** Go on watching them. */
  adopt: { spec: ProcessSpec; process: FoundProcess; restarts: number }[];
  /** Not wanted, outdated, or one too many. */
  stop: FoundProcess[];
  start: ProcessSpec[];
}

/**
 * Matches what lives with what is wanted: a healthy process of the right fingerprint is never restarted.
 * @param recorded the previous supervisor's record
 * @param living processes that live now and carry this cluster's mark, by their own word
 */
export function planAdoption(
  desired: readonly ProcessSpec[],
  recorded: readonly ProcessStatus[],
  living: readonly (ProcessIdentity & { name: string })[],
): AdoptionPlan {
  const plan: AdoptionPlan = { adopt: [], stop: [], start: [] };
  const same = (record: ProcessStatus, one: ProcessIdentity) =>
    record.pid === one.pid && record.startTime === one.startTime;
  const taken = new Set<FoundProcess>();
  const found: FoundProcess[] = living.map((one) => {
    const record = recorded.find((entry) => entry.name === one.name && same(entry, one));
    return record === undefined ? one : { ...one, fingerprint: record.fingerprint };
  });
  for (const spec of desired) {
    const match = found.find((one) => one.name === spec.name && one.fingerprint === spec.fingerprint);
    if (match === undefined) {
      plan.start.push(spec);
      continue;
    }
    taken.add(match);
    const restarts = recorded.find((entry) => same(entry, match))?.restarts ?? 0;
    plan.adopt.push({ spec, process: match, restarts });
  }
  plan.stop = found.filter((one) => !taken.has(one));
  return plan;
}
