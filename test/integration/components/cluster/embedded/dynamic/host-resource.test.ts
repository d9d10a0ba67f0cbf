import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type HostResourceType,
  providerCodeOf,
  providers,
} from "../../../../../../components/cluster/embedded/dynamic/host-resource";
import { FakeHost } from "./providers/fake-host";

// Before a test pretends that the project is elsewhere.
const project = resolve(".");
const types = Object.keys(providers) as HostResourceType[];
const reservation = {
  clusterId: "dev-1",
  slot: 0,
  nodeCidr: "",
  podCidr: "",
  serviceCidr: "",
  directory: "/none",
};
const cluster = { kubeconfig: "k", dnsAddress: "d", images: {}, nodes: [], version: "v1" };
const inputs = { reservation, clusterId: "dev-1", providerVersion: 1 };

let host: FakeHost;
beforeEach(() => {
  host = new FakeHost();
  mkdirSync(join(host.root, "components/cluster/embedded"), { recursive: true });
  const place = "components/cluster/embedded/dynamic";
  symlinkSync(join(project, place), join(host.root, place));
  host.answer(`
const results = { reserve: ${JSON.stringify(reservation)}, apply: ${JSON.stringify(cluster)},
  read: { reservation: {}, running: true, outputs: ${JSON.stringify(cluster)} } };
console.log(JSON.stringify({ ok: true, result: results[request.action as keyof typeof results] }));`);
});
afterEach(() => host.dispose());

/** Does what Pulumi's provider process does: loads the code as a module without a file, in the project. */
function inProviderProcess(code: string, expression: string): unknown {
  const script = `
const Module = require("node:module");
const loaded = new Module("");
loaded._compile(${JSON.stringify(code)}, "");
const provider = loaded.exports.handler();
const inputs = ${JSON.stringify(inputs)};
Promise.resolve(${expression}).then((result) => console.log(JSON.stringify(result)));`;
  const out = execFileSync(process.execPath, ["-e", script], {
    cwd: host.root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return JSON.parse(out.toString());
}

describe("the code of a provider that Pulumi keeps", () => {
  it.each(types)("is tiny and holds no path of this machine: %s", (type) => {
    expect(providerCodeOf(type).length).toBeLessThan(500);
    expect(providerCodeOf(type)).not.toContain(project);
  });

  it.each(types)("gives a complete provider: %s", (type) => {
    const methods = ["check", "diff", "create", "read", "update", "delete"];
    expect(
      inProviderProcess(
        providerCodeOf(type),
        `${JSON.stringify(methods)}.map((name) => typeof provider[name])`,
      ),
    ).toEqual(methods.map(() => "function"));
  });

  it.each([
    ["HostReservation", reservation],
    ["EmbeddedNodes", { nodes: [], version: "v1", running: true }],
    ["EmbeddedAccess", { kubeconfig: "k", dnsAddress: "d" }],
    ["EmbeddedImages", { references: {} }],
  ] as const)("reaches the host program: %s", (type, expected) => {
    expect(inProviderProcess(providerCodeOf(type), "provider.create(inputs)")).toMatchObject({
      id: "dev-1",
      outs: expected,
    });
  });
});
