import { describe, expect, it } from "vitest";
import { until, useKubernetes, workload } from "./lib/kubernetes";
import { PluginError, urnOf } from "./lib/plugin";

const { plane, plugin, start } = useKubernetes({ namespace: "default" });

function statuses(urn: string): string[] {
  return plugin()
    .logs.filter((log) => log.ephemeral && log.urn === urn)
    .map(({ message }) => message);
}

describe("deletion", () => {
  it("ends when the object is gone, and says what holds it until then", async () => {
    const urn = urnOf("kubernetes:core/v1:ConfigMap", "held");
    const held = { metadata: { name: "held", finalizers: ["example.test/hold"] } };
    const { id, state } = await plugin().make(urn, held);
    await expect(plugin().delete(urn, { id, state, timeout: 1 })).rejects.toThrow(
      /still there 1 s.*example\.test\/hold/s,
    );
    let done = false;
    const deleting = plugin()
      .delete(urn, { id, state })
      .then(() => {
        done = true;
      });
    await until(() => statuses(urn).some((text) => text.includes("example.test/hold")));
    expect(done).toBe(false);
    const where = "/api/v1/namespaces/default/configmaps/held";
    await plane().api("PATCH", where, { metadata: { finalizers: null } }, "application/merge-patch+json");
    await deleting;
    expect(await plane().exists(where)).toBe(false);
    // Deleting what is gone is no error.
    await plugin().delete(urn, { id, state });
  });

  it("of a namespace waits for everything in it", async () => {
    const urn = urnOf("kubernetes:core/v1:Namespace", "temporary");
    const { id, state } = await plugin().make(urn, { metadata: { name: "temporary" } });
    await plane().api("POST", "/api/v1/namespaces/temporary/configmaps", { metadata: { name: "inside" } });
    await plugin().delete(urn, { id, state });
    expect(await plane().exists("/api/v1/namespaces/temporary")).toBe(false);
  });
});

describe("an interrupt", () => {
  it("ends waiting at once, and the object is in the state", async () => {
    const own = await start();
    try {
      await own.configure({ kubeconfig: plane().kubeconfig, namespace: "default" });
      const urn = urnOf("kubernetes:apps/v1:Deployment", "interrupted");
      const { inputs } = await own.check(urn, workload("Deployment", "interrupted"));
      const making = own.create(urn, inputs).catch((error: unknown) => error);
      await until(() => own.logs.some((log) => log.ephemeral));
      await own.cancel();
      // Otherwise it would wait for ten minutes, which is more than a test may take.
      const error = await making;
      expect(error).toBeInstanceOf(PluginError);
      expect((error as PluginError).message).toMatch(/cancelled/);
      expect((error as PluginError).partial?.id).toBe("default/interrupted");
    } finally {
      await own.stop();
    }
  });
});

describe("without an API server", () => {
  it("operations fail with the reason, previews and no-change diffs do not, and state can be dropped on demand", async () => {
    const urn = urnOf("kubernetes:core/v1:ConfigMap", "offline");
    const map = { metadata: { name: "offline", namespace: "default" }, data: { a: "1" } };
    const { id, state, inputs } = await plugin().make(urn, map);
    await plane().stopApiServer();
    const own = await start({ GALERA_PLATFORM_UNREACHABLE_PATIENCE: "0" });
    const lax = await start();
    try {
      await own.configure({ kubeconfig: plane().kubeconfig });
      const checked = await own.check(urn, map, { olds: inputs });
      expect(checked.inputs).toEqual(inputs);
      expect(await own.diff(urn, { id, state, oldInputs: inputs, news: inputs })).toMatchObject({
        changed: false,
      });
      const news = { ...inputs, data: { a: "2" } };
      expect((await own.diff(urn, { id, state, oldInputs: inputs, news })).replaces).toEqual(["data.a"]);
      expect((await own.create(urn, inputs, { preview: true })).state).toMatchObject({ data: { a: "1" } });
      const warnings = () => own.logs.filter(({ message }) => /cluster is unreachable/.test(message)).length;
      await until(() => warnings() > 0);
      await expect(own.create(urn, inputs)).rejects.toThrow(/cluster is unreachable.*ECONNREFUSED/s);
      await expect(own.read(urn, { id, state, inputs })).rejects.toThrow(/PULUMI_K8S_DELETE_UNREACHABLE/);
      await expect(own.delete(urn, { id, state })).rejects.toThrow(/PULUMI_K8S_DELETE_UNREACHABLE/);
      expect(warnings()).toBe(1);

      await lax.configure({ kubeconfig: plane().kubeconfig, deleteUnreachable: "true" });
      expect((await lax.read(urn, { id, state, inputs })).id).toBe("");
      await lax.delete(urn, { id, state });
    } finally {
      await own.stop();
      await lax.stop();
      await plane().startApiServer();
    }
    // The plugin that knew the server before goes on with it.
    await plugin().delete(urn, { id, state });
    expect(await plane().exists("/api/v1/namespaces/default/configmaps/offline")).toBe(false);
  });

  it("reading waits for one that is being started", async () => {
    const urn = urnOf("kubernetes:core/v1:ConfigMap", "early");
    const { id, state, inputs } = await plugin().make(urn, { metadata: { name: "early" } });
    await plane().stopApiServer();
    const own = await start();
    try {
      await own.configure({ kubeconfig: plane().kubeconfig });
      const reading = own.read(urn, { id, state, inputs });
      await until(() =>
        own.logs.some(({ message }) => /waiting up to 90 s for the API server/.test(message)),
      );
      await plane().startApiServer();
      expect((await reading).id).toBe(id);
    } finally {
      await own.stop();
    }
  });

  it("for a moment (it restarts) an update waits for it", async () => {
    const urn = urnOf("kubernetes:core/v1:ConfigMap", "restart");
    await plugin().make(urnOf("kubernetes:core/v1:ConfigMap", "warm"), { metadata: { name: "warm" } });
    await plane().stopApiServer();
    const making = plugin().make(urn, { metadata: { name: "restart" } });
    await plane().startApiServer();
    await making;
    expect(await plane().exists("/api/v1/namespaces/default/configmaps/restart")).toBe(true);
  });
});
