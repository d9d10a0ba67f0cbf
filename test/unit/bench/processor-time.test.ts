import { describe, expect, it } from "vitest";
import { processorMs, ticksOf } from "../../bench/processor-time";

describe("processor time", () => {
  it("is what a process took in user and kernel mode, whatever it is called", () =>
    expect(ticksOf("12 (a) b (c) S 1 2 3 4 5 6 7 8 9 10 31 11 13 14")).toBe(42));

  it("grows while this process works", () => {
    const before = processorMs([process.pid]);
    for (const until = performance.now() + 100; performance.now() < until; );
    expect(processorMs([process.pid])).toBeGreaterThan(before);
  });
});
