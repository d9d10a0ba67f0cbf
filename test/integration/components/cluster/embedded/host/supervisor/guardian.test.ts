import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  guardianPid,
  guardianScript,
  stopFile,
} from "../../../../../../../components/cluster/embedded/host/supervisor/guardian";
import { sendSignal } from "../../../../../../../components/cluster/embedded/host/system/procfs";
import { sleep } from "../../../../../../../components/cluster/embedded/host/system/shell";

let directory: string;
const children: number[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp it's guarded "));
});
afterEach(() => {
  for (const pid of children.splice(0)) sendSignal(pid, "SIGKILL", true);
  rmSync(directory, { recursive: true });
});

/** A guardian whose supervisor notes each of its starts and then does nothing. */
function start(): void {
  const script = join(directory, "guardian.sh");
  const bundle = join(directory, "supervisor.cjs");
  const body =
    "require('node:fs').appendFileSync(process.argv[2], process.pid + '\\n'); setInterval(() => {}, 1e6);";
  writeFileSync(bundle, body);
  writeFileSync(
    script,
    guardianScript({ node: process.execPath, bundle, arguments: [join(directory, "starts")], directory }),
  );
  const child = spawn("/bin/sh", [script], { detached: true, stdio: "ignore" });
  if (child.pid !== undefined) children.push(child.pid);
}

function starts(): number[] {
  try {
    // The file may be there before the line is in it.
    return readFileSync(join(directory, "starts"), "utf8").split("\n").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error("it did not happen in time");
    await sleep(10);
  }
}

describe("the guardian's script", () => {
  it("quotes what it is given", () => {
    const text = guardianScript({ node: "/n", bundle: "/b'c", arguments: ["d e"], directory: "/x" });
    expect(text).toContain("'/b'\\''c' 'd e'");
  });
});

describe("a guardian", () => {
  it("brings a killed supervisor back, and ends when it is told to", async () => {
    start();
    await until(() => starts().length === 1);
    expect(guardianPid(directory)).toBe(children[0]);
    const [first = 0] = starts();
    sendSignal(first, "SIGKILL");
    await until(() => starts().length === 2);
    writeFileSync(join(directory, stopFile), "");
    sendSignal(starts()[1] ?? 0, "SIGKILL");
    await until(() => guardianPid(directory) === undefined);
    expect(starts()).toHaveLength(2);
  });

  it("never runs a second supervisor beside a living one", async () => {
    start();
    await until(() => starts().length === 1);
    start();
    await sleep(300);
    expect(starts()).toHaveLength(1);
  });
});
