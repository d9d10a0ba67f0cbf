import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import type { GkeCluster as GkeClusterType } from "../../../../../components/cluster/gke";
import { known, recordGraph } from "../../../lib/graph";
import { gkeConfig } from "./fixtures";

let asConfigured: ReturnType<typeof build> | undefined;

/** A cluster on mocks; the one with nothing but defaults is made only once. */
function make(values?: Record<string, unknown>, options?: { protect: boolean }): ReturnType<typeof build> {
  if (values !== undefined) return build(values, options);
  asConfigured ??= build({});
  return asConfigured;
}

async function build(values: Record<string, unknown>, options: { protect?: boolean } = {}) {
  let cluster: GkeClusterType | undefined;
  const graph = await recordGraph("prod", {}, async () => {
    const { GkeCluster } = await import("../../../../../components/cluster/gke/index.js");
    cluster = new GkeCluster("cluster", {
      identity: "prod",
      config: gkeConfig(values),
      images: ["mariadb"],
      ...options,
    });
    return {};
  });
  if (cluster === undefined) throw new Error("no cluster was made");
  const node = (name: string) => {
    const found = graph.nodes.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`no ${name}; there are ${graph.nodes.map((n) => n.name)}`);
    return found;
  };
  return { cluster, graph, node, ofType: (type: string) => graph.nodes.filter((n) => n.type.endsWith(type)) };
}

describe("the graph of a cluster of Google's", () => {
  it("is whole: parents, prefixes, explicit providers, complete components", async () => {
    const { graph } = await make();
    const byUrn = new Map(graph.nodes.map((found) => [found.urn, found]));
    expect(graph.nodes.length).toBeGreaterThan(25);
    for (const { name, parent, urn, custom, type, provider } of graph.nodes) {
      if (name !== "cluster") expect(name.startsWith(`${byUrn.get(parent)?.name}-`), urn).toBe(true);
      if (!custom) expect(graph.completed, urn).toContain(urn);
      if (/^gcp:/.test(type)) expect(provider, urn).toMatch(/pulumi:providers:gcp::cluster-gcp/);
      if (/^kubernetes:/.test(type)) expect(provider, urn).toMatch(/kubernetes::cluster-kubernetes/);
    }
  });

  it("has a provider that says project and region, so that neither comes from somewhere else", async () => {
    expect((await make()).node("cluster-gcp").inputs).toMatchObject({
      project: "acme-databases",
      region: "europe-west3",
    });
  });

  it("takes nothing with it when it goes: disks and load balancers are not inside", async () => {
    expect((await make()).cluster).not.toHaveProperty("lifetime");
  });
});

describe("its control plane", () => {
  it("is private, hardened, and without the pool it is born with", async () => {
    const { node } = await make();
    expect(node("cluster-control-plane").inputs).toMatchObject({
      name: "prod-000000",
      location: "europe-west3",
      nodeLocations: ["europe-west3-a", "europe-west3-b", "europe-west3-c"],
      networkingMode: "VPC_NATIVE",
      datapathProvider: "ADVANCED_DATAPATH",
      privateClusterConfig: { enablePrivateNodes: true },
      workloadIdentityConfig: { workloadPool: "acme-databases.svc.id.goog" },
      enableShieldedNodes: true,
      deletionProtection: true,
      removeDefaultNodePool: true,
      releaseChannel: { channel: "REGULAR" },
      maintenancePolicy: { dailyMaintenanceWindow: { startTime: "02:00" } },
      masterAuth: { clientCertificateConfig: { issueClientCertificate: false } },
    });
  });

  it("is reached by its name, or from some networks, never both", async () => {
    const byName = (await make()).node("cluster-control-plane").inputs;
    expect(byName.controlPlaneEndpointsConfig).toEqual({
      dnsEndpointConfig: { allowExternalTraffic: true },
      ipEndpointsConfig: { enabled: false },
    });
    expect(byName).not.toHaveProperty("masterAuthorizedNetworksConfig");
    const controlPlane = { endpoint: "ip", authorizedNetworks: ["203.0.113.0/24"] };
    const byAddress = await make({ controlPlane });
    expect(byAddress.node("cluster-control-plane").inputs).toMatchObject({
      controlPlaneEndpointsConfig: {
        dnsEndpointConfig: { allowExternalTraffic: false },
        ipEndpointsConfig: { enabled: true },
      },
      masterAuthorizedNetworksConfig: { cidrBlocks: [{ cidrBlock: "203.0.113.0/24" }] },
    });
    expect(await known(pulumi.unsecret(byAddress.cluster.kubeconfig))).toContain("https://203.0.113.10");
  });

  it("may be deleted only when Google and the stack agree to it", async () => {
    expect((await make({}, { protect: true })).node("cluster-control-plane").protect).toBe(true);
    const free = await make({ deletionProtection: false });
    expect(free.node("cluster-control-plane")).toMatchObject({
      protect: false,
      inputs: { deletionProtection: false },
    });
  });
});

