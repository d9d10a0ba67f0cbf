import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { createCluster } from "../../../../../components/cluster";
import { ExistingCluster } from "../../../../../components/cluster/existing";
import { clusterPreflightProvider } from "../../../../../components/cluster/existing/dynamic/cluster-preflight";
import type { ClusterConfig } from "../../../../../components/config";
import { known, recordGraph } from "../../../lib/graph";

const config: ClusterConfig = {
  provider: "existing",
  context: "theirs",
  kubeconfig: "the text",
  storageClass: "nfs",
  loadBalancer: true,
  placement: {
    database: { nodeSelector: { pool: "db" }, tolerations: [] },
    services: { nodeSelector: {}, tolerations: [] },
  },
};

async function make(storageClass?: string) {
  let cluster: ReturnType<typeof createCluster> | undefined;
  const graph = await recordGraph("theirs", {}, async () => {
    cluster = createCluster("cluster", {
      config,
      identity: "theirs",
      images: ["mariadb"],
      imagesFrom: { source: "upstream", references: {} },
      needs: { namespace: "galera", members: 3, storageClass },
    });
    return {};
  });
  if (cluster === undefined) throw new Error("no cluster was made");
  return { cluster, graph, node: (name: string) => graph.nodes.find((node) => node.name === name) };
}

describe("an existing cluster", () => {
  it("offers what the others do, and takes nothing with it when it is let go", async () => {
    const { cluster } = await make();
    expect(cluster).toBeInstanceOf(ExistingCluster);
    expect(cluster.lifetime).toBeUndefined();
    expect(cluster.loadBalancer).toBe(true);
    expect(cluster.placement("database")).toEqual({ nodeSelector: { pool: "db" } });
    expect(await known(cluster.storageClass)).toBe("nfs");
    expect(await known(cluster.zones)).toEqual(["zone-a", "zone-b", "zone-c"]);
    expect(await known(cluster.image("mariadb"))).toMatch(/^docker\.io\/library\/mariadb:.*@sha256:/);
    expect(() => cluster.image("haproxy")).toThrow("haproxy is not in the arguments");
  });

  it("makes nothing but the look at it and the provider, which waits for the look", async () => {
    const { graph, node } = await make();
    expect(graph.nodes.map(({ name }) => name).sort()).toEqual([
      "cluster",
      "cluster-kubernetes",
      "cluster-preflight",
    ]);
    expect(node("cluster-kubernetes")?.inputs.clusterIdentifier).toBe("00000000-0000-0000-0000-000000000000");
  });

  it("keeps the kubeconfig secret on the way in and out", async () => {
    const preflight = (await make()).node("cluster-preflight");
    expect(preflight?.secretOutputs).toContain("kubeconfig");
    expect(JSON.stringify(preflight?.inputs.kubeconfig)).toContain("the text");
  });

  it("looks for the storage class that will be used", async () => {
    expect((await make()).node("cluster-preflight")?.inputs.storageClass).toBe("nfs");
    expect((await make("fast")).node("cluster-preflight")?.inputs.storageClass).toBe("fast");
  });

  it("finds its provider in the checkout", () => {
    const exported: { handler?: () => { check?: unknown } } = {};
    new Function("exports", "require", clusterPreflightProvider)(
      exported,
      createRequire(`${process.cwd()}/package.json`),
    );
    expect(exported.handler?.().check).toBeTypeOf("function");
  });
});
