import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  delayBefore,
  nextAttempt,
} from "../../../../../../../components/cluster/embedded/host/supervisor/backoff";

describe("restarts", () => {
  it("come at once the first time, then slower, at most ten seconds apart", () => {
    expect(delayBefore(0)).toBe(0);
    fc.assert(
      fc.property(fc.nat(1000), (attempt) => {
        expect(delayBefore(attempt + 1)).toBeGreaterThanOrEqual(delayBefore(attempt));
        expect(delayBefore(attempt)).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  it("are counted anew after a healthy run", () => {
    expect(nextAttempt(5, 100)).toBe(6);
    expect(nextAttempt(5, 60_000)).toBe(0);
  });
});
