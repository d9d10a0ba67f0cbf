import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  configProblems,
  connect,
  diffConfig,
  readSettings,
} from "../../../../../toolchain/plugins/kubernetes/settings";
import { unknown } from "../../../../../toolchain/plugins/lib/properties";

const directory = mkdtempSync(path.join(tmpdir(), "galera-platform-settings-"));
afterAll(() => rmSync(directory, { recursive: true }));

const kubeconfig = (server: string, token = "t", extra = ""): string => `apiVersion: v1
kind: Config
current-context: main
clusters: [{name: one, cluster: {server: "${server}"}}, {name: two, cluster: {server: "https://two.test"}}]
users: [{name: me, user: {token: ${token}}}]
contexts:
  - {name: main, context: {cluster: one, user: me${extra}}}
  - {name: other, context: {cluster: two, user: me, namespace: theirs}}
`;

const settings = (variables: Record<string, string>, env: NodeJS.ProcessEnv = {}) =>
  readSettings(
    new Map(Object.entries(variables).map(([key, value]) => [`kubernetes:config:${key}`, value])),
    env,
  );

describe("settings", () => {
  it("come from the provider first, then from the environment, then from the documentation", () => {
    expect(settings({})).toMatchObject({
      upsertExistingObjects: false,
      deleteUnreachable: false,
      kubeconfig: undefined,
    });
    expect(settings({}, { PULUMI_K8S_DELETE_UNREACHABLE: "true" }).deleteUnreachable).toBe(true);
    expect(
      settings({ deleteUnreachable: "false" }, { PULUMI_K8S_DELETE_UNREACHABLE: "true" }).deleteUnreachable,
    ).toBe(false);
  });
});

describe("settings that we do not offer", () => {
  it("are refused, and their harmless values are not", () => {
    expect(configProblems({ enableServerSideApply: "false", renderYamlToDirectory: "/x" })).toHaveLength(2);
    expect(configProblems({ enableServerSideApply: "true", kubeconfig: "x" })).toEqual([]);
  });
});

describe("the connection", () => {
  it("follows content, file, context, cluster and namespace", async () => {
    const content = kubeconfig("https://one.test", "secret-token");
    const file = path.join(directory, "config");
    writeFileSync(file, content);
    for (const given of [content, file]) {
      const { endpoint, namespace } = await connect(settings({ kubeconfig: given }));
      expect(endpoint.server).toBe("https://one.test");
      expect(namespace).toBeUndefined();
      expect((await endpoint.access()).headers).toEqual({ authorization: "Bearer secret-token" });
    }
    const other = await connect(settings({ kubeconfig: content, context: "other" }));
    expect([other.endpoint.server, other.namespace]).toEqual(["https://two.test", "theirs"]);
    const mixed = await connect(
      settings({ kubeconfig: content, context: "other", cluster: "one", namespace: "mine" }),
    );
    expect([mixed.endpoint.server, mixed.namespace]).toEqual(["https://one.test", "mine"]);
    const ambient = await connect(settings({}), { KUBECONFIG: `/does/not/exist:${file}` });
    expect(ambient.endpoint.server).toBe("https://one.test");
  });

  it("that leads nowhere says so", async () => {
    const content = kubeconfig("https://one.test");
    await expect(connect(settings({ kubeconfig: content, context: "none" }))).rejects.toThrow(
      /no context "none".*main, other/,
    );
    await expect(connect(settings({ kubeconfig: "/does/not/exist" }))).rejects.toThrow(
      /no file \/does\/not\/exist/,
    );
    await expect(connect(settings({ kubeconfig: kubeconfig("") }))).rejects.toThrow(/no valid server/);
    await expect(connect(settings({}), { HOME: directory })).rejects.toThrow(/no kubeconfig/);
  });
});

describe("an edited configuration", () => {
  const one = kubeconfig("https://one.test");
  const moved = kubeconfig("https://new.test");

  it("replaces everything where the server changes, and nothing for other credentials", async () => {
    expect(await diffConfig({ kubeconfig: one }, { kubeconfig: moved })).toEqual({
      changed: ["kubeconfig"],
      replaces: ["kubeconfig"],
    });
    expect(
      await diffConfig({ kubeconfig: one }, { kubeconfig: kubeconfig("https://one.test", "new") }),
    ).toEqual({
      changed: ["kubeconfig"],
      replaces: [],
    });
    expect(await diffConfig({ kubeconfig: one }, { kubeconfig: one, context: "other" })).toMatchObject({
      replaces: ["context"],
    });
    expect(await diffConfig({ kubeconfig: one }, { kubeconfig: one })).toEqual({ changed: [], replaces: [] });
  });

  it("replaces nothing while the cluster's identifier stays, and all when it changes", async () => {
    const before = { kubeconfig: one, clusterIdentifier: "a" };
    expect((await diffConfig(before, { kubeconfig: moved, clusterIdentifier: "a" })).replaces).toEqual([]);
    expect((await diffConfig(before, { kubeconfig: unknown, clusterIdentifier: "a" })).replaces).toEqual([]);
    expect((await diffConfig(before, { kubeconfig: one, clusterIdentifier: "b" })).replaces).toEqual([
      "clusterIdentifier",
    ]);
    // On- and off-boarding.
    expect((await diffConfig({ kubeconfig: one }, before)).replaces).toEqual([]);
    expect((await diffConfig(before, { kubeconfig: one })).replaces).toEqual([]);
  });

  it("that is not known yet may be another cluster", async () => {
    expect((await diffConfig({ kubeconfig: one }, { kubeconfig: unknown })).replaces).toEqual(["kubeconfig"]);
  });
});
