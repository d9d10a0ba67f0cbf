import { describe, expect, it } from "vitest";
import { type JsonObject, objectAt } from "../../../toolchain/plugins/lib/properties";
import { until, useKubernetes, workload } from "./lib/kubernetes";
import { PluginError, urnOf } from "./lib/plugin";

const { plane, plugin } = useKubernetes({ namespace: "default" });

const strategic = "application/strategic-merge-patch+json";

/** Plays the kubelet: says of every pod with the label what `status` says. */
async function playKubelet(app: string, status: JsonObject): Promise<number> {
  const { items = [] } = await plane().api(
    "GET",
    `/api/v1/namespaces/default/pods?labelSelector=app%3D${app}`,
  );
  for (const pod of items) {
    await plane().api(
      "PATCH",
      `/api/v1/namespaces/default/pods/${pod.metadata.name}/status`,
      { status },
      strategic,
    );
  }
  return items.length;
}

const pulling: JsonObject = {
  conditions: [{ type: "PodScheduled", status: "True" }],
  containerStatuses: [
    {
      name: "main",
      image: "x",
      imageID: "",
      ready: false,
      restartCount: 0,
      state: { waiting: { reason: "ContainerCreating" } },
    },
  ],
};

const running: JsonObject = {
  phase: "Running",
  conditions: [
    { type: "PodScheduled", status: "True" },
    { type: "Ready", status: "True" },
  ],
  containerStatuses: [
    {
      name: "main",
      image: "x",
      imageID: "",
      ready: true,
      restartCount: 0,
      state: { running: { startedAt: "2026-01-01T00:00:00Z" } },
    },
  ],
};

function statuses(urn: string): string[] {
  return plugin()
    .logs.filter((log) => log.ephemeral && log.urn === urn)
    .map(({ message }) => message);
}

describe("readiness", () => {
  it("of a Deployment is its pods', and which pod waits for what is shown meanwhile", async () => {
    const urn = urnOf("kubernetes:apps/v1:Deployment", "web");
    let done = false;
    const making = plugin()
      .make(urn, workload("Deployment", "web", { replicas: 2 }))
      .finally(() => {
        done = true;
      });
    await until(async () => (await playKubelet("web", pulling)) === 2);
    await until(() =>
      statuses(urn).some((text) =>
        /^\[0\/2\] waiting for pod web-\S+: container main: ContainerCreating/.test(text),
      ),
    );
    expect(done).toBe(false);
    await playKubelet("web", running);
    const { id, state } = await making;
    expect(objectAt(state, "status").readyReplicas).toBe(2);
    await plugin().delete(urn, { id, state });
  });

  it("of a StatefulSet counts pods of the new revision on an update", async () => {
    const urn = urnOf("kubernetes:apps/v1:StatefulSet", "db");
    const set = (image: string): JsonObject => {
      const object = workload("StatefulSet", "db", { replicas: 1, serviceName: "db" });
      objectAt(objectAt(objectAt(object, "spec"), "template"), "spec").containers = [{ name: "main", image }];
      return object;
    };
    const making = plugin().make(urn, set("one"));
    await until(async () => (await playKubelet("db", running)) === 1);
    const { id, state, inputs } = await making;

    const { inputs: news } = await plugin().check(urn, set("two"), { olds: inputs });
    const before = (await plane().api("GET", "/api/v1/namespaces/default/pods/db-0")).metadata.uid;
    let done = false;
    const updating = plugin()
      .update(urn, { id, state, inputs: news })
      .finally(() => {
        done = true;
      });
    // No kubelet ends the old pod here; the controller waits for that, and so must we.
    await until(async () => {
      // Between the old one and the new one there is none.
      if (!(await plane().exists("/api/v1/namespaces/default/pods/db-0"))) return false;
      const pod = await plane().api("GET", "/api/v1/namespaces/default/pods/db-0");
      if (pod.metadata.uid !== before) return true;
      await plane().api("DELETE", "/api/v1/namespaces/default/pods/db-0?gracePeriodSeconds=0");
      return false;
    });
    expect(done).toBe(false);
    await until(async () => {
      await playKubelet("db", running);
      return done;
    });
    expect(objectAt(await updating, "status").readyReplicas).toBe(1);
    await plugin().delete(urn, { id, state });
  });

  it("of a Service needs a ready pod behind it, unless it is headless or has no selector", async () => {
    const type = "kubernetes:core/v1:Service";
    const service = (spec: JsonObject): JsonObject => ({ spec: { ports: [{ port: 80 }], ...spec } });
    for (const [name, spec] of [
      ["headless", { clusterIP: "None", selector: { app: "nobody" } }],
      ["bare", {}],
      ["external", { type: "ExternalName", externalName: "example.test" }],
    ] as const) {
      const urn = urnOf(type, name);
      const { id, state } = await plugin().make(urn, service(spec), { timeout: 30 });
      await plugin().delete(urn, { id, state });
    }
    const urn = urnOf(type, "lonely");
    await expect(
      plugin().make(urn, service({ selector: { app: "nobody" } }), { timeout: 1 }),
    ).rejects.toThrow(/not ready after 1 s: waiting for a ready pod/);
  });

  it("of a claim is its volume, unless its class binds late", async () => {
    const type = "kubernetes:core/v1:PersistentVolumeClaim";
    const claim = (storageClassName: string): JsonObject => ({
      spec: { accessModes: ["ReadWriteOnce"], storageClassName, resources: { requests: { storage: "1Gi" } } },
    });
    const storageClass = urnOf("kubernetes:storage.k8s.io/v1:StorageClass", "late");
    await plugin().make(storageClass, {
      metadata: { name: "late" },
      provisioner: "example.test/none",
      volumeBindingMode: "WaitForFirstConsumer",
    });
    await plugin().make(urnOf(type, "patient"), claim("late"), { timeout: 30 });
    await expect(plugin().make(urnOf(type, "stuck"), claim("none"), { timeout: 1 })).rejects.toThrow(
      /waiting for a volume/,
    );
  });

  it("of a Job is its success; a failed one fails at once", async () => {
    const urn = urnOf("kubernetes:batch/v1:Job", "task");
    const making = plugin().make(urn, workload("Job", "task"));
    await until(async () => (await playKubelet("task", { phase: "Succeeded" })) === 1);
    const { id, state } = await making;
    await plugin().delete(urn, { id, state });

    const broken = urnOf("kubernetes:batch/v1:Job", "broken");
    const annotations = { "pulumi.com/replaceUnready": "true" };
    const news = workload("Job", "broken", { backoffLimit: 0 }, annotations);
    const failing = plugin()
      .make(broken, news)
      .catch((error: unknown) => error);
    await until(async () => (await playKubelet("broken", { phase: "Failed" })) === 1);
    const error = await failing;
    expect(String(error)).toMatch(/BackoffLimitExceeded/);

    // It is replaced with the next update, although nothing has changed, where the program asks for that.
    const { partial } = error as PluginError;
    const known = { id: partial?.id ?? "", state: partial?.properties ?? {} };
    const { inputs } = await plugin().check(broken, news);
    const again = await plugin().diff(broken, { ...known, oldInputs: inputs, news: inputs });
    expect(again.replaces).toEqual(['metadata.annotations["pulumi.com/replaceUnready"]']);
    const { inputs: plain } = await plugin().check(broken, workload("Job", "broken", { backoffLimit: 0 }));
    const never = await plugin().diff(broken, { ...known, oldInputs: plain, news: plain });
    expect(never.changed).toBe(false);
  });
});

