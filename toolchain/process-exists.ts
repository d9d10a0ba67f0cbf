import { readFileSync } from "node:fs";

/**
 * Whether a process with this number runs. One that has ended and waits for its parent to take note of it does not:
 * orphans wait for process 1, which in a container may never look.
 */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive, too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The state follows the name, which may hold spaces and parentheses.
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
  } catch {
    // It ended in between, or there is no /proc, as on macOS.
    return process.platform !== "linux";
  }
}
