/**
 * The Helm chart on real nodes, beside a database that Pulumi made: install, use, change a setting, uninstall, and
 * find the data again.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CoreV1Api, KubeConfig } from "@kubernetes/client-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartDirectory } from "../../scripts/lib/chart/committed";
import { checkDatabase, connector } from "../../scripts/lib/database/db-check";
import { readCredentials } from "../../scripts/lib/kube";
import { kubeconfigFile } from "../../scripts/lib/paths";
import { ensurePrograms } from "../../toolchain";
import { must, run } from "../lib/run";
import { eventually, TestStack } from "../lib/test-stack";
import { authorityOf, isReady, type Login, sql } from "./database";

// The smallest that brings a cluster with the images.
const stack = new TestStack("e2e-chart", {
  "galera-platform:cluster": { provider: "embedded", workers: 3 },
  "galera-platform:galera": { replicas: 1, proxy: { replicas: 1 }, storage: { size: "1Gi" } },
});
const release = "shop";
const namespace = "shop";
const directory = mkdtempSync(join(tmpdir(), "gp-chart-"));
const valuesFile = join(directory, "values.json");
const values = {
  storage: { size: "1Gi" },
  settings: { max_connections: 150 },
  database: "shop_db",
  access: { type: "NodePort" },
};

let helm: string;
let core: CoreV1Api;
let node: string;
let images: Record<string, { registry: string; repository: string; digest: string }>;

function helmRun(...args: string[]) {
  const env = {
    KUBECONFIG: kubeconfigFile(stack.name),
    HELM_CACHE_HOME: directory,
    HELM_CONFIG_HOME: directory,
    HELM_DATA_HOME: directory,
  };
  return { ok: () => must(helm, args, { env }), any: () => run(helm, args, { env }) };
}

function apply(action: "install" | "upgrade", change: Record<string, unknown> = {}) {
  writeFileSync(valuesFile, JSON.stringify({ ...values, images, ...change }));
  const where = ["--namespace", namespace, ...(action === "install" ? ["--create-namespace"] : [])];
  const wait = ["--wait", "--timeout", "5m"];
  return helmRun(action, release, chartDirectory, ...where, "--values", valuesFile, ...wait);
}

async function members() {
  const { items } = await core.listNamespacedPod({ namespace });
  return items.filter((pod) => /^shop-\d+$/.test(pod.metadata?.name ?? ""));
}

async function port(service: string): Promise<number> {
  const { spec } = await core.readNamespacedService({ name: service, namespace });
  return spec?.ports?.[0]?.nodePort ?? 0;
}

async function login(service = "shop-rw-external"): Promise<Login> {
  const { username: user, password } = await readCredentials(core, namespace, "shop-app");
  return {
    host: node,
    port: await port(service),
    user,
    password,
    database: "shop_db",
    ssl: await authorityOf(core, namespace, "shop-tls"),
  };
}

beforeAll(async () => {
  ({ helm } = await ensurePrograms(["helm"]));
  await stack.ok("up");
  const config = new KubeConfig();
  config.loadFromFile(kubeconfigFile(stack.name));
  core = config.makeApiClient(CoreV1Api);
  const { items: nodes } = await core.listNode();
  node = nodes[0]?.status?.addresses?.find(({ type }) => type === "InternalIP")?.address ?? "";
  const { items } = await core.listNamespacedPod({ namespace: "galera" });
  const references = items
    .flatMap(({ spec }) => [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])])
    .map(({ image = "" }) => /^([^/]+)\/((?:.*\/)?(mariadb|haproxy|node))@(sha256:.*)$/.exec(image));
  images = Object.fromEntries(
    references.flatMap((match) => {
      const [, registry = "", repository = "", name = "", digest = ""] = match ?? [];
      return name === "" ? [] : [[name, { registry, repository, digest }]];
    }),
  );
  expect(Object.keys(images).sort()).toEqual(["haproxy", "mariadb", "node"]);
});

afterAll(async () => {
  await stack.run("destroy");
  stack.dispose();
  rmSync(directory, { recursive: true, force: true });
});

describe("the chart on a cluster", () => {
  it("installs three members that are synced, and says where they are", async () => {
    const { stdout } = await apply("install").ok();
    expect(stdout).toContain("shop-rw.shop.svc.cluster.local:3306");
    expect((await members()).filter(isReady)).toHaveLength(3);
    const size = await sql(await login(), "show status like 'wsrep_cluster_size'");
    expect(size[0]?.Value).toBe("3");
  });

  it("writes through one Service and reads it on every member through the other", async () => {
    const { user, password, database, ssl, ...readWrite } = await login();
    const readOnly = { host: node, port: await port("shop-ro-external") };
    const connect = connector({ username: user, password }, database, ssl.ca);
    const seen = await checkDatabase(connect, readWrite, readOnly);
    expect(Object.keys(seen.readOn).sort()).toEqual(["shop-0", "shop-1", "shop-2"]);
    await sql(await login(), "create table kept (id int primary key)", "insert into kept values (1), (2)");
  });

  it("changes a setting and leaves the password and the data", async () => {
    const before = await login();
    await apply("upgrade", { settings: { innodb_log_buffer_size: "24M" } }).ok();
    await eventually(
      "all members to have the new setting",
      240,
      async () => {
        const ready = (await members()).filter(isReady).length;
        const config = await Promise.all(
          (await members()).map((pod) => pod.metadata?.labels?.["controller-revision-hash"]),
        );
        return { ready, revisions: new Set(config).size };
      },
      ({ ready, revisions }) => ready === 3 && revisions === 1,
    );
    expect(await login()).toEqual(before);
    const [row] = await sql(before, "select @@innodb_log_buffer_size as buffer, count(*) as kept from kept");
    expect(row).toMatchObject({ buffer: 24 * 2 ** 20, kept: 2 });
  });

  it("changes nothing when nothing is asked, and refuses another password", async () => {
    const revisions = async () => (await members()).map(({ metadata }) => metadata?.uid).sort();
    const before = await revisions();
    await apply("upgrade", { settings: { innodb_log_buffer_size: "24M" } }).ok();
    expect(await revisions()).toEqual(before);
    const refused = await apply("upgrade", { accounts: { app: { password: "another" } } }).any();
    expect(refused.exitCode).not.toBe(0);
    expect(refused.stderr).toContain("does not change passwords");
  });

  it("leaves volumes and passwords when it is uninstalled, and finds them again", async () => {
    const before = await login();
    await helmRun("uninstall", release, "--namespace", namespace, "--wait").ok();
    await eventually("no pods", 240, members, (pods) => pods.length === 0);
    const { items } = await core.listNamespacedPersistentVolumeClaim({ namespace });
    expect(items.map(({ metadata }) => metadata?.name).sort()).toEqual([
      "data-shop-0",
      "data-shop-1",
      "data-shop-2",
    ]);
    await apply("install").ok();
    const again = await login();
    expect(again.password).toBe(before.password);
    expect((await sql(again, "select count(*) as kept from kept"))[0]?.kept).toBe(2);
  });
});
