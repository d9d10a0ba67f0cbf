import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { GoRecipe } from "../../../toolchain/catalogue";
import { Context } from "../../../toolchain/context";
import { buildGo } from "../../../toolchain/go-build";
import { silentProgress } from "../../../toolchain/progress";
import { Store } from "../../../toolchain/store";

const recipe: GoRecipe = {
  kind: "go",
  module: "example.org/tool",
  version: "v1.2.3",
  sum: "h1:right",
  packages: { tool: "example.org/tool/cmd/tool", second: "example.org/tool/cmd/other/v2" },
  variables: { "main.version": "v1.2.3" },
};

/** Stands for `go`: answers from fixed text, notes its arguments, and "compiles" by writing files. */
const stub = (sum: string): string => `#!/bin/sh
echo "$*" >> "$STUB_DIR/calls"
case "$1 $2" in
  "mod download") echo '{"GoMod": "/x/go.mod", "Sum": "${sum}"}' ;;
  "mod edit") echo '{"Go": "1.25.0", "Replace": [{"Old": {"Path": "a.org/a"}, "New": {"Path": "../a"}}]}' ;;
  "list "*) echo "go: downloading b.org/b v1.0.0" >&2; printf 'b.org/b\\nexample.org/tool\\n' ;;
  "build "*)
    while [ "$1" != "-o" ]; do shift; done
    echo one > "$2/tool"; echo two > "$2/other"; cp go.mod "$STUB_DIR/go.mod"; echo b.org/b >&2 ;;
esac
`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "go-"));
  vi.stubEnv("PATH", `${root}:${process.env.PATH}`);
  vi.stubEnv("STUB_DIR", root);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

async function build(sum: string, signal = new AbortController().signal): Promise<string[]> {
  await writeFile(join(root, "go"), stub(sum));
  await chmod(join(root, "go"), 0o755);
  const details: string[] = [];
  const progress = { ...silentProgress, detail: (_: string, text: string) => void details.push(text) };
  const store = new Store(join(root, "cache"));
  const work = await store.workDirectory("tool");
  await buildGo(new Context(store, progress, signal), "tool", recipe, work, join(root, "out"));
  return details;
}

describe("buildGo", () => {
  it("fetches, writes a go.mod, compiles all commands at once, and names them as the catalogue does", async () => {
    const details = await build("h1:right");
    expect(await readFile(join(root, "out", "tool"), "utf8")).toBe("one\n");
    // Go names a command in a directory like v2 after the directory above it.
    expect(await readFile(join(root, "out", "second"), "utf8")).toBe("two\n");
    const calls = (await readFile(join(root, "calls"), "utf8")).trim().split("\n");
    expect(calls.map((call) => call.split(" ")[0])).toEqual(["mod", "mod", "list", "build"]);
    expect(calls.at(-1)).toContain("-X main.version=v1.2.3");
    expect(await readFile(join(root, "go.mod"), "utf8")).not.toContain("replace");
    expect(details.some((text) => text.startsWith("compiling, 1 of at most"))).toBe(true);
  });

  it("stops before anything is compiled when the module's checksum is not the catalogue's", async () => {
    await expect(build("h1:wrong")).rejects.toThrow(
      /has checksum h1:wrong, but the catalogue says h1:right[\s\S]*go clean -modcache/,
    );
    expect(await readFile(join(root, "calls"), "utf8")).not.toContain("build");
  });
});
