import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run, succeeds } from "../../../toolchain/run";
import { Semaphore } from "../../../toolchain/semaphore";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "run-"));
});
afterEach(() => rm(directory, { recursive: true }));

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("run", () => {
  it("returns the code, the output, and logs both streams with the command", async () => {
    const logFile = join(directory, "log", "x.log");
    const lines: string[] = [];
    const result = await run("sh", ["-c", "echo out; echo err >&2; exit 3"], {
      logFile,
      onLine: (line) => lines.push(line),
    });
    expect(result).toMatchObject({ code: 3, stdout: "out\n", timedOut: false });
    expect(lines.sort()).toEqual(["err", "out"]);
    await delay(50);
    const log = await readFile(logFile, "utf8");
    for (const part of ["$ sh -c", "out\n", "err\n"]) expect(log).toContain(part);
  });

  it("gives 127 for a command that does not exist, as a shell does", async () => {
    expect((await run("/does/not/exist", [])).code).toBe(127);
    expect(await succeeds(["/does/not/exist"])).toBe(false);
    expect(await succeeds(["true"])).toBe(true);
  });

  it("ends grandchildren too when it is interrupted, and throws the reason", async () => {
    const controller = new AbortController();
    const pids: number[] = [];
    const running = run("sh", ["-c", "sleep 60 & echo $!; wait"], {
      signal: controller.signal,
      onLine(line) {
        pids.push(Number(line));
        controller.abort(new Error("interrupted"));
      },
    });
    await expect(running).rejects.toThrow("interrupted");
    const [pid = 0] = pids;
    for (let look = 0; look < 100 && alive(pid); look += 1) await delay(20);
    expect(alive(pid)).toBe(false);
  });

  it("ends what takes too long", async () => {
    const since = Date.now();
    expect(await run("sleep", ["60"], { timeoutMs: 100 })).toMatchObject({ timedOut: true, code: null });
    expect(Date.now() - since).toBeLessThan(5000);
  });
});

describe("Semaphore", () => {
  it("never lets more in than its limit, and all in the end, failures included", async () => {
    const semaphore = new Semaphore(2);
    let inside = 0;
    let most = 0;
    const order: number[] = [];
    const results = await Promise.allSettled(
      [1, 2, 3, 4, 5, 6].map((number) =>
        semaphore.run(async () => {
          inside += 1;
          most = Math.max(most, inside);
          order.push(number);
          await delay(5);
          inside -= 1;
          if (number % 2 === 0) throw new Error("even");
        }),
      ),
    );
    expect(most).toBe(2);
    expect(order).toEqual([1, 2, 3, 4, 5, 6]);
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(3);
  });
});
