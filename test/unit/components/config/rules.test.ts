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

  it("one member of three can be spared, and one that there is", () => {
    const rule = (galera: object) => issueAt({ galera }, "galera.maintenance")?.rule;
    expect(rule({ maintenance: 0, replicas: 1 })).toContain("would take the only member out");
    expect(rule({ maintenance: 3, replicas: 3 })).toContain("they are 0 to 2");
    expect(rule({ maintenance: 2, replicas: 3 })).toBeUndefined();
  });

  it("options of another kind of access are not ignored in silence", () => {
    expect(
      issueAt({ galera: { access: { readWritePort: 30306 } } }, "galera.access.readWritePort")?.fix,
    ).toMatch(/config rm/);
    const access = { type: "NodePort", readWritePort: 30306, readOnlyPort: 30306 };
    expect(issueAt({ galera: { access } }, "galera.access.readOnlyPort")?.fix).toMatch(/30307$/);
  });

  it.each([
    { provider: "multipass" },
    { provider: "existing", context: "theirs", storageClass: "standard" },
    { provider: "gke", project: "acme-databases" },
  ])("nodes of provider $provider cannot pull from this machine", (cluster) => {
    const images = { source: "local" };
    const issue = issueAt({ cluster, images }, "images.source");
    expect(issue?.rule).toContain("push them to a registry and name them in images.references");
    expect(issue?.fix).toMatch(/images\.source upstream$/);
    const elsewhere = { source: "auto", registry: "mirror.example.com" };
    expect(issueAt({ cluster, images: elsewhere }, "images.source")).toBeUndefined();
    expect(issueAt({ cluster, images: elsewhere }, "images.registry")).toBeUndefined();
  });

  it("nodes of this machine pull from nowhere else", () => {
    const images = { source: "local", registry: "mirror.example.com" };
    expect(issueAt({ images }, "images.registry")?.fix).toMatch(/config rm .* images\.registry$/);
    expect(issueAt({ images }, "images.source")).toBeUndefined();
    expect(issueAt({ images: { source: "local" } }, "images.references")).toBeUndefined();
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

  describe("of an existing cluster", () => {
    const existing = (more: Record<string, unknown>) => ({
      cluster: { provider: "existing", context: "theirs", storageClass: "standard", ...more },
    });

    it("one kubeconfig says which it is; the secret one is not shown", () => {
      const values = existing({ kubeconfig: "token: hunter2", kubeconfigPath: "~/.kube/config" });
      expect(issueAt(values, "cluster.kubeconfigPath")?.fix).toBe(
        "pulumi config rm --stack dev --path cluster.kubeconfigPath",
      );
      const { issues } = parseConfig({ stack: "dev", values, secretKeys: new Set() });
      expect(JSON.stringify(issues)).not.toContain("hunter2");
    });

    it("it has a load balancer where that is said", () => {
      const galera = { access: { type: "LoadBalancer" } };
      expect(issueAt({ ...existing({}), galera }, "galera.access.type")).toBeDefined();
      expect(issueAt({ ...existing({ loadBalancer: true }), galera }, "galera.access.type")).toBeUndefined();
    });

    it("its keys have rules of their own, all reported at once", () => {
      const values = existing({
        context: "two words",
        storageClass: "Fast_SSD",
        zones: ["zone-a", "zone-a"],
        placement: { database: { nodeSelector: { "a b": "x" }, tolerations: ["key:Sometimes"] } },
        kubeconfg: "hunter2",
      });
      const images = { references: { mariadb: "mariadb:11.8" }, registry: "https://mirror.example.com" };
      const { issues = [] } = parseConfig({
        stack: "dev",
        values: { ...values, images },
        secretKeys: new Set(),
      });
      expect(issues.map(({ path }) => path)).toEqual([
        "cluster.context",
        "cluster.kubeconfg",
        'cluster.placement.database.nodeSelector["a b"]',
        "cluster.placement.database.tolerations[0]",
        "cluster.storageClass",
        "cluster.zones",
        "images.references.mariadb",
        "images.registry",
      ]);
      for (const { fix } of issues) expect(fix).toMatch(/^pulumi config (set|rm) --stack dev --path /);
      expect(JSON.stringify(issues)).not.toContain("hunter2");
    });
  });
});
