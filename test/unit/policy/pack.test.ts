import { describe, expect, it, vi } from "vitest";
import { consentOf } from "../../../policy/consent";
import { allRules } from "../../../policy/pack";
import { recordStack } from "../../../scripts/lib/golden";
import { goldenStacks } from "../../golden/stacks";
import { resourcesOf, violations } from "./check";

describe.each(goldenStacks)("stack $name", (stack) => {
  it("breaks no rule", { timeout: 60_000 }, async () => {
    vi.resetModules();
    const graph = await recordStack(stack, () => import("../../../index.js"));
    // The program that has just run left its configuration in the SDK, where the pack finds the engine's.
    expect(
      await violations(
        allRules("mandatory", () => consentOf()),
        resourcesOf(graph),
      ),
    ).toEqual([]);
  });
});

describe("the pack", () => {
  it("has rules of different names, each at the level that was asked for, and described", () => {
    const rules = allRules("advisory", () => ({ loseData: false, services: [] }));
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { enforcementLevel, description } of rules) {
      expect(enforcementLevel).toBe("advisory");
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
  });
});
