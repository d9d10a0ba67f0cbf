import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changes,
  inputChanges,
  liveChanges,
  trueChanges,
} from "../../../../../toolchain/plugins/kubernetes/diff";
import { formatPath } from "../../../../../toolchain/plugins/lib/paths";
import type { JsonObject } from "../../../../../toolchain/plugins/lib/properties";

const shown = (list: ReturnType<typeof changes>) =>
  Object.fromEntries(list.map(({ path, kind }) => [formatPath(path), kind]));

describe("changes", () => {
  it("are found leaf by leaf", () => {
    const before = { spec: { replicas: 1, gone: true, list: [1, 2, 3] } };
    const after = { spec: { replicas: 2, fresh: {}, list: [1, 4] } };
    expect(shown(changes(before, after))).toEqual({
      "spec.replicas": "update",
      "spec.gone": "delete",
      "spec.fresh": "add",
      "spec.list[1]": "update",
      "spec.list[2]": "delete",
    });
  });

  it("of a value to itself there are none", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(changes(value as JsonObject, structuredClone(value) as JsonObject)).toEqual([]);
      }),
    );
  });
});

describe("changes of inputs", () => {
  const live = { metadata: { name: "x", namespace: "default" } };

  it("do not count a namespace that says where the object is anyway", () => {
    const spoken = { metadata: { name: "x", namespace: "default" } };
    expect(inputChanges({ metadata: { name: "x" } }, spoken, live)).toEqual([]);
    const moved = { metadata: { name: "x", namespace: "other" } };
    expect(shown(inputChanges({ metadata: { name: "x" } }, moved, live))).toEqual({
      "metadata.namespace": "add",
    });
  });

  it("do not count a namespace on what has none", () => {
    const cluster = { metadata: { name: "x" } };
    expect(inputChanges(cluster, { metadata: { name: "x", namespace: "shop" } }, cluster)).toEqual([]);
  });
});

describe("what a dry run shows", () => {
  const live = {
    metadata: { name: "x", resourceVersion: "1", generation: 1, managedFields: [] },
    spec: { replicas: 1, defaulted: "yes" },
    status: { ready: 1 },
  };

  it("is free of the server's bookkeeping", () => {
    const dryRun = {
      ...live,
      metadata: { ...live.metadata, resourceVersion: "1", generation: 2, managedFields: [{ manager: "us" }] },
      status: { ready: 0 },
    };
    expect(liveChanges(live, dryRun)).toEqual([]);
  });

  it("silences changes of notation", () => {
    const inputs = changes({ cpu: "1" }, { cpu: "1000m" });
    expect(trueChanges(inputs, [], { cpu: "1000m" })).toEqual([]);
  });

  it("keeps the changes of inputs that reach the object, and adds drift that the update sets back", () => {
    const news = { spec: { replicas: 2, paused: false } };
    const inputs = changes({ spec: { replicas: 1, paused: false } }, news);
    const server = changes({ spec: { replicas: 1, paused: true } }, { spec: { replicas: 2, paused: false } });
    expect(shown(trueChanges(inputs, server, news))).toEqual({
      "spec.replicas": "update",
      "spec.paused": "update",
    });
  });

  it("shows a removed field, and does not show what follows in fields that the program does not speak of", () => {
    const inputs = changes({ spec: { replicas: 3 } }, { spec: {} });
    const server = changes({ spec: { replicas: 3, other: 1 } }, { spec: { replicas: 1, other: 2 } });
    expect(shown(trueChanges(inputs, server, { spec: {} }))).toEqual({ "spec.replicas": "delete" });
  });

  it("shows stringData of a Secret, which the object keeps elsewhere", () => {
    const inputs = changes({ stringData: { a: "1" } }, { stringData: { a: "2" } });
    const server = changes({ data: { a: "MQ==" } }, { data: { a: "Mg==" } });
    expect(shown(trueChanges(inputs, server, { stringData: { a: "2" } }))).toEqual({
      "stringData.a": "update",
    });
  });
});
