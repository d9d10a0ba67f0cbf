import { describe, expect, it } from "vitest";
import { expressions, plannedObjects, probe, variants } from "../../../../../scripts/lib/chart/probe";

const assets = { agent: "// agent\n", entrypoint: "# entrypoint\n" };

describe("variants of the values", () => {
  it.each(
    variants.map((variant, index) => [index, variant.when ?? variant.value?.expression, variant] as const),
  )("%i decides something: %s", (_index, _what, { settings }) => {
    expect(plannedObjects(settings, assets)).not.toEqual(plannedObjects(probe, assets));
  });

  it("stand for values that cannot be taken for each other", () => {
    expect(new Set(expressions).size).toBe(expressions.length);
  });
});
