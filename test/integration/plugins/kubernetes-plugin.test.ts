import { describe, expect, it } from "vitest";
import { type JsonObject, objectAt } from "../../../toolchain/plugins/lib/properties";
import { configMap, deployment, skipAwait, types, useKubernetes } from "./lib/kubernetes";
import { urnOf } from "./lib/plugin";

const { plane, plugin, withPlugin } = useKubernetes();

describe("create", () => {
  it("gives an unnamed object a name of its own and says so in an annotation", async () => {
    const urn = urnOf(types.configMap, "settings");
    const { inputs } = await plugin().check(urn, { metadata: { namespace: "shop" }, data: { a: "1" } });
    const name = String(objectAt(inputs, "metadata").name);
    expect(name).toMatch(/^settings-[0-9a-f]{8}$/);
    const { id, state } = await plugin().create(urn, inputs);
    expect(id).toBe(`shop/${name}`);
    const live = await plane().api("GET", `/api/v1/namespaces/shop/configmaps/${name}`);
    expect(live.metadata.annotations?.["pulumi.com/autonamed"]).toBe("true");
    expect(live.metadata.managedFields?.[0]).toMatchObject({
      manager: state.__fieldManager,
      operation: "Apply",
    });
    await plugin().delete(urn, { id, state });
  });

  it("refuses an object that exists, without touching it; takes it over where the provider allows that", async () => {
    await plane().api("POST", "/api/v1/namespaces/shop/configmaps", {
      metadata: { name: "theirs" },
      data: { a: "theirs" },
    });
    const urn = urnOf(types.configMap, "theirs");
    await expect(plugin().make(urn, configMap("theirs", { a: "ours" }))).rejects.toThrow(
      /exists already.*import/s,
    );
    expect((await plane().api("GET", "/api/v1/namespaces/shop/configmaps/theirs")).data).toEqual({
      a: "theirs",
    });
    await withPlugin({ upsertExistingObjects: "true", enablePatchForce: "true" }, async (own) => {
      await own.make(urn, configMap("theirs", { a: "ours" }));
    });
    expect((await plane().api("GET", "/api/v1/namespaces/shop/configmaps/theirs")).data).toEqual({
      a: "ours",
    });
  });

  it("says in a preview what the server would refuse, and nothing of what is merely not there yet", async () => {
    const urn = urnOf(types.service, "bad");
    const bad = { metadata: { namespace: "shop", name: "bad" }, spec: { ports: [{ port: 99_999 }] } };
    const { inputs } = await plugin().check(urn, bad);
    await expect(plugin().create(urn, inputs, { preview: true })).rejects.toThrow(/between 1 and 65535/);
    const early = await plugin().check(urn, {
      metadata: { namespace: "not-yet", name: "x" },
      spec: { ports: [{ port: 80 }] },
    });
    await expect(plugin().create(urn, early.inputs, { preview: true })).resolves.toMatchObject({ id: "" });
    expect(await plane().exists("/api/v1/namespaces/shop/services/bad")).toBe(false);
  });

  it("uses the field manager that the program names, and takes back what an earlier one managed", async () => {
    const urn = urnOf(types.configMap, "managed");
    const { id, state, inputs } = await plugin().make(urn, configMap("managed", { a: "1", b: "2" }));
    const named = structuredClone(inputs);
    objectAt(named, "metadata").annotations = { "pulumi.com/patchFieldManager": "the-team" };
    named.data = { a: "1" };
    const after = await plugin().update(urn, { id, state, inputs: named });
    const live = await plane().api("GET", "/api/v1/namespaces/shop/configmaps/managed");
    expect(live.data).toEqual({ a: "1" });
    expect(live.metadata.managedFields?.map(({ manager }) => manager)).toEqual(["the-team"]);
    await plugin().delete(urn, { id, state: after });
  });

  it("names a field that the kind does not have", async () => {
    const urn = urnOf(types.configMap, "typo");
    await expect(plugin().make(urn, { ...configMap("typo", {}), dta: { a: "1" } })).rejects.toThrow(
      /dta.*not declared/,
    );
  });
});

