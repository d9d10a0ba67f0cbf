import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { programDependencies } from "../../../../../toolchain/plugins/language-nodejs/dependencies";

const directory = mkdtempSync(path.join(tmpdir(), "galera-platform-dependencies-"));
afterAll(() => rmSync(directory, { recursive: true }));

describe("a program's packages", () => {
  it("are those of its lock file, the direct ones or all", () => {
    writeFileSync(path.join(directory, "package.json"), JSON.stringify({ dependencies: { "@a/b": "1" } }));
    const packages = {
      "": { name: "program" },
      "node_modules/@a/b": { version: "1.0.0" },
      "node_modules/c": { version: "2.0.0" },
      "node_modules/@a/b/node_modules/c": { version: "1.9.0" },
    };
    writeFileSync(path.join(directory, "package-lock.json"), JSON.stringify({ packages }));
    expect(programDependencies(directory, false)).toEqual([{ name: "@a/b", version: "1.0.0" }]);
    expect(programDependencies(directory, true)).toEqual([
      { name: "@a/b", version: "1.0.0" },
      { name: "c", version: "2.0.0" },
      { name: "c", version: "1.9.0" },
    ]);
  });

  it("are none where there is no program", () => {
    expect(programDependencies(path.join(directory, "none"), true)).toEqual([]);
  });
});
