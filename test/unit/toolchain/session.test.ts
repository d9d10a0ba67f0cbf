import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { programs } from "../../../toolchain/catalogue";
import { type BundleName, bundleNames, imageNames, programNames } from "../../../toolchain/catalogue/types";
import { localKey, upstreamKey } from "../../../toolchain/image-build";
import { buildKey, membersOf, releaseKey } from "../../../toolchain/program-ways";
import { type Progress, silentProgress } from "../../../toolchain/progress";
import { Session } from "../../../toolchain/session";
import { Store } from "../../../toolchain/store";

let cache: string;
let store: Store;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "session-"));
  store = new Store(cache);
  // A cache hit must not need the network: whatever asks for it fails the test.
  vi.stubGlobal("fetch", () => Promise.reject(new Error("a run without work went to the network")));
  vi.stubEnv("PATH", "/nowhere");
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true });
});

async function image(key: string, reference: string, created: string): Promise<void> {
  const work = await store.workDirectory("image-pause");
  const image = { reference, digest: "sha256:x", source: "local" as const, compressed: 1 };
  const facts = { version: "1", how: "local", origin: "", seconds: 1, created };
  await store.commit(work, { ...facts, name: "image-pause", key, image });
}

function silentButStrict(): Progress {
  return { ...silentProgress, start: (part, what) => expect.unreachable(`${part}: ${what}`) };
}

describe("images from the cache", () => {
  it("are the source that was asked for", async () => {
    await image(localKey("pause"), "local", "2026-01-01T00:00:00Z");
    await image(upstreamKey("pause"), "upstream", "2026-01-02T00:00:00Z");
    const session = (): Session => new Session({ cache, progress: silentButStrict() });
    expect(await session().images(["pause"], "local")).toEqual({ pause: "local" });
    expect(await session().images(["pause"], "upstream")).toEqual({ pause: "upstream" });
  });

  it("stay what they were under auto, or pods would be rolled because somebody tried the other source", async () => {
    await image(upstreamKey("pause"), "upstream", "2026-01-02T00:00:00Z");
    await image(localKey("pause"), "local", "2026-01-01T00:00:00Z");
    expect(await new Session({ cache, progress: silentButStrict() }).images(["pause"], "auto")).toEqual({
      pause: "local",
    });
  });
});

describe("programs from the cache", () => {
  it("are all of a bundle, in one directory, and take no time", async () => {
    const key = releaseKey("cni-plugins") ?? "";
    const work = await store.workDirectory("cni-plugins");
    await mkdir(join(work, "entry", "bin"), { recursive: true });
    for (const name of ["bridge", "host-local", "loopback", "portmap"])
      await writeFile(join(work, "entry", "bin", name), name);
    const facts = { version: "1", how: "release", origin: "", seconds: 1, created: "" };
    await store.commit(work, { ...facts, name: "cni-plugins", key });
    const session = new Session({ cache, progress: silentButStrict() });
    const paths = await session.programs(["cni-bridge", "cni-portmap"]);
    const bin = join(store.directory("cni-plugins", key), "bin");
    expect(paths).toEqual({
      "cni-bridge": join(bin, programs["cni-bridge"].file),
      "cni-portmap": join(bin, programs["cni-portmap"].file),
    });
    expect(session.reports).toMatchObject([{ part: "cni-plugins", how: "cache", seconds: 0 }]);
  });
});

describe("a run with everything in the cache", () => {
  /** A compiler that only says its version, and writes down what else it is asked for. */
  async function compilerThatCounts(): Promise<() => Promise<string>> {
    const directory = join(cache, "compiler");
    const calls = join(cache, "calls");
    await mkdir(directory);
    const script = `#!/bin/sh\n[ "$*" = version ] && exec echo "go version go1.26.0 linux/amd64"\necho "$*" >>${calls}\nexit 1\n`;
    await writeFile(join(directory, "go"), script, { mode: 0o755 });
    vi.stubEnv("PATH", `${directory}:/bin:/usr/bin`);
    return () => readFile(calls, "utf8").catch(() => "");
  }

  async function fill(except?: BundleName): Promise<void> {
    const context = new Session({ cache }).context;
    for (const name of bundleNames.filter((bundle) => bundle !== except)) {
      const key = (await buildKey(context, name)) ?? releaseKey(name);
      if (key === null) throw new Error(`${name} can be had in no way here`);
      const work = await store.workDirectory(name);
      await mkdir(join(work, "entry", "bin"), { recursive: true });
      for (const member of Object.values(membersOf(name)))
        await writeFile(join(work, "entry", "bin", member.file), name);
      const facts = { version: "1", how: "built", origin: "", seconds: 1, created: "" };
      await store.commit(work, { ...facts, name, key });
    }
    for (const name of imageNames) {
      const work = await store.workDirectory(`image-${name}`);
      const facts = { version: "1", how: "local", origin: "", seconds: 1, created: "" };
      const made = { reference: name, digest: "sha256:x", source: "local" as const, compressed: 1 };
      await store.commit(work, { ...facts, name: `image-${name}`, key: localKey(name), image: made });
    }
  }

  it("makes no part of the whole catalogue, asks no compiler and no network", async () => {
    const calls = await compilerThatCounts();
    await fill();
    const session = new Session({ cache, progress: silentButStrict() });
    await session.ensure(programNames, imageNames, "auto");
    expect(session.reports.length).toBeGreaterThanOrEqual(imageNames.length);
    expect(session.reports.filter(({ how }) => how !== "cache" && how !== "path")).toEqual([]);
    expect(session.reports.filter(({ seconds }) => seconds !== 0)).toEqual([]);
    expect(await calls()).toBe("");
  });

  it("but for one makes that one", async () => {
    const calls = await compilerThatCounts();
    await fill("crane");
    await expect(new Session({ cache }).ensure(programNames, imageNames, "auto")).rejects.toThrow(/crane/);
    expect(await calls()).not.toBe("");
  });
});

describe("a failure", () => {
  it("says every way that was tried when there is no network and no compiler", async () => {
    await expect(new Session({ cache }).programs(["crane"])).rejects.toThrow(
      /no way to crane.*PATH has no crane.*not in the cache.*github.com cannot be reached.*no Go on PATH/,
    );
  });

  it("of one part stops the others, and is what the person reads", async () => {
    const since = Date.now();
    await expect(new Session({ cache }).programs(["crane", "registry", "etcd"])).rejects.toThrow(
      "There is no way to",
    );
    expect(Date.now() - since).toBeLessThan(5000);
  });

  it("is the interruption when there was one", async () => {
    const controller = new AbortController();
    controller.abort(new Error("interrupted"));
    await expect(new Session({ cache, signal: controller.signal }).programs(["crane"])).rejects.toThrow(
      "interrupted",
    );
  });
});
