import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestGap } from "../../../chaos/ledger/gap";

describe("the longest write gap", () => {
  it("counts from the last acknowledgement before the fault", () => {
    expect(longestGap([1, 2, 3, 9, 10], 4, 10)).toEqual({ from: 3, length: 6 });
  });

  it("does not see a longer one before the fault", () => {
    expect(longestGap([0, 50, 51, 52, 55], 51.5, 55)).toEqual({ from: 52, length: 3 });
  });

  it("lasts to the end where no write is acknowledged any more", () => {
    expect(longestGap([1, 2], 3, 20)).toEqual({ from: 2, length: 18 });
    expect(longestGap([], 3, 20)).toEqual({ from: 3, length: 17 });
  });

  it("is at least the mean distance of acknowledgements, and never depends on their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 50 }), (times) => {
        const { length } = longestGap(times, 0, 1000);
        expect(length).toBeGreaterThanOrEqual(1000 / (times.length + 1));
        expect(longestGap([...times].reverse(), 0, 1000)).toEqual(longestGap(times, 0, 1000));
      }),
    );
  });
});
