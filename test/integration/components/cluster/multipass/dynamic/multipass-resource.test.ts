import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type MultipassResourceType,
  providerCodeOf,
  providers,
} from "../../../../../../components/cluster/multipass/dynamic/multipass-resource";
import { inProviderProcess } from "../../../../../lib/provider-process";
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

const where = () => ({ cwd: root, env: { ...process.env, ...standin.env } });

describe("the code of a provider that Pulumi keeps", () => {
  it.each(types)("is tiny, holds no path of this machine, and gives a complete provider: %s", (type) => {
    const code = providerCodeOf(type);
    expect(code.length).toBeLessThan(500);
    expect(code).not.toContain(project);
    const methods = ["check", "diff", "create", "read", "update", "delete"];
    expect(
      inProviderProcess(code, `${JSON.stringify(methods)}.map((name) => typeof provider[name])`, where()),
    ).toEqual(methods.map(() => "function"));
  });

  it("reaches Multipass, and fails with a message without a stack", () => {
    const create = 'provider.create({ clusterId: "dev-a1b2c3", providerVersion: 1 })';
    expect(inProviderProcess(providerCodeOf("MultipassReservation"), create, where())).toMatchObject({
      id: "dev-a1b2c3",
    });
    const failing = `${create}.catch((error) => ({ error: error.message, stack: error.stack }))`;
    const look = inProviderProcess(providerCodeOf("MultipassAccess"), failing, where()) as Record<
      string,
      string
    >;
    expect(look.error).toContain("dev-a1b2c3-server does not run");
    // Pulumi shows the stack where there is one, and no message then.
    expect(look.stack).toBe(look.error);
  });
});
