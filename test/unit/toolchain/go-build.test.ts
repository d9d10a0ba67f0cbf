import { describe, expect, it } from "vitest";
import { bundles, type GoRecipe } from "../../../toolchain/catalogue";
import { composeGoMod, explainGoFailure, laterGo, linkFlags } from "../../../toolchain/go-build";

const recipe: GoRecipe = {
  kind: "go",
  module: "example.org/tool",
  version: "v1.2.3",
  sum: "h1:x",
  packages: { tool: "example.org/tool/cmd/tool" },
};
const lines = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("replace "));

describe("composeGoMod", () => {
  it("requires the module and keeps its version of Go", () => {
    const text = composeGoMod(recipe, { Go: "1.25.1" });
    expect(text).toContain("\ngo 1.25.1\n");
    expect(text).toContain("\nrequire example.org/tool v1.2.3\n");
    expect(lines(text)).toEqual([]);
  });

  it("copies replacements by modules and drops those by directories", () => {
    const text = composeGoMod(recipe, {
      Replace: [
        { Old: { Path: "a.org/a" }, New: { Path: "b.org/b", Version: "v1.0.0" } },
        { Old: { Path: "a.org/c", Version: "v0.1.0" }, New: { Path: "a.org/c", Version: "v0.2.0" } },
        { Old: { Path: "a.org/near" }, New: { Path: "./near" } },
        { Old: { Path: "a.org/sdk" }, New: { Path: "../sdk" } },
        { Old: { Path: "a.org/abs" }, New: { Path: "/src/abs" } },
      ],
    });
    expect(lines(text)).toEqual([
      "replace a.org/a => b.org/b v1.0.0",
      "replace a.org/c v0.1.0 => a.org/c v0.2.0",
    ]);
  });

  it("gives staging modules the version they are published under, and only them", () => {
    const staged = { ...recipe, staging: { prefix: "k8s.io/", version: "v0.36.3" } };
    const text = composeGoMod(staged, {
      Require: [
        { Path: "k8s.io/api", Version: "v0.0.0" },
        { Path: "k8s.io/klog/v2", Version: "v2.140.0" },
        { Path: "example.org/other", Version: "v0.0.0" },
      ],
    });
    expect(lines(text)).toEqual(["replace k8s.io/api => k8s.io/api v0.36.3"]);
  });

  it("takes the dependencies of the module it is aligned with, but never replaces itself", () => {
    const text = composeGoMod(
      recipe,
      { Go: "1.25.0", Replace: [{ Old: { Path: "a.org/a" }, New: { Path: "b.org/b", Version: "v9.0.0" } }] },
      {
        staging: { prefix: "k8s.io/", version: "v0.36.3" },
        upstream: {
          Go: "1.26.0",
          Require: [
            { Path: "a.org/a", Version: "v1.0.0" },
            { Path: "k8s.io/api", Version: "v0.0.0" },
            { Path: "example.org/tool", Version: "v1.0.0" },
          ],
        },
      },
    );
    expect(text).toContain("\ngo 1.26.0\n");
    expect(lines(text)).toEqual([
      "replace a.org/a => a.org/a v1.0.0",
      "replace k8s.io/api => k8s.io/api v0.36.3",
    ]);
  });
});

it("compares versions of Go by number", () => {
  expect(laterGo("1.9.0", "1.26")).toBe("1.26");
  expect(laterGo("1.26.1", "1.26")).toBe("1.26.1");
  expect(laterGo("1.26", "1.26.0")).toBe("1.26");
});

describe("linkFlags", () => {
  it("says all of Kubernetes' version, or kubelets are refused", () => {
    const { local } = bundles.kubernetes;
    if (local.kind !== "go") throw new Error("Kubernetes is written in Go");
    const flags = linkFlags(local);
    for (const name of ["gitVersion=v1.36.3", "gitMajor=1", "gitMinor=36"]) {
      expect(flags).toContain(`-X k8s.io/component-base/version.${name}`);
    }
  });

  it("links statically where C is involved, so that the host's libraries do not matter", () => {
    expect(linkFlags({ ...recipe, cgo: true })).toContain("-extldflags -static");
    expect(linkFlags(recipe)).toBe("-s -w");
  });
});

describe("explainGoFailure", () => {
  const explain = (text: string, code = 1): string =>
    explainGoFailure(
      "kubernetes",
      recipe,
      { code, stdout: "", tail: text.split("\n"), timedOut: false },
      "/log",
    ).message;

  it.each([
    [
      'go: m@v1: Get "https://p/m": dial tcp: lookup p: no such host',
      /could not be reached.*no such host[\s\S]*run this again/,
    ],
    ["go: m@v1: reading https://p/m.zip: 503 Service Unavailable", /could not be reached/],
    ["verifying m@v1: checksum mismatch\nSECURITY ERROR", /wrong checksum[\s\S]*GOPROXY/],
    ["write /tmp/x: no space left on device", /disk became full[\s\S]*Free space/],
    ["/usr/local/go/pkg/tool/link: signal: killed", /want of memory/],
    [
      "./main.go:1: undefined: x",
      /Building kubernetes from example.org\/tool v1.2.3 failed: .*undefined[\s\S]*\/log/,
    ],
  ])("says of %j what to do", (text, expected) => {
    expect(explain(text)).toMatch(expected);
  });

  it("says where to get Go when there is none", () => {
    expect(explain("spawn go ENOENT", 127)).toMatch(/no `go` on PATH[\s\S]*go\.dev\/dl/);
  });
});
