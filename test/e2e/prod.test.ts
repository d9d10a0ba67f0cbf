/**
 * Prod without a cloud: `Pulumi.prod.yaml` by the real engine on stand-ins for Google Cloud and AWS, its Kubernetes half
 * on the nodes of an embedded cluster that are labelled and tainted as prod's pools. What differs from prod is said in
 * `config`: sizes that fit this machine, images and disks that are here.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { AppsV1Api, CoreV1Api, KubeConfig, PatchStrategy, setHeaderOptions } from "@kubernetes/client-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { authPlugin } from "../../components/cluster/gke/plan/kubeconfig";
import { poolLabel } from "../../components/cluster/gke/plan/pools";
import { kubeconfigFile } from "../../scripts/lib/paths";
import { type HostSnapshot, leaks, takeHostSnapshot } from "../lib/host-snapshot";
import { processTree } from "../lib/run";
import { testStateDirectory } from "../lib/sandbox";
import { eventually, TestStack } from "../lib/test-stack";
import { installStandins } from "../standins/cloud/install";
import type { World } from "../standins/cloud/world";

const small = { resources: { requests: { cpu: "100m", memory: "384Mi" }, limits: { memory: "768Mi" } } };
const owner = new TestStack("e2e-google", {
  "galera-platform:cluster": { provider: "embedded", workers: 4 },
  "galera-platform:galera": {
    ...small,
    namespace: "google",
    replicas: 1,
    storage: { size: "1Gi" },
    proxy: { replicas: 1 },
  },
});
const prod = new TestStack("e2e-prod", {});
const directory = mkdtempSync(join(tmpdir(), "gp-e2e-prod-"));
const pools = ["database", "database", "database", "services-a"];

let before: HostSnapshot;
let world: World;
let core: CoreV1Api;
let apps: AppsV1Api;

/** Prod's configuration, and what this machine needs in place of it. */
function config(references: Record<string, string>, consent: boolean): Record<string, unknown> {
  const { config: values } = parse(readFileSync("Pulumi.prod.yaml", "utf8")) as {
    config: Record<string, Record<string, unknown>>;
  };
  const galera = values["galera-platform:galera"];
  return {
    ...values,
    "galera-platform:cluster": { ...values["galera-platform:cluster"], deletionProtection: !consent },
    "galera-platform:images": { source: "upstream", references },
    "galera-platform:galera": {
      ...galera,
      ...small,
      settings: { max_connections: 200 },
      storage: { size: "1Gi", class: "local-path" },
      proxy: { replicas: 2 },
    },
    "galera-platform:protect": !consent,
  };
}

/** Images that the nodes here can pull, for upstream's cannot be reached. */
async function localImages(): Promise<Record<string, string>> {
  const { items } = await core.listNamespacedPod({ namespace: "google" });
  const all = items.flatMap(({ spec }) => [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])]);
  const imageOf = (name: string) => all.find((container) => container.name === name)?.image ?? "";
  return { mariadb: imageOf("mariadb"), haproxy: imageOf("haproxy"), node: imageOf("agent") };
}

/** Stands in for Google's program that gets tokens: whoever runs it is the administrator of the embedded cluster. */
function installAuthPlugin(path: string, admin: KubeConfig): void {
  const user = admin.getCurrentUser();
  const decode = (data: string | undefined) => Buffer.from(data ?? "", "base64").toString();
  const status = {
    clientCertificateData: decode(user?.certData),
    clientKeyData: decode(user?.keyData),
  };
  const credential = { apiVersion: "client.authentication.k8s.io/v1beta1", kind: "ExecCredential", status };
  const answer = join(directory, "credential.json");
  writeFileSync(answer, JSON.stringify(credential), { mode: 0o600 });
  writeFileSync(join(path, authPlugin), `#!/bin/sh\nexec cat '${answer}'\n`);
  chmodSync(join(path, authPlugin), 0o755);
}

