import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toManifests } from "../../../../scripts/lib/manifests";
import type { Registered } from "../../../../scripts/lib/program-mocks";

const registered = (
  kind: string,
  metadata: Record<string, string> | undefined,
  rest: Record<string, unknown> = {},
): Registered => ({
  type: `kubernetes:core/v1:${kind}`,
  name: "galera-thing",
  custom: true,
  provider: "",
  inputs: { ...rest, metadata, kind, apiVersion: "v1" },
});

describe("manifests", () => {
  it("are files by namespace, kind and name, in order, beginning with what they are", () => {
    const { manifests } = toManifests([
      registered("Service", { name: "b", namespace: "galera" }, { spec: { ports: [] } }),
      registered("Namespace", { name: "galera" }),
    ]);
    expect(manifests.map(({ file }) => file)).toEqual([
      "cluster/namespace-galera.yaml",
      "galera/service-b.yaml",
    ]);
    expect(manifests[1]?.text).toMatch(/^apiVersion: v1\nkind: Service\nmetadata:\n/);
    expect(parse(manifests[1]?.text ?? "")).toMatchObject({ spec: { ports: [] } });
  });

  it("never hold a Secret", () => {
    const { manifests, leftOut } = toManifests([
      registered("Secret", { name: "root" }, { stringData: { password: "x" } }),
    ]);
    expect(manifests).toEqual([]);
    expect(leftOut).toEqual(["Secret root"]);
  });

  it("are only what is in Kubernetes, under the resource's name where it has none of its own", () => {
    const other: Registered = {
      type: "random:index:RandomId",
      name: "x",
      custom: true,
      provider: "",
      inputs: {},
    };
    const { manifests } = toManifests([other, registered("ConfigMap", undefined)]);
    expect(manifests.map(({ file }) => file)).toEqual(["cluster/configmap-galera-thing.yaml"]);
  });
});
