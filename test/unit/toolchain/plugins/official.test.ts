import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findOnPath, hasLanguageHost, install, isInstalled } from "../../../../toolchain/plugins/official";

let directory: string;
let own: string;
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), "galera-platform-official-"));
  own = path.join(directory, "cache/store");
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

const wanted = { name: "kubernetes", version: "4.34.2" };

describe("an official plugin", () => {
  it("is found in the engine's home in the right version, and not while half downloaded", async () => {
    const env = { PULUMI_HOME: path.join(directory, "home"), PATH: "" };
    expect(await isInstalled(wanted, own, env)).toBe(false);
    program("home/plugins/resource-kubernetes-v4.0.0/pulumi-resource-kubernetes");
    expect(await isInstalled(wanted, own, env)).toBe(false);
    program("home/plugins/resource-kubernetes-v4.34.2/pulumi-resource-kubernetes");
    expect(await isInstalled(wanted, own, env)).toBe(true);
    writeFileSync(path.join(directory, "home/plugins/resource-kubernetes-v4.34.2.partial"), "");
    expect(await isInstalled(wanted, own, env)).toBe(false);
  });

  it("is found on PATH, and our own there is not taken for it", async () => {
    const ours = program("cache/store/pulumi-plugins-1/bin/kubernetes/pulumi-resource-kubernetes");
    const env = { HOME: directory, PATH: path.dirname(ours) };
    expect(await isInstalled(wanted, own, env)).toBe(false);
    const theirs = program("bin/pulumi-resource-kubernetes");
    const both = { ...env, PATH: `${path.dirname(ours)}:${path.dirname(theirs)}` };
    expect(await findOnPath("pulumi-resource-kubernetes", own, both)).toBe(theirs);
    expect(await isInstalled(wanted, own, both)).toBe(true);
  });
});

describe("the language host", () => {
  it("belongs to an engine that has it beside itself, also behind a link", async () => {
    const engine = program("release/pulumi");
    expect(await hasLanguageHost(engine, own)).toBe(false);
    program("release/pulumi-language-nodejs");
    expect(await hasLanguageHost(engine, own)).toBe(true);
    const link = path.join(directory, "pulumi");
    symlinkSync(engine, link);
    expect(await hasLanguageHost(link, own)).toBe(true);
  });
});

describe("a download", () => {
  // Through a proxy, so that the host itself is not looked for.
  const env = { HTTPS_PROXY: "http://proxy.test", PATH: process.env.PATH };
  const memory = () => path.join(directory, "memory");

  it("that works leaves nothing to remember", async () => {
    const log = path.join(directory, "arguments");
    const engine = program("pulumi", `echo "$@" > ${log}`);
    expect(await install(wanted, engine, memory(), env)).toBeUndefined();
    expect(readFileSync(log, "utf8").trim()).toBe(
      "--non-interactive plugin install resource kubernetes v4.34.2",
    );
    expect(existsSync(memory())).toBe(false);
  });

  it("that fails is given up at the first attempt, and not tried again for a while", async () => {
    const log = path.join(directory, "attempts");
    const engine = program(
      "pulumi",
      `echo x >> ${log}; echo 'warning: Error downloading plugin: no such host' >&2; exec sleep 30`,
    );
    const since = Date.now();
    expect(await install(wanted, engine, memory(), env)).toBe("no such host");
    expect(await install(wanted, engine, memory(), env)).toBe("no such host");
    expect(Date.now() - since).toBeLessThan(5_000);
    expect(readFileSync(log, "utf8")).toBe("x\n");
    const file = path.join(memory(), "kubernetes-4.34.2.json");
    writeFileSync(file, JSON.stringify({ failure: "old", at: Date.now() - 3_600_000 }));
    await install(wanted, engine, memory(), env);
    expect(readFileSync(log, "utf8")).toBe("x\nx\n");
  });
});
