import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensurePlugins } from "../../../toolchain/plugins";
import { isSecret, type JsonObject, objectAt, reveal } from "../../../toolchain/plugins/lib/properties";
import { ControlPlane } from "./lib/control-plane";
import { Plugin, urnOf } from "./lib/plugin";
import { testPrograms } from "./lib/programs";

let plane: ControlPlane;
let plugin: Plugin;
let program: string;

beforeAll(async () => {
  const [programs, plugins] = await Promise.all([testPrograms(), ensurePlugins({ own: true })]);
  plane = await ControlPlane.start(programs);
  program = path.join(plugins.directory, "pulumi-resource-kubernetes");
  plugin = await Plugin.start(program);
  await plugin.configure({ kubeconfig: plane.kubeconfig });
  await plane.api("POST", "/api/v1/namespaces", { metadata: { name: "shop" } });
});

afterAll(async () => {
  await plugin?.stop();
  await plane?.stop();
});

/** A provider with settings of its own for one test. */
async function withPlugin<T>(settings: Record<string, string>, use: (own: Plugin) => Promise<T>): Promise<T> {
  const own = await Plugin.start(program);
  try {
    await own.configure({ kubeconfig: plane.kubeconfig, ...settings });
    return await use(own);
  } finally {
    await own.stop();
  }
}

const types = {
  configMap: "kubernetes:core/v1:ConfigMap",
  secret: "kubernetes:core/v1:Secret",
  service: "kubernetes:core/v1:Service",
  deployment: "kubernetes:apps/v1:Deployment",
  statefulSet: "kubernetes:apps/v1:StatefulSet",
  job: "kubernetes:batch/v1:Job",
  claim: "kubernetes:core/v1:PersistentVolumeClaim",
  namespace: "kubernetes:core/v1:Namespace",
};

function configMap(name: string, data: JsonObject): JsonObject {
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { namespace: "shop", name }, data };
}

