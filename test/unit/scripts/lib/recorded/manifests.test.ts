import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Node } from "../../../../../scripts/lib/recorded/graph";
import { kustomization, toManifests } from "../../../../../scripts/lib/recorded/manifests";
import { node } from "../../../lib/node";

const object = (kind: string, metadata: object | undefined, rest: object = {}): Node =>
  node("galera-thing", {
    type: `kubernetes:core/v1:${kind}`,
    inputs: { ...rest, metadata, kind, apiVersion: "v1" },
  });
/** A secret as the engine sees it. */
const secret = (value: unknown) => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  value,
});

describe("manifests", () => {
  it("are files by namespace, kind and name, in order, beginning with what they are", () => {
    const manifests = toManifests([
      object("Service", { name: "b", namespace: "galera" }, { spec: { ports: [] } }),
      object("Namespace", { name: "galera" }),
    ]);
    expect(manifests.map(({ file }) => file)).toEqual([
      "cluster/namespace-galera.yaml",
      "galera/service-b.yaml",
    ]);
    expect(manifests[1]?.text).toMatch(/^apiVersion: v1\nkind: Service\nmetadata:\n/);
    expect(parse(manifests[1]?.text ?? "")).toMatchObject({ spec: { ports: [] } });
    expect(parse(kustomization(manifests))).toMatchObject({
      kind: "Kustomization",
      resources: ["cluster/namespace-galera.yaml", "galera/service-b.yaml"],
    });
  });

  it("say whether they hold a secret, wherever it stands", () => {
    const [map, own, plain] = toManifests([
      object("ConfigMap", { name: "a" }, { data: { deep: [secret("x")] } }),
      object("Secret", { name: "b" }, { stringData: secret({ password: "y" }) }),
      object("Service", { name: "c" }),
    ]);
    expect([map?.secret, own?.secret, plain?.secret]).toEqual([true, true, false]);
    expect(parse(map?.text ?? "")).toMatchObject({ data: { deep: ["x"] } });
    expect(parse(own?.text ?? "")).toMatchObject({ stringData: { password: "y" } });
  });

  it("are only what is in Kubernetes, under the resource's name where it has none of its own", () => {
    const manifests = toManifests([
      node("x", { type: "random:index:RandomId" }),
      object("ConfigMap", undefined),
    ]);
    expect(manifests.map(({ file }) => file)).toEqual(["cluster/configmap-galera-thing.yaml"]);
  });

  it("have no annotation that only Pulumi reads", () => {
    const annotations = { "pulumi.com/skipAwait": "true", other: "stays" };
    const [some, none] = toManifests([
      object("Service", { name: "a", annotations }),
      object("Service", { name: "b", annotations: { "pulumi.com/skipAwait": "true" } }),
    ]);
    expect(parse(some?.text ?? "").metadata.annotations).toEqual({ other: "stays" });
    expect(parse(none?.text ?? "").metadata).toEqual({ name: "b" });
  });
});
