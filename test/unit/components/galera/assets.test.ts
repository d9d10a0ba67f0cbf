import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadAssets } from "../../../../components/galera/assets";
import { unpacked } from "../../../lib/unpacked";

describe("loadAssets", () => {
  const { agent, entrypoint } = loadAssets();

  it("bundles the agent into one program that Node can read and that a ConfigMap can hold", () => {
    // What `kubectl apply` can write into its annotation, with room to grow; a ConfigMap could hold a MiB.
    expect(Buffer.byteLength(agent)).toBeLessThan(208 * 1024);
    const program = unpacked(agent);
    const needs = [...program.matchAll(/require\("(?:node:)?([^"]+)"\)/g)].map(([, name = ""]) => name);
    // The driver's colours for its own debugging, which nothing turns on.
    expect(needs.filter((name) => !builtinModules.includes(name))).toEqual(["cardinal"]);
    const directory = mkdtempSync(join(tmpdir(), "agent-"));
    try {
      const file = join(directory, "agent.cjs");
      for (const text of [agent, program]) {
        writeFileSync(file, text);
        expect(spawnSync(process.execPath, ["--check", file]).status).toBe(0);
      }
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it("gives the same bytes every time, or pods would roll for nothing", () => {
    expect(loadAssets()).toEqual({ agent, entrypoint });
    expect(unpacked(agent)).not.toContain(process.cwd());
  });

  it("has a script that bash can read", () => {
    expect(spawnSync("bash", ["-n"], { input: entrypoint }).status).toBe(0);
  });

  const lacks =
    spawnSync("shellcheck", ["--version"]).status === 0 ? "" : ": shellcheck is not installed here";
  it.skipIf(lacks !== "")(`has a script that shellcheck likes${lacks}`, () => {
    const { status, stdout } = spawnSync("shellcheck", ["-"], { input: entrypoint, encoding: "utf8" });
    expect([status, stdout]).toEqual([0, ""]);
  });
});

describe("the installation in the entrypoint", () => {
  const [, install = ""] = /^(install\(\) \{.*?^\})$/ms.exec(loadAssets().entrypoint) ?? [];

  /** Runs it as the script does, with commands of ours; whether it reported success, and whether data are in place. */
  function run(broken?: string): { ok: boolean; inPlace: boolean } {
    const directory = mkdtempSync(join(tmpdir(), "install-"));
    try {
      const commands = ["rm", "mkdir", "touch", "sync", "mv"].map((name) =>
        name === broken ? `${name}() { return 1; }` : `${name}() { command ${name} "$@"; }`,
      );
      const script = [
        "set -euo pipefail",
        `data=${directory}/data run=${directory} accounts=none`,
        "mariadb-install-db() { :; }",
        ...commands,
        install,
        "code=0; install || code=$?; exit $code",
      ];
      const { status } = spawnSync("bash", ["-c", script.join("\n")]);
      return { ok: status === 0, inPlace: existsSync(join(directory, "data/galera-platform-fresh")) };
    } finally {
      rmSync(directory, { recursive: true });
    }
  }

  it("succeeds when every step does", () => {
    expect(run()).toEqual({ ok: true, inPlace: true });
  });

  it.each(["rm", "mkdir", "touch", "sync", "mv"])(
    "fails, and puts nothing in place, when %s fails",
    (step) => {
      expect(run(step)).toEqual({ ok: false, inPlace: false });
    },
  );
});
