import { type ChildProcess, spawn } from "node:child_process";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isAlive, type LockHolder, processStart, withLock } from "../../../toolchain/lock";

let directory: string;
let children: ChildProcess[] = [];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "lock-"));
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  children = [];
  await rm(directory, { recursive: true });
});

function holder(...args: string[]): { child: ChildProcess; ended: Promise<void> } {
  const child = spawn(process.execPath, ["--import", "tsx", join(__dirname, "lock-holder.ts"), ...args]);
  children.push(child);
  return { child, ended: new Promise((resolve) => child.once("exit", () => resolve())) };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 600; look += 1) {
    if (await condition()) return;
    await delay(20);
  }
  throw new Error("waited in vain");
}

const lines = (path: string): Promise<string[]> =>
  readFile(path, "utf8").then(
    (text) => text.trim().split("\n"),
    () => [],
  );

describe("withLock", () => {
  it("keeps two processes apart: nobody enters before the other has left", async () => {
    const [lock, log] = [join(directory, "l"), join(directory, "log")];
    await Promise.all([holder(lock, log, "15", "4").ended, holder(lock, log, "15", "4").ended]);
    const events = await lines(log);
    expect(events).toHaveLength(60);
    for (let index = 0; index < events.length; index += 2) {
      const pid = events[index]?.split(" ")[0];
      expect(events.slice(index, index + 2)).toEqual([`${pid} in`, `${pid} out`]);
    }
    expect(new Set(events.map((event) => event.split(" ")[0])).size).toBe(2);
  });

  it("is broken when the process that holds it was killed, and only then", async () => {
    const [lock, log] = [join(directory, "l"), join(directory, "log")];
    const { child, ended } = holder(lock, log, "1", "600000");
    await until(async () => (await lines(log)).length === 1);
    let entered = false;
    const waited: number[] = [];
    const mine = withLock(
      lock,
      async () => {
        entered = true;
      },
      {
        pollMs: 10,
        onWait: ({ pid }) => waited.push(pid),
      },
    );
    await delay(150);
    expect(entered).toBe(false);
    expect(waited).toEqual([child.pid]);
    child.kill("SIGKILL");
    await ended;
    await mine;
    expect(entered).toBe(true);
    await expect(access(lock)).rejects.toThrow();
  });

  it("is broken when its process id was given to another process since", async () => {
    const lock = join(directory, "l");
    const stale = await describeMe({ started: "1" });
    await writeFile(lock, JSON.stringify(stale));
    let entered = false;
    await withLock(
      lock,
      async () => {
        entered = true;
      },
      { pollMs: 5 },
    );
    expect(entered).toBe(true);
  });

  it("queues calls within one process", async () => {
    const lock = join(directory, "l");
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await delay(5);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(lock, work, { pollMs: 2 })));
    expect(most).toBe(1);
  });

  it("is released when the work fails", async () => {
    const lock = join(directory, "l");
    await expect(withLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await expect(withLock(lock, () => Promise.resolve("yes"))).resolves.toBe("yes");
  });

  it("gives up waiting when told to", async () => {
    const lock = join(directory, "l");
    const controller = new AbortController();
    let release = (): void => undefined;
    let long = Promise.resolve();
    await new Promise<void>((entered) => {
      long = withLock(lock, () => {
        entered();
        return new Promise<void>((resolve) => {
          release = resolve;
        });
      });
    });
    const waiting = withLock(lock, () => Promise.resolve(), { pollMs: 5, signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 60);
    await expect(waiting).rejects.toThrow();
    release();
    await long;
  });
});

async function describeMe(change: Partial<LockHolder>): Promise<LockHolder> {
  const { readlink } = await import("node:fs/promises");
  return {
    pid: process.pid,
    started: await processStart(process.pid),
    boot: (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim(),
    namespace: await readlink("/proc/self/ns/pid"),
    host: hostname(),
    token: "t",
    ...change,
  };
}

describe("isAlive", () => {
  it("knows this process", async () => {
    expect(await isAlive(await describeMe({}), true)).toBe(true);
  });

  it("takes a holder from before the last boot for dead", async () => {
    expect(await isAlive(await describeMe({ boot: "another" }), false)).toBe(false);
  });

  it("judges a holder in another container, or on another host, by its signs of life", async () => {
    for (const change of [{ host: "elsewhere" }, { namespace: "pid:[1]" }]) {
      expect(await isAlive(await describeMe({ ...change, pid: 1 }), false)).toBe(true);
      expect(await isAlive(await describeMe({ ...change, pid: 1 }), true)).toBe(false);
    }
  });
});
