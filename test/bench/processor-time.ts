/** Processor time of processes of this host. */
import { readFileSync } from "node:fs";
import { parseStat } from "../../components/cluster/embedded/host/system/procfs";

/** The kernel shows programs 100 ticks a second, whatever its own clock. https://man7.org/linux/man-pages/man7/time.7.html */
const tickMs = 10;

/** What these processes, with all their threads, have taken until now. Milliseconds. @throws where one has ended */
export function processorMs(pids: readonly number[]): number {
  const ticks = pids.map((pid) => parseStat(readFileSync(`/proc/${pid}/stat`, "utf8")).ticks);
  return ticks.reduce((sum, of) => sum + of, 0) * tickMs;
}
