import { describe, expect, it } from "vitest";
import { checkHost, hostPrograms } from "../../../../scripts/lib/host-toolchain";

describe("a host for the embedded cluster", () => {
  it("is Linux, and root", () => {
    expect(() => checkHost("linux", 0)).not.toThrow();
    expect(() => checkHost("darwin", 0)).toThrow(/runs on Linux only; this is darwin[\s\S]*Multipass/);
    expect(() => checkHost("win32", undefined)).toThrow(/this is win32/);
    expect(() => checkHost("linux", 1000)).toThrow(/needs root[\s\S]*sudo -E/);
  });
});

describe("programs of the host", () => {
  it("leave out what only goes into images, and what only tests run", () => {
    expect(hostPrograms()).toContain("kubelet");
    for (const name of ["coredns", "pause", "helm", "kubeconform", "actionlint"])
      expect(hostPrograms()).not.toContain(name);
  });
});
