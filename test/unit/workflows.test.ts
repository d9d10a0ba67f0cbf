import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const directory = join(".github", "workflows");
const files = readdirSync(directory).map((name) => ({
  name,
  text: readFileSync(join(directory, name), "utf8"),
}));

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; if?: string; environment?: string }>;
}

describe.each(files)("workflow $name", ({ text }) => {
  const workflow = parse(text) as Workflow;

  it("takes every action by its commit, and says which version that is", () => {
    for (const [line] of text.matchAll(/^.*\buses:.*$/gm)) {
      expect(line).toMatch(/uses: (\.\/\S+|[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    }
  });

  it("may only read, unless a job says otherwise", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const writes = Object.values(workflow.jobs).flatMap(({ permissions = {} }) =>
      Object.entries(permissions).flatMap(([scope, level]) => (level === "write" ? [scope] : [])),
    );
    for (const scope of writes) expect(["id-token", "pull-requests"]).toContain(scope);
  });

  it("runs nothing of a fork with rights or secrets", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
    if (!("pull_request" in workflow.on) || !/\b(secrets|vars)\./.test(text)) return;
    for (const job of Object.values(workflow.jobs)) {
      expect(job.if).toBe("github.event.pull_request.head.repo.full_name == github.repository");
      expect(job.environment).toBeDefined();
    }
  });

  it("does not run twice at once on the same thing", () => {
    expect(workflow.concurrency).toBeDefined();
  });
});

describe("the workflows together", () => {
  const all = files.map(({ text }) => text).join("\n");
  const unique = (pattern: RegExp) =>
    [...new Set([...all.matchAll(pattern)].map((match) => match[1]))].sort();

  it("use one version of each action", () => {
    const pinned = unique(/uses: ([\w-]+\/[\w/-]+@[0-9a-f]{40})/g).map((one) => one?.split("@")[0]);
    expect(new Set(pinned).size).toBe(pinned.length);
  });

  it.each(["secrets", "vars"])("have all of their %s in the table, and the table has no others", (kind) => {
    const table = readFileSync("README.md", "utf8");
    const word = kind === "secrets" ? "secret" : "variable";
    const documented = [...table.matchAll(new RegExp(`^\\| \`(\\w+)\` \\| ${word} \\|`, "gm"))].map(
      (match) => match[1],
    );
    expect(documented.sort()).toEqual(unique(new RegExp(`\\b${kind}\\.(\\w+)`, "g")));
  });
});
