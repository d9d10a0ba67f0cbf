import { describe, expect, it } from "vitest";
import { isSecret, type JsonObject, objectAt, reveal } from "../../../toolchain/plugins/lib/properties";
import { configMap, deployment, skipAwait, types, useKubernetes } from "./lib/kubernetes";
import { urnOf } from "./lib/plugin";

const { plane, plugin } = useKubernetes();

describe("drift", () => {
  it("is found in fields of ours, not in those that others add", async () => {
    const urn = urnOf(types.service, "drift");
    const service = {
      metadata: { namespace: "shop", name: "drift" },
      spec: { clusterIP: "None", ports: [{ name: "a", port: 80 }] },
    };
    const { id, state, inputs } = await plugin().make(urn, service);
    const where = "/api/v1/namespaces/shop/services/drift";
    const merge = "application/merge-patch+json";
    await plane().api("PATCH", where, { metadata: { labels: { theirs: "1" } } }, merge);
    const untouched = await plugin().read(urn, { id, state, inputs });
    expect(untouched.inputs).toEqual(inputs);

    await plane().api("PATCH", where, { spec: { ports: [{ name: "a", port: 81 }] } }, merge);
    const drifted = await plugin().read(urn, { id, state, inputs });
    expect(drifted.inputs).not.toEqual(inputs);
    expect(objectAt(drifted.inputs, "spec").ports).toEqual([{ name: "a", port: 81 }]);
    const back = await plugin().diff(urn, {
      id,
      state: drifted.state,
      oldInputs: drifted.inputs,
      news: inputs,
    });
    expect(back).toMatchObject({ changed: true, replaces: [] });

    await plane().api("DELETE", where);
    expect((await plugin().read(urn, { id, state, inputs })).id).toBe("");
  });

  it("of a workload is undone by an update, its scale left alone where the program ignores it", async () => {
    const urn = urnOf(types.deployment, "scaled");
    const { id, state, inputs } = await plugin().make(urn, deployment("scaled", {}, skipAwait));
    const where = "/apis/apps/v1/namespaces/shop/deployments/scaled";
    await plane().api("PATCH", `${where}/scale`, { spec: { replicas: 3 } }, "application/merge-patch+json");

    const news = structuredClone(inputs);
    objectAt(news, "metadata").labels = { touched: "1" };
    const ignoreChanges = ["spec.replicas"];
    const plan = await plugin().diff(urn, { id, state, oldInputs: inputs, news, ignoreChanges });
    expect(plan.paths).toEqual({ "metadata.labels": "ADD" });
    const after = await plugin().update(urn, { id, state, inputs: news, ignoreChanges });
    expect(objectAt(after, "spec").replicas).toBe(3);

    // Negative: without ignoreChanges the other manager's value is a conflict, said in words.
    const again = structuredClone(news);
    objectAt(again, "metadata").labels = { touched: "2" };
    await expect(plugin().update(urn, { id, state: after, inputs: again })).rejects.toThrow(
      /spec\.replicas is managed by .*patchForce/s,
    );
    objectAt(objectAt(again, "metadata"), "annotations")["pulumi.com/patchForce"] = "true";
    const forced = await plugin().update(urn, { id, state: after, inputs: again });
    expect(objectAt(forced, "spec").replicas).toBe(1);
    await plugin().delete(urn, { id, state: forced });
  });
});

describe("import", () => {
  it("adopts an object without a change where the program says what is there", async () => {
    await plane().api("POST", "/apis/apps/v1/namespaces/shop/deployments", deployment("adopted"));
    const urn = urnOf(types.deployment, "adopted");
    const { id, state, inputs } = await plugin().read(urn, { id: "shop/adopted" });
    expect(id).toBe("shop/adopted");
    expect(inputs).not.toHaveProperty("status");
    expect(objectAt(inputs, "metadata")).not.toHaveProperty("uid");
    const same = await plugin().check(urn, deployment("adopted"), { olds: inputs });
    expect(await plugin().diff(urn, { id, state, oldInputs: inputs, news: same.inputs })).toMatchObject({
      changed: false,
    });
    const { inputs: other } = await plugin().check(urn, deployment("adopted", { replicas: 2 }), {
      olds: inputs,
    });
    const plan = await plugin().diff(urn, { id, state, oldInputs: inputs, news: other });
    expect(plan.paths).toHaveProperty("spec.replicas", "UPDATE");
    await plugin().delete(urn, { id, state });
  });

  it("says that an object is not there", async () => {
    expect((await plugin().read(urnOf(types.configMap, "none"), { id: "shop/none" })).id).toBe("");
  });
});

