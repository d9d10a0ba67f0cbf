import { setTimeout } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { besideBareServer } from "../../bench/bare-server";
import { processorMs } from "../../bench/processor-time";

/** Within a second there is no such process any more. */
const ended = (pid: number) => vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow());

describe("besideBareServer", () => {
  it("runs a server while the work lasts, and no longer", async () => {
    const pid = await besideBareServer(async (of) => {
      expect(processorMs([of])).toBeGreaterThan(0);
      return of;
    });
    await ended(pid);
  });

  it("ends it where the work fails, too, and passes that on", async () => {
    let pid = 0;
    const failing = besideBareServer(async (of) => {
      pid = of;
      throw new Error("interrupted");
    });
    await expect(failing).rejects.toThrow("interrupted");
    await ended(pid);
  });

  it("fails where the server hangs", async () => {
    let pid = 0;
    const hanging = besideBareServer(async (of) => {
      pid = of;
      process.kill(pid, "SIGSTOP");
      await setTimeout(1000);
    }, 200);
    try {
      await expect(hanging).rejects.toThrow(/has not answered for 200 ms/);
    } finally {
      process.kill(pid, "SIGKILL");
    }
    await ended(pid);
  });

  it("fails where the server ends before the work does", async () => {
    const beheaded = besideBareServer(async (pid) => {
      process.kill(pid, "SIGKILL");
      await setTimeout(5000);
    });
    await expect(beheaded).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/);
  });
});
