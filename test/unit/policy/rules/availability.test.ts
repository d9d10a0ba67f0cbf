import { describe, expect, it } from "vitest";
import { databaseSpread, disruptionBudgets } from "../../../../policy/rules/availability";
import { type Given, violations, workload } from "../check";

const budget = (spec: object, namespace = "here"): Given => ({
  type: "kubernetes:policy/v1:PodDisruptionBudget",
  name: "budget",
  props: {
    metadata: { name: "budget", namespace },
    spec: { selector: { matchLabels: { app: "it" } }, ...spec },
  },
});

describe("disruption budgets", () => {
  const check = (...given: Given[]) => violations([disruptionBudgets("mandatory")], given);
  const three = workload({ spec: { replicas: 3 } });

  it("let pass what has one of its own, and what has one replica", async () => {
    expect(await check(three, budget({ maxUnavailable: 1 }))).toEqual([]);
    expect(await check(three, budget({ minAvailable: 2 }))).toEqual([]);
    expect(await check(workload())).toEqual([]);
  });

  it.each([
    ["none", []],
    ["one for others", [budget({ selector: { matchLabels: { app: "other" } } })]],
    ["one in another namespace", [budget({ maxUnavailable: 1 }, "elsewhere")]],
  ])("catch replicas with %s", async (_, budgets) => {
    expect(await check(three, ...budgets)).toEqual([
      "disruption-budgets: it: 3 replicas, but no PodDisruptionBudget selects them",
    ]);
  });

  it.each([{ maxUnavailable: 0 }, { minAvailable: 3 }, { minAvailable: "100%" }])(
    "catch one that lets no node be drained: %j",
    async (spec) => {
      expect(await check(three, budget(spec))).toEqual([expect.stringContaining("never be drained")]);
    },
  );

  it("catch two for the same pods, which the API server then refuses to evict", async () => {
    const found = await check(three, budget({ maxUnavailable: 1 }), budget({ maxUnavailable: 2 }));
    expect(found).toEqual([expect.stringContaining("more than one")]);
  });
});

describe("the spread of a database", () => {
  const labels = { "app.kubernetes.io/component": "database" };
  const members = (term: object | undefined, replicas = 3) =>
    workload({
      kind: "StatefulSet",
      labels,
      spec: { replicas },
      pod: {
        affinity: {
          podAntiAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: term === undefined ? [] : [term],
          },
        },
      },
    });
  const check = (given: Given) => violations([databaseSpread("mandatory")], [given]);
  const apart = { topologyKey: "kubernetes.io/hostname", labelSelector: { matchLabels: labels } };

  it("lets pass members that must not share a node", async () => {
    expect(await check(members(apart))).toEqual([]);
    expect(await check(members(undefined, 1))).toEqual([]);
    expect(await check(workload({ spec: { replicas: 3 } }))).toEqual([]);
  });

  it.each([
    ["nothing", undefined],
    ["zones only", { ...apart, topologyKey: "topology.kubernetes.io/zone" }],
    ["others than themselves", { ...apart, labelSelector: { matchLabels: { app: "other" } } }],
  ])("catches members kept apart by %s", async (_, term) => {
    expect(await check(members(term))).toEqual([expect.stringContaining("3 members, but nothing keeps")]);
  });
});
