import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engineEnd } from "../../../../../scripts/lib/engine/child";
import { endAtOnce } from "../../../../../scripts/lib/impatience";

const never = 600_000;
const patient = { second: never, kill: never, end: never };

let directory: string;
let child: ChildProcess;
let abort: AbortController;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-child-"));
  abort = new AbortController();
});
afterEach(() => {
  child.kill("SIGKILL");
  rmSync(directory, { recursive: true });
});

/** Starts what stands in for the engine: it ends with this code at so many interrupts, and says each that it gets. */
async function start(interrupts: number, code: number): Promise<void> {
  const program = `let got = 0;
    process.on("SIGINT", () => { console.log(++got); if (got >= ${interrupts}) process.exit(${code}); });
    setInterval(() => {}, 1000); console.log("ready");`;
  child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  await heard();
}
const heard = async () => String((await once(child.stdout as NodeJS.ReadableStream, "data"))[0]).trim();

describe("the end of the engine", () => {
  it("is asked for by the first interrupt, with a file for those that it cannot reach", async () => {
    await start(1, 7);
    const cancelFile = join(directory, "cancel");
    const end = engineEnd(child, abort.signal, cancelFile, patient);
    expect(existsSync(cancelFile)).toBe(false);
    abort.abort();
    expect(await end).toBe(7);
    expect(existsSync(cancelFile)).toBe(true);
  });

  it("comes at once with the second, by its own hand", async () => {
    await start(2, 8);
    const end = engineEnd(child, abort.signal, undefined, patient);
    const first = heard();
    abort.abort();
    expect(await first).toBe("1");
    expect(endAtOnce()).toBe(true);
    expect(await end).toBe(8);
    expect(endAtOnce()).toBe(false);
  });

  it("is forced where it does not hear that either: soon, or with the third", async () => {
    await start(never, 0);
    const soon = engineEnd(child, abort.signal, undefined, { ...patient, end: 50 });
    abort.abort();
    endAtOnce();
    expect(await soon).toBe(1);
    expect(child.signalCode).toBe("SIGKILL");

    await start(never, 0);
    const third = engineEnd(child, abort.signal, undefined, patient);
    endAtOnce();
    endAtOnce();
    expect(await third).toBe(1);
    expect(child.signalCode).toBe("SIGKILL");
  });
});
