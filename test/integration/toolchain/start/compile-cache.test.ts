import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { root } from "../../../../scripts/lib/paths";

const library = join(root, "toolchain/start/compile-cache.cjs");
let directory: string;
let cache: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-test-start-"));
  cache = join(directory, "made", "cache.bin");
  write("starter.cjs", `require(${JSON.stringify(library)}).installCompileCache(${JSON.stringify(cache)});`);
  write("main.cjs", `console.log(require("./part.cjs").value, require("./part.cjs").where);`);
  write("part.cjs", part("one"));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const part = (value: string) => `exports.value = "${value}"; exports.where = __filename;`;

function write(name: string, content: string): void {
  writeFileSync(join(directory, name), content);
}

function run(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--require", join(directory, "starter.cjs"), ...args, join(directory, "main.cjs")],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout.trim();
}

describe("compiled code of an earlier process", () => {
  it("is used, and written only where something was missing", () => {
    const expected = `one ${join(directory, "part.cjs")}`;
    expect(run()).toBe(expected);
    const { ino } = statSync(cache);
    expect(run()).toBe(expected);
    // A file that was written again is another one: nothing had to be compiled in the second run.
    expect(statSync(cache).ino).toBe(ino);
    write("main.cjs", `console.log("another", require("./part.cjs").value);`);
    expect(run()).toBe("another one");
    expect(statSync(cache).ino).not.toBe(ino);
  });

  it("is used where a module sets a flag of V8, as the SDK does", () => {
    write("part.cjs", `require("node:v8").setFlagsFromString("--allow-natives-syntax"); ${part("one")}`);
    run();
    const { ino } = statSync(cache);
    run();
    expect(statSync(cache).ino).toBe(ino);
  });

  it("is not used for a file that was replaced by one of the same size and time", () => {
    const file = join(directory, "part.cjs");
    const time = new Date("1985-10-26T08:15:00Z");
    utimesSync(file, time, time);
    expect(run()).toMatch(/^one /);
    rmSync(file);
    write("part.cjs", part("two"));
    utimesSync(file, time, time);
    expect(run()).toMatch(/^two /);
  });

  it.each([
    ["cut off", () => truncateSync(cache, 40)],
    ["no cache at all", () => writeFileSync(cache, "nonsense, and more of it")],
    [
      "damaged inside",
      () => {
        const content = readFileSync(cache);
        writeFileSync(cache, content.fill(0x55, Math.floor(content.length / 2)));
      },
    ],
  ])("does no harm where it is %s", (_, damage) => {
    run();
    damage();
    expect(run()).toMatch(/^one /);
    const { ino } = statSync(cache);
    expect(run()).toMatch(/^one /);
    expect(statSync(cache).ino).toBe(ino);
  });

  it("is done without where it cannot be written", () => {
    writeFileSync(join(directory, "made"), "a file where the directory should be");
    expect(run()).toMatch(/^one /);
    expect(existsSync(cache)).toBe(false);
  });

  it("gives modules the `require` that Node gives them", () => {
    write(
      "main.cjs",
      `console.log(
         require.resolve("./part.cjs") === ${JSON.stringify(join(directory, "part.cjs"))},
         require.resolve.paths("x").includes(${JSON.stringify(join(directory, "node_modules"))}),
         require.main === module, __dirname === ${JSON.stringify(directory)}, this === exports);
       import("./part.cjs").then((part) => console.log(part.default.value));`,
    );
    expect(run()).toBe("true true true true true\none");
    expect(run()).toBe("true true true true true\none");
  });
});
