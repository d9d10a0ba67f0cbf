import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/lib/paths";

interface Locked {
  optionalDependencies?: Record<string, string>;
  os?: string[];
}

const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: Record<string, Locked>;
};

describe("the lock file", () => {
  // Where it was written with a registry that lacks some, `npm ci` refuses it with EUSAGE, on every platform.
  it("has the packages of every platform", () => {
    const wanted = Object.values(packages).flatMap((locked) =>
      Object.keys(locked.optionalDependencies ?? {}),
    );
    const missing = wanted.filter(
      (name) => !Object.keys(packages).some((location) => location.endsWith(`node_modules/${name}`)),
    );
    expect(missing).toEqual([]);
    const platforms = new Set(Object.values(packages).flatMap((locked) => locked.os ?? []));
    expect([...platforms]).toEqual(expect.arrayContaining(["linux", "darwin"]));
  });
});
