import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { alone } from "../../chaos/alone";

const subject = (stack: string) => ({ stack, machine: { clusterId: randomUUID() } });
const { signal } = new AbortController();

describe("alone", () => {
  it("refuses a second one on the same cluster at once, and says whose the first is", async () => {
    const dev = subject("dev");
    const refused = alone(dev, signal, () => alone(dev, signal, async () => "both"));
    await expect(refused).rejects.toThrow(`stack dev and injects faults (process ${process.pid})`);
  });

  it("lets another one follow, also where the first failed, and one on another cluster go beside it", async () => {
    const dev = subject("dev");
    const failing = alone(dev, signal, () => Promise.reject(new Error("a fault of its own")));
    await expect(failing).rejects.toThrow("a fault of its own");
    const both = alone(dev, signal, () => alone(subject("other"), signal, async () => "both"));
    expect(await both).toBe("both");
  });
});
