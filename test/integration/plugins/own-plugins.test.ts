import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensurePlugins } from "../../../toolchain/plugins";
import { packageVersion } from "../../../toolchain/plugins/bundle";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), "galera-platform-own-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Makes an executable that does what `body` says. */
function program(where: string, body = "exit 0"): string {
  const file = path.join(directory, where);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe("our plugins", () => {
  it("stand in for what is missing, and for nothing else", async () => {
    const engine = program("release/pulumi", "echo 'error: no' >&2; exit 1");
    const env = { HOME: directory, HTTPS_PROXY: "http://proxy.test", PATH: process.env.PATH ?? "" };
    const cache = path.join(directory, "cache");
    const all = await ensurePlugins({ pulumi: engine, cache, env });
    expect(path.basename(all.directory)).toBe("kubernetes+language-nodejs+random");
    expect(existsSync(path.join(all.directory, "pulumi-resource-pulumi-nodejs"))).toBe(true);
    expect(all.announced).toHaveLength(3);
    expect(all.announced.join("\n")).toMatch(/Provider kubernetes .* own plugin is used .*error: no/);

    program("release/pulumi-language-nodejs");
    for (const name of ["kubernetes", "random"]) {
      const version = await packageVersion(`@pulumi/${name}`);
      program(`.pulumi/plugins/resource-${name}-v${version}/pulumi-resource-${name}`);
    }
    const none = await ensurePlugins({ pulumi: engine, cache, env });
    expect(none.announced).toEqual([]);
    expect(path.basename(none.directory)).toBe("none");
  });

  it("are made once, and anew where they were damaged", async () => {
    const cache = path.join(directory, "cache");
    const { directory: first } = await ensurePlugins({ own: true, cache });
    const bundle = path.join(first, "../../kubernetes.cjs");
    const { ino } = statSync(bundle);
    expect((await ensurePlugins({ own: true, cache })).directory).toBe(first);
    expect(statSync(bundle).ino).toBe(ino);
    const content = readFileSync(bundle);
    writeFileSync(bundle, "broken");
    await ensurePlugins({ own: true, cache });
    expect(readFileSync(bundle).equals(content)).toBe(true);
  });
});
