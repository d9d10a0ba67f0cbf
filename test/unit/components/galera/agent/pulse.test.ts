import { describe, expect, it, vi } from "vitest";
import { Pulse, untilBeat } from "../../../../../components/galera/agent/pulse";

/** Runs a task that pauses for so long; gives how often it has run, and waits for one more run. */
function beat(pauseMs: number) {
  const pulse = new Pulse();
  let runs = 0;
  let onRun = () => {};
  void pulse.run(() => {
    runs++;
    onRun();
    return Promise.resolve(pauseMs);
  });
  const next = () =>
    new Promise<void>((resolve) => {
      onRun = resolve;
    });
  return { pulse, next, count: () => runs };
}

describe("untilBeat", () => {
  it("brings pauses of the same length to the same moments, none shorter than half of it", () => {
    expect([0, 1, 499, 500, 501, 999, 1000].map((now) => now + untilBeat(1000, 500, now))).toEqual([
      1000, 1000, 1000, 1000, 2000, 2000, 2000,
    ]);
  });

  it("comes at the next such moment where none is too early", () => {
    expect([1, 999, 1000, 1001].map((now) => now + untilBeat(1000, 0, now))).toEqual([
      1000, 1000, 1000, 2000,
    ]);
  });

  it("brings a longer pause to a moment of the shorter one's", () => {
    expect((1234.5 + untilBeat(1000, 500, 1234.5)) % 500).toBe(0);
  });
});

describe("Pulse", () => {
  it("runs at moments of the wall clock, which other agents share", async () => {
    vi.useFakeTimers({ now: 1_000_250 });
    try {
      const runs: number[] = [];
      void new Pulse().run(() => Promise.resolve(runs.push(Date.now())).then(() => 1000));
      await vi.advanceTimersByTimeAsync(3000);
      expect(runs).toEqual([1_000_250, 1_001_000, 1_002_000, 1_003_000]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("runs again after the pause that the task asks for", async () => {
    const { next, count } = beat(1);
    await next();
    await next();
    expect(count()).toBeGreaterThanOrEqual(3);
  });

  it("runs at once when it is woken, in a pause as well as during a run", async () => {
    const { pulse, next, count } = beat(1_000_000);
    await new Promise((resolve) => setImmediate(resolve));
    expect(count()).toBe(1);
    const run = next();
    pulse.wake();
    await run;
    // Now inside of the run: the wish must not be lost.
    const another = next();
    pulse.wake();
    await another;
    expect(count()).toBe(3);
  });
});