function deployment(name: string, spec: JsonObject = {}, annotations: JsonObject = {}): JsonObject {
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

const skipAwait = { "pulumi.com/skipAwait": "true" };

describe("create", () => {
  it("gives an unnamed object a name of its own and says so in an annotation", async () => {
    const urn = urnOf(types.configMap, "settings");
    const { inputs } = await plugin.check(urn, { metadata: { namespace: "shop" }, data: { a: "1" } });
    const name = String(objectAt(inputs, "metadata").name);
    expect(name).toMatch(/^settings-[0-9a-f]{8}$/);
    const { id, state } = await plugin.create(urn, inputs);
    expect(id).toBe(`shop/${name}`);
    const live = await plane.api("GET", `/api/v1/namespaces/shop/configmaps/${name}`);
    expect(live.metadata.annotations?.["pulumi.com/autonamed"]).toBe("true");
    expect(live.metadata.managedFields?.[0]).toMatchObject({
      manager: state.__fieldManager,
      operation: "Apply",
    });
    await plugin.delete(urn, { id, state });
  });

  it("refuses an object that exists, without touching it; takes it over where the provider allows that", async () => {
    await plane.api("POST", "/api/v1/namespaces/shop/configmaps", {
      metadata: { name: "theirs" },
      data: { a: "theirs" },
    });
    const urn = urnOf(types.configMap, "theirs");
    await expect(plugin.make(urn, configMap("theirs", { a: "ours" }))).rejects.toThrow(
      /exists already.*import/s,
    );
    expect((await plane.api("GET", "/api/v1/namespaces/shop/configmaps/theirs")).data).toEqual({
      a: "theirs",
    });
    await withPlugin({ upsertExistingObjects: "true", enablePatchForce: "true" }, async (own) => {
      await own.make(urn, configMap("theirs", { a: "ours" }));
    });
    expect((await plane.api("GET", "/api/v1/namespaces/shop/configmaps/theirs")).data).toEqual({ a: "ours" });
  });

  it("says in a preview what the server would refuse, and nothing of what is merely not there yet", async () => {
    const urn = urnOf(types.service, "bad");
    const bad = { metadata: { namespace: "shop", name: "bad" }, spec: { ports: [{ port: 99_999 }] } };
    const { inputs } = await plugin.check(urn, bad);
    await expect(plugin.create(urn, inputs, { preview: true })).rejects.toThrow(/between 1 and 65535/);
    const early = await plugin.check(urn, {
      metadata: { namespace: "not-yet", name: "x" },
      spec: { ports: [{ port: 80 }] },
    });
    await expect(plugin.create(urn, early.inputs, { preview: true })).resolves.toMatchObject({ id: "" });
    expect(await plane.exists("/api/v1/namespaces/shop/services/bad")).toBe(false);
  });

  it("uses the field manager that the program names, and takes back what an earlier one managed", async () => {
    const urn = urnOf(types.configMap, "managed");
    const { id, state, inputs } = await plugin.make(urn, configMap("managed", { a: "1", b: "2" }));
    const named = structuredClone(inputs);
    objectAt(named, "metadata").annotations = { "pulumi.com/patchFieldManager": "the-team" };
    named.data = { a: "1" };
    const after = await plugin.update(urn, { id, state, inputs: named });
    const live = await plane.api("GET", "/api/v1/namespaces/shop/configmaps/managed");
    expect(live.data).toEqual({ a: "1" });
    expect(live.metadata.managedFields?.map(({ manager }) => manager)).toEqual(["the-team"]);
    await plugin.delete(urn, { id, state: after });
  });

  it("names a field that the kind does not have", async () => {
    const urn = urnOf(types.configMap, "typo");
    await expect(plugin.make(urn, { ...configMap("typo", {}), dta: { a: "1" } })).rejects.toThrow(
      /dta.*not declared/,
    );
  });
});

describe("diff", () => {
  it("asks the server what an update changes: a different notation is no change", async () => {
    const urn = urnOf(types.deployment, "cpu");
    const { id, state, inputs } = await plugin.make(urn, deployment("cpu", {}, skipAwait));
    const other = structuredClone(inputs);
    const spec = objectAt(objectAt(objectAt(other, "spec"), "template"), "spec");
    spec.containers = [
      { name: "main", image: "example.test/image:1", resources: { limits: { cpu: "1000m" } } },
    ];
    expect(await plugin.diff(urn, { id, state, oldInputs: inputs, news: other })).toMatchObject({
      changed: false,
    });
    spec.containers = [
      { name: "main", image: "example.test/image:2", resources: { limits: { cpu: "1000m" } } },
    ];
    const real = await plugin.diff(urn, { id, state, oldInputs: inputs, news: other });
    expect(real).toMatchObject({ changed: true, replaces: [] });
    expect(real.paths).toHaveProperty("spec.template.spec.containers[0].image", "UPDATE");
    await plugin.delete(urn, { id, state });
  });

  it("learns from the server which fields are immutable", async () => {
    const urn = urnOf(types.deployment, "selector");
    const { id, state, inputs } = await plugin.make(urn, deployment("selector", {}, skipAwait));
    const news = deployment("other", {}, skipAwait);
    objectAt(news, "metadata").name = "selector";
    const plan = await plugin.diff(urn, { id, state, oldInputs: inputs, news });
    expect(plan).toMatchObject({ changed: true, deleteFirst: true });
    expect(plan.replaces).toContain("spec.selector.matchLabels.app");
    expect(plan.replaces).not.toContain("spec.template.metadata.labels.app");
    await plugin.delete(urn, { id, state });
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
    const { id, state, inputs } = await plugin.make(urn, set(0, "1Gi"));
    const scaled = await plugin.diff(urn, { id, state, oldInputs: inputs, news: set(1, "1Gi") });
    expect(scaled).toMatchObject({ changed: true, replaces: [], paths: { "spec.replicas": "UPDATE" } });
    const grown = await plugin.diff(urn, { id, state, oldInputs: inputs, news: set(1, "2Gi") });
    expect(grown.paths["spec.replicas"]).toBe("UPDATE");
    expect(grown.replaces).toEqual(["spec.volumeClaimTemplates[0].spec.resources.requests.storage"]);
    await plugin.delete(urn, { id, state });
  });

  it("replaces Jobs for their template, and ConfigMaps and Secrets for their data unless they are mutable", async () => {
    const urn = urnOf(types.configMap, "content");
    const { id, state, inputs } = await plugin.make(urn, configMap("content", { a: "1" }));
    const news = configMap("content", { a: "2" });
    const args = { id, state, oldInputs: inputs, news };
    expect(await plugin.diff(urn, args)).toMatchObject({ replaces: ["data.a"], deleteFirst: true });
    await withPlugin({ enableConfigMapMutable: "true" }, async (own) => {
      expect(await own.diff(urn, args)).toMatchObject({
        changed: true,
        replaces: [],
        paths: { "data.a": "UPDATE" },
      });
    });
    await plugin.delete(urn, { id, state });

    const jobUrn = urnOf(types.job, "once");
    const job = (image: string): JsonObject => ({
      apiVersion: "batch/v1",
      kind: "Job",
      metadata: { namespace: "shop", name: "once", annotations: skipAwait },
      spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "main", image }] } } },
    });
    const made = await plugin.make(jobUrn, job("one"));
    const plan = await plugin.diff(jobUrn, {
      id: made.id,
      state: made.state,
      oldInputs: made.inputs,
      news: job("two"),
    });
    expect(plan.replaces).toEqual(["spec.template.spec.containers[0].image"]);
    await plugin.delete(jobUrn, { id: made.id, state: made.state });
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
    const { id, state, inputs } = await plugin.make(urn, claim({}));
    const plan = await plugin.diff(urn, {
      id,
      state,
      oldInputs: inputs,
      news: claim({ storageClassName: "fast" }),
    });
    expect(plan.replaces).toEqual(["spec.storageClassName"]);
    await plugin.delete(urn, { id, state });
  });

  it("compares inputs alone where values are not known yet", async () => {
    const urn = urnOf(types.configMap, "later");
    const { id, state, inputs } = await plugin.make(urn, configMap("later", { a: "1" }));
    const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    const plan = await plugin.diff(urn, {
      id,
      state,
      oldInputs: inputs,
      news: configMap("later", { a: unknown }),
    });
    expect(plan.replaces).toEqual(["data.a"]);
    await plugin.delete(urn, { id, state });
  });
});

