import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packed } from "../../../toolchain/packed";
import { unpacked } from "../../lib/unpacked";

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-test-packed-"));
  file = join(directory, "program.cjs");
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function run(program: string, ...args: string[]) {
  writeFileSync(file, packed(program));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("a packed program", () => {
  it("runs as it would have done unpacked", () => {
    const program = `
      console.log(require.main === module, __filename, __dirname, process.argv[2]);
      console.log("“quoted”", \`\${1 + 1}\`);
      exports.done = require("node:path").sep;
      console.log(module.exports.done);`;
    expect(run(program, "argument")).toEqual({
      status: 0,
      stdout: `true ${file} ${directory} argument\n“quoted” 2\n/\n`,
      stderr: "",
    });
  });

  it("shows the line of an error", () => {
    const { status, stderr } = run(`\n\nfunction broken() {\n  throw new Error("oh no");\n}\nbroken();`);
    expect(status).toBe(1);
    expect(stderr).toContain(`${file}:4\n  throw new Error("oh no");`);
    expect(stderr).toContain(`at broken (${file}:4:9)`);
  });

  it("holds the program, in lines, in less room", () => {
    const program = `console.log(${JSON.stringify("a program of ours ".repeat(500))});`;
    const text = packed(program);
    expect(unpacked(text)).toBe(program);
    expect(text.length).toBeLessThan(program.length / 3);
    expect(packed("").length).toBeLessThan(700);
    for (const line of packed(
      Buffer.from(Array.from({ length: 999 }, (_, i) => (i * i) % 95)).toString(),
    ).split("\n"))
      expect(line.length).toBeLessThanOrEqual(160);
  });

  it("is the same bytes on every machine", () => {
    // Another packer is another name of the ConfigMap, which restarts the members: never by accident.
    expect(packed(`console.log("one", "one", "one");`)).toMatchInlineSnapshot(`
      ""use strict";
      // A program, packed: base64 of zlib's format. Errors name lines of what is inside.
      const packed = \`
      eNpLzs8rzs9J1cvJT9dQys9LVdJRQKY0rQG9mgoa
      \`;
      const program = require("node:zlib").inflateSync(Buffer.from(packed, "base64")).toString();
      const names = ["exports","require","module","__filename","__dirname"];
      require("node:vm").compileFunction(program, names, { filename: __filename })(exports, require, module, __filename, __dirname);
      "
    `);
  });
});
