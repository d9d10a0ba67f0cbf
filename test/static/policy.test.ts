import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readStackFile } from "../../scripts/lib/engine/stack-config";
import { TestStack } from "../lib/test-stack";

const state = mkdtempSync(join(tmpdir(), "gp-policy-"));
const stacks: TestStack[] = [];
afterAll(() => {
  for (const stack of stacks) stack.dispose();
  rmSync(state, { recursive: true, force: true });
});

/** A preview of the real program by the real engine, held to the pack; nothing is made. */
async function preview(name: string, over: Record<string, unknown>) {
  const stack = new TestStack(name, { ...readStackFile("dev").config, ...over });
  stacks.push(stack);
  stack.env.GALERA_PLATFORM_STATE = state;
  const { exitCode, stdout, stderr } = await stack.run("preview", "--policy-pack", "policy");
  return { exitCode, output: stdout + stderr };
}

describe("pulumi preview --policy-pack policy", { timeout: 240_000 }, () => {
  it("accepts what dev is", async () => {
    const { exitCode, output } = await preview("policy-good", {});
    expect(output).toContain("✅ galera-platform@");
    expect(exitCode).toBe(0);
  });

  it("refuses, and names, data that nobody agreed to lose", async () => {
    const { exitCode, output } = await preview("policy-bad", { "galera-platform:protect": undefined });
    expect(output).toMatch(/\[mandatory\]\s+protected-data\s+\(.*: galera-database\)/);
    expect(output).not.toMatch(/\[mandatory\]\s+(?!protected-|\s)/);
    expect(exitCode).not.toBe(0);
  });
});
