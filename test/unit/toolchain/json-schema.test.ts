import { describe, expect, it } from "vitest";
import { type Definition, kindSchemas } from "../../../toolchain/json-schema";

const ref = (name: string): Definition => ({ $ref: `#/definitions/${name}` });
const definitions: Record<string, Definition> = {
  "a.Thing": {
    description: "for readers",
    type: "object",
    required: ["spec"],
    properties: {
      apiVersion: { type: "string" },
      kind: { type: "string" },
      spec: ref("a.Spec"),
    },
    "x-kubernetes-group-version-kind": [{ group: "apps.example", version: "v1", kind: "Thing" }],
  },
  "a.Spec": {
    type: "object",
    properties: {
      size: ref("io.k8s.apimachinery.pkg.api.resource.Quantity"),
      inner: ref("a.Spec"),
      labels: { type: "object", additionalProperties: { type: "string" } },
      list: { type: "array", items: { type: "integer", format: "int32" } },
    },
  },
  "a.Unused": { type: "object" },
  "io.k8s.apimachinery.pkg.api.resource.Quantity": { type: "string" },
  "a.Options": {
    type: "object",
    properties: { apiVersion: { type: "string" } },
    "x-kubernetes-group-version-kind": [
      { group: "", version: "v1", kind: "Options" },
      { group: "apps.example", version: "v1", kind: "Options" },
    ],
  },
};

describe("the schema of a kind", () => {
  const schemas = kindSchemas(definitions);
  const schema = schemas.get("apps.example/thing_v1");

  it("is named by group, kind and version; what belongs to many groups is no kind", () => {
    expect([...schemas.keys()]).toEqual(["apps.example/thing_v1"]);
  });

  it("says which apiVersion and kind it is for, and requires them", () => {
    expect(schema).toMatchObject({
      properties: { apiVersion: { enum: ["apps.example/v1"] }, kind: { enum: ["Thing"] } },
      required: ["spec", "apiVersion", "kind"],
      additionalProperties: false,
    });
    expect(JSON.stringify(schema)).not.toContain("for readers");
  });

  it("has inside all that it refers to, also what contains itself, and nothing else", () => {
    expect(schema?.definitions).toEqual({
      "a.Spec": {
        type: "object",
        additionalProperties: false,
        properties: {
          size: { $ref: "#/definitions/io.k8s.apimachinery.pkg.api.resource.Quantity" },
          inner: { $ref: "#/definitions/a.Spec" },
          labels: { type: "object", additionalProperties: { type: "string" } },
          list: { type: "array", items: { type: "integer" } },
        },
      },
      "io.k8s.apimachinery.pkg.api.resource.Quantity": { type: ["string", "number"] },
    });
  });
});
