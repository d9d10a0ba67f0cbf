import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { recordStack } from "../../scripts/lib/recorded/golden";
import { toManifests } from "../../scripts/lib/recorded/manifests";
import { ensurePrograms } from "../../toolchain";
import { ensureKubernetesSchemas } from "../../toolchain/kubernetes-schemas";
import { goldenStacks } from "../golden/stacks";
import { temporaryDirectory } from "../integration/plugins/lib/temporary";
import { run } from "../lib/run";

let kubeconform: string;
let schemas: string;
const work = temporaryDirectory("manifests");

beforeAll(async () => {
  [{ kubeconform }, schemas] = await Promise.all([
    ensurePrograms(["kubeconform"]),
    ensureKubernetesSchemas(),
  ]);
}, 300_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Verdict {
  resources: { kind: string; name: string; status: string; msg: string }[];
  summary: { valid: number; invalid: number; errors: number; skipped: number };
}

/** What kubeconform says about manifests, by the schemas of the Kubernetes that this program runs and no others. */
async function validate(name: string, files: readonly { file: string; text: string }[]): Promise<Verdict> {
  const directory = join(work, name);
  for (const { file, text } of files) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
  const location = join(schemas, "{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json");
  const args = [
    "-strict",
    "-summary",
    "-verbose",
    "-output",
    "json",
    "-schema-location",
    location,
    directory,
  ];
  const { stdout, stderr } = await run(kubeconform, args, { seconds: 60 });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Verdict;
}

describe.each(goldenStacks)("manifests of stack $name", (stack) => {
  it("are all valid for Kubernetes, Secrets too", { timeout: 120_000 }, async () => {
    vi.resetModules();
    const { nodes } = await recordStack(stack, () => import("../../index.js"));
    const manifests = toManifests(nodes);
    expect(manifests.length).toBeGreaterThan(10);
    const { resources, summary } = await validate(stack.name, manifests);
    expect(resources.filter(({ status }) => status !== "statusValid")).toEqual([]);
    expect(summary).toEqual({ valid: manifests.length, invalid: 0, errors: 0, skipped: 0 });
  });
});

describe("a manifest that Kubernetes would refuse", () => {
  const service = (spec: string) => `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: ${spec}\n`;

  it.each([
    ["with a field that there is none", service("{port: 1}"), /additional properties 'port' not allowed/],
    ["with a value of the wrong type", service("{ports: [{port: http}]}"), /\/spec\/ports\/0\/port.*integer/],
    ["with a key twice", service("{type: ClusterIP, type: NodePort}"), /already set|duplicate/],
    [
      "of no kind that there is",
      "apiVersion: v1\nkind: Servise\nmetadata: {name: a}\n",
      /could not find schema/,
    ],
    [
      "of a version that is gone",
      "apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}\n",
      /could not find schema/,
    ],
  ])("is caught: one %s", async (name, text, reason) => {
    const { resources, summary } = await validate(name.replaceAll(" ", "-"), [{ file: "one.yaml", text }]);
    expect(summary).toMatchObject({ valid: 0, skipped: 0 });
    expect(resources[0]?.msg).toMatch(reason);
  });
});