describe("its nodes", () => {
  it("are pools that grow within their zones and are renewed before they are drained", async () => {
    const { ofType } = await make();
    const pools = ofType(":NodePool");
    expect(pools.map(({ name }) => name).sort()).toEqual([
      "cluster-pools-database",
      "cluster-pools-monitoring",
      "cluster-pools-services-a",
      "cluster-pools-services-b",
    ]);
    for (const { inputs, ignoreChanges } of pools) {
      expect(inputs).toMatchObject({
        upgradeSettings: { maxSurge: 1, maxUnavailable: 0 },
        management: { autoRepair: true, autoUpgrade: true },
        networkConfig: { enablePrivateNodes: true },
        nodeConfig: {
          serviceAccount: "prod-000000-nodes@project.iam.gserviceaccount.com",
          workloadMetadataConfig: { mode: "GKE_METADATA" },
          shieldedInstanceConfig: { enableSecureBoot: true },
        },
      });
      expect(inputs.autoscaling).toMatchObject({ minNodeCount: 1 });
      expect(inputs).not.toHaveProperty("nodeCount");
      expect(ignoreChanges).toEqual(expect.arrayContaining(["nodeCount", "initialNodeCount"]));
    }
  });

  it("let only the database onto its own", async () => {
    const { ofType, cluster } = await make();
    const taints = ofType(":NodePool").flatMap(({ name, inputs }) => {
      const { taints } = inputs.nodeConfig as { taints?: object[] };
      return taints === undefined ? [] : [{ name, taints }];
    });
    expect(taints).toEqual([
      {
        name: "cluster-pools-database",
        taints: [{ key: "galera-platform/pool", value: "database", effect: "NO_SCHEDULE" }],
      },
    ]);
    expect(cluster.placement("database").tolerations).toHaveLength(1);
  });

  it("start once they can reach the internet, and have rights of their own and no more", async () => {
    const { node, ofType } = await make();
    for (const { dependencies } of ofType(":NodePool")) {
      expect(dependencies).toEqual(
        expect.arrayContaining([node("cluster-network-nat").urn, node("cluster-node-role").urn]),
      );
    }
    expect(ofType(":IAMMember").map(({ inputs }) => inputs.role)).toEqual([
      "roles/container.defaultNodeServiceAccount",
    ]);
  });
});

describe("its network", () => {
  it("has one subnet, and static addresses to the outside", async () => {
    const { node, ofType } = await make({ network: { natAddresses: 3 } });
    expect(node("cluster-network-vpc").inputs.autoCreateSubnetworks).toBe(false);
    expect(node("cluster-network-subnet").inputs).toMatchObject({
      ipCidrRange: "10.10.0.0/20",
      privateIpGoogleAccess: true,
      secondaryIpRanges: [
        { rangeName: "pods", ipCidrRange: "10.20.0.0/14" },
        { rangeName: "services", ipCidrRange: "10.30.0.0/20" },
      ],
    });
    expect(ofType(":Address")).toHaveLength(3);
    expect(node("cluster-network-nat").inputs).toMatchObject({
      natIpAllocateOption: "MANUAL_ONLY",
      natIps: [1, 2, 3].map((index) => `https://compute.example/prod-000000-nat-${index}`),
    });
  });

  it("is made once the project's services are on, which stay on when it goes", async () => {
    const { ofType, node } = await make();
    const services = ofType("projects/service:Service");
    expect(services.map(({ inputs }) => inputs.service)).toContain("container.googleapis.com");
    for (const { inputs } of services) expect(inputs.disableOnDestroy).toBe(false);
    expect(node("cluster-network-vpc").dependencies).toEqual(
      expect.arrayContaining(services.map(({ urn }) => urn)),
    );
    expect((await make({ enableServices: false })).ofType("projects/service:Service")).toEqual([]);
  });
});

describe("what it offers", () => {
  it("is a secret kubeconfig, known only once there are nodes, behind a provider that outlives its changes", async () => {
    const { cluster, node, ofType } = await make();
    expect(await pulumi.isSecret(cluster.kubeconfig)).toBe(true);
    expect(await known(pulumi.unsecret(cluster.kubeconfig))).toContain(
      "https://gke-0000.europe-west3.gke.goog",
    );
    const provider = node("cluster-kubernetes");
    expect(provider.inputs.clusterIdentifier).toBe("cluster-control-plane-id");
    expect(provider.dependencies).toEqual(expect.arrayContaining(ofType(":NodePool").map(({ urn }) => urn)));
  });

  it("is a storage class that waits for the pod's zone and can grow", async () => {
    const { cluster, node } = await make({ storage: { type: "pd-balanced", reclaimPolicy: "Retain" } });
    expect(node("cluster-storage-class").inputs).toMatchObject({
      provisioner: "pd.csi.storage.gke.io",
      parameters: { type: "pd-balanced" },
      volumeBindingMode: "WaitForFirstConsumer",
      allowVolumeExpansion: true,
      reclaimPolicy: "Retain",
    });
    expect(await known(cluster.storageClass)).toBe("galera-platform-database");
  });

  it("is an issuer that AWS can trust, zones, a load balancer, and images from upstream by digest", async () => {
    const { cluster } = await make();
    expect(await known(cluster.issuer)).toBe(
      "https://container.googleapis.com/v1/projects/acme-databases/locations/europe-west3/clusters/prod-000000",
    );
    expect(await known(cluster.zones)).toHaveLength(3);
    expect(cluster.loadBalancer).toBe(true);
    expect(await known(cluster.nodeAddresses)).toEqual([]);
    expect(await known(cluster.image("mariadb"))).toMatch(
      /^docker\.io\/library\/mariadb:[\w.-]+@sha256:[0-9a-f]{64}$/,
    );
    expect(() => cluster.image("haproxy")).toThrow("haproxy is not in the arguments");
  });
});
