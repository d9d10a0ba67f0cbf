import { expect, it } from "vitest";
import { modelOf } from "../../../../../scripts/lib/diagram/model";
import type { Node } from "../../../../../scripts/lib/recorded/graph";
import { node } from "../../../lib/node";

const component = node("db", { type: "galera-platform:galera:GaleraCluster", custom: false, provider: "" });
const below = component.urn;
const cluster = node("cluster", {
  type: "galera-platform:cluster:EmbeddedCluster",
  custom: false,
  provider: "",
});
const provider = node("cluster-kubernetes", {
  type: "pulumi:providers:kubernetes",
  parent: cluster.urn,
  provider: "",
});
const labels = { app: "db" };
const inside = { parent: below, provider: `${provider.urn}::id` };
const set = node("db-set", {
  ...inside,
  type: "kubernetes:apps/v1:StatefulSet",
  inputs: {
    metadata: { name: "db" },
    spec: {
      replicas: 3,
      template: {
        metadata: { labels },
        spec: { containers: [{ name: "mariadb" }], initContainers: [{ name: "agent" }] },
      },
    },
  },
});
const service = node("db-rw", {
  ...inside,
  type: "kubernetes:core/v1:Service",
  inputs: { metadata: { name: "rw" }, spec: { selector: labels, type: "NodePort", ports: [{ port: 3306 }] } },
});
const draw = (...nodes: Node[]) =>
  modelOf({ nodes: [component, cluster, provider, ...nodes], completed: new Set(), outputs: {} });

it("draws what runs and how it is reached, and counts the rest", () => {
  const map = node("db-map", inside);
  const [box] = draw(set, service, map).boxes.filter(({ title }) => title === "db");
  expect(box?.cards.map(({ title, detail }) => [title, detail])).toEqual([
    ["StatefulSet db", "3 × agent + mariadb"],
    ["Service rw", "NodePort 3306"],
  ]);
  expect(box?.links).toEqual([[service.urn, set.urn]]);
  expect(box?.also).toBe("1 ConfigMap");
});

it("links components by what their resources need, providers too", () => {
  expect(draw(set).links).toEqual([[component.urn, cluster.urn]]);
});

it("puts resources of one type on one card, and leaves out what other links imply", () => {
  const type = "random:index/randomPassword:RandomPassword";
  const [a, b] = [node("db-a", { type, parent: below }), node("db-b", { type, parent: below })];
  const id = node("db-id", { type: "x:y:Id", parent: below, dependencies: [a.urn] });
  const last = node("db-last", { type: "x:y:Last", parent: below, dependencies: [id.urn, b.urn] });
  const [box] = draw(a, b, id, last).boxes.filter(({ title }) => title === "db");
  expect(box?.cards.map(({ title, detail }) => [title, detail])).toContainEqual([
    "RandomPassword",
    "2 of them",
  ]);
  expect([...(box?.links ?? [])].sort()).toEqual([
    ["x:y:Id", type],
    ["x:y:Last", "x:y:Id"],
  ]);
});

it("is the same however the program's resources arrive", () => {
  const all = [set, service, node("db-map", inside)];
  expect(draw(...all)).toEqual(draw(...[...all].reverse()));
});
