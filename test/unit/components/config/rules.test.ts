import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../../components/config/parse";

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
});
