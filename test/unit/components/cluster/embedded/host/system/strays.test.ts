import { readlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  describe as describeProcess,
  identityOfFiles,
  type NodeProcess,
  straysOf,
} from "../../../../../../../components/cluster/embedded/host/system/strays";

const now = "10:20";
const one = (pid: number, program: string, namespaces: string): NodeProcess => ({ pid, program, namespaces });
const pidsOf = (processes: NodeProcess[], isNew = false) =>
  straysOf(processes, { identity: now, isNew }).map(({ pid }) => pid);

describe("strays of a node", () => {
  const healthy = [
    one(1, "containerd", now),
    one(2, "containerd-shim-runc-v2", now),
    one(3, "kubelet", now),
    // Containers have namespaces of their own.
    one(4, "mariadbd", "11:21"),
    one(5, "runc", "11:20"),
  ];

  it("are none where shims and daemons are in the node's namespaces", () => {
    expect(pidsOf(healthy)).toEqual([]);
  });

  it("are all that is outside where one shim is in an older mount namespace", () => {
    expect(pidsOf([...healthy, one(6, "containerd-shim-runc-v2", "10:19")])).toEqual([4, 5, 6]);
  });

  it("are all that is outside where the network namespace of a kubelet is an older one", () => {
    expect(pidsOf([one(1, "kubelet", "9:20"), one(2, "mariadbd", "11:21")])).toEqual([1, 2]);
  });

  it("are all that is outside of namespaces that were made just now", () => {
    expect(pidsOf([one(1, "mariadbd", "11:21"), one(2, "containerd", now)], true)).toEqual([1]);
  });
});

describe.runIf(process.platform === "linux")("a process", () => {
  it("is told with its program and the identity that files of its namespaces have", () => {
    expect(describeProcess(process.pid)).toEqual({
      pid: process.pid,
      program: readlinkSync("/proc/self/exe").split("/").at(-1),
      namespaces: identityOfFiles("/proc/self/ns/net", "/proc/self/ns/mnt"),
    });
  });

  it("is nothing once it has ended", () => {
    expect(describeProcess(2 ** 22 + 1)).toBeUndefined();
  });
});
