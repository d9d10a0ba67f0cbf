import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundles } from "../../../toolchain/catalogue";
import { Context } from "../../../toolchain/context";
import { accepts, findOnPath } from "../../../toolchain/path-programs";
import { membersOf } from "../../../toolchain/program-ways";
import { silentProgress } from "../../../toolchain/progress";
import { Store } from "../../../toolchain/store";

describe("accepts", () => {
  it("wants the very version where that is the rule", () => {
    expect(accepts("1.36.3", "1.36.3", "exact")).toBe(true);
    expect(accepts("v1.36.3", "1.36.3", "exact")).toBe(true);
    for (const other of ["1.36.2", "1.36.4", "1.36.3-rc.1", "1.36", "", "1.36.3+k3s1"]) {
      expect(accepts(other, "1.36.3", "exact")).toBe(false);
    }
  });

  it("takes a newer one of the same major version where that will do", () => {
    for (const good of ["3.250.0", "3.250.1", "3.251.0"])
      expect(accepts(good, "3.250.0", "same-major")).toBe(true);
    for (const bad of ["3.249.9", "4.0.0", "2.999.0", "3.251.0-dev.1"]) {
      expect(accepts(bad, "3.250.0", "same-major")).toBe(false);
    }
  });

  it("is an order within a major version", () => {
    const version = fc.tuple(fc.nat(3), fc.nat(12), fc.nat(12));
    fc.assert(
      fc.property(version, version, (a, b) => {
        const newer = a[0] === b[0] && (a[1] > b[1] || (a[1] === b[1] && a[2] >= b[2]));
        expect(accepts(a.join("."), b.join("."), "same-major")).toBe(newer);
      }),
    );
  });
});

describe("findOnPath", () => {
  let root: string;
  let context: Context;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "path-"));
    context = new Context(new Store(root), silentProgress, new AbortController().signal);
  });
  afterEach(() => rm(root, { recursive: true }));

  async function program(directory: string, name: string, says: string): Promise<void> {
    await mkdir(join(root, directory), { recursive: true });
    const calls = join(root, `${name}.calls`);
    await writeFile(join(root, directory, name), `#!/bin/sh\necho called >> ${calls}\necho "${says}"\n`);
    await chmod(join(root, directory, name), 0o755);
  }
  const look = (...directories: string[]): Promise<string | null> =>
    findOnPath(
      context,
      bundles.crane,
      membersOf("crane"),
      directories.map((name) => join(root, name)).join(":"),
    );

  it("passes over a wrong version, and takes the right one from a later directory", async () => {
    await program("old", "crane", "v0.20.0");
    await program("new", "crane", `v${bundles.crane.version}`);
    expect(await look("old", "new")).toBe(join(root, "new"));
    expect(await look("old")).toBeNull();
  });

  it("passes over what cannot be run or does not say a version", async () => {
    await program("mute", "crane", "hello");
    await program("data", "crane", `v${bundles.crane.version}`);
    await chmod(join(root, "data", "crane"), 0o644);
    expect(await look("mute", "data", "missing")).toBeNull();
  });

  it("asks a program once, and again when it has changed", async () => {
    await program("new", "crane", `v${bundles.crane.version}`);
    await look("new");
    context = new Context(new Store(root), silentProgress, new AbortController().signal);
    await look("new");
    expect(await readFile(join(root, "crane.calls"), "utf8")).toBe("called\n");
    await program("new", "crane", "v0.0.1 and longer than before");
    context = new Context(new Store(root), silentProgress, new AbortController().signal);
    expect(await look("new")).toBeNull();
  });

  it("wants all programs of a bundle from one directory: the shim must be containerd's", async () => {
    const version = `v${bundles.containerd.version}`;
    await program("a", "containerd", `containerd example.org/containerd ${version} abc`);
    await program("b", "containerd-shim-runc-v2", `shim:\n  Version:  ${version}`);
    await program("b", "ctr", `ctr example.org/containerd ${version}`);
    const find = (): Promise<string | null> =>
      findOnPath(
        context,
        bundles.containerd,
        membersOf("containerd"),
        `${join(root, "a")}:${join(root, "b")}`,
      );
    expect(await find()).toBeNull();
    await program("b", "containerd", `containerd example.org/containerd ${version} abc`);
    expect(await find()).toBe(join(root, "b"));
  });
});
