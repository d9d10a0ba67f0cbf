/**
 * A stack in a cluster that is somebody else's: the embedded cluster of another stack, which must not notice.
 * Refused first, with all that is missing; then up, used, changed and destroyed.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  AppsV1Api,
  CoreV1Api,
  KubeConfig,
  PatchStrategy,
  RbacAuthorizationV1Api,
  setHeaderOptions,
} from "@kubernetes/client-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { neededRights } from "../../components/cluster/existing/preflight/rights";
import { kubeconfigFile } from "../../scripts/lib/paths";
import { type HostSnapshot, leftBehind, takeHostSnapshot } from "../lib/host-snapshot";
import { testStateDirectory } from "../lib/sandbox";
import { eventually, TestStack } from "../lib/test-stack";

const small = { storage: { size: "1Gi" }, replicas: 1, proxy: { replicas: 1 } };
const owner = new TestStack("e2e-owner", {
  "galera-platform:cluster": { provider: "embedded", workers: 1 },
  "galera-platform:galera": { ...small, access: { type: "NodePort" } },
});
const guest = new TestStack("e2e-guest", {});
const directory = mkdtempSync(join(tmpdir(), "gp-e2e-guest-"));
const account = { name: "guest", namespace: "default" };

/** What the guest's stack says: everything that differs from a cluster of one's own. */
const theirs = {
  provider: "existing",
  kubeconfigPath: join(directory, "kubeconfig"),
  context: "guest",
  storageClass: "local-path",
  placement: {
    database: { nodeSelector: { pool: "theirs" }, tolerations: ["dedicated=theirs:NoSchedule"] },
  },
};
const guestGalera = { ...small, namespace: "guest" };

let before: HostSnapshot;
let core: CoreV1Api;
let apps: AppsV1Api;

/** Names of everything that a guest could leave behind. */
async function inventory(): Promise<string[]> {
  const [namespaces, volumes] = await Promise.all([core.listNamespace(), core.listPersistentVolume()]);
  const { items } = await core.listPodForAllNamespaces();
  return [
    ...namespaces.items.map(({ metadata }) => `namespace ${metadata?.name}`),
    ...volumes.items.map(({ metadata }) => `volume ${metadata?.name}`),
    ...items.map(({ metadata }) => `pod ${metadata?.namespace}/${metadata?.name}`),
  ].sort();
}

/** Images that the owner's nodes can pull, for ours could not be pulled from anywhere else; that of MariaDB with a tag. */
async function imagesOfOwner(release = "11.8.6"): Promise<Record<string, string>> {
  const { items } = await core.listNamespacedPod({ namespace: "galera" });
  const containers = items.flatMap(({ spec }) => [
    ...(spec?.containers ?? []),
    ...(spec?.initContainers ?? []),
  ]);
  const imageOf = (name: string) => containers.find((container) => container.name === name)?.image ?? "";
  return {
    mariadb: imageOf("mariadb").replace("@", `:${release}@`),
    haproxy: imageOf("haproxy"),
    node: imageOf("agent"),
  };
}

/** Makes the guest's account, without any right, and its kubeconfig. */
async function welcome(config: KubeConfig): Promise<void> {
  await core.createNamespacedServiceAccount({
    namespace: account.namespace,
    body: { metadata: { name: account.name } },
  });
  const { status } = await core.createNamespacedServiceAccountToken({
    ...account,
    body: { spec: { audiences: [], expirationSeconds: 7200 } },
  });
  const cluster = config.getCurrentCluster();
  const theirConfig = {
    clusters: [
      { name: "c", cluster: { server: cluster?.server, "certificate-authority-data": cluster?.caData } },
    ],
    users: [{ name: "u", user: { token: status?.token } }],
    contexts: [{ name: "guest", context: { cluster: "c", user: "u" } }],
  };
  writeFileSync(theirs.kubeconfigPath, JSON.stringify(theirConfig), { mode: 0o600 });
}

/** Gives the guest exactly what the preflight asks for: more than that must not be needed. */
async function grantRights(config: KubeConfig): Promise<void> {
  const rbac = config.makeApiClient(RbacAuthorizationV1Api);
  await rbac.createClusterRole({
    body: {
      metadata: { name: account.name },
      rules: neededRights.map(({ verb, group, resource }) => ({
        verbs: [verb],
        apiGroups: [group],
        resources: [resource],
      })),
    },
  });
  await rbac.createClusterRoleBinding({
    body: {
      metadata: { name: account.name },
      subjects: [{ kind: "ServiceAccount", ...account }],
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: account.name },
    },
  });
}

let admin: KubeConfig;

beforeAll(async () => {
  before = takeHostSnapshot([testStateDirectory]);
  await owner.ok("up");
  admin = new KubeConfig();
  admin.loadFromString(readFileSync(kubeconfigFile(owner.name), "utf8"));
  core = admin.makeApiClient(CoreV1Api);
  apps = admin.makeApiClient(AppsV1Api);
  await welcome(admin);
  guest.set("galera-platform:images", { source: "upstream", references: await imagesOfOwner() });
}, 600_000);

afterAll(async () => {
  for (const stack of [guest, owner]) {
    await stack.run("destroy");
    stack.dispose();
  }
  rmSync(directory, { recursive: true, force: true });
}, 600_000);

