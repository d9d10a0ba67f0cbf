import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replicasProblem } from "../../../../../components/galera/plan/replicas";

describe("replicasProblem", () => {
  it("takes 1, 3, 5 and 7 and nothing else", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -10, max: 20 }),
        fc.integer({ min: -10, max: 20 }),
        (any, whole) => {
          for (const count of [any, whole])
            expect(replicasProblem(count) === null).toBe([1, 3, 5, 7].includes(count));
        },
      ),
    );
  });

  it("says what an even number leads to", () => {
    expect(replicasProblem(2)).toBe("2 nodes cannot keep quorum when one fails; use 3");
    expect(replicasProblem(4)).toBe("4 nodes cannot keep quorum when 2 fail; use 5");
    expect(replicasProblem(9)).toContain("use 7");
  });
});
