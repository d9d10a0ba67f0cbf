import { describe, expect, it, vi } from "vitest";
import { readGolden, recordStack, toGolden } from "../../scripts/lib/recorded/golden";
import type { Graph, Node } from "../../scripts/lib/recorded/graph";
import { node } from "../unit/lib/node";
import { goldenStacks } from "./stacks";

/** Runs the program anew: a module that was loaded before would register nothing. */
function record(stack: (typeof goldenStacks)[number]): Promise<Graph> {
  vi.resetModules();
  return recordStack(stack, () => import("../../index.js"));
}

describe.each(goldenStacks)("stack $name", (stack) => {
  it("registers what was reviewed, twice the same to the byte", { timeout: 60_000 }, async () => {
    const first = await toGolden(stack.name, await record(stack));
    expect(await toGolden(stack.name, await record(stack))).toBe(first);
    expect(first, "if it is meant: npm run golden, and review the diff").toBe(readGolden(stack.name));
  });

  it("exports nothing undefined, of which Pulumi would warn each time", { timeout: 60_000 }, async () => {
    const { outputs } = await record(stack);
    expect(Object.values(outputs)).not.toContain(undefined);
    expect("objectStore" in outputs).toBe(stack.name === "prod");
  });

  it("shows no secret", async () => {
    const text = readGolden(stack.name) ?? "";
    expect(text).toContain("[secret]");
    // What the mocks give for a generated password.
    expect(text).not.toContain("password-of-");
  });
});

describe.each(goldenStacks)("the graph of stack $name", (stack) => {
  it("is whole", { timeout: 60_000 }, async () => {
    expect(problems(await record(stack))).toEqual([]);
  });
});

describe("a graph that is not whole", () => {
  const component = node("galera", {
    type: "galera-platform:galera:GaleraCluster",
    custom: false,
    provider: "",
  });
  const graph = (...nodes: Node[]): Graph => ({ nodes, completed: new Set([component.urn]), outputs: {} });

  it.each([
    ["has no parent", node("galera-x", {}), "galera-x has no parent"],
    ["has a foreign name", node("x", { parent: component.urn }), "x does not begin with galera-"],
    [
      "has no provider",
      node("galera-x", { parent: component.urn, provider: "" }),
      "galera-x has a default provider",
    ],
    [
      "has a default provider",
      node("galera-x", {
        parent: component.urn,
        provider: "urn:pulumi:test::galera-platform::pulumi:providers:kubernetes::default_4_34_2::id",
      }),
      "galera-x has a default provider",
    ],
    [
      "never says that it is complete",
      node("galera-x", { parent: component.urn, custom: false, type: "galera-platform:galera:X" }),
      "galera-x does not register its outputs",
    ],
  ])("because something in it %s, is found out", (_, broken, problem) => {
    expect(problems(graph(component, broken))).toEqual([problem]);
    expect(problems(graph(component))).toEqual([]);
  });
});

/** Everything that must not be in a graph, whatever the stack. */
function problems({ nodes, completed }: Graph): string[] {
  const byUrn = new Map(nodes.map((one) => [one.urn, one]));
  const named = /[:$]pulumi:providers:[\w-]+::(?!default)/;
  return nodes.flatMap(({ urn, name, type, parent, custom, provider }) => {
    const owner = byUrn.get(parent);
    const found: string[] = [];
    // At the top of a stack are components, and the providers that they share.
    const isTop = !custom || type.startsWith("pulumi:providers:");
    if (owner === undefined && !isTop) found.push(`${name} has no parent`);
    if (owner !== undefined && !name.startsWith(`${owner.name}-`)) {
      found.push(`${name} does not begin with ${owner.name}-`);
    }
    const needsProvider = custom && !/^(pulumi|pulumi-nodejs):/.test(type);
    if (needsProvider && !named.test(provider)) found.push(`${name} has a default provider`);
    if (!custom && !completed.has(urn)) found.push(`${name} does not register its outputs`);
    return found;
  });
}