describe("drift", () => {
  it("is found in fields of ours, not in those that others add", async () => {
    const urn = urnOf(types.service, "drift");
    const service = {
      metadata: { namespace: "shop", name: "drift" },
      spec: { clusterIP: "None", ports: [{ name: "a", port: 80 }] },
    };
    const { id, state, inputs } = await plugin.make(urn, service);
    const where = "/api/v1/namespaces/shop/services/drift";
    const merge = "application/merge-patch+json";
    await plane.api("PATCH", where, { metadata: { labels: { theirs: "1" } } }, merge);
    const untouched = await plugin.read(urn, { id, state, inputs });
    expect(untouched.inputs).toEqual(inputs);

    await plane.api("PATCH", where, { spec: { ports: [{ name: "a", port: 81 }] } }, merge);
    const drifted = await plugin.read(urn, { id, state, inputs });
    expect(drifted.inputs).not.toEqual(inputs);
    expect(objectAt(drifted.inputs, "spec").ports).toEqual([{ name: "a", port: 81 }]);
    const back = await plugin.diff(urn, {
      id,
      state: drifted.state,
      oldInputs: drifted.inputs,
      news: inputs,
    });
    expect(back).toMatchObject({ changed: true, replaces: [] });

    await plane.api("DELETE", where);
    expect((await plugin.read(urn, { id, state, inputs })).id).toBe("");
  });

  it("of a workload is undone by an update, its scale left alone where the program ignores it", async () => {
    const urn = urnOf(types.deployment, "scaled");
    const { id, state, inputs } = await plugin.make(urn, deployment("scaled", {}, skipAwait));
    const where = "/apis/apps/v1/namespaces/shop/deployments/scaled";
    await plane.api("PATCH", `${where}/scale`, { spec: { replicas: 3 } }, "application/merge-patch+json");

    const news = structuredClone(inputs);
    objectAt(news, "metadata").labels = { touched: "1" };
    const ignoreChanges = ["spec.replicas"];
    const plan = await plugin.diff(urn, { id, state, oldInputs: inputs, news, ignoreChanges });
    expect(plan.paths).toEqual({ "metadata.labels": "ADD" });
    const after = await plugin.update(urn, { id, state, inputs: news, ignoreChanges });
    expect(objectAt(after, "spec").replicas).toBe(3);

    // Negative: without ignoreChanges the other manager's value is a conflict, said in words.
    const again = structuredClone(news);
    objectAt(again, "metadata").labels = { touched: "2" };
    await expect(plugin.update(urn, { id, state: after, inputs: again })).rejects.toThrow(
      /spec\.replicas is managed by .*patchForce/s,
    );
    objectAt(objectAt(again, "metadata"), "annotations")["pulumi.com/patchForce"] = "true";
    const forced = await plugin.update(urn, { id, state: after, inputs: again });
    expect(objectAt(forced, "spec").replicas).toBe(1);
    await plugin.delete(urn, { id, state: forced });
  });
});

