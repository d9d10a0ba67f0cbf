import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** Runs a script as its npm script does, from another directory. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(__dirname, "../../../scripts/bootstrap.mjs"), ...args],
    {
      cwd: tmpdir(),
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    },
  );
  return { status, stdout, stderr };
}

describe("the start of a script", () => {
  it.each(["up", "destroy", "status", "db-test", "preview", "render", "password"])(
    "%s has a help",
    (script) => {
      const { status, stdout } = run(script, "--help");
      expect(status).toBe(0);
      expect(stdout).toContain("--stack");
    },
  );

  it("says what there is not", () => {
    expect(run("nothing")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("there is no script nothing"),
    });
    expect(run("../index")).toMatchObject({ status: 1 });
  });

  it("refuses a stack without a file, and a number out of range, before anything is installed", () => {
    expect(run("up", "--stack", "no-such-stack")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("cp Pulumi.dev.yaml"),
    });
    expect(run("up", "--workers", "12")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("from 1 to 9"),
    });
  });

  it("shows all errors of a configuration at once, without a stack trace", () => {
    // A stack of its own: whoever has credentials would really bring up one that is right.
    const stack = `broken-${process.pid}`;
    const file = join(__dirname, `../../../Pulumi.${stack}.yaml`);
    writeFileSync(
      file,
      "config:\n  galera-platform:cluster:\n    workers: 12\n  galera-platform:protect: 7\n",
    );
    try {
      const { status, stderr } = run("up", "--stack", stack);
      expect(status).toBe(1);
      expect(stderr).toMatch(/cluster\.workers[\s\S]*protect/);
      expect(stderr).not.toMatch(/\n\s+at /);
    } finally {
      rmSync(file);
    }
  });
});

describe("render", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "gp-render-"));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const contents = (path: string) =>
    readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".yaml"))
      .sort()
      .map((file) => [file, readFileSync(join(path, file), "utf8")]);

  it("writes the same manifests twice, byte for byte, without passwords", () => {
    for (const name of ["a", "b"]) expect(run("render", "--out", join(directory, name)).status).toBe(0);
    const first = contents(join(directory, "a"));
    expect(first.length).toBeGreaterThan(30);
    expect(contents(join(directory, "b"))).toEqual(first);
    expect(JSON.stringify(first)).not.toContain("password-of-");
  }, 60_000);

  it("refuses a directory that holds something else", () => {
    expect(run("render", "--out", __dirname)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("is not empty"),
    });
  });
});
