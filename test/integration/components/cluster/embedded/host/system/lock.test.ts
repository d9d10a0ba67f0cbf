import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  clusterLock,
  type Lock,
  socketName,
  withLock,
} from "../../../../../../../components/cluster/embedded/host/system/lock";
import { sleep } from "../../../../../../../components/cluster/embedded/host/system/shell";

const never = new AbortController().signal;
const silent = { line: () => undefined };
const holders: ChildProcess[] = [];
let directory: string;
let lock: Lock;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-test-lock-"));
  lock = { name: `test/${randomBytes(8).toString("hex")}`, what: "a test" };
});
afterEach(() => {
  for (const holder of holders.splice(0)) holder.kill("SIGKILL");
  rmSync(directory, { recursive: true });
});

function start(rounds: number, holdMs: number): ChildProcess {
  const script = join(__dirname, "lock-holder.ts");
  const child = spawn(
    process.execPath,
    ["--import", "tsx", script, lock.name, directory, `${rounds}`, `${holdMs}`],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  holders.push(child);
  return child;
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) =>
    child.exitCode === null && child.signalCode === null
      ? child.once("exit", resolve)
      : resolve(child.exitCode),
  );

function log(): string[] {
  try {
    return readFileSync(join(directory, "log"), "utf8").trim().split("\n");
  } catch {
    return [];
  }
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`it did not happen in time: ${log().slice(-5)}`);
    await sleep(5);
  }
}

// Other systems have no abstract sockets; nothing there takes a lock, because nothing there can be a node.
describe.runIf(process.platform === "linux")("the lock of a cluster", () => {
  it("lets one action run at a time", async () => {
    let running = 0;
    let ran = 0;
    const action = async () => {
      running += 1;
      expect(running).toBe(1);
      await sleep(10);
      running -= 1;
      ran += 1;
    };
    await Promise.all([1, 2, 3, 4].map(() => withLock(lock, silent, never, action)));
    expect(ran).toBe(4);
  });

  it("is free again after an action that failed", async () => {
    await expect(withLock(lock, silent, never, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await withLock(lock, silent, never, () => "done", 1)).toBe("done");
  });

  it("is never held by two processes, however often its holders are killed", async () => {
    const workers = Array.from({ length: 4 }, () => start(1000, 1));
    const seen = () => new Set(log().map((line) => line.split(" ")[0]));
    await until(() => seen().size === workers.length);
    // Each in turn is killed in the middle of its work, several of them while they hold the lock.
    for (const worker of workers.slice(0, 3)) {
      const before = log().length;
      worker.kill("SIGKILL");
      await ended(worker);
      const replacement = start(1000, 1);
      await until(() => log().some((line) => line.startsWith(`${replacement.pid} `)));
      expect(log().length).toBeGreaterThan(before);
    }
    expect(log().filter((line) => line.includes("meets"))).toEqual([]);
    expect(seen().size).toBe(7);
  }, 120_000);

  it("goes on at once when a holder is killed, and tells who it waits for", async () => {
    const holder = start(1, 60_000);
    await until(() => log().length === 1);
    const lines: string[] = [];
    const waiting = withLock(lock, { line: (text) => lines.push(text) }, never, () => "mine");
    await until(() => lines.length === 1);
    expect(lines[0]).toBe(`waiting for another run on a test (process ${holder.pid})`);
    holder.kill("SIGKILL");
    expect(await waiting).toBe("mine");
  });

  it("names who holds it when that one does not end", async () => {
    const holder = start(1, 60_000);
    await until(() => log().length === 1);
    await expect(withLock(lock, silent, never, () => "mine", 0.1)).rejects.toThrow(
      new RegExp(`Another run works on a test \\(process ${holder.pid}\\)\\.\\n.*Wait`),
    );
  });

  it("stops waiting when it is interrupted", async () => {
    start(1, 60_000);
    await until(() => log().length === 1);
    const abort = new AbortController();
    const waiting = withLock(lock, silent, abort.signal, () => "mine");
    abort.abort(new Error("stop"));
    await expect(waiting).rejects.toThrow("stop");
  });

  it("has a name of the same length for every cluster, whatever version of Node fills it up", () => {
    const names = ["a", "a".repeat(40)].map((id) => socketName(clusterLock(id)));
    expect(names.map(({ length }) => length)).toEqual([108, 108]);
    expect(names[0]).not.toBe(socketName(clusterLock("a-")));
    expect(() => socketName({ name: "x".repeat(100), what: "" })).toThrow(RangeError);
  });
});
