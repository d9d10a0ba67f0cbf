import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import type { KubernetesCluster } from "../../../../components/cluster";
import { parseConfig } from "../../../../components/config";
import type { ObjectStore } from "../../../../components/objectstore";
import { known, recordGraph } from "../../lib/graph";

const issuerUrl = "https://container.googleapis.com/v1/projects/p/locations/l/clusters/c";

function storeConfig(values: Record<string, unknown>) {
  const { config, issues } = parseConfig({
    stack: "prod",
    values: { objectStore: values },
    secretKeys: new Set(),
  });
  if (config === undefined) throw new Error(JSON.stringify(issues));
  return config.objectStore;
}

const aws = { provider: "aws", region: "eu-central-1", bucket: "acme-galera-backups" };

/** Makes an object store on mocks. */
async function make(
  values: Record<string, unknown> = aws,
  { issuer = true, protect = false }: { issuer?: boolean; protect?: boolean } = {},
) {
  let store: ObjectStore | undefined;
  const graph = await recordGraph("prod", {}, async () => {
    const { createObjectStore } = await import("../../../../components/objectstore/index.js");
    const cluster = issuer ? { issuer: pulumi.output(issuerUrl) } : {};
    store = createObjectStore("backups", {
      config: storeConfig(values),
      cluster: cluster as KubernetesCluster,
      namespace: "galera",
      tags: { stack: "prod" },
      protect,
    });
    return {};
  });
  const node = (name: string) => {
    const found = graph.nodes.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`no ${name}; there are ${graph.nodes.map((n) => n.name)}`);
    return found;
  };
  return { store, graph, node, ofType: (type: string) => graph.nodes.filter((n) => n.type.endsWith(type)) };
}

const policyOf = ({ inputs }: { inputs: Record<string, unknown> }) =>
  JSON.parse(String(inputs.policy ?? inputs.assumeRolePolicy));

describe("no object store", () => {
  it("is nothing at all", async () => {
    const { store, graph } = await make({ provider: "none" });
    expect(store).toBeUndefined();
    expect(graph.nodes).toEqual([]);
  });
});

describe("the graph of a bucket", () => {
  it("is whole: parents, prefixes, explicit providers, complete components", async () => {
    for (const issuer of [true, false]) {
      const { graph } = await make(aws, { issuer });
      const byUrn = new Map(graph.nodes.map((found) => [found.urn, found]));
      expect(graph.nodes.length).toBeGreaterThan(15);
      for (const { name, parent, urn, custom, type, provider } of graph.nodes) {
        if (name !== "backups") expect(name.startsWith(`${byUrn.get(parent)?.name}-`), urn).toBe(true);
        if (!custom) expect(graph.completed, urn).toContain(urn);
        if (/^aws:/.test(type)) expect(provider, urn).toMatch(/pulumi:providers:aws::backups-aws/);
      }
    }
  });

  it("has a provider that says the region, and the account where that is known", async () => {
    expect((await make()).node("backups-aws").inputs).toMatchObject({ region: "eu-central-1" });
    const { inputs } = (await make({ ...aws, accountId: "123456789012" })).node("backups-aws");
    expect(JSON.stringify(inputs.allowedAccountIds)).toContain("123456789012");
  });
});

