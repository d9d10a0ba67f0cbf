import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type MultipassResourceType,
  providerCodeOf,
  providers,
} from "../../../../../../components/cluster/multipass/dynamic/multipass-resource";
import { MultipassStandin } from "../../../../../standins/multipass/install";

const project = resolve(".");
const types = Object.keys(providers) as MultipassResourceType[];

let root: string;
let standin: MultipassStandin;
beforeAll(() => {
  standin = new MultipassStandin();
  root = mkdtempSync(join(tmpdir(), "multipass-project-"));
  writeFileSync(join(root, "package.json"), "{}");
  for (const name of ["node_modules", "components", "toolchain"])
    symlinkSync(join(project, name), join(root, name));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  standin.dispose();
});

/** Does what Pulumi's provider process does: loads the code as a module without a file, in the project. */
function inProviderProcess(code: string, expression: string): unknown {
  const script = `
const Module = require("node:module");
const loaded = new Module("");
loaded._compile(${JSON.stringify(code)}, "");
const provider = loaded.exports.handler();
Promise.resolve(${expression}).then((result) => console.log(JSON.stringify(result)), (error) => console.log(JSON.stringify({ error: error.message, stack: error.stack })));`;
  const env = { ...process.env, ...standin.env };
  const out = execFileSync(process.execPath, ["-e", script], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return JSON.parse(out.toString());
}

describe("the code of a provider that Pulumi keeps", () => {
  it.each(types)("is tiny, holds no path of this machine, and gives a complete provider: %s", (type) => {
    const code = providerCodeOf(type);
    expect(code.length).toBeLessThan(500);
    expect(code).not.toContain(project);
    const methods = ["check", "diff", "create", "read", "update", "delete"];
    expect(
      inProviderProcess(code, `${JSON.stringify(methods)}.map((name) => typeof provider[name])`),
    ).toEqual(methods.map(() => "function"));
  });

  it("reaches Multipass, and fails with a message without a stack", () => {
    const create = 'provider.create({ clusterId: "dev-a1b2c3", providerVersion: 1 })';
    expect(inProviderProcess(providerCodeOf("MultipassReservation"), create)).toMatchObject({
      id: "dev-a1b2c3",
    });
    const look = inProviderProcess(providerCodeOf("MultipassAccess"), create) as Record<string, string>;
    expect(look.error).toContain("dev-a1b2c3-server does not run");
    // Pulumi shows the stack where there is one, and no message then.
    expect(look.stack).toBe(look.error);
  });
});
