/**
 * One at a time: a lock that the kernel holds, and lets go of with the process that has it, however that ends. It is
 * a listening unix socket in the abstract namespace: a name without a file, so nothing is left over, nothing can be
 * half written, and there is no moment in which two processes both find a dead holder.
 */
import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { UserError } from "../../../../../toolchain/errors";
import { isErrno } from "./files";
import type { Report } from "./report";
import { sleep } from "./shell";

/**
 * Bytes of the longest name, the leading NUL included. All names have this length: Node 20 fills up shorter ones
 * with NULs and later ones do not, so that two versions of Node would not see each other.
 * @see unix(7), "Abstract sockets"
 */
const nameLength = 108;

/** What is locked, and how a person calls it. */
export interface Lock {
  /** Unique on this host (within a network namespace), at most 80 ASCII characters. */
  name: string;
  /** Completes "Another run works on …". */
  what: string;
}

/** Lock of one cluster: one action at a time, whichever checkout it comes from. */
export function clusterLock(clusterId: string): Lock {
  return { name: `cluster/${clusterId}`, what: "this cluster" };
}

/** Lock of what the clusters of a host share: claims of slots, settings of the kernel. */
export const hostLock: Lock = { name: "host", what: "the clusters of this host" };

/** Runs the action while nobody else acts under this lock. @throws UserError when its holder does not end in time */
export async function withLock<T>(
  lock: Lock,
  report: Report,
  signal: AbortSignal,
  action: () => T | Promise<T>,
  seconds = 120,
): Promise<T> {
  const release = await acquire(lock, report, signal, seconds);
  try {
    return await action();
  } finally {
    release();
  }
}

/** The socket's name. Pure. */
export function socketName({ name }: Lock): string {
  const full = `\0galera-platform/${name}/`;
  if (full.length > nameLength) throw new RangeError(`the name of the lock is too long: ${name}`);
  return full.padEnd(nameLength, "-");
}

async function acquire(
  lock: Lock,
  report: Report,
  signal: AbortSignal,
  seconds: number,
): Promise<() => void> {
  const path = socketName(lock);
  const deadline = Date.now() + seconds * 1000;
  let told = false;
  for (;;) {
    signal.throwIfAborted();
    const release = await tryListen(path);
    if (release !== undefined) return release;
    const left = deadline - Date.now();
    await untilReleased(path, Math.max(0, left), signal, (holder) => {
      if (left <= 0) {
        throw new UserError(`Another run works on ${lock.what} (process ${holder}).`, {
          hint: "Wait until it has ended, or end it, and run the same command again.",
        });
      }
      if (!told) report.line(`waiting for another run on ${lock.what} (process ${holder})`);
      told = true;
    });
  }
}

/** @returns how to let go, or undefined where somebody else has the name */
async function tryListen(path: string): Promise<(() => void) | undefined> {
  const waiting = new Set<Socket>();
  const server: Server = createServer((socket) => {
    waiting.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => waiting.delete(socket));
    socket.resume();
    socket.write(`${process.pid}\n`);
  });
  server.listen(path);
  try {
    await once(server, "listening");
  } catch (error) {
    if (isErrno(error, "EADDRINUSE")) return undefined;
    throw error;
  }
  return () => {
    server.close();
    // Whoever waits hears of it by the end of its connection.
    for (const socket of waiting) socket.destroy();
  };
}

/**
 * Waits until the holder lets go or the time is over.
 * @param heard is told the holder's process number, or "?" where it does not say; what it throws is passed on
 */
async function untilReleased(
  path: string,
  milliseconds: number,
  signal: AbortSignal,
  heard: (holder: string) => void,
): Promise<void> {
  if (signal.aborted) return;
  const socket = connect(path).setEncoding("utf8");
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  // Refused: it let go in this very moment.
  let refused = false;
  socket.on("error", () => {
    refused = true;
  });
  const holder = new Promise<string>((resolve) =>
    socket.once("data", (text) => resolve(String(text).trim())),
  );
  const stop = () => socket.destroy();
  signal.addEventListener("abort", stop, { once: true });
  const timer = setTimeout(stop, Math.max(milliseconds, 1000));
  try {
    const who = await Promise.race([holder, closed.then(() => undefined), sleep(1000).then(() => "?")]);
    if (who !== undefined) {
      heard(/^\d+$/.test(who) ? who : "?");
      await closed;
    }
    if (refused) await sleep(10);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    socket.destroy();
  }
}