describe("secrets", () => {
  it("stay secret in state and inputs, in both notations, also after a refresh", async () => {
    const urn = urnOf(types.secret, "password");
    const news = {
      metadata: { namespace: "shop", name: "password" },
      stringData: { password: "correct horse" },
    };
    const { id, state, inputs } = await plugin().make(urn, news);
    for (const bag of [state, inputs, objectAt(state, "__inputs")]) {
      expect(isSecret(bag.stringData ?? bag.data)).toBe(true);
    }
    expect(isSecret(state.data)).toBe(true);
    const read = await plugin().read(urn, { id, state, inputs });
    expect(isSecret(read.inputs.stringData)).toBe(true);
    expect(reveal(read.inputs)).toEqual(reveal(inputs));

    await plane().api(
      "PATCH",
      "/api/v1/namespaces/shop/secrets/password",
      { stringData: { password: "changed" } },
      "application/merge-patch+json",
    );
    const drifted = await plugin().read(urn, { id, state, inputs });
    expect(objectAt(reveal(drifted.inputs), "stringData").password).toBe("changed");
    await plugin().delete(urn, { id, state });
  });

  it("of inputs are secret at the same place in the state, and nothing else is", async () => {
    const urn = urnOf(types.configMap, "mixed");
    const marked = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value: "hush" };
    const { id, state } = await plugin().make(urn, configMap("mixed", { open: "1", hidden: marked }));
    expect(isSecret(objectAt(state, "data").hidden)).toBe(true);
    expect(objectAt(state, "data").open).toBe("1");
    expect((await plane().api("GET", "/api/v1/namespaces/shop/configmaps/mixed")).data).toEqual({
      open: "1",
      hidden: "hush",
    });
    await plugin().delete(urn, { id, state });
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

    await expect(plugin().make(custom, widget)).rejects.toThrow(
      /no kind Widget in example\.test\/v1.*CustomResourceDefinition/,
    );
    const made = await plugin().make(crd, definition("widgets", "Widget"));
    const first = await plugin().make(custom, widget);
    expect(first.id).toBe("first");
    // The group is known by now; a second definition in it must be found all the same.
    const second = await plugin().make(crd, definition("gadgets", "Gadget"));
    const gadget = urnOf("kubernetes:example.test/v1:Gadget", "one");
    const one = await plugin().make(gadget, {
      ...widget,
      kind: "Gadget",
      metadata: { name: "one", annotations },
    });
    await plugin().delete(gadget, { id: one.id, state: one.state });
    await plugin().delete(crd, { id: second.id, state: second.state });

    await plugin().delete(crd, { id: made.id, state: made.state });
    expect((await plugin().read(custom, { id: "first", state: first.state, inputs: first.inputs })).id).toBe(
      "",
    );
    await plugin().delete(custom, { id: "first", state: first.state });
  });

  it("that cannot be declared are refused with what to do instead", async () => {
    const helm = await plugin().check(urnOf("kubernetes:helm.sh/v3:Release", "x"), { chart: "x" });
    expect(helm.failures[0]?.reason).toMatch(/Helm charts are not supported/);
    const list = await plugin().check(urnOf("kubernetes:core/v1:ConfigMapList", "x"), { items: [] });
    expect(list.failures[0]?.reason).toMatch(/one by one/);
    await expect(plugin().invoke("kubernetes:yaml:decode")).rejects.toThrow(/not supported/);
  });

  it("of Patch resources change an object of others, and give it back", async () => {
    await plane().api("POST", "/api/v1/namespaces/shop/configmaps", {
      metadata: { name: "shared" },
      data: { a: "1" },
    });
    const urn = urnOf("kubernetes:core/v1:ConfigMapPatch", "labels");
    const { inputs } = await plugin().check(urn, {
      kind: "ConfigMap",
      metadata: { namespace: "shop", name: "shared", labels: { team: "data" } },
    });
    const { id, state } = await plugin().create(urn, inputs);
    const where = "/api/v1/namespaces/shop/configmaps/shared";
    expect((await plane().api("GET", where)).metadata.labels).toEqual({ team: "data" });
    await plugin().delete(urn, { id, state });
    const left = await plane().api("GET", where);
    expect(left.metadata.labels).toBeUndefined();
    expect(left.data).toEqual({ a: "1" });
  });
});
