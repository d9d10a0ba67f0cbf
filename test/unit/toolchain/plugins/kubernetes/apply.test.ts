import { describe, expect, it } from "vitest";
import {
  ConflictError,
  managedByOthers,
  respectIgnored,
} from "../../../../../toolchain/plugins/kubernetes/apply";
import { ApiError } from "../../../../../toolchain/plugins/kubernetes/client";
import type { JsonObject } from "../../../../../toolchain/plugins/lib/properties";

const owner = (manager: string, operation: string, fieldsV1: JsonObject): JsonObject => ({
  manager,
  operation,
  fieldsV1,
});

function live(...managedFields: JsonObject[]): JsonObject {
  return { metadata: { name: "web", managedFields }, spec: { replicas: 5, paused: false } };
}

const replicas = { "f:spec": { "f:replicas": {} } };
const ignored = [["spec", "replicas"]];
const inputs = { metadata: { name: "web" }, spec: { replicas: 1, paused: false } };

describe("ignored fields", () => {
  it("that an autoscaler manages are left to it", () => {
    const scaled = live(owner("us", "Apply", replicas), owner("hpa", "Update", replicas));
    expect(respectIgnored(inputs, scaled, ignored, "us")).toEqual({
      metadata: { name: "web" },
      spec: { paused: false },
    });
  });

  it("that are ours alone keep their live value", () => {
    const ours = live(owner("us", "Apply", replicas));
    expect(respectIgnored(inputs, ours, ignored, "us")).toMatchObject({ spec: { replicas: 5 } });
  });

  it("do not appear where the program does not set them, nor where the object lacks them", () => {
    const bare = { metadata: { name: "web" } };
    expect(respectIgnored(bare, live(), ignored, "us")).toEqual(bare);
    expect(respectIgnored(inputs, { metadata: {} }, ignored, "us")).toEqual(inputs);
  });
});

describe("managers", () => {
  it("are others where the name or the operation differs", () => {
    const path = ["spec", "replicas"];
    expect(managedByOthers(live(owner("us", "Apply", replicas)), path, "us")).toBe(false);
    expect(managedByOthers(live(owner("us", "Update", replicas)), path, "us")).toBe(true);
    expect(managedByOthers(live(owner("hpa", "Update", { "f:spec": { "f:paused": {} } })), path, "us")).toBe(
      false,
    );
  });
});

describe("a conflict", () => {
  it("names the fields, who has them, and the ways out", () => {
    const error = new ApiError(409, "Conflict", "Apply failed with 1 conflict", [
      {
        reason: "FieldManagerConflict",
        field: ".spec.replicas",
        message: 'conflict with "kubectl-edit" using apps/v1',
      },
    ]);
    const resource = {
      group: "apps",
      version: "v1",
      kind: "Deployment",
      plural: "deployments",
      namespaced: true,
    };
    const { message } = new ConflictError(error, resource, "shop", "web");
    expect(message).toMatch(/Deployment shop\/web/);
    expect(message).toMatch(/spec\.replicas is managed by kubectl-edit/);
    expect(message).toMatch(/pulumi\.com\/patchForce/);
    expect(message).toMatch(/ignoreChanges/);
  });
});
