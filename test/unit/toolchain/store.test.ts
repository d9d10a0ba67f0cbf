import { spawnSync } from "node:child_process";
import { access, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EntryMarker, recordFile, Store } from "../../../toolchain/store";

let root: string;
let store: Store;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "store-"));
  store = new Store(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const facts = {
  version: "1.0.0",
  how: "go",
  origin: "example.org/m@v1.0.0",
  seconds: 1,
  created: "2026-01-01T00:00:00Z",
};

async function make(name: string, key: string, content = "program"): Promise<EntryMarker> {
  const work = await store.workDirectory(name);
  await mkdir(join(work, "entry", "bin"), { recursive: true });
  await writeFile(join(work, "entry", "bin", name), content);
  return store.commit(work, { ...facts, name, key });
}

describe("an entry", () => {
  it("is read back as it was made, and nothing of the work is left", async () => {
    const made = await make("tool", "k1");
    expect(await store.read("tool", "k1")).toEqual(made);
    expect(made.files.map(({ path }) => path)).toEqual(["bin/tool"]);
    expect(await readdir(join(root, "tmp"))).toEqual([]);
  });

  it("is another one under another key", async () => {
    await make("tool", "k1");
    expect(await store.read("tool", "k2")).toBeNull();
  });

  it("does not exist before it is whole", async () => {
    const work = await store.workDirectory("tool");
    await mkdir(join(work, "entry", "bin"), { recursive: true });
    await writeFile(join(work, "entry", "bin", "tool"), "half");
    expect(await store.read("tool", "k1")).toBeNull();
  });

  it("is refused when a file became shorter, and the message says what to do", async () => {
    await make("tool", "k1");
    await writeFile(join(store.directory("tool", "k1"), "bin", "tool"), "x");
    await expect(store.read("tool", "k1")).rejects.toThrow(/1 bytes instead of 7.*\n.*--repair --only tool/);
  });

  it("is refused when a file is gone", async () => {
    await make("tool", "k1");
    await rm(join(store.directory("tool", "k1"), "bin", "tool"));
    await expect(store.read("tool", "k1")).rejects.toThrow("is missing");
  });

  it("is refused when a file was replaced by one of the same size", async () => {
    await make("tool", "k1");
    await writeFile(join(store.directory("tool", "k1"), "bin", "tool"), "PROGRAM");
    await expect(store.read("tool", "k1")).rejects.toThrow(/SHA-256 [0-9a-f]{64} instead of [0-9a-f]{64}/);
  });

  it("is accepted when only the time of a file changed, as after a restore from a backup", async () => {
    await make("tool", "k1");
    await utimes(join(store.directory("tool", "k1"), "bin", "tool"), new Date(0), new Date(0));
    expect(await store.read("tool", "k1")).not.toBeNull();
  });

  it("betrays a change with size and time kept when read thoroughly", async () => {
    await make("tool", "k1");
    const file = join(store.directory("tool", "k1"), "bin", "tool");
    const before = await stat(file);
    await writeFile(file, "PROGRAM");
    await utimes(file, before.atime, (Math.floor(before.mtimeMs) + 0.5) / 1000);
    expect(await store.read("tool", "k1")).not.toBeNull();
    await expect(store.read("tool", "k1", true)).rejects.toThrow("SHA-256");
  });

  it("can be removed and made again", async () => {
    await make("tool", "k1");
    await store.remove("tool", "k1");
    expect(await store.read("tool", "k1")).toBeNull();
    expect(await make("tool", "k1", "again")).toMatchObject({ name: "tool" });
  });
});

describe("what the registry keeps of an image", () => {
  const blob = "registry/blobs/ab/data";
  async function image(): Promise<void> {
    await mkdir(join(root, "registry/blobs/ab"), { recursive: true });
    await writeFile(join(root, blob), "layer");
    const work = await store.workDirectory("image-x");
    await store.commit(work, { ...facts, name: "image-x", key: "k1", blobs: [await recordFile(root, blob)] });
  }

  it("belongs to the entry: without it the image is not there", async () => {
    await image();
    expect(await store.read("image-x", "k1")).not.toBeNull();
    await rm(join(root, blob));
    await expect(store.read("image-x", "k1")).rejects.toThrow("data is missing");
  });

  it("goes with the entry when it is damaged, or the next push would skip it, and stays when it is not", async () => {
    await image();
    await store.remove("image-x", "k1");
    await access(join(root, blob));
    await image();
    await writeFile(join(root, blob), "LAYER");
    await store.remove("image-x", "k1");
    await expect(access(join(root, blob))).rejects.toThrow();
  });
});

describe("sweep", () => {
  it("removes what a killed build left, and it left no entry", async () => {
    const script = `
      const { Store } = require(${JSON.stringify(join(__dirname, "../../../toolchain/store.ts"))});
      const fs = require("node:fs");
      (async () => {
        const work = await new Store(${JSON.stringify(root)}).workDirectory("tool");
        fs.mkdirSync(work + "/entry/bin", { recursive: true });
        fs.writeFileSync(work + "/entry/bin/tool", "half");
        process.kill(process.pid, "SIGKILL");
      })();`;
    const { signal } = spawnSync(process.execPath, ["--import", "tsx", "-e", script], {
      cwd: join(__dirname, "../../.."),
    });
    expect(signal).toBe("SIGKILL");
    expect(await readdir(join(root, "tmp"))).toHaveLength(1);
    await store.sweep();
    expect(await readdir(join(root, "tmp"))).toEqual([]);
    await expect(access(join(root, "store"))).rejects.toThrow();
  });

  it("leaves alone what a living process works on", async () => {
    const work = await store.workDirectory("tool");
    await store.sweep();
    expect(JSON.parse(await readFile(join(work, "owner.json"), "utf8"))).toMatchObject({ pid: process.pid });
  });

  it("leaves alone a fresh directory whose owner is not yet written", async () => {
    await mkdir(join(root, "tmp", "tool-1-abc"), { recursive: true });
    await store.sweep();
    expect(await readdir(join(root, "tmp"))).toEqual(["tool-1-abc"]);
  });
});
