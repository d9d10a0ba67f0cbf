import { describe, expect, it } from "vitest";
import { Waiting } from "../../chaos/waiting";

describe("a wait", () => {
  it("ends at once where the run is interrupted, before or meanwhile", async () => {
    const interrupt = new AbortController();
    const waiting = new Waiting(interrupt.signal);
    const long = waiting.pause(3600);
    interrupt.abort();
    await expect(long).rejects.toThrow("interrupted");
    await expect(waiting.pause(3600)).rejects.toThrow("interrupted");
    await expect(waiting.until("never", 3600, () => false)).rejects.toThrow("interrupted");
  });

  it("asks until it is so, or says what was lacking when the time is up", async () => {
    const waiting = new Waiting(new AbortController().signal);
    let asked = 0;
    await waiting.until("the third time", 60, () => ++asked === 3);
    expect(asked).toBe(3);
    await expect(
      waiting.until(
        "it",
        0,
        () => false,
        () => ["a", "b"],
      ),
    ).rejects.toThrow("it: not within 0 s; a; b");
  });
});
