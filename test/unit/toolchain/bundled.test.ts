import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundled } from "../../../toolchain/bundled";
import { unpacked } from "../../lib/unpacked";

let directory: string;
let cache: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-test-bundled-"));
  cache = join(directory, "cache");
  writeFileSync(
    join(directory, "main.ts"),
    `import { word } from "./part"; console.log(word satisfies string);`,
  );
  writeFileSync(join(directory, "part.ts"), `export const word = "one";`);
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

const bundle = () => bundled(join(directory, "main.ts"), {}, cache);
const kept = () => readdirSync(cache).map((name) => statSync(join(cache, name)).ino);

describe("a bundle", () => {
  it("is made once", () => {
    const first = bundle();
    expect(unpacked(first)).toContain('"one"');
    const before = kept();
    expect(before).toHaveLength(1);
    expect(bundle()).toBe(first);
    // Made again, it would have been written again.
    expect(kept()).toEqual(before);
  });

  it("is made again when any file that went into it has changed, whatever its size and time", () => {
    const part = join(directory, "part.ts");
    const time = new Date("2020-01-01T00:00:00Z");
    utimesSync(part, time, time);
    expect(unpacked(bundle())).toContain('"one"');
    writeFileSync(part, `export const word = "two";`);
    utimesSync(part, time, time);
    expect(unpacked(bundle())).toContain('"two"');
    rmSync(part);
    expect(bundle).toThrow(/Could not resolve ".\/part"/);
  });

  it("does not need to be kept", () => {
    writeFileSync(cache, "a file where the directory should be");
    expect(unpacked(bundle())).toContain('"one"');
  });
});