describe("diff", () => {
  it("asks the server what an update changes: a different notation is no change", async () => {
    const urn = urnOf(types.deployment, "cpu");
    const { id, state, inputs } = await plugin().make(urn, deployment("cpu", {}, skipAwait));
    const other = structuredClone(inputs);
    const spec = objectAt(objectAt(objectAt(other, "spec"), "template"), "spec");
    spec.containers = [
      { name: "main", image: "example.test/image:1", resources: { limits: { cpu: "1000m" } } },
    ];
    expect(await plugin().diff(urn, { id, state, oldInputs: inputs, news: other })).toMatchObject({
      changed: false,
    });
    spec.containers = [
      { name: "main", image: "example.test/image:2", resources: { limits: { cpu: "1000m" } } },
    ];
    const real = await plugin().diff(urn, { id, state, oldInputs: inputs, news: other });
    expect(real).toMatchObject({ changed: true, replaces: [] });
    expect(real.paths).toHaveProperty("spec.template.spec.containers[0].image", "UPDATE");
    await plugin().delete(urn, { id, state });
  });

  it("learns from the server which fields are immutable", async () => {
    const urn = urnOf(types.deployment, "selector");
    const { id, state, inputs } = await plugin().make(urn, deployment("selector", {}, skipAwait));
    const news = deployment("other", {}, skipAwait);
    objectAt(news, "metadata").name = "selector";
    const plan = await plugin().diff(urn, { id, state, oldInputs: inputs, news });
    expect(plan).toMatchObject({ changed: true, deleteFirst: true });
    expect(plan.replaces).toContain("spec.selector.matchLabels.app");
    expect(plan.replaces).not.toContain("spec.template.metadata.labels.app");
    await plugin().delete(urn, { id, state });
  });

  it("replaces a StatefulSet for its claim templates, but not for its replicas", async () => {
    const urn = urnOf(types.statefulSet, "db");
    const set = (replicas: number, size: string): JsonObject => ({
      ...deployment("db", {}, skipAwait),
      kind: "StatefulSet",
      spec: {
        ...objectAt(deployment("db"), "spec"),
        replicas,
        serviceName: "db",
        volumeClaimTemplates: [
          {
            metadata: { name: "data" },
            spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: size } } },
          },
        ],
      },
    });
    const { id, state, inputs } = await plugin().make(urn, set(0, "1Gi"));
    const scaled = await plugin().diff(urn, { id, state, oldInputs: inputs, news: set(1, "1Gi") });
    expect(scaled).toMatchObject({ changed: true, replaces: [], paths: { "spec.replicas": "UPDATE" } });
    const grown = await plugin().diff(urn, { id, state, oldInputs: inputs, news: set(1, "2Gi") });
    expect(grown.paths["spec.replicas"]).toBe("UPDATE");
    expect(grown.replaces).toEqual(["spec.volumeClaimTemplates[0].spec.resources.requests.storage"]);
    await plugin().delete(urn, { id, state });
  });

  it("replaces Jobs for their template, and ConfigMaps and Secrets for their data unless they are mutable", async () => {
    const urn = urnOf(types.configMap, "content");
    const { id, state, inputs } = await plugin().make(urn, configMap("content", { a: "1" }));
    const news = configMap("content", { a: "2" });
    const args = { id, state, oldInputs: inputs, news };
    expect(await plugin().diff(urn, args)).toMatchObject({ replaces: ["data.a"], deleteFirst: true });
    await withPlugin({ enableConfigMapMutable: "true" }, async (own) => {
      expect(await own.diff(urn, args)).toMatchObject({
        changed: true,
        replaces: [],
        paths: { "data.a": "UPDATE" },
      });
    });
    await plugin().delete(urn, { id, state });

    const jobUrn = urnOf(types.job, "once");
    const job = (image: string): JsonObject => ({
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { namespace: "shop", name: "once", annotations: skipAwait },
      spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "main", image }] } } },
    });
    const made = await plugin().make(jobUrn, job("one"));
    const plan = await plugin().diff(jobUrn, {
      id: made.id,
      state: made.state,
      oldInputs: made.inputs,
      news: job("two"),
    });
    expect(plan.replaces).toEqual(["spec.template.spec.containers[0].image"]);
    await plugin().delete(jobUrn, { id: made.id, state: made.state });
  });

  it("grows a claim in place and replaces it for another class", async () => {
    const urn = urnOf(types.claim, "disk");
    const claim = (spec: JsonObject): JsonObject => ({
      apiVersion: "v1",
      kind: "PersistentVolumeClaim",
      metadata: { namespace: "shop", name: "disk", annotations: skipAwait },
      spec: {
        accessModes: ["ReadWriteOnce"],
        storageClassName: "slow",
        resources: { requests: { storage: "1Gi" } },
        ...spec,
      },
    });
    const { id, state, inputs } = await plugin().make(urn, claim({}));
    const plan = await plugin().diff(urn, {
      id,
      state,
      oldInputs: inputs,
      news: claim({ storageClassName: "fast" }),
    });
    expect(plan.replaces).toEqual(["spec.storageClassName"]);
    await plugin().delete(urn, { id, state });
  });

  it("compares inputs alone where values are not known yet", async () => {
    const urn = urnOf(types.configMap, "later");
    const { id, state, inputs } = await plugin().make(urn, configMap("later", { a: "1" }));
    const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    const plan = await plugin().diff(urn, {
      id,
      state,
      oldInputs: inputs,
      news: configMap("later", { a: unknown }),
    });
    expect(plan.replaces).toEqual(["data.a"]);
    await plugin().delete(urn, { id, state });
  });
});