describe("an object that does not get ready", () => {
  it("fails after its time-out with what each pod waits for, and is in the state all the same", async () => {
    const urn = urnOf("kubernetes:apps/v1:Deployment", "slow");
    const { inputs } = await plugin().check(urn, workload("Deployment", "slow", { replicas: 2 }));
    const error = await plugin()
      .create(urn, inputs, { timeout: 5 })
      .catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(PluginError);
    const { message, partial } = error as PluginError;
    expect(message).toMatch(
      /Deployment default\/slow was applied, but is not ready after 5 s: \[0\/2\] waiting for pod slow-/,
    );
    expect(message.match(/^ {2}pod slow-\S+: waiting to be scheduled/gm)).toHaveLength(2);
    expect(partial?.id).toBe("default/slow");
    expect(partial?.properties).toHaveProperty("__fieldManager");
    await plugin().delete(urn, { id: "default/slow", state: partial?.properties ?? {} });
    expect(await plane().exists("/apis/apps/v1/namespaces/default/deployments/slow")).toBe(false);
  });

  it("says why its controller cannot make pods", async () => {
    const quota = { metadata: { name: "none" }, spec: { hard: { pods: "0" } } };
    await plane().api("POST", "/api/v1/namespaces/default/resourcequotas", quota);
    try {
      const urn = urnOf("kubernetes:apps/v1:StatefulSet", "refused");
      const set = workload("StatefulSet", "refused", { replicas: 1, serviceName: "refused" });
      await expect(plugin().make(urn, set, { timeout: 10 })).rejects.toThrow(
        /create Pod refused-0 .*exceeded quota/i,
      );
    } finally {
      await plane().api("DELETE", "/api/v1/namespaces/default/resourcequotas/none");
    }
  });

  it("takes its time-out from the annotation, and is not waited for where one says so", async () => {
    const urn = urnOf("kubernetes:apps/v1:Deployment", "annotated");
    const quick = workload("Deployment", "annotated", {}, { "pulumi.com/timeoutSeconds": "1" });
    await expect(plugin().make(urn, quick)).rejects.toThrow(/not ready after 1 s/);
    const other = urnOf("kubernetes:apps/v1:Deployment", "unawaited");
    // Waited for, it would take ten minutes: more than a test may.
    await plugin().make(other, workload("Deployment", "unawaited", {}, { "pulumi.com/skipAwait": "true" }));
  });

  it("is waited for as pulumi.com/waitFor says", async () => {
    const urn = urnOf("kubernetes:core/v1:ConfigMap", "signal");
    const map = {
      metadata: { name: "signal", annotations: { "pulumi.com/waitFor": "jsonpath={.data.go}=yes" } },
    };
    const making = plugin().make(urn, map);
    await until(() => statuses(urn).some((text) => /waiting for \.data\.go to be yes/.test(text)));
    await plane().api(
      "PATCH",
      "/api/v1/namespaces/default/configmaps/signal",
      { data: { go: "yes" } },
      "application/merge-patch+json",
    );
    await making;
    const wrong = { metadata: { name: "wrong", annotations: { "pulumi.com/waitFor": "whatever" } } };
    await expect(plugin().make(urnOf("kubernetes:core/v1:ConfigMap", "wrong"), wrong)).rejects.toThrow(
      /expected condition=/,
    );
  });
});
