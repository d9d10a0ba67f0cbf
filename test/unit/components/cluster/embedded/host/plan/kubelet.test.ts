import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterPaths, nodePaths } from "../../../../../../../components/cluster/embedded/host/paths";
import { kubelet, shareOf } from "../../../../../../../components/cluster/embedded/host/plan/kubelet";
import { planOf } from "../fixtures";

const host = fc.record({
  cores: fc.integer({ min: 1, max: 128 }),
  memory: fc.integer({ min: 3 * 1024, max: 2 ** 20 }).map((mebibytes) => mebibytes * 2 ** 20),
});

describe("a node's share of the host", () => {
  it("never promises the same memory twice, and adds up with what is reserved", () => {
    fc.assert(
      fc.property(host, fc.integer({ min: 1, max: 9 }), ({ cores, memory }, workers) => {
        const share = shareOf({ cores, memory }, workers);
        const mebibytes = Math.floor(memory / 2 ** 20);
        expect(share.memoryMiB * workers).toBeLessThanOrEqual(mebibytes);
        expect(share.memoryMiB + share.reservedMemoryMiB).toBe(mebibytes);
        expect(share.cpuMillis + share.reservedCpuMillis).toBe(cores * 1000);
        expect(share.cpuMillis).toBeGreaterThan(0);
        expect(share.reservedCpuMillis).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("leaves room for pods on the smallest test machine", () => {
    expect(shareOf({ cores: 2, memory: 24 * 2 ** 30 }, 3)).toEqual({
      cpuMillis: 1500,
      memoryMiB: 7509,
      reservedCpuMillis: 500,
      reservedMemoryMiB: 17067,
    });
  });
});

describe("the kubelet", () => {
  it("registers with the labels of its place", () => {
    const [node] = planOf().nodes;
    if (node === undefined) throw new Error("no node");
    const { args } = kubelet("/kubelet", nodePaths(clusterPaths("test", "/state"), node.name), node);
    expect(args).toContain(
      "--node-labels=topology.kubernetes.io/region=local,topology.kubernetes.io/zone=zone-a",
    );
    expect(args).toContain("--node-ip=10.89.0.11");
  });
});
