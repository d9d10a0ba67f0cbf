import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../../components/config/parse";
import { rangesOverlap } from "../../../../components/config/rules";

function issueAt(values: Record<string, unknown>, path: string) {
  const { issues } = parseConfig({ stack: "dev", values, secretKeys: new Set() });
  return issues?.find((issue) => issue.path === path);
}

describe("rules over several keys", () => {
  it("members never share a worker", () => {
    const issue = issueAt(
      { cluster: { provider: "embedded", workers: 2 }, galera: { replicas: 3 } },
      "cluster.workers",
    );
    expect(issue?.rule).toContain("1 of them would wait for ever on 2 nodes");
    expect(issue?.fix).toMatch(/cluster\.workers 3$/);
    expect(issueAt({ cluster: { workers: 3 }, galera: { replicas: 3 } }, "cluster.workers")).toBeUndefined();
  });

  it("a load balancer must exist", () => {
    const issue = issueAt({ galera: { access: { type: "LoadBalancer" } } }, "galera.access.type");
    expect(issue?.rule).toContain("has no load balancer");
    expect(issue?.fix).toMatch(/galera\.access\.type NodePort$/);
  });

  it("options of another kind of access are not ignored in silence", () => {
    expect(
      issueAt({ galera: { access: { readWritePort: 30306 } } }, "galera.access.readWritePort")?.fix,
    ).toMatch(/config rm/);
    const access = { type: "NodePort", readWritePort: 30306, readOnlyPort: 30306 };
    expect(issueAt({ galera: { access } }, "galera.access.readOnlyPort")?.fix).toMatch(/30307$/);
  });

  it("virtual machines pull their images", () => {
    const images = { source: "local" };
    const issue = issueAt({ cluster: { provider: "multipass" }, images }, "images.source");
    expect(issue?.rule).toContain("cannot reach what is built on this host");
    expect(issue?.fix).toMatch(/images\.source upstream$/);
    expect(issueAt({ cluster: { provider: "embedded" }, images }, "images.source")).toBeUndefined();
    expect(issueAt({ cluster: { provider: "multipass" } }, "images.source")).toBeUndefined();
  });

  it("requests stay within limits", () => {
    const resources = { requests: { memory: "2Gi", cpu: "4" }, limits: { memory: "1Gi", cpu: "2" } };
    expect(issueAt({ galera: { resources } }, "galera.resources.requests.memory")?.fix).toMatch(/1Gi$/);
    expect(issueAt({ galera: { resources } }, "galera.resources.requests.cpu")?.fix).toMatch(/ 2$/);
    expect(
      issueAt({ galera: { proxy: { resources } } }, "galera.proxy.resources.requests.memory"),
    ).toBeDefined();
  });

  it("the buffer pool leaves room", () => {
    const path = "galera.settings.innodb_buffer_pool_size";
    expect(issueAt({ galera: { settings: { innodb_buffer_pool_size: "1G" } } }, path)?.rule).toContain(
      "kill",
    );
    expect(issueAt({ galera: { settings: { innodb_buffer_pool_size: "512M" } } }, path)).toBeUndefined();
    expect(issueAt({ galera: { settings: { innodb_buffer_pool_size: 2 ** 33 } } }, path)).toBeDefined();
  });

  it("are not reported for a key that is wrong in itself", () => {
    const values = { cluster: { provider: "embedded", workers: 2 }, galera: { replicas: 4 } };
    expect(issueAt(values, "galera.replicas")).toBeDefined();
    expect(issueAt(values, "cluster.workers")).toBeUndefined();
  });

  it("zones belong to the region, and ranges do not overlap", () => {
    const cluster = {
      provider: "gke",
      project: "acme-databases",
      region: "europe-west3",
      zones: ["europe-west3-a", "europe-west3-b", "us-east1-c"],
      network: { pods: "10.10.0.0/16" },
      pools: { servicesA: { zone: "europe-west3-a" }, servicesB: { zone: "europe-west3-x", minNodes: 5 } },
    };
    expect(issueAt({ cluster }, "cluster.zones[2]")?.fix).toMatch(/europe-west3-c$/);
    expect(issueAt({ cluster }, "cluster.network.pods")?.rule).toContain("overlaps cluster.network.nodes");
    expect(issueAt({ cluster }, "cluster.pools.servicesB.zone")).toBeDefined();
    expect(issueAt({ cluster }, "cluster.pools.servicesB.maxNodes")).toBeDefined();
  });
});

describe("overlap of ranges", () => {
  it("is symmetric, and true of a range and itself", () => {
    const range = fc
      .tuple(fc.nat(255), fc.nat(255), fc.integer({ min: 8, max: 32 }))
      .map(([a, b, prefix]) => `10.${a}.${b}.0/${prefix}`);
    fc.assert(fc.property(range, (a) => rangesOverlap(a, a)));
    fc.assert(fc.property(range, range, (a, b) => rangesOverlap(a, b) === rangesOverlap(b, a)));
  });

  it("knows neighbours", () => {
    expect(rangesOverlap("10.0.0.0/24", "10.0.1.0/24")).toBe(false);
    expect(rangesOverlap("10.0.0.0/16", "10.0.1.0/24")).toBe(true);
  });
});
