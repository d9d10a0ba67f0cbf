import type { StatsFs } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  checkDisk,
  failWith,
  requireRootOnLinux,
} from "../../../../../../../components/cluster/embedded/host/system/preflight";

const disk = (free: number) =>
  ((path: string) => {
    if (path.includes("missing")) throw Object.assign(new Error("none"), { code: "ENOENT" });
    return { bavail: (free * 2 ** 30) / 4096, bsize: 4096 } as StatsFs;
  }) as Parameters<typeof checkDisk>[2];

describe("the host's preflight", () => {
  it("asks for Linux and root, and says what to do else", () => {
    expect(() => requireRootOnLinux("darwin", 0)).toThrow(
      /runs on Linux; this is darwin[\s\S]*cluster\.provider/,
    );
    expect(() => requireRootOnLinux("linux", 1000)).toThrow(/takes root[\s\S]*sudo -E/);
    expect(() => requireRootOnLinux("linux", 0)).not.toThrow();
  });

  it("looks at the disk that will hold a directory yet to be made", () => {
    expect(checkDisk("/missing/a/b", 6, disk(7))).toEqual([]);
    expect(checkDisk("/missing/a/b", 6, disk(2))).toEqual([
      expect.stringContaining("/ has 2.0 GiB left; 6 GiB are needed"),
    ]);
  });

  it("asks less of a disk that already holds the cluster", () => {
    expect(checkDisk("/state", 1, disk(2))).toEqual([]);
    expect(checkDisk("/state", 1, disk(0.5))).toHaveLength(1);
  });

  it("tells all problems at once", () => {
    expect(() => failWith([])).not.toThrow();
    expect(() => failWith(["one"])).toThrow("This host cannot carry the embedded cluster: one");
    expect(() => failWith(["one", "two"])).toThrow(/- one\n {2}- two/);
  });
});
