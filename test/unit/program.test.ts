import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { type Graph, type Node, recordGraph } from "./lib/graph";

/** The whole program with the configuration of a stack, on mocks. */
let graph: Graph;
let byUrn: Map<string, Node>;

/** What hangs directly below the stack. */
const stacks = {
  dev: { roots: ["random", "cluster", "galera"], atLeast: 40 },
  prod: { roots: ["random", "cluster", "backups", "galera"], atLeast: 60 },
} as const;

it("turns off the default provider of every package that there is", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const packages = Object.keys(dependencies).flatMap(
    (name) => /^@pulumi\/(?!pulumi$)(.*)$/.exec(name)?.[1] ?? [],
  );
  const { config } = parse(readFileSync("Pulumi.yaml", "utf8"));
  expect(config["pulumi:disable-default-providers"].value.sort()).toEqual(packages.sort());
});

describe.each(["dev", "prod"] as const)("the graph of %s", (stack) => {
  const { roots, atLeast } = stacks[stack];

  beforeAll(async () => {
    // The program runs when it is loaded.
    vi.resetModules();
    const { config } = parse(readFileSync(`Pulumi.${stack}.yaml`, "utf8"));
    graph = await recordGraph(stack, config, () => import("../../index.js"));
    byUrn = new Map(graph.nodes.map((node) => [node.urn, node]));
  }, 60_000);

  it("has the parts that index.ts lists, and nothing else at the top", () => {
    expect(
      graph.nodes
        .filter(({ parent }) => parent === "")
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...roots].sort());
  });

  it("has a parent for every other resource", () => {
    for (const node of graph.nodes) {
      if (!roots.some((root) => root === node.name)) expect(byUrn.get(node.parent), node.urn).toBeDefined();
    }
  });

  it("begins every name with that of the parent", () => {
    for (const { name, parent } of graph.nodes) {
      const owner = byUrn.get(parent);
      if (owner !== undefined) expect(name.startsWith(`${owner.name}-`), name).toBe(true);
    }
  });

  it("names a provider for every resource that would otherwise get a default one", () => {
    const explicit = /[:$]pulumi:providers:(kubernetes|random|gcp|aws)::(?!default)/;
    const needing = graph.nodes.filter(
      ({ custom, type }) => custom && /^(kubernetes|random|gcp|aws):/.test(type),
    );
    expect(needing.length).toBeGreaterThan(atLeast);
    for (const { provider, urn } of needing) expect(provider, urn).toMatch(explicit);
  });

  it("has only components that say when they are complete", () => {
    for (const { custom, urn } of graph.nodes) if (!custom) expect(graph.completed, urn).toContain(urn);
  });

  it("has one scheme of type tokens", () => {
    for (const { custom, type } of graph.nodes) {
      if (!custom) expect(type).toMatch(/^galera-platform:[a-z]+:[A-Z][A-Za-z]+$/);
    }
  });

  it("deletes what is inside the cluster with the cluster, but for what would outlive it in a cloud", () => {
    const inside = graph.nodes.filter(({ type }) => type.startsWith("kubernetes:"));
    const lifetime = { dev: /HostReservation::cluster-reservation$/, prod: /^$/ }[stack];
    for (const { deletedWith, urn } of inside) expect(deletedWith, urn).toMatch(lifetime);
  });

  it("protects what holds data where the stack asks for it, and nothing else", () => {
    const held = graph.nodes.filter(({ protect }) => protect).map(({ name }) => name);
    const stateful = [
      "backups-bucket",
      "backups-key",
      "cluster-control-plane",
      "galera-database",
      "galera-namespace",
    ];
    expect(held.sort()).toEqual({ dev: [], prod: stateful }[stack]);
  });

  it("loads the SDK of a cloud only where it is used", () => {
    const loaded = Object.keys(require.cache).filter((file) => /@pulumi\/(gcp|aws)\//.test(file));
    expect(loaded.length > 0).toBe({ dev: false, prod: true }[stack]);
  });

  it("gives out everything that the scripts read", () => {
    expect(Object.keys(graph.outputs).sort()).toEqual(
      expect.arrayContaining(["app", "endpoints", "kubeconfig", "namespace", "replicas", "secrets"]),
    );
  });
});
