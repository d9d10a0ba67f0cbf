import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { certificatesProvider } from "../../../../../components/galera/dynamic/certificates";

/** Does what Pulumi's provider process does: loads the code as a module without a file, in the project. */
function inProviderProcess(expression: string): unknown {
  const script = `
const Module = require("node:module");
const loaded = new Module("");
loaded._compile(${JSON.stringify(certificatesProvider)}, "");
const provider = loaded.exports.handler();
Promise.resolve(${expression}).then((result) => console.log(JSON.stringify(result)));`;
  return JSON.parse(
    execFileSync(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "pipe"] }).toString(),
  );
}

describe("the code of the provider that Pulumi keeps", () => {
  it("is tiny and holds no path of this machine", () => {
    expect(certificatesProvider.length).toBeLessThan(500);
    expect(certificatesProvider).not.toContain(resolve("."));
  });

  it("makes certificates in the provider's process", () => {
    const inputs = {
      cluster: "galera",
      names: ["localhost"],
      generation: 1,
      validity: { certificate: 86_400_000, authority: 864_000_000, announcement: 1000 },
    };
    expect(inProviderProcess(`provider.create(${JSON.stringify(inputs)})`)).toMatchObject({
      id: "galera-certificates",
      outs: { certificate: expect.stringContaining("BEGIN CERTIFICATE"), due: "" },
    });
  });
});