/** Resources that the clouds made and did not delete, by type and name. */
const inClouds = () => world.all().map(({ provider, type, id }) => `${provider} ${type} ${id}`);
const creations = (type: RegExp) =>
  world.calls().filter((call) => call.method === "create" && type.test(call.type)).length;

beforeAll(async () => {
  before = takeHostSnapshot([testStateDirectory]);
  await owner.ok("up");
  const admin = new KubeConfig();
  admin.loadFromString(readFileSync(kubeconfigFile(owner.name), "utf8"));
  core = admin.makeApiClient(CoreV1Api);
  apps = admin.makeApiClient(AppsV1Api);
  for (const [index, pool] of pools.entries()) {
    const taints = pool === "database" ? [{ key: poolLabel, value: pool, effect: "NoSchedule" }] : [];
    await core.patchNode(
      {
        name: `worker-${index + 1}`,
        body: { metadata: { labels: { [poolLabel]: pool } }, spec: { taints } },
      },
      setHeaderOptions("Content-Type", PatchStrategy.StrategicMergePatch),
    );
  }
  const standins = await installStandins(directory);
  world = standins.world;
  const cluster = admin.getCurrentCluster();
  const authority = join(directory, "ca.pem");
  writeFileSync(authority, Buffer.from(cluster?.caData ?? "", "base64"));
  world.setEndpoint({
    address: (cluster?.server ?? "").replace("https://", ""),
    certificateAuthority: cluster?.caData ?? "",
  });
  installAuthPlugin(standins.path, admin);
  const credentials = join(directory, "google.json");
  writeFileSync(credentials, "{}");
  Object.assign(prod.env, {
    PATH: [standins.path, process.env.PATH].join(delimiter),
    GOOGLE_APPLICATION_CREDENTIALS: credentials,
    AWS_ACCESS_KEY_ID: "standin",
    AWS_SECRET_ACCESS_KEY: "standin",
    // Prod's control plane is reached by a name whose certificate is a public one; here it is the embedded cluster's.
    NODE_EXTRA_CA_CERTS: authority,
  });
  for (const [key, value] of Object.entries(config(await localImages(), false))) prod.set(key, value);
}, 600_000);

afterAll(async () => {
  await prod.run("destroy");
  await owner.run("destroy");
  for (const stack of [prod, owner]) stack.dispose();
  rmSync(directory, { recursive: true, force: true });
}, 600_000);

