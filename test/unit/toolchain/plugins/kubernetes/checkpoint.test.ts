import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  markSecrets,
  pruneToShape,
  readCheckpoint,
  writeCheckpoint,
} from "../../../../../toolchain/plugins/kubernetes/checkpoint";
import {
  isSecret,
  type JsonObject,
  objectAt,
  reveal,
  secret,
} from "../../../../../toolchain/plugins/lib/properties";

const deployment: JsonObject = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: {
    name: "web",
    namespace: "shop",
    uid: "1",
    managedFields: [{ manager: "us" }],
    labels: { theirs: "1", app: "web" },
  },
  spec: {
    replicas: 3,
    progressDeadlineSeconds: 600,
    template: {
      spec: {
        containers: [
          { name: "injected", image: "mesh" },
          {
            name: "web",
            image: "web:1",
            imagePullPolicy: "Always",
            env: [{ name: "A", value: "1" }],
            args: ["x", "y"],
          },
        ],
        dnsPolicy: "ClusterFirst",
      },
    },
  },
  status: { replicas: 3 },
};

describe("a checkpoint", () => {
  it("is read back as it was written, in the layout of the official provider", () => {
    const inputs: JsonObject = { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "web" } };
    const state = writeCheckpoint(deployment, inputs, "manager", "apps/v1");
    expect(state).toMatchObject({
      __inputs: inputs,
      __fieldManager: "manager",
      __initialApiVersion: "apps/v1",
    });
    const read = readCheckpoint(state);
    expect(read).toMatchObject({ inputs, fieldManager: "manager", initialApiVersion: "apps/v1" });
    expect(read.live).not.toHaveProperty("__inputs");
    expect(objectAt(read.live, "metadata")).not.toHaveProperty("managedFields");
    expect(read.live.status).toEqual({ replicas: 3 });
  });

  it("of anything is without secrets in clear", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (value) => {
        const inputs: JsonObject = { kind: "ConfigMap", data: { hidden: secret(value) } };
        const live: JsonObject = { kind: "ConfigMap", apiVersion: "v1", data: { hidden: value } };
        const state = writeCheckpoint(live, inputs, "m", "v1");
        expect(isSecret(objectAt(state, "data").hidden)).toBe(true);
        expect(isSecret(objectAt(objectAt(state, "__inputs"), "data").hidden)).toBe(true);
      }),
    );
  });
});

describe("a Secret", () => {
  it("is secret in all its data, marked or not, and in kubectl's copy of it", () => {
    const live: JsonObject = {
      apiVersion: "v1",
      kind: "Secret",
      metadata: {
        annotations: {
          "kubectl.kubernetes.io/last-applied-configuration": '{"data":{"a":"Zm9v"}}',
          open: "1",
        },
      },
      data: { a: "Zm9v" },
    };
    const marked = markSecrets(live, {});
    expect(isSecret(marked.data)).toBe(true);
    const annotations = objectAt(objectAt(marked, "metadata"), "annotations");
    expect(isSecret(annotations["kubectl.kubernetes.io/last-applied-configuration"])).toBe(true);
    expect(annotations.open).toBe("1");
    expect(reveal(marked)).toEqual(live);
  });

  it("of another API group is not one", () => {
    const other: JsonObject = { apiVersion: "example.test/v1", kind: "Secret", data: { a: "1" } };
    expect(markSecrets(other, {})).toEqual(other);
  });
});

describe("the part of a live object that inputs speak of", () => {
  it("leaves out what others added, keeps what they changed, and matches lists by name", () => {
    const shape: JsonObject = {
      metadata: { name: "web", labels: { app: "web", gone: "1" } },
      spec: {
        replicas: 1,
        template: { spec: { containers: [{ name: "web", image: "web:1", env: [], args: ["x"] }] } },
      },
    };
    expect(pruneToShape(deployment, shape)).toEqual({
      metadata: { name: "web", labels: { app: "web" } },
      spec: {
        replicas: 3,
        template: {
          spec: {
            containers: [{ name: "web", image: "web:1", env: [{ name: "A", value: "1" }], args: ["x", "y"] }],
          },
        },
      },
    });
  });

  it("keeps empty maps and lists of ours, which the server does not", () => {
    expect(pruneToShape({ kind: "X" }, { kind: "X", metadata: { annotations: {} }, list: [] })).toEqual({
      kind: "X",
      list: [],
    });
    expect(pruneToShape({ metadata: {} }, { metadata: { annotations: {} } })).toEqual({
      metadata: { annotations: {} },
    });
  });

  it("is all of it, for the shape it has itself", () => {
    expect(pruneToShape(deployment, deployment)).toEqual(deployment);
  });

  it("of a Secret says in clear text what the inputs said in clear text", () => {
    const live: JsonObject = {
      kind: "Secret",
      data: { a: Buffer.from("grün").toString("base64"), b: "Yg==" },
    };
    expect(pruneToShape(live, { kind: "Secret", stringData: { a: "red", lost: "1" } })).toEqual({
      kind: "Secret",
      stringData: { a: "grün" },
    });
  });
});
