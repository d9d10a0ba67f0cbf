import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "../../../../../../../components/cluster/embedded/host/system/lock";
import { identify } from "../../../../../../../components/cluster/embedded/host/system/procfs";
import { sleep } from "../../../../../../../components/cluster/embedded/host/system/shell";

const never = new AbortController().signal;
const silent = { line: () => undefined };
let base: string;
let path: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "gp-lock-"));
  path = join(base, "state", "locks", "test");
});
afterEach(() => rmSync(base, { recursive: true }));

describe("the lock of a cluster", () => {
  it("lets one action run at a time and leaves nothing behind", async () => {
    let running = 0;
    const action = async () => {
      running += 1;
      expect(running).toBe(1);
      await sleep(20);
      running -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withLock(path, silent, never, action)));
    expect(existsSync(dirname(dirname(path)))).toBe(false);
  });

  it.each([
    ["of a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1, startTime: "1" })],
    ["of a process whose number somebody else has now", JSON.stringify({ pid: process.pid, startTime: "1" })],
    ["cut off by a power loss", '{"pid":'],
  ])("is taken over where it is %s", async (_, content) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    expect(await withLock(path, silent, never, async () => "done", 1)).toBe("done");
  });

  it("names who holds it when that one does not end", async () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(identify(process.pid)));
    const lines: string[] = [];
    const report = { line: (text: string) => lines.push(text) };
    await expect(withLock(path, report, never, async () => "done", 0.1)).rejects.toThrow(String(process.pid));
    expect(lines).toHaveLength(1);
  });
});
