import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearest } from "../../../../components/config/nearest";

describe("the nearest known word", () => {
  it("counts edits, a swap of neighbours as one", () => {
    expect(editDistance("workers", "workers")).toBe(0);
    expect(editDistance("workres", "workers")).toBe(1);
    expect(editDistance("kitten", "sitting")).toBe(3);
  });

  it("is a distance", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === editDistance(b, a)));
    fc.assert(fc.property(word, (a) => editDistance(a, a) === 0));
  });

  it("finds slips, cases and dashes, and nothing where nothing is near", () => {
    const known = ["workers", "zones", "nodeCidr", "readyTimeout"];
    expect(nearest("workres", known)).toBe("workers");
    expect(nearest("ready-timeout", known)).toBe("readyTimeout");
    expect(nearest("NODECIDR", known)).toBe("nodeCidr");
    expect(nearest("backup", known)).toBeUndefined();
    expect(nearest("x", [])).toBeUndefined();
  });
});
