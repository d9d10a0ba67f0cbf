import { mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type HostResourceType,
  providerCodeOf,
  providers,
} from "../../../../../../components/cluster/embedded/dynamic/host-resource";
import { inProviderProcess } from "../../../../../lib/provider-process";
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
        { cwd: host.root },
      ),
    ).toEqual(methods.map(() => "function"));
  });

  it.each([
    ["HostReservation", reservation],
    ["EmbeddedNodes", { nodes: [], version: "v1", running: true }],
    ["EmbeddedAccess", { kubeconfig: "k", dnsAddress: "d" }],
    ["EmbeddedImages", { references: {} }],
  ] as const)("reaches the host program: %s", (type, expected) => {
    const create = `provider.create(${JSON.stringify(inputs)})`;
    expect(inProviderProcess(providerCodeOf(type), create, { cwd: host.root })).toMatchObject({
      id: "dev-1",
      outs: expected,
    });
  });
});
