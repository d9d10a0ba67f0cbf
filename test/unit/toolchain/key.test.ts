import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, recipeKey } from "../../../toolchain/key";

describe("recipeKey", () => {
  it("does not depend on the order in which a recipe is written", () => {
    expect(recipeKey({ a: 1, b: { c: [1, 2], d: "x" } })).toBe(recipeKey({ b: { d: "x", c: [1, 2] }, a: 1 }));
  });

  it("changes with every value, with the order of lists, and with patterns", () => {
    const base = { version: "1.0.0", flags: ["-s", "-w"], pattern: /v(\d)/ };
    const keys = [
      base,
      { ...base, version: "1.0.1" },
      { ...base, flags: ["-w", "-s"] },
      { ...base, pattern: /v(\d+)/ },
      { ...base, extra: null },
    ].map(recipeKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });

  it("survives a round trip through JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(JSON.parse(JSON.stringify(value)))).toBe(canonical(value));
      }),
    );
  });
});
