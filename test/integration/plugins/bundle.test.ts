import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../../scripts/lib/paths";
import { ensureBundles, selectionName } from "../../../toolchain/plugins/bundle";

const cache = mkdtempSync(join(tmpdir(), "gp-test-bundles-"));
let entry: string;
let bin: string;

beforeAll(async () => {
  entry = await ensureBundles(cache);
  bin = join(entry, selectionName(["kubernetes", "language-nodejs", "random"]));
});

afterAll(() => rmSync(cache, { recursive: true, force: true }));

const programs = [
  "pulumi-language-nodejs",
  "pulumi-resource-kubernetes",
  "pulumi-resource-random",
  "pulumi-resource-pulumi-nodejs",
];

/** What an engine does: listens, starts the plugin, and reads its port. Prints both numbers, and then does nothing. */
const engine = `
const server = require("node:net").createServer().listen(0, "127.0.0.1", () => {
  const address = "127.0.0.1:" + server.address().port;
  const child = require("node:child_process").spawn(process.argv[1], [address], { stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.once("data", (port) => console.log(child.pid, String(port).trim()));
  process.on("SIGINT", () => child.kill("SIGINT"));
  child.once("exit", () => process.exit());
});
`;

async function started(program: string) {
  const parent = spawn(process.execPath, ["-e", engine, join(bin, program)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [pid = Number.NaN, port = Number.NaN] = await new Promise<number[]>((resolve) =>
    createInterface({ input: parent.stdout }).once("line", (line) => resolve(line.split(" ").map(Number))),
  );
  return { parent, pid, port };
}

function lives(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
  } catch {
    return false;
  }
}

describe("the plugins", { timeout: 60_000 }, () => {
  it("are bundled once", async () => {
    const { ino } = statSync(entry);
    expect(await ensureBundles(cache)).toBe(entry);
    expect(statSync(entry).ino).toBe(ino);
  });

  it.each(programs)("%s ends by itself when the engine is killed", async (program) => {
    const { parent, pid, port } = await started(program);
    expect(port).toBeGreaterThan(0);
    // It does not just end after a while.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(lives(pid)).toBe(true);
    parent.kill("SIGKILL");
    await expect.poll(() => lives(pid), { timeout: 20_000 }).toBe(false);
  });

  it.each(programs)("%s ends by itself when the engine is killed before it has begun", async (program) => {
    // Something else listens where the engine did: that it does not is another test's.
    const listener = createServer().listen(0, "127.0.0.1");
    await once(listener, "listening");
    const { port } = listener.address() as AddressInfo;
    const parent = spawn(
      process.execPath,
      [
        "-e",
        `const { spawn } = require("node:child_process");
        const { pid } = spawn(process.argv[1], [process.argv[2]], { stdio: "ignore" });
        require("node:fs").writeSync(1, String(pid));
        // Its script has seen who its parent is, and Node begins.
        while (!/^node\\0/.test(require("node:fs").readFileSync("/proc/" + pid + "/cmdline", "latin1"))) {}
        process.kill(process.pid, "SIGKILL");`,
        join(bin, program),
        `127.0.0.1:${port}`,
      ],
      { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
    );
    const [text] = await once(parent.stdout, "data");
    const pid = Number(String(text));
    expect(pid).toBeGreaterThan(1);
    await expect.poll(() => lives(pid), { timeout: 20_000 }).toBe(false);
    listener.close();
  });

  it.each(programs)("%s ends by itself when the engine is gone before it can look", async (program) => {
    // Begins when its parent has gone: whoever takes in orphans is its parent then.
    const later = `parent=$$; { while [ -e /proc/$parent ]; do sleep 0.05; done; exec "$0" 127.0.0.1:1; } & echo $!`;
    const parent = spawn("sh", ["-c", later, join(bin, program)], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [text] = await once(parent.stdout, "data");
    const pid = Number(String(text));
    try {
      await expect.poll(() => /^node\0/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"))).toBe(true);
      await expect.poll(() => lives(pid), { timeout: 20_000 }).toBe(false);
    } finally {
      if (lives(pid)) process.kill(pid, "SIGKILL");
    }
  });

  it.each(programs)("%s starts the next time from what was compiled", async (program) => {
    const compiled = () => {
      const directory = join(cache, "compiled", entry.split("/").at(-1) ?? "");
      return readdirSync(directory).map((name) => `${name} ${statSync(join(directory, name)).ino}`);
    };
    const startOnce = async () => {
      const { parent } = await started(program);
      await new Promise((resolve) => {
        parent.once("exit", resolve);
        parent.kill("SIGINT");
      });
    };
    await startOnce();
    const first = compiled();
    expect(first.length).toBeGreaterThan(0);
    await startOnce();
    // Nothing had to be compiled, or it would have been written again.
    expect(compiled()).toEqual(first);
  });
});
