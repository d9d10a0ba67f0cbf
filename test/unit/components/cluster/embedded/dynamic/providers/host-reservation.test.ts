import * as pulumi from "@pulumi/pulumi";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { HostReservationProvider } from "../../../../../../../components/cluster/embedded/dynamic/providers/host-reservation";

const { callHost } = vi.hoisted(() => ({ callHost: vi.fn() }));
vi.mock("../../../../../../../components/cluster/embedded/dynamic/providers/call-host", () => ({ callHost }));

const provider = new HostReservationProvider();
const inputs = { clusterId: "dev-1", providerVersion: 1 };
const reservation = {
  clusterId: "dev-1",
  slot: 2,
  nodeCidr: "10.89.2.0/24",
  podCidr: "10.102.0.0/16",
  serviceCidr: "10.152.0.0/16",
  directory: "/var/lib/x",
};
const outputs = { ...inputs, ...reservation };

beforeEach(() => callHost.mockReset());

describe("HostReservation", () => {
  it("reserves under its identity", async () => {
    callHost.mockResolvedValue(reservation);
    expect(await provider.create(inputs)).toEqual({ id: "dev-1", outs: outputs });
    expect(callHost).toHaveBeenCalledWith({
      action: "reserve",
      spec: { clusterId: "dev-1", nodeCidr: null },
    });
  });

  it("is read from the host, and gone where the host knows nothing of it", async () => {
    callHost.mockResolvedValueOnce({ reservation, outputs: null, running: false });
    expect(await provider.read("dev-1", outputs)).toEqual({ id: "dev-1", props: outputs });
    callHost.mockResolvedValueOnce({ reservation: null, outputs: null, running: false });
    expect(await provider.read("dev-1", outputs)).toEqual({});
  });

  it("releases on delete", async () => {
    await provider.delete("dev-1", outputs);
    // Where it was made, so that a command that looks elsewhere cannot take "nothing there" for "removed".
    const { directory } = reservation;
    expect(callHost).toHaveBeenCalledWith({ action: "release", clusterId: "dev-1", directory });
  });

  it("is replaced only under another identity, the old one first", async () => {
    expect(await provider.diff("dev-1", outputs, inputs)).toMatchObject({ changes: false, replaces: [] });
    expect(await provider.diff("dev-1", outputs, { ...inputs, clusterId: "dev-2" })).toEqual({
      changes: true,
      replaces: ["clusterId"],
      deleteBeforeReplace: true,
    });
  });

  it("is updated in place by a newer provider", async () => {
    const newer = { ...inputs, providerVersion: 2 };
    expect(await provider.diff("dev-1", outputs, newer)).toMatchObject({ changes: true, replaces: [] });
    expect(await provider.update("dev-1", outputs, newer)).toEqual({
      outs: { ...outputs, providerVersion: 2 },
    });
    expect(callHost).not.toHaveBeenCalled();
  });

  it("refuses another network for a cluster that exists", async () => {
    const on = (nodeCidr: string) => ({ ...inputs, nodeCidr });
    const moved = await provider.check(on("10.89.1.0/24"), on("10.89.2.0/24"));
    expect(moved.failures?.[0]).toMatchObject({
      property: "nodeCidr",
      reason: expect.stringContaining("destroy"),
    });
    expect((await provider.check(on("10.89.1.0/24"), on("10.89.1.0/24"))).failures).toEqual([]);
    expect((await provider.check(inputs, inputs)).failures).toEqual([]);
  });

  it("takes unknown values in a preview", async () => {
    const unknown = { ...inputs, clusterId: pulumi.runtime.unknownValue };
    expect((await provider.check({ ...inputs, clusterId: "" }, unknown)).failures).toEqual([]);
  });
});
