/** One campaign at a time: two on one stack would each find broken what the other has done. */
import { withLock } from "../../components/cluster/embedded/host/system/lock";
import type { Subject } from "./subject";

/**
 * Does this while nobody else on this host injects faults into the stack's cluster.
 *
 * @throws UserError at once where somebody does, with the process
 */
export function alone<T>(
  { stack, machine }: { stack: string; machine: Pick<Subject["machine"], "clusterId"> },
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const lock = { name: `chaos/${machine.clusterId}`, what: `stack ${stack} and injects faults` };
  // It never waits, so there is nothing to report.
  return withLock(lock, { line: () => {} }, signal, work, 0);
}
