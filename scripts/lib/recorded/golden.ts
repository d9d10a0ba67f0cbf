import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { type GoldenStack, goldenStacks } from "../../../test/golden/stacks";
import { UserError } from "../../../toolchain/errors";
import { checkStackFile, configWithoutEngine } from "../engine/stack-config";
import { root } from "../paths";
import { type Graph, type Node, recordGraph } from "./graph";
import { unmark } from "./secrets";

/** The longest text that is written out; nobody reviews a bundled program by reading it. */
const longest = 8000;

/** Where a stack's resources are written down. */
export function goldenFile(name: string): string {
  return join(root, "test", "golden", `${name}.json`);
}

/** The golden stack of this name. */
export function goldenStack(name: string): GoldenStack {
  const found = goldenStacks.find((stack) => stack.name === name);
  if (found !== undefined) return found;
  throw new UserError(`There is no golden stack ${name}.`, {
    hint: `There are: ${goldenStacks.map((stack) => stack.name).join(", ")}. Another is a line in test/golden/stacks.ts.`,
  });
}

/** Runs the program with a golden stack's configuration on mocks. */
export async function recordStack(
  { name, file }: GoldenStack,
  load: () => Promise<Record<string, unknown>>,
): Promise<Graph> {
  const path = join(root, file);
  checkStackFile(name, path);
  return recordGraph(name, configWithoutEngine(name, path).config, load);
}

/** What a stack registers, for people to review: sorted, secrets masked, the same on every machine. */
export async function toGolden(stack: string, { nodes, outputs }: Graph): Promise<string> {
  const resources = [...nodes].sort((a, b) => (a.urn < b.urn ? -1 : 1)).map(toResource);
  const seen = Object.entries(outputs).map(async ([name, value]) => [name, await visible(value)] as const);
  const document = { stack, resources, outputs: Object.fromEntries(await Promise.all(seen)) };
  return `${JSON.stringify(sorted(document), null, 2)}\n`;
}

/** What is registered, in the order in which a reader wants it; what is not set is left out. */
function toResource(node: Node): Record<string, unknown> {
  const { type, custom, provider, protect, retainOnDelete, timeouts } = node;
  const entries = {
    name: node.name,
    type,
    parent: nameOf(node.parent),
    component: custom ? undefined : true,
    provider: provider === "" ? undefined : nameOf(provider.slice(0, provider.lastIndexOf("::"))),
    protect: protect || undefined,
    retainOnDelete: retainOnDelete || undefined,
    deletedWith: nameOf(node.deletedWith),
    dependsOn: some(node.dependencies.map((urn) => nameOf(urn) ?? urn).sort()),
    ignoreChanges: some(node.ignoreChanges),
    replaceOnChanges: some(node.replaceOnChanges),
    aliases: some(node.aliases),
    secretOutputs: some(node.secretOutputs),
    timeouts: Object.keys(timeouts).length > 0 ? timeouts : undefined,
    inputs: mask(node.inputs),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

function nameOf(urn: string): string | undefined {
  return urn === "" ? undefined : urn.slice(urn.lastIndexOf("::") + 2);
}

function some<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function mask(value: unknown): unknown {
  return shorten(unmark(value, () => "[secret]"));
}

function shorten(value: unknown): unknown {
  if (typeof value === "string" && value.length > longest) {
    const digest = createHash("sha256").update(value).digest("hex").slice(0, 12);
    return `[${value.length} characters, sha256 ${digest}…]`;
  }
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shorten(entry)]));
}

/** Sorts the keys of what the program gave; the order of a resource's own parts stays. */
function sorted(document: {
  resources: Record<string, unknown>[];
  outputs: Record<string, unknown>;
}): unknown {
  const keys = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(keys);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, entry]): [string, unknown] => [key, keys(entry)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return {
    ...document,
    resources: document.resources.map((resource) => ({ ...resource, inputs: keys(resource.inputs) })),
    outputs: keys(document.outputs),
  };
}

/** An output's value once it is known, masked where it is a secret. */
async function visible(value: unknown): Promise<unknown> {
  const output: pulumi.Output<unknown> = pulumi.output(value);
  const [secret, known] = await Promise.all([
    pulumi.isSecret(output),
    new Promise<unknown>((resolve) => output.apply(resolve)),
  ]);
  return secret ? "[secret]" : known;
}

/** What is written down of a stack, or undefined where nothing is yet. */
export function readGolden(name: string): string | undefined {
  try {
    return readFileSync(goldenFile(name), "utf8");
  } catch {
    return undefined;
  }
}
