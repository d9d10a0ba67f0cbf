import { describe, expect, it } from "vitest";
import { Backoff } from "../../../../../components/galera/agent/backoff";

describe("Backoff", () => {
  it("waits twice as long after each failure, up to a limit, and not at all after a success", () => {
    let clock = 0;
    const backoff = new Backoff(() => clock);
    const pause = () => {
      backoff.fail();
      const start = clock;
      while (backoff.waits) clock += 50;
      return clock - start;
    };
    expect(backoff.waits).toBe(false);
    expect(Array.from({ length: 8 }, pause)).toEqual([250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
    expect(backoff.failures).toBe(8);
    backoff.succeed();
    expect(backoff.failures).toBe(0);
    expect(pause()).toBe(250);
  });
});