describe("before anything is touched", () => {
  it("names every right that is missing", async () => {
    guest.set("galera-platform:galera", guestGalera);
    guest.set("galera-platform:cluster", theirs);
    const { exitCode, stdout, stderr } = await guest.run("preview");
    expect(exitCode).toBe(1);
    const said = stdout + stderr;
    expect(said).toContain(
      "system:serviceaccount:default:guest may not in the whole cluster: get, list, watch",
    );
    expect(said).toContain("get, list, watch, create, patch, delete statefulsets.apps");
    await grantRights(admin);
  });

  it("says in a preview all that is missing at once, each with the fix", async () => {
    guest.set("galera-platform:cluster", { ...theirs, storageClass: "locl-path", zones: ["zone-x"] });
    guest.set("galera-platform:galera", { ...guestGalera, namespace: "galera", replicas: 3 });
    const had = await inventory();
    for (const command of ["preview", "up"]) {
      const { exitCode, stdout, stderr } = await guest.run(command);
      const said = stdout + stderr;
      expect(exitCode).toBe(1);
      expect(said).toContain("there is no storage class locl-path");
      expect(said).toContain("--path cluster.storageClass local-path");
      expect(said).toContain("the namespace galera exists, and this stack did not make it");
      expect(said).toContain("only 0 of 1 nodes can take one of 3 (worker-1 has no label pool=theirs)");
      expect(said).toContain("is in zone-x; nodes are in zone-a");
    }
    expect(await inventory()).toEqual(had);
  });

  it("says so where the cluster does not answer, or there is no such context", async () => {
    guest.set("galera-platform:galera", guestGalera);
    guest.set("galera-platform:cluster", { ...theirs, context: "nobody" });
    const { exitCode, stdout, stderr } = await guest.run("preview");
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain(`no context "nobody"; it has guest`);
  });
});

describe("a guest", () => {
  let had: string[];

  it("comes up where it was told to", async () => {
    await core.patchNode(
      { name: "worker-1", body: { metadata: { labels: { pool: "theirs" } } } },
      setHeaderOptions("Content-Type", PatchStrategy.StrategicMergePatch),
    );
    had = await inventory();
    guest.set("galera-platform:cluster", theirs);
    const { stdout } = await guest.ok("up");
    expect(stdout).toMatch(/read-write\s+galera-rw\.guest\./);
    const { items } = await core.listNamespacedPod({ namespace: "guest" });
    const member = items.find(({ metadata }) => metadata?.name === "galera-0");
    expect(member?.spec?.nodeName).toBe("worker-1");
    expect(member?.spec?.nodeSelector).toEqual({ pool: "theirs" });
    expect(member?.spec?.tolerations).toContainEqual(expect.objectContaining({ key: "dedicated" }));
  });

  it("is written to and read through the Kubernetes API", async () => {
    const { via, members } = await guest.json<{ via: { readWrite: string }; members: number }>("db-test");
    expect(via.readWrite).toContain("through the Kubernetes API");
    expect(members).toBe(1);
    const status = await guest.json<{ members: unknown[]; problems: string[] }>("status");
    expect(status.members).toHaveLength(1);
    expect(status.problems).toEqual([]);
  });

  it("refuses an older MariaDB than its data were under, and shows no change otherwise", async () => {
    const images = async (release?: string) =>
      guest.set("galera-platform:images", { source: "upstream", references: await imagesOfOwner(release) });
    await images("11.8.5");
    const { exitCode, stdout, stderr } = await guest.run("up");
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toMatch(/MariaDB was 11\.8\.6 and would be 11\.8\.5: an older server/);
    await images();
    await guest.ok("pulumi", "preview", "--expect-no-changes", "--non-interactive");
  });

  it("takes a changed setting, and clients from outside", async () => {
    guest.set("galera-platform:galera", {
      ...guestGalera,
      access: { type: "NodePort" },
      settings: { max_connections: 222 },
    });
    await guest.ok("up");
    const { via } = await guest.json<{ via: { readWrite: string } }>("db-test");
    expect(via.readWrite).toBe("directly");
    const { items } = await core.listNamespacedConfigMap({ namespace: "guest" });
    expect(JSON.stringify(items.map(({ data }) => data))).toMatch(/max_connections\W+222/);
  });

  it("is remembered with the cluster that it is in, and with its kubeconfig encrypted", async () => {
    const exported = await guest.ok("pulumi", "stack", "export");
    const [preflight] = (
      JSON.parse(exported.stdout) as {
        deployment: { resources: { type: string; inputs?: { clusterId?: string; kubeconfig?: unknown } }[] };
      }
    ).deployment.resources.filter(({ type }) => type.endsWith(":ClusterPreflight"));
    const system = await core.readNamespace({ name: "kube-system" });
    expect(preflight?.inputs?.clusterId).toBe(system.metadata?.uid);
    expect(exported.stdout).not.toContain("certificate-authority-data");
    expect(exported.stdout).not.toContain("client-key-data");
  });

  it("leaves nothing when it goes, and the owner does not notice", async () => {
    // The check sees the guest while it is there, or it proves nothing afterwards.
    const added = (await inventory()).filter((name) => !had.includes(name));
    expect(added.some((name) => name.startsWith("volume "))).toBe(true);
    expect(added).toContain("namespace guest");
    await guest.ok("destroy");
    await eventually("nothing left of the guest", 180, inventory, (left) => left.join() === had.join());
    const sets = await apps.listStatefulSetForAllNamespaces();
    expect(sets.items.map(({ metadata }) => metadata?.namespace)).toEqual(["galera"]);
    await owner.ok("db-test");
    await owner.ok("pulumi", "preview", "--expect-no-changes", "--non-interactive");
  });
});

describe("the owner", () => {
  it("goes, and leaves nothing either", async () => {
    await owner.ok("destroy");
    expect(await leftBehind(before)).toEqual([]);
  });
});
