import { expect, it } from "vitest";
import { processorMs } from "../../bench/processor-time";

it("grows by what this process works", () => {
  const before = processorMs([process.pid]);
  for (const until = performance.now() + 200; performance.now() < until; );
  const took = processorMs([process.pid]) - before;
  expect(took).toBeGreaterThan(0);
  expect(processorMs([process.pid, process.pid])).toBeGreaterThanOrEqual(2 * (before + took));
});
