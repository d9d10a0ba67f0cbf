import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, readlink, rmdir, stat, unlink, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { processExists } from "./process-exists";

/** Who holds a lock: enough to tell a live holder from one whose process id was given to another process. */
export interface LockHolder {
  pid: number;
  /** Start of the process in clock ticks since boot; null where the system has no /proc. */
  started: string | null;
  boot: string | null;
  /** Process ids mean something only within one namespace (two containers may share the cache). */
  namespace: string | null;
  host: string;
  token: string;
}

export interface LockOptions {
  signal?: AbortSignal;
  /** Called once when somebody else holds the lock. */
  onWait?: (holder: LockHolder) => void;
  /** Pause between looks, milliseconds. @default 150 */
  pollMs?: number;
  /** A holder that cannot be looked at is taken for dead after so long without a sign of life. @default 60000 */
  silenceMs?: number;
}

async function readOr(path: string): Promise<string | null> {
  return readFile(path, "utf8")
    .then((text) => text.trim())
    .catch(() => null);
}

/** Start time of a process, field 22 of /proc/PID/stat; the name before it may hold spaces and parentheses. */
export async function processStart(pid: number): Promise<string | null> {
  const stat = await readOr(`/proc/${pid}/stat`);
  return stat === null ? null : (stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null);
}

async function describeSelf(): Promise<LockHolder> {
  const [started, boot, namespace] = await Promise.all([
    processStart(process.pid),
    readOr("/proc/sys/kernel/random/boot_id"),
    readlink("/proc/self/ns/pid").catch(() => null),
  ]);
  return {
    pid: process.pid,
    started,
    boot,
    namespace,
    host: hostname(),
    token: randomBytes(8).toString("hex"),
  };
}

/** Whether the process that wrote this still runs; `silent` decides where that cannot be seen from here. */
export async function isAlive(holder: LockHolder, silent: boolean): Promise<boolean> {
  const self = await describeSelf();
  if (holder.host !== self.host || holder.namespace !== self.namespace) return !silent;
  if (holder.boot !== self.boot) return false;
  if (!processExists(holder.pid)) return false;
  return holder.started === null || (await processStart(holder.pid)) === holder.started;
}

function parse(text: string): LockHolder | null {
  try {
    const value = JSON.parse(text) as LockHolder;
    return typeof value.pid === "number" && typeof value.token === "string" ? value : null;
  } catch {
    return null;
  }
}

/**
 * Removes a dead holder's lock. Only the holder of the guard directory removes locks of others, so what it
 * has just read cannot have been replaced by a live one before it unlinks.
 */
async function breakLock(path: string, dead: string): Promise<void> {
  const guard = `${path}.breaking`;
  try {
    await mkdir(guard);
  } catch {
    const age = await stat(guard)
      .then((s) => Date.now() - s.mtimeMs)
      .catch(() => 0);
    if (age > 10_000) await rmdir(guard).catch(() => undefined);
    await delay(20);
    return;
  }
  try {
    if ((await readOr(path)) === dead) await unlink(path).catch(() => undefined);
  } finally {
    await rmdir(guard).catch(() => undefined);
  }
}

/**
 * Runs `work` while holding the lock file. Two processes, or two calls in one, never hold it at once; the
 * lock of a process that died is broken.
 */
export async function withLock<T>(
  path: string,
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const { signal, onWait, pollMs = 150, silenceMs = 60_000 } = options;
  await mkdir(dirname(path), { recursive: true });
  const self = await describeSelf();
  const own = `${path}.${self.token}`;
  await writeFile(own, JSON.stringify(self));
  let told = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      try {
        // A hard link appears with its content or not at all, unlike a file that is created and then written.
        await link(own, path);
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const text = await readOr(path);
      if (text === null) continue;
      const holder = parse(text);
      const age = await stat(path)
        .then((s) => Date.now() - s.mtimeMs)
        .catch(() => 0);
      if (holder === null ? age > silenceMs : !(await isAlive(holder, age > silenceMs))) {
        await breakLock(path, text);
        continue;
      }
      if (!told && holder !== null) {
        told = true;
        onWait?.(holder);
      }
      await delay(pollMs, undefined, signal === undefined ? {} : { signal });
    }
  } catch (error) {
    await unlink(own).catch(() => undefined);
    throw error;
  }
  const heartbeat = setInterval(
    () => {
      const now = new Date();
      utimes(own, now, now).catch(() => undefined);
    },
    Math.max(1000, silenceMs / 6),
  );
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if (parse((await readOr(path)) ?? "")?.token === self.token) await unlink(path).catch(() => undefined);
    await unlink(own).catch(() => undefined);
  }
}
