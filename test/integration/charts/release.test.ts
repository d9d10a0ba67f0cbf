/** Releases of the chart on a real API server with its controllers; there are no nodes, so nothing runs. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { passwordHash } from "../../../components/galera/plan/sql";
import { chartDirectory } from "../../../scripts/lib/chart/committed";
import { ensurePrograms } from "../../../toolchain";
import { must, run } from "../../lib/run";
import { eventually } from "../../lib/test-stack";
import { ControlPlane } from "../plugins/lib/control-plane";

const directory = mkdtempSync(join(tmpdir(), "gp-release-"));
const values = join(directory, "values.json");
const kubeconfig = join(directory, "kubeconfig");
const env = {
  KUBECONFIG: kubeconfig,
  HELM_CACHE_HOME: directory,
  HELM_CONFIG_HOME: directory,
  HELM_DATA_HOME: directory,
};
const core = "/api/v1/namespaces/shop";

let helm: string;
let plane: ControlPlane;

beforeAll(async () => {
  const programs = await ensurePrograms(["helm", "etcd", "kube-apiserver", "kube-controller-manager"]);
  helm = programs.helm;
  plane = await ControlPlane.start(programs);
  writeFileSync(kubeconfig, plane.kubeconfig, { mode: 0o600 });
  const labels = { "pod-security.kubernetes.io/enforce": "restricted" };
  await plane.api("POST", "/api/v1/namespaces", { metadata: { name: "shop", labels } });
}, 900_000);

afterAll(async () => {
  await plane?.stop();
  rmSync(directory, { recursive: true, force: true });
});

function command(action: string, release: string, own: unknown): string[] {
  writeFileSync(values, JSON.stringify(own));
  return [action, release, chartDirectory, "--namespace", "shop", "--values", values];
}
const release = (action: string, name: string, own: unknown = {}) =>
  must(helm, command(action, name, own), { env });
const uninstall = (name: string) => must(helm, ["uninstall", name, "--namespace", "shop"], { env });

async function data(secret: string): Promise<Record<string, string>> {
  const encoded = (await plane.api("GET", `${core}/secrets/${secret}`)).data ?? {};
  return Object.fromEntries(
    Object.entries(encoded).map(([key, value]) => [key, Buffer.from(value, "base64").toString()]),
  );
}

async function namesOf(kind: string): Promise<string[]> {
  const { items = [] } = await plane.api("GET", `${core}/${kind}`);
  return items.map(({ metadata }) => metadata.name).sort();
}

describe("a release", () => {
  it("is admitted whole, its pods in a restricted namespace too, and says how to get in", async () => {
    const { stdout } = await release("install", "shop");
    expect(stdout).toContain("shop-rw.shop.svc.cluster.local:3306");
    expect(stdout).toContain("get secret shop-app");
    const pods = ["shop-0", "shop-1", "shop-2"];
    await eventually(
      "members",
      30,
      () => namesOf("pods"),
      (names) => pods.every((pod) => names.includes(pod)),
    );
    expect((await namesOf("persistentvolumeclaims")).sort()).toEqual(pods.map((pod) => `data-${pod}`));
  });

  it("generates each password once, and founds the cluster with its hash", async () => {
    const app = await data("shop-app");
    expect(app.password).toMatch(/^[A-Za-z0-9]{32}$/);
    expect((await data("shop-accounts"))["accounts.sql"]).toContain(passwordHash(app.password ?? ""));
  });

  it("keeps passwords through an upgrade, which rolls the pods to a new ConfigMap", async () => {
    const [before, maps] = [await data("shop-app"), await namesOf("configmaps")];
    await release("upgrade", "shop", { settings: { innodb_log_buffer_size: "24M" }, replicas: 5 });
    expect(await data("shop-app")).toEqual(before);
    const config = (names: string[]) => names.filter((name) => name.startsWith("shop-config-"));
    const after = await namesOf("configmaps");
    expect(config(after)).toHaveLength(1);
    expect(config(after)).not.toEqual(config(maps));
    const { data: members } = await plane.api("GET", `${core}/configmaps/shop-members`);
    expect(JSON.parse(members?.["members.json"] ?? "")).toHaveLength(5);
  });

  it("does not pretend to change a password", async () => {
    const { exitCode, stderr } = await run(
      helm,
      command("upgrade", "shop", { accounts: { app: { password: "another" } } }),
      { env },
    );
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain("does not change passwords");
    const { password } = await data("shop-app");
    await release("upgrade", "shop", { accounts: { app: { password } } });
  });

  it("leaves volumes and passwords, and takes them up again under the same name", async () => {
    const before = await data("shop-root");
    await uninstall("shop");
    expect((await namesOf("secrets")).filter((name) => name.startsWith("shop-"))).toEqual([
      "shop-app",
      "shop-backup",
      "shop-monitor",
      "shop-root",
      "shop-tls",
    ]);
    expect(await namesOf("services")).toEqual([]);
    expect(await namesOf("persistentvolumeclaims")).toContain("data-shop-0");
    await release("install", "shop");
    expect(await data("shop-root")).toEqual(before);
    await uninstall("shop");
  });

  it("takes its passwords from a Secret that is there, whatever they hold", async () => {
    const passwords = { root: `it's "ü" $x \\ <&>`, monitor: " m ", backup: "数据", app: "{{ .Values }}" };
    const metadata = { name: "mine" };
    await plane.api("POST", `${core}/secrets`, { metadata, stringData: passwords });
    await release("install", "second", { accounts: { existingSecret: "mine" } });
    const { "accounts.sql": sql } = await data("second-accounts");
    for (const [account, password] of Object.entries(passwords)) {
      expect((await data(`second-${account}`)).password).toBe(password);
      expect(sql).toContain(passwordHash(password));
    }
    await uninstall("second");
  });
});