describe("prod on stand-ins", () => {
  it("is previewed without touching a cloud", async () => {
    const { stdout } = await prod.ok("preview");
    expect(stdout).toMatch(/\+ \d+ to create/);
    expect(inClouds()).toEqual([]);
    expect(world.calls().filter(({ method }) => method !== "invoke")).toEqual([]);
  });

  it("fails where a cloud fails, and goes on from there", async () => {
    world.setFault({ provider: "gcp", create: 3, kind: "fail" });
    const { exitCode, stdout, stderr } = await prod.run("up");
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain("was told to fail creation 3");
    expect(inClouds().length).toBeGreaterThan(0);
  });

  it("is interrupted where a cloud does not answer, and goes on from there", async () => {
    world.setFault({ provider: "gcp", create: 2, kind: "hang" });
    const had = world.calls().length;
    const up = prod.start("up");
    await eventually(
      "the cloud is asked",
      60,
      () => world.calls().length,
      (calls) => calls >= had + 2,
    );
    up.child.kill("SIGINT");
    expect((await up.done).exitCode).not.toBe(0);
    world.setFault();
  });

  it("asks what became of a creation whose command was killed", async () => {
    world.setFault({ provider: "aws", create: 1, kind: "hang" });
    const asked = () =>
      world.calls().filter((call) => call.provider === "aws" && call.method === "create").length;
    const had = asked();
    const up = prod.start("up");
    await eventually("the cloud is asked", 60, asked, (now) => now > had);
    for (const pid of processTree(up.child.pid ?? 0)) process.kill(pid, "SIGKILL");
    await up.done;
    world.setFault();
    const { exitCode, stderr } = await prod.run("up");
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/It is unknown whether the cloud went on[\s\S]*--clear-pending-creates/);
    await prod.ok("pulumi", "refresh", "--clear-pending-creates", "--yes", "--non-interactive");
  });

  it("comes up, with every resource made once", async () => {
    const { stdout } = await prod.ok("up");
    expect(stdout).toContain("galera-rw.galera");
    expect(creations(/^gcp:container\/cluster:Cluster$/)).toBe(1);
    expect(creations(/^gcp:container\/nodePool:NodePool$/)).toBe(4);
    expect(world.all().filter(({ type }) => type === "aws:s3/bucket:Bucket")).toHaveLength(1);
    expect(new Set(inClouds()).size).toBe(inClouds().length);
  });

  it("puts members on the database's nodes, one on each, and nothing else there", async () => {
    const { items } = await core.listNamespacedPod({ namespace: "galera" });
    const nodeOf = (name: RegExp) =>
      items.filter(({ metadata }) => name.test(metadata?.name ?? "")).map(({ spec }) => spec?.nodeName);
    expect(nodeOf(/^galera-\d+$/).sort()).toEqual(["worker-1", "worker-2", "worker-3"]);
    const proxies = nodeOf(/^galera-proxy-/);
    expect(proxies).toHaveLength(2);
    expect(new Set(proxies)).toEqual(new Set(["worker-4"]));
  });

  it("serves, and says so", async () => {
    const { members } = await prod.json<{ members: number }>("db-test");
    expect(members).toBe(3);
    const { problems } = await prod.json<{ problems: string[] }>("status");
    expect(problems).toEqual([]);
  });

  it("shows no change in a preview, and none after a refresh", async () => {
    await prod.ok("pulumi", "preview", "--expect-no-changes", "--non-interactive");
    await prod.ok("pulumi", "refresh", "--yes", "--expect-no-changes", "--non-interactive");
  });

  it("finds what was deleted behind its back", async () => {
    const lifecycle = world.all().find(({ type }) => type.startsWith("aws:s3/bucketLifecycle"));
    if (lifecycle === undefined) throw new Error("prod's bucket has no lifecycle");
    world.remove(lifecycle.provider, lifecycle.type, lifecycle.id);
    const { exitCode } = await prod.run(
      "pulumi",
      "refresh",
      "--yes",
      "--expect-no-changes",
      "--non-interactive",
    );
    expect(exitCode).not.toBe(0);
    await prod.ok("up");
    expect(world.all().some(({ type }) => type === lifecycle.type)).toBe(true);
  });

  it("is not destroyed while it is protected", async () => {
    const had = inClouds().length;
    const { exitCode, stdout, stderr } = await prod.run("destroy");
    expect(exitCode).not.toBe(0);
    expect(stdout + stderr).toMatch(/protect/);
    expect(world.all().some(({ type }) => type === "gcp:container/cluster:Cluster")).toBe(true);
    expect(world.all().some(({ type }) => type === "aws:s3/bucket:Bucket")).toBe(true);
    expect(inClouds().length).toBe(had);
    const { items } = await apps.listNamespacedStatefulSet({ namespace: "galera" });
    expect(items).toHaveLength(1);
  });

  it("is destroyed with consent, and leaves nothing in a cloud", async () => {
    for (const [key, value] of Object.entries(config(await localImages(), true))) prod.set(key, value);
    await prod.ok("up");
    await prod.ok("destroy");
    expect(inClouds()).toEqual([]);
    const { items } = await apps.listStatefulSetForAllNamespaces();
    expect(items.map(({ metadata }) => metadata?.namespace)).toEqual(["google"]);
  });
});

describe("what stood in for Google", () => {
  it("goes, and leaves nothing either", async () => {
    await owner.ok("destroy");
    expect(leaks(before, takeHostSnapshot([testStateDirectory]))).toEqual([]);
  });
});
