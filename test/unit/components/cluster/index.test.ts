import { describe, expect, it } from "vitest";
import { createCluster } from "../../../../components/cluster";
import { EmbeddedCluster } from "../../../../components/cluster/embedded";
import { MultipassCluster } from "../../../../components/cluster/multipass";
import type { ClusterConfig } from "../../../../components/config";
import { known, recordGraph } from "../../lib/graph";

const needs = { namespace: "galera", members: 3 };
const common = {
  identity: "dev",
  images: ["mariadb"],
  imagesFrom: { source: "auto", references: {} },
  needs,
} as const;
const embedded: ClusterConfig = { provider: "embedded", workers: 4, zones: ["zone-a", "zone-b"] };

/** Makes a cluster on mocks. */
async function make(config: ClusterConfig, options: { protect?: boolean } = {}) {
  let cluster: ReturnType<typeof createCluster> | undefined;
  const graph = await recordGraph("dev", {}, async () => {
    cluster = createCluster("cluster", { ...common, ...options, config });
    return {};
  });
  if (cluster === undefined) throw new Error("no cluster was made");
  return { cluster, graph, node: (name: string) => graph.nodes.find((node) => node.name === name) };
}

describe("createCluster", () => {
  it("makes the embedded one, which offers what the others will", async () => {
    const { cluster } = await make(embedded);
    expect(cluster).toBeInstanceOf(EmbeddedCluster);
    expect(await known(cluster.zones)).toEqual(["zone-a", "zone-b"]);
    expect(await known(cluster.nodeAddresses)).toHaveLength(4);
    expect(await known(cluster.storageClass)).toBe("local-path");
    expect(cluster.loadBalancer).toBe(false);
    expect(await known(cluster.image("mariadb"))).toContain("mariadb");
  });

  it("has only the images that were asked for", async () => {
    const { cluster } = await make(embedded);
    expect(() => cluster.image("haproxy")).toThrow("haproxy is not in the arguments");
  });
});

describe("the embedded cluster", () => {
  it("has an identity before anything is made on the host", async () => {
    const { node } = await make(embedded);
    expect(node("cluster-identity")?.inputs.prefix).toBe("dev-");
    expect(node("cluster-reservation")?.inputs.clusterId).toBe("dev-000000");
  });

  it("asks for every image once, sorted, so that an order never makes a difference", async () => {
    const { node } = await make(embedded);
    const images = node("cluster-nodes")?.inputs.images as string[];
    expect(images).toEqual([...new Set(images)].sort());
    expect(images).toEqual(expect.arrayContaining(["pause", "coredns", "mariadb"]));
  });

  it("keeps the kubeconfig secret, and the provider whatever is in it", async () => {
    const { node } = await make(embedded);
    expect(node("cluster-access")?.secretOutputs).toContain("kubeconfig");
    expect(node("cluster-kubernetes")?.inputs).toMatchObject({ clusterIdentifier: "dev-000000" });
  });

  it("is protected with the data on it", async () => {
    expect((await make(embedded)).node("cluster-reservation")?.protect).toBe(false);
    expect((await make(embedded, { protect: true })).node("cluster-reservation")?.protect).toBe(true);
  });

  it("takes the network that is asked for", async () => {
    const { node } = await make({ ...embedded, nodeCidr: "10.89.7.0/24" });
    expect(node("cluster-reservation")?.inputs.nodeCidr).toBe("10.89.7.0/24");
  });
});

describe("the cluster of virtual machines", () => {
  const multipass: ClusterConfig = {
    provider: "multipass",
    workers: 4,
    zones: ["zone-a", "zone-b", "zone-c"],
    cpus: 2,
    memory: "4Gi",
    disk: "20Gi",
  };

  it("offers what the embedded one does", async () => {
    const { cluster } = await make(multipass);
    expect(cluster).toBeInstanceOf(MultipassCluster);
    expect(await known(cluster.zones)).toEqual(["zone-a", "zone-b", "zone-c"]);
    expect(await known(cluster.nodeAddresses)).toHaveLength(4);
    expect(await known(cluster.storageClass)).toBe("local-path");
    expect(cluster.loadBalancer).toBe(false);
    expect(await known(cluster.image("mariadb"))).toMatch(/^docker\.io\/library\/mariadb:.+@sha256:/);
    expect(() => cluster.image("haproxy")).toThrow("haproxy is not in the arguments");
  });

  it("has an identity before anything is made on the host, and takes all with it when that goes", async () => {
    const { node } = await make(multipass, { protect: true });
    expect(node("cluster-reservation")?.inputs.clusterId).toBe("dev-000000");
    expect(node("cluster-reservation")?.protect).toBe(true);
    for (const name of ["cluster-nodes", "cluster-access", "cluster-kubernetes"]) {
      expect(node(name)?.deletedWith).toBe(node("cluster-reservation")?.urn);
    }
  });

  it("keeps the kubeconfig secret, and the provider whatever is in it", async () => {
    const { node } = await make(multipass);
    expect(node("cluster-access")?.secretOutputs).toContain("kubeconfig");
    expect(node("cluster-kubernetes")?.inputs).toMatchObject({ clusterIdentifier: "dev-000000" });
  });
});
