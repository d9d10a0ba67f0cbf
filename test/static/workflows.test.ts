import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/lib/paths";
import { ensurePrograms } from "../../toolchain";
import { run } from "../lib/run";

let actionlint: string;
const work = mkdtempSync(join(tmpdir(), "gp-workflows-"));
beforeAll(async () => {
  ({ actionlint } = await ensurePrograms(["actionlint"]));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** An expression of GitHub's. */
const expression = (text: string) => ["$", "{{ ", text, " }}"].join("");

const directory = join(root, ".github", "workflows");

describe("actionlint", () => {
  it.each(readdirSync(directory))("has nothing to say about %s", async (name) => {
    const { stdout, stderr } = await run(actionlint, ["-no-color", join(directory, name)], { seconds: 60 });
    expect(stdout + stderr).toBe("");
  });

  it.each([
    [
      "an input that there is none",
      `echo ${expression("inputs.nothing")}`,
      /property "nothing" is not defined/,
    ],
    [
      "a pull request's text in a shell",
      `echo ${expression("github.event.pull_request.title")}`,
      /potentially untrusted/,
    ],
  ])("catches %s", async (_, command, reason) => {
    const file = join(work, "bad.yml");
    const job = { "runs-on": "ubuntu-24.04", steps: [{ run: command }] };
    writeFileSync(file, JSON.stringify({ on: { workflow_dispatch: {}, pull_request: {} }, jobs: { job } }));
    const { exitCode, stdout } = await run(actionlint, ["-no-color", file], { seconds: 60 });
    expect(stdout).toMatch(reason);
    expect(exitCode).toBe(1);
  });
});
