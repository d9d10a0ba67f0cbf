import { readFileSync } from "node:fs";
import type { ProcessesFile } from "../../host/protocol";

/**
 * Whether the supervisor of the cluster in this directory runs, from its own file and the kernel's: for `diff`,
 * which must be quick.
 */
export function isRunning(directory: string): boolean {
  try {
    const { supervisor }: ProcessesFile = JSON.parse(readFileSync(`${directory}/processes.json`, "utf8"));
    const stat = readFileSync(`/proc/${supervisor.pid}/stat`, "utf8");
    // The second field is the name in parentheses, which may hold spaces and parentheses itself.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] === supervisor.startTime;
  } catch {
    return false;
  }
}
