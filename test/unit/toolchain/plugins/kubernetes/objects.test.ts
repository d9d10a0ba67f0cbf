import { describe, expect, it } from "vitest";
import {
  idOf,
  isPatch,
  kindOf,
  kindOfToken,
  parseId,
  toApiNames,
  toSdkNames,
} from "../../../../../toolchain/plugins/kubernetes/objects";

describe("type tokens", () => {
  it("name an API kind", () => {
    expect(kindOfToken("kubernetes:core/v1:Pod")).toEqual({ group: "", version: "v1", kind: "Pod" });
    expect(kindOfToken("kubernetes:networking.k8s.io/v1:Ingress")).toEqual({
      group: "networking.k8s.io",
      version: "v1",
      kind: "Ingress",
    });
  });

  it("give way to what the object says, and complete it", () => {
    expect(
      kindOf({ apiVersion: "apps/v1beta2", kind: "Deployment" }, "kubernetes:apps/v1:Deployment").version,
    ).toBe("v1beta2");
    expect(kindOf({}, "kubernetes:core/v1:ServicePatch")).toEqual({
      group: "",
      version: "v1",
      kind: "Service",
    });
  });

  it("of Patch resources are told from kinds that merely end so", () => {
    expect(isPatch("kubernetes:core/v1:ConfigMapPatch", { kind: "ConfigMap" })).toBe(true);
    expect(isPatch("kubernetes:core/v1:ConfigMap", { kind: "ConfigMap" })).toBe(false);
    expect(isPatch("kubernetes:example.test/v1:EnvoyPatch", { kind: "EnvoyPatch" })).toBe(false);
  });
});

describe("ids", () => {
  it("are read back as they were written", () => {
    for (const metadata of [{ name: "a" }, { namespace: "shop", name: "a" }]) {
      expect(parseId(idOf({ metadata }))).toEqual({ namespace: undefined, ...metadata });
    }
  });
});

describe("names of JSON-schema extensions", () => {
  it("differ between the SDK and the API", () => {
    const sdk = { schema: [{ x_kubernetes_int_or_string: true, other_name: 1 }] };
    const api = { schema: [{ "x-kubernetes-int-or-string": true, other_name: 1 }] };
    expect(toApiNames(sdk)).toEqual(api);
    expect(toSdkNames(api)).toEqual(sdk);
  });
});
