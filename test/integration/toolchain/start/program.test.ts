import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../../../../scripts/lib/paths";
import { nodeArguments } from "../../../../toolchain/plugins/language-nodejs/command";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "gp-test-program-"));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Runs a program as Pulumi would: with the arguments of Pulumi.yaml, in the project. */
function run(files: Record<string, string>, env: Record<string, string> = {}) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  const { runtime } = parse(readFileSync(join(root, "Pulumi.yaml"), "utf8"));
  return spawnSync(process.execPath, [...nodeArguments(runtime.options), join(directory, "index.ts")], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, GALERA_PLATFORM_COMPILED: join(directory, "program.bin"), ...env },
  });
}

describe("the start of the program", () => {
  it("runs TypeScript, imports of it, and imports at run time", () => {
    const { stdout, stderr } = run({
      "index.ts": `import { type Kind, name } from "./part";
        const kind: Kind = "static";
        console.log(kind, name);
        void import("./late").then(({ late }) => console.log(late satisfies string));`,
      "part.ts": `export type Kind = "static"; export const name: string = "part";`,
      "late.ts": `export const late: string = "late";`,
    });
    expect(stderr).toBe("");
    expect(stdout).toBe("static part\nlate\n");
  });

  it("does not stop the SDK from loading what it seldom needs", () => {
    const { stdout, stderr } = run({
      "index.ts": `import { createRequire } from "node:module";
        const project = createRequire(${JSON.stringify(join(root, "package.json"))});
        const pulumi = project("@pulumi/pulumi") as typeof import("@pulumi/pulumi");
        const loaded = () => Object.keys(require.cache).some((file) => file.endsWith("/typescript.js"));
        console.log(loaded(), typeof pulumi.automation.LocalWorkspace.create);
        const answer = 42;
        void pulumi.runtime.serializeFunction(() => answer).then(({ text }) => console.log(text.includes("42"), loaded()));`,
    });
    expect(stderr).toBe("");
    expect(stdout).toBe("false function\ntrue true\n");
  });

  it("loads of other packages what is used, when it is used", () => {
    const { stdout, stderr } = run({
      "index.ts": `import { createRequire } from "node:module";
        const project = createRequire(${JSON.stringify(join(root, "package.json"))});
        const k8s = project("@pulumi/kubernetes") as typeof import("@pulumi/kubernetes");
        const { z } = project("zod") as typeof import("zod");
        const loaded = (part: string) => Object.keys(require.cache).some((file) => file.includes(part));
        console.log(loaded("/kubernetes/core/"), loaded("/locales/de"));
        console.log(k8s.core.v1.ConfigMap.name, k8s.Provider.name, typeof z.locales.de);
        console.log(loaded("/kubernetes/core/"), loaded("/locales/de"), loaded("/kubernetes/helm/"));`,
    });
    expect(stderr).toBe("");
    expect(stdout).toBe("false false\nConfigMap Provider function\ntrue true false\n");
  });

  it("takes the stack of a promise for who looks for leaks, and for nobody else", () => {
    const program = {
      "index.ts": `import { createRequire } from "node:module";
        const project = createRequire(${JSON.stringify(join(root, "package.json"))});
        project("@pulumi/pulumi");
        const { debuggablePromise } = project("@pulumi/pulumi/runtime/debuggable");
        const promise = Promise.resolve() as Promise<void> & { _debugStackTrace?: string };
        debuggablePromise(promise, "here");
        console.log(promise._debugStackTrace?.includes("index.ts"), new Error().stack?.includes("index.ts"));`,
    };
    expect(run(program).stdout).toBe("false true\n");
    expect(run(program, { PULUMI_DEBUG_PROMISE_LEAKS: "1" }).stdout).toBe("true true\n");
  });

  it("tells the engine what only --debug shows in fewer calls, and all else one by one", () => {
    const { stdout, stderr } = run({
      "index.ts": `import { createRequire } from "node:module";
        const project = createRequire(${JSON.stringify(join(root, "package.json"))});
        const { log } = project("@pulumi/pulumi") as typeof import("@pulumi/pulumi");
        const settings = project("@pulumi/pulumi/runtime/settings");
        const print = (request: { getMessage(): string }, done: () => void) => {
          console.log(JSON.stringify(request.getMessage()));
          setImmediate(done);
        };
        settings.getEngine = () => ({ log: print });
        void log.debug("a");
        void log.debug("b");
        void log.info("c");
        void log.info("d");`,
    });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n").sort()).toEqual(['"a\\nb"', '"c"', '"d"']);
  });

  it("sees a change at once", () => {
    expect(run({ "index.ts": `console.log("one" as string);` }).stdout).toBe("one\n");
    expect(run({ "index.ts": `console.log("two" as string);` }).stdout).toBe("two\n");
  });

  it("shows where an error is in the source", () => {
    const { stderr } = run({
      "index.ts": `interface Long {
          line: number;
        }

        const it: Long = { line: 5 };
        throw new Error(String(it.line));`,
    });
    expect(stderr).toContain(`${join(directory, "index.ts")}:6:`);
  });
});
