import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseConfig } from "../../../../../components/config/parse";

const minimal = { provider: "gke", project: "acme-databases" };

/** The errors of a cluster of Google's, by path. */
function check(cluster: Record<string, unknown>, rest: Record<string, unknown> = {}) {
  const values = { cluster: { ...minimal, ...cluster }, ...rest };
  const { config, issues } = parseConfig({ stack: "prod", values, secretKeys: new Set() });
  const byPath = new Map((issues ?? []).map((issue) => [issue.path, issue]));
  return { config, paths: [...byPath.keys()], at: (path: string) => byPath.get(path) };
}

describe("a cluster of Google's", () => {
  it("needs a project and nothing else", () => {
    expect(check({}).paths).toEqual([]);
    expect(check({ project: undefined }).at("cluster.project")?.fix).toMatch(
      /cluster\.project my-project-123$/,
    );
  });

  it("has zones that exist, each fix another one", () => {
    const { at, paths } = check({ region: "us-east1", zones: ["us-east1-a", "us-east1-b", "us-west1-c"] });
    expect(paths).toEqual(["cluster.zones[0]", "cluster.zones[2]"]);
    expect(at("cluster.zones[0]")?.rule).toContain("us-east1-b, us-east1-c, us-east1-d");
    expect(at("cluster.zones[0]")?.fix).toMatch(/us-east1-c$/);
    expect(at("cluster.zones[2]")?.fix).toMatch(/us-east1-d$/);
    expect(check({ region: "us-east1" }).paths).toEqual([]);
  });

  it("refuses fewer than three zones: a lost one must leave a quorum", () => {
    expect(check({ zones: ["europe-west3-a", "europe-west3-b"] }).at("cluster.zones")?.rule).toContain("3");
  });

  it("keeps each kind of services in a zone of its own", () => {
    const elsewhere = check({ pools: { servicesB: { zone: "europe-west3-x" } } });
    expect(elsewhere.at("cluster.pools.servicesB.zone")?.fix).toMatch(/europe-west3-b$/);
    const together = check({ pools: { servicesB: { zone: "europe-west3-a" } } });
    expect(together.at("cluster.pools.servicesB.zone")?.rule).toContain("would take both kinds of services");
    expect(together.at("cluster.pools.servicesB.zone")?.fix).toMatch(/europe-west3-b$/);
    expect(check({ pools: { servicesB: { zone: "europe-west3-c" } } }).paths).toEqual([]);
  });

  it("has pools with a minimum below the maximum", () => {
    const pools = { servicesA: { minNodes: 7 }, monitoring: { minNodesPerZone: 3, maxNodesPerZone: 2 } };
    const { at, paths } = check({ pools });
    expect(paths).toEqual(["cluster.pools.monitoring.maxNodesPerZone", "cluster.pools.servicesA.maxNodes"]);
    expect(at("cluster.pools.servicesA.maxNodes")?.fix).toMatch(/ 7$/);
  });

  it("gives machines the disks that they take", () => {
    const { at, paths } = check({ pools: { database: { machineType: "n4-highmem-4" } } });
    expect(paths).toEqual(["cluster.pools.database.diskType", "cluster.storage.type"]);
    expect(at("cluster.storage.type")?.rule).toContain("no member would get its volume");
    expect(at("cluster.storage.type")?.fix).toMatch(/hyperdisk-balanced$/);
    const storage = { type: "hyperdisk-balanced" };
    expect(check({ storage }).at("cluster.storage.type")?.fix).toMatch(/pd-balanced$/);
    const n4 = { machineType: "n4-highmem-4", diskType: "hyperdisk-balanced" };
    expect(check({ pools: { database: n4 }, storage }).paths).toEqual([]);
  });

  it("has ranges that Google takes and that do not overlap", () => {
    const { at } = check({
      network: { nodes: "10.10.3.0/20", pods: "10.10.0.0/16", services: "172.17.4.0/22" },
    });
    expect(at("cluster.network.nodes")?.fix).toMatch(/10\.10\.0\.0\/20$/);
    expect(at("cluster.network.services")?.rule).toContain("every node uses inside itself");
    expect(check({ network: { pods: "10.10.0.0/16" } }).at("cluster.network.pods")?.rule).toContain(
      "overlaps cluster.network.nodes (10.10.0.0/20)",
    );
  });

  it("has addresses for all the nodes that may come", () => {
    const small = check({ network: { pods: "10.20.0.0/21" } }).at("cluster.network.pods");
    expect(small?.rule).toContain("has addresses for 8 nodes, but the pools may grow to 20");
    expect(small?.fix).toMatch(/10\.20\.0\.0\/19$/);
    expect(check({ network: { pods: "10.20.0.0/19" } }).paths).toEqual([]);
    const many = check({ network: { nodes: "10.10.0.0/26" }, pools: { servicesA: { maxNodes: 60 } } });
    expect(many.at("cluster.network.nodes")?.fix).toMatch(/10\.10\.0\.0\/25$/);
  });

  it("has a control plane that somebody reaches, and no list that does nothing", () => {
    expect(check({ controlPlane: { endpoint: "ip" } }).at("cluster.controlPlane.endpoint")?.fix).toMatch(
      /dns$/,
    );
    const authorizedNetworks = ["203.0.113.0/24"];
    expect(
      check({ controlPlane: { authorizedNetworks } }).at("cluster.controlPlane.authorizedNetworks")?.rule,
    ).toContain("only with cluster.controlPlane.endpoint ip");
    expect(check({ controlPlane: { endpoint: "ip", authorizedNetworks } }).paths).toEqual([]);
  });

  it("has nodes on which a member fits", () => {
    const ask = (cpu: string, memory: string) =>
      check({}, { galera: { resources: { requests: { cpu, memory }, limits: { memory: "64Gi" } } } });
    expect(ask("4", "32Gi").paths).toEqual([
      "galera.resources.requests.cpu",
      "galera.resources.requests.memory",
    ]);
    expect(ask("4", "32Gi").at("galera.resources.requests.memory")?.rule).toContain("n2-highmem-4 has 32Gi");
    expect(ask("3", "24Gi").paths).toEqual([]);
  });

  it("has room for every member", () => {
    const five = check({}, { galera: { replicas: 5 } }).at("cluster.pools.database.maxNodesPerZone");
    expect(five?.rule).toContain("2 of them would wait for ever on 3 nodes");
    expect(five?.fix).toMatch(/ 2$/);
  });

  it("cannot pull images that were built here", () => {
    expect(check({}, { images: { source: "local" } }).at("images.source")?.fix).toMatch(/upstream$/);
  });

  it("reports nothing twice: a rule over several keys is silent where one of them is wrong itself", () => {
    const { paths } = check({ region: "Europe", zones: ["us-east1-b", "us-east1-c", "us-east1-d"] });
    expect(paths).toEqual(["cluster.region"]);
  });
});

describe("two pools of one name", () => {
  it("cannot be written down: YAML knows a key only once", () => {
    const file = readFileSync("Pulumi.prod.yaml", "utf8");
    expect(() => parse(file.replace("servicesB:", "servicesA:"))).toThrow(/keys must be unique/);
  });
});
