import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { liveChangeProvider } from "../../../../../components/galera/dynamic/live-change";

/** Does what Pulumi's provider process does: loads the code as a module without a file, in the project. */
function inProviderProcess(expression: string): unknown {
  const script = `
const Module = require("node:module");
const loaded = new Module("");
loaded._compile(${JSON.stringify(liveChangeProvider)}, "");
const provider = loaded.exports.handler();
Promise.resolve(${expression}).then((result) => console.log(JSON.stringify(result)));`;
  return JSON.parse(
    execFileSync(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "pipe"] }).toString(),
  );
}

describe("the code of the provider that Pulumi keeps", () => {
  it("is tiny and holds no path of this machine", () => {
    expect(liveChangeProvider.length).toBeLessThan(500);
    expect(liveChangeProvider).not.toContain(resolve("."));
  });

  it("gives a complete provider", () => {
    const methods = ["check", "diff", "create", "read", "update", "delete"];
    expect(inProviderProcess(`${JSON.stringify(methods)}.map((name) => typeof provider[name])`)).toEqual(
      methods.map(() => "function"),
    );
  });
});
