import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { besideBareServer } from "../../bench/bare-server";
import { processorMs } from "../../bench/processor-time";

/** Whether there is such a process, for as long as a second after it was told to end. */
async function ends(pid: number): Promise<boolean> {
  for (let time = 0; time < 100; time++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await setTimeout(10);
  }
  return false;
}

describe("besideBareServer", () => {
  it("runs a server while the work lasts, and no longer", async () => {
    const pid = await besideBareServer(async (pid) => {
      expect(processorMs([pid])).toBeGreaterThan(0);
      return pid;
    });
    expect(await ends(pid)).toBe(true);
  });

  it("ends it where the work fails, too, and passes that on", async () => {
    let pid = 0;
    const failing = besideBareServer(async (of) => {
      pid = of;
      throw new Error("interrupted");
    });
    await expect(failing).rejects.toThrow("interrupted");
    expect(await ends(pid)).toBe(true);
  });

  it("fails where the server ends before the work does", async () => {
    const beheaded = besideBareServer(async (pid) => {
      process.kill(pid, "SIGKILL");
      await setTimeout(5000);
    });
    await expect(beheaded).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/);
  });
});
