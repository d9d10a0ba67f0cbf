import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { ensurePlugins } from "../../../../toolchain/plugins";
import type { JsonObject } from "../../../../toolchain/plugins/lib/properties";
import { ControlPlane } from "./control-plane";
import { Plugin } from "./plugin";
import { testPrograms } from "./programs";

/** A control plane and a provider configured for it, for all tests of a file. */
export interface Kubernetes {
  plane(): ControlPlane;
  plugin(): Plugin;
  /** A provider of its own, not configured yet; `env` is added to its environment. */
  start(env?: Record<string, string>): Promise<Plugin>;
  /** A provider with settings of its own for as long as `use` takes. */
  withPlugin<T>(settings: Record<string, string>, use: (own: Plugin) => Promise<T>): Promise<T>;
}

/** Brings both up before the tests of this file and takes them away after, also where a test fails. */
export function useKubernetes(settings: Record<string, string> = {}): Kubernetes {
  let plane: ControlPlane | undefined;
  let plugin: Plugin | undefined;
  let program = "";
  const present = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("only within a test");
    return value;
  };

  beforeAll(async () => {
    const [programs, plugins] = await Promise.all([testPrograms(), ensurePlugins({ own: true })]);
    plane = await ControlPlane.start(programs);
    program = path.join(plugins.directory, "pulumi-resource-kubernetes");
    plugin = await Plugin.start(program);
    await plugin.configure({ kubeconfig: plane.kubeconfig, ...settings });
    await plane.api("POST", "/api/v1/namespaces", { metadata: { name: "shop" } });
  });

  afterAll(async () => {
    await plugin?.stop();
    await plane?.stop();
  });

  const start = (env?: Record<string, string>) => Plugin.start(program, env);
  return {
    plane: () => present(plane),
    plugin: () => present(plugin),
    start,
    async withPlugin(own, use) {
      const other = await start();
      try {
        await other.configure({ kubeconfig: present(plane).kubeconfig, ...own });
        return await use(other);
      } finally {
        await other.stop();
      }
    },
  };
}

/** Type tokens. */
export const types = {
  configMap: "kubernetes:core/v1:ConfigMap",
  secret: "kubernetes:core/v1:Secret",
  service: "kubernetes:core/v1:Service",
  deployment: "kubernetes:apps/v1:Deployment",
  statefulSet: "kubernetes:apps/v1:StatefulSet",
  job: "kubernetes:batch/v1:Job",
  claim: "kubernetes:core/v1:PersistentVolumeClaim",
  namespace: "kubernetes:core/v1:Namespace",
};

export function configMap(name: string, data: JsonObject): JsonObject {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { namespace: "shop", name }, data };
}

export function deployment(name: string, spec: JsonObject = {}, annotations: JsonObject = {}): JsonObject {
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { namespace: "shop", name, annotations },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: {
          containers: [{ name: "main", image: "example.test/image:1", resources: { limits: { cpu: "1" } } }],
        },
      },
      ...spec,
    },
  };
}

export const skipAwait = { "pulumi.com/skipAwait": "true" };

/** A workload of one container, in the provider's default namespace. */
export function workload(
  kind: string,
  name: string,
  spec: JsonObject = {},
  annotations: JsonObject = {},
): JsonObject {
  return {
    apiVersion: kind === "Job" ? "batch/v1" : "apps/v1",
    kind,
    metadata: { name, annotations },
    spec: {
      ...(kind === "Job" ? {} : { selector: { matchLabels: { app: name } } }),
      template: {
        metadata: { labels: { app: name } },
        spec: {
          containers: [{ name: "main", image: "example.test/image:1" }],
          ...(kind === "Job" ? { restartPolicy: "Never" } : {}),
        },
      },
      ...spec,
    },
  };
}

/** Waits until something has come true. */
export async function until(what: () => Promise<boolean> | boolean, ms = 60_000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!(await what())) {
    if (Date.now() > deadline) throw new Error("did not come true in time");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
