import { readFileSync } from "node:fs";
import type { ProcessesFile } from "../../host/protocol";
import { isAlive } from "../../host/system/procfs";

/**
 * Whether the supervisor of the cluster in this directory runs, from its own file and the kernel's: for `diff`,
 * which must be quick.
 */
export function isRunning(directory: string): boolean {
  try {
    const { supervisor }: ProcessesFile = JSON.parse(readFileSync(`${directory}/processes.json`, "utf8"));
    return isAlive(supervisor);
  } catch {
    return false;
  }
}
