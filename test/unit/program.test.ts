import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Graph, type Node, recordGraph } from "./lib/graph";

/** The whole program with the configuration of dev, on mocks. */
let graph: Graph;
let byUrn: Map<string, Node>;

beforeAll(async () => {
  const { config } = parse(readFileSync("Pulumi.dev.yaml", "utf8"));
  graph = await recordGraph("dev", config, () => import("../../index.js"));
  byUrn = new Map(graph.nodes.map((node) => [node.urn, node]));
}, 60_000);

/** What hangs directly below the stack. */
const roots = ["random", "cluster", "galera"];

describe("the graph of the program", () => {
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
      if (!roots.includes(node.name)) expect(byUrn.get(node.parent), node.urn).toBeDefined();
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
    expect(needing.length).toBeGreaterThan(40);
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

  it("deletes what is inside the cluster with the cluster", () => {
    const inside = graph.nodes.filter(({ type }) => type.startsWith("kubernetes:"));
    for (const { deletedWith, urn } of inside)
      expect(deletedWith, urn).toMatch(/HostReservation::cluster-reservation$/);
  });

  it("gives out everything that the scripts read", () => {
    expect(Object.keys(graph.outputs).sort()).toEqual(
      expect.arrayContaining(["app", "endpoints", "kubeconfig", "namespace", "replicas", "secrets"]),
    );
  });
});
