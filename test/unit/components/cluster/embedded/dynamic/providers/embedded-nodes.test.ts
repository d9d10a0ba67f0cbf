import { rmSync } from "node:fs";
import * as pulumi from "@pulumi/pulumi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EmbeddedNodesProvider } from "../../../../../../../components/cluster/embedded/dynamic/providers/embedded-nodes";
import { clusterOutputs, makeReservation, pretendToRun } from "./fixtures";

const { callHost } = vi.hoisted(() => ({ callHost: vi.fn() }));
vi.mock("../../../../../../../components/cluster/embedded/dynamic/providers/call-host", () => ({ callHost }));

const provider = new EmbeddedNodesProvider();

function setUp() {
  const spec = {
    reservation: makeReservation(),
    workers: 3,
    zones: ["zone-a"],
    imageSource: "auto" as const,
    images: ["pause" as const],
  };
  const inputs = { ...spec, catalogue: "abc", providerVersion: 1 };
  const { nodes, version } = clusterOutputs;
  return { spec, inputs, outputs: { ...inputs, nodes, version, running: true } };
}

let spec: ReturnType<typeof setUp>["spec"];
let inputs: ReturnType<typeof setUp>["inputs"];
let outputs: ReturnType<typeof setUp>["outputs"];
beforeEach(() => {
  ({ spec, inputs, outputs } = setUp());
  callHost.mockReset();
});
afterEach(() => rmSync(spec.reservation.directory, { recursive: true }));

describe("EmbeddedNodes", () => {
  it("applies what it is given", async () => {
    callHost.mockResolvedValue(clusterOutputs);
    expect(await provider.create(inputs)).toEqual({ id: "dev-1", outs: outputs });
    expect(callHost).toHaveBeenLastCalledWith({ action: "apply", spec });
    const more = { ...inputs, workers: 4 };
    expect(await provider.update("dev-1", outputs, more)).toEqual({ outs: { ...outputs, workers: 4 } });
    expect(callHost).toHaveBeenLastCalledWith({ action: "apply", spec: { ...spec, workers: 4 } });
  });

  it("changes nothing while the cluster runs as it should, and starts no program to know that", async () => {
    pretendToRun(spec.reservation);
    expect(await provider.diff("dev-1", outputs, inputs)).toMatchObject({ changes: false, replaces: [] });
    expect(callHost).not.toHaveBeenCalled();
  });

  it("is updated after a reboot", async () => {
    pretendToRun(spec.reservation, "1");
    expect(await provider.diff("dev-1", outputs, inputs)).toMatchObject({ changes: true, replaces: [] });
  });

  it.each([
    ["workers", { workers: 5 }],
    ["zones", { zones: ["zone-b"] }],
    ["images", { images: ["pause" as const, "mariadb" as const] }],
    ["catalogue", { catalogue: "def" }],
    ["providerVersion", { providerVersion: 2 }],
  ])("is updated in place by another value of %s", async (_key, change) => {
    pretendToRun(spec.reservation);
    expect(await provider.diff("dev-1", outputs, { ...inputs, ...change })).toMatchObject({
      changes: true,
      replaces: [],
    });
  });

  it("is replaced with its reservation, once that is known", async () => {
    pretendToRun(spec.reservation);
    const moved = { ...inputs, reservation: { ...inputs.reservation, clusterId: "dev-2" } };
    expect(await provider.diff("dev-1", outputs, moved)).toMatchObject({
      changes: true,
      replaces: ["reservation"],
    });
    const unknown = { ...inputs, reservation: pulumi.runtime.unknownValue as never };
    expect(await provider.diff("dev-1", outputs, unknown)).toMatchObject({ replaces: [] });
  });

  it("is read from the host", async () => {
    const nodes = [{ name: "worker-9", address: "10.89.2.19", zone: "zone-a" }];
    callHost.mockResolvedValue({ reservation: {}, outputs: { ...clusterOutputs, nodes }, running: true });
    expect(await provider.read("dev-1", outputs)).toEqual({ id: "dev-1", props: { ...outputs, nodes } });
  });

  it("is brought back by a refresh after a reboot", async () => {
    callHost.mockResolvedValueOnce({ reservation: {}, outputs: clusterOutputs, running: false });
    callHost.mockResolvedValueOnce(clusterOutputs);
    expect(await provider.read("dev-1", outputs)).toEqual({ id: "dev-1", props: outputs });
    expect(callHost).toHaveBeenLastCalledWith({ action: "apply", spec });
  });

  it("is gone where the host knows nothing of it", async () => {
    callHost.mockResolvedValue({ reservation: null, outputs: null, running: false });
    expect(await provider.read("dev-1", outputs)).toEqual({});
  });

  it("leaves its removal to the reservation", async () => {
    await provider.delete();
    expect(callHost).not.toHaveBeenCalled();
  });
});