describe("a bucket", () => {
  it("is locked, versioned, encrypted, private and its owner's", async () => {
    const { node } = await make({ ...aws, objectLock: { mode: "COMPLIANCE", days: 40 } });
    expect(node("backups-bucket").inputs).toMatchObject({
      bucket: "acme-galera-backups",
      objectLockEnabled: true,
      forceDestroy: false,
    });
    expect(node("backups-versioning").inputs.versioningConfiguration).toEqual({ status: "Enabled" });
    expect(node("backups-lock").inputs.rule).toEqual({ defaultRetention: { mode: "COMPLIANCE", days: 40 } });
    expect(node("backups-lock").dependencies).toContain(node("backups-versioning").urn);
    expect(node("backups-encryption").inputs.rules).toMatchObject([
      { applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" }, bucketKeyEnabled: true },
    ]);
    expect(node("backups-key").inputs).toMatchObject({ enableKeyRotation: true, deletionWindowInDays: 30 });
    const { bucket: _, ...access } = node("backups-public-access").inputs;
    expect(Object.values(access)).toEqual([true, true, true, true]);
    expect(node("backups-ownership").inputs.rule).toEqual({ objectOwnership: "BucketOwnerEnforced" });
    expect(JSON.stringify(node("backups-lifecycle").inputs.rules)).toContain('"noncurrentDays":40');
  });

  it("is spoken to over TLS only", async () => {
    const { Statement } = policyOf((await make()).node("backups-policy"));
    expect(Statement[0]).toMatchObject({
      Effect: "Deny",
      Action: ["s3:*"],
      Resource: ["arn:aws:s3:::acme-galera-backups", "arn:aws:s3:::acme-galera-backups/*"],
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
  });

  it("is protected together with its key, without which it would be worth nothing", async () => {
    const held = async (protect: boolean) =>
      (await make(aws, { protect })).graph.nodes.filter((found) => found.protect).map(({ name }) => name);
    expect((await held(true)).sort()).toEqual(["backups-bucket", "backups-key"]);
    expect(await held(false)).toEqual([]);
  });

  it("offers what every store does", async () => {
    const { store } = await make();
    if (store === undefined) throw new Error("no store was made");
    expect(store.pathStyle).toBe(false);
    expect(await known(pulumi.all([store.endpoint, store.region, store.bucket]))).toEqual([
      "https://s3.eu-central-1.amazonaws.com",
      "eu-central-1",
      "acme-galera-backups",
    ]);
  });
});

describe("identities", () => {
  it("are keyless where the cluster has an issuer", async () => {
    const { store, node, ofType } = await make();
    expect(node("backups-issuer").inputs).toEqual({ url: issuerUrl, clientIdLists: ["sts.amazonaws.com"] });
    expect(ofType(":AccessKey")).toEqual([]);
    const host = issuerUrl.slice("https://".length);
    for (const role of ["writer", "restorer", "keeper"] as const) {
      expect(policyOf(node(`backups-${role}-role`)).Statement[0].Condition).toEqual({
        StringEquals: {
          [`${host}:sub`]: `system:serviceaccount:galera:backup-${role}`,
          [`${host}:aud`]: "sts.amazonaws.com",
        },
      });
      expect(store?.credentials[role]).toMatchObject({
        kind: "webIdentity",
        audience: "sts.amazonaws.com",
        serviceAccount: { namespace: "galera", name: `backup-${role}` },
      });
    }
  });

  it("have keys, kept secret, only where it has none", async () => {
    const { store, ofType, graph } = await make(aws, { issuer: false });
    expect(ofType(":AccessKey")).toHaveLength(3);
    expect(ofType(":OpenIdConnectProvider")).toEqual([]);
    expect(ofType(":Role")).toEqual([]);
    for (const { secretOutputs } of ofType(":AccessKey")) expect(secretOutputs).toContain("secret");
    for (const credentials of Object.values(store?.credentials ?? {})) {
      if (credentials.kind !== "accessKey") throw new Error("there should be no role");
      expect(await pulumi.isSecret(credentials.secretAccessKey)).toBe(true);
    }
    expect(JSON.stringify([graph.outputs, graph.nodes.map(({ inputs }) => inputs)])).not.toContain("key-of-");
  });

  it("never let the writer delete anything", async () => {
    for (const issuer of [true, false]) {
      const { node } = await make(aws, { issuer });
      const text = JSON.stringify(policyOf(node("backups-writer-policy")));
      expect(text).toContain("s3:PutObject");
      expect(text).not.toContain("Delete");
    }
  });
});
