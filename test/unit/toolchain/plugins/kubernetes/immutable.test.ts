import { describe, expect, it } from "vitest";
import { ApiError } from "../../../../../toolchain/plugins/kubernetes/client";
import {
  alwaysReplaced,
  documentedImmutable,
  immutableFields,
  touches,
} from "../../../../../toolchain/plugins/kubernetes/immutable";
import { parsePath } from "../../../../../toolchain/plugins/lib/paths";

const refused = (message: string, field: string, reason = "FieldValueForbidden") =>
  new ApiError(422, "Invalid", message, [{ reason, message, field }]);

const refuses = (error: ApiError, path: string) => immutableFields(error)?.refuses(parsePath(path));

describe("a refused dry run", () => {
  it("of a Deployment names its selector", () => {
    const error = refused(
      'Invalid value: {"matchLabels":{"app":"b"}}: field is immutable',
      "spec.selector",
      "FieldValueInvalid",
    );
    expect(refuses(error, "spec.selector.matchLabels.app")).toBe(true);
    expect(refuses(error, "spec.template.metadata.labels.app")).toBe(false);
  });

  it("of a StatefulSet names what may be changed instead", () => {
    const error = refused(
      "Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', " +
        "'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden",
      "spec",
    );
    expect(refuses(error, "spec.volumeClaimTemplates[0].spec.resources.requests.storage")).toBe(true);
    expect(refuses(error, "spec.serviceName")).toBe(true);
    expect(refuses(error, "spec.replicas")).toBe(false);
    expect(refuses(error, "spec.template.spec.containers[0].image")).toBe(false);
    expect(refuses(error, "metadata.labels.a")).toBe(false);
  });

  it("of a Pod likewise, although it prints both specs", () => {
    const error = refused(
      "Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.activeDeadlineSeconds`" +
        "\n{\n \"Volumes\": 'spec.nodeName' }",
      "spec",
    );
    expect(refuses(error, "spec.nodeName")).toBe(true);
    expect(refuses(error, "spec.activeDeadlineSeconds")).toBe(false);
  });

  it("of an immutable ConfigMap, a claim, a role binding and a Service's address", () => {
    const map = refused("Forbidden: field is immutable when `immutable` is set", "data");
    expect(refuses(map, "data.a")).toBe(true);
    const claim = refused(
      "Forbidden: spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims",
      "spec",
    );
    expect(refuses(claim, "spec.storageClassName")).toBe(true);
    const binding = refused(
      'Invalid value: {"kind":"Role"}: cannot change roleRef',
      "roleRef",
      "FieldValueInvalid",
    );
    expect(refuses(binding, "roleRef.name")).toBe(true);
    const service = refused(
      'Invalid value: ["10.0.0.2"]: may not change once set',
      "spec.clusterIPs[0]",
      "FieldValueInvalid",
    );
    expect(refuses(service, "spec.clusterIPs[0]")).toBe(true);
  });

  it("for another reason is no reason to replace", () => {
    expect(
      immutableFields(refused("Invalid value: 99999: must be between 1 and 65535", "spec.ports[0].port")),
    ).toBeUndefined();
    expect(
      immutableFields(new ApiError(403, "Forbidden", "forbidden: User x cannot patch resource", [])),
    ).toBeUndefined();
    expect(immutableFields(new ApiError(500, "InternalError", "field is immutable", []))).toBeUndefined();
  });
});

describe("fields that replace in any case", () => {
  const none = { enableConfigMapMutable: false, enableSecretMutable: false };
  const all = { enableConfigMapMutable: true, enableSecretMutable: true };
  const configMap = { group: "", version: "v1", kind: "ConfigMap" };
  const secret = { group: "", version: "v1", kind: "Secret" };
  const replaced = (kind: typeof secret, mutable: typeof none, path: string, immutable = false) =>
    touches(parsePath(path), alwaysReplaced(kind, mutable, immutable));

  it("are the identity, and the content of ConfigMaps and Secrets unless the provider lets it change", () => {
    expect(replaced(configMap, none, "data.a")).toBe(true);
    expect(replaced(configMap, none, "metadata.labels.a")).toBe(false);
    expect(replaced(configMap, all, "data.a")).toBe(false);
    expect(replaced(configMap, all, "data.a", true)).toBe(true);
    expect(replaced(secret, none, "stringData.a")).toBe(true);
    expect(replaced(secret, all, "stringData.a")).toBe(false);
    expect(replaced(secret, all, "type")).toBe(true);
    expect(replaced({ group: "apps", version: "v1", kind: "Deployment" }, all, "metadata.name")).toBe(true);
  });

  it("come from the documentation where the server cannot be asked", () => {
    const statefulSet = documentedImmutable({ group: "apps", version: "v1", kind: "StatefulSet" });
    expect(touches(parsePath("spec.serviceName"), statefulSet)).toBe(true);
    expect(touches(parsePath("spec.replicas"), statefulSet)).toBe(false);
    expect(documentedImmutable({ group: "example.test", version: "v1", kind: "Widget" })).toEqual([]);
  });
});
