import { closeSync, copyFileSync, mkdirSync, openSync, readdirSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";

/** A log is cut at this size; one older piece of it is kept. */
const limit = 8 * 2 ** 20;

/** File of a process's log: `worker-1/kubelet` becomes `worker-1-kubelet.log`. */
export function logFile(directory: string, process: string): string {
  return join(directory, `${process.replaceAll("/", "-")}.log`);
}

/**
 * Opens a log for a process to write itself: with the supervisor in between, its death would take the
 * processes' output, and with it the processes, along.
 */
export function openLog(directory: string, process: string): number {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return openSync(logFile(directory, process), "a", 0o600);
}

/** Cuts the logs that grew too large. Writers append, so the file may shrink below them. */
export function rotateLogs(directory: string): void {
  for (const name of readdirSync(directory)) {
    const file = join(directory, name);
    if (!name.endsWith(".log") || statSync(file).size < limit) continue;
    copyFileSync(file, `${file}.1`);
    truncateSync(file);
  }
}

/** Closes a log in this process; the one that writes has its own handle. */
export function closeLog(descriptor: number): void {
  closeSync(descriptor);
}
