/** Processor time of processes of this host. */
import { readFileSync } from "node:fs";

/** The kernel shows programs 100 ticks a second, whatever its own clock. https://man7.org/linux/man-pages/man7/time.7.html */
const tickMs = 10;

/** What these processes, with all their threads, have taken until now. Milliseconds. @throws where one has ended */
export function processorMs(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticksOf(readFileSync(`/proc/${pid}/stat`, "utf8")) * tickMs, 0);
}

/** `utime` and `stime`, see proc_pid_stat(5). What comes before may hold anything but its last parenthesis. */
export function ticksOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
