import { describe, expect, it } from "vitest";
import { distribution, formatDistribution } from "../../../chaos/report/distribution";

describe("a distribution", () => {
  it("is by nearest rank", () => {
    const figures = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect(distribution(figures)).toEqual({ n: 200, min: 1, p50: 100, p99: 198, max: 200 });
    expect(distribution([3])).toEqual({ n: 1, min: 3, p50: 3, p99: 3, max: 3 });
  });

  it("of nothing is nothing", () => {
    expect(distribution([])).toBeNull();
    expect(formatDistribution(null)).toBe("-");
    expect(formatDistribution(distribution([1, 2]))).toBe("1.00/1.00/2.00/2.00 (n 2)");
  });
});
