import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { modelOf } from "../../scripts/lib/diagram/model";
import { toSvg } from "../../scripts/lib/diagram/svg";
import { goldenStack, recordStack } from "../../scripts/lib/recorded/golden";

it("the picture of the architecture is the one that is committed, twice the same", { timeout: 60_000 }, async () => {
  const draw = async () => {
    vi.resetModules();
    const graph = await recordStack(goldenStack("dev"), () => import("../../index.js"));
    return toSvg(modelOf(graph), "What stack dev consists of");
  };
  const first = await draw();
  expect(await draw()).toBe(first);
  expect(first, "if it is meant: npm run diagram").toBe(readFileSync("docs/architecture.svg", "utf8"));
});
