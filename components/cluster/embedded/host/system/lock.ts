/** One action at a time on a cluster, whichever checkout or state it comes from. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../../../../../toolchain/errors";
import { isErrno, readText, removeIfEmpty } from "./files";
import { identify, isAlive, type ProcessIdentity } from "./procfs";
import type { Report } from "./report";
import { sleep } from "./shell";

/** Runs the action while nobody else acts under this lock. @throws UserError when its holder does not end in time */
export async function withLock<T>(
  path: string,
  report: Report,
  signal: AbortSignal,
  action: () => Promise<T>,
  seconds = 120,
): Promise<T> {
  await acquire(path, report, signal, seconds);
  try {
    return await action();
  } finally {
    rmSync(path, { force: true });
    // A release leaves nothing, and its own lock was the last thing.
    removeIfEmpty(dirname(path));
    removeIfEmpty(dirname(dirname(path)));
  }
}

async function acquire(path: string, report: Report, signal: AbortSignal, seconds: number): Promise<void> {
  const me = identify(process.pid);
  const deadline = Date.now() + seconds * 1000;
  let told = false;
  for (;;) {
    signal.throwIfAborted();
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(path, JSON.stringify(me), { flag: "wx", mode: 0o600 });
      return;
    } catch (error) {
      // ENOENT: another one removed the empty directory between the two calls.
      if (!isErrno(error, "EEXIST", "ENOENT")) throw error;
    }
    const holder = holderOf(path);
    if (holder === "dead") {
      rmSync(path, { force: true });
      continue;
    }
    if (!told && holder !== undefined)
      report.line(`waiting for another run on this cluster (process ${holder.pid})`);
    told = true;
    if (Date.now() > deadline) {
      throw new UserError(
        `Another run works on this cluster${holder === undefined ? "" : ` (process ${holder.pid})`}.`,
        {
          hint: "Wait until it has ended, or end it, and run the same command again.",
        },
      );
    }
    await sleep(100);
  }
}

function holderOf(path: string): ProcessIdentity | "dead" | undefined {
  const text = readText(path);
  if (text === undefined) return undefined;
  try {
    const holder = JSON.parse(text) as ProcessIdentity;
    return isAlive(holder) ? holder : "dead";
  } catch {
    // Created, but not yet written; or cut off by a power loss, which no process survives.
    return text === "" ? undefined : "dead";
  }
}
