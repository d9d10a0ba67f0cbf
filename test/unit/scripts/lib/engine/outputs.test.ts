import { describe, expect, it, vi } from "vitest";
import { type Outputs, readOutputs, selectorsOf } from "../../../../../scripts/lib/engine/outputs";
import type { Engine } from "../../../../../scripts/lib/engine/pulumi";

const outputs = {
  endpoints: {
    readWrite: { host: "rw.svc", port: 3306 },
    readOnly: { hosts: ["10.0.0.1", "10.0.0.2"], port: 30307 },
  },
  namespace: "galera",
  replicas: 3,
  app: { database: "app", username: "app" },
  secrets: { app: "galera-app" },
  kubeconfig: "k",
};

const engine = (resources: number, values: unknown) =>
  ({
    stack: "dev",
    state: async () => ({ exists: true, resources }),
    outputs: vi.fn(async () => values),
  }) as unknown as Engine;

describe("the outputs of a stack", () => {
  it("have one host an endpoint, the first of those that are equivalent", async () => {
    const { endpoints } = await readOutputs(engine(60, outputs));
    expect(endpoints).toEqual({
      readWrite: { host: "rw.svc", port: 3306 },
      readOnly: { host: "10.0.0.1", port: 30307 },
    });
  });

  it("are not there for a stack that is not up", async () => {
    await expect(readOutputs(engine(0, {}))).rejects.toThrow(
      /Stack dev is not up\.\n.*npm run up -- --stack dev/,
    );
  });

  it("are not there after an `up` that was interrupted", async () => {
    await expect(readOutputs(engine(10, { namespace: "galera" }))).rejects.toThrow(
      "not up yet, or not completely",
    );
  });

  it("lead to the pods", () => {
    const { members, proxies } = selectorsOf(outputs as unknown as Outputs);
    expect(members).toContain("app.kubernetes.io/instance=galera");
    expect(members).not.toBe(proxies);
  });
});
