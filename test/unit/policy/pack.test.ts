import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { readConsent } from "../../../policy/consent";
import { allRules } from "../../../policy/pack";
import { root } from "../../../scripts/lib/paths";
import { recordStack } from "../../../scripts/lib/recorded/golden";
import { goldenStacks } from "../../golden/stacks";
import { resourcesOf, violations } from "./check";

describe.each(goldenStacks)("stack $name", (stack) => {
  it("breaks no rule", { timeout: 60_000 }, async () => {
    vi.resetModules();
    const graph = await recordStack(stack, () => import("../../../index.js"));
    const consent = readConsent(join(root, stack.file));
    expect(
      await violations(
        allRules("mandatory", () => consent),
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