describe("import", () => {
  it("adopts an object without a change where the program says what is there", async () => {
    await plane.api("POST", "/apis/apps/v1/namespaces/shop/deployments", deployment("adopted"));
    const urn = urnOf(types.deployment, "adopted");
    const { id, state, inputs } = await plugin.read(urn, { id: "shop/adopted" });
    expect(id).toBe("shop/adopted");
    expect(inputs).not.toHaveProperty("status");
    expect(objectAt(inputs, "metadata")).not.toHaveProperty("uid");
    const same = await plugin.check(urn, deployment("adopted"), { olds: inputs });
    expect(await plugin.diff(urn, { id, state, oldInputs: inputs, news: same.inputs })).toMatchObject({
      changed: false,
    });
    const { inputs: other } = await plugin.check(urn, deployment("adopted", { replicas: 2 }), {
      olds: inputs,
    });
    const plan = await plugin.diff(urn, { id, state, oldInputs: inputs, news: other });
    expect(plan.paths).toHaveProperty("spec.replicas", "UPDATE");
    await plugin.delete(urn, { id, state });
  });

  it("says that an object is not there", async () => {
    expect((await plugin.read(urnOf(types.configMap, "none"), { id: "shop/none" })).id).toBe("");
  });
});

describe("secrets", () => {
  it("stay secret in state and inputs, in both notations, also after a refresh", async () => {
    const urn = urnOf(types.secret, "password");
    const news = {
      metadata: { namespace: "shop", name: "password" },
      stringData: { password: "correct horse" },
    };
    const { id, state, inputs } = await plugin.make(urn, news);
    for (const bag of [state, inputs, objectAt(state, "__inputs")]) {
      expect(isSecret(bag.stringData ?? bag.data)).toBe(true);
    }
    expect(isSecret(state.data)).toBe(true);
    const read = await plugin.read(urn, { id, state, inputs });
    expect(isSecret(read.inputs.stringData)).toBe(true);
    expect(reveal(read.inputs)).toEqual(reveal(inputs));

    await plane.api(
      "PATCH",
      "/api/v1/namespaces/shop/secrets/password",
      { stringData: { password: "changed" } },
      "application/merge-patch+json",
    );
    const drifted = await plugin.read(urn, { id, state, inputs });
    expect(objectAt(reveal(drifted.inputs), "stringData").password).toBe("changed");
    await plugin.delete(urn, { id, state });
  });

  it("of inputs are secret at the same place in the state, and nothing else is", async () => {
    const urn = urnOf(types.configMap, "mixed");
    const marked = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value: "hush" };
    const { id, state } = await plugin.make(urn, configMap("mixed", { open: "1", hidden: marked }));
    expect(isSecret(objectAt(state, "data").hidden)).toBe(true);
    expect(objectAt(state, "data").open).toBe("1");
    expect((await plane.api("GET", "/api/v1/namespaces/shop/configmaps/mixed")).data).toEqual({
      open: "1",
      hidden: "hush",
    });
    await plugin.delete(urn, { id, state });
  });
});

