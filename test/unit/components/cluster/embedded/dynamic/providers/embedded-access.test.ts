import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EmbeddedAccessProvider } from "../../../../../../../components/cluster/embedded/dynamic/providers/embedded-access";
import { clusterOutputs, makeReservation, pretendToRun } from "./fixtures";

const { callHost } = vi.hoisted(() => ({ callHost: vi.fn() }));
vi.mock("../../../../../../../components/cluster/embedded/dynamic/providers/call-host", () => ({ callHost }));

const provider = new EmbeddedAccessProvider();

function setUp() {
  const inputs = { reservation: makeReservation(), providerVersion: 1 };
  const { kubeconfig, dnsAddress, authority } = clusterOutputs;
  return { inputs, outputs: { ...inputs, kubeconfig, dnsAddress, authority } };
}

let inputs: ReturnType<typeof setUp>["inputs"];
let outputs: ReturnType<typeof setUp>["outputs"];
beforeEach(() => {
  ({ inputs, outputs } = setUp());
  callHost.mockReset();
});
afterEach(() => rmSync(inputs.reservation.directory, { recursive: true }));

describe("EmbeddedAccess", () => {
  it("is what the host says", async () => {
    callHost.mockResolvedValue({ reservation: {}, outputs: clusterOutputs, running: true });
    expect(await provider.create(inputs)).toEqual({ id: "dev-1", outs: outputs });
    expect(await provider.update("dev-1", outputs, inputs)).toEqual({ outs: outputs });
    expect(await provider.read("dev-1", outputs)).toEqual({ id: "dev-1", props: outputs });
  });

  it("cannot be made for a cluster that is gone", async () => {
    callHost.mockResolvedValue({ reservation: null, outputs: null, running: false });
    await expect(provider.create(inputs)).rejects.toThrow("the cluster dev-1 is gone");
    expect(await provider.read("dev-1", outputs)).toEqual({});
  });

  it("stays the same while workers come and go", async () => {
    pretendToRun(inputs.reservation);
    expect(await provider.diff("dev-1", outputs, inputs)).toMatchObject({ changes: false, replaces: [] });
    expect(callHost).not.toHaveBeenCalled();
  });

  it.each([
    ["the kubeconfig", { kubeconfig: "another" }],
    ["the address of the DNS", { dnsAddress: "10.9.9.9" }],
    ["the authority", { authority: "another" }],
  ])("changes with %s on the host", async (_what, change) => {
    pretendToRun(inputs.reservation);
    const file = join(inputs.reservation.directory, "outputs.json");
    writeFileSync(file, JSON.stringify({ ...clusterOutputs, ...change }));
    expect(await provider.diff("dev-1", outputs, inputs)).toMatchObject({ changes: true, replaces: [] });
  });

  it("is unknown in a preview while nothing runs", async () => {
    expect(await provider.diff("dev-1", outputs, inputs)).toMatchObject({ changes: true, replaces: [] });
  });

  it("is replaced with its reservation, once that is known", async () => {
    const moved = { ...inputs, reservation: { ...inputs.reservation, clusterId: "dev-2" } };
    expect(await provider.diff("dev-1", outputs, moved)).toMatchObject({ replaces: ["reservation"] });
    const unknown = { ...inputs, reservation: pulumi.runtime.unknownValue as never };
    expect(await provider.diff("dev-1", outputs, unknown)).toMatchObject({ replaces: [] });
  });
});
