import { describe, expect, it } from "vitest";
import { clusterPaths, stateDirectory } from "../../../../../../components/cluster/embedded/host/paths";

describe("the state directory", () => {
  it("is the system's by default, another one by the environment", () => {
    expect(stateDirectory({})).toBe("/var/lib/galera-platform");
    expect(stateDirectory({ GALERA_PLATFORM_STATE: "/var/tmp/gp/" })).toBe("/var/tmp/gp");
  });

  it("must be absolute and short enough for sockets below it", () => {
    expect(() => stateDirectory({ GALERA_PLATFORM_STATE: "state" })).toThrow("absolute");
    expect(() => stateDirectory({ GALERA_PLATFORM_STATE: `/${"x".repeat(60)}` })).toThrow("shorter");
  });
});

describe("a cluster's directory", () => {
  it("has a socket that the kernel can open, for the longest names", () => {
    const { socket } = clusterPaths("x".repeat(40), `/${"s".repeat(43)}`);
    expect(socket.length).toBeLessThan(108);
  });

  it.each(["", "-a", "a-", "A", "a/b", "..", "a_b", "x".repeat(41)])("cannot be called %j", (name) => {
    expect(() => clusterPaths(name, "/state")).toThrow("cannot name a cluster");
  });
});