describe("kinds", () => {
  it("come from discovery: a custom resource right after its definition, and gone with it", async () => {
    const definition = (plural: string, kind: string): JsonObject => ({
      metadata: { name: `${plural}.example.test` },
      spec: {
        group: "example.test",
        scope: "Cluster",
        names: { plural, kind, singular: kind.toLowerCase() },
        versions: [
          {
            name: "v1",
            served: true,
            storage: true,
            schema: { openAPIV3Schema: { type: "object", x_kubernetes_preserve_unknown_fields: true } },
          },
        ],
      },
    });
    const crd = urnOf("kubernetes:apiextensions.k8s.io/v1:CustomResourceDefinition", "widgets");
    const custom = urnOf("kubernetes:example.test/v1:Widget", "first");
    // The garbage collector, which deletes dependants first, learns of new kinds twice a minute only.
    const annotations = { "pulumi.com/deletionPropagationPolicy": "background" };
    const widget = {
      apiVersion: "example.test/v1",
      kind: "Widget",
      metadata: { name: "first", annotations },
      spec: { size: 3 },
    };

    await expect(plugin.make(custom, widget)).rejects.toThrow(
      /no kind Widget in example\.test\/v1.*CustomResourceDefinition/,
    );
    const made = await plugin.make(crd, definition("widgets", "Widget"));
    const first = await plugin.make(custom, widget);
    expect(first.id).toBe("first");
    // The group is known by now; a second definition in it must be found all the same.
    const second = await plugin.make(crd, definition("gadgets", "Gadget"));
    const gadget = urnOf("kubernetes:example.test/v1:Gadget", "one");
    const one = await plugin.make(gadget, {
      ...widget,
      kind: "Gadget",
      metadata: { name: "one", annotations },
    });
    await plugin.delete(gadget, { id: one.id, state: one.state });
    await plugin.delete(crd, { id: second.id, state: second.state });

    await plugin.delete(crd, { id: made.id, state: made.state });
    expect((await plugin.read(custom, { id: "first", state: first.state, inputs: first.inputs })).id).toBe(
      "",
    );
    await plugin.delete(custom, { id: "first", state: first.state });
  });

  it("that cannot be declared are refused with what to do instead", async () => {
    const helm = await plugin.check(urnOf("kubernetes:helm.sh/v3:Release", "x"), { chart: "x" });
    expect(helm.failures[0]?.reason).toMatch(/Helm charts are not supported/);
    const list = await plugin.check(urnOf("kubernetes:core/v1:ConfigMapList", "x"), { items: [] });
    expect(list.failures[0]?.reason).toMatch(/one by one/);
    await expect(plugin.invoke("kubernetes:yaml:decode")).rejects.toThrow(/not supported/);
  });

  it("of Patch resources change an object of others, and give it back", async () => {
    await plane.api("POST", "/api/v1/namespaces/shop/configmaps", {
      metadata: { name: "shared" },
      data: { a: "1" },
    });
    const urn = urnOf("kubernetes:core/v1:ConfigMapPatch", "labels");
    const { inputs } = await plugin.check(urn, {
      kind: "ConfigMap",
      metadata: { namespace: "shop", name: "shared", labels: { team: "data" } },
    });
    const { id, state } = await plugin.create(urn, inputs);
    const where = "/api/v1/namespaces/shop/configmaps/shared";
    expect((await plane.api("GET", where)).metadata.labels).toEqual({ team: "data" });
    await plugin.delete(urn, { id, state });
    const left = await plane.api("GET", where);
    expect(left.metadata.labels).toBeUndefined();
    expect(left.data).toEqual({ a: "1" });
  });
});
